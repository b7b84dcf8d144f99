// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/task_json.h"

#include "app/abc_policies.h"
#include "app/field_reader.h"
#include "storage/customer_repository.h"
#include "storage/user_repository.h"

#include <string_view>

namespace accord::app {

using nlohmann::json;
using nlohmann::ordered_json;

namespace {

ordered_json orNull(std::string_view text) {
    return text.empty() ? ordered_json(nullptr) : ordered_json(text);
}

ordered_json userCode(const Context &context, domain::UserId id) {
    const auto user = storage::UserRepository(context.db).byId(id);
    return user ? ordered_json(user->code) : ordered_json(nullptr);
}

ordered_json customerCode(const Context &context, domain::CustomerId id) {
    return id.isNull() ? ordered_json(nullptr)
                       : orNull(storage::CustomerRepository(context.db).codeOf(id));
}

} // namespace

void applyTaskJson(const Context &context, const json &document, domain::Task &task,
                   base::Issues &issues) {
    FieldReader fields(context, document, task.id.toString(), issues);
    fields.text("what", task.what);
    fields.user("who", task.who);
    fields.date("when", task.when);
    fields.text("why", task.why);
    fields.text("where", task.where);
    fields.text("how", task.how);
    fields.text("how_much", task.howMuch);
    fields.customer("customer", task.customer);
    fields.word("source", task.source, domain::taskSourceFromCode);
    std::string source;
    fields.text("source_id", source);
    if (!source.empty()) {
        if (const auto id = base::parseIdNumber(source)) {
            task.sourceId = *id;
        } else {
            fields.wrongType("source_id", "an id");
        }
    }
    fields.finish();
}

ordered_json toJson(const Context &context, const domain::Task &task) {
    ordered_json items = ordered_json::array();
    for (const domain::TaskItem &item : task.items) {
        items.push_back({{"what", item.what},
                         {"customer", customerCode(context, item.customer)},
                         {"done", item.done}});
    }
    return {{"id", task.id.toString()},
            {"what", task.what},
            {"who", userCode(context, task.who)},
            {"when", task.when.toString()},
            {"state", code(task.state)},
            {"source", code(task.source)},
            {"source_id", task.sourceId == 0 ? ordered_json(nullptr)
                                             : ordered_json(std::to_string(task.sourceId))},
            {"customer", customerCode(context, task.customer)},
            {"why", orNull(task.why)},
            {"where", orNull(task.where)},
            {"how", orNull(task.how)},
            {"how_much", orNull(task.howMuch)},
            {"given_by", userCode(context, task.givenBy)},
            {"closed_on", orNull(task.closedOn.toString())},
            {"reason", orNull(task.reason)},
            {"moves", task.moves},
            {"move_reason", orNull(task.moveReason)},
            {"items", std::move(items)},
            {"version", task.version}};
}

domain::TaskPolicy taskPolicy(const Context &context) {
    const json policy = companyPolicy(context, "task");
    domain::TaskPolicy result;
    if (policy.is_object()) {
        result.reasonFromMove = policy.value("reason_from_move", result.reasonFromMove);
        result.listAbove = policy.value("list_above", result.listAbove);
    }
    return result;
}

} // namespace accord::app
