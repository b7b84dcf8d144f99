// SPDX-License-Identifier: GPL-3.0-or-later
// StatusStrip: the line at the bottom: what is selected, passing notes, the running job with
// progress and cancel, when something was saved last, the newest backup.
#pragma once

#include "ui/common/page_context.h"
#include "ui/common/theme.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace accord::ui {

class Job;
class Picture;

class StatusStrip : public QWidget {
    Q_OBJECT
public:
    explicit StatusStrip(PageContext &context);
    void setSummary(const QString &text);
    // Shown for some seconds in place of the summary.
    void note(const QString &text);
    // The same for longer, with a link that opens the file as the desktop does.
    void noteFile(const QString &text, const QString &file);
    void setSaved(const QString &text);
    void setBackup(const QString &text, bool isGood);
    // A job with a title; of several the newest is shown.
    void follow(Job *job);

private:
    void pass(const QString &text, int milliseconds);
    void showJob();
    void addJobCell();
    Picture *addMark(const char *icon, Role role);
    PageContext &m_context;
    QLabel *m_text = nullptr;
    QPushButton *m_open = nullptr;
    QString m_file;
    QString m_summary;
    QTimer m_passing;
    QWidget *m_jobCell = nullptr;
    QLabel *m_jobTitle = nullptr;
    QProgressBar *m_jobBar = nullptr;
    QLabel *m_jobShare = nullptr;
    QPushButton *m_cancel = nullptr;
    Picture *m_savedMark = nullptr;
    QLabel *m_saved = nullptr;
    Picture *m_backupMark = nullptr;
    QLabel *m_backup = nullptr;
    QList<Job *> m_jobs;
};

} // namespace accord::ui
