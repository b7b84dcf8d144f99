// SPDX-License-Identifier: GPL-3.0-or-later
// EntryList: objections, competitor activity, follow-ups: a row of fields for each, and a line
// below in which the next is begun: what is typed there becomes a row with Enter or when the line
// is left.
#pragma once

#include "ui/common/page_context.h"

#include <nlohmann/json.hpp>

#include <QList>
#include <QWidget>
#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace accord::ui {

// One entry; its fields in the order of Tab.
class EntryRow : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void show(const nlohmann::json &entry) = 0;
    [[nodiscard]] virtual nlohmann::json entry() const = 0;
    [[nodiscard]] const QList<QWidget *> &fields() const { return m_fields; }

Q_SIGNALS:
    void edited();
    void removeWanted();

protected:
    void addField(QWidget *field) { m_fields << field; }

private:
    QList<QWidget *> m_fields;
};

class EntryList : public QWidget {
    Q_OBJECT
public:
    using MakeRow = std::function<EntryRow *(int number)>;
    // What a text of the line below begins an entry with.
    using Begin = std::function<nlohmann::json(const QString &text)>;

    EntryList(PageContext &context, const QString &id, const QString &hint, MakeRow makeRow,
              Begin begin);
    void show(const nlohmann::json &entries);
    // With what is still being typed in the line.
    [[nodiscard]] nlohmann::json entries() const;
    void setReadOnly(bool isReadOnly); // the line is not shown then
    [[nodiscard]] QLineEdit &line() const { return *m_line; }
    [[nodiscard]] int rows() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void edited();

private:
    void add(const nlohmann::json &entry);
    void takeLine();
    void remove(EntryRow *row);
    void clear();
    void orderTab(EntryRow &row);

    MakeRow m_makeRow;
    Begin m_begin;
    QVBoxLayout *m_layout;
    QLineEdit *m_line;
    QList<EntryRow *> m_rows;
    int m_made = 0; // names of rows stay different while others go
    bool m_isTaking = false;
};

} // namespace accord::ui
