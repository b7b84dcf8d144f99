// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "app/search_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/parts.h"
#include "ui/common/theme.h"
#include "ui/shell/palette_painter.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kWidth = 680;
constexpr int kMostHigh = 560;
constexpr int kPageRows = 8;
constexpr int kEach = 5;   // of every kind
constexpr int kMost = 200; // of one kind that was asked for
constexpr int kMostCounted = 1000;

using Hits = std::vector<app::SearchHit>;

// A few of every kind, or everything of one.
base::Result<Hits> lookUp(app::Context &context, const std::string &typed,
                          const std::string &only) {
    app::SearchService search(context);
    if (only.empty()) {
        return search.groups(typed, kEach);
    }
    return search.search(typed, kMost, only).map([](app::SearchResult &&result) {
        return std::move(result.hits);
    });
}

} // namespace

CommandPalette::CommandPalette(PageContext &context, QSet<QString> features, QWidget *over)
    : QFrame(over),
      m_context(context),
      m_hits(context, std::move(features)),
      m_painter(new PalettePainter(m_model, context.theme, context.icons, this)),
      m_field(new QLineEdit),
      m_list(new QListView) {
    setObjectName(QStringLiteral("palette"));
    setProperty("kind", "popup");
    auto *column = new QVBoxLayout(this);
    const int edge = context.theme.px(8);
    column->setContentsMargins(1, edge, 1, edge);
    column->setSpacing(edge);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(edge, 0, edge, 0);
    line->addWidget(m_field);
    column->addLayout(line);
    m_field->setObjectName(QStringLiteral("palette_field"));
    m_field->setAccessibleName(tr("Search everything and commands"));
    m_field->setPlaceholderText(tr("Name, text, phone, pinyin, or a command"));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("palette_list"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_painter);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        runCurrent();
    });
    hide();
}

void CommandPalette::open(std::vector<PaletteEntry> commands, std::vector<PaletteEntry> recent,
                          const QWidget &anchor) {
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
    }
    m_model.setCommands(std::move(commands));
    m_model.setRecent(std::move(recent));
    m_composing.clear();
    m_field->clear();
    typed();
    const QPoint corner = anchor.mapTo(parentWidget(), QPoint(anchor.width() / 2, 0));
    const int wide = std::min(m_context.theme.px(kWidth), parentWidget()->width() - 32);
    const int left = std::clamp(corner.x() - wide / 2, 16, parentWidget()->width() - wide - 16);
    setGeometry(left, std::max(0, corner.y() - m_context.theme.px(8)), wide, height());
    fitHeight();
    raise();
    setVisible(true);
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::fitHeight() {
    const int most = m_context.theme.px(kMostHigh);
    int lines = m_model.rowCount() == 0 ? m_context.theme.px(measure::kRow) : 0;
    for (int row = 0; row < m_model.rowCount() && lines < most; ++row) {
        lines += m_painter->heightOf(row);
    }
    const int wanted =
        m_field->sizeHint().height() + m_context.theme.px(24) + std::min(lines, most) + 2;
    resize(width(), std::min(wanted, parentWidget()->height() - y() - 16));
}

QString CommandPalette::text() const {
    return (m_field->text() + m_composing).trimmed();
}

void CommandPalette::typed() {
    m_only.clear();
    stopCounting();
    m_model.setTyped(text());
    choose(0, 1);
    fitHeight();
    search();
}

void CommandPalette::search() {
    if (m_isSearching) {
        m_isStale = true;
        return;
    }
    const QString wanted = text();
    if (wanted.isEmpty()) {
        return;
    }
    m_isSearching = true;
    std::shared_ptr<app::ReadSession> reader = m_context.workspace.openReader();
    m_context.jobs.run<Hits>(
        {},
        [reader, typed = wanted.toStdString(), only = m_only.toStdString()](
            const base::Progress &) { return lookUp(reader->context(), typed, only); },
        this,
        [this, wanted](base::Result<Hits> answer) {
            m_isSearching = false;
            if (answer) {
                show(*answer, wanted);
            }
            if (m_isStale) {
                m_isStale = false;
                search();
            }
        });
}

void CommandPalette::show(const Hits &hits, const QString &wanted) {
    if (wanted != text()) {
        return; // typed on since
    }
    std::vector<PaletteEntry> entries;
    entries.reserve(hits.size());
    int ofKind = 0;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        entries.push_back(m_hits.entry(hits[i]));
        ++ofKind;
        if (i + 1 == hits.size() || hits[i + 1].kind != hits[i].kind) {
            if (ofKind >= kEach && m_only.isEmpty()) {
                entries.push_back(m_hits.all(hits[i].kind, wanted));
            }
            ofKind = 0;
        }
    }
    m_model.setFound(std::move(entries));
    choose(0, 1);
    fitHeight();
    count(wanted);
}

void CommandPalette::count(const QString &wanted) {
    const QStringList kinds = m_model.kindsWithAll();
    if (kinds.isEmpty()) {
        return;
    }
    std::vector<std::string> of;
    of.reserve(static_cast<std::size_t>(kinds.size()));
    for (const QString &kind : kinds) {
        of.push_back(kind.toStdString());
    }
    m_counter = m_context.workspace.openReader();
    m_context.jobs.run<std::vector<std::int64_t>>(
        {},
        [reader = m_counter, typed = wanted.toStdString(), of](const base::Progress &) {
            return base::Result<std::vector<std::int64_t>>(
                app::SearchService(reader->context()).counts(typed, of, kMostCounted + 1));
        },
        this,
        [this, kinds, reader = m_counter](base::Result<std::vector<std::int64_t>> counts) {
            if (reader != m_counter || !counts) {
                return; // typed on since
            }
            m_counter.reset();
            QHash<QString, QString> titles;
            for (qsizetype i = 0; i < kinds.size(); ++i) {
                titles.insert(kinds.at(i), m_hits.allText(counts->at(static_cast<std::size_t>(i)),
                                                          kMostCounted));
            }
            m_model.setAllTitles(titles);
        });
}

void CommandPalette::stopCounting() {
    if (m_counter) {
        m_counter->cancel();
        m_counter.reset();
    }
}

void CommandPalette::choose(int row, int step) {
    const int found = m_model.choosable(row, step, true);
    m_list->setCurrentIndex(m_model.index(found, 0));
    if (found == 1) {
        m_list->scrollToTop(); // the name of the first group with it
    }
}

void CommandPalette::moveBy(int rows) {
    const int count = m_model.rowCount();
    const int row = m_list->currentIndex().row() + rows;
    const bool isPage = std::abs(rows) > 1;
    choose(isPage ? std::clamp(row, 0, std::max(0, count - 1)) : row, rows > 0 ? 1 : -1);
}

void CommandPalette::runCurrent() {
    if (const PaletteEntry *entry = m_model.entry(m_list->currentIndex().row())) {
        if (!entry->run) {
            m_only = entry->allOf;
            search();
            return;
        }
        leave(true);
        // After the key is through: a change of language, say, makes the whole window anew, the
        // palette and its field included.
        QMetaObject::invokeMethod(&m_context.actions, entry->run, Qt::QueuedConnection);
    }
}

void CommandPalette::leave(bool giveFocusBack) {
    stopCounting();
    hide();
    if (giveFocusBack && m_before) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        leave(false);
    }
    if (event->type() == QEvent::InputMethod) {
        // What is being composed is looked for as it stands: kehu finds before 客户 is chosen.
        const auto *method = static_cast<QInputMethodEvent *>(event);
        m_composing = method->preeditString();
        m_composing.remove(QLatin1Char('\'')).remove(QLatin1Char(' '));
        QTimer::singleShot(0, this, &CommandPalette::typed);
    }
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(kPageRows);
        return true;
    case Qt::Key_PageUp:
        moveBy(-kPageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        leave(true);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // nowhere else to go
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace accord::ui
