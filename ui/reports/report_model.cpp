// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_model.h"

#include <QFont>
#include <algorithm>
#include <map>
#include <string>

namespace accord::ui {
namespace {

constexpr std::int64_t kPerBasisPoint = 100;

// The words of the dialog in which a loss is told; other languages have them as messages.
std::string lossReason(const std::string &code) {
    static const std::map<std::string, std::string> kReasons{
        {"closed", "Closed down or died"},
        {"moved", "Moved away"},
        {"relationship", "Took up with another company"},
        {"competition", "Competition"},
        {"product", "Dissatisfied with the product"},
        {"attitude", "Attitude of our representative"}};
    const auto found = kReasons.find(code);
    return found == kReasons.end() ? std::string() : found->second;
}

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

QString ReportText::nothingToDraw(const app::ReportTable &table, base::Date today) {
    switch (documents::emptyChart(table, today)) {
    case documents::EmptyChart::NotBegun:
        return tr("The period has not begun: there are no figures yet.");
    case documents::EmptyChart::NobodyLost:
        return tr("Nobody was lost in the period: there is no share of ours to compare with the "
                  "published ones.");
    case documents::EmptyChart::Nobody:
        return tr("Nothing to draw: no customer fits what was chosen.");
    case documents::EmptyChart::Nothing:
        break;
    }
    return {};
}

QString ReportText::blank(const app::ReportColumn &column) {
    if (column.key == "class") {
        return tr("Unclassified");
    }
    if (column.key == "owner") {
        return tr("Unassigned");
    }
    if (column.key == "format") {
        return tr("No format");
    }
    return column.key == "settlement" ? tr("No settlement") : Figures::none();
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
        if (code.isEmpty()) {
            return blank(column);
        }
        if (column.key == "class" || column.key == "customer") {
            return code;
        }
        if (column.key == "owner") {
            return m_people.value(code, code);
        }
        return m_words.say("ui.word." + *word,
                           column.key == "reason" ? lossReason(*word) : spelled(*word));
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

QString ReportText::cell(const app::ReportTable &table, app::ReportLine line,
                         std::size_t column) const {
    const app::ReportCells &cells = cellsOf(table, line);
    const bool isUnknown = std::holds_alternative<std::monostate>(cells[column]);
    if (isUnknown && line.kind == app::ReportLineKind::Total && table.name == "losses") {
        return Figures::none(); // nobody was active, or there are no figures yet
    }
    const auto *word = std::get_if<std::string>(&cells[column]);
    if (line.kind == app::ReportLineKind::Row || word == nullptr || !word->empty()) {
        return cell(table.columns[column], cells[column]);
    }
    // The first of its words that is empty names the sum.
    const auto first = std::ranges::find(cells, app::ReportCell(std::string()));
    if (first - cells.begin() != static_cast<std::ptrdiff_t>(column)) {
        return {};
    }
    return line.kind == app::ReportLineKind::Total ? tr("Total") : tr("Subtotal");
}

documents::ReportNames ReportText::names() const {
    return {[this](const app::ReportColumn &title) {
                return m_words.say("ui.field." + title.key, spelled(title.key));
            },
            [this](const app::ReportColumn &title, const app::ReportCell &value) {
                return cell(title, value);
            }};
}

void ReportModel::setReport(app::ReportTable table, ReportText text) {
    beginResetModel();
    m_table = std::move(table);
    m_lines = linesOf(m_table);
    m_text.emplace(std::move(text));
    endResetModel();
}

int ReportModel::lineOf(std::size_t row) const {
    const auto found = std::ranges::find_if(m_lines, [row](const app::ReportLine &shown) {
        return shown.kind == app::ReportLineKind::Row && shown.index == row;
    });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int ReportModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
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
    const app::ReportLine shown = line(index.row());
    const bool isSum = shown.kind != app::ReportLineKind::Row;
    if (role == Qt::DisplayRole) {
        return m_text->cell(m_table, shown, column);
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
