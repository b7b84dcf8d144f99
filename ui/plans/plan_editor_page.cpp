// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_editor_page.h"

#include "app/plan_overview.h"
#include "app/plan_service.h"
#include "domain/plan/plan_rules.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/common/prompter.h"
#include "ui/plans/outline_view.h"
#include "ui/plans/plan_strip.h"
#include "ui/plans/plan_text.h"
#include "ui/plans/preview_pane.h"
#include "ui/plans/section_factory.h"
#include "ui/plans/step_dialog.h"
#include "ui/plans/steps_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kHeader = 48;
constexpr int kOutline = 176;     // at least
constexpr int kOutlineMost = 224; // English names are longer
constexpr int kOutlineMarks = 64; // before and behind a name

int outlineWidth(const Theme &theme, const QWidget &outline) {
    int longest = 0;
    for (int section = 0; section < kPlanSectionCount; ++section) {
        longest = std::max(longest, outline.fontMetrics().horizontalAdvance(
                                        PlanText::section(static_cast<PlanSection>(section))));
    }
    return std::clamp(longest + theme.px(kOutlineMarks), theme.px(kOutline),
                      theme.px(kOutlineMost));
}

std::string codeOf(const QString &record) {
    return record.section(QLatin1Char(':'), 0, -2).toStdString();
}
int yearOf(const QString &record) {
    return record.section(QLatin1Char(':'), -1).toInt();
}

} // namespace

PlanEditorPage::PlanEditorPage(PageContext &context, const Place &place, QWidget *parent)
    : Page(context, place, parent),
      m_editing(context, codeOf(place.record), yearOf(place.record), this),
      m_paper(context, this) {
    setObjectName(QStringLiteral("plan.editor"));
    setGround(*this, "surface");
    m_isLoaded = m_editing.load(this);
    if (!m_isLoaded) {
        return;
    }
    makeLayout();
    refresh();
    connect(&m_editing, &PlanEditing::changed, this, &PlanEditorPage::refresh);
    go(PlanSection::Targets);
    take(place.hint);
}

void PlanEditorPage::focusInEvent(QFocusEvent *event) {
    Page::focusInEvent(event);
    if (m_outline != nullptr) {
        m_outline->setFocus(event->reason());
    }
}

QString PlanEditorPage::title() const {
    const app::PlanDocument &document = m_editing.document();
    const std::string &name =
        document.customerShortName.empty() ? document.customerName : document.customerShortName;
    return QStringLiteral("%1 %2").arg(QString::fromStdString(name)).arg(m_editing.year());
}

void PlanEditorPage::makeLayout() {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    m_steps = new StepsBar(context().theme, context().icons);
    layout->addWidget(m_steps);
    m_strip = new PlanStrip(context().icons, context().theme);
    layout->addWidget(m_strip);
    layout->addWidget(makeHairline());
    layout->addWidget(makeBody(), 1);
    connect(m_strip, &PlanStrip::followed, this, &PlanEditorPage::go);
}

QWidget *PlanEditorPage::makeHeader() {
    const Theme &theme = context().theme;
    auto *header = new QWidget;
    header->setFixedHeight(theme.px(kHeader));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kSideInset), 0);
    row->setSpacing(theme.px(measure::kGap));
    m_title = makeLabel(LabelKind::Title);
    m_title->setObjectName(QStringLiteral("plan.title"));
    m_class = new Badge(theme);
    m_status = new Badge(theme);
    m_approval = new Badge(theme);
    m_meta = makeLabel(LabelKind::Muted);
    m_meta->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_class),
                          static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_approval)}) {
        row->addWidget(part);
    }
    row->addWidget(m_meta, 1);
    row->addWidget(makePrintVerbs());
    m_reject = makeButton(QStringLiteral("plan.reject"), ButtonKind::Plain,
                          tr("Send back… (cannot be undone)"));
    m_main = makeButton(QStringLiteral("plan.main"), ButtonKind::Primary, {});
    m_more = makeIconButton(QStringLiteral("plan.more"),
                            context().icons.icon(QStringLiteral("more")), tr("More"));
    m_menu = new QMenu(m_more);
    m_menu->setToolTipsVisible(true);
    m_more->setMenu(m_menu);
    row->addWidget(m_more);
    row->addWidget(m_reject);
    row->addWidget(m_main);
    connect(m_main, &QPushButton::clicked, this, &PlanEditorPage::takeMain);
    connect(m_reject, &QPushButton::clicked, this, &PlanEditorPage::reject);
    return header;
}

QWidget *PlanEditorPage::makeBody() {
    const Theme &theme = context().theme;
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *side = new QWidget;
    setGround(*side, "nav");
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(theme.px(measure::kSideInset), theme.px(6), 0, theme.px(6));
    m_outline = new OutlineView(theme, context().icons);
    m_outline->setProperty("ground", "nav");
    sideLayout->addWidget(m_outline);
    side->setFixedWidth(outlineWidth(theme, *m_outline));
    m_stack = new QStackedWidget;
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    makePreview(*splitter);
    row->addWidget(side);
    row->addWidget(makeHairline(Qt::Vertical));
    row->addWidget(splitter, 1);
    connect(m_outline, &OutlineView::chose, this, [this](PlanSection section) { go(section); });
    return body;
}

SectionPage *PlanEditorPage::current() const {
    for (const auto &[section, page] : m_pages) {
        if (m_stack->currentWidget() != nullptr && m_stack->currentWidget()->isAncestorOf(page)) {
            return page;
        }
    }
    return nullptr;
}

void PlanEditorPage::go(PlanSection section, const QString &path) {
    SectionPage *before = current();
    const bool isInOutline = m_outline->hasFocus();
    if (before != nullptr && m_pages[section] != before && !before->commit()) {
        for (const auto &[kept, page] : m_pages) { // what is wrong stays on the screen
            if (page == before) {
                m_outline->choose(kept);
            }
        }
        return;
    }
    SectionPage *&page = m_pages[section];
    if (page == nullptr) {
        auto *area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        page = makeSectionPage(section, m_editing, nullptr);
        area->setWidget(page);
        m_stack->addWidget(area);
        page->refresh();
        connect(page, &SectionPage::summaryChanged, this, &Page::summaryChanged);
        connect(page, &SectionPage::wanted, this, &PlanEditorPage::go);
    }
    for (int i = 0; i < m_stack->count(); ++i) {
        if (m_stack->widget(i)->isAncestorOf(page)) {
            m_stack->setCurrentIndex(i);
        }
    }
    m_outline->choose(section);
    if (!path.isEmpty()) {
        page->reveal(path);
    }
    if (isInOutline && path.isEmpty()) { // arrow keys go on
        m_outline->setFocus();
    }
    m_preview->turnTo(section);
    Q_EMIT summaryChanged({});
    Q_EMIT commandsChanged();
}

void PlanEditorPage::reload(app::Changes changes) {
    const bool concerns = changes.has(app::DataKind::Plans) || changes.has(app::DataKind::Sales) ||
                          changes.has(app::DataKind::Customers);
    if (m_isLoaded && concerns && !m_editing.isSaving()) {
        m_isLoaded = m_editing.load(this);
        if (!m_isLoaded) {
            context().navigator.close(place());
        }
    }
}

void PlanEditorPage::refresh() {
    refreshHeader();
    refreshVerbs();
    m_steps->show(m_editing.document(), m_editing.missing());
    m_strip->show(stripWords(m_editing, m_verbs));
    m_outline->setEntries(outlineOf(m_editing.document()));
    for (const auto &[section, page] : m_pages) {
        if (page != nullptr) {
            page->refresh();
        }
    }
    m_preview->refresh();
    Q_EMIT titleChanged();
    Q_EMIT commandsChanged();
}

void PlanEditorPage::refreshHeader() {
    const app::PlanDocument &document = m_editing.document();
    const std::string &name =
        document.customerShortName.empty() ? document.customerName : document.customerShortName;
    m_title->setText(tr("%1 · plan %2").arg(QString::fromStdString(name)).arg(m_editing.year()));
    m_class->showClass(m_editing.abcClass());
    m_status->show(PlanText::draftOrRevision(document.plan), Role::Warning, Role::WarningSoft);
    const auto state = app::approvalState(document.plan);
    m_approval->show(PlanText::approval(state), PlanText::approvalInk(state),
                     PlanText::approvalGround(state));
    m_meta->setText(tr("%1 · valid %2 to %3")
                        .arg(document.ownerName.empty()
                                 ? tr("nobody's customer")
                                 : QString::fromStdString(document.ownerName),
                             context().figures.date(document.plan.validFrom),
                             context().figures.date(document.plan.validTo)));
}

bool PlanEditorPage::mayClose() {
    SectionPage *page = current();
    return page == nullptr || page->commit();
}

bool PlanEditorPage::can(PageCommand command) const {
    SectionPage *page = m_isLoaded ? current() : nullptr;
    return command == PageCommand::Save || command == PageCommand::Refresh ||
           command == PageCommand::Export || command == PageCommand::PrintPreview ||
           (page != nullptr && page->can(command));
}

void PlanEditorPage::perform(PageCommand command) {
    if (command == PageCommand::Save) {
        (void)mayClose();
    } else if (command == PageCommand::Refresh) {
        reload(app::DataKind::Plans);
    } else if (command == PageCommand::Export) {
        exportPdf();
    } else if (command == PageCommand::PrintPreview) {
        print();
    } else if (SectionPage *page = current()) {
        page->perform(command);
    }
}

QVariantMap PlanEditorPage::saveState() const {
    return {{QStringLiteral("section"), static_cast<int>(m_outline->chosen())}};
}

void PlanEditorPage::restoreState(const QVariantMap &state) {
    const int section = state.value(QStringLiteral("section"), -1).toInt();
    if (section >= 0 && section < kPlanSectionCount) {
        go(static_cast<PlanSection>(section));
    }
}

void PlanEditorPage::take(const QVariantMap &hint) {
    const QVariantMap draft = hint.value(QStringLiteral("draft")).toMap();
    if (const QString path = draft.value(QStringLiteral("path")).toString(); !path.isEmpty()) {
        go(sectionOfPath(path, m_editing.plan()), path);
        if (SectionPage *page = current()) {
            page->takeDraft(draft.value(QStringLiteral("texts")).toMap());
        }
    }
    if (const QString path = hint.value(QStringLiteral("path")).toString(); !path.isEmpty()) {
        go(sectionOfPath(path, m_editing.plan()), path);
    }
}

} // namespace accord::ui
