// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/chart/chart_painter.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace accord::documents {
namespace {

constexpr double kLineWidth = 1.5;
constexpr double kHairline = 0.5; // bars thinner than this are painted together

void paintBands(Canvas &canvas, const ChartFrame &frame, const ChartData &data) {
    double free = frame.plot().left(); // labels of narrow bands must not run into each other
    for (const ChartBand &band : data.bands) {
        const QRectF area = frame.column(band.from).united(frame.column(band.to - 1));
        canvas.fill(area, band.ground);
        const double x = std::max(area.left() + 4, free + 8);
        const TextStyle style = type::kChartLabel.strong().in(band.labelTone);
        canvas.text({x, area.top() + 3}, band.label, style);
        free = x + canvas.textWidth(band.label, style);
    }
}

void paintGrid(Canvas &canvas, const ChartFrame &frame, const ChartData &data) {
    const TextStyle style = type::kChartSmall.in(Tone::Muted);
    const ChartScale &scale = frame.scale();
    for (double value = scale.from; value <= scale.to * 1.0001; value += scale.step) {
        const double y = frame.y(value);
        const bool zero = std::abs(value) < scale.step / 2;
        canvas.line({frame.plot().left(), y}, {frame.plot().right(), y}, 0.5,
                    zero ? Tone::HairlineStrong : Tone::Hairline);
        canvas.text({frame.plot().left() - 5, y - style.line / 2}, axisLabel(value, scale.step),
                    style, Align::Right);
    }
    if (data.hasSecondAxis) {
        for (const int share : {0, 50, 80, 100}) {
            const double y = frame.shareY(share / 100.0);
            canvas.text({frame.plot().right() + 5, y - style.line / 2},
                        QString::number(share) + u'%', style);
        }
    }
}

// Cut where the next label begins; the whole name is told beside the figure.
QString fitted(const Canvas &canvas, const QString &text, double room) {
    constexpr QChar kCut(0x2026);
    QString cut = text;
    while (cut.size() > 1 && canvas.textWidth(cut, type::kChartLabel) > room) {
        cut = cut.left(cut.size() - (cut.endsWith(kCut) ? 2 : 1)).trimmed() + kCut;
    }
    return cut;
}

void paintCategories(Canvas &canvas, const ChartFrame &frame, const ChartData &data) {
    std::vector<std::size_t> labelled;
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        if (!data.categories[i].isEmpty()) {
            labelled.push_back(i);
        }
    }
    for (std::size_t l = 0; l < labelled.size(); ++l) {
        const std::size_t at = labelled[l];
        const bool isLast = l + 1 == labelled.size();
        const std::size_t gap = !isLast ? labelled[l + 1] - at
                                : l > 0 ? at - labelled[l - 1]
                                        : data.categories.size();
        const double room = frame.categoryWidth() * static_cast<double>(gap);
        canvas.text({frame.x(static_cast<double>(at)), frame.plot().bottom() + 3},
                    fitted(canvas, data.categories[at], room), type::kChartLabel, Align::Centre);
    }
    if (!data.categoryTitle.isEmpty()) {
        canvas.text({frame.plot().center().x(), frame.plot().bottom() + 3 + kChartLabelHeight},
                    data.categoryTitle, type::kChartSmall.in(Tone::Muted), Align::Centre);
    }
}

// Of a series with more bars than the plot can show apart: the highest of each hairline.
void paintThinBars(Canvas &canvas, const ChartFrame &frame, const ChartData &data,
                   std::size_t series) {
    QRectF column;
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        const QRectF bar = frame.bar(series, i).value_or(QRectF());
        if (bar.height() > 0 && !column.isNull() && bar.left() < column.left() + kHairline) {
            column = column.united(bar);
            continue;
        }
        canvas.fill(column, data.series[series].tone);
        column = bar.height() > 0 ? bar : QRectF();
    }
    canvas.fill(column, data.series[series].tone);
}

void paintBars(Canvas &canvas, const ChartFrame &frame, const ChartData &data) {
    for (std::size_t s = 0; s < data.series.size(); ++s) {
        if (frame.categoryWidth() < kHairline) {
            paintThinBars(canvas, frame, data, s);
            continue;
        }
        for (std::size_t i = 0; i < data.categories.size(); ++i) {
            if (const auto bar = frame.bar(s, i); bar && bar->height() > 0) {
                canvas.fill(*bar, data.series[s].tone);
            }
        }
    }
}

void paintLine(Canvas &canvas, const ChartFrame &frame, const ChartData &data, std::size_t series) {
    const Tone tone = data.series[series].tone;
    QPolygonF piece;
    QPolygonF dots;
    for (std::size_t i = 0; i <= data.categories.size(); ++i) {
        const auto point =
            i < data.categories.size() ? frame.point(series, i) : std::optional<QPointF>();
        const bool crowded = point && !piece.isEmpty() && i + 1 < data.categories.size() &&
                             point->x() < piece.last().x() + kHairline;
        if (crowded) {
            continue;
        }
        if (point) {
            piece.append(*point);
            dots.append(*point);
        } else if (!piece.isEmpty()) {
            canvas.polyline(piece, kLineWidth, tone);
            piece.clear();
        }
    }
    if (data.series[series].hasDots || dots.size() == 1) {
        for (const QPointF &dot : dots) {
            canvas.ring(dot, 2.2, 1.2, tone);
        }
    }
}

void paintLines(Canvas &canvas, const ChartFrame &frame, const ChartData &data) {
    for (std::size_t s = 0; s < data.series.size(); ++s) {
        if (data.series[s].mark == ChartSeries::Mark::Line) {
            paintLine(canvas, frame, data, s);
        }
    }
}

void paintBarLabels(Canvas &canvas, const ChartFrame &frame, const ChartData &data) {
    for (std::size_t s = 0; s < data.series.size(); ++s) {
        const ChartSeries &series = data.series[s];
        for (std::size_t i = 0; i < series.labels.size(); ++i) {
            const auto bar = frame.bar(s, i);
            if (bar && series.mark == ChartSeries::Mark::Bar) {
                const double top = std::min(bar->top(), frame.y(0));
                canvas.text({bar->center().x(), top - 10}, series.labels[i], type::kChartSmall,
                            Align::Centre);
            }
        }
    }
}

void paintLimits(Canvas &canvas, const ChartFrame &frame, const ChartData &data) {
    for (const int limit : data.limits) {
        const QRectF column = frame.column(limit);
        canvas.line(column.topLeft(), column.bottomLeft(), 1, Tone::Muted, Qt::DashLine);
    }
}

void paintSelection(Canvas &canvas, const ChartFrame &frame, const ChartData &data) {
    if (!data.selected) {
        return;
    }
    QRectF outline;
    for (std::size_t s = 0; s < data.series.size(); ++s) {
        if (const auto bar = frame.bar(s, static_cast<std::size_t>(*data.selected))) {
            outline = outline.isNull() ? *bar : outline.united(*bar);
        }
    }
    if (!outline.isNull()) {
        canvas.frame(outline, 1.2, Tone::Text);
    }
}

void paintRings(Canvas &canvas, const ChartFrame &frame, const ChartData &data) {
    for (const ChartRing &ring : data.rings) {
        const QPointF centre(frame.x(ring.category), frame.shareY(ring.value));
        canvas.ring(centre, 2.4, 1.2, Tone::Chart3);
        canvas.text(centre + QPointF(4, 2), ring.label, type::kChartSmall.strong());
    }
}

} // namespace

void paintChart(Canvas &canvas, const QRectF &area, const ChartData &data) {
    if (data.categories.empty()) {
        return;
    }
    const ChartFrame frame(canvas.fonts(), area, data);
    paintBands(canvas, frame, data);
    paintGrid(canvas, frame, data);
    paintBars(canvas, frame, data);
    paintSelection(canvas, frame, data);
    paintLimits(canvas, frame, data);
    paintLines(canvas, frame, data);
    paintBarLabels(canvas, frame, data);
    paintRings(canvas, frame, data);
    paintCategories(canvas, frame, data);
}

QImage chartPicture(const FontFactory &fonts, const ChartData &data, QSizeF points,
                    double pixelsPerPoint) {
    QImage picture((points * pixelsPerPoint).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(colour(Tone::Surface));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixelsPerPoint / kUnit, pixelsPerPoint / kUnit);
    Canvas canvas(painter, fonts, nullptr);
    paintChart(canvas, QRectF(QPointF(), points), data);
    return picture;
}

} // namespace accord::documents
