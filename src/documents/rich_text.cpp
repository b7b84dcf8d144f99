// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/rich_text.h"

#include <algorithm>

namespace accord::documents {
namespace {

bool changesReadingOrder(char16_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isControl(char16_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFFFC || c == 0xFEFF;
}

} // namespace

bool RichText::isEmpty() const {
    return std::all_of(m_runs.begin(), m_runs.end(),
                       [](const TextRun &run) { return run.text.isEmpty(); });
}

QString RichText::plain() const {
    QString all;
    for (const TextRun &run : m_runs) {
        all += run.text;
    }
    return all;
}

RichText bold(QString text) {
    return RichText().add({std::move(text), true, {}, {}});
}

RichText toned(QString text, Tone tone, bool bold) {
    return RichText().add({std::move(text), bold, tone, {}});
}

RichText signedText(const QString &text, Tone tone) {
    return toned(text, text.startsWith(QChar(0x2212)) ? Tone::Negative : tone);
}

QString printable(std::string_view utf8) {
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).trimmed();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : text) {
        const char16_t unit = c.unicode();
        if (unit == u'\r' || unit == 0x2028 || unit == 0x2029) {
            c = u'\n';
        } else if (unit != u'\n' && (isControl(unit) || changesReadingOrder(unit))) {
            c = u' ';
        }
    }
    return text;
}

QString oneLine(std::string_view utf8, int most) {
    QString text = printable(utf8);
    text.replace(u'\n', u' ');
    if (text.size() > most) {
        const bool splitsPair = text.at(most - 2).isHighSurrogate();
        text.truncate(splitsPair ? most - 2 : most - 1);
        text += u'…';
    }
    return text;
}

} // namespace accord::documents
