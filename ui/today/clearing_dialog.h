// SPDX-License-Identifier: GPL-3.0-or-later
// ClearingDialog: the end of the day (DOMAIN section 3). What is still open comes one by one, each
// to be done, moved, handed over or dropped; what is skipped stays for the next time.
#pragma once

#include "ui/common/page_context.h"
#include "ui/today/today_rows.h"

#include <QDialog>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace accord::ui {

class ClearingDialog : public QDialog {
    Q_OBJECT
public:
    // Tasks and planned visits that are overdue or for today.
    ClearingDialog(PageContext &context, std::vector<TodayRow> rows, QWidget *parent = nullptr);
    [[nodiscard]] static std::vector<TodayRow> toClear(const std::vector<TodayRow> &rows);

Q_SIGNALS:
    void placeWanted(const accord::ui::Place &place);

private:
    void addVerb(QPushButton *&button, const char *id, const QString &text,
                 void (ClearingDialog::*verb)());
    void goTo(std::size_t at);
    void next();
    void finish();
    void moveOn();
    void handOver();
    void drop();
    void notHeld();
    void logVisit();
    void follow(QDialog *dialog);
    [[nodiscard]] const TodayRow &row() const { return m_rows[m_at]; }

    PageContext &m_context;
    std::vector<TodayRow> m_rows;
    std::size_t m_at = 0;
    int m_cleared = 0;
    QLabel *m_count;
    QProgressBar *m_progress;
    QLabel *m_title;
    QLabel *m_subject;
    QLabel *m_due;
    QLabel *m_result;
    QWidget *m_verbs;
    QPushButton *m_done = nullptr;
    QPushButton *m_log = nullptr;
    QPushButton *m_move = nullptr;
    QPushButton *m_handOver = nullptr;
    QPushButton *m_drop = nullptr;
    QPushButton *m_notHeld = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_close;
};

} // namespace accord::ui
