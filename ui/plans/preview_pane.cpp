// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/preview_pane.h"

#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/plans/page_stack.h"
#include "ui/plans/plan_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace accord::ui {
namespace {

using documents::PlanCopy;

constexpr int kHeader = 44;
constexpr int kSoonMs = 250;
constexpr std::array kZooms{0, 50, 75, 100, 150, 200};
constexpr double kPixelsPerPoint = 96.0 / 72.0;

// Where a section of the editor begins in the document (plan_print.h: planSections).
const char *anchorOf(PlanSection section) {
    switch (section) {
    case PlanSection::Summary:
        return "summary";
    case PlanSection::LastYear:
        return "last_year";
    case PlanSection::Market:
    case PlanSection::Category:
    case PlanSection::Channel:
    case PlanSection::Swot:
        return "market";
    case PlanSection::Targets:
        return "targets";
    case PlanSection::Rebates:
    case PlanSection::Promotion:
        return "terms";
    case PlanSection::Activities:
        return "activities";
    case PlanSection::Merchandising:
    case PlanSection::Equipment:
        return "merchandising";
    case PlanSection::Promises:
    case PlanSection::Actions:
        return "promises";
    case PlanSection::Kpis:
        return "kpis";
    case PlanSection::Correction:
        return "correction";
    case PlanSection::Signing:
    case PlanSection::History:
        return "signing";
    case PlanSection::Money:
    case PlanSection::Checklist:
        return "internal";
    }
    return "";
}

} // namespace

PreviewPane::PreviewPane(PlanEditing &editing, PlanPaper &paper, QWidget *parent)
    : QWidget(parent),
      m_editing(editing),
      m_paper(paper),
      m_note(makeLabel(LabelKind::Muted)),
      m_area(new QScrollArea),
      m_stack(new PageStack(editing.context().theme)) {
    setObjectName(QStringLiteral("plan.preview"));
    setGround(*this, "window");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeHairline());
    const Theme &theme = editing.context().theme;
    m_note->setWordWrap(true);
    m_note->setMargin(theme.px(measure::kSideInset));
    layout->addWidget(m_note);
    m_area->setObjectName(QStringLiteral("plan.preview.area"));
    m_area->setAccessibleName(tr("Pages of the printed plan"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else pages change their width
    m_area->setWidget(m_stack);
    m_area->viewport()->installEventFilter(this);
    layout->addWidget(m_area, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &PreviewPane::layOut);
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &PreviewPane::showPage);
    connect(&paper, &PlanPaper::changed, this, &PreviewPane::refresh);
    showPage();
}

QWidget *PreviewPane::makeHeader() {
    const PageContext &context = m_editing.context();
    const Theme &theme = context.theme;
    auto *header = m_header = new QWidget;
    setGround(*header, "surface");
    header->setFixedHeight(theme.px(kHeader));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(theme.px(12), 0, theme.px(4), 0);
    row->setSpacing(theme.px(2));
    m_title = makeLabel(LabelKind::Section, tr("Preview"));
    row->addWidget(m_title);
    row->addSpacing(theme.px(6));
    m_copy = new Segments(QStringLiteral("plan.preview.copy"));
    m_copy->setItems({tr("Customer"), tr("Internal")});
    m_copy->setAccessibleName(tr("For whom the copy is"));
    connect(m_copy, &Segments::changed, this, [this](int index) {
        m_paper.setCopy(index == 1 ? PlanCopy::Internal : PlanCopy::Customer);
    });
    row->addWidget(m_copy);
    row->addStretch(1);
    m_page = makeLabel(LabelKind::Caption);
    m_page->setObjectName(QStringLiteral("plan.preview.page"));
    row->addWidget(m_page);
    const auto add = [&](const char *id, const char *icon, const QString &name) {
        QPushButton *button =
            makeIconButton(QLatin1String(id), context.icons.icon(QLatin1String(icon)), name);
        button->setFixedWidth(theme.px(measure::kSmallButton));
        row->addWidget(button);
        return button;
    };
    m_previous = add("plan.preview.previous", "chevron-up", tr("Previous page"));
    m_next = add("plan.preview.next", "chevron-down", tr("Next page"));
    QPushButton *more = add("plan.preview.more", "more", tr("Language, zoom and close"));
    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    m_menu = new QMenu(more);
    connect(m_menu, &QMenu::aboutToShow, this, &PreviewPane::fillMenu);
    more->setMenu(m_menu);
    return header;
}

void PreviewPane::fillMenu() {
    m_menu->clear();
    const Icons &icons = m_editing.context().icons;
    m_paper.fillMenu(*m_menu);
    m_menu->addSeparator();
    m_menu->addAction(icons.icon(QStringLiteral("zoom-in")), tr("Larger"), this,
                      [this] { zoom(1); });
    m_menu->addAction(icons.icon(QStringLiteral("zoom-out")), tr("Smaller"), this,
                      [this] { zoom(-1); });
    QAction *fit = m_menu->addAction(tr("Fit the width"), this, [this] {
        m_zoom = 0;
        fitWidth();
    });
    fit->setCheckable(true);
    fit->setChecked(m_zoom == 0);
    m_menu->addSeparator();
    m_menu->addAction(icons.icon(QStringLiteral("close")), tr("Close the preview"), this,
                      &PreviewPane::closeWanted);
}

void PreviewPane::refresh() {
    m_copy->setCurrent(m_paper.options().copy == PlanCopy::Internal ? 1 : 0);
    m_isStale = true;
    if (m_job != nullptr) {
        m_job->cancel();
    }
    if (isVisible()) {
        m_soon.start();
    }
}

void PreviewPane::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_isStale) {
        m_soon.start();
    }
}

void PreviewPane::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    m_soon.stop();
}

void PreviewPane::layOut() {
    if (m_job != nullptr) { // take() begins anew
        return;
    }
    m_isStale = false;
    m_job = m_editing.context().jobs.run<Laid>(
        {},
        [document = m_editing.document(), options = m_paper.options(), width = m_stack->pageWidth(),
         ratio = devicePixelRatioF()](const base::Progress &progress) -> base::Result<Laid> {
            ACCORD_TRY(const auto pages, documents::planPages(document, options));
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

void PreviewPane::take(base::Result<Laid> laid) {
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
        m_note->setText(m_editing.context().actions.words().sentence(laid.error()));
        return;
    }
    m_numbers = std::move(laid->numbers);
    m_stack->setPages(std::move(laid->pages));
    showPage();
}

bool PreviewPane::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize) {
        m_title->show(); // the choice below it says more, where there is room for one only
        m_title->setVisible(m_header->minimumSizeHint().width() <= width());
        fitWidth();
    }
    return QWidget::eventFilter(watched, event);
}

void PreviewPane::fitWidth() {
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

void PreviewPane::zoom(int step) {
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

int PreviewPane::pages() const {
    return m_stack->count();
}

int PreviewPane::shownPage() const {
    const int middle = m_area->verticalScrollBar()->value() + m_area->viewport()->height() / 3;
    return m_stack->pageAt(middle);
}

void PreviewPane::showPage() {
    const bool hasPages = pages() > 0;
    const int page = hasPages ? shownPage() : 0;
    m_page->setText(hasPages ? QStringLiteral("%1 / %2").arg(page + 1).arg(pages()) : QString());
    m_page->setAccessibleName(hasPages ? tr("Page %1 of %2").arg(page + 1).arg(pages())
                                       : QString());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages());
}

void PreviewPane::turn(int by) {
    if (pages() > 0) {
        const int page = std::clamp(shownPage() + by, 0, pages() - 1);
        m_area->verticalScrollBar()->setValue(m_stack->pageArea(page).top());
    }
}

void PreviewPane::turnTo(PlanSection section) {
    const auto found = m_numbers.find(anchorOf(section));
    if (found != m_numbers.end() && found->second <= pages()) {
        m_area->verticalScrollBar()->setValue(m_stack->pageArea(found->second - 1).top());
    }
}

} // namespace accord::ui
