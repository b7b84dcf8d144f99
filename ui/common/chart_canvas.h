// SPDX-License-Identifier: GPL-3.0-or-later
// ChartCanvas: the painted part of a ChartView. Pointer and arrow keys choose a category, whose
// figures stand in a tip; limits are handles of their own, dragged or moved with the arrow keys.
#pragma once

#include "ui/common/chart_content.h"
#include "ui/common/chart_look.h"

#include <QLabel>
#include <QWidget>
#include <optional>
#include <vector>

namespace accord::ui {

class ChartCanvas;

// The handle on a dashed line: Left and Right move it by one, Page keys by five, Home and End to
// its ends.
class ChartLimitHandle : public QWidget {
    Q_OBJECT
public:
    ChartLimitHandle(int index, const Theme &theme, ChartCanvas *canvas);

Q_SIGNALS:
    void wanted(int index, int border, bool isFinal);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int m_index;
    const Theme &m_theme;
    ChartCanvas &m_canvas;
    bool m_dragging = false;
};

class ChartCanvas : public QWidget {
    Q_OBJECT
public:
    ChartCanvas(const QString &id, const Theme &theme, const ChartLook &look,
                QWidget *parent = nullptr);
    // The content has to outlive its showing.
    void setContent(const ChartContent &content);
    void select(std::optional<int> category);
    [[nodiscard]] std::optional<int> selected() const { return m_data.selected; }
    // Where a limit stands now, and where it would for a pointer at x.
    [[nodiscard]] int limit(int index) const {
        return m_data.limits.at(static_cast<std::size_t>(index));
    }
    [[nodiscard]] const ChartLimit &limitOf(int index) const {
        return m_content->limits.at(static_cast<std::size_t>(index));
    }
    [[nodiscard]] int borderAt(double x) const;
    [[nodiscard]] QRectF columnOf(int category) const;
    void paintOn(QPainter &painter, const QRectF &area) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void clicked(int series, int category); // series -1 = beside the bars
    void activated(int series, int category);
    void limitMoved(int limit, int border, bool isFinal);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void relayout();
    void placeHandles();
    void moveLimit(int index, int border, bool isFinal);
    void showTip(int category, std::optional<QPointF> at);
    void choose(int category);

    const Theme &m_theme;
    const ChartLook &m_look;
    const ChartContent *m_content = nullptr;
    documents::ChartData m_data; // with the limits and the selection of now
    std::optional<documents::ChartMap> m_map;
    std::vector<ChartLimitHandle *> m_handles;
    QLabel *m_tip;
};

} // namespace accord::ui
