// SPDX-License-Identifier: GPL-3.0-or-later
// The printed plan in plan_editor_page.h: the pane at the right, PDF and printer.
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/common/settings.h"
#include "ui/plans/plan_editor_page.h"
#include "ui/plans/preview_pane.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>

namespace accord::ui {
namespace {

constexpr int kPreview = 316;
constexpr int kLeastPreview = 280;
constexpr int kRoomy = 1080; // outline, section and preview side by side
constexpr const char *kShownKey = "plans/preview";
constexpr const char *kWidthKey = "plans/previewWidth";

} // namespace

QWidget *PlanEditorPage::makePrintVerbs() {
    const Icons &icons = context().icons;
    auto *verbs = new QWidget;
    auto *row = new QHBoxLayout(verbs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(context().theme.px(4));
    auto *compare = makeIconButton(QStringLiteral("plan.compare"),
                                   icons.icon(QStringLiteral("compare")), tr("Compare revisions"));
    connect(compare, &QPushButton::clicked, this,
            [this] { go(PlanSection::History, QStringLiteral("compare")); });
    m_pane = makeIconButton(QStringLiteral("plan.pane"), icons.icon(QStringLiteral("peek")),
                            tr("Preview of the printed plan"));
    m_pane->setCheckable(true);
    connect(m_pane, &QPushButton::clicked, this, &PlanEditorPage::togglePreview);
    auto *pdf = makeButton(QStringLiteral("plan.pdf"), ButtonKind::Plain, tr("PDF"),
                           icons.icon(QStringLiteral("print")));
    pdf->setAccessibleName(tr("PDF and print"));
    m_printMenu = new QMenu(pdf);
    connect(m_printMenu, &QMenu::aboutToShow, this, &PlanEditorPage::fillPrintMenu);
    pdf->setMenu(m_printMenu);
    for (QWidget *verb : {static_cast<QWidget *>(compare), static_cast<QWidget *>(m_pane),
                          static_cast<QWidget *>(pdf)}) {
        row->addWidget(verb);
    }
    return verbs;
}

void PlanEditorPage::fillPrintMenu() {
    m_printMenu->clear();
    const Icons &icons = context().icons;
    m_printMenu
        ->addAction(icons.icon(QStringLiteral("export")), tr("Export as PDF…"), this,
                    &PlanEditorPage::exportPdf)
        ->setObjectName(QStringLiteral("plan.menu.export"));
    m_printMenu
        ->addAction(icons.icon(QStringLiteral("print")), tr("Print…"), this, &PlanEditorPage::print)
        ->setObjectName(QStringLiteral("plan.menu.print"));
    m_printMenu->addSeparator();
    m_paper.fillMenu(*m_printMenu);
}

void PlanEditorPage::exportPdf() {
    if (mayClose()) { // what is being typed belongs to it
        m_paper.exportPdf(this, m_editing.document());
    }
}

void PlanEditorPage::print() {
    if (mayClose()) {
        m_paper.print(this, m_editing.document());
    }
}

void PlanEditorPage::makePreview(QSplitter &splitter) {
    const Settings &settings = context().settings;
    m_wantsPreview = settings.value(QLatin1String(kShownKey), true).toBool();
    m_preview = new PreviewPane(m_editing, m_paper);
    m_preview->setMinimumWidth(context().theme.px(kLeastPreview));
    splitter.addWidget(m_preview);
    splitter.setStretchFactor(0, 1);
    splitter.setStretchFactor(1, 0);
    const int width =
        settings.value(QLatin1String(kWidthKey), context().theme.px(kPreview)).toInt();
    splitter.setSizes({context().theme.px(kRoomy) - width, width});
    connect(&splitter, &QSplitter::splitterMoved, this,
            [this] { context().settings.setValue(QLatin1String(kWidthKey), m_preview->width()); });
    connect(m_preview, &PreviewPane::closeWanted, this, &PlanEditorPage::togglePreview);
    showPreview();
}

void PlanEditorPage::togglePreview() {
    const bool isShown = m_preview->isVisibleTo(this);
    m_wantsPreview = !isShown;
    m_isSqueezed = !isShown && width() < context().theme.px(kRoomy);
    context().settings.setValue(QLatin1String(kShownKey), m_wantsPreview);
    showPreview();
}

bool PlanEditorPage::togglePane() {
    togglePreview();
    return true;
}

void PlanEditorPage::showPreview() {
    const bool hasRoom = width() >= context().theme.px(kRoomy) || m_isSqueezed;
    m_preview->setVisible(m_wantsPreview && hasRoom);
    m_pane->setChecked(m_wantsPreview && hasRoom);
}

void PlanEditorPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    if (m_preview != nullptr) {
        showPreview();
    }
}

} // namespace accord::ui
