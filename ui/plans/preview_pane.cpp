// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/preview_pane.h"

#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/plans/plan_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

using documents::PlanCopy;

constexpr int kHeader = 44;

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
      m_view(
          new PaperView(editing.context(), QStringLiteral("plan.preview"), [this]() -> MakePages {
              return [document = m_editing.document(), options = m_paper.options()] {
                  return documents::planPages(document, options);
              };
          })) {
    setObjectName(QStringLiteral("plan.preview"));
    setGround(*this, "window");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeHairline());
    layout->addWidget(m_view, 1);
    connect(m_view, &PaperView::pageChanged, this, &PreviewPane::showPage);
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
    connect(m_previous, &QPushButton::clicked, this, [this] { m_view->turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_view->turn(1); });
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
                      [this] { m_view->zoom(1); });
    m_menu->addAction(icons.icon(QStringLiteral("zoom-out")), tr("Smaller"), this,
                      [this] { m_view->zoom(-1); });
    QAction *fit = m_menu->addAction(tr("Fit the width"), m_view, &PaperView::fit);
    fit->setCheckable(true);
    fit->setChecked(m_view->isFitted());
    m_menu->addSeparator();
    m_menu->addAction(icons.icon(QStringLiteral("close")), tr("Close the preview"), this,
                      &PreviewPane::closeWanted);
}

void PreviewPane::refresh() {
    m_copy->setCurrent(m_paper.options().copy == PlanCopy::Internal ? 1 : 0);
    m_view->refresh();
}

void PreviewPane::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_title->show(); // the choice below it says more, where there is room for one only
    m_title->setVisible(m_header->minimumSizeHint().width() <= width());
}

void PreviewPane::showPage() {
    const int page = pages() > 0 ? m_view->shownPage() : 0;
    m_page->setText(m_view->pageText());
    m_page->setAccessibleName(m_view->spokenPage());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages());
}

void PreviewPane::turnTo(PlanSection section) {
    m_view->turnTo(anchorOf(section));
}

} // namespace accord::ui
