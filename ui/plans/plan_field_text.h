// SPDX-License-Identifier: GPL-3.0-or-later
// PlanFieldText: fields of a plan as the change log names them
// ("/targets/Tea/net_sales_fen/months/4") and their values, in words: "Monthly targets · Tea · Net
// sales · Apr", "12,000".
#pragma once

#include "domain/plan/plan.h"
#include "ui/common/figures.h"
#include "ui/plans/part_columns.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <map>

namespace accord::ui {

class PlanFieldText {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::PlanFieldText)
public:
    // Entries are called by what `plan` calls them; both must outlive this.
    PlanFieldText(const domain::Plan &plan, const Figures &figures);
    // False for the book-keeping of the program: ids, digests, who edited last.
    [[nodiscard]] static bool isForPeople(const std::string &field);
    [[nodiscard]] QString place(const std::string &field) const;
    [[nodiscard]] QString value(const std::string &field, const nlohmann::json &value) const;
    // Where an editor finds it: "lines.R1.tiers".
    [[nodiscard]] static QString path(const std::string &field);

private:
    [[nodiscard]] static QStringList segments(const std::string &field);
    [[nodiscard]] static QString plainName(const QString &key);
    [[nodiscard]] const PartColumn *column(const QString &list, const QString &key) const;
    [[nodiscard]] QString targetPlace(const QStringList &parts) const;
    [[nodiscard]] QString entryName(const QString &list, const QString &id) const;
    [[nodiscard]] QString fieldName(const QStringList &parts) const;
    [[nodiscard]] QString entryValue(const QString &list, const nlohmann::json &entry) const;
    [[nodiscard]] QString targetValue(const QStringList &parts, const nlohmann::json &value) const;
    [[nodiscard]] QString tierValue(const QStringList &parts, const nlohmann::json &value) const;
    [[nodiscard]] QString thresholdText(const QString &line, std::int64_t from) const;
    [[nodiscard]] QString wholeValue(const QString &head, const nlohmann::json &value) const;
    [[nodiscard]] QString wordValue(const QString &key, const nlohmann::json &value) const;

    const domain::Plan &m_plan;
    nlohmann::json m_document; // of the plan
    const Figures &m_figures;
    std::map<QString, std::vector<PartColumn>> m_columns; // by list
};

} // namespace accord::ui
