// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/money_section.h"

#include "app/views/plan_estimate.h"
#include "base/money.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/plans/plan_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <array>

namespace accord::ui {
namespace {

using Fen = std::optional<std::int64_t>;

constexpr int kTitle = 44;
constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr std::int64_t kWhole = 10'000; // basis points

Fen ratio(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? Fen(base::divRound(base::Wide{part} * kWhole, whole)) : std::nullopt;
}

Fen growthOf(const Fen &now, const Fen &before) {
    return now && before && *before > 0 ? ratio(*now - *before, *before) : std::nullopt;
}

struct MoneyLine {
    const char *name;
    Fen app::PlanMoney::*field;
    bool isSum;
};

constexpr std::array<MoneyLine, 8> kLines{{
    {QT_TRANSLATE_NOOP("accord::ui::MoneySection", "Gross sales"), &app::PlanMoney::grossFen, true},
    {QT_TRANSLATE_NOOP("accord::ui::MoneySection", "− on-invoice discounts"),
     &app::PlanMoney::discountFen, false},
    {QT_TRANSLATE_NOOP("accord::ui::MoneySection", "= net sales"), &app::PlanMoney::netFen, true},
    {QT_TRANSLATE_NOOP("accord::ui::MoneySection", "− rebates"), &app::PlanMoney::rebateFen, false},
    {QT_TRANSLATE_NOOP("accord::ui::MoneySection",
                       "− fees (display, listing, activities, equipment, promoters)"),
     &app::PlanMoney::feeFen, false},
    {QT_TRANSLATE_NOOP("accord::ui::MoneySection", "= net-net sales"), &app::PlanMoney::netNetFen,
     true},
    {QT_TRANSLATE_NOOP("accord::ui::MoneySection", "− cost of goods"), &app::PlanMoney::costFen,
     false},
    {QT_TRANSLATE_NOOP("accord::ui::MoneySection", "= contribution"),
     &app::PlanMoney::contributionFen, true},
}};

// Money is only known as far as the facts go; a part of a year is no base of growth.
std::vector<MoneyRow> moneyRows(const app::PlanInternal &internal, bool isWholeYear) {
    std::vector<MoneyRow> rows;
    const auto of = [](const std::optional<app::PlanMoney> &money, const MoneyLine &line) {
        return money ? (*money).*line.field : std::nullopt;
    };
    const std::int64_t net = internal.target ? internal.target->netFen.value_or(0) : 0;
    for (const MoneyLine &line : kLines) {
        MoneyRow row;
        row.name = MoneySection::tr(line.name);
        row.lastFen = of(internal.lastYear, line);
        row.targetFen = of(internal.target, line);
        row.growth = isWholeYear ? growthOf(row.targetFen, row.lastFen) : std::nullopt;
        row.share = row.targetFen ? ratio(*row.targetFen, net) : std::nullopt;
        row.isSum = line.isSum;
        rows.push_back(std::move(row));
    }
    return rows;
}

// The last row: everything together.
app::PlanSpendRow sumOf(const std::vector<app::PlanSpendRow> &rows) {
    app::PlanSpendRow sum;
    for (const app::PlanSpendRow &row : rows) {
        sum.plannedFen += row.plannedFen;
        sum.appliedFen += row.appliedFen;
        sum.executedFen += row.executedFen;
        sum.settledFen += row.settledFen;
    }
    return sum;
}

} // namespace

MoneySection::MoneySection(PlanEditing &editing, QWidget *parent)
    : SectionPage(editing, parent),
      m_money(makeMoney()),
      m_spend(makeSpend()),
      m_moneyTable(new PlanTable(context().theme, QStringLiteral("plan.money.lines"),
                                 tr("From gross sales to contribution"))),
      m_spendTable(
          new PlanTable(context().theme, QStringLiteral("plan.money.spend"), tr("Spend by line"))),
      m_none(makeLabel(LabelKind::Muted, tr("No net sales target yet: without one there is "
                                            "nothing to work out."))) {
    setGround(*this, "surface");
    const Theme &theme = context().theme;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(12));
    layout->setSpacing(0);
    const auto addTitle = [&](const QString &title, const QString &note) {
        auto *line = new QHBoxLayout;
        line->setSpacing(theme.px(measure::kGap));
        QLabel *heading = makeLabel(LabelKind::Section, title);
        heading->setFixedHeight(theme.px(kTitle));
        line->addWidget(heading);
        line->addWidget(makeLabel(LabelKind::Caption, note));
        line->addStretch(1);
        layout->addLayout(line);
    };
    addTitle(PlanText::section(PlanSection::Money),
             tr("internal, in %1").arg(context().figures.unitName()));
    layout->addWidget(makeFigures());
    layout->addSpacing(theme.px(12));
    m_moneyTable->setFacts(m_money, widthsOf(*m_money), 0);
    m_moneyTable->followRows();
    layout->addWidget(m_moneyTable);
    m_none->setObjectName(QStringLiteral("plan.money.none"));
    layout->addWidget(m_none);
    addTitle(tr("Spend by line"), {});
    m_spendTable->setFacts(m_spend, widthsOf(*m_spend), 0);
    m_spendTable->followRows();
    connect(m_spendTable, &PlanTable::opened, this, &MoneySection::openLine);
    layout->addWidget(m_spendTable);
    layout->addStretch(1);
}

QWidget *MoneySection::makeFigures() {
    const Theme &theme = context().theme;
    auto *figures = new QWidget;
    auto *grid = new QGridLayout(figures);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(measure::kPageInset));
    grid->setVerticalSpacing(0);
    const std::array<QString, 4> names{tr("Contribution at target"), tr("Spend to net sales"),
                                       tr("Break-even volume"), tr("Budget used")};
    static const std::array<const char *, 4> kIds{"contribution", "share", "breakeven", "budget"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        KeyFigure &figure = m_figures.at(i);
        const int column = static_cast<int>(i);
        grid->addWidget(makeLabel(LabelKind::Caption, names.at(i)), 0, column);
        figure.value = makeLabel(LabelKind::Figure);
        figure.value->setObjectName(QStringLiteral("plan.money.") + QLatin1String(kIds.at(i)));
        figure.value->setAccessibleName(names.at(i));
        grid->addWidget(figure.value, 1, column);
        figure.note = makeLabel(LabelKind::Caption);
        grid->addWidget(figure.note, 2, column);
        grid->setColumnStretch(column, 1);
    }
    return figures;
}

QVariant MoneySection::bold(bool isBold) const {
    return isBold ? QVariant(context().theme.font(TypeRole::BodyStrong)) : QVariant();
}

ColumnTableModel<MoneyRow> *MoneySection::makeMoney() {
    const int lastYear = editing().year() - 1;
    const int estimatedFrom = app::estimatedFrom(editing().document().lastYear);
    const auto weight = [this](const MoneyRow &row, int role) {
        return role == Qt::FontRole ? bold(row.isSum) : QVariant();
    };
    const Figures &figures = context().figures;
    std::vector<Column<MoneyRow>> columns;
    columns.push_back({QStringLiteral("line"),
                       tr("Line"),
                       240,
                       kLeft,
                       [](const MoneyRow &row) { return row.name; },
                       {},
                       weight});
    columns.push_back({QStringLiteral("last"),
                       estimatedFrom == 0
                           ? tr("%1 actual").arg(lastYear)
                           : tr("%1 actual (to month %2)").arg(lastYear).arg(estimatedFrom - 1),
                       estimatedFrom == 0 ? 110 : 170,
                       kRight,
                       [&figures](const MoneyRow &row) { return figures.amount(row.lastFen); },
                       {},
                       weight});
    columns.push_back({QStringLiteral("target"),
                       tr("%1 target").arg(editing().year()),
                       110,
                       kRight,
                       [&figures](const MoneyRow &row) { return figures.amount(row.targetFen); },
                       {},
                       weight});
    columns.push_back({QStringLiteral("growth"),
                       tr("Growth"),
                       90,
                       kRight,
                       [&figures](const MoneyRow &row) { return figures.growth(row.growth); },
                       {},
                       [this](const MoneyRow &row, int role) {
                           return role == Qt::ForegroundRole && row.growth.value_or(0) < 0
                                      ? QVariant(context().theme.color(Role::Negative))
                                      : QVariant();
                       }});
    columns.push_back({QStringLiteral("share"),
                       tr("Of net sales"),
                       100,
                       kRight,
                       [&figures](const MoneyRow &row) { return figures.percent(row.share); },
                       {},
                       weight});
    return new ColumnTableModel<MoneyRow>(std::move(columns), this);
}

ColumnTableModel<app::PlanSpendRow> *MoneySection::makeSpend() {
    using Row = app::PlanSpendRow;
    const Figures &figures = context().figures;
    // The model's last row is the sum; it has neither id nor title.
    const auto isSum = [this](const Row &row) { return &row == &m_spend->rows().back(); };
    const auto weight = [this, isSum](const Row &row, int role) {
        return role == Qt::FontRole ? bold(isSum(row)) : QVariant();
    };
    std::vector<Column<Row>> columns;
    columns.push_back({QStringLiteral("title"),
                       tr("What"),
                       200,
                       kLeft,
                       [isSum](const Row &row) {
                           return isSum(row)       ? tr("Total")
                                  : row.id.empty() ? tr("Budgets of the activities")
                                                   : QString::fromStdString(row.title);
                       },
                       {},
                       weight});
    columns.push_back(
        {QStringLiteral("kind"),
         tr("Kind"),
         124,
         kLeft,
         [isSum](const Row &row) { return isSum(row) ? QString() : PlanText::lineKind(row.kind); },
         {}});
    columns.push_back(
        {QStringLiteral("spend"),
         tr("Nature"),
         104,
         kLeft,
         [isSum](const Row &row) { return isSum(row) ? QString() : PlanText::spend(row.spend); },
         {}});
    const auto addAmount = [&](const char *id, const QString &title, std::int64_t Row::*field) {
        columns.push_back({QLatin1String(id),
                           title,
                           84,
                           kRight,
                           [&figures, field](const Row &row) {
                               return row.*field == 0 ? Figures::none()
                                                      : figures.amount(row.*field);
                           },
                           {},
                           weight});
    };
    addAmount("planned", tr("Planned"), &Row::plannedFen);
    addAmount("applied", tr("Applied"), &Row::appliedFen);
    addAmount("executed", tr("Executed"), &Row::executedFen);
    addAmount("settled", tr("Settled"), &Row::settledFen);
    return new ColumnTableModel<Row>(std::move(columns), this);
}

void MoneySection::refresh() {
    const app::PlanDocument &document = editing().document();
    const bool hasMoney = document.internal.target || document.internal.lastYear;
    m_money->setRows(hasMoney
                         ? moneyRows(document.internal, app::estimatedFrom(document.lastYear) == 0)
                         : std::vector<MoneyRow>());
    m_moneyTable->setVisible(hasMoney);
    m_none->setVisible(!document.internal.target);
    std::vector<app::PlanSpendRow> rows = app::spendRows(document.plan, document.rebates);
    showFigures(rows);
    rows.push_back(sumOf(rows));
    m_spend->setRows(std::move(rows));
}

void MoneySection::showFigures(const std::vector<app::PlanSpendRow> &rows) {
    const app::PlanInternal &internal = editing().document().internal;
    const Figures &figures = context().figures;
    const app::PlanSpendRow sum = sumOf(rows);
    const auto show = [this](std::size_t index, const QString &value, const QString &note) {
        m_figures.at(index).value->setText(value);
        m_figures.at(index).note->setText(note);
    };
    const app::PlanMoney money = internal.target.value_or(app::PlanMoney());
    show(0, figures.amount(money.contributionFen),
         money.contributionFen ? figures.unitName() : tr("needs targets of net sales and margin"));
    const Fen share = money.netFen ? ratio(sum.plannedFen, *money.netFen) : std::nullopt;
    show(1, figures.percent(share),
         tr("%1 %2 planned").arg(figures.amount(sum.plannedFen), figures.unitName()));
    show(2, money.breakEvenCases ? figures.count(money.breakEvenCases) : tr("none"),
         money.breakEvenCases ? tr("cases carry the fixed spend")
                              : tr("needs targets of quantity and margin, and a positive margin "
                                   "per case"));
    m_figures[2].note->setWordWrap(true);
    show(3, figures.percent(ratio(sum.executedFen, sum.plannedFen)),
         tr("%1 %2 remaining")
             .arg(figures.amount(sum.plannedFen - sum.executedFen), figures.unitName()));
}

void MoneySection::openLine(int row) {
    const app::PlanSpendRow &line = m_spend->row(row);
    if (row + 1 == m_spend->rowCount()) {
        return;
    }
    const QString path = line.id.empty()
                             ? QStringLiteral("activities")
                             : QStringLiteral("lines.") + QString::fromStdString(line.id);
    Q_EMIT wanted(sectionOfPath(path, editing().plan()), path);
}

bool MoneySection::can(PageCommand command) const {
    return command == PageCommand::Copy;
}

void MoneySection::perform(PageCommand command) {
    if (command == PageCommand::Copy) {
        (m_spendTable->hasFocus() ? m_spendTable : m_moneyTable)->copyRows();
    }
}

} // namespace accord::ui
