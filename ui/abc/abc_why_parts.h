// SPDX-License-Identifier: GPL-3.0-or-later
// The painted parts of "why this class": the score as a bar, and the payments of twelve months with
// the class of each period below them.
#pragma once

#include "ui/abc/abc_facts.h"
#include "ui/common/chart_look.h"
#include "ui/common/theme.h"

#include <QWidget>
#include <vector>

namespace accord::ui {

[[nodiscard]] Role indicatorRole(domain::AbcIndicator indicator);

class AbcScoreBarView : public QWidget {
    Q_OBJECT
public:
    AbcScoreBarView(const Theme &theme, QWidget *parent = nullptr);
    // `markScore` and `markText`: the customer the mark stands for.
    void show(const AbcScoreBar &bar, std::optional<std::int64_t> markScore,
              const QString &markText);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    AbcScoreBar m_bar;
    std::optional<std::int64_t> m_markScore;
    QString m_markText;
};

class AbcMonthsView : public QWidget {
    Q_OBJECT
public:
    struct Unit {
        int from = 0; // months [from, to)
        int to = 0;
        QString name;
        QString cls;
    };
    AbcMonthsView(const Theme &theme, const ChartLook &look, QWidget *parent = nullptr);
    // `fresh`: how many of the last months belong to the period of the analysis.
    void show(const std::vector<std::optional<std::int64_t>> &fen, int fresh,
              std::vector<Unit> units, const QString &description);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const ChartLook &m_look;
    documents::SparklineData m_data;
    std::vector<Unit> m_units;
};

} // namespace accord::ui
