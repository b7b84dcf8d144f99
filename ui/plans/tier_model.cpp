// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/tier_model.h"

#include "domain/plan/rebate_rules.h"
#include "ui/common/column_table_model.h"
#include "ui/plans/part_table_model.h"

#include <algorithm>
#include <cmath>

namespace accord::ui {
namespace {

using nlohmann::json;

constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;

} // namespace

TierModel::TierModel(const Figures &figures, Saver saver, QObject *parent)
    : GridModel(parent), m_figures(figures), m_saver(std::move(saver)) {}

void TierModel::show(const domain::PlanLine &line, json tiers,
                     const std::vector<app::PlanRebateForecast> &forecasts, bool isReadOnly) {
    beginResetModel();
    if (line.id != m_line.id || tiers != m_tiers) {
        m_refused = {};
    }
    m_line = line;
    m_tiers = std::move(tiers);
    m_isReadOnly = isReadOnly;
    m_basis.reset();
    m_reached = -1;
    for (const app::PlanRebateForecast &entry : forecasts) {
        if (entry.line == line.id) {
            m_basis = std::max(m_basis.value_or(entry.basis), entry.basis);
            m_reached = std::max(m_reached, entry.tier);
        }
    }
    endResetModel();
}

int TierModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_tiers.size());
}

int TierModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

PartColumn TierModel::columnAt(int column) const {
    PartColumn found;
    found.title = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (column == From) {
        found.key = isMoney() ? "from_fen" : "from";
        found.kind = isMoney() ? PartKind::Money : PartKind::Rate;
    } else if (column == Rate) {
        found.key = "rate";
        found.kind = PartKind::Rate;
    }
    return found;
}

const json &TierModel::valueAt(int row, int column) const {
    static const json kNone;
    const json &tier = m_tiers.at(static_cast<std::size_t>(row));
    const auto found = tier.find(columnAt(column).key);
    return found == tier.end() ? kNone : *found;
}

bool TierModel::isRefused(int row, int column) const {
    return m_refused.row == row && m_refused.column == column;
}

QString TierModel::distanceText(std::int64_t from) const {
    if (!m_basis || (!isMoney() && m_line.basis != domain::RebateBasis::Growth)) {
        return Figures::none();
    }
    const std::int64_t over = *m_basis - from;
    const QString amount =
        isMoney() ? m_figures.amount(std::abs(over)) : m_figures.percent(std::abs(over), 1);
    return over >= 0 ? tr("%1 above").arg(amount) : tr("%1 below").arg(amount);
}

QString TierModel::shown(int row, int column) const {
    const domain::RebateTier &tier = m_line.tiers.at(static_cast<std::size_t>(row));
    switch (column) {
    case Name:
        return tr("Tier %1").arg(row + 1);
    case Earned:
        return isMoney() ? m_figures.yuan(domain::rebateOnSales(m_line.mode, m_line.tiers,
                                                                tier.fromFen, m_line.capFen)
                                              .earnedFen)
                         : Figures::none();
    case Distance:
        return distanceText(tier.fromFen);
    default:
        return shownValue(valueAt(row, column), columnAt(column), m_figures);
    }
}

QVariant TierModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return isRefused(row, column) ? m_refused.text : shown(row, column);
    case Qt::EditRole:
        return isRefused(row, column) ? m_refused.text
                                      : editedValue(valueAt(row, column), columnAt(column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(static_cast<int>(column == Name ? kLeft : kRight));
    case Qt::ToolTipRole:
        return isRefused(row, column) ? QVariant(m_refused.sentence) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(columnAt(column).title, shown(row, column));
    case MarkRole:
        return isRefused(row, column) ? static_cast<int>(PartTableModel::Refused) : 0;
    default:
        return {};
    }
}

QVariant TierModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(static_cast<int>(section == Name ? kLeft : kRight));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Tier");
    case From:
        return isMoney() ? tr("From (yuan)") : tr("From (%)");
    case Rate:
        return tr("Rate (%)");
    case Earned:
        return tr("Earned (yuan)");
    default:
        return tr("Target");
    }
}

Qt::ItemFlags TierModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags flags = GridModel::flags(index);
    const bool isTyped = index.column() == From || index.column() == Rate;
    return index.isValid() && isTyped && !m_isReadOnly ? flags | Qt::ItemIsEditable : flags;
}

QString TierModel::take(json &list, int row, int column, const QString &text) const {
    const PartColumn typed = columnAt(column);
    const auto read = readValue(text, typed, 0);
    if (!read || read->is_null()) {
        return tr("%1: “%2” is no number.").arg(typed.title, text.left(40));
    }
    list.at(static_cast<std::size_t>(row))[typed.key] = *read;
    return {};
}

bool TierModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const QString text = value.toString();
    if (text == data(index, Qt::EditRole).toString()) {
        return true; // nothing was typed
    }
    json list = m_tiers;
    QString said = take(list, index.row(), index.column(), text);
    if (said.isEmpty()) {
        said = m_saver(list);
    }
    m_refused = said.isEmpty() ? Refused() : Refused{index.row(), index.column(), text, said};
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount({}) - 1, ColumnCount - 1));
    Q_EMIT refused(said);
    return true;
}

// The next tier goes on as the last two do.
QString TierModel::add() {
    json list = m_tiers;
    const char *from = isMoney() ? "from_fen" : "from";
    json tier{{from, 0}, {"rate", 0}};
    if (!list.empty()) {
        tier = list.back();
        const json &before = list.size() > 1 ? list.at(list.size() - 2) : list.back();
        for (const char *key : {from, "rate"}) {
            if (tier.at(key).is_number_integer()) {
                tier[key] = tier.at(key).get<std::int64_t>() +
                            (tier.at(key).get<std::int64_t>() - before.at(key).get<std::int64_t>());
            } else {
                const double last = tier.at(key).get<double>();
                const double next = 2 * last - before.at(key).get<double>();
                tier[key] = std::round(next * 10'000) / 10'000;
            }
        }
    }
    list.push_back(std::move(tier));
    return m_saver(list);
}

QString TierModel::remove(int row) {
    json list = m_tiers;
    if (row < 0 || row >= static_cast<int>(list.size())) {
        return {};
    }
    list.erase(static_cast<std::size_t>(row));
    return m_saver(list);
}

QString TierModel::paste(const QModelIndex &at, const QList<QStringList> &block) {
    json list = m_tiers;
    const char *from = isMoney() ? "from_fen" : "from";
    for (int i = 0; i < block.size(); ++i) {
        const int row = at.row() + i;
        if (row >= static_cast<int>(list.size())) {
            list.push_back({{from, 0}, {"rate", 0}});
        }
        for (int j = 0; j < block[i].size() && at.column() + j <= Rate; ++j) {
            const int column = at.column() + j;
            QString said = column == Name ? QString() : take(list, row, column, block[i][j]);
            if (!said.isEmpty()) {
                return said;
            }
        }
    }
    return at.column() > Rate ? QString() : m_saver(list);
}

QString TierModel::empty(const QModelIndexList &cells) {
    json list = m_tiers;
    for (const QModelIndex &cell : cells) {
        if (flags(cell).testFlag(Qt::ItemIsEditable)) {
            list.at(static_cast<std::size_t>(cell.row()))[columnAt(cell.column()).key] = 0;
        }
    }
    return list == m_tiers ? QString() : m_saver(list);
}

QString TierModel::fill(const QModelIndexList &cells, Qt::Orientation direction) {
    if (cells.isEmpty() || direction == Qt::Horizontal) { // amounts and rates do not mix
        return {};
    }
    json list = m_tiers;
    const json first = valueAt(cells.first().row(), cells.first().column());
    for (const QModelIndex &cell : cells) {
        if (cell.column() == cells.first().column() && flags(cell).testFlag(Qt::ItemIsEditable)) {
            list.at(static_cast<std::size_t>(cell.row()))[columnAt(cell.column()).key] = first;
        }
    }
    return list == m_tiers ? QString() : m_saver(list);
}

} // namespace accord::ui
