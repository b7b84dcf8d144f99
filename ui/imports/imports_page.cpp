// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/imports_page.h"

#include "app/customer_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/common/prompter.h"
#include "ui/imports/mapping_step.h"
#include "ui/imports/reading_step.h"
#include "ui/imports/result_step.h"
#include "ui/imports/source_step.h"
#include "ui/imports/step_strip.h"
#include "ui/imports/trial_step.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <algorithm>

namespace accord::ui {

ImportsPage::ImportsPage(PageContext &context, const Place &place, QWidget *parent)
    : Page(context, place, parent),
      m_source(new SourceStep(context, m_task)),
      m_result(new ResultStep(context, m_task)),
      m_strip(new StepStrip(context.theme, context.icons)),
      m_stack(new QStackedWidget) {
    setGround(*this, "surface");
    m_steps = {m_source, new ReadingStep(context, m_task), new MappingStep(context, m_task),
               new TrialStep(context, m_task), m_result};
    const int inset = context.theme.px(measure::kPageInset);
    for (ImportStep *step : m_steps) {
        step->setContentsMargins(inset, context.theme.px(16), inset, context.theme.px(8));
        m_stack->addWidget(step);
        connect(step, &ImportStep::changed, this, &ImportsPage::showStep);
        connect(step, &ImportStep::goOn, this, &ImportsPage::next);
    }
    auto *head = makeLabel(LabelKind::Title, tr("Import"));
    head->setContentsMargins(inset, context.theme.px(12), inset, context.theme.px(8));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeHairline());
    layout->addWidget(makeFoot());
    connect(m_strip, &StepStrip::chosen, this, &ImportsPage::go);
    connect(m_result, &ResultStep::another, this, &ImportsPage::startAgain);
    openCustomersOfFirstFile();
    go(0);
}

QWidget *ImportsPage::makeFoot() {
    auto *foot = new QWidget;
    m_back = makeButton(QStringLiteral("importBack"), ButtonKind::Plain, tr("Back"));
    m_next = makeButton(QStringLiteral("importNext"), ButtonKind::Primary, {});
    auto *row = new QHBoxLayout(foot);
    const int inset = context().theme.px(measure::kPageInset);
    row->setContentsMargins(inset, context().theme.px(10), inset, context().theme.px(10));
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportsPage::next);
    return foot;
}

QString ImportsPage::title() const {
    return tr("Import");
}

QString ImportsPage::iconName() const {
    return QStringLiteral("import");
}

QString ImportsPage::helpPage() const {
    return QStringLiteral("import");
}

bool ImportsPage::mayClose() {
    if (!m_result->isRunning()) {
        return true;
    }
    const int answer = context().prompter.ask(this, {tr("Import"),
                                                     tr("The import is still running."),
                                                     tr("Cancelled now, nothing of it is kept."),
                                                     {tr("Cancel the import")},
                                                     true});
    if (answer == 0) {
        m_result->cancel();
    }
    return answer == 0;
}

QVariantMap ImportsPage::saveState() const {
    return {{QStringLiteral("task"), keepTask(context().jobs, m_task)},
            {QStringLiteral("step"), m_current}};
}

void ImportsPage::restoreState(const QVariantMap &state) {
    auto task = keptTask(context().jobs, state.value(QStringLiteral("task")).toString());
    if (!task) {
        return;
    }
    m_task = *std::move(task);
    const int result = static_cast<int>(m_steps.size()) - 1;
    int furthest = m_task.result ? result : result - 1; // what failed is tried again, not run again
    if (!m_task.preview) {
        furthest = m_task.request.file.empty() ? 0 : 1;
    }
    go(std::clamp(state.value(QStringLiteral("step")).toInt(), 0, furthest));
}

void ImportsPage::take(const QVariantMap &hint) {
    const QString file = hint.value(QStringLiteral("file")).toString();
    if (!file.isEmpty() && !m_result->isRunning()) {
        startAgain();
        m_source->take(file);
    }
}

void ImportsPage::keyPressEvent(QKeyEvent *event) {
    const bool mayGoBack = m_current > 0 && m_back->isEnabled();
    if (event->key() == Qt::Key_Escape && m_result->isRunning()) {
        m_result->cancel();
    } else if (event->key() == Qt::Key_Escape && mayGoBack) {
        go(m_current - 1);
    } else {
        Page::keyPressEvent(event);
    }
}

void ImportsPage::go(int step) {
    if (m_current < static_cast<int>(m_steps.size()) - 1) {
        m_steps[static_cast<std::size_t>(m_current)]->cancel(); // a trial that nobody waits for
    }
    m_current = step;
    ImportStep *now = m_steps[static_cast<std::size_t>(step)];
    m_stack->setCurrentWidget(now);
    now->enter();
    showStep();
}

void ImportsPage::next() {
    const bool hasNext = m_current + 1 < static_cast<int>(m_steps.size());
    if (hasNext && m_steps[static_cast<std::size_t>(m_current)]->isReady()) {
        go(m_current + 1);
    }
}

// A company without customers gets them from its first file of figures.
void ImportsPage::openCustomersOfFirstFile() {
    const auto customers = context().actions.attempt([&] {
        return app::CustomerService(context().app()).list({{}, 1, {}});
    });
    m_task.request.createCustomers = customers && customers->total == 0;
}

void ImportsPage::startAgain() {
    const io::ImportKind kind = m_task.request.kind;
    m_task = ImportTask();
    m_task.request.kind = kind;
    openCustomersOfFirstFile();
    go(0);
}

void ImportsPage::showStep() {
    std::vector<StepStrip::Step> steps;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const bool isReached = static_cast<int>(i) <= m_current;
        steps.push_back({m_steps[i]->title(), isReached ? m_steps[i]->fact() : QString()});
    }
    m_strip->show(std::move(steps), m_current);
    const ImportStep &now = *m_steps[static_cast<std::size_t>(m_current)];
    m_next->setText(now.verb());
    m_next->setAccessibleName(now.verb());
    m_next->setVisible(!now.verb().isEmpty());
    if (m_next->hasFocus() && !now.isReady()) {
        setFocus(); // not somewhere at the other end of the window
    }
    m_next->setEnabled(now.isReady());
    if (hasFocus() && m_next->isEnabled() && m_next->isVisible()) {
        m_next->setFocus();
    }
    m_back->setVisible(m_current > 0 && !m_task.result);
    m_back->setEnabled(!m_result->isRunning());
}

} // namespace accord::ui
