// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/merge_undo.h"

#include "storage/fact_undo.h"
#include "storage/image_fields.h"

namespace accord::storage {

using nlohmann::json;

json mergeSummary(const std::string &dropped, domain::ChangeSetId set, const MovedFacts &moved) {
    json summary = {{"dropped", dropped},        {"set", set.toString()},    {"facts", moved.facts},
                    {"added_up", moved.addedUp}, {"profits", moved.profits}, {"undone", false}};
    if (moved.totals.months) {
        summary["from"] = moved.totals.months->from.number();
        summary["to"] = moved.totals.months->to.number();
    }
    return summary;
}

base::Result<json> invertMerge(db::Connection &connection, const json &row,
                               domain::ChangeSetId rowSet, domain::ChangeSetId by) {
    const FactSpan span = fields::reading([&] {
        FactSpan read;
        read.set = fields::id<domain::ChangeSetId>(row.at("set"));
        if (row.contains("from")) {
            read.totals = {base::Period{base::Month::fromNumber(row.at("from").get<int>()),
                                        base::Month::fromNumber(row.at("to").get<int>())},
                           row.at("facts").get<std::int64_t>(),
                           row.at("profits").get<std::int64_t>()};
        }
        return read;
    });
    const bool wasUndone = row.value("undone", false);
    const bool done =
        wasUndone ? redoFacts(connection, span, rowSet) : undoFacts(connection, span, by);
    if (!done) {
        const std::string dropped = row.value("dropped", std::string());
        return base::fail(base::ErrorCode::Stale, "undo.figures_changed",
                          "It cannot be taken back: figures that were merged from " + dropped +
                              " were changed since.",
                          "figures", dropped, {{"customer", dropped}});
    }
    json next = row;
    next["undone"] = !wasUndone;
    return next;
}

} // namespace accord::storage
