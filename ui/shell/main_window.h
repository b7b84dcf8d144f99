// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: the frame around the pages of one open company: navigation, top bar, tabs, page, side
// pane, status strip, and the keyboard map. It knows features only through what they say about
// themselves, and is built anew inside when language, text size or user change.
#pragma once

#include "ui/common/drafts.h"
#include "ui/common/feature.h"
#include "ui/common/figures.h"
#include "ui/common/navigator.h"
#include "ui/common/theme.h"
#include "ui/shell/key_map.h"
#include "ui/shell/languages.h"
#include "ui/shell/recent_places.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>
#include <memory>
#include <optional>

class QShortcut;
class QSplitter;
class QStackedWidget;

namespace accord::ui {

class CommandPalette;
class DraftStrip;
class NavBar;
class PageDeck;
class StatusStrip;
class TabStrip;
class TopBar;
struct PaletteEntry;

// Features in the present language; allFeatures() but in tests.
using FeatureSource = std::function<std::vector<Feature>()>;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // `desk` without its navigator, which the window itself is. Languages must outlive the window.
    MainWindow(const PageContext &desk, Languages &languages, FeatureSource features);
    ~MainWindow() override;

    [[nodiscard]] PageContext &context() { return m_context; }
    [[nodiscard]] PageDeck &pages() { return *m_deck; }
    void goTo(const Place &place);
    void run(WindowCommand command, int module = -1);
    void run(PageCommand command);
    // Both ask pages with unsaved work first; false when one of them objects.
    bool useLanguage(const QString &language);
    bool useTextScale(int percent);
    void useTheme(ThemeChoice choice);
    bool useUser(const QString &code);
    // Amounts in another unit: every page is built again.
    bool useUnit(MoneyUnit unit);
    // Looks now whether another process wrote to the file; otherwise done every second.
    void lookForOtherWriters();
    // Comes to front, out of the task bar too.
    void comeToFront();
    // Not larger than the screen has room for, with the frame that the desktop puts around it.
    void fitScreen();
    // All commands that the palette offers now.
    [[nodiscard]] std::vector<PaletteEntry> commands();

Q_SIGNALS:
    // Another company file ("" = ask which).
    void fileWanted(const QString &file);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Way; // the Navigator that pages are given
    friend class Way;

    void build();
    void rebuild();
    void buildAnew(const QVariantMap &places);
    void addMiddle(QWidget &frame);
    void addNewEntries();
    void addOwnCommands(std::vector<PaletteEntry> &all);
    void runOther(WindowCommand command);
    void connectParts();
    void makeKeys();
    [[nodiscard]] bool tookEnter(const QKeySequence &pressed) const;
    [[nodiscard]] bool isMeantForWindow(const QKeyEvent &key, const QObject *watched) const;
    void fillCompanyMenu();
    void fillUserMenu();
    void frontChanged(Page *page);
    void showPeek();
    void togglePeek();
    void setNarrow(bool isNarrow);
    void takeBackPeek(Page *page);
    void refreshBadges();
    void refreshSteps();
    void showBackup();
    void queueReload(app::Changes changes);
    void reloadNow();
    void step(bool isUndo);
    void backUp(const std::string &occasion);
    void backUpDaily();
    void startSearch();
    void showHelp(const QString &page);
    void rememberPlaces();
    [[nodiscard]] QString placesKey() const;
    [[nodiscard]] bool mayRebuild();

    std::unique_ptr<Navigator> m_way;
    PageContext m_context;
    Languages &m_languages;
    FeatureSource m_featureSource;
    std::vector<Feature> m_features;
    std::vector<KeyGroup> m_keys;
    QList<QShortcut *> m_shortcuts;
    NavBar *m_nav = nullptr;
    TopBar *m_top = nullptr;
    TabStrip *m_tabs = nullptr;
    DraftStrip *m_draftStrip = nullptr;
    QList<Draft> m_drafts;
    PageDeck *m_deck = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_peek = nullptr;
    StatusStrip *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    RecentPlaces m_recent{m_context};
    QPointer<Page> m_keyPage; // in front when the key went down
    QTimer m_watch;
    std::optional<app::Changes> m_pending;
    int m_subscription = 0;
    bool m_isPeekWanted = true;
};

} // namespace accord::ui
