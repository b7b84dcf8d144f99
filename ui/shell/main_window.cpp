// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/desk_key.h"
#include "ui/common/list_page.h"
#include "ui/common/outlets.h"
#include "ui/common/parts.h"
#include "ui/common/settings.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/draft_strip.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/page_deck.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/tab_strip.h"
#include "ui/shell/top_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kWatchEveryMs = 1000;
constexpr int kFirstWidth = 1440;
constexpr int kFirstHeight = 900;
constexpr int kSmallestWidth = 900;
constexpr int kSmallestHeight = 600;
constexpr int kFrame = 40; // title and borders, by the largest desktops
constexpr int kSmallestPage = 520;
constexpr int kRoomyWidth = 1100; // below it the columns at the sides fold

const auto *const kGeometryKey = "window/geometry";
const auto *const kPeekKey = "window/peek";
const auto *const kPeekWidthKey = "window/peek_width";
const auto *const kNarrowKey = "window/narrow";

QString keyOf(const char *name) {
    return QString::fromLatin1(name);
}

} // namespace

class MainWindow::Way : public Navigator, public FileNotes {
public:
    explicit Way(MainWindow &window) : m_window(window) {}
    void open(const Place &place, bool inBackground) override {
        m_window.m_deck->open(place, inBackground);
    }
    void close(const Place &place) override { m_window.m_deck->remove(place); }
    void help(const QString &page) override { m_window.showHelp(page); }
    void note(const QString &text) override { m_window.m_status->note(text); }
    void noteFile(const QString &text, const QString &file) override {
        m_window.m_status->noteFile(text, file);
    }

private:
    MainWindow &m_window;
};

MainWindow::MainWindow(const PageContext &desk, Languages &languages, FeatureSource features)
    : m_way(std::make_unique<Way>(*this)),
      m_context{desk.workspace, desk.theme,    desk.icons, desk.figures,
                desk.settings,  desk.prompter, desk.files, desk.actions,
                desk.jobs,      *m_way,        desk.drafts},
      m_languages(languages),
      m_featureSource(std::move(features)) {
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(kSmallestWidth, kSmallestHeight);
    resize(kFirstWidth, kFirstHeight);
    restoreGeometry(m_context.settings.value(keyOf(kGeometryKey)).toByteArray());
    m_isPeekWanted = m_context.settings.value(keyOf(kPeekKey), true).toBool();
    m_drafts = m_context.drafts.leftBehind();
    build();
    m_deck->restoreState(m_context.settings.value(placesKey()).toMap());
    m_subscription = m_context.app().hub.subscribe([this](app::Changes c) { queueReload(c); });
    connect(&m_context.actions, &ActionRunner::saved, this, [this] {
        m_status->setSaved(
            tr("Saved %1").arg(QTime::currentTime().toString(QStringLiteral("hh:mm"))));
        refreshSteps();
    });
    connect(&m_context.jobs, &JobRunner::started, this,
            [this](Job *job) { m_status->follow(job); });
    connect(&m_context.drafts, &Drafts::failed, this, [this](const QString &reason) {
        m_status->note(tr("The draft could not be kept: %1").arg(reason));
    });
    m_watch.setInterval(kWatchEveryMs);
    connect(&m_watch, &QTimer::timeout, this, &MainWindow::lookForOtherWriters);
    m_watch.start();
    qApp->installEventFilter(this);
    QTimer::singleShot(kWatchEveryMs, this, &MainWindow::backUpDaily);
}

MainWindow::~MainWindow() {
    qApp->removeEventFilter(this);
    m_context.app().hub.unsubscribe(m_subscription);
    if (m_deck != nullptr) {
        m_deck->disconnect(this);
    }
}

QString MainWindow::placesKey() const {
    return deskKey(m_context, QStringLiteral("places"));
}

void MainWindow::build() {
    m_features = m_featureSource();
    m_keys = keyMap();
    const domain::Company &company = m_context.app().company;
    setWindowTitle(QString::fromStdString(company.name));
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    m_nav = new NavBar(m_context, m_features);
    body->addWidget(m_nav);
    body->addWidget(makeHairline(Qt::Vertical));
    auto *middle = new QWidget;
    addMiddle(*middle);
    body->addWidget(middle, 1);
    column->addLayout(body, 1);
    column->addWidget(makeHairline());
    m_status = new StatusStrip(m_context);
    column->addWidget(m_status);
    setCentralWidget(frame);
    QSet<QString> areas;
    for (const Feature &feature : m_features) {
        areas.insert(feature.id);
    }
    m_palette = new CommandPalette(m_context, std::move(areas), frame);
    fillCompanyMenu();
    fillUserMenu();
    addNewEntries();
    connectParts();
    makeKeys();
    setNarrow(m_context.settings.value(keyOf(kNarrowKey), false).toBool());
    refreshBadges();
    refreshSteps();
    showBackup();
}

void MainWindow::addMiddle(QWidget &frame) {
    auto *column = new QVBoxLayout(&frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setGround(frame, "surface");
    m_top = new TopBar(m_context);
    column->addWidget(m_top);
    column->addWidget(makeHairline());
    m_deck = new PageDeck(m_context, m_features);
    m_tabs = new TabStrip(m_context, *m_deck);
    column->addWidget(m_tabs);
    m_draftStrip = new DraftStrip(m_context, m_drafts);
    column->addWidget(m_draftStrip);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_peek = new QStackedWidget;
    m_peek->setObjectName(QStringLiteral("peekPane"));
    setGround(*m_peek, "surface");
    m_peek->setMinimumWidth(m_context.theme.px(240));
    // A wide page, which may be a hidden one, does not keep the window from becoming narrow.
    m_deck->setMinimumWidth(m_context.theme.px(kSmallestPage));
    m_splitter->addWidget(m_deck);
    m_splitter->addWidget(m_peek);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_peek->hide();
    column->addWidget(m_splitter, 1);
}

void MainWindow::connectParts() {
    connect(m_nav, &NavBar::chosen, this, [this](const QString &id) { goTo({id, {}, {}}); });
    connect(m_nav, &NavBar::viewChosen, this, [this](const PinnedView &view) {
        goTo({view.feature, view.record, {{QStringLiteral("view"), view.view}}});
    });
    connect(m_nav, &NavBar::pinWanted, this, [this] {
        if (auto *list = qobject_cast<ListPage *>(m_deck->front())) {
            list->pinView();
        } else {
            m_status->note(tr("Open a list first: the view it shows is pinned."));
        }
    });
    connect(m_nav, &NavBar::settingsWanted, this, [this] { run(WindowCommand::Settings); });
    connect(m_nav, &NavBar::narrowWanted, this, [this](bool isNarrow) {
        m_context.settings.setValue(keyOf(kNarrowKey), isNarrow);
        setNarrow(isNarrow);
    });
    connect(m_top, &TopBar::backWanted, m_deck, &PageDeck::goBack);
    connect(m_top, &TopBar::forwardWanted, m_deck, &PageDeck::goForward);
    connect(m_top, &TopBar::searchWanted, this, &MainWindow::startSearch);
    connect(m_top, &TopBar::undoWanted, this, [this] { step(true); });
    connect(m_top, &TopBar::redoWanted, this, [this] { step(false); });
    connect(m_tabs, &TabStrip::previousWanted, this, [this] { run(PageCommand::PreviousRecord); });
    connect(m_tabs, &TabStrip::nextWanted, this, [this] { run(PageCommand::NextRecord); });
    connect(m_deck, &PageDeck::frontChanged, this, &MainWindow::frontChanged);
    connect(m_deck, &PageDeck::removing, this, &MainWindow::takeBackPeek);
    connect(m_draftStrip, &DraftStrip::done, this, [this] { m_drafts = m_draftStrip->drafts(); });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.setValue(keyOf(kPeekWidthKey), m_peek->width()); });
}

void MainWindow::goTo(const Place &place) {
    m_deck->open(place);
}

void MainWindow::frontChanged(Page *page) {
    m_recent.note(page->place());
    m_nav->setCurrent(page->place().feature);
    m_top->setWays(m_deck->canBack(), m_deck->canForward());
    m_status->setSummary({});
    connect(page, &Page::summaryChanged, this, [this, page](const QString &text) {
        if (page == m_deck->front()) {
            m_status->setSummary(text);
        }
    });
    if (auto *list = qobject_cast<ListPage *>(page)) {
        connect(list, &ListPage::pinsChanged, m_nav, &NavBar::showPins, Qt::UniqueConnection);
    }
    showPeek();
    if (!isAncestorOf(QApplication::focusWidget()) ||
        !page->isAncestorOf(QApplication::focusWidget())) {
        page->setFocus(Qt::OtherFocusReason);
    }
    rememberPlaces();
}

void MainWindow::showPeek() {
    Page *page = m_deck->front();
    QWidget *pane = page != nullptr ? page->peek() : nullptr;
    if (pane != nullptr && m_peek->indexOf(pane) < 0) {
        m_peek->addWidget(pane);
    }
    const bool isShown = pane != nullptr && m_isPeekWanted && width() >= kRoomyWidth;
    if (pane != nullptr) {
        m_peek->setCurrentWidget(pane);
    }
    if (isShown && !m_peek->isVisibleTo(m_splitter)) {
        const int wide =
            m_context.settings.value(keyOf(kPeekWidthKey), m_context.theme.px(measure::kPeek))
                .toInt();
        m_peek->show();
        m_splitter->setSizes({std::max(1, m_splitter->width() - wide), wide});
    }
    m_peek->setVisible(isShown);
}

void MainWindow::togglePeek() {
    m_isPeekWanted = !m_isPeekWanted;
    m_context.settings.setValue(keyOf(kPeekKey), m_isPeekWanted);
    showPeek();
}

void MainWindow::takeBackPeek(Page *page) {
    if (QWidget *pane = page->peek(); pane != nullptr && m_peek->indexOf(pane) >= 0) {
        m_peek->removeWidget(pane);
        pane->setParent(page); // which owns it
    }
}

void MainWindow::setNarrow(bool isNarrow) {
    m_nav->setNarrow(isNarrow || width() < kRoomyWidth);
}

void MainWindow::resizeEvent(QResizeEvent *event) {
    QMainWindow::resizeEvent(event);
    if (m_nav != nullptr) {
        setNarrow(m_context.settings.value(keyOf(kNarrowKey), false).toBool());
        showPeek();
    }
}

void MainWindow::rebuild() {
    buildAnew(m_deck->saveState());
}

void MainWindow::buildAnew(const QVariantMap &places) {
    for (Page *page : m_deck->findChildren<Page *>(QString(), Qt::FindDirectChildrenOnly)) {
        takeBackPeek(page);
    }
    qDeleteAll(m_shortcuts);
    m_shortcuts.clear();
    delete takeCentralWidget();
    build();
    m_deck->restoreState(places);
}

bool MainWindow::mayRebuild() {
    m_context.drafts.flush();
    return m_deck->mayCloseAll();
}

void MainWindow::rememberPlaces() {
    m_context.settings.setValue(placesKey(), m_deck->saveState());
}

void MainWindow::closeEvent(QCloseEvent *event) {
    if (!m_deck->mayCloseAll()) {
        event->ignore();
        return;
    }
    m_context.settings.setValue(keyOf(kGeometryKey), saveGeometry());
    rememberPlaces();
    m_context.drafts.flush();
    event->accept();
}

// A click on the window that a dialog holds leaves the keys to the dialog.
void MainWindow::changeEvent(QEvent *event) {
    QMainWindow::changeEvent(event);
    QWidget *dialog = QApplication::activeModalWidget();
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && dialog != nullptr &&
        dialog != this) {
        QMetaObject::invokeMethod(
            dialog,
            [dialog] {
                dialog->raise();
                dialog->activateWindow();
            },
            Qt::QueuedConnection);
    }
}

void MainWindow::fitScreen() {
    const QRect room = screen()->availableGeometry();
    resize(size().boundedTo({room.width(), room.height() - kFrame}));
}

void MainWindow::comeToFront() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

} // namespace accord::ui
