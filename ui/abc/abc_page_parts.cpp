// SPDX-License-Identifier: GPL-3.0-or-later
// What the ABC page writes and does; how it is put together stands in abc_page.cpp.
#include "domain/abc/abc_policy.h"
#include "ui/abc/abc_agreement_pane.h"
#include "ui/abc/abc_apply.h"
#include "ui/abc/abc_excluded_dialog.h"
#include "ui/abc/abc_page.h"
#include "ui/abc/abc_parameter_bar.h"
#include "ui/abc/abc_pareto_chart.h"
#include "ui/abc/abc_runs_dialog.h"
#include "ui/abc/abc_steps.h"
#include "ui/abc/abc_table_pane.h"
#include "ui/abc/abc_text.h"
#include "ui/abc/abc_why_pane.h"
#include "ui/common/action_runner.h"
#include "ui/common/chart_view.h"
#include "ui/common/navigator.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace accord::ui {
namespace {

constexpr int kRoomForAll = 1160; // chart, disagreement and reasons beside one another
constexpr int kRoomForWhy = 900;
constexpr int kChartsHeight = 300;
constexpr int kAboveCharts = 200; // title, parameters, steps

} // namespace

void AbcPage::writeMeta() {
    const bool busy = m_run.isBusy();
    QStringList words;
    if (m_report) {
        words << AbcText::periodName(m_report->result.period, context().figures);
        if (!m_report->ownerFilter.empty()) {
            words << QString::fromStdString(m_report->ownerFilter);
        }
        const std::string at = m_report->created.toString(context().app().company.zone);
        const QString clock = QString::fromStdString(at).section(QLatin1Char('T'), 1).left(5);
        if (isKept()) {
            words << tr("kept %1 by %2")
                         .arg(context().figures.date(m_report->date),
                              QString::fromStdString(m_report->author));
        } else if (!busy) {
            words << tr("computed %1, not kept").arg(clock);
        }
    }
    if (busy) {
        words << tr("computing…");
    }
    m_meta->setText(words.join(QStringLiteral(" · ")));
    const bool ready = m_report != nullptr && !m_report->rows.empty() && !busy;
    m_export->setEnabled(ready);
    const bool mayKeep =
        domain::mayDo(context().app().actor.role, domain::Action::KeepAbc, domain::Reach::Team);
    m_keep->setEnabled(ready && mayKeep);
    m_keep->setToolTip(mayKeep ? QString() : tr("Only a supervisor keeps an analysis."));
}

void AbcPage::writeSteps() {
    const auto done = AbcStep::State::Done;
    const auto &excluded = m_summary.excluded;
    QStringList reasons;
    for (const auto reason : {domain::AbcExclusion::New, domain::AbcExclusion::NoData,
                              domain::AbcExclusion::Inactive, domain::AbcExclusion::Internal}) {
        if (const int count = excluded[static_cast<std::size_t>(reason)]; count > 0) {
            reasons << AbcText::exclusion(reason) + QLatin1Char(' ') + QString::number(count);
        }
    }
    m_steps->step(AbcSteps::Collect)
        .show(done, tr("%n customers", nullptr, m_summary.ranked + m_summary.left) +
                        QStringLiteral(" · ") +
                        AbcText::period(m_report->result.period, context().figures));
    m_steps->step(AbcSteps::Process).setLeads(m_summary.left > 0);
    m_steps->step(AbcSteps::Process)
        .show(done, m_summary.left == 0 ? tr("nobody left out")
                                        : tr("%n left out: ", nullptr, m_summary.left) +
                                              reasons.join(QStringLiteral(" · ")));
    m_steps->step(AbcSteps::Table).show(done, tr("%n ranked", nullptr, m_summary.ranked));
    m_steps->step(AbcSteps::Classes)
        .show(done, QStringLiteral("A %1 · B %2 · C %3")
                        .arg(m_summary.count[1])
                        .arg(m_summary.count[2])
                        .arg(m_summary.count[3]));
    m_steps->step(AbcSteps::Measures)
        .show(isKept() ? done : AbcStep::State::Current,
              tr("%n customers with measures", nullptr, m_summary.measures));
}

void AbcPage::writeChart() {
    const bool has = m_pareto.has_value();
    m_chart->setEnabled(has);
    ChartContent content;
    if (has) {
        content = abcParetoChart(m_report, *m_pareto, context().figures);
        if (isKept()) {
            content.limits.clear(); // shown, not to be moved
        }
    } else {
        content.title = tr("Neither payment nor margin is shown");
    }
    m_chart->setContent(std::move(content));
    m_classes->setItems(
        has ? abcClassLegend(m_summary, context().figures) : std::vector<ChartLegendItem>(), true);
}

void AbcPage::parametersChanged() {
    const AbcParameters &parameters = m_bar->parameters();
    if (isUsable(parameters)) {
        m_run.request(requestOf(parameters, context().figures.language().toStdString()));
    } else {
        m_run.cancel();
    }
    writeMeta();
}

void AbcPage::moveLimit(int limit, int border, bool isFinal) {
    if (!m_pareto || isKept()) {
        return;
    }
    AbcParameters parameters = m_bar->parameters();
    parameters.policy = domain::withLimit(parameters.policy, *m_pareto,
                                          limit == 0 ? domain::AbcLimit::A : domain::AbcLimit::B,
                                          static_cast<std::size_t>(border));
    if (parameters == m_bar->parameters() && !isFinal) {
        return;
    }
    m_bar->setParameters(parameters);
    parametersChanged();
}

void AbcPage::selectCustomer(const QString &code) {
    if (!m_report) {
        return;
    }
    const auto found = std::find_if(
        m_report->rows.begin(), m_report->rows.end(),
        [word = code.toStdString()](const app::AbcReportRow &row) { return row.code == word; });
    if (found == m_report->rows.end()) {
        m_why->clear();
        m_chart->select(std::nullopt);
        return;
    }
    const auto row = static_cast<std::size_t>(found - m_report->rows.begin());
    if (m_table->current() != code) {
        if (m_table->filter() != AbcFilter::All) {
            const auto shown = rowsUnder(*m_report, m_table->filter());
            if (std::find(shown.begin(), shown.end(), row) == shown.end()) {
                m_table->setFilter(AbcFilter::All);
            }
        }
        m_table->select(code);
    }
    m_why->show(*m_report, row);
    if (m_pareto) {
        const auto place = std::find(m_pareto->order.begin(), m_pareto->order.end(), row);
        m_chart->select(static_cast<int>(place - m_pareto->order.begin()));
    }
    Q_EMIT commandsChanged();
}

void AbcPage::openCustomer(const QString &code) {
    context().navigator.open({QStringLiteral("customers"), code, {}});
}

void AbcPage::showExcluded() {
    if (m_report) {
        AbcExcludedDialog dialog(context(), *m_report, this);
        connect(&dialog, &AbcExcludedDialog::opened, this, &AbcPage::openCustomer);
        dialog.exec();
    }
}

void AbcPage::keep() {
    const auto name = context().prompter.askText(
        this, tr("Keep this analysis"),
        tr("Name. A kept analysis stays as it is: it cannot be changed, undone or deleted."),
        tr("Keep for good"), AbcText::periodName(m_report->result.period, context().figures));
    if (!name) {
        return;
    }
    const auto kept = context().actions.run(this, [&] {
        return app::AbcService(context().app())
            .keep(requestOf(m_bar->parameters(), context().figures.language().toStdString()),
                  name->toStdString());
    });
    if (kept) {
        const QString run = QString::fromStdString(kept->name);
        context().navigator.note(tr("Kept as “%1”.").arg(run));
        applyKeptAbc(context(), this, run);
    }
}

void AbcPage::showRuns() {
    AbcRunsDialog dialog(context(), m_report, this);
    connect(&dialog, &AbcRunsDialog::opened, this, [this](const QString &name) {
        context().navigator.open({QStringLiteral("abc"), name, {}});
    });
    connect(&dialog, &AbcRunsDialog::customerWanted, this, &AbcPage::openCustomer);
    dialog.exec();
}

void AbcPage::exportTo(AbcFileKind kind, const QString &language) {
    if (m_report) {
        exportAbc(context(), this, *m_report, kind, language);
    }
}

void AbcPage::copyTable() {
    QGuiApplication::clipboard()->setText(m_table->copyText());
    context().navigator.note(tr("The table is on the clipboard."));
}

bool AbcPage::can(PageCommand command) const {
    switch (command) {
    case PageCommand::Peek:
    case PageCommand::Copy:
    case PageCommand::Export:
    case PageCommand::SelectAll:
        return m_report != nullptr && !m_report->rows.empty();
    case PageCommand::Open:
        return m_report != nullptr && !m_table->current().isEmpty();
    case PageCommand::Refresh:
        return !isKept();
    default:
        return false;
    }
}

void AbcPage::perform(PageCommand command) {
    switch (command) {
    case PageCommand::Peek:
        showWhy(!m_why->isVisible());
        break;
    case PageCommand::Copy:
        copyTable();
        break;
    case PageCommand::Export:
        m_export->showMenu();
        break;
    case PageCommand::SelectAll:
        m_table->table().selectAll();
        break;
    case PageCommand::Open:
        openCustomer(m_table->current());
        break;
    case PageCommand::Refresh:
        parametersChanged();
        break;
    default:
        break;
    }
}

QVariantMap AbcPage::saveState() const {
    const AbcParameters &now = m_bar->parameters();
    return {{QStringLiteral("from"), now.period.from.number()},
            {QStringLiteral("to"), now.period.to.number()},
            {QStringLiteral("owner"), QString::fromStdString(now.owner)},
            {QStringLiteral("policy"),
             QString::fromStdString(domain::abcPolicyJson(now.policy).dump())},
            {QStringLiteral("policyName"), QString::fromStdString(now.policyName)},
            {QStringLiteral("customer"), m_table->current()},
            {QStringLiteral("filter"), static_cast<int>(m_table->filter())},
            {QStringLiteral("why"), m_wantsWhy}};
}

void AbcPage::restoreState(const QVariantMap &state) {
    showWhy(state.value(QStringLiteral("why"), true).toBool());
    if (isKept() || !m_bar->isEnabled()) {
        return;
    }
    AbcParameters parameters = m_bar->parameters();
    const base::Period period{base::Month::fromNumber(state.value(QStringLiteral("from")).toInt()),
                              base::Month::fromNumber(state.value(QStringLiteral("to")).toInt())};
    base::Issues issues;
    const auto document = nlohmann::json::parse(
        state.value(QStringLiteral("policy")).toString().toStdString(), nullptr, false);
    const domain::AbcPolicy policy =
        document.is_object() ? domain::abcPolicyFromJson(document, issues) : parameters.policy;
    if (!period.from.isNull() && !period.to.isNull() && issues.empty()) {
        parameters.period = period;
        parameters.policy = policy;
        parameters.owner = state.value(QStringLiteral("owner")).toString().toStdString();
        parameters.policyName = state.value(QStringLiteral("policyName"), QStringLiteral("default"))
                                    .toString()
                                    .toStdString();
        m_bar->setParameters(parameters);
    }
    m_table->setFilter(static_cast<AbcFilter>(state.value(QStringLiteral("filter")).toInt()));
    m_table->select(state.value(QStringLiteral("customer")).toString());
    parametersChanged();
}

void AbcPage::showWhy(bool shows) {
    m_wantsWhy = shows;
    arrange();
}

void AbcPage::resizeEvent(QResizeEvent *event) {
    // A pane that hides the rest of a narrow page waits until it is asked for.
    if (event->oldSize().width() < 0 && width() < context().theme.px(kRoomForWhy)) {
        m_wantsWhy = false;
    }
    Page::resizeEvent(event);
    arrange();
    if (event->oldSize().width() < 0) { // the table gets at least its half of a low page
        const int room = std::max(2, height() - context().theme.px(kAboveCharts));
        const int charts = std::min(context().theme.px(kChartsHeight), room / 2);
        m_splitter->setSizes({charts, room - charts});
    }
}

void AbcPage::arrange() {
    const bool fits = width() >= context().theme.px(kRoomForAll);
    m_why->setVisible(m_wantsWhy);
    m_agreement->setVisible(fits || !m_wantsWhy);
}

} // namespace accord::ui
