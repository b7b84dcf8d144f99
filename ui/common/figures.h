// SPDX-License-Identifier: GPL-3.0-or-later
// Figures: numbers, amounts, percentages, months and days as the window writes them: thousands
// separators, a real minus sign (U+2212), "–" for no value. Computed in integers.
#pragma once

#include "base/clock.h"
#include "base/money.h"
#include "base/month.h"

#include <QCoreApplication>
#include <QString>
#include <cstdint>
#include <optional>

namespace accord::ui {

enum class MoneyUnit { Yuan, TenThousand };

class Figures {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::Figures)
public:
    // `language`: "zh_CN", "zh_TW", "en".
    explicit Figures(QString language = QStringLiteral("zh_CN"))
        : m_language(std::move(language)) {}

    [[nodiscard]] const QString &language() const { return m_language; }
    // Of the amounts in lists and charts.
    [[nodiscard]] MoneyUnit unit() const { return m_unit; }
    void setUnit(MoneyUnit unit) { m_unit = unit; }
    // "万元", "萬元", "CNY 10k"; "元", "CNY".
    [[nodiscard]] QString unitName() const;

    // In the unit of the window: 10,000 yuan with one decimal, or yuan with two.
    [[nodiscard]] QString amount(std::optional<std::int64_t> fen) const;
    [[nodiscard]] QString yuan(std::optional<std::int64_t> fen) const;        // 1,234.56
    [[nodiscard]] QString tenThousand(std::optional<std::int64_t> fen) const; // 3,412.6
    [[nodiscard]] QString count(std::optional<std::int64_t> value) const;     // 12,345
    // Basis points with `decimals` (0 to 2): "98.2 %".
    [[nodiscard]] QString percent(std::optional<std::int64_t> basisPoints, int decimals = 1) const;
    // Always signed: "+9.4 %", "−2.1 %".
    [[nodiscard]] QString growth(std::optional<std::int64_t> basisPoints) const;
    [[nodiscard]] QString month(base::Month month) const;   // 2026-03
    [[nodiscard]] QString date(base::Date date) const;      // 2026-03-01
    [[nodiscard]] QString shortDate(base::Date date) const; // 03-01
    // "今天", "昨天", "12 天前", "明天", "3 天后"
    [[nodiscard]] QString fromToday(base::Date date, base::Date today) const;
    [[nodiscard]] static QString none() { return QStringLiteral("–"); }

private:
    QString m_language;
    MoneyUnit m_unit = MoneyUnit::TenThousand;
};

// value / 10^scale without separators: "1234.5", what a field for numbers reads again.
[[nodiscard]] QString plainDecimal(std::int64_t value, int scale);
// value / 10^scale rounded half away from zero to `decimals`, with separators and U+2212.
[[nodiscard]] QString decimalText(std::int64_t value, int scale, int decimals);

} // namespace accord::ui
