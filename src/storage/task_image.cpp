// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/task_image.h"

#include "storage/image_fields.h"

namespace accord::storage {

using domain::Task;
using domain::TaskItem;
using nlohmann::json;

json image(const Task &t) {
    json items = json::array();
    for (const TaskItem &item : t.items) {
        items.push_back({{"what", item.what},
                         {"customer_id", fields::idText(item.customer)},
                         {"done", item.done}});
    }
    return {{"id", t.id.toString()},
            {"what", t.what},
            {"who_id", fields::idText(t.who)},
            {"when", t.when.toString()},
            {"why", t.why},
            {"where", t.where},
            {"how", t.how},
            {"how_much", t.howMuch},
            {"customer_id", fields::idText(t.customer)},
            {"source", code(t.source)},
            {"source_no", t.sourceId},
            {"given_by_id", fields::idText(t.givenBy)},
            {"state", code(t.state)},
            {"closed_on", t.closedOn.toString()},
            {"reason", t.reason},
            {"moves", t.moves},
            {"move_reason", t.moveReason},
            {"items", std::move(items)}};
}

Task taskFromImage(const json &image) {
    return fields::reading([&] {
        Task t;
        t.id = fields::id<domain::TaskId>(image.at("id"));
        t.what = image.at("what");
        t.who = fields::id<domain::UserId>(image.at("who_id"));
        t.when = fields::day(image.at("when"));
        t.why = image.at("why");
        t.where = image.at("where");
        t.how = image.at("how");
        t.howMuch = image.at("how_much");
        t.customer = fields::id<domain::CustomerId>(image.at("customer_id"));
        t.source = fields::word(image.at("source"), domain::taskSourceFromCode);
        t.sourceId = image.at("source_no");
        t.givenBy = fields::id<domain::UserId>(image.at("given_by_id"));
        t.state = fields::word(image.at("state"), domain::taskStateFromCode);
        t.closedOn = fields::day(image.at("closed_on"));
        t.reason = image.at("reason");
        t.moves = image.at("moves");
        t.moveReason = image.at("move_reason");
        for (const json &item : image.at("items")) {
            t.items.push_back({item.at("what"),
                               fields::id<domain::CustomerId>(item.at("customer_id")),
                               item.at("done")});
        }
        return t;
    });
}

void record(ChangeSetWriter &log, const Task *before, const Task *after) {
    const Task &either = before != nullptr ? *before : *after;
    log.record(kTaskEntity, either.id.value(), before != nullptr ? image(*before) : json(),
               after != nullptr ? image(*after) : json(), before != nullptr ? before->version : 0,
               after != nullptr ? after->version : 0);
}

} // namespace accord::storage
