// SPDX-License-Identifier: GPL-3.0-or-later
// TargetGridModel: a TargetSheet as a table: twelve months, the year and its growth as rows; each
// category with target and last year, then the total. It changes nothing itself: every edit goes
// to the saver it was given.
#pragma once

#include "ui/common/figures.h"
#include "ui/common/grid_view.h"
#include "ui/plans/target_sheet.h"

#include <functional>
#include <optional>

namespace accord::ui {

class TargetGridModel : public GridModel {
    Q_OBJECT
public:
    enum Row { YearRow = 12, GrowthRow = 13, RowCount = 14 };
    // Of MarkRole.
    enum Mark { Locked = 1, LastYear = 2, Sum = 4, Growth = 8, Refused = 16 };
    using Edit = std::function<base::Done(TargetSheet &)>;
    // Makes the edit on the plan as it now is; "" = saved.
    using Saver = std::function<QString(const Edit &)>;

    TargetGridModel(const Figures &figures, Saver saver, QObject *parent = nullptr);
    void setSheet(TargetSheet sheet, bool isReadOnly);
    [[nodiscard]] const TargetSheet &sheet() const { return m_sheet; }
    void setUnit(MoneyUnit unit);
    [[nodiscard]] MoneyUnit unit() const { return m_unit; }
    // Whether typing a month keeps the year (the open months share the rest).
    void setYearRule(domain::YearRule rule) { m_rule = rule; }

    [[nodiscard]] int categories() const { return static_cast<int>(m_sheet.columns().size()); }
    // Category of a table column; nullopt = total.
    [[nodiscard]] std::optional<std::size_t> categoryAt(int column) const;
    [[nodiscard]] static bool isTargetColumn(int column, int categories);
    [[nodiscard]] QString amountText(std::int64_t amount) const;
    // What is told about a cell in the status bar.
    [[nodiscard]] QString describe(const QModelIndex &cell) const;
    // What the stars at the months mean; empty when all months of last year are facts.
    [[nodiscard]] QString noteOf(int lastYear) const;
    [[nodiscard]] QString setLocked(const QModelIndexList &cells, bool locked);
    [[nodiscard]] bool isLocked(const QModelIndex &cell) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QString paste(const QModelIndex &at, const QList<QStringList> &block) override;
    [[nodiscard]] QString empty(const QModelIndexList &cells) override;
    [[nodiscard]] QString fill(const QModelIndexList &cells, Qt::Orientation direction) override;

    // An amount as people type it ("55.6", "55.6万", "556,000元") in the units of the metric.
    [[nodiscard]] base::Result<std::int64_t> read(const QString &text) const;

private:
    [[nodiscard]] QString amountAt(const QModelIndex &index, bool isExact) const;
    [[nodiscard]] QString growthText(const QModelIndex &index, bool isExact) const;
    // Makes the edit that a typed text stands for; "" = saved.
    [[nodiscard]] QString take(const QModelIndex &index, const QString &text);
    [[nodiscard]] bool takesAmount(const QModelIndex &cell, const QString &text) const;
    [[nodiscard]] std::optional<std::int64_t> valueAt(int row, int column) const;
    [[nodiscard]] std::optional<std::int64_t> growthAt(int row, int column) const;
    [[nodiscard]] int marks(const QModelIndex &index) const;
    [[nodiscard]] Edit editOf(const QModelIndex &index, std::int64_t amount) const;
    [[nodiscard]] QString exactText(std::int64_t amount) const;
    [[nodiscard]] QString tip(const QModelIndex &index) const;

    struct RefusedCell {
        int row = -1;
        int column = -1;
        QString text;
        QString sentence;
    };
    const Figures &m_figures;
    Saver m_saver;
    TargetSheet m_sheet;
    RefusedCell m_refused;
    MoneyUnit m_unit = MoneyUnit::TenThousand;
    int m_decimals = 1; // of 10,000 yuan; two where a month of a category is a small amount
    domain::YearRule m_rule = domain::YearRule::Keep;
    bool m_isReadOnly = false;
};

} // namespace accord::ui
