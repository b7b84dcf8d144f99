// SPDX-License-Identifier: GPL-3.0-or-later
// TierScale: a bar with the thresholds of a rebate as ticks and the target as a mark on it. What it
// shows is also in the table of the tiers.
#pragma once

#include "ui/common/theme.h"

#include <QStringList>
#include <QWidget>
#include <optional>
#include <vector>

namespace accord::ui {

class TierScale : public QWidget {
    Q_OBJECT
public:
    explicit TierScale(const Theme &theme, QWidget *parent = nullptr);
    // Thresholds rising, each with its label; `target` in the same unit.
    void show(const std::vector<std::int64_t> &from, const QStringList &labels,
              std::optional<std::int64_t> target, const QString &targetLabel);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double placeOf(std::int64_t value) const; // 0 to 1

    const Theme &m_theme;
    std::vector<std::int64_t> m_from;
    QStringList m_labels;
    std::optional<std::int64_t> m_target;
    QString m_targetLabel;
};

} // namespace accord::ui
