// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/plan_progress.h"

#include "base/money.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr std::int64_t kWhole = 10'000; // basis points
constexpr std::int64_t kBehind = 9'500; // RULES section 5
constexpr int kColumns = 4;

std::optional<std::int64_t> share(std::optional<std::int64_t> part,
                                  std::optional<std::int64_t> whole) {
    if (!part || !whole || *whole <= 0) {
        return std::nullopt;
    }
    return base::divRound(static_cast<base::Wide>(*part) * kWhole, *whole);
}

} // namespace

PlanProgress::PlanProgress(PageContext &context, const app::PlanOverviewRow &plan, QWidget *parent)
    : QWidget(parent), m_context(context) {
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(context.theme.px(12));
    grid->setVerticalSpacing(context.theme.px(4));
    grid->setColumnStretch(1, 1);
    addHead(plan);
    for (const app::PlanProgressLine &line : plan.lines) {
        addLine(line.category.empty() ? tr("no category") : QString::fromStdString(line.category),
                line.actualFen, line.dueFen, false);
    }
    addLine(plan.lines.empty() ? tr("Sales") : tr("Total"), plan.actualFen, plan.dueFen, true);
}

void PlanProgress::addHead(const app::PlanOverviewRow &plan) {
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *row = new QHBoxLayout;
    auto *open = makeButton(QStringLiteral("plan%1").arg(plan.year), ButtonKind::Link,
                            tr("Plan %1").arg(plan.year));
    connect(open, &QPushButton::clicked, this,
            [this, year = plan.year] { Q_EMIT planOpened(year); });
    row->addWidget(open);
    row->addSpacing(m_context.theme.px(8));
    const QString revision =
        plan.revision ? tr("revision %1").arg(*plan.revision) : tr("draft %1").arg(plan.draft);
    row->addWidget(makeLabel(LabelKind::Caption, revision));
    row->addStretch();
    if (!plan.dataMonth.isNull()) {
        row->addWidget(
            makeLabel(LabelKind::Caption, tr("up to %1, whole year %2 %3")
                                              .arg(m_context.figures.month(plan.dataMonth),
                                                   m_context.figures.amount(plan.targetFen),
                                                   m_context.figures.unitName())));
    } else {
        row->addWidget(
            makeLabel(LabelKind::Caption, tr("whole year %1 %2")
                                              .arg(m_context.figures.amount(plan.targetFen),
                                                   m_context.figures.unitName())));
    }
    grid->addLayout(row, 0, 0, 1, kColumns);
}

void PlanProgress::addLine(const QString &name, std::optional<std::int64_t> actualFen,
                           std::optional<std::int64_t> dueFen, bool isTotal) {
    if (!dueFen) {
        return; // nothing is due yet
    }
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    const auto reached = share(actualFen.value_or(0), dueFen);
    const bool isBehind = reached && *reached < kBehind;
    const LabelKind look = isTotal ? LabelKind::Strong : LabelKind::Body;
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Achievement of %1").arg(name));
    bar->setRange(0, static_cast<int>(kWhole));
    bar->setValue(static_cast<int>(std::clamp<std::int64_t>(reached.value_or(0), 0, kWhole)));
    auto *of = makeLabel(LabelKind::Muted,
                         QStringLiteral("%1 / %2").arg(m_context.figures.amount(actualFen),
                                                       m_context.figures.amount(dueFen)));
    of->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *figure = makeLabel(look, (isBehind ? QStringLiteral("⌄ ") : QString()) +
                                       m_context.figures.percent(reached));
    if (isBehind) {
        setLabelKind(*figure, "negative");
    }
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(makeLabel(look, name), row, 0);
    grid->addWidget(bar, row, 1);
    grid->addWidget(of, row, 2);
    grid->addWidget(figure, row, 3);
}

} // namespace accord::ui
