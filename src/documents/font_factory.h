// SPDX-License-Identifier: GPL-3.0-or-later
// FontFactory: the fonts of a document, chosen by its language and never by the locale of the
// process, so that zh_CN is drawn with Simplified and zh_TW with Traditional glyph shapes.
#pragma once

#include "documents/document_language.h"

#include <QFont>
#include <QStringList>
#include <map>
#include <utility>

namespace accord::documents {

// Everything is laid out and painted in twentieths of a point, so that every type size is a whole
// number of pixels.
inline constexpr double kUnit = 20;

class FontFactory {
public:
    explicit FontFactory(DocumentLanguage language);
    // In order of preference; the text's own characters decide which one draws them.
    [[nodiscard]] const QStringList &families() const { return m_families; }
    // False when no Chinese font of the language is installed: documents would show boxes.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    // Not shaped: shaping swaps digits and ligatures for glyphs that have no code point, and the
    // text of the PDF would lose them.
    [[nodiscard]] QFont font(double points, bool bold) const;

private:
    QStringList m_families;
    bool m_complete = false;
    mutable std::map<std::pair<int, bool>, QFont> m_fonts;
};

} // namespace accord::documents
