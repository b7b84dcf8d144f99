// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ui_desk.h"

#include "app/sample_company.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <stdexcept>

namespace accord::test {
namespace {

// The clock of test companies: a Wednesday in the middle of a quarter.
constexpr const char *kPresent = "2026-11-18T10:00:00+08:00";

[[noreturn]] void refuse(const base::Error &error) {
    throw std::runtime_error(error.reason + ": " + error.detail);
}

std::unique_ptr<app::Workspace> openCompany(const std::filesystem::path &file) {
    auto opened = app::Workspace::open(file, kPresent);
    if (!opened) {
        refuse(opened.error());
    }
    return std::move(*opened);
}

// The sample company, filled once per run of the binary.
const std::filesystem::path &sampleFile() {
    static const TempFolder folder;
    static const std::filesystem::path file = [] {
        std::filesystem::path path = folder / "sample.accord";
        app::NewCompany company = app::sampleCompany();
        company.test = true;
        auto made = app::Workspace::create(path, company, kPresent);
        if (!made) {
            refuse(made.error());
        }
        if (auto filled = app::fillSampleCompany(**made); !filled) {
            refuse(filled.error());
        }
        return path;
    }();
    return file;
}

} // namespace

int FakePrompter::ask(QWidget * /*over*/, const ui::Question &question) {
    questions << question;
    if (answers.empty()) {
        return -1;
    }
    const int answer = answers.front();
    answers.pop_front();
    return answer;
}

void FakePrompter::tell(QWidget * /*over*/, const QString &text, const QString & /*detail*/) {
    told << text;
}

std::optional<QString> FakePrompter::askText(QWidget * /*over*/, const QString & /*title*/,
                                             const QString & /*label*/, const QString & /*verb*/,
                                             const QString & /*text*/, bool /*isLong*/) {
    if (texts.empty()) {
        return std::nullopt;
    }
    QString text = texts.front();
    texts.pop_front();
    return text;
}

QString FakeFileChooser::openFile(QWidget * /*over*/, const QString & /*title*/,
                                  const QList<ui::FileKind> & /*kinds*/) {
    return answer;
}

QString FakeFileChooser::saveFile(QWidget * /*over*/, const QString & /*title*/,
                                  const QString &suggestedName,
                                  const QList<ui::FileKind> & /*kinds*/) {
    suggested << suggestedName;
    return answer;
}

QString FakeFileChooser::folder(QWidget * /*over*/, const QString & /*title*/) {
    return answer;
}

void FakeNavigator::open(const ui::Place &place, bool /*inBackground*/) {
    opened << place;
}

void FakeNavigator::close(const ui::Place &place) {
    closed << place;
}

void FakeNavigator::help(const QString &page) {
    pages << page;
}

void FakeNavigator::note(const QString &text) {
    notes << text;
}

Desk::Desk(Company company, const std::string &user, const QString &language)
    : m_theme(std::make_unique<ui::Theme>()),
      m_icons(std::make_unique<ui::Icons>(*m_theme)),
      m_figures(std::make_unique<ui::Figures>(language)),
      m_settings(std::make_unique<ui::Settings>(
          QString::fromStdString((m_folder / "settings.ini").string()))),
      m_actions(std::make_unique<ui::ActionRunner>(prompter, nullptr)),
      m_jobs(std::make_unique<ui::JobRunner>()) {
    m_settings->setLanguage(language);
    m_theme->setLanguage(language);
    m_actions->setWords(std::make_shared<const ui::FailureWords>(language));
    if (company == Company::Sample) {
        std::filesystem::copy_file(sampleFile(), file());
    } else {
        app::NewCompany empty;
        empty.name = "Test";
        empty.test = true;
        empty.userCode = "S1";
        empty.userName = "S1";
        if (auto made = app::Workspace::create(file(), empty, kPresent); !made) {
            refuse(made.error());
        }
    }
    m_workspace = openCompany(file());
    as(user);
    const app::Context &opened = m_workspace->context();
    m_drafts = std::make_unique<ui::Drafts>(m_settings->draftFolder(), opened.company.id,
                                            QString::fromStdString(opened.actor.id.toString()));
    m_page = std::make_unique<ui::PageContext>(
        ui::PageContext{*m_workspace, *m_theme, *m_icons, *m_figures, *m_settings, prompter, files,
                        *m_actions, *m_jobs, navigator, *m_drafts});
}

Desk::~Desk() = default;

void Desk::as(const std::string &user) {
    if (auto done = m_workspace->login(user); !done) {
        refuse(done.error());
    }
}

std::filesystem::path Desk::file() const {
    return m_folder / "company.accord";
}

bool Desk::waitFor(const std::function<bool()> &isDone, int patienceMs) {
    QElapsedTimer waited;
    waited.start();
    while (!isDone()) {
        if (waited.elapsed() > patienceMs) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

} // namespace accord::test
