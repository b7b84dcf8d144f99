// SPDX-License-Identifier: GPL-3.0-or-later
// StepsBar: the six steps of the signing process, each with its name and one fact; done ones carry
// a tick, the present one is filled and underlined.
#pragma once

#include "app/views/plan_document.h"
#include "base/result.h"
#include "ui/common/theme.h"

#include <QWidget>
#include <array>

namespace accord::ui {

class Icons;

class StepsBar : public QWidget {
    Q_OBJECT
public:
    StepsBar(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);
    void show(const app::PlanDocument &document, const base::Issues &missing);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step {
        QString name;
        QString fact;
        bool isDone = false;
        bool isCurrent = false;
    };
    [[nodiscard]] static QString factOf(const domain::Plan &plan, int index, const Step &step,
                                        std::size_t missing);
    void paintStep(QPainter &painter, const QRect &cell, int index) const;
    void paintMark(QPainter &painter, const QRect &mark, int index) const;
    void paintWords(QPainter &painter, const QRect &area, const Step &step) const;

    const Theme &m_theme;
    const Icons &m_icons;
    std::array<Step, 6> m_steps;
};

} // namespace accord::ui
