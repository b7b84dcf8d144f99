// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_text_map.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <memory>
#include <stdexcept>

namespace accord::documents {
namespace {

using GlyphTexts = std::map<std::uint32_t, std::uint32_t>; // glyph of the subset -> code point

// Reads "<XXXX>" at `at` and moves behind it and the blanks that follow; false if there is none.
bool readHex(const std::string &line, std::size_t &at, std::uint32_t &value) {
    const std::size_t end = line.find('>', at);
    if (at >= line.size() || line[at] != '<' || end == std::string::npos || end < at + 2) {
        return false;
    }
    value = 0;
    for (std::size_t i = at + 1; i < end; ++i) {
        const auto digit = static_cast<unsigned char>(line[i]);
        if (std::isxdigit(digit) == 0) {
            return false;
        }
        const int letter = std::tolower(digit);
        value = value * 16 +
                static_cast<std::uint32_t>(letter <= '9' ? letter - '0' : letter - 'a' + 10);
    }
    at = std::min(line.find_first_not_of(' ', end + 1), line.size());
    return true;
}

// One line "<from> <to> <first>" or "<from> <to> [<a> <b> …]"; any other line is left alone.
void readRange(const std::string &line, GlyphTexts &texts) {
    std::size_t at = 0;
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    std::uint32_t text = 0;
    if (!readHex(line, at, from) || !readHex(line, at, to) || to < from) {
        return;
    }
    if (at < line.size() && line[at] == '[') {
        ++at;
        for (std::uint32_t glyph = from; glyph <= to && readHex(line, at, text); ++glyph) {
            texts[glyph] = text;
        }
    } else if (readHex(line, at, text)) {
        for (std::uint32_t glyph = from; glyph <= to; ++glyph) {
            texts[glyph] = text + (glyph - from);
        }
    }
}

// Beyond 100 ranges Qt 6.4 writes the first line of each block from memory it no longer owns and
// repeats the blocks before: so each line is judged on its own, and what is none is skipped.
GlyphTexts readTextMap(const std::string &cmap) {
    GlyphTexts texts;
    bool inRanges = false;
    std::size_t at = 0;
    while (at < cmap.size()) {
        const std::size_t end = std::min(cmap.find('\n', at), cmap.size());
        const std::string line = cmap.substr(at, end - at);
        at = end + 1;
        if (line.find("beginbfrange") != std::string::npos) {
            inRanges = true;
        } else if (line.find("endbfrange") != std::string::npos) {
            inRanges = false;
        } else if (inRanges) {
            readRange(line, texts);
        }
    }
    return texts;
}

std::string hex4(std::uint32_t value) {
    char text[8];
    std::snprintf(text, sizeof text, "%04X", value & 0xFFFFU);
    return text;
}

std::string utf16Hex(std::uint32_t character) {
    if (character < 0x10000) {
        return hex4(character);
    }
    const std::uint32_t rest = character - 0x10000;
    return hex4(0xD800 + (rest >> 10U)) + hex4(0xDC00 + (rest & 0x3FFU));
}

std::string writeTextMap(const GlyphTexts &texts) {
    constexpr std::size_t kMostPerBlock = 100; // limit of the CMap format
    std::string out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    std::size_t left = texts.size();
    std::size_t inBlock = 0;
    for (const auto &[glyph, character] : texts) {
        if (inBlock == 0) {
            inBlock = std::min(left, kMostPerBlock);
            out += std::to_string(inBlock) + " beginbfchar\n";
        }
        out += "<" + hex4(glyph) + "> <" + utf16Hex(character) + ">\n";
        --left;
        if (--inBlock == 0) {
            out += "endbfchar\n";
        }
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

// Qt numbers the glyphs of an embedded font in order of first use and leaves those of characters
// beyond the BMP out of the map: they are the gaps, in the same order.
void fillGaps(GlyphTexts &texts, const std::vector<std::uint32_t> &beyondBmp) {
    std::uint32_t glyph = 1;
    for (const std::uint32_t character : beyondBmp) {
        while (texts.count(glyph) != 0) {
            ++glyph;
        }
        texts[glyph] = character;
    }
}

std::string withoutTag(const std::string &name) {
    const std::size_t plus = name.find('+');
    return plus == std::string::npos ? name.substr(1) : name.substr(plus + 1);
}

void rewriteFont(QPDF &pdf, QPDFObjectHandle font, const std::vector<PdfFontAliases> &fonts) {
    QPDFObjectHandle stream = font.getKey("/ToUnicode");
    const std::string name = withoutTag(font.getKey("/BaseFont").getName());
    const auto found = std::find_if(fonts.begin(), fonts.end(),
                                    [&](const PdfFontAliases &f) { return f.fontName == name; });
    if (!stream.isStream() || found == fonts.end()) {
        return;
    }
    const std::shared_ptr<Buffer> data = stream.getStreamData();
    GlyphTexts texts = readTextMap(
        std::string(reinterpret_cast<const char *>(data->getBuffer()), data->getSize()));
    for (auto entry = texts.begin(); entry != texts.end();) {
        const auto alias = found->map.find(entry->second);
        if (alias != found->map.end()) {
            entry->second = alias->second;
        }
        entry = entry->second == 0 ? texts.erase(entry) : std::next(entry);
    }
    fillGaps(texts, found->beyondBmp);
    font.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, writeTextMap(texts)));
}

void setInfo(QPDFObjectHandle &info, const char *key, const std::string &value) {
    if (value.empty()) {
        info.removeKey(key);
    } else {
        info.replaceKey(key, QPDFObjectHandle::newUnicodeString(value));
    }
}

void setMetadata(QPDF &pdf, const PdfMetadata &metadata) {
    QPDFObjectHandle info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    setInfo(info, "/Title", metadata.title);
    setInfo(info, "/Author", metadata.author);
    setInfo(info, "/Subject", metadata.subject);
    setInfo(info, "/Producer", metadata.producer);
    setInfo(info, "/Creator", metadata.producer);
    const QPDFObjectHandle when = QPDFObjectHandle::newString(metadata.creationDate);
    info.replaceKey("/CreationDate", when);
    info.replaceKey("/ModDate", when);
    pdf.getTrailer().replaceKey("/Info", info);
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(metadata.language));
    QPDFObjectHandle view = QPDFObjectHandle::newDictionary();
    view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", view);
}

void setOutline(QPDF &pdf, const std::vector<PdfOutlineEntry> &entries) {
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (entries.empty()) {
        return;
    }
    QPDFObjectHandle outline = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const PdfOutlineEntry &entry : entries) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(entry.title));
        item.replaceKey("/Parent", outline);
        QPDFObjectHandle destination = QPDFObjectHandle::newArray();
        destination.appendItem(pages.at(static_cast<std::size_t>(entry.page)).getObjectHandle());
        destination.appendItem(QPDFObjectHandle::newName("/XYZ"));
        destination.appendItem(QPDFObjectHandle::newNull());
        destination.appendItem(QPDFObjectHandle::newReal(entry.top, 1));
        destination.appendItem(QPDFObjectHandle::newNull());
        item.replaceKey("/Dest", destination);
        if (!items.empty()) {
            items.back().replaceKey("/Next", item);
            item.replaceKey("/Prev", items.back());
        }
        items.push_back(item);
    }
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outline.replaceKey("/First", items.front());
    outline.replaceKey("/Last", items.back());
    outline.replaceKey("/Count",
                       QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outline);
}

} // namespace

std::string finishPdf(const std::string &pdf, const std::vector<PdfFontAliases> &fonts,
                      const PdfMetadata &metadata) {
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("document", pdf.data(), pdf.size());
    for (QPDFObjectHandle &object : document.getAllObjects()) {
        if (object.isDictionaryOfType("/Font") && object.hasKey("/ToUnicode")) {
            rewriteFont(document, object, fonts);
        }
    }
    setMetadata(document, metadata);
    setOutline(document, metadata.outline);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(out->getBuffer()), out->getSize()};
}

} // namespace accord::documents
