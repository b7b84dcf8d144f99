// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_parts.h"

#include "io/xml_stream.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

namespace accord::io {
namespace {

constexpr std::size_t kPiece = 65'536;
constexpr std::int64_t kSmallPartBytes = 32 << 20U; // workbook, relations, styles
constexpr std::size_t kCellFormats = 100'000;
constexpr std::size_t kSheets = 10'000;

base::Done parsePart(ZipArchive &archive, const std::string &name, XmlStream &stream) {
    ACCORD_TRY(const auto part, archive.part(name));
    std::vector<char> piece(kPiece);
    for (;;) {
        ACCORD_TRY(const std::size_t got, part->read(piece.data(), piece.size()));
        ACCORD_CHECK(stream.feed({piece.data(), got}, got == 0));
        if (got == 0) {
            return {};
        }
    }
}

base::Done parseSmallPart(ZipArchive &archive, const std::string &name, XmlHandler &handler) {
    if (!archive.has(name)) {
        return tl::unexpected(damagedXlsx("no part " + name));
    }
    if (archive.unpackedSize(name) > kSmallPartBytes) {
        return tl::unexpected(tooLargeXlsx(name));
    }
    XmlStream stream(handler, name);
    return parsePart(archive, name, stream);
}

int integer(std::string_view text, int otherwise) {
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

// Relations of a part: id -> (last word of the type, path inside the zip).
class Relations final : public XmlHandler {
public:
    struct Target {
        std::string type;
        std::string part;
    };
    explicit Relations(std::string folder) : m_folder(std::move(folder)) {}
    void start(std::string_view element, const XmlAttributes &attributes) override {
        if (element != "Relationship" || attributes.value("TargetMode") == "External") {
            return;
        }
        const auto type = attributes.value("Type");
        const auto slash = type.rfind('/');
        targets[std::string(attributes.value("Id"))] = {
            std::string(slash == std::string_view::npos ? type : type.substr(slash + 1)),
            resolve(attributes.value("Target"))};
    }
    void end(std::string_view /*element*/) override {}
    void text(std::string_view /*piece*/) override {}

    [[nodiscard]] std::string firstOf(std::string_view type) const {
        for (const auto &[id, target] : targets) {
            if (target.type == type) {
                return target.part;
            }
        }
        return {};
    }
    std::map<std::string, Target> targets;

private:
    [[nodiscard]] std::string resolve(std::string_view target) const {
        if (target.starts_with('/')) {
            return std::string(target.substr(1));
        }
        std::string folder = m_folder;
        while (target.starts_with("../")) {
            target.remove_prefix(3);
            const auto slash = folder.rfind('/', folder.empty() ? 0 : folder.size() - 2);
            folder.resize(slash == std::string::npos ? 0 : slash + 1);
        }
        while (target.starts_with("./")) {
            target.remove_prefix(2);
        }
        return folder + std::string(target);
    }
    std::string m_folder;
};

class WorkbookHandler final : public XmlHandler {
public:
    void start(std::string_view element, const XmlAttributes &attributes) override {
        if (element == "workbookPr") {
            const auto word = attributes.value("date1904");
            epoch1904 = word == "1" || word == "true";
        } else if (element == "sheet" && sheets.size() < kSheets) {
            const auto state = attributes.value("state");
            sheets.push_back({std::string(attributes.value("name")),
                              std::string(attributes.value("id")),
                              state == "hidden" || state == "veryHidden"});
        }
    }
    void end(std::string_view /*element*/) override {}
    void text(std::string_view /*piece*/) override {}

    std::vector<WorkbookSheet> sheets; // `part` holds the relation id
    bool epoch1904 = false;
};

class SharedTextHandler final : public XmlHandler {
public:
    explicit SharedTextHandler(std::int64_t maxBytes)
        : m_maxBytes(static_cast<std::size_t>(maxBytes)) {}
    void start(std::string_view element, const XmlAttributes & /*attributes*/) override {
        if (element == "si") {
            m_item.clear();
        } else if (element == "rPh") { // how to pronounce it, not part of the text
            m_phonetic = true;
        } else if (element == "t") {
            m_inText = !m_phonetic;
        }
    }
    void end(std::string_view element) override {
        if (element == "t") {
            m_inText = false;
        } else if (element == "rPh") {
            m_phonetic = false;
        } else if (element == "si") {
            texts.add(m_item.find("_x") == std::string::npos ? m_item : withoutXmlEscapes(m_item));
        }
        if (texts.bytes() > m_maxBytes) {
            stream->stop(tooLargeXlsx("shared texts"));
        }
    }
    void text(std::string_view piece) override {
        if (m_inText) {
            m_item += piece;
            if (m_item.size() > m_maxBytes) {
                stream->stop(tooLargeXlsx("shared texts"));
            }
        }
    }
    SharedTexts texts;
    XmlStream *stream = nullptr;

private:
    std::size_t m_maxBytes;
    std::string m_item;
    bool m_inText = false;
    bool m_phonetic = false;
};

class StyleHandler final : public XmlHandler {
public:
    void start(std::string_view element, const XmlAttributes &attributes) override {
        if (element == "numFmt") {
            m_codes[integer(attributes.value("numFmtId"), 0)] = attributes.value("formatCode");
        } else if (element == "cellXfs") {
            m_inFormats = true;
        } else if (element == "xf" && m_inFormats && formats.size() < kCellFormats) {
            formats.push_back(integer(attributes.value("numFmtId"), 0));
        }
    }
    void end(std::string_view element) override {
        m_inFormats = m_inFormats && element != "cellXfs";
    }
    void text(std::string_view /*piece*/) override {}
    [[nodiscard]] std::vector<NumberKind> kinds() const {
        std::vector<NumberKind> result;
        for (const int id : formats) {
            const auto code = m_codes.find(id);
            result.push_back(
                numberKindOf(id, code == m_codes.end() ? std::string_view{} : code->second));
        }
        return result;
    }
    std::vector<int> formats;

private:
    std::map<int, std::string> m_codes;
    bool m_inFormats = false;
};

// [h], [mm], [s] are elapsed time; [Red], [$-804], [>0] say nothing about the kind.
bool isElapsedTime(std::string_view inBrackets) {
    return !inBrackets.empty() && inBrackets.find_first_not_of("hHmMsS") == std::string_view::npos;
}

char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// The letters of a format code, without quoted text, escapes, colours and conditions.
std::string formatLetters(std::string_view code) {
    std::string letters;
    bool quoted = false;
    for (std::size_t i = 0; i < code.size() && (quoted || code[i] != ';'); ++i) {
        const char c = code[i];
        if (c == '"') {
            quoted = !quoted;
        } else if (quoted) {
            continue;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const auto close = std::min(code.find(']', i), code.size() - 1);
            letters += isElapsedTime(code.substr(i + 1, close - i - 1)) ? "h" : "";
            i = close;
        } else {
            letters += lowered(c);
        }
    }
    return letters;
}

} // namespace

NumberKind numberKindOf(int formatId, std::string_view formatCode) {
    const auto within = [&](int from, int to) { return formatId >= from && formatId <= to; };
    if (within(18, 21) || within(45, 47)) {
        return NumberKind::Time;
    }
    if (within(14, 17) || formatId == 22 || within(27, 36) || within(50, 58)) {
        return NumberKind::Date;
    }
    const std::string letters = formatLetters(formatCode);
    if (letters.find("general") != std::string::npos) {
        return NumberKind::Plain;
    }
    const bool clock =
        letters.find('h') != std::string::npos || letters.find('s') != std::string::npos;
    const bool day = letters.find_first_of("yd") != std::string::npos ||
                     (!clock && letters.find('m') != std::string::npos);
    return day ? NumberKind::Date : clock ? NumberKind::Time : NumberKind::Plain;
}

void SharedTexts::add(std::string_view text) {
    m_text += text;
    m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
}

std::string_view SharedTexts::at(std::size_t index) const {
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

std::string withoutXmlEscapes(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size();) {
        unsigned code = 0;
        const bool escape =
            text.substr(i).starts_with("_x") && i + 7 <= text.size() && text[i + 6] == '_' &&
            std::from_chars(text.data() + i + 2, text.data() + i + 6, code, 16).ptr ==
                text.data() + i + 6;
        if (!escape || code == 0 || code >= 0x80) {
            plain += text[i++];
            continue;
        }
        plain += static_cast<char>(code);
        i += 7;
    }
    return plain;
}

base::Result<Workbook> readWorkbook(ZipArchive &archive) {
    Relations package("");
    ACCORD_CHECK(parseSmallPart(archive, "_rels/.rels", package));
    const std::string part = package.firstOf("officeDocument");
    const auto slash = part.rfind('/');
    const std::string folder = slash == std::string::npos ? "" : part.substr(0, slash + 1);
    WorkbookHandler book;
    ACCORD_CHECK(parseSmallPart(archive, part, book));
    Relations relations(folder);
    ACCORD_CHECK(parseSmallPart(archive, folder + "_rels/" + part.substr(folder.size()) + ".rels",
                                relations));
    Workbook workbook;
    workbook.epoch1904 = book.epoch1904;
    workbook.sharedStringsPart = relations.firstOf("sharedStrings");
    workbook.stylesPart = relations.firstOf("styles");
    for (WorkbookSheet &sheet : book.sheets) {
        const auto target = relations.targets.find(sheet.part);
        if (target != relations.targets.end() && target->second.type == "worksheet") {
            workbook.sheets.push_back({std::move(sheet.name), target->second.part, sheet.hidden});
        }
    }
    return workbook;
}

base::Result<SharedTexts> readSharedTexts(ZipArchive &archive, const std::string &part,
                                          std::int64_t maxBytes) {
    if (part.empty() || !archive.has(part)) {
        return SharedTexts{};
    }
    SharedTextHandler handler(maxBytes);
    XmlStream stream(handler, part);
    handler.stream = &stream;
    ACCORD_CHECK(parsePart(archive, part, stream));
    return std::move(handler.texts);
}

base::Result<std::vector<NumberKind>> readStyles(ZipArchive &archive, const std::string &part) {
    if (part.empty() || !archive.has(part)) {
        return std::vector<NumberKind>{};
    }
    StyleHandler handler;
    ACCORD_CHECK(parseSmallPart(archive, part, handler));
    return handler.kinds();
}

} // namespace accord::io
