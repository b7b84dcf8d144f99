// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of activities as a Gantt table, and what stands in the shops: merchandising and
// equipment.
#include "base/month.h"
#include "documents/chart/chart_painter.h"
#include "documents/plan/plan_print.h"

#include <algorithm>
#include <array>

namespace accord::documents {
namespace {

using domain::PlanActivity;

constexpr std::array<Tone, 4> kCategoryTones{Tone::Chart1, Tone::Chart2, Tone::Chart3,
                                             Tone::Chart4};

struct Span {
    base::Month first;
    int months = 12;
};

// The plan's year, longer when it is valid or active beyond it.
Span calendarOf(const domain::Plan &plan) {
    constexpr int kLongest = 18;
    base::Month first(plan.year, 1);
    base::Month last(plan.year, 12);
    for (const PlanActivity &activity : plan.activities) {
        if (!activity.from.isNull() && !activity.to.isNull()) {
            first = std::min(first, base::Month::of(activity.from));
            last = std::max(last, base::Month::of(activity.to));
        }
    }
    return {first, std::min(last.minus(first) + 1, kLongest)};
}

// The first category that the products name colours the bar.
std::size_t categoryOf(const PlanPrint &print, const PlanActivity &activity) {
    const auto &categories = print.figures.categories();
    std::size_t found = categories.size();
    std::size_t place = std::string::npos;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        const std::size_t at = activity.products.find(categories[i]);
        if (at < place) {
            place = at;
            found = i;
        }
    }
    return found;
}

// Categories in use, in order; beyond four there is no colour to tell them apart.
std::vector<std::size_t> usedCategories(const PlanPrint &print) {
    std::vector<std::size_t> used;
    for (const PlanActivity &activity : print.plan.activities) {
        const std::size_t category = categoryOf(print, activity);
        if (category < print.figures.categories().size() &&
            std::find(used.begin(), used.end(), category) == used.end()) {
            used.push_back(category);
        }
    }
    std::sort(used.begin(), used.end());
    if (used.size() > kCategoryTones.size()) {
        used.clear();
    }
    return used;
}

Tone toneOf(const std::vector<std::size_t> &used, std::size_t category) {
    const auto at = std::find(used.begin(), used.end(), category);
    return at == used.end() ? Tone::Chart1
                            : kCategoryTones.at(static_cast<std::size_t>(at - used.begin()));
}

Cell monthsHead(const PlanPrint &print, const Span &span) {
    std::vector<QString> names;
    for (int i = 0; i < span.months; ++i) {
        const int month = span.first.plus(i).month();
        names.push_back(print.words.each().front().text("month.short." + std::to_string(month)));
    }
    Cell cell;
    cell.paint = [=](Canvas &canvas, const QRectF &area) {
        paintGanttHeader(canvas, area, span.first.firstDay(), span.months, names);
    };
    return cell;
}

Cell barCell(const PlanActivity &activity, const Span &span, Tone tone) {
    GanttBar bar{activity.from, activity.to, tone, {}};
    if (!activity.from.isNull() && !activity.to.isNull()) {
        bar.label = dateText(activity.from).sliced(5) + u'–' + dateText(activity.to).sliced(5);
    }
    Cell cell;
    cell.paint = [=](Canvas &canvas, const QRectF &area) {
        paintGanttRow(canvas, area, span.first.firstDay(), span.months, bar);
    };
    return cell;
}

Cell nameCell(const PlanActivity &activity) {
    RichText name(oneLine(activity.name, 40));
    QString detail = oneLine(activity.mechanics, 40);
    if (!activity.stores.empty()) {
        detail +=
            (detail.isEmpty() ? QString() : QStringLiteral("　")) + oneLine(activity.stores, 24);
    }
    if (!detail.isEmpty()) {
        name.add({u'\n' + detail, false, Tone::Muted, type::kChartSmall.size});
    }
    return Cell(name);
}

void addCalendar(PlanPrint &print) {
    const Span span = calendarOf(print.plan);
    const std::vector<std::size_t> used = usedCategories(print);
    constexpr double kCalendarWidth = 236;
    Table table;
    table.dense = true;
    table.centred = true;
    table.columns = {{Align::Left, false, 1},
                     {Align::Left, true, 0, kCalendarWidth},
                     {Align::Left, false, 1},
                     {Align::Right, true, 0},
                     {Align::Right, true, 0}};
    table.header = {{{print.head("activity.col.name"), monthsHead(print, span),
                      print.head("activity.col.products"), print.head("activity.col.budget"),
                      print.head("activity.col.volume")}}};
    std::int64_t budget = 0;
    std::int64_t volume = 0;
    for (const PlanActivity &activity : print.plan.activities) {
        budget += activity.budgetFen;
        volume += activity.extraVolumeCases.value_or(0);
        table.rows.push_back(
            {{nameCell(activity),
              barCell(activity, span, toneOf(used, categoryOf(print, activity))),
              Cell(oneLine(activity.products, 40)), Cell(print.amountCell(activity.budgetFen)),
              Cell(activity.extraVolumeCases ? signedGrouped(*activity.extraVolumeCases, 0)
                                             : noFigure())}});
    }
    table.rows.push_back(
        {{Cell(print.words.text("total")), Cell(), Cell(), Cell(print.amountCell(budget)),
          Cell(volume > 0 ? signedGrouped(volume, 0) : noFigure())},
         RowKind::Total});
    std::vector<LegendItem> legend;
    legend.reserve(used.size());
    for (const std::size_t category : used) {
        legend.push_back(
            {toneOf(used, category), print.category(print.figures.categories()[category]), false});
    }
    print.out.caption(print.words.text("activity.caption",
                                       {{"n", QString::number(print.plan.activities.size())}}),
                      print.unitNote("activity.caption.unit"), legend);
    print.out.table(table);
}

QString typedOr(const std::string &text, int most = 60) {
    return text.empty() ? noFigure() : oneLine(text, most);
}

void addElements(PlanPrint &print) {
    if (print.plan.merchandising.empty()) {
        return;
    }
    Table table;
    table.columns = {{Align::Left, true, 0},    {Align::Left, false, 2}, {Align::Right, true, 0.5},
                     {Align::Right, true, 0.5}, {Align::Left, true, 0},  {Align::Right, true, 0}};
    table.header = {
        {{print.head("merchandising.col.element"), print.head("merchandising.col.why"),
          print.head("merchandising.col.current"), print.head("merchandising.col.target"),
          print.head("col.owner"), print.head("col.due")}}};
    for (const domain::PlanMerchandising &item : print.plan.merchandising) {
        const QString unit = unitText(item.unit);
        table.rows.push_back(
            {{Cell(typedOr(item.element, 24)), Cell(typedOr(item.justification, 120)),
              Cell(item.current.empty() ? noFigure() : oneLine(item.current, 12) + unit),
              Cell(bold(item.target.empty() ? noFigure() : oneLine(item.target, 12) + unit)),
              Cell(typedOr(item.owner, 16)),
              Cell(item.due.isNull() ? noFigure() : dateText(item.due))}});
    }
    print.out.caption(print.words.text("merchandising.caption"));
    print.out.table(table);
}

void addEquipment(PlanPrint &print) {
    if (print.plan.equipment.empty()) {
        return;
    }
    Table table;
    table.columns = {{Align::Left, true, 0},    {Align::Left, false, 1},   {Align::Left, false, 1},
                     {Align::Right, true, 0.5}, {Align::Right, true, 0.5}, {Align::Left, true, 0},
                     {Align::Right, true, 0}};
    table.header = {{{print.head("equipment.col.type"), print.head("equipment.col.position"),
                      print.head("equipment.col.exclusivity"), print.head("equipment.col.count"),
                      print.head("equipment.col.deposit"), print.head("equipment.col.owner"),
                      print.head("col.due")}}};
    int count = 0;
    std::int64_t deposit = 0;
    for (const domain::PlanEquipment &item : print.plan.equipment) {
        count += item.count;
        deposit += item.depositFen;
        table.rows.push_back({{Cell(typedOr(item.type, 24)), Cell(typedOr(item.position)),
                               Cell(typedOr(item.exclusivity)), Cell(grouped(item.count, 0)),
                               Cell(item.depositFen > 0 ? yuan(item.depositFen) : noFigure()),
                               Cell(typedOr(item.owner, 16)),
                               Cell(item.due.isNull() ? noFigure() : dateText(item.due))}});
    }
    table.rows.push_back({{Cell(print.words.text("total")), Cell(), Cell(), Cell(grouped(count, 0)),
                           Cell(deposit > 0 ? yuan(deposit) : noFigure()), Cell(), Cell()},
                          RowKind::Total});
    print.out.caption(print.words.text("equipment.caption"),
                      print.words.text("equipment.caption.unit"));
    print.out.table(table);
}

} // namespace

void addPlanActivities(PlanPrint &print) {
    print.heading("plan.activities", "activities");
    addCalendar(print);
    print.out.note(print.words.text("activity.note"));
}

void addPlanMerchandising(PlanPrint &print) {
    print.heading("plan.merchandising", "merchandising");
    addElements(print);
    addEquipment(print);
}

} // namespace accord::documents
