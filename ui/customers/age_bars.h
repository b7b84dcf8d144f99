// SPDX-License-Identifier: GPL-3.0-or-later
// AgeBars: amounts by age, one labelled bar each, side by side; the older, the warmer.
#pragma once

#include "ui/common/theme.h"

#include <QString>
#include <QWidget>
#include <vector>

namespace accord::ui {

struct AgeBand {
    QString name;
    QString text;
    std::int64_t value = 0;
    Role ink = Role::Accent;
};

class AgeBars : public QWidget {
    Q_OBJECT
public:
    AgeBars(const Theme &theme, const QString &id, const QString &name, QWidget *parent = nullptr);
    void show(std::vector<AgeBand> bands);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    std::vector<AgeBand> m_bands;
};

} // namespace accord::ui
