// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/target_grid_model.h"

#include "base/decimal.h"
#include "ui/common/column_table_model.h"
#include "ui/plans/plan_text.h"

#include <QStringList>
#include <algorithm>

namespace accord::ui {
namespace {

using domain::PlanMetric;

constexpr int kTotalColumns = 3;
// Up to 10 million yuan a year, 1,000 yuan more or less matter in a month.
constexpr std::int64_t kSmallYearFen = 1'000'000'000;

bool isInside(const QModelIndex &index) {
    return index.isValid() && index.row() < TargetGridModel::YearRow;
}

std::optional<std::int64_t> targetIn(const SheetColumn &column, int row) {
    if (!column.target.year || row == TargetGridModel::YearRow) {
        return column.target.year;
    }
    return column.target.months[static_cast<std::size_t>(row)];
}

std::optional<std::int64_t> lastYearIn(const SheetColumn &column, int row) {
    if (row == TargetGridModel::YearRow) {
        const bool any = std::ranges::count(column.lastKnown, true) > 0;
        return any ? std::optional(domain::sumOf(column.last)) : std::nullopt;
    }
    const auto month = static_cast<std::size_t>(row);
    return column.lastKnown[month] ? std::optional(column.last[month]) : std::nullopt;
}

// The sum of all categories as one column.
SheetColumn totalOf(const TargetSheet &sheet) {
    SheetColumn all;
    all.lastKnown = sheet.lastKnown();
    for (const SheetColumn &entry : sheet.columns()) {
        all.target.year = entry.target.year ? entry.target.year : all.target.year;
        for (std::size_t m = 0; m < all.last.size(); ++m) {
            all.target.months[m] += entry.target.months[m];
            all.last[m] += entry.last[m];
        }
    }
    return all;
}

} // namespace

TargetGridModel::TargetGridModel(const Figures &figures, Saver saver, QObject *parent)
    : GridModel(parent), m_figures(figures), m_saver(std::move(saver)) {}

void TargetGridModel::setSheet(TargetSheet sheet, bool isReadOnly) {
    const bool sameShape = sheet.columns().size() == m_sheet.columns().size();
    m_isReadOnly = isReadOnly;
    if (!sameShape) {
        beginResetModel();
    }
    m_sheet = std::move(sheet);
    m_refused = {};
    const int total = 2 * categories();
    const auto year = valueAt(YearRow, total);
    m_decimals = year.value_or(valueAt(YearRow, total + 1).value_or(0)) < kSmallYearFen ? 2 : 1;
    if (!sameShape) {
        endResetModel();
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(RowCount - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, RowCount - 1);
}

void TargetGridModel::setUnit(MoneyUnit unit) {
    m_unit = unit;
    Q_EMIT dataChanged(index(0, 0), index(RowCount - 1, columnCount() - 1));
}

int TargetGridModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(RowCount);
}

int TargetGridModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : 2 * categories() + kTotalColumns;
}

std::optional<std::size_t> TargetGridModel::categoryAt(int column) const {
    return column < 2 * categories() ? std::optional(static_cast<std::size_t>(column / 2))
                                     : std::nullopt;
}

bool TargetGridModel::isTargetColumn(int column, int categories) {
    return column < 2 * categories ? column % 2 == 0 : column == 2 * categories;
}

std::optional<std::int64_t> TargetGridModel::valueAt(int row, int column) const {
    const auto one = isTargetColumn(column, categories()) ? targetIn : lastYearIn;
    if (const auto category = categoryAt(column)) {
        return one(m_sheet.columns()[*category], row);
    }
    std::optional<std::int64_t> sum;
    for (const SheetColumn &entry : m_sheet.columns()) {
        if (const auto part = one(entry, row)) {
            sum = sum.value_or(0) + *part;
        }
    }
    return sum;
}

std::optional<std::int64_t> TargetGridModel::growthAt(int row, int column) const {
    if (const auto category = categoryAt(column)) {
        const SheetColumn &own = m_sheet.columns()[*category];
        return column % 2 == 0 ? growthOf(own, m_sheet.comparable(own)) : std::nullopt;
    }
    const int total = 2 * categories();
    if (row < YearRow) {
        const auto now = valueAt(row, total);
        const auto before = valueAt(row, total + 1);
        return now && before ? growthOf(*now, *before) : std::nullopt;
    }
    const SheetColumn all = totalOf(m_sheet);
    return growthOf(all, m_sheet.comparable(all));
}

QString TargetGridModel::amountText(std::int64_t amount) const {
    if (m_sheet.metric() == PlanMetric::QuantityCases) {
        return m_figures.count(amount);
    }
    return m_unit == MoneyUnit::TenThousand ? decimalText(amount, 6, m_decimals)
                                            : decimalText(amount, 2, amount % 100 == 0 ? 0 : 2);
}

QString TargetGridModel::exactText(std::int64_t amount) const {
    if (m_sheet.metric() == PlanMetric::QuantityCases) {
        return QString::number(amount);
    }
    const int scale = m_unit == MoneyUnit::TenThousand ? 6 : 2;
    QString text = decimalText(amount, scale, scale).remove(QLatin1Char(','));
    while (text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    text.replace(QChar(0x2212), QLatin1Char('-'));
    return text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text;
}

QString TargetGridModel::growthText(const QModelIndex &index, bool isExact) const {
    const auto growth = growthAt(index.row(), index.column());
    if (!growth) {
        const bool isBlank =
            index.row() == GrowthRow && !isTargetColumn(index.column(), categories());
        return isExact || isBlank ? QString() : Figures::none();
    }
    if (index.row() == GrowthRow && index.column() > 2 * categories()) {
        return {}; // it stands once
    }
    return isExact ? decimalText(*growth, 2, 2) + QStringLiteral("%") : m_figures.growth(growth);
}

QString TargetGridModel::amountAt(const QModelIndex &index, bool isExact) const {
    if (index.row() == GrowthRow || index.column() == 2 * categories() + kTotalColumns - 1) {
        return growthText(index, isExact);
    }
    const auto value = valueAt(index.row(), index.column());
    if (!value) {
        return isExact ? QString() : Figures::none();
    }
    return isExact ? exactText(*value) : amountText(*value);
}

int TargetGridModel::marks(const QModelIndex &index) const {
    int marks = 0;
    const bool isTarget = isTargetColumn(index.column(), categories());
    const auto category = categoryAt(index.column());
    if (!isTarget) {
        marks |= LastYear;
    }
    if (index.row() == YearRow || (!category && isTarget)) {
        marks |= Sum;
    }
    if (index.row() == GrowthRow) {
        marks |= Growth;
    }
    if (isLocked(index)) {
        marks |= Locked;
    }
    if (index.row() == m_refused.row && index.column() == m_refused.column) {
        marks |= Refused;
    }
    return marks;
}

bool TargetGridModel::isLocked(const QModelIndex &cell) const {
    const auto category = categoryAt(cell.column());
    return isInside(cell) && category && isTargetColumn(cell.column(), categories()) &&
           m_sheet.columns()[*category].target.locked[static_cast<std::size_t>(cell.row())];
}

QString TargetGridModel::tip(const QModelIndex &index) const {
    if ((marks(index) & Refused) != 0) {
        return m_refused.sentence;
    }
    const bool isAmount = index.row() <= YearRow && index.column() < 2 * categories() + 2;
    const auto value = isAmount ? valueAt(index.row(), index.column()) : std::nullopt;
    if (!value || m_sheet.metric() == PlanMetric::QuantityCases) {
        return {};
    }
    return isLocked(index) ? tr("%1 yuan, locked").arg(m_figures.yuan(value))
                           : tr("%1 yuan").arg(m_figures.yuan(value));
}

QVariant TargetGridModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isRefused = index.row() == m_refused.row && index.column() == m_refused.column;
    switch (role) {
    case Qt::DisplayRole:
        return isRefused ? m_refused.text : amountAt(index, false);
    case Qt::EditRole:
        return isRefused ? m_refused.text : amountAt(index, true);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return tip(index);
    case Qt::AccessibleTextRole:
        return describe(index);
    case MarkRole:
        return marks(index);
    default:
        return {};
    }
}

QVariant TargetGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && orientation == Qt::Vertical) {
        return QVariant::fromValue(static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        if (section == YearRow) {
            return tr("Whole year");
        }
        if (section == GrowthRow) {
            return tr("Growth");
        }
        const auto month = static_cast<std::size_t>(section);
        const bool isFact =
            m_sheet.comparable(totalOf(m_sheet))[month] && !m_sheet.lastEstimated()[month];
        return PlanText::month(section + 1) + (isFact ? QString() : QStringLiteral("*"));
    }
    if (section == columnCount() - 1) {
        return tr("Growth");
    }
    return isTargetColumn(section, categories()) ? tr("Target") : tr("Last year");
}

Qt::ItemFlags TargetGridModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_isReadOnly || !isTargetColumn(index.column(), categories())) {
        return flags;
    }
    const bool isTotal = !categoryAt(index.column());
    return isTotal && index.row() != YearRow ? flags : flags | Qt::ItemIsEditable;
}

base::Result<std::int64_t> TargetGridModel::read(const QString &typed) const {
    QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    bool isTenThousand = m_unit == MoneyUnit::TenThousand;
    const auto drop = [&text](const QString &suffix) {
        const bool has = text.endsWith(suffix);
        text.chop(has ? suffix.size() : 0);
        return has;
    };
    if (drop(QStringLiteral("万元")) || drop(QStringLiteral("萬元")) ||
        drop(QStringLiteral("万")) || drop(QStringLiteral("萬"))) {
        isTenThousand = true;
    } else if (drop(QStringLiteral("元"))) {
        isTenThousand = false;
    } else {
        (void)(drop(QStringLiteral("箱")) || drop(QStringLiteral("cases")));
    }
    text.replace(QChar(0x2212), QLatin1Char('-'));
    ACCORD_TRY(const base::Decimal number, base::parseDecimal(text.trimmed().toStdString()));
    if (m_sheet.metric() == PlanMetric::QuantityCases) {
        return number.scaled(0);
    }
    return number.scaled(isTenThousand ? 6 : 2);
}

QString TargetGridModel::noteOf(int lastYear) const {
    const auto known = m_sheet.comparable(totalOf(m_sheet));
    const auto estimated = m_sheet.lastEstimated();
    const auto first = std::ranges::find(estimated, true);
    if (first != estimated.end()) {
        const auto last = std::find(estimated.rbegin(), estimated.rend(), true);
        return tr("* %1: %2 to %3 are estimated")
            .arg(lastYear)
            .arg(PlanText::month(static_cast<int>(first - estimated.begin()) + 1),
                 PlanText::month(static_cast<int>(estimated.rend() - last)));
    }
    const auto unknown = static_cast<std::size_t>(std::ranges::count(known, false));
    return unknown > 0 && unknown < known.size()
               ? tr("* %1 has no figures of this month yet").arg(lastYear)
               : QString();
}

QString TargetGridModel::describe(const QModelIndex &cell) const {
    if (!cell.isValid() || cell.row() == GrowthRow) {
        return {};
    }
    const int row = cell.row();
    const auto category = categoryAt(cell.column());
    const int target = category ? static_cast<int>(*category) * 2 : 2 * categories();
    const QString name =
        category ? PlanText::category(m_sheet.columns()[*category].target.category) : tr("Total");
    const QString when = row == YearRow ? tr("whole year") : PlanText::month(row + 1);
    const auto now = valueAt(row, target);
    const auto before = valueAt(row, target + 1);
    QStringList parts{name + QLatin1Char(' ') + when};
    parts << tr("target %1").arg(now ? amountText(*now) : Figures::none());
    parts << tr("last year %1").arg(before ? amountText(*before) : Figures::none());
    if (now && before) {
        parts << tr("growth %1").arg(m_figures.growth(growthOf(*now, *before)));
    }
    if (isLocked(cell)) {
        parts << tr("locked");
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace accord::ui
