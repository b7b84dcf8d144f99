// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_model.h"

#include <QFont>

namespace accord::ui {
namespace {

constexpr std::int64_t kPerBasisPoint = 100;

// "visits_done" as "Visits done", where no translation is asked for.
std::string spelled(const std::string &word) {
    QString text = QString::fromStdString(word).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text.toStdString();
}

} // namespace

QString ReportText::report(const QString &name) {
    if (name == QLatin1String("visit-coverage")) {
        return tr("Visit coverage");
    }
    if (name == QLatin1String("network")) {
        return tr("Network structure");
    }
    return name == QLatin1String("losses") ? tr("Losses and retention") : tr("Contact coverage");
}

QString ReportText::question(const QString &name) {
    if (name == QLatin1String("visit-coverage")) {
        return tr("Share of customers with a real contact in the period, by owner and class");
    }
    if (name == QLatin1String("network")) {
        return tr("Share of stores by format, urban and rural each a whole");
    }
    return name == QLatin1String("losses")
               ? tr("Share of losses by reason; published shares beside them")
               : tr("Share of accounts with somebody who decides, who uses and on our side, today");
}

QString ReportText::column(const app::ReportColumn &column) const {
    const QString title = m_words.say("ui.field." + column.key, spelled(column.key));
    return column.kind == app::ReportKind::Money
               ? QStringLiteral("%1 (%2)").arg(title, m_figures.unitName())
               : title;
}

QString ReportText::cell(const app::ReportColumn &column, const app::ReportCell &cell) const {
    if (const auto *word = std::get_if<std::string>(&cell)) {
        const QString code = QString::fromStdString(*word);
        if (code.isEmpty() || column.key == "class") {
            return code.isEmpty() ? Figures::none() : code;
        }
        if (column.key == "owner") {
            return m_people.value(code, code);
        }
        return m_words.say("ui.word." + *word, spelled(*word));
    }
    const auto *number = std::get_if<std::int64_t>(&cell);
    if (number == nullptr) {
        return {};
    }
    switch (column.kind) {
    case app::ReportKind::Money:
        return m_figures.amount(*number);
    case app::ReportKind::Share:
        return m_figures.percent(*number / kPerBasisPoint);
    default:
        return m_figures.count(*number);
    }
}

QString ReportText::rowName(const app::ReportTable &table, std::size_t row) const {
    QStringList parts;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].kind == app::ReportKind::Text) {
            const QString part = cell(table.columns[i], table.rows[row][i]);
            if (part != Figures::none()) {
                parts << part;
            }
        }
    }
    return parts.isEmpty() ? Figures::none() : parts.join(QStringLiteral(" · "));
}

void ReportModel::setReport(app::ReportTable table, ReportText text) {
    beginResetModel();
    m_table = std::move(table);
    m_text.emplace(std::move(text));
    endResetModel();
}

bool ReportModel::isTotal(int row) const {
    return row >= static_cast<int>(m_table.rows.size());
}

int ReportModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid()
               ? 0
               : static_cast<int>(m_table.rows.size()) + (m_table.total.empty() ? 0 : 1);
}

int ReportModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ReportModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto column = static_cast<std::size_t>(index.column());
    const app::ReportColumn &kind = m_table.columns[column];
    const bool isSum = isTotal(index.row());
    if (role == Qt::DisplayRole) {
        if (isSum && kind.kind == app::ReportKind::Text) {
            return index.column() == 0 ? ReportText::tr("Total") : QString();
        }
        return m_text->cell(kind,
                            isSum ? m_table.total[column]
                                  : m_table.rows[static_cast<std::size_t>(index.row())][column]);
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isText = kind.kind == app::ReportKind::Text;
        return QVariant::fromValue(
            static_cast<int>((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    if (role == Qt::FontRole && isSum) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const app::ReportColumn &column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) {
        return m_text->column(column);
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isText = column.kind == app::ReportKind::Text;
        return QVariant::fromValue(
            static_cast<int>((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    return {};
}

} // namespace accord::ui
