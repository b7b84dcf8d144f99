// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uniset.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <stdexcept>
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

// Bytes of the white space character at `at`, 0 when there is none.
std::size_t blankAt(std::string_view text, std::size_t at) {
    auto index = static_cast<std::int32_t>(at);
    UChar32 c = 0;
    U8_NEXT(text.data(), index, static_cast<std::int32_t>(text.size()), c);
    const bool blank = c >= 0 && (u_isUWhiteSpace(c) || c == 0xFEFF || c == 0x200B);
    return blank ? static_cast<std::size_t>(index) - at : 0;
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

bool isValidUtf8(std::string_view text) {
    const auto length = static_cast<std::int64_t>(text.size());
    std::int64_t index = 0;
    while (index < length) {
        UChar32 c = 0;
        U8_NEXT(text.data(), index, length, c);
        if (c < 0) {
            return false;
        }
    }
    return true;
}

std::string trimmed(std::string_view utf8) {
    while (!utf8.empty()) {
        const std::size_t blank = blankAt(utf8, 0);
        if (blank == 0) {
            break;
        }
        utf8.remove_prefix(blank);
    }
    while (!utf8.empty()) {
        auto start = static_cast<std::int32_t>(utf8.size());
        U8_BACK_1(reinterpret_cast<const std::uint8_t *>(utf8.data()), 0, start);
        const auto at = static_cast<std::size_t>(start);
        if (blankAt(utf8, at) != utf8.size() - at) {
            break;
        }
        utf8 = utf8.substr(0, at);
    }
    return std::string(utf8);
}

std::size_t codePointCount(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
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
    thread_local const auto reading =
        transliterator("Han-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Lower");
    icu::UnicodeString text = decoded(utf8);
    reading->transliterate(text);
    return foldAscii(encoded(text));
}

} // namespace accord::base
