// SPDX-License-Identifier: GPL-3.0-or-later
// What the window looks after: fresh data, undo, backups, languages, users.
#include "app/file_service.h"
#include "app/history_service.h"
#include "app/team_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/page_deck.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/user_text.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

namespace accord::ui {
namespace {

constexpr int kMinText = 80;
constexpr int kMaxText = 200;

// Text of people in a menu: "&" is no shortcut.
QString literal(const QString &text) {
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

void MainWindow::queueReload(app::Changes changes) {
    const bool isQueued = m_pending.has_value();
    m_pending = isQueued ? *m_pending | changes : changes;
    if (!isQueued) { // listeners of the hub must not throw: load after the event is through
        QMetaObject::invokeMethod(this, &MainWindow::reloadNow, Qt::QueuedConnection);
    }
}

void MainWindow::reloadNow() {
    if (!m_pending) {
        return;
    }
    const app::Changes changes = *m_pending;
    m_pending.reset();
    const auto loaded = m_context.actions.attempt([&]() -> base::Done {
        m_deck->reload(changes);
        refreshBadges();
        refreshSteps();
        return {};
    });
    if (!loaded) {
        m_status->note(m_context.actions.words().sentence(loaded.error()));
    }
}

void MainWindow::lookForOtherWriters() {
    const auto looked = m_context.actions.attempt([&]() -> base::Done {
        if (m_context.workspace.changedElsewhere()) {
            m_nav->refresh();
            fillUserMenu();
            setWindowTitle(QString::fromStdString(m_context.app().company.name));
            queueReload(app::DataKind::Everything);
        }
        return {};
    });
    if (!looked) {
        m_status->note(m_context.actions.words().sentence(looked.error()));
    }
}

void MainWindow::refreshBadges() {
    for (const Feature &feature : m_features) {
        if (feature.badge) {
            m_nav->setBadge(feature.id, feature.badge(m_context));
        }
    }
}

void MainWindow::refreshSteps() {
    const auto words = [this](const std::string &action) {
        return action.empty() ? QString() : m_context.actions.words().action(action);
    };
    const auto steps = m_context.actions.attempt([&]() -> base::Result<app::NextSteps> {
        return app::HistoryService(m_context.app()).next();
    });
    if (steps) {
        m_top->setSteps(words(steps->undo), words(steps->redo));
    }
}

void MainWindow::step(bool isUndo) {
    app::HistoryService history(m_context.app());
    const auto steps =
        m_context.actions.attempt([&]() -> base::Result<app::NextSteps> { return history.next(); });
    if (steps && (isUndo ? steps->undo : steps->redo).empty()) {
        m_status->note(isUndo ? tr("There is nothing to undo.") : tr("There is nothing to redo."));
        return;
    }
    const auto outcome =
        m_context.actions.run(this, [&] { return isUndo ? history.undo() : history.redo(); });
    if (outcome) {
        const QString action = m_context.actions.words().action(outcome->action);
        m_status->note(isUndo ? tr("Taken back: %1").arg(action)
                              : tr("Done again: %1").arg(action));
    }
}

void MainWindow::showBackup() {
    const auto newest = app::FileService::newestBackup(m_context.workspace.file());
    if (!newest) {
        m_status->setBackup(tr("No backup yet"), false);
        return;
    }
    const app::Context &context = m_context.app();
    const QDateTime made = QDateTime::fromSecsSinceEpoch(newest->made.secondsUtc()).toLocalTime();
    const QString day =
        m_context.figures.fromToday(newest->made.dateIn(context.company.zone), app::today(context));
    m_status->setBackup(
        tr("Last good backup %1 %2").arg(day, made.toString(QStringLiteral("hh:mm"))), true);
}

void MainWindow::backUpDaily() {
    const app::Context &context = m_context.app();
    const auto newest = app::FileService::newestBackup(m_context.workspace.file());
    if (!newest || newest->made.dateIn(context.company.zone) < app::today(context)) {
        backUp("daily");
    }
}

void MainWindow::backUp(const std::string &occasion) {
    std::shared_ptr<app::ReadSession> reader = m_context.workspace.openReader();
    m_context.jobs.run<app::KeptBackup>(
        tr("Backing up"),
        [reader, occasion, file = m_context.workspace.file()](const base::Progress &progress) {
            return app::FileService(reader->context()).backUpBeside(file, occasion, progress);
        },
        this,
        [this](const base::Result<app::KeptBackup> &made) {
            if (!made) {
                m_status->note(m_context.actions.words().sentence(made.error()));
            }
            showBackup();
        });
}

void MainWindow::addNewEntries() {
    QMenu *menu = m_top->newMenu();
    const auto fill = [this, menu] {
        menu->clear();
        for (const Feature &feature : m_features) {
            for (const Command &command : feature.newEntries) {
                if (!command.isOffered || command.isOffered(m_context)) {
                    menu->addAction(m_context.icons.icon(command.icon), command.title, this,
                                    [this, run = command.run] { run(m_context, this); });
                }
            }
        }
        if (menu->isEmpty()) {
            menu->addAction(tr("Nothing can be made here"))->setEnabled(false);
        }
    };
    connect(menu, &QMenu::aboutToShow, this, fill);
    fill();
}

void MainWindow::fillCompanyMenu() {
    auto *menu = new QMenu(m_nav->companyButton());
    menu->setObjectName(QStringLiteral("companyMenu"));
    const auto icon = [this](const char *name) {
        return m_context.icons.icon(QString::fromLatin1(name));
    };
    menu->addAction(icon("folder"), tr("Open another company file …"), this,
                    [this] { Q_EMIT fileWanted({}); });
    const QString here =
        QFileInfo(QString::fromStdString(m_context.workspace.file().string())).canonicalFilePath();
    for (const QString &file : m_context.settings.recentFiles()) {
        if (QFileInfo(file).canonicalFilePath() != here) {
            menu->addAction(icon("file"), literal(QFileInfo(file).fileName()), this,
                            [this, file] { Q_EMIT fileWanted(file); });
        }
    }
    menu->addSeparator();
    menu->addAction(icon("backup"), tr("Back up now"), this, [this] { backUp("manual"); });
    menu->addAction(icon("settings"), tr("Settings …"), this,
                    [this] { run(WindowCommand::Settings); });
    menu->addSeparator();
    menu->addAction(icon("close"), tr("Quit"), this, [this] { close(); });
    m_nav->companyButton()->setMenu(menu);
}

void MainWindow::fillUserMenu() {
    delete m_nav->userButton()->menu();
    auto *menu = new QMenu(m_nav->userButton());
    menu->setObjectName(QStringLiteral("userMenu"));
    for (const domain::User &user : app::TeamService(m_context.app()).list()) {
        if (!user.active) {
            continue;
        }
        QAction *action = menu->addAction(literal(userLine(user)), this, [this, code = user.code] {
            // The menu belongs to what is about to be built anew.
            QMetaObject::invokeMethod(
                this, [this, code] { useUser(QString::fromStdString(code)); },
                Qt::QueuedConnection);
        });
        action->setCheckable(true);
        action->setChecked(user.id == m_context.app().actor.id);
    }
    m_nav->userButton()->setMenu(menu);
}

bool MainWindow::useUser(const QString &code) {
    if (!mayRebuild()) {
        return false;
    }
    rememberPlaces(); // of who leaves
    if (!m_context.actions.run(
            this, [&] { return m_context.workspace.login(code.toStdString()); }, false)) {
        return false;
    }
    m_context.settings.setUser(
        QFileInfo(QString::fromStdString(m_context.workspace.file().string())).canonicalFilePath(),
        code);
    buildAnew(m_context.settings.value(placesKey()).toMap());
    return true;
}

bool MainWindow::useLanguage(const QString &language) {
    if (!mayRebuild()) {
        return false;
    }
    m_context.settings.setLanguage(language);
    m_languages.use(language, m_context.theme, m_context.figures, m_context.actions);
    rebuild();
    return true;
}

bool MainWindow::useTextScale(int percent) {
    const int scale = std::clamp(percent, kMinText, kMaxText);
    if (scale == m_context.theme.textScale() || !mayRebuild()) {
        return false;
    }
    m_context.settings.setTextScale(scale);
    m_context.theme.setTextScale(scale);
    rebuild();
    return true;
}

bool MainWindow::useUnit(MoneyUnit unit) {
    if (!mayRebuild()) {
        return false;
    }
    m_context.settings.setValue(QStringLiteral("unit"), unit == MoneyUnit::Yuan
                                                            ? QStringLiteral("yuan")
                                                            : QStringLiteral("ten_thousand"));
    m_context.figures.setUnit(unit);
    rebuild();
    return true;
}

void MainWindow::useTheme(ThemeChoice choice) {
    m_context.settings.setTheme(choice);
    m_context.theme.choose(choice);
}

} // namespace accord::ui
