// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/month.h"
#include "documents/chart/chart_painter.h"

#include <algorithm>

namespace accord::documents {
namespace {

struct Calendar {
    QRectF area;
    base::Month first;
    int months = 12;
    [[nodiscard]] double monthWidth() const { return area.width() / months; }
    [[nodiscard]] double monthLeft(int month) const { return area.left() + month * monthWidth(); }
    // Left edge of the day; months are equally wide.
    [[nodiscard]] double x(base::Date day) const {
        const base::Month month = base::Month::of(day);
        const double inMonth =
            static_cast<double>(day.day() - 1) / static_cast<double>(month.lastDay().day());
        const double at = monthLeft(month.minus(first)) + inMonth * monthWidth();
        return std::clamp(at, area.left(), area.right());
    }
};

} // namespace

void paintGanttHeader(Canvas &canvas, const QRectF &area, base::Date first, int months,
                      const std::vector<QString> &names) {
    const Calendar calendar{area, base::Month::of(first), months};
    const TextStyle style = type::kDenseHeader;
    for (int i = 0; i < months && i < static_cast<int>(names.size()); ++i) {
        canvas.text(
            {calendar.monthLeft(i) + calendar.monthWidth() / 2, area.bottom() - style.line - 2},
            names[static_cast<std::size_t>(i)], style, Align::Centre);
    }
}

void paintGanttRow(Canvas &canvas, const QRectF &area, base::Date first, int months,
                   const GanttBar &bar) {
    constexpr double kBarHeight = 8.5;
    const Calendar calendar{area, base::Month::of(first), months};
    for (int i = 0; i <= months; ++i) {
        const double x = calendar.monthLeft(i);
        canvas.line({x, area.top()}, {x, area.bottom()}, 0.5, Tone::Hairline);
    }
    if (bar.from.isNull() || bar.to.isNull()) {
        return;
    }
    const double left = calendar.x(bar.from);
    const double right = std::max(calendar.x(bar.to.plusDays(1)), left + 2);
    const double top = area.center().y() - kBarHeight / 2;
    canvas.fill(QRectF(left, top, right - left, kBarHeight), bar.tone);
    const TextStyle style = type::kChartSmall.in(Tone::Muted);
    const double labelTop = area.center().y() - style.line / 2;
    const bool fitsRight = right + 3 + canvas.textWidth(bar.label, style) <= area.right();
    canvas.text({fitsRight ? right + 3 : left - 3, labelTop}, bar.label, style,
                fitsRight ? Align::Left : Align::Right);
}

} // namespace accord::documents
