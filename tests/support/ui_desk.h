// SPDX-License-Identifier: GPL-3.0-or-later
// Desk: all a page needs, for tests: a company file in a temporary folder (the sample company by
// default), settings of its own, and prompts, file dialogs and navigation that are answered and
// recorded instead of shown.
#pragma once

#include "support/temp_folder.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/drafts.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/page_context.h"
#include "ui/common/prompter.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"

#include <QStringList>
#include <deque>
#include <functional>
#include <memory>

namespace accord::test {

// Answers from what the test queued; an unexpected question is cancelled. Everything is recorded.
class FakePrompter : public ui::Prompter {
public:
    int ask(QWidget *over, const ui::Question &question) override;
    void tell(QWidget *over, const QString &text, const QString &detail) override;
    std::optional<QString> askText(QWidget *over, const QString &title, const QString &label,
                                   const QString &verb, const QString &text, bool isLong) override;

    std::deque<int> answers;
    std::deque<QString> texts;
    QList<ui::Question> questions;
    QStringList told;
};

class FakeFileChooser : public ui::FileChooser {
public:
    QString openFile(QWidget *over, const QString &title,
                     const QList<ui::FileKind> &kinds) override;
    QString saveFile(QWidget *over, const QString &title, const QString &suggestedName,
                     const QList<ui::FileKind> &kinds) override;
    QString folder(QWidget *over, const QString &title) override;

    QString answer; // of every question; "" = cancelled
    QStringList suggested;
};

class FakeNavigator : public ui::Navigator {
public:
    void open(const ui::Place &place, bool inBackground) override;
    void close(const ui::Place &place) override;
    void help(const QString &page) override;
    void note(const QString &text) override;

    QList<ui::Place> opened;
    QList<ui::Place> closed;
    QStringList pages;
    QStringList notes;
};

class Desk {
public:
    enum class Company { Sample, Empty };
    // `user`: who acts; the sample has S1, M1 to M4, C1, V1, an empty company only S1. The sample
    // is made once and copied.
    explicit Desk(Company company = Company::Sample, const std::string &user = "S1",
                  const QString &language = QStringLiteral("zh_CN"));
    ~Desk();
    void as(const std::string &user);
    [[nodiscard]] ui::PageContext &page() { return *m_page; }
    [[nodiscard]] app::Context &app() { return m_workspace->context(); }
    // Runs the event loop until `isDone` holds; false after `patienceMs`.
    [[nodiscard]] static bool waitFor(const std::function<bool()> &isDone, int patienceMs = 10'000);
    [[nodiscard]] std::filesystem::path file() const;
    [[nodiscard]] const TempFolder &folder() const { return m_folder; }

    FakePrompter prompter;
    FakeFileChooser files;
    FakeNavigator navigator;

private:
    TempFolder m_folder;
    std::unique_ptr<app::Workspace> m_workspace;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Icons> m_icons;
    std::unique_ptr<ui::Figures> m_figures;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::ActionRunner> m_actions;
    std::unique_ptr<ui::JobRunner> m_jobs;
    std::unique_ptr<ui::Drafts> m_drafts;
    std::unique_ptr<ui::PageContext> m_page;
};

} // namespace accord::test
