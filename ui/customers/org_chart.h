// SPDX-License-Identifier: GPL-3.0-or-later
// OrgChart: who reports to whom at a customer, drawn as boxes with lines. The edge of a box tells
// the attitude by colour and sign, its badge the decision role. Arrow keys walk along the lines,
// Enter opens.
#pragma once

#include "app/views/contact_chart.h"
#include "ui/common/theme.h"

#include <QWidget>
#include <vector>

namespace accord::ui {

class OrgChart : public QWidget {
    Q_OBJECT
public:
    explicit OrgChart(const Theme &theme, QWidget *parent = nullptr);
    // Only who is still there.
    void show(const std::vector<app::ContactChartLine> &lines);
    // Index of the current box among lines(); -1 = none.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const domain::Contact &contact(int index) const {
        return m_boxes.at(static_cast<std::size_t>(index)).contact;
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_boxes.size()); }
    void setCurrent(int index);
    [[nodiscard]] QRect currentArea() const { return m_current < 0 ? QRect() : area(m_current); }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged();
    void opened(); // the current one

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    struct Box {
        domain::Contact contact;
        int parent = -1;
        int depth = 0;
        double column = 0; // centre, in box widths
    };
    void place();
    [[nodiscard]] double placeBelow(int index, double &next);
    [[nodiscard]] QRect area(int index) const;
    [[nodiscard]] int neighbour(int key) const;
    [[nodiscard]] int sibling(int by) const;
    void paintBox(QPainter &painter, int index) const;
    void paintLine(QPainter &painter, int index) const;
    [[nodiscard]] int boxAt(const QPoint &point) const;

    const Theme &m_theme;
    std::vector<Box> m_boxes;
    int m_current = -1;
    int m_depth = 0;
    double m_columns = 0;
};

} // namespace accord::ui
