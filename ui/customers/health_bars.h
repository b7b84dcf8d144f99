// SPDX-License-Identifier: GPL-3.0-or-later
// HealthBars: the health of a customer as a number and one labelled bar for each part that is
// known; a button, so that mouse and keyboard ask why.
#pragma once

#include "domain/health/health.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QCoreApplication>

namespace accord::ui {

// The parts of health in words.
class HealthText {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::HealthText)
public:
    [[nodiscard]] static QString part(domain::HealthPart part);
    // How it is reckoned.
    [[nodiscard]] static QString rule(domain::HealthPart part);
    // The part of the customer page where its figures stand.
    [[nodiscard]] static QString tab(domain::HealthPart part);
};

class HealthBars : public QAbstractButton {
    Q_OBJECT
public:
    explicit HealthBars(const Theme &theme, QWidget *parent = nullptr);
    void show(const domain::Health &health);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int paintScore(QPainter &painter, const QRect &area) const; // its width
    void paintPart(QPainter &painter, const QRect &area, domain::HealthPart part,
                   const domain::HealthPoints &points) const;

    const Theme &m_theme;
    domain::Health m_health;
};

} // namespace accord::ui
