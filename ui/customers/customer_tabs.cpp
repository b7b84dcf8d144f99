// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_tabs.h"

#include "ui/common/action_runner.h"

#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {

CustomerTabs::CustomerTabs(PageContext &context, QWidget *parent)
    : QTabWidget(parent), m_context(context) {
    setObjectName(QStringLiteral("customerTabs"));
    setAccessibleName(tr("Parts of the customer"));
    setDocumentMode(true);
    tabBar()->setObjectName(QStringLiteral("customerTabBar"));
    tabBar()->setAccessibleName(tr("Parts of the customer"));
    connect(this, &QTabWidget::currentChanged, this, &CustomerTabs::loadCurrent);
}

void CustomerTabs::add(const QString &id, const QString &title, QWidget *content) {
    Entry entry;
    entry.id = id;
    entry.content = content;
    m_entries.push_back(std::move(entry));
    addTab(content, title);
}

void CustomerTabs::add(const CustomerTab &tab) {
    Entry entry;
    entry.id = tab.id;
    entry.content = new QWidget;
    entry.tab = tab;
    auto *layout = new QVBoxLayout(entry.content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_entries.push_back(entry);
    addTab(entry.content, tab.title);
}

void CustomerTabs::take(QWidget *content) {
    std::erase_if(m_entries, [content](const Entry &entry) { return entry.content == content; });
    removeTab(indexOf(content));
}

CustomerTabs::Entry *CustomerTabs::entryOf(const QWidget *content) {
    const auto found = std::ranges::find(m_entries, content, &Entry::content);
    return found == m_entries.end() ? nullptr : &*found;
}

const CustomerTabs::Entry *CustomerTabs::entryOf(const QString &id) const {
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

bool CustomerTabs::contains(const QString &id) const {
    return entryOf(id) != nullptr;
}

void CustomerTabs::showCustomer(const domain::Customer &customer, domain::Rollup rollup) {
    m_customer = customer;
    m_rollup = rollup;
    m_isFilled = true;
    for (Entry &entry : m_entries) {
        entry.isStale = true;
    }
    loadCurrent();
}

void CustomerTabs::reload(app::Changes changes) {
    for (Entry &entry : m_entries) {
        entry.isStale = entry.isStale || (entry.part != nullptr && entry.part->concerns(changes));
    }
    loadCurrent();
}

void CustomerTabs::loadCurrent() {
    Entry *entry = entryOf(currentWidget());
    if (!m_isFilled || entry == nullptr || !entry->isStale || !entry->tab.make) {
        return;
    }
    entry->isStale = false;
    const auto loaded = m_context.actions.attempt([&]() -> base::Done {
        if (entry->part == nullptr) {
            entry->part = entry->tab.make(m_context);
            entry->content->layout()->addWidget(entry->part);
        }
        entry->part->setRollup(m_rollup);
        entry->part->showCustomer(m_customer);
        return {};
    });
    if (!loaded) {
        m_context.actions.tell(this, loaded.error());
    }
}

QString CustomerTabs::currentId() const {
    const auto found = std::ranges::find(m_entries, static_cast<const QWidget *>(currentWidget()),
                                         &Entry::content);
    return found == m_entries.end() ? QString() : found->id;
}

bool CustomerTabs::select(const QString &id, const QVariantMap &hint) {
    const Entry *entry = entryOf(id);
    if (entry == nullptr) {
        return false;
    }
    setCurrentWidget(entry->content);
    if (entry->part != nullptr && !hint.isEmpty()) {
        entry->part->take(hint);
    }
    return true;
}

} // namespace accord::ui
