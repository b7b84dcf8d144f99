// SPDX-License-Identifier: GPL-3.0-or-later
// WelcomeDialog: the first start, and whenever no file is open: language, then open a company,
// make one, bring back a backup or look around in the sample; then who works. Failures stand on the
// page they belong to; nothing is half made.
#pragma once

#include "app/workspace.h"
#include "ui/shell/program_parts.h"

#include <QDialog>
#include <QPointer>
#include <memory>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace accord::ui {

class CreatePage;
class Job;

class WelcomeDialog : public QDialog {
    Q_OBJECT
public:
    // `problem` is why no file is open, "" = the first start.
    explicit WelcomeDialog(const ProgramParts &parts, QString problem = {},
                           QWidget *parent = nullptr);
    // A file whose user has still to be chosen.
    WelcomeDialog(const ProgramParts &parts, std::unique_ptr<app::Workspace> opened,
                  QWidget *parent = nullptr);
    ~WelcomeDialog() override;
    // After it was accepted: the open company with its user logged in.
    [[nodiscard]] std::unique_ptr<app::Workspace> take() { return std::move(m_workspace); }
    // Where the sample and new companies are put unless another place is chosen; tests have their
    // own.
    void setFolder(const QString &folder);
    // As a double click on a recent file.
    void openFile(const QString &file);
    void reject() override;

private:
    void build();
    [[nodiscard]] QWidget *makeStart();
    [[nodiscard]] QWidget *makeProgress();
    [[nodiscard]] QWidget *makeWho();
    [[nodiscard]] QPushButton *makeCard(const char *id, const char *icon, const QString &title,
                                        const QString &text);
    void addRecent(QWidget &page);
    void chooseFile();
    void createCompany();
    void restoreBackup();
    void makeSample();
    void run(const QString &title, std::function<base::Done(const base::Progress &)> work,
             const QString &file);
    void finished(const base::Done &outcome, const QString &file);
    void takeOver(std::unique_ptr<app::Workspace> workspace);
    void askWho();
    void choseWho();
    void goToStart(const QString &problem = {});
    void useLanguage(const QString &code);

    ProgramParts m_parts;
    QString m_problem;
    QString m_folder;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_trouble = nullptr;
    CreatePage *m_create = nullptr;
    QWidget *m_progressPage = nullptr;
    QLabel *m_progressTitle = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QWidget *m_whoPage = nullptr;
    QLabel *m_whoTitle = nullptr;
    QListWidget *m_users = nullptr;
    QPointer<Job> m_job;
    std::unique_ptr<app::Workspace> m_workspace;
};

} // namespace accord::ui
