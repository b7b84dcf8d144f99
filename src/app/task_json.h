// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks as JSON documents (keys as in domain/task/task.h); people and customers by their codes.
#pragma once

#include "app/context.h"
#include "domain/task/task.h"
#include "domain/task/task_rules.h"

#include <nlohmann/json.hpp>

namespace accord::app {

// The fields that a person sets: what, who, when, why, where, how, how_much, customer, source,
// source_id. Issues as FieldReader collects them.
void applyTaskJson(const Context &context, const nlohmann::json &document, domain::Task &task,
                   base::Issues &issues);
// All fields, "id" first and "version" last.
[[nodiscard]] nlohmann::ordered_json toJson(const Context &context, const domain::Task &task);
// The company's own version when it has one, else resources/policies/task.json.
[[nodiscard]] domain::TaskPolicy taskPolicy(const Context &context);

} // namespace accord::app
