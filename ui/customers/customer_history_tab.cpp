// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_history_tab.h"

#include "app/team_service.h"
#include "domain/customer/customer.h"
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

// What the program keeps for itself.
bool isForPeople(const storage::HistoryItem &item) {
    return item.field != "pinyin" && item.field != "id" && item.field != "version";
}

} // namespace

CustomerHistoryTab::CustomerHistoryTab(PageContext &context, QWidget *parent)
    : CustomerPart(parent), m_context(context), m_table(new QTableView), m_model(makeModel()) {
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
                       [this](const Item &item) { return user(item.by); },
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
                       [this](const Item &item) { return value(item.field, item.oldValue); },
                       {}});
    columns.push_back({QStringLiteral("new"),
                       tr("Afterwards"),
                       220,
                       kLeft,
                       [this](const Item &item) { return value(item.field, item.newValue); },
                       {}});
    return new HistoryModel(std::move(columns), this);
}

QString CustomerHistoryTab::user(const std::string &code) const {
    const auto found = m_users.find(code);
    return QString::fromStdString(found == m_users.end() ? code : found->second);
}

QString CustomerHistoryTab::value(const std::string &field, const nlohmann::json &value) const {
    if (value.is_null() || (value.is_string() && value.get_ref<const std::string &>().empty()) ||
        (value.is_array() && value.empty())) {
        return Figures::none();
    }
    if (value.is_boolean()) {
        return value.get<bool>() ? tr("yes") : tr("no");
    }
    if (value.is_array()) { // tags
        QStringList words;
        for (const auto &entry : value) {
            words << this->value(field, entry);
        }
        return words.join(QStringLiteral(", "));
    }
    const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    return field == "owner"
               ? user(text)
               : CustomerText::word(QString::fromStdString(field), QString::fromStdString(text));
}

void CustomerHistoryTab::showCustomer(const domain::Customer &customer) {
    m_users = app::TeamService(m_context.app()).names();
    auto items = m_context.actions.run(
        this,
        [&] { return app::HistoryService(m_context.app()).ofEntity("customer", customer.code); },
        false);
    if (items) {
        std::erase_if(*items, [](const auto &item) { return !isForPeople(item); });
        std::reverse(items->begin(), items->end());
        m_model->setRows(std::move(*items));
    }
}

} // namespace accord::ui
