// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/drawn_text_recorder.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QTextLayout>
#include <unordered_map>

namespace accord::documents {
namespace {

constexpr char32_t kBmpEnd = 0x10000;

struct GlyphOwner {
    char32_t character = 0;
    int times = 0;
};

// Glyph -> the character it was drawn for, of one embedded font.
struct EmbeddedFont {
    QRawFont font;
    std::unordered_map<quint32, GlyphOwner> owners;
    std::vector<std::uint32_t> beyondBmp;
};

// The name QPdfWriter gives the font: its PostScript name (name table, id 6).
std::string postScriptName(const QRawFont &font) {
    const QByteArray table = font.fontTable("name");
    const auto number = [&table](qsizetype at) {
        return at + 1 < table.size() ? (static_cast<unsigned char>(table[at]) << 8) |
                                           static_cast<unsigned char>(table[at + 1])
                                     : 0;
    };
    constexpr int kRecord = 12;
    constexpr int kHeader = 6;
    const int records = number(2);
    const int storage = number(4);
    for (int i = 0; i < records; ++i) {
        const qsizetype at = kHeader + qsizetype{i} * kRecord;
        constexpr int kWindows = 3;
        constexpr int kPostScriptName = 6;
        if (number(at) == kWindows && number(at + 6) == kPostScriptName) {
            std::string name;
            const int length = number(at + 8);
            for (int c = 0; c + 1 < length; c += 2) {
                name += static_cast<char>(number(storage + number(at + 10) + c));
            }
            return name;
        }
    }
    return {};
}

// The font that drew `character`: the first of the list that has it, else the one Qt fell back to.
QRawFont fontFor(char32_t character, const std::vector<QRawFont> &listed, const QFont &face) {
    for (const QRawFont &font : listed) {
        if (font.supportsCharacter(static_cast<uint>(character))) {
            return font;
        }
    }
    QTextLayout layout(QString::fromUcs4(&character, 1), face);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return runs.isEmpty() ? QRawFont() : runs.first().rawFont();
}

// Every code point of the BMP whose glyph was drawn for another character maps back to it.
std::map<std::uint32_t, std::uint32_t> aliasesOf(const EmbeddedFont &embedded) {
    std::map<std::uint32_t, std::uint32_t> aliases;
    QString all;
    all.reserve(kBmpEnd);
    for (char32_t c = 1; c < kBmpEnd; ++c) {
        all += QChar(static_cast<char16_t>(c >= 0xD800 && c < 0xE000 ? 0x20 : c));
    }
    QList<quint32> glyphs(all.size());
    int count = static_cast<int>(glyphs.size());
    if (!embedded.font.glyphIndexesForChars(all.constData(), static_cast<int>(all.size()),
                                            glyphs.data(), &count)) {
        return aliases;
    }
    for (int i = 0; i < count; ++i) {
        const auto owner = embedded.owners.find(glyphs[i]);
        const auto codePoint = static_cast<std::uint32_t>(i + 1);
        if (glyphs[i] != 0 && owner != embedded.owners.end() &&
            owner->second.character != codePoint) {
            aliases.emplace(codePoint, owner->second.character);
        }
    }
    return aliases;
}

// The families of the list, each alone.
std::vector<QRawFont> listedFonts(const FontFactory &fonts, const QFont &face) {
    std::vector<QRawFont> listed;
    for (const QString &family : fonts.families()) {
        QFont one(face);
        one.setFamilies({family});
        listed.push_back(QRawFont::fromFont(one));
    }
    return listed;
}

// The glyph of a character that was drawn; of several on one glyph the most frequent owns it.
void own(EmbeddedFont &target, const QRawFont &drawn, char32_t c, int times) {
    target.font = drawn;
    const auto glyphs = drawn.glyphIndexesForString(QString::fromUcs4(&c, 1));
    GlyphOwner &owner = target.owners[glyphs.value(0)];
    const bool fresh = owner.times == 0;
    if (times > owner.times) {
        owner = {c, times};
    }
    if (fresh && c >= kBmpEnd) {
        target.beyondBmp.push_back(c);
    }
}

} // namespace

void DrawnTextRecorder::add(QStringView piece, bool bold) {
    Face &face = m_faces.at(bold ? 1 : 0);
    for (const uint c : piece.toUcs4()) {
        if (++face.timesDrawn[c] == 1) {
            face.inOrder.push_back(c);
        }
    }
    if (!m_pages.empty()) {
        m_pages.back() += piece.toUtf8().toStdString();
    }
}

void DrawnTextRecorder::endLine() {
    if (!m_pages.empty()) {
        m_pages.back() += '\n';
    }
}

std::vector<PdfFontAliases> DrawnTextRecorder::aliases(const FontFactory &fonts) const {
    constexpr double kAnySize = 10;
    std::map<std::string, EmbeddedFont> embedded;
    for (const bool bold : {false, true}) {
        const Face &face = m_faces.at(bold ? 1 : 0);
        const QFont font = fonts.font(kAnySize, bold);
        const std::vector<QRawFont> listed = listedFonts(fonts, font);
        for (const char32_t c : face.inOrder) {
            const QRawFont drawn = fontFor(c, listed, font);
            if (drawn.isValid()) {
                own(embedded[postScriptName(drawn)], drawn, c, face.timesDrawn.at(c));
            }
        }
    }
    std::vector<PdfFontAliases> result;
    result.reserve(embedded.size());
    for (const auto &[name, font] : embedded) {
        result.push_back({name, aliasesOf(font), font.beyondBmp});
    }
    return result;
}

} // namespace accord::documents
