// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables of a plan's parts (activities, actions, KPIs, …) show: keys of the Plan document
// with their titles, kinds and words.
#pragma once

#include "base/result.h"
#include "ui/common/figures.h"

#include <nlohmann/json.hpp>

#include <QString>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace accord::ui {

enum class PartKind { Text, Count, Money, Rate, Day, Choice, Flag };

struct PartColumn {
    std::string key;
    QString title;
    PartKind kind = PartKind::Text;
    int width = 120;
    bool isRequired = false; // empty is said to be missing
    bool isReadOnly = false;
    std::vector<std::pair<std::string, QString>> words{}; // of a choice
};

struct PartSpec {
    std::string list; // "activities"
    QString title;
    QString hint; // what to enter, while the list is empty
    std::vector<PartColumn> columns;
    nlohmann::json fresh = nlohmann::json::object(); // what a new entry begins with
    std::string idKey = "id";
    std::function<bool(const nlohmann::json &)> holds{}; // which entries; empty = all
    std::function<void(nlohmann::json &)> settle{};      // makes an edited entry fit together
};

[[nodiscard]] PartSpec promotionSpec();
[[nodiscard]] PartSpec rebateSpec();
// The terms of a rebate that have no column in its table.
[[nodiscard]] std::vector<PartColumn> rebateTermColumns();
[[nodiscard]] PartSpec activitySpec();
[[nodiscard]] PartSpec merchandisingSpec();
[[nodiscard]] PartSpec equipmentSpec();
[[nodiscard]] PartSpec promiseSpec();
[[nodiscard]] PartSpec actionSpec();
[[nodiscard]] PartSpec kpiSpec();
[[nodiscard]] PartSpec reviewSpec();

// A value of the document as the table shows it, and as an editor begins with it.
[[nodiscard]] QString shownValue(const nlohmann::json &value, const PartColumn &column,
                                 const Figures &figures);
[[nodiscard]] QString editedValue(const nlohmann::json &value, const PartColumn &column);
// What was typed as a value of the document; days may leave the plan's year out ("3-1", "3月1日").
// Invalid ("amount.bad", "date.bad", "field.word").
[[nodiscard]] base::Result<nlohmann::json> readValue(const QString &text, const PartColumn &column,
                                                     int year);

} // namespace accord::ui
