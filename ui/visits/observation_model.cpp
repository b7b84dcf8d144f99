// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/observation_model.h"

#include "domain/visit/visit_json.h"
#include "ui/common/column_table_model.h"
#include "ui/common/theme.h"
#include "ui/visits/visit_part.h"
#include "ui/visits/visit_text.h"

#include <algorithm>

namespace accord::ui {
namespace {

std::optional<std::int64_t> milliAt(const nlohmann::json &entry, const char *key) {
    const auto found = entry.find(key);
    return found != entry.end() && found->is_number() ? std::optional(domain::milliFromJson(*found))
                                                      : std::nullopt;
}

} // namespace

ObservationModel::ObservationModel(std::vector<app::ObservationRow> rows, const Figures &figures,
                                   QObject *parent)
    : GridModel(parent), m_givenRows(rows.size()), m_figures(figures) {
    for (app::ObservationRow &row : rows) {
        m_rows.push_back({std::move(row), {}, {}, {}});
    }
}

int ObservationModel::rowFor(domain::ObservationKind kind, const QString &product) {
    const std::string name = product.trimmed().toStdString();
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) {
        return row.given.kind == kind && row.given.product == name;
    });
    if (found != m_rows.end()) {
        return static_cast<int>(found - m_rows.begin());
    }
    const int at = rowCount();
    beginInsertRows({}, at, at);
    Row row;
    row.given.kind = kind;
    row.given.product = name;
    m_rows.push_back(std::move(row));
    endInsertRows();
    return at;
}

void ObservationModel::show(const nlohmann::json &observations) {
    beginResetModel();
    m_rows.resize(m_givenRows);
    for (Row &row : m_rows) {
        row.milli.reset();
        row.keptTarget.reset();
        row.note.clear();
    }
    endResetModel();
    for (const nlohmann::json &entry : observations) {
        const auto kind = domain::observationKindFromCode(textAt(entry, "kind").toStdString());
        if (!kind) {
            continue;
        }
        Row &row = m_rows.at(static_cast<std::size_t>(rowFor(*kind, textAt(entry, "product"))));
        row.milli = milliAt(entry, "value");
        row.keptTarget = milliAt(entry, "target");
        row.note = textAt(entry, "note");
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

std::optional<std::int64_t> ObservationModel::reading(domain::ObservationKind kind,
                                                      const QString &product) const {
    const std::string name = product.toStdString();
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) {
        return row.given.kind == kind && row.given.product == name;
    });
    return found == m_rows.end() ? std::nullopt : found->milli;
}

void ObservationModel::setReading(domain::ObservationKind kind, const QString &product,
                                  std::optional<std::int64_t> milli) {
    const int row = rowFor(kind, product);
    m_rows[static_cast<std::size_t>(row)].milli = milli;
    noteEdited(row);
}

nlohmann::json ObservationModel::observations() const {
    nlohmann::json list = nlohmann::json::array();
    for (const Row &row : m_rows) {
        if (!row.milli) {
            continue;
        }
        nlohmann::json entry{{"kind", std::string(domain::code(row.given.kind))},
                             {"product", textOrNull(QString::fromStdString(row.given.product))},
                             {"value", nlohmann::json(domain::milliToJson(*row.milli))},
                             {"note", textOrNull(row.note)}};
        if (row.keptTarget) {
            entry["target"] = nlohmann::json(domain::milliToJson(*row.keptTarget));
        }
        list.push_back(std::move(entry));
    }
    return list;
}

ObservationModel::Counts ObservationModel::counts() const {
    Counts counts;
    for (const Row &row : m_rows) {
        switch (VisitText::gapKind(row.given.kind, row.target(), row.milli)) {
        case GapKind::Met:
            ++counts.met;
            break;
        case GapKind::Missed:
            ++counts.missed;
            break;
        case GapKind::Unknown:
            counts.open += row.milli ? 0 : 1;
            break;
        }
    }
    return counts;
}

int ObservationModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ObservationModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ObservationModel::itemText(int row) const {
    const Row &entry = m_rows.at(static_cast<std::size_t>(row));
    const QString kind = VisitText::observation(entry.given.kind);
    return entry.given.product.empty()
               ? kind
               : kind + QStringLiteral(" · ") + QString::fromStdString(entry.given.product);
}

QString ObservationModel::shown(const Row &row, int column) const {
    switch (column) {
    case Item:
        return itemText(static_cast<int>(&row - m_rows.data()));
    case Unit:
        return VisitText::unit(row.given.kind);
    case Last:
        return VisitText::reading(row.given.kind, row.given.lastMilli);
    case Target:
        return VisitText::reading(row.given.kind, row.target());
    case Actual:
        return row.milli ? VisitText::reading(row.given.kind, row.milli) : QString();
    case Gap:
        return VisitText::gap(row.given.kind, row.target(), row.milli);
    default:
        return {};
    }
}

QVariant ObservationModel::decoration(const Row &row, int column, int role) const {
    const GapKind gap = VisitText::gapKind(row.given.kind, row.target(), row.milli);
    if (role == Qt::ToolTipRole) {
        if (column == Target && !row.given.targetSource.empty()) {
            return tr("Annual plan %1").arg(QString::fromStdString(row.given.targetSource));
        }
        if (column == Last && !row.given.lastOn.isNull()) {
            return tr("Read on %1").arg(m_figures.date(row.given.lastOn));
        }
        return {};
    }
    if (column != Gap || gap == GapKind::Unknown) {
        const bool isQuiet = column == Unit || column == Last || column == Gap;
        return role == ToneRole && isQuiet ? QVariant(static_cast<int>(Role::Muted)) : QVariant();
    }
    if (role == IconRole) {
        return gap == GapKind::Met ? QStringLiteral("check") : QStringLiteral("warning");
    }
    return role == ToneRole
               ? QVariant(static_cast<int>(gap == GapKind::Met ? Role::Positive : Role::Negative))
               : QVariant();
}

QVariant ObservationModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            static_cast<int>(Qt::AlignVCenter | (column < Last ? Qt::AlignLeft : Qt::AlignRight)));
    case Qt::AccessibleTextRole:
        return column == Actual ? tr("%1: %2").arg(shown(row, Item),
                                                   VisitText::reading(row.given.kind, row.milli))
                                : QVariant();
    case Qt::ToolTipRole:
    case ToneRole:
    case IconRole:
        return decoration(row, column, role);
    default:
        return {};
    }
}

QVariant ObservationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            static_cast<int>(Qt::AlignVCenter | (section < Last ? Qt::AlignLeft : Qt::AlignRight)));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Item:
        return tr("Item");
    case Unit:
        return tr("Unit");
    case Last:
        return tr("Last");
    case Target:
        return tr("Target");
    case Actual:
        return tr("Actual");
    default:
        return tr("Gap");
    }
}

Qt::ItemFlags ObservationModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags flags = GridModel::flags(index);
    const bool isTyped = index.isValid() && index.column() == Actual && !m_isReadOnly;
    return isTyped ? flags | Qt::ItemIsEditable : flags;
}

QString ObservationModel::read(Row &row, const QString &text) {
    if (text.trimmed().isEmpty()) {
        row.milli.reset();
        return {};
    }
    const auto milli = VisitText::readingFrom(row.given.kind, text);
    if (!milli) {
        return domain::unitOf(row.given.kind) == "yes_no"
                   ? tr("Type yes or no (y, n, 1, 0).")
                   : tr("“%1” is no number.").arg(text.trimmed());
    }
    row.milli = milli;
    return {};
}

void ObservationModel::noteEdited(int row) {
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT edited();
}

bool ObservationModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const QString said = read(row, value.toString());
    Q_EMIT refused(said);
    if (said.isEmpty()) {
        noteEdited(index.row());
    }
    return said.isEmpty();
}

QString ObservationModel::paste(const QModelIndex &at, const QList<QStringList> &block) {
    QString said;
    for (int i = 0; i < block.size() && at.row() + i < rowCount() && said.isEmpty(); ++i) {
        if (!m_isReadOnly && !block.at(i).isEmpty()) {
            said = read(m_rows[static_cast<std::size_t>(at.row() + i)], block.at(i).first());
            noteEdited(at.row() + i);
        }
    }
    return said;
}

QString ObservationModel::empty(const QModelIndexList &cells) {
    for (const QModelIndex &cell : cells) {
        if (flags(cell).testFlag(Qt::ItemIsEditable)) {
            m_rows[static_cast<std::size_t>(cell.row())].milli.reset();
            noteEdited(cell.row());
        }
    }
    return {};
}

QString ObservationModel::fill(const QModelIndexList &cells, Qt::Orientation /*direction*/) {
    QString said;
    const QString first = cells.first().siblingAtColumn(Actual).data(Qt::EditRole).toString();
    for (const QModelIndex &cell : cells) {
        if (flags(cell).testFlag(Qt::ItemIsEditable) && said.isEmpty()) {
            said = read(m_rows[static_cast<std::size_t>(cell.row())], first);
            noteEdited(cell.row());
        }
    }
    return said;
}

} // namespace accord::ui
