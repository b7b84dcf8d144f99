// SPDX-License-Identifier: GPL-3.0-or-later
// RichText: plain strings with emphasis. It is never parsed from markup, so whatever a customer
// name contains is shown as typed and no file is ever opened for it.
#pragma once

#include "documents/document_theme.h"

#include <QString>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace accord::documents {

struct TextRun {
    QString text;
    bool bold = false;
    std::optional<Tone> tone;   // else that of the style it is set in
    std::optional<double> size; // points, else that of the style
};

class RichText {
public:
    RichText() = default;
    RichText(QString text) // NOLINT(google-explicit-constructor): a string is the plain case
        : m_runs{TextRun{std::move(text), false, {}, {}}} {}
    RichText(const char16_t *text) // NOLINT(google-explicit-constructor)
        : RichText(QString::fromUtf16(text)) {}
    RichText &add(TextRun run) {
        m_runs.push_back(std::move(run));
        return *this;
    }
    RichText &add(const RichText &other) {
        m_runs.insert(m_runs.end(), other.m_runs.begin(), other.m_runs.end());
        return *this;
    }
    [[nodiscard]] const std::vector<TextRun> &runs() const { return m_runs; }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString plain() const;

private:
    std::vector<TextRun> m_runs;
};

[[nodiscard]] RichText bold(QString text);
[[nodiscard]] RichText toned(QString text, Tone tone, bool bold = false);

// Growth and differences: negative ones (with U+2212) in the negative tone.
[[nodiscard]] RichText signedText(const QString &text, Tone tone = Tone::Text);

// UTF-8 from the company file made fit for print: line ends become \n, control and bidirectional
// override characters (which could make a line read otherwise than stored) become blanks.
[[nodiscard]] QString printable(std::string_view utf8);
// The same on one line, cut with "…" beyond `most` characters.
[[nodiscard]] QString oneLine(std::string_view utf8, int most);

} // namespace accord::documents
