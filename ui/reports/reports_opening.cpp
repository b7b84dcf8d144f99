// SPDX-License-Identifier: GPL-3.0-or-later
// Where a row or a bar of the Reports page leads: the customers that it counts.
#include "documents/report/report_chart.h"
#include "ui/reports/reports_page.h"

namespace accord::ui {
namespace {

constexpr std::size_t kStoresColumn = 2; // of the network

QString wordIn(const app::ReportTable &table, const app::ReportCells &cells, const char *key) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto *word = std::get_if<std::string>(&cells[i]);
        if (table.columns[i].key == key && word != nullptr) {
            return QString::fromStdString(*word);
        }
    }
    return {};
}

void addCondition(QVariantList &conditions, const char *field, const char *op,
                  const QString &value) {
    conditions.append(
        QVariant(QStringList{QString::fromLatin1(field), QString::fromLatin1(op), value}));
}

// The stores that a row of the network counts; of one that counts none, whose sales it has.
void addStores(const app::ReportCells &cells, QVariantList &conditions) {
    const auto *stores = std::get_if<std::int64_t>(&cells[kStoresColumn]);
    addCondition(conditions, "kind", "!=", QStringLiteral("internal"));
    if (stores != nullptr && *stores > 0) {
        addCondition(conditions, "status", "=", QStringLiteral("active"));
        addCondition(conditions, "has_stores", "=", QStringLiteral("false"));
    }
}

// Who was lost in the period for a reason.
void addLosses(const app::ReportTable &table, const QString &reason, QVariantList &conditions) {
    const auto day = [](base::Date date) { return QString::fromStdString(date.toString()); };
    addCondition(conditions, "kind", "!=", QStringLiteral("internal"));
    addCondition(conditions, "loss_reason", "=", reason);
    addCondition(conditions, "lost_on", ">=", day(table.period.from.firstDay()));
    addCondition(conditions, "lost_on", "<=", day(table.period.to.lastDay()));
}

} // namespace

// Of a category as a whole its first bar.
void ReportsPage::openBar(int series, int category) {
    const auto all = documents::reportBars(m_model->report());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto &bar = all[i].at(static_cast<std::size_t>(category));
        if (bar && (series < 0 || static_cast<std::size_t>(series) == i)) {
            openRow(m_model->lineOf(bar->row));
            return;
        }
    }
}

// The customers that a row speaks of.
void ReportsPage::openRow(int row) {
    const app::ReportTable &table = m_model->report();
    if (row < 0 || m_model->line(row).kind == app::ReportLineKind::Total) {
        return;
    }
    const app::ReportCells &cells = cellsOf(table, m_model->line(row));
    const QString customer = wordIn(table, cells, "customer");
    if (!customer.isEmpty()) { // "code name"
        context().navigator.open(
            {QStringLiteral("customers"), customer.section(QLatin1Char(' '), 0, 0), {}});
        return;
    }
    QVariantList conditions;
    const auto add = [&](const char *field, const QString &value) {
        addCondition(conditions, field, "=", value);
    };
    const QString yes = QStringLiteral("true");
    const bool isRow = m_model->line(row).kind == app::ReportLineKind::Row;
    if (table.name == "losses") {
        addLosses(table, wordIn(table, cells, "reason"), conditions);
    } else if (table.name == "network") {
        if (isRow) {
            add("format", wordIn(table, cells, "format"));
        }
        add("settlement", wordIn(table, cells, "settlement"));
        addStores(cells, conditions);
    } else {
        // Just the customers that were counted.
        add("owner", wordIn(table, cells, "owner"));
        add("visited", yes);
        if (table.name == "visit-coverage" && isRow) {
            add("class_in_force", wordIn(table, cells, "class"));
        } else if (table.name == "contact-coverage") {
            add("account", yes);
        }
    }
    if (!table.scope.owner.empty() && (table.name == "network" || table.name == "losses")) {
        add("owner", QString::fromStdString(table.scope.owner));
    }
    context().navigator.open(
        {QStringLiteral("customers"), {}, {{QStringLiteral("filter"), conditions}}});
}

} // namespace accord::ui
