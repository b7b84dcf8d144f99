// SPDX-License-Identifier: GPL-3.0-or-later
// NewVisitDialog: one line for customer, day, time and purpose ("家乐福中关村 明天10:00"), read as
// it is typed; the customers that may be meant stand below.
#pragma once

#include "ui/common/page_context.h"

#include <nlohmann/json.hpp>

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace accord::ui {

class NewVisitDialog : public QDialog {
    Q_OBJECT
public:
    // `day`: of the calendar, null = none; `line`: what was typed before the program ended.
    NewVisitDialog(PageContext &context, base::Date day, const QString &line, QWidget *parent);
    void done(int result) override;
    [[nodiscard]] QString customer() const; // code, "" = none chosen
    // What else was typed, as fields of a visit document; the calendar's day unless one was typed.
    [[nodiscard]] const nlohmann::json &fields() const { return m_fields; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void keepDraft();

    PageContext &m_context;
    base::Date m_day;
    QLineEdit *m_line;
    QListWidget *m_found;
    QLabel *m_read;
    QPushButton *m_open;
    nlohmann::json m_fields = nlohmann::json::object();
};

} // namespace accord::ui
