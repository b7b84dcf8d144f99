// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paper_view.h"

#include "ui/common/action_runner.h"
#include "ui/common/page_stack.h"
#include "ui/common/parts.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace accord::ui {
namespace {

constexpr int kSoonMs = 250;
constexpr std::array kZooms{0, 50, 75, 100, 150, 200};
constexpr double kPixelsPerPoint = 96.0 / 72.0;

} // namespace

PaperView::PaperView(PageContext &context, const QString &name, std::function<MakePages()> ask,
                     QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_ask(std::move(ask)),
      m_note(makeLabel(LabelKind::Muted)),
      m_area(new QScrollArea),
      m_stack(new PageStack(context.theme)) {
    setObjectName(name + QStringLiteral(".view"));
    m_stack->setObjectName(name + QStringLiteral(".pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_note->setWordWrap(true);
    m_note->setMargin(context.theme.px(measure::kSideInset));
    layout->addWidget(m_note);
    m_area->setObjectName(name + QStringLiteral(".area"));
    m_area->setAccessibleName(tr("Pages as they are printed"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else pages change their width
    m_area->setWidget(m_stack);
    m_area->viewport()->installEventFilter(this);
    layout->addWidget(m_area, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &PaperView::layOut);
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &PaperView::pageChanged);
}

void PaperView::refresh() {
    m_isStale = true;
    if (m_job != nullptr) {
        m_job->cancel();
    }
    if (isVisible()) {
        m_soon.start();
    }
}

void PaperView::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_isStale) {
        m_soon.start();
    }
}

void PaperView::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    m_soon.stop();
}

void PaperView::layOut() {
    if (m_job != nullptr) { // take() begins anew
        return;
    }
    m_isStale = false;
    m_job = m_context.jobs.run<Laid>(
        {},
        [make = m_ask(), width = m_stack->pageWidth(),
         ratio = devicePixelRatioF()](const base::Progress &progress) -> base::Result<Laid> {
            ACCORD_TRY(const auto pages, make());
            Laid laid;
            laid.numbers = pages.numbers();
            for (int i = 0; i < pages.count(); ++i) {
                if (!progress.step(i, pages.count())) {
                    return base::fail(base::ErrorCode::Cancelled, "cancelled", "Not needed.");
                }
                laid.pages.push_back(pages.picture(i, width, ratio));
            }
            return laid;
        },
        this, [this](base::Result<Laid> laid) { take(std::move(laid)); });
}

void PaperView::take(base::Result<Laid> laid) {
    m_job = nullptr;
    if (m_isStale) {
        if (isVisible()) {
            m_soon.start();
        }
        return;
    }
    m_note->setVisible(!laid);
    m_area->setVisible(laid.has_value());
    if (!laid) {
        m_note->setText(m_context.actions.words().sentence(laid.error()));
        return;
    }
    m_numbers = std::move(laid->numbers);
    m_stack->setPages(std::move(laid->pages));
    Q_EMIT pageChanged();
}

bool PaperView::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize) {
        fitWidth();
    }
    return QWidget::eventFilter(watched, event);
}

void PaperView::fitWidth() {
    const int paper = qRound(documents::DocumentPages::pageSize().width() * kPixelsPerPoint);
    const int width = m_zoom > 0 ? paper * m_zoom / 100
                                 : std::clamp(m_area->viewport()->width() - 2 * m_stack->inset(),
                                              paper / 4, 2 * paper);
    if (width != m_stack->pageWidth()) {
        const int page = pages() > 0 ? shownPage() : 0;
        m_stack->setPageWidth(width);
        m_area->verticalScrollBar()->setValue(m_stack->pageArea(page).top());
        refresh();
    }
}

void PaperView::fit() {
    m_zoom = 0;
    fitWidth();
}

void PaperView::zoom(int step) {
    const int paper = qRound(documents::DocumentPages::pageSize().width() * kPixelsPerPoint);
    const int now = m_stack->pageWidth() * 100 / paper;
    if (step > 0) {
        const auto *next = std::ranges::find_if(kZooms, [now](int zoom) { return zoom > now + 4; });
        m_zoom = next == kZooms.end() ? kZooms.back() : *next;
    } else {
        const auto next = std::find_if(kZooms.rbegin(), kZooms.rend(),
                                       [now](int zoom) { return zoom < now - 4; });
        m_zoom = next == kZooms.rend() || *next == 0 ? kZooms[1] : *next;
    }
    fitWidth();
}

int PaperView::pages() const {
    return m_stack->count();
}

int PaperView::shownPage() const {
    const int middle = m_area->verticalScrollBar()->value() + m_area->viewport()->height() / 3;
    return m_stack->pageAt(middle);
}

QString PaperView::pageText() const {
    return pages() > 0 ? QStringLiteral("%1 / %2").arg(shownPage() + 1).arg(pages()) : QString();
}

QString PaperView::spokenPage() const {
    return pages() > 0 ? tr("Page %1 of %2").arg(shownPage() + 1).arg(pages()) : QString();
}

void PaperView::turn(int by) {
    if (pages() > 0) {
        const int page = std::clamp(shownPage() + by, 0, pages() - 1);
        m_area->verticalScrollBar()->setValue(m_stack->pageArea(page).top());
    }
}

void PaperView::turnTo(const std::string &anchor) {
    const auto found = m_numbers.find(anchor);
    if (found != m_numbers.end() && found->second <= pages()) {
        m_area->verticalScrollBar()->setValue(m_stack->pageArea(found->second - 1).top());
    }
}

} // namespace accord::ui
