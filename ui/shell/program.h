// SPDX-License-Identifier: GPL-3.0-or-later
// Program: everything the program is made of, put together once: theme, languages, settings, and
// one open company at a time with its window.
#pragma once

#include "app/workspace.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/dialog_prompter.h"
#include "ui/common/drafts.h"
#include "ui/common/figures.h"
#include "ui/common/form_leaving.h"
#include "ui/common/icons.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program_parts.h"
#include "ui/shell/single_instance.h"

#include <memory>
#include <optional>

class QApplication;

namespace accord::ui {

struct StartOptions {
    QString file;     // "" = the one used last, else the first-run dialog
    QString user;     // code, "" = the last one of the file, else asked
    QString language; // "" = as set
};

// The application with one more promise: an exception that escapes an event handler becomes a
// sentence, not the end of the program.
class Program : public QObject {
    Q_OBJECT
public:
    explicit Program(QApplication &application);
    ~Program() override;
    // False when there is nothing to show: another window has the file, or the first-run dialog
    // was left.
    [[nodiscard]] bool start(const StartOptions &options);
    [[nodiscard]] MainWindow *window() const;
    // Says the failure over the window, in words.
    void tell(const base::Error &error);

private:
    struct Company; // one open file
    enum class Opening { Done, Elsewhere, Failed };

    void look(const QString &language);
    Opening open(const QString &file, const QString &user, QString &problem);
    bool show(std::unique_ptr<app::Workspace> workspace, std::unique_ptr<SingleInstance> claim);
    bool logIn(app::Workspace &workspace, const QString &user, QString &problem);
    bool welcome(const QString &problem);
    void change(const QString &file);
    [[nodiscard]] ProgramParts parts();

    QApplication &m_application;
    Settings m_settings;
    Theme m_theme;
    Icons m_icons;
    Figures m_figures;
    Languages m_languages;
    DialogPrompter m_prompter;
    DialogFileChooser m_files;
    ActionRunner m_actions;
    JobRunner m_jobs;
    FormKeys m_formKeys;
    std::unique_ptr<Company> m_company;
};

} // namespace accord::ui
