// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/entry_list.h"

#include "ui/common/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kGap = 6;
constexpr int kMostTyped = 2000;

} // namespace

EntryList::EntryList(PageContext &context, const QString &id, const QString &hint, MakeRow makeRow,
                     Begin begin)
    : m_makeRow(std::move(makeRow)),
      m_begin(std::move(begin)),
      m_layout(new QVBoxLayout(this)),
      m_line(new QLineEdit) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(context.theme.px(kGap));
    m_line->setObjectName(id);
    m_line->setAccessibleName(hint);
    m_line->setPlaceholderText(hint);
    m_line->setMaxLength(kMostTyped);
    m_layout->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &EntryList::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &EntryList::takeLine);
}

void EntryList::show(const nlohmann::json &entries) {
    clear();
    m_line->clear();
    for (const nlohmann::json &entry : entries) {
        add(entry);
    }
}

nlohmann::json EntryList::entries() const {
    nlohmann::json entries = nlohmann::json::array();
    for (const EntryRow *row : m_rows) {
        entries.push_back(row->entry());
    }
    if (const QString text = m_line->text().trimmed(); !text.isEmpty()) {
        entries.push_back(m_begin(text));
    }
    return entries;
}

void EntryList::setReadOnly(bool isReadOnly) {
    m_line->setVisible(!isReadOnly);
}

void EntryList::add(const nlohmann::json &entry) {
    EntryRow *row = m_makeRow(m_made++);
    row->show(entry);
    connect(row, &EntryRow::edited, this, &EntryList::edited);
    connect(row, &EntryRow::removeWanted, this, [this, row] { remove(row); });
    m_rows << row;
    m_layout->insertWidget(m_layout->count() - 1, row);
    orderTab(*row);
}

// A new row stands before the line, also for Tab.
void EntryList::orderTab(EntryRow &row) {
    QWidget *before = m_rows.size() > 1 ? m_rows.at(m_rows.size() - 2)->fields().last()
                                        : m_line->previousInFocusChain();
    for (QWidget *field : row.fields()) {
        setTabOrder(before, field);
        before = field;
    }
    setTabOrder(before, m_line);
}

void EntryList::takeLine() {
    const QString text = m_line->text().trimmed();
    if (text.isEmpty() || m_isTaking) {
        return;
    }
    m_isTaking = true;
    m_line->clear();
    add(m_begin(text));
    m_isTaking = false;
    Q_EMIT edited();
}

void EntryList::remove(EntryRow *row) {
    m_rows.removeOne(row);
    m_line->setFocus();
    row->hide();
    row->deleteLater();
    Q_EMIT edited();
}

void EntryList::clear() {
    qDeleteAll(m_rows);
    m_rows.clear();
}

} // namespace accord::ui
