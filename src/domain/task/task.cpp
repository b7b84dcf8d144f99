// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/task/task.h"

#include "domain/code_table.h"

namespace accord::domain {

namespace {
constexpr CodeTable<TaskState, 3> kStates{{"open", "done", "dropped"}};
constexpr CodeTable<TaskSource, 6> kSources{
    {"none", "visit", "review", "plan", "complaint", "abc_run"}};
} // namespace

std::string_view code(TaskState value) {
    return kStates.word(value);
}
std::string_view code(TaskSource value) {
    return kSources.word(value);
}
std::optional<TaskState> taskStateFromCode(std::string_view text) {
    return kStates.value(text);
}
std::optional<TaskSource> taskSourceFromCode(std::string_view text) {
    return kSources.value(text);
}

} // namespace accord::domain
