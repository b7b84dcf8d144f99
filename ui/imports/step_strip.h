// SPDX-License-Identifier: GPL-3.0-or-later
// The strip of steps above the wizard: number or tick, name, one line of fact; the present step is
// underlined. Steps that were done can be clicked.
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

namespace accord::ui {

class Icons;
class Theme;

class StepStrip : public QWidget {
    Q_OBJECT
public:
    struct Step {
        QString title;
        QString fact;
    };
    StepStrip(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);
    void show(std::vector<Step> steps, int current);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int step); // one before the present

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect cell(int step) const;
    void paintStep(QPainter &painter, int step) const;
    void paintMark(QPainter &painter, int step, const QRectF &circle) const;

    const Theme &m_theme;
    const Icons &m_icons;
    std::vector<Step> m_steps;
    int m_current = 0;
};

} // namespace accord::ui
