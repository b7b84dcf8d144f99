// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does on a key, a menu entry or a line of the palette.
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/figures.h"
#include "ui/common/settings.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_viewer.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/page_deck.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/tab_strip.h"
#include "ui/shell/top_bar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>

namespace accord::ui {
namespace {

constexpr int kTextStep = 10;
constexpr int kNormalText = 100;

QKeySequence sequenceOf(const QKeyEvent &event) {
    const int modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const int key = event.key() == Qt::Key_Enter ? int{Qt::Key_Return} : event.key();
    return {QKeyCombination(Qt::KeyboardModifiers(modifiers), Qt::Key(key))};
}

QString nativeText(const KeyEntry &entry) {
    return entry.keys.isEmpty() ? QString() : entry.keys.first().toString(QKeySequence::NativeText);
}

} // namespace

void MainWindow::makeKeys() {
    for (const KeyGroup &group : m_keys) {
        for (const KeyEntry &entry : group.entries) {
            if (entry.isLeftover) {
                continue;
            }
            for (const QKeySequence &key : entry.keys) {
                auto *shortcut = new QShortcut(key, this);
                connect(shortcut, &QShortcut::activated, this, [this, entry] {
                    if (const auto *command = std::get_if<WindowCommand>(&entry.command)) {
                        run(*command, entry.module);
                    } else {
                        run(std::get<PageCommand>(entry.command));
                    }
                });
                m_shortcuts << shortcut;
            }
        }
    }
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event) {
    if (!isActiveWindow() ||
        (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)) {
        return QMainWindow::eventFilter(watched, event);
    }
    auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        if (!isMeantForWindow(*key, watched)) {
            return QMainWindow::eventFilter(watched, event);
        }
        event->ignore();
        return true;
    }
    if (watched->isWidgetType()) {
        m_keyPage = m_deck->front();
    }
    auto *list = qobject_cast<QAbstractItemView *>(watched);
    Page *page = m_deck->front();
    if (list != nullptr && page != nullptr && page->isAncestorOf(list) &&
        sequenceOf(*key) == QKeySequence(Qt::Key_Space) && page->can(PageCommand::Peek)) {
        page->perform(PageCommand::Peek);
        if (!m_isPeekWanted) {
            togglePeek();
        }
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

bool MainWindow::isMeantForWindow(const QKeyEvent &key, const QObject *watched) const {
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (widget == nullptr || !isAncestorOf(widget)) {
        return false;
    }
    const QKeySequence pressed = sequenceOf(key);
    // In text fields too, where the platform gives these keys a meaning of its own.
    for (const auto command : {WindowCommand::Search, WindowCommand::Redo, WindowCommand::Undo}) {
        for (const KeyEntry &entry : m_keys.front().entries) {
            if (entry.command != decltype(entry.command)(command) ||
                !entry.keys.contains(pressed)) {
                continue;
            }
            const auto *field = qobject_cast<const QLineEdit *>(widget);
            return command == WindowCommand::Search ||
                   (field != nullptr &&
                    (command == WindowCommand::Undo ? !field->isUndoAvailable()
                                                    : !field->isRedoAvailable()));
        }
    }
    return false;
}

// Enter that a field or button has left over: the button is pressed, and what a line made of it is
// done. No row is opened behind them.
bool MainWindow::tookEnter(const QKeySequence &pressed) const {
    QWidget *focus = QApplication::focusWidget();
    if (pressed != QKeySequence(Qt::Key_Return) || focus == nullptr || !isAncestorOf(focus)) {
        return false;
    }
    if (auto *button = qobject_cast<QAbstractButton *>(focus)) {
        button->click();
        return true;
    }
    return qobject_cast<QLineEdit *>(focus) != nullptr ||
           qobject_cast<QComboBox *>(focus) != nullptr ||
           qobject_cast<QAbstractSpinBox *>(focus) != nullptr;
}

void MainWindow::keyPressEvent(QKeyEvent *event) {
    const QKeySequence pressed = sequenceOf(*event);
    if (tookEnter(pressed)) {
        event->accept();
        return;
    }
    for (const KeyGroup &group : m_keys) {
        for (const KeyEntry &entry : group.entries) {
            if (!entry.isLeftover || !entry.keys.contains(pressed)) {
                continue;
            }
            // A list that opened a record by Enter itself leaves the key to us as well.
            if (m_keyPage == nullptr || m_keyPage == m_deck->front()) {
                std::visit([this](auto command) { run(command); }, entry.command);
            }
            event->accept();
            return;
        }
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::run(PageCommand command) {
    Page *page = m_deck->front();
    if (page != nullptr && page->can(command)) {
        page->perform(command);
        if (command == PageCommand::PreviousRecord || command == PageCommand::NextRecord) {
            m_tabs->refresh();
        }
    } else if (command == PageCommand::New) {
        m_top->openNewMenu();
    }
}

void MainWindow::run(WindowCommand command, int module) {
    switch (command) {
    case WindowCommand::Search:
        startSearch();
        break;
    case WindowCommand::ShowModule:
        if (module < m_nav->order().size()) {
            goTo({m_nav->order().at(module), {}, {}});
        }
        break;
    case WindowCommand::Import:
        goTo({QStringLiteral("imports"), {}, {}});
        break;
    case WindowCommand::Undo:
        step(true);
        break;
    case WindowCommand::Redo:
        step(false);
        break;
    case WindowCommand::Refresh:
        m_deck->reload(app::DataKind::Everything);
        break;
    case WindowCommand::TogglePeek:
        if (Page *page = m_deck->front(); page == nullptr || !page->togglePane()) {
            togglePeek();
        }
        break;
    case WindowCommand::ToggleNavigation:
        Q_EMIT m_nav->narrowWanted(!m_nav->isNarrow());
        break;
    case WindowCommand::Back:
        m_deck->goBack();
        break;
    case WindowCommand::Forward:
        m_deck->goForward();
        break;
    case WindowCommand::Leave:
        if (m_deck->front() != nullptr && !m_deck->front()->place().record.isEmpty()) {
            m_deck->goBack();
        }
        break;
    case WindowCommand::NextTab:
        m_tabs->nextTab(1);
        break;
    case WindowCommand::PreviousTab:
        m_tabs->nextTab(-1);
        break;
    default:
        runOther(command);
        break;
    }
}

void MainWindow::runOther(WindowCommand command) {
    const int scale = m_context.theme.textScale();
    // After the key is through: the shortcut that was pressed is made anew with the window.
    const auto scaleTo = [this](int percent) {
        QMetaObject::invokeMethod(
            this, [this, percent] { useTextScale(percent); }, Qt::QueuedConnection);
    };
    switch (command) {
    case WindowCommand::CloseTab:
        if (m_deck->front() != nullptr) {
            m_deck->remove(m_deck->front()->place());
        }
        break;
    case WindowCommand::Help:
        showHelp(m_deck->front() != nullptr ? m_deck->front()->helpPage() : QString());
        break;
    case WindowCommand::KeySheet:
        showKeySheet(this, m_context.theme, m_deck->front());
        break;
    case WindowCommand::Settings:
        (new SettingsDialog(*this))->open();
        break;
    case WindowCommand::LargerText:
        scaleTo(scale + kTextStep);
        break;
    case WindowCommand::SmallerText:
        scaleTo(scale - kTextStep);
        break;
    case WindowCommand::NormalText:
        scaleTo(kNormalText);
        break;
    case WindowCommand::Quit:
        close();
        break;
    default:
        break;
    }
}

void MainWindow::showHelp(const QString &page) {
    auto *viewer = findChild<HelpViewer *>();
    if (viewer == nullptr) {
        viewer = new HelpViewer(m_context, m_languages.current(), this);
    }
    viewer->turnTo(page.isEmpty() ? QStringLiteral("start") : page);
    viewer->show();
    viewer->raise();
    viewer->activateWindow();
}

void MainWindow::startSearch() {
    m_palette->open(commands(), m_recent.entries(m_palette->hits(), m_deck->front()),
                    *m_top->searchBox());
}

std::vector<PaletteEntry> MainWindow::commands() {
    std::vector<PaletteEntry> all;
    for (const Feature &feature : m_features) {
        if (feature.isInNavigation) {
            all.push_back({feature.icon, feature.title, {}, tr("Go to"), [this, id = feature.id] {
                               goTo({id, {}, {}});
                           }});
        }
    }
    const auto add = [&](const Command &command, const QString &area) {
        if (!command.isOffered || command.isOffered(m_context)) {
            all.push_back({command.icon, command.title, area, {}, [this, run = command.run] {
                               run(m_context, this);
                           }});
        }
    };
    for (const Feature &feature : m_features) {
        for (const Command &command : feature.newEntries) {
            add(command, {});
        }
        for (const Command &command : feature.commands) {
            add(command, feature.title);
        }
    }
    addOwnCommands(all);
    return all;
}

void MainWindow::addOwnCommands(std::vector<PaletteEntry> &all) {
    const std::pair<WindowCommand, const char *> own[] = {
        {WindowCommand::Import, "import"},      {WindowCommand::Undo, "undo"},
        {WindowCommand::Redo, "redo"},          {WindowCommand::Refresh, "refresh"},
        {WindowCommand::TogglePeek, "peek"},    {WindowCommand::ToggleNavigation, "columns"},
        {WindowCommand::LargerText, "zoom-in"}, {WindowCommand::SmallerText, "zoom-out"},
        {WindowCommand::NormalText, "search"},  {WindowCommand::Help, "help"},
        {WindowCommand::KeySheet, "info"},      {WindowCommand::Settings, "settings"},
        {WindowCommand::Quit, "close"}};
    for (const auto &[command, icon] : own) {
        for (const KeyGroup &group : m_keys) {
            for (const KeyEntry &entry : group.entries) {
                const auto *mine = std::get_if<WindowCommand>(&entry.command);
                if (mine != nullptr && *mine == command) {
                    all.push_back({QString::fromLatin1(icon),
                                   entry.text,
                                   {},
                                   nativeText(entry),
                                   [this, command = command] { run(command); }});
                }
            }
        }
    }
    const auto add = [&](const char *icon, const QString &title, std::function<void()> run) {
        all.push_back({QString::fromLatin1(icon), title, {}, {}, std::move(run)});
    };
    add("settings", tr("Light theme"), [this] { useTheme(ThemeChoice::Light); });
    add("settings", tr("Dark theme"), [this] { useTheme(ThemeChoice::Dark); });
    add("settings", tr("Theme of the system"), [this] { useTheme(ThemeChoice::System); });
    for (const Language &language : Languages::all()) {
        add("settings", tr("Language: %1").arg(language.name),
            [this, code = language.code] { useLanguage(code); });
    }
    add("folder", tr("Open another company file …"), [this] { Q_EMIT fileWanted({}); });
    add("backup", tr("Back up now"), [this] { backUp("manual"); });
    add("info", tr("About Accord"), [this] { showAbout(this, m_context); });
}

} // namespace accord::ui
