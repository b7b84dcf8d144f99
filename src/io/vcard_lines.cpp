// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/vcard_lines.h"

#include "base/text.h"
#include "io/encoding.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace accord::io {
namespace {

char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

std::string upperCase(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), upper);
    return result;
}

// The next line of the file, without its end.
std::string_view takeLine(std::string_view &rest) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    while (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return line;
}

bool isQuotedPrintable(std::string_view line) {
    const std::size_t colon = std::min(line.find(':'), line.size());
    return upperCase(line.substr(0, colon)).find("QUOTED-PRINTABLE") != std::string::npos;
}

struct Logical {
    std::size_t line = 0;
    std::string text;
};

// Lines put together again: a blank at the beginning, or "=" at the end of a quoted-printable one.
std::vector<Logical> unfolded(std::string_view rest) {
    std::vector<Logical> lines;
    std::size_t number = 0;
    bool isOpen = false; // the last line ended with a soft break
    while (!rest.empty()) {
        const std::string_view line = takeLine(rest);
        ++number;
        const bool isFolded = !lines.empty() && (line.starts_with(' ') || line.starts_with('\t'));
        if (isOpen) {
            lines.back().text += line;
        } else if (isFolded) {
            lines.back().text += line.substr(1);
        } else if (!line.empty()) {
            lines.push_back({number, std::string(line)});
        }
        isOpen = !lines.empty() && lines.back().text.ends_with('=') &&
                 isQuotedPrintable(lines.back().text);
        if (isOpen) {
            lines.back().text.pop_back();
        }
    }
    return lines;
}

int hexDigit(char c) {
    const char u = upper(c);
    return u >= '0' && u <= '9' ? u - '0' : u >= 'A' && u <= 'F' ? u - 'A' + 10 : -1;
}

std::string fromQuotedPrintable(std::string_view text) {
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isCoded = text[i] == '=' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 &&
                             hexDigit(text[i + 2]) >= 0;
        if (isCoded) {
            bytes += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

std::optional<std::string> decoded(std::string_view bytes, Encoding encoding) {
    std::string text;
    Decoder decoder(encoding);
    return decoder.decode(bytes, true, text) ? std::optional(std::move(text)) : std::nullopt;
}

// What the card says, if it fits; else UTF-8 when it is that; else the Chinese encodings, and in
// the end the one that takes every byte.
std::string utf8(const std::string &bytes, const std::string &charset) {
    if (const auto named = encodingFromName(charset)) {
        if (auto text = decoded(bytes, *named)) {
            return *std::move(text);
        }
    }
    return guessedUtf8(bytes);
}

// The end of the name and its parameters: the first colon outside quotes.
std::size_t headEnd(std::string_view line) {
    bool isQuoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        isQuoted = line[i] == '"' ? !isQuoted : isQuoted;
        if (line[i] == ':' && !isQuoted) {
            return i;
        }
    }
    return std::string_view::npos;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    bool isQuoted = false;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i == text.size() || (text[i] == separator && !isQuoted)) {
            parts.push_back(text.substr(from, i - from));
            from = i + 1;
        } else if (text[i] == '"') {
            isQuoted = !isQuoted;
        }
    }
    return parts;
}

void readParameter(std::string_view text, VCardLine &line) {
    const std::size_t equals = text.find('=');
    const std::string name =
        equals == std::string_view::npos ? std::string() : upperCase(text.substr(0, equals));
    std::string_view values = equals == std::string_view::npos ? text : text.substr(equals + 1);
    for (std::string_view value : split(values, ',')) {
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"') {
            value = value.substr(1, value.size() - 2);
        }
        line.parameters.emplace_back(name, value);
    }
}

std::optional<VCardLine> lineOf(const Logical &logical) {
    const std::string_view text = logical.text;
    const std::size_t colon = headEnd(text);
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    VCardLine line;
    line.line = logical.line;
    const auto parts = split(text.substr(0, colon), ';');
    std::string_view name = parts.front();
    name.remove_prefix(std::min(name.rfind('.') + 1, name.size())); // group: item1.TEL
    line.name = upperCase(name);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        readParameter(parts[i], line);
    }
    std::string value(text.substr(colon + 1));
    if (line.has("ENCODING", "QUOTED-PRINTABLE")) {
        value = fromQuotedPrintable(value);
    } else if (line.has("ENCODING", "BASE64") || line.has("ENCODING", "B")) {
        value.clear(); // pictures, sounds and keys
    }
    line.value = utf8(value, line.parameter("CHARSET"));
    return line;
}

std::string withLineFeedsEscaped(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '\n') {
            escaped += "\\n";
        } else if (c != '\r') {
            escaped += c;
        }
    }
    return escaped;
}

std::string unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) {
            const char next = text[++i];
            plain += next == 'n' || next == 'N' ? '\n' : next;
        } else if (text[i] != '\r') {
            plain += text[i];
        }
    }
    return plain;
}

} // namespace

bool VCardLine::has(std::string_view parameter, std::string_view word) const {
    return std::ranges::any_of(parameters, [&](const auto &entry) {
        return (entry.first == parameter || entry.first.empty()) && upperCase(entry.second) == word;
    });
}

std::string VCardLine::parameter(std::string_view wanted) const {
    const auto found =
        std::ranges::find_if(parameters, [&](const auto &entry) { return entry.first == wanted; });
    return found == parameters.end() ? std::string() : found->second;
}

std::vector<VCardLine> vcardLines(std::string_view bytes) {
    std::string converted;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        const bool isLittle = bytes.front() == '\xFF';
        converted = decoded(bytes, isLittle ? Encoding::Utf16Le : Encoding::Utf16Be).value_or("");
        bytes = converted;
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    std::vector<VCardLine> lines;
    for (const Logical &logical : unfolded(bytes)) {
        if (auto line = lineOf(logical)) {
            lines.push_back(*std::move(line));
        }
    }
    return lines;
}

std::string withoutQuotedPrintable(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        const bool isFolded = line.starts_with(' ') || line.starts_with('\t');
        if (isFolded || !isQuotedPrintable(line)) {
            plain.append(line).append("\r\n");
            continue;
        }
        std::string whole(line);
        while (whole.ends_with('=') && !text.empty()) {
            whole.pop_back();
            whole += takeLine(text);
        }
        const auto read = lineOf({0, whole});
        plain +=
            read ? read->name + ":" + withLineFeedsEscaped(read->value) + "\r\n" : std::string();
    }
    return plain;
}

std::vector<std::string> vcardParts(std::string_view value, char separator) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == '\\') {
            ++i;
        } else if (i == value.size() || value[i] == separator) {
            parts.push_back(unescaped(value.substr(from, i - from)));
            from = i + 1;
        }
    }
    if (from < value.size() && (parts.empty() || value.ends_with('\\'))) {
        parts.push_back(unescaped(value.substr(from)));
    }
    return parts;
}

} // namespace accord::io
