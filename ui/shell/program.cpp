// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program.h"

#include "ui/common/page_context.h"
#include "ui/shell/feature_registry.h"
#include "ui/shell/notifier.h"
#include "ui/shell/reminders.h"
#include "ui/shell/welcome_dialog.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>

namespace accord::ui {
namespace {

std::filesystem::path pathOf(const QString &file) {
    return QFile::encodeName(file).toStdString();
}

QString realPath(const std::filesystem::path &file) {
    return QFileInfo(QFile::decodeName(file.string().c_str())).canonicalFilePath();
}

// Stands in until the window, which is the real one, exists.
class Nowhere : public Navigator {
public:
    void open(const Place & /*place*/, bool /*inBackground*/) override {}
    void close(const Place & /*place*/) override {}
    void help(const QString & /*page*/) override {}
    void note(const QString & /*text*/) override {}
};

} // namespace

struct Program::Company {
    std::unique_ptr<SingleInstance> claim;
    std::unique_ptr<app::Workspace> workspace;
    std::unique_ptr<Drafts> drafts;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<TrayNotifier> notifier;
    std::unique_ptr<Reminders> reminders;
};

Program::Program(QApplication &application)
    : m_application(application), m_icons(m_theme), m_actions(m_prompter, nullptr) {
    m_application.installEventFilter(&m_formKeys);
}

Program::~Program() = default;

MainWindow *Program::window() const {
    return m_company ? m_company->window.get() : nullptr;
}

ProgramParts Program::parts() {
    return {m_theme, m_icons,   m_figures, m_settings, m_prompter,
            m_files, m_actions, m_jobs,    m_languages};
}

void Program::tell(const base::Error &error) {
    m_actions.tell(QApplication::activeWindow(), error);
}

void Program::look(const QString &language) {
    m_theme.choose(m_settings.theme());
    m_theme.setTextScale(m_settings.textScale());
    m_languages.use(language.isEmpty() ? m_settings.language() : language, m_theme, m_figures,
                    m_actions);
    m_figures.setUnit(m_settings.value(QStringLiteral("unit")).toString() == QLatin1String("yuan")
                          ? MoneyUnit::Yuan
                          : MoneyUnit::TenThousand);
    m_theme.applyTo(m_application);
}

bool Program::start(const StartOptions &options) {
    look(options.language);
    QString file = options.file;
    if (file.isEmpty() && !m_settings.recentFiles().isEmpty()) {
        file = m_settings.recentFiles().first();
    }
    if (file.isEmpty()) {
        return welcome({});
    }
    QString problem;
    switch (open(file, options.user, problem)) {
    case Opening::Done:
        return true;
    case Opening::Elsewhere:
        return false;
    case Opening::Failed:
        break;
    }
    return welcome(problem);
}

bool Program::logIn(app::Workspace &workspace, const QString &user, QString &problem) {
    if (!user.isEmpty()) {
        const auto done = workspace.login(user.toStdString());
        if (!done) {
            problem = m_actions.words().sentence(done.error());
        }
        return done.has_value();
    }
    const QString last = m_settings.user(realPath(workspace.file()));
    return (!last.isEmpty() && workspace.login(last.toStdString())) ||
           workspace.login(std::nullopt);
}

Program::Opening Program::open(const QString &file, const QString &user, QString &problem) {
    auto claim = std::make_unique<SingleInstance>();
    if (QFileInfo::exists(file) && !claim->claim(file)) {
        return Opening::Elsewhere;
    }
    auto opened = m_actions.attempt(
        [&] { return app::Workspace::open(pathOf(file), qgetenv("ACCORD_NOW").toStdString()); });
    if (!opened) {
        problem = tr("%1 could not be opened. %2")
                      .arg(QFileInfo(file).fileName(), m_actions.words().sentence(opened.error()));
        return Opening::Failed;
    }
    if (logIn(**opened, user, problem)) {
        return show(std::move(*opened), std::move(claim)) ? Opening::Done : Opening::Failed;
    }
    if (!problem.isEmpty()) {
        return Opening::Failed;
    }
    WelcomeDialog who(parts(), std::move(*opened)); // several users, nobody known yet
    if (who.exec() != QDialog::Accepted) {
        return Opening::Elsewhere;
    }
    return show(who.take(), std::move(claim)) ? Opening::Done : Opening::Failed;
}

bool Program::welcome(const QString &problem) {
    WelcomeDialog dialog(parts(), problem);
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    return show(dialog.take(), nullptr);
}

bool Program::show(std::unique_ptr<app::Workspace> workspace,
                   std::unique_ptr<SingleInstance> claim) {
    const QString file = realPath(workspace->file());
    if (!claim) {
        claim = std::make_unique<SingleInstance>();
        if (!claim->claim(file)) {
            return false;
        }
    }
    m_settings.addRecentFile(file);
    m_settings.setUser(file, QString::fromStdString(workspace->context().actor.code));
    auto company = std::make_unique<Company>();
    company->claim = std::move(claim);
    company->workspace = std::move(workspace);
    const app::Context &opened = company->workspace->context();
    company->drafts = std::make_unique<Drafts>(m_settings.draftFolder(), opened.company.id,
                                               QString::fromStdString(opened.actor.id.toString()));
    Nowhere nowhere;
    const PageContext desk{*company->workspace, m_theme, m_icons,   m_figures, m_settings,
                           m_prompter,          m_files, m_actions, m_jobs,    nowhere,
                           *company->drafts};
    company->window = std::make_unique<MainWindow>(desk, m_languages, allFeatures);
    MainWindow *window = company->window.get();
    connect(window, &MainWindow::fileWanted, this, &Program::change, Qt::QueuedConnection);
    connect(company->claim.get(), &SingleInstance::frontWanted, window, &MainWindow::comeToFront);
    company->notifier = std::make_unique<TrayNotifier>(window->context().navigator);
    company->reminders = std::make_unique<Reminders>(window->context(), *company->notifier);
    connect(company->notifier.get(), &Notifier::clicked, window, [window] {
        window->comeToFront();
        window->goTo({QStringLiteral("today"), {}, {}});
    });
    window->fitScreen();
    window->show();
    std::swap(m_company, company); // the one before goes now
    return true;
}

void Program::change(const QString &file) {
    if (m_company && !m_company->window->close()) {
        return; // something unsaved keeps it
    }
    QString problem;
    const Opening opening = file.isEmpty() ? Opening::Failed : open(file, {}, problem);
    if (opening == Opening::Failed && welcome(problem)) {
        return;
    }
    if (opening != Opening::Done && m_company) { // stay where we were
        m_company->window->show();
    }
}

} // namespace accord::ui
