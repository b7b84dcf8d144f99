// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/sales_table_model.h"

#include "base/money.h"
#include "ui/common/column_table_model.h"
#include "ui/common/figures.h"
#include "ui/common/theme.h"

#include <QFont>

namespace accord::ui {
namespace {

constexpr int kYearRow = 12;
constexpr int kPerGroup = 2; // this year, the year before

std::optional<std::int64_t> growthOf(std::optional<std::int64_t> now,
                                     std::optional<std::int64_t> before) {
    if (!now || !before || *before <= 0) {
        return std::nullopt;
    }
    constexpr std::int64_t kWhole = 10'000;
    return base::divRound(static_cast<base::Wide>(*now - *before) * kWhole, *before);
}

// The year row holds the same months of both years.
std::optional<std::int64_t> at(const app::YearFigures &figures, int row, std::size_t months) {
    return row == kYearRow ? app::sumOf(figures, months) : figures[static_cast<std::size_t>(row)];
}

} // namespace

SalesTableModel::SalesTableModel(const Figures &figures, QObject *parent)
    : QAbstractTableModel(parent), m_figures(figures) {}

void SalesTableModel::show(app::CustomerSales sales) {
    beginResetModel();
    m_sales = std::move(sales);
    endResetModel();
}

int SalesTableModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() || m_sales.year == 0 ? 0 : kYearRow + 1;
}

int SalesTableModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : (static_cast<int>(m_sales.categories.size()) + 1) * kPerGroup + 1;
}

const app::CategoryYear &SalesTableModel::group(int column) const {
    const auto place = static_cast<std::size_t>(column / kPerGroup);
    return place < m_sales.categories.size() ? m_sales.categories[place] : m_sales.total;
}

QString SalesTableModel::amount(std::optional<std::int64_t> value) const {
    if (m_sales.field != domain::SalesField::Quantity) {
        return m_figures.amount(value);
    }
    return value ? decimalText(*value, 3, 0) : Figures::none(); // thousandths of a case
}

QString SalesTableModel::text(const QModelIndex &index) const {
    const app::CategoryYear &shown = group(std::min(index.column(), columnCount() - 2));
    const auto figure = [&](const app::YearFigures &figures) {
        return at(figures, index.row(), m_sales.months);
    };
    if (index.column() == columnCount() - 1) {
        return m_figures.growth(growthOf(figure(m_sales.total.year), figure(m_sales.total.before)));
    }
    return amount(figure(index.column() % kPerGroup == 0 ? shown.year : shown.before));
}

QVariant SalesTableModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isBefore = index.column() % kPerGroup == 1 && index.column() != columnCount() - 1;
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter));
    case ToneRole:
        return static_cast<int>(isBefore ? Role::Muted : Role::Text);
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.row() == kYearRow);
        return font;
    }
    default:
        return {};
    }
}

QString SalesTableModel::rowTitle(int row) const {
    if (row != kYearRow) {
        return tr("%1", "month of a year").arg(row + 1);
    }
    return m_sales.months == kYearRow ? tr("Year") : tr("Months 1–%1").arg(m_sales.months);
}

QVariant SalesTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) {
        return QVariant::fromValue(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter));
    }
    if (role == Qt::ToolTipRole && orientation == Qt::Vertical && section == kYearRow &&
        m_sales.months != kYearRow) {
        return tr("Both years up to the last month with figures, so that the same months are "
                  "compared.");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return rowTitle(section);
    }
    if (section == columnCount() - 1) {
        return tr("Growth on year before");
    }
    const std::string &category = group(section).category;
    const QString name = section / kPerGroup == static_cast<int>(m_sales.categories.size())
                             ? tr("Total")
                         : category.empty() ? tr("(none)")
                                            : QString::fromStdString(category);
    return tr("%1 %2", "a category of goods and a calendar year")
        .arg(name, QString::number(m_sales.year - section % kPerGroup));
}

} // namespace accord::ui
