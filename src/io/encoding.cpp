// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/encoding.h"

#include "base/text.h"
#include "io/utf8_check.h"

#include <unicode/ucnv.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <stdexcept>
#include <utility>

namespace accord::io {
namespace {

struct Names {
    Encoding encoding;
    std::string_view shown;
    const char *icu;
};
// Files called Big5 come from code page 950, files called Latin-1 from code page 1252.
constexpr std::array kNames = {
    Names{Encoding::Utf8, "UTF-8", "UTF-8"},
    Names{Encoding::Utf16Le, "UTF-16LE", "UTF-16LE"},
    Names{Encoding::Utf16Be, "UTF-16BE", "UTF-16BE"},
    Names{Encoding::Gb18030, "GB18030", "gb18030"},
    Names{Encoding::Big5, "Big5", "windows-950"},
    Names{Encoding::Windows1252, "Windows-1252", "windows-1252"},
};
constexpr std::array<std::pair<std::string_view, Encoding>, 22> kAliases = {{
    {"utf8", Encoding::Utf8},
    {"utf8sig", Encoding::Utf8},
    {"utf8bom", Encoding::Utf8},
    {"ascii", Encoding::Utf8},
    {"utf16", Encoding::Utf16Le},
    {"utf16le", Encoding::Utf16Le},
    {"unicode", Encoding::Utf16Le},
    {"utf16be", Encoding::Utf16Be},
    {"gb18030", Encoding::Gb18030},
    {"gbk", Encoding::Gb18030},
    {"gb2312", Encoding::Gb18030},
    {"cp936", Encoding::Gb18030},
    {"euccn", Encoding::Gb18030},
    {"big5", Encoding::Big5},
    {"big5hkscs", Encoding::Big5},
    {"cp950", Encoding::Big5},
    {"latin1", Encoding::Windows1252},
    {"iso88591", Encoding::Windows1252},
    {"iso885915", Encoding::Windows1252},
    {"cp1252", Encoding::Windows1252},
    {"windows1252", Encoding::Windows1252},
    {"ansi", Encoding::Windows1252},
}};

const char *icuName(Encoding encoding) {
    return std::find_if(kNames.begin(), kNames.end(),
                        [&](const Names &n) { return n.encoding == encoding; })
        ->icu;
}

} // namespace

std::string_view encodingName(Encoding encoding) {
    return std::find_if(kNames.begin(), kNames.end(),
                        [&](const Names &n) { return n.encoding == encoding; })
        ->shown;
}

std::optional<Encoding> encodingFromName(std::string_view name) {
    std::string plain;
    for (const char c : name) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
            plain += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
    }
    const auto *found = std::find_if(kAliases.begin(), kAliases.end(),
                                     [&](const auto &alias) { return alias.first == plain; });
    return found == kAliases.end() ? std::nullopt : std::optional(found->second);
}

struct Decoder::State {
    Encoding encoding;
    UConverter *converter = nullptr; // null for UTF-8
    Utf8Check check;
    std::int64_t done = 0; // bytes handed in before the present piece
    std::string held;      // begun UTF-8 sequence, not yet in the output
    std::u16string units;
    char16_t lead = 0; // high surrogate waiting for its partner
    bool atStart = true;

    [[nodiscard]] base::Done bad(std::int64_t byte) const {
        const std::string name(encodingName(encoding));
        const std::string at = std::to_string(byte);
        return base::fail(base::ErrorCode::Unreadable, "import.encoding",
                          "Byte " + at + " of the file is not valid " + name +
                              "; name the right encoding with --encoding.",
                          {}, {}, {{"byte", at}, {"encoding", name}});
    }
    [[nodiscard]] base::Done utf8(std::string_view bytes, bool last, std::string &out);
    [[nodiscard]] base::Done convert(std::string_view bytes, bool last, std::string &out);
    void append(std::u16string_view text, std::string &out);
};

Decoder::Decoder(Encoding encoding) : m_state(std::make_unique<State>()) {
    m_state->encoding = encoding;
    if (encoding == Encoding::Utf8) {
        return;
    }
    UErrorCode status = U_ZERO_ERROR;
    m_state->converter = ucnv_open(icuName(encoding), &status);
    if (U_FAILURE(status)) {
        throw std::runtime_error(std::string("ICU has no converter for ") + icuName(encoding));
    }
    ucnv_setToUCallBack(m_state->converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
}

Decoder::~Decoder() {
    if (m_state->converter != nullptr) {
        ucnv_close(m_state->converter);
    }
}

base::Done Decoder::decode(std::string_view bytes, bool last, std::string &out) {
    const auto before = out.size();
    ACCORD_CHECK(m_state->encoding == Encoding::Utf8 ? m_state->utf8(bytes, last, out)
                                                     : m_state->convert(bytes, last, out));
    m_state->done += static_cast<std::int64_t>(bytes.size());
    if (m_state->atStart && out.size() > before) { // whole characters only
        m_state->atStart = false;
        if (out.compare(before, 3, "\xEF\xBB\xBF") == 0) {
            out.erase(before, 3);
        }
    }
    return {};
}

base::Done Decoder::State::utf8(std::string_view bytes, bool last, std::string &out) {
    const std::size_t wrong = check.feed(bytes);
    if (wrong != std::string_view::npos) {
        out.append(held).append(bytes.substr(0, wrong));
        return bad(done + static_cast<std::int64_t>(wrong));
    }
    if (last && !check.complete()) {
        return bad(done + static_cast<std::int64_t>(bytes.size()) - check.pending());
    }
    const auto open = static_cast<std::size_t>(check.pending());
    if (open > bytes.size()) { // the whole piece continues a sequence that is still open
        held.append(bytes);
        return {};
    }
    out.append(held).append(bytes.substr(0, bytes.size() - open));
    held.assign(bytes.substr(bytes.size() - open));
    return {};
}

void Decoder::State::append(std::u16string_view text, std::string &out) {
    // Unpaired surrogates cannot come out of the converters; a pair may be cut between two pieces.
    const auto old = out.size();
    out.resize(old + text.size() * 3 + 4);
    std::size_t at = old;
    for (const char16_t unit : text) {
        UChar32 c = unit;
        if (U16_IS_LEAD(unit)) {
            lead = unit;
            continue;
        }
        if (U16_IS_TRAIL(unit)) {
            c = U16_GET_SUPPLEMENTARY(lead, unit);
        }
        UBool failed = 0;
        U8_APPEND(reinterpret_cast<std::uint8_t *>(out.data()), at, out.size(), c, failed);
        static_cast<void>(failed);
    }
    out.resize(at);
}

base::Done Decoder::State::convert(std::string_view bytes, bool last, std::string &out) {
    units.resize(16'384);
    const char *from = bytes.data() == nullptr ? "" : bytes.data();
    const char *const start = from;
    const char *const end = from + bytes.size();
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        char16_t *to = units.data();
        ucnv_toUnicode(converter, &to, units.data() + units.size(), &from, end, nullptr,
                       static_cast<UBool>(last), &status);
        append({units.data(), static_cast<std::size_t>(to - units.data())}, out);
        if (status == U_BUFFER_OVERFLOW_ERROR) {
            continue;
        }
        if (U_FAILURE(status)) {
            std::array<char, 32> invalid{};
            auto length = static_cast<std::int8_t>(invalid.size());
            UErrorCode asked = U_ZERO_ERROR;
            ucnv_getInvalidChars(converter, invalid.data(), &length, &asked);
            return bad(std::max<std::int64_t>(0, done + (from - start) - length));
        }
        return {};
    }
}

std::string guessedUtf8(std::string_view bytes) {
    const auto decoded = [&bytes](Encoding encoding) -> std::optional<std::string> {
        std::string text;
        Decoder decoder(encoding);
        return decoder.decode(bytes, true, text) ? std::optional(std::move(text)) : std::nullopt;
    };
    constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        const bool isLittle = bytes.front() == '\xFF';
        return decoded(isLittle ? Encoding::Utf16Le : Encoding::Utf16Be).value_or("");
    }
    if (bytes.starts_with(kUtf8Mark)) {
        bytes.remove_prefix(kUtf8Mark.size());
    }
    if (base::isValidUtf8(bytes)) {
        return std::string(bytes);
    }
    for (const Encoding encoding : {Encoding::Gb18030, Encoding::Big5, Encoding::Windows1252}) {
        if (auto text = decoded(encoding)) {
            return *std::move(text);
        }
    }
    return {};
}

} // namespace accord::io
