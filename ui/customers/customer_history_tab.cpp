// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_history_tab.h"

#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/customers/customer_text.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {
namespace {

QString valueText(const storage::HistoryItem &item, const nlohmann::json &value) {
    if (value.is_null() || (value.is_string() && value.get_ref<const std::string &>().empty())) {
        return Figures::none();
    }
    const QString text =
        QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
    return CustomerText::word(QString::fromStdString(item.field), text);
}

} // namespace

CustomerHistoryTab::CustomerHistoryTab(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_table(new QTableView), m_model(makeModel()) {
    m_table->setObjectName(QStringLiteral("customerHistory"));
    m_table->setAccessibleName(tr("History of the customer"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(context.theme.px(30));
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(
            column, context.theme.px(m_model->columns()[static_cast<std::size_t>(column)].width));
    }
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kPageInset);
    layout->setContentsMargins(inset, context.theme.px(12), inset, context.theme.px(12));
    layout->addWidget(m_table);
}

HistoryModel *CustomerHistoryTab::makeModel() {
    constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;
    using Item = storage::HistoryItem;
    std::vector<Column<Item>> columns;
    columns.push_back(
        {QStringLiteral("at"),
         tr("When"),
         150,
         kLeft,
         [this](const Item &item) {
             const std::string at = item.at.toString(m_context.app().company.zone);
             return QString::fromStdString(at.substr(0, 16)).replace(10, 1, QLatin1Char(' '));
         },
         {}});
    columns.push_back({QStringLiteral("by"),
                       tr("Who"),
                       90,
                       kLeft,
                       [](const Item &item) { return QString::fromStdString(item.by); },
                       {}});
    columns.push_back(
        {QStringLiteral("field"),
         tr("What"),
         140,
         kLeft,
         [](const Item &item) { return CustomerText::field(QString::fromStdString(item.field)); },
         {}});
    columns.push_back({QStringLiteral("old"),
                       tr("Before"),
                       220,
                       kLeft,
                       [](const Item &item) { return valueText(item, item.oldValue); },
                       {}});
    columns.push_back({QStringLiteral("new"),
                       tr("Afterwards"),
                       220,
                       kLeft,
                       [](const Item &item) { return valueText(item, item.newValue); },
                       {}});
    return new HistoryModel(std::move(columns), this);
}

void CustomerHistoryTab::show(const std::string &customer) {
    auto items = m_context.actions.run(
        this, [&] { return app::HistoryService(m_context.app()).ofEntity("customer", customer); },
        false);
    if (items) {
        std::reverse(items->begin(), items->end());
        m_model->setRows(std::move(*items));
    }
}

} // namespace accord::ui
