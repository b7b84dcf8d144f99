// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uniset.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <stdexcept>
#include <unordered_map>
#include <vector>

namespace accord::base {

namespace {

void require(UErrorCode status, const char *what) {
    if (U_FAILURE(status)) {
        throw std::runtime_error(std::string("ICU cannot give ") + what + ": " +
                                 u_errorName(status));
    }
}

std::unique_ptr<icu::Transliterator> transliterator(const char *id) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
    require(status, id);
    return made;
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isAsciiBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

icu::UnicodeString decoded(std::string_view utf8) {
    return icu::UnicodeString::fromUTF8({utf8.data(), static_cast<std::int32_t>(utf8.size())});
}

std::string encoded(const icu::UnicodeString &text) {
    std::string out;
    text.toUTF8String(out);
    return out;
}

// Traditional to Simplified, one character at a time. ICU's rules also look at neighbours (崑山);
// without them folding a part of a text gives the same part of the folded text, which search
// needs. Two of ICU's pairs point at each other; they meet at the lower code point.
class HanFolding {
public:
    HanFolding() : m_simplified(kLast - kFirst + 1) {
        for (std::size_t i = 0; i < m_simplified.size(); ++i) {
            m_simplified[i] = static_cast<char16_t>(kFirst + i);
        }
        const auto rules = transliterator("Hant-Hans");
        icu::UnicodeSet sources;
        rules->getSourceSet(sources);
        sources.retain(kFirst, kLast);
        for (std::int32_t i = 0; i < sources.size(); ++i) {
            icu::UnicodeString text(sources.charAt(i));
            rules->transliterate(text);
            if (text.length() == 1 && text[0] >= kFirst && text[0] <= kLast) {
                m_simplified[static_cast<std::size_t>(sources.charAt(i) - kFirst)] = text[0];
            }
        }
        for (char16_t &target : m_simplified) {
            target = settled(target);
        }
    }
    [[nodiscard]] char16_t operator()(char16_t c) const {
        return c >= kFirst && c <= kLast ? m_simplified[static_cast<std::size_t>(c - kFirst)] : c;
    }

private:
    static constexpr char16_t kFirst = 0x3400;
    static constexpr char16_t kLast = 0x9FFF;
    [[nodiscard]] char16_t settled(char16_t c) const {
        char16_t lowest = c;
        for (int step = 0; step < 4; ++step) {
            const char16_t next = (*this)(c);
            if (next == c) {
                return c;
            }
            lowest = std::min(lowest, next);
            c = next;
        }
        return lowest;
    }
    std::vector<char16_t> m_simplified;
};

// ICU's rules take many times as long as this for a name. They give every Han character the same
// reading wherever it stands, and blanks between it and the letters and brackets beside it.
class HanReading {
public:
    std::string operator()(std::string_view utf8) {
        std::string all;
        Sides before;
        const auto length = static_cast<std::int32_t>(utf8.size());
        for (std::int32_t i = 0; i < length;) {
            UChar32 c = 0;
            U8_NEXT(utf8.data(), i, length, c);
            const bool isHan = c >= kFirst && c <= kLast;
            if (!isHan && (c < 0 || c >= 0x80)) {
                return ruled(decoded(utf8));
            }
            const Sides now = isHan ? Sides{true, true, true} : sidesOf(static_cast<char>(c));
            if ((before.closes && now.isLetter) || (before.isLetter && now.opens)) {
                all += ' ';
            }
            all += isHan ? of(static_cast<char16_t>(c)) : std::string(1, static_cast<char>(c));
            before = now;
        }
        return all;
    }

private:
    static constexpr UChar32 kFirst = 0x4E00;
    static constexpr UChar32 kLast = 0x9FFF;
    struct Sides {
        bool isLetter = false;
        bool opens = false;  // takes a blank after a letter
        bool closes = false; // takes a blank before a letter
    };
    static Sides sidesOf(char ascii) {
        constexpr std::string_view kOpening = "([{";
        constexpr std::string_view kClosing = ".,:;?!)]}";
        return {u_isalpha(ascii) != 0, kOpening.find(ascii) != std::string_view::npos,
                kClosing.find(ascii) != std::string_view::npos};
    }
    const std::string &of(char16_t han) {
        const auto [at, isNew] = m_known.try_emplace(han);
        if (isNew) {
            at->second = ruled(icu::UnicodeString(han));
        }
        return at->second;
    }
    std::string ruled(icu::UnicodeString text) const {
        m_rules->transliterate(text);
        return encoded(text);
    }
    std::unique_ptr<icu::Transliterator> m_rules =
        transliterator("Han-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Lower");
    std::unordered_map<char16_t, std::string> m_known;
};

std::string foldAscii(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (isAsciiBlank(c)) {
            if (!out.empty() && out.back() != ' ') {
                out += ' ';
            }
        } else {
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    if (!out.empty() && out.back() == ' ') {
        out.pop_back();
    }
    return out;
}

// Every character that Unicode calls white space, and the two of no width that files begin with or
// that are pasted from web pages. None is the end of another character's bytes.
constexpr std::array<std::string_view, 27> kBlanks{
    "\t",     "\n",     "\v",     "\f",     "\r",     " ",      "\u0085", "\u00A0", "\u1680",
    "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008",
    "\u2009", "\u200A", "\u200B", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000", "\uFEFF"};

bool takeBlank(std::string_view &text) {
    for (const std::string_view blank : kBlanks) {
        if (text.starts_with(blank)) {
            text.remove_prefix(blank.size());
            return true;
        }
        if (text.ends_with(blank)) {
            text.remove_suffix(blank.size());
            return true;
        }
    }
    return false;
}

} // namespace

std::string fold(std::string_view utf8) {
    if (isAscii(utf8)) {
        return foldAscii(utf8);
    }
    static const HanFolding han;
    UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2 *const caseFold =
        icu::Normalizer2::getNFKCCasefoldInstance(status);
    require(status, "NFKC case folding");
    const icu::UnicodeString text = caseFold->normalize(decoded(utf8), status);
    require(status, "NFKC case folding");
    icu::UnicodeString out;
    for (std::int32_t i = 0; i < text.length(); ++i) {
        const char16_t unit = text[i]; // no white space lies outside the basic plane
        if (!u_isUWhiteSpace(unit)) {
            out.append(han(unit));
        } else if (!out.isEmpty() && out[out.length() - 1] != u' ') {
            out.append(u' ');
        }
    }
    if (out.endsWith(u" ", 1)) {
        out.truncate(out.length() - 1);
    }
    return encoded(out);
}

bool hasHiddenCharacters(std::string_view utf8, bool lines) {
    const auto length = static_cast<std::int32_t>(utf8.size());
    for (std::int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(utf8.data(), i, length, c);
        const bool lineOrTab = c == '\n' || c == '\r' || c == '\t';
        const bool direction = u_hasBinaryProperty(c, UCHAR_BIDI_CONTROL) != 0;
        if ((u_iscntrl(c) != 0 || direction || c == 0x2028 || c == 0x2029 || c == 0xFEFF) &&
            !(lines && lineOrTab)) {
            return true;
        }
    }
    return false;
}

bool isValidUtf8(std::string_view text) {
    if (text.size() > std::numeric_limits<std::int32_t>::max()) {
        return false;
    }
    std::int32_t needed = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8(nullptr, 0, &needed, text.data(), static_cast<std::int32_t>(text.size()),
                  &status);
    return U_SUCCESS(status) || status == U_BUFFER_OVERFLOW_ERROR;
}

std::string trimmed(std::string_view utf8) {
    while (takeBlank(utf8)) {
    }
    return std::string(utf8);
}

std::size_t codePointCount(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

std::string shortened(std::string_view utf8, std::size_t bytes) {
    if (utf8.size() <= bytes) {
        return std::string(utf8);
    }
    std::size_t end = bytes;
    while (end > 0 && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return std::string(utf8.substr(0, end)) + "…";
}

std::string composed(std::string_view utf8) {
    if (isAscii(utf8)) {
        return std::string(utf8);
    }
    UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2 *const nfc = icu::Normalizer2::getNFCInstance(status);
    require(status, "NFC");
    const icu::UnicodeString text = nfc->normalize(decoded(utf8), status);
    require(status, "NFC");
    return encoded(text);
}

std::string pinyin(std::string_view utf8) {
    if (isAscii(utf8)) {
        return foldAscii(utf8);
    }
    // Not shared between threads: ICU promises that only for constant use of its own caches.
    thread_local HanReading reading;
    return foldAscii(reading(utf8));
}

} // namespace accord::base
