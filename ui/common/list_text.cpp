// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_text.h"

#include <QRegularExpression>

namespace accord::ui {
namespace {

bool isNumber(const ListColumn &column) {
    return column.kind != app::ExportKind::Text && column.kind != app::ExportKind::Date;
}

// value / 10^scale with that many decimals, plain.
QString decimal(qint64 value, int scale) {
    qint64 unit = 1;
    for (int i = 0; i < scale; ++i) {
        unit *= 10;
    }
    const quint64 size = value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
    QString text = QString::number(size / static_cast<quint64>(unit));
    if (scale > 0) {
        text += QLatin1Char('.') + QString::number(size % static_cast<quint64>(unit))
                                       .rightJustified(scale, QLatin1Char('0'));
    }
    return value < 0 ? QLatin1Char('-') + text : text;
}

// A text that a spreadsheet would run gets an apostrophe in front (QUALITY, formula injection).
QString guarded(const QString &text) {
    static const QRegularExpression kFormula(QStringLiteral(
        "^[\\s\\x{FEFF}\\x{200B}-\\x{200F}]*[=+\\-@\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}]"));
    return kFormula.match(text).hasMatch() ? QLatin1Char('\'') + text : text;
}

QString oneLine(QString text) {
    static const QRegularExpression kBreaks(QStringLiteral("[\\t\\r\\n]+"));
    return text.replace(kBreaks, QStringLiteral(" "));
}

} // namespace

QString plainCell(const ListColumn &column, const ListCell &cell) {
    const bool hasValue = cell.value.isValid();
    switch (column.kind) {
    case app::ExportKind::Money:
        return hasValue ? decimal(cell.value.toLongLong(), 2) : QString();
    case app::ExportKind::Percent: // millionths
        return hasValue ? decimal((cell.value.toLongLong() + 500) / 1'000, 1) + QLatin1Char('%')
                        : QString();
    case app::ExportKind::Integer:
        return hasValue ? decimal(cell.value.toLongLong(), 0) : QString();
    case app::ExportKind::Date:
    case app::ExportKind::Text:
        break;
    }
    return cell.text == QStringLiteral("–") ? QString() : cell.text;
}

QString TableText::codeTitle() {
    return tr("Code");
}

std::vector<app::ExportColumn> exportColumns(const std::vector<ListColumn> &columns,
                                             const std::vector<int> &sections) {
    std::vector<app::ExportColumn> exported;
    for (const int section : sections) {
        const ListColumn &column = columns[static_cast<std::size_t>(section)];
        if (section == 0) {
            exported.push_back(
                {"code", TableText::codeTitle().toStdString(), app::ExportKind::Text, 14});
        }
        exported.push_back({column.id.toStdString(), column.fileTitle().toStdString(), column.kind,
                            column.look == CellLook::Name ? 30.0 : 14.0});
    }
    return exported;
}

TableText::TableText(const std::vector<ListColumn> &columns, std::vector<int> sections)
    : m_columns(&columns), m_sections(std::move(sections)) {
    QStringList titles;
    for (const auto &column : exportColumns(columns, m_sections)) {
        titles << QString::fromStdString(column.title);
    }
    addLine(titles, {}, true);
}

void TableText::add(const ListRow &row) {
    QStringList texts;
    std::vector<bool> areNumbers;
    for (const int section : m_sections) {
        const auto at = static_cast<std::size_t>(section);
        if (section == 0) {
            texts << row.key;
            areNumbers.push_back(false);
        }
        texts << plainCell((*m_columns)[at], row.cells[at]);
        areNumbers.push_back(isNumber((*m_columns)[at]));
    }
    addLine(texts, areNumbers, false);
    ++m_rows;
}

void TableText::addLine(const QStringList &texts, const std::vector<bool> &areNumbers,
                        bool isHead) {
    m_html += QStringLiteral("<tr>");
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool isNumber = !isHead && areNumbers[static_cast<std::size_t>(i)];
        const QString text = oneLine(texts[i]);
        m_tabbed += (i == 0 ? QString() : QStringLiteral("\t")) + (isNumber ? text : guarded(text));
        const QString tag = isHead ? QStringLiteral("th") : QStringLiteral("td");
        // "\@" tells a spreadsheet that the cell is text whatever it begins with.
        const QString style =
            isNumber ? QString() : QStringLiteral(" style=\"mso-number-format:'\\@'\"");
        m_html += QStringLiteral("<%1%2>%3</%1>").arg(tag, style, text.toHtmlEscaped());
    }
    m_tabbed += QLatin1Char('\n');
    m_html += QStringLiteral("</tr>\n");
}

QString TableText::html() const {
    return QStringLiteral("<meta charset=\"utf-8\"><table>\n") + m_html +
           QStringLiteral("</table>");
}

} // namespace accord::ui
