// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/encoding.h"
#include "io/utf8_check.h"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <cstring>

namespace accord::io {
namespace {

constexpr std::size_t kHeadBytes = 16'384;
constexpr std::size_t kSampleBytes = 131'072;
constexpr int kWindow = 24; // ASCII bytes kept after a foreign one

[[nodiscard]] std::uint8_t byteAt(std::string_view text, std::size_t i) {
    return static_cast<std::uint8_t>(text[i]);
}

// How well a text fits a two-byte encoding: the share of pairs that are its everyday characters.
// Both standards order characters by use, so the lead byte tells.
struct PairScore {
    int pairs = 0;
    int everyday = 0;
    int broken = 0;
    [[nodiscard]] double share() const {
        return pairs == 0 ? 0.0 : static_cast<double>(everyday) / (pairs + 4.0 * broken);
    }
};

PairScore scoreGb(std::string_view text) {
    PairScore score;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto lead = byteAt(text, i);
        if (lead < 0x80) {
            continue;
        }
        const auto trail = i + 1 < text.size() ? byteAt(text, i + 1) : 0;
        if (lead < 0x81 || lead > 0xFE || trail < 0x30 || trail == 0x7F || trail == 0xFF ||
            (trail > 0x39 && trail < 0x40)) {
            ++score.broken;
            continue;
        }
        ++score.pairs;
        // GB 2312 level 1 (3,755 common Han) and its rows of punctuation and full-width letters.
        const bool common =
            trail >= 0xA1 && ((lead >= 0xB0 && lead <= 0xD7) || lead == 0xA1 || lead == 0xA3);
        score.everyday += common ? 1 : 0;
        ++i;
    }
    return score;
}

PairScore scoreBig5(std::string_view text) {
    PairScore score;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto lead = byteAt(text, i);
        if (lead < 0x80) {
            continue;
        }
        const auto trail = i + 1 < text.size() ? byteAt(text, i + 1) : 0;
        const bool fits = lead >= 0x81 && lead <= 0xFE &&
                          ((trail >= 0x40 && trail <= 0x7E) || (trail >= 0xA1 && trail <= 0xFE));
        if (!fits) {
            ++score.broken;
            continue;
        }
        ++score.pairs;
        score.everyday += lead >= 0xA1 && lead <= 0xC6 ? 1 : 0; // level 1 and punctuation
        ++i;
    }
    return score;
}

// Share of foreign bytes that stand alone between ASCII letters, as accents do in Latin text.
double aloneShare(std::string_view text) {
    int foreign = 0;
    int alone = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (byteAt(text, i) < 0x80) {
            continue;
        }
        ++foreign;
        const bool before = i > 0 && byteAt(text, i - 1) >= 0x80;
        const bool after = i + 1 < text.size() && byteAt(text, i + 1) >= 0x80;
        alone += before || after ? 0 : 1;
    }
    return foreign == 0 ? 0.0 : static_cast<double>(alone) / foreign;
}

std::string_view detectorVote(std::string_view text, std::string &name) {
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, text.data(), text.size());
    uchardet_data_end(detector);
    name = uchardet_get_charset(detector);
    uchardet_delete(detector);
    return name;
}

Encoding voteOnBytes(std::string_view sample) {
    std::string name;
    const std::string_view vote = detectorVote(sample, name);
    const double kVote = 0.15; // enough to decide a close call, not to overrule the bytes
    double gb = scoreGb(sample).share() + (encodingFromName(vote) == Encoding::Gb18030 ? kVote : 0);
    double big5 =
        scoreBig5(sample).share() + (encodingFromName(vote) == Encoding::Big5 ? kVote : 0);
    double latin = aloneShare(sample) +
                   (vote.starts_with("ISO-8859") || vote.starts_with("WINDOWS-125") ? kVote : 0);
    // GB text read as Big5 scores well too, because its leads lie in Big5's range, not so the other
    // way round: only Big5 uses trail bytes below 0xA1.
    const auto gbPairs = scoreGb(sample);
    if (gbPairs.pairs > 0 && gbPairs.everyday * 10 >= gbPairs.pairs * 9) {
        gb += 0.5;
    }
    if (latin >= gb && latin >= big5) {
        return Encoding::Windows1252;
    }
    return gb >= big5 ? Encoding::Gb18030 : Encoding::Big5;
}

// A unit of UTF-16 that no text holds: a control character or a noncharacter.
bool isForeignUnit(unsigned unit) {
    const bool control = unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r';
    return control || unit >= 0xFFFE;
}

bool looksUtf16(std::string_view head, bool littleEndian) {
    int zeroHigh = 0;
    int zeroLow = 0;
    int lineEnds = 0;
    for (std::size_t i = 0; i + 1 < head.size(); i += 2) {
        const unsigned low = byteAt(head, littleEndian ? i : i + 1);
        const unsigned high = byteAt(head, littleEndian ? i + 1 : i);
        const unsigned unit = high << 8U | low;
        if (isForeignUnit(unit)) {
            return false;
        }
        zeroHigh += high == 0 ? 1 : 0;
        zeroLow += low == 0 ? 1 : 0;
        lineEnds += unit == '\n' || unit == '\r' ? 1 : 0;
    }
    return lineEnds > 0 && zeroHigh > 4 * zeroLow;
}

bool isControl(std::uint8_t byte) {
    return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != 0x0C &&
           byte != 0x0B && byte != 0x1A;
}

} // namespace

struct EncodingDetector::State {
    std::string head;
    std::string sample; // surroundings of bytes above 0x7F
    int window = 0;     // ASCII bytes still to be taken into the sample
    Utf8Check check;
    bool utf8 = true;
    bool zeros = false;

    void collect(std::string_view bytes);
};

EncodingDetector::EncodingDetector() : m_state(std::make_unique<State>()) {}
EncodingDetector::~EncodingDetector() = default;

void EncodingDetector::State::collect(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size() && sample.size() < kSampleBytes; ++i) {
        if (window == 0) {
            i += Utf8Check::asciiRun(bytes.substr(i));
            if (i >= bytes.size()) {
                return;
            }
        }
        const bool foreign = byteAt(bytes, i) >= 0x80;
        sample += bytes[i];
        window = foreign ? kWindow : window - 1;
        if (window == 0) {
            sample += '\n';
        }
    }
}

void EncodingDetector::feed(std::string_view bytes) {
    State &s = *m_state;
    if (s.head.size() < kHeadBytes) {
        s.head.append(bytes.substr(0, kHeadBytes - s.head.size()));
    }
    s.zeros = s.zeros || std::memchr(bytes.data(), 0, bytes.size()) != nullptr;
    s.utf8 = s.utf8 && s.check.feed(bytes) == std::string_view::npos;
    s.collect(bytes);
}

base::Result<Encoding> EncodingDetector::result() {
    const std::string_view head = m_state->head;
    if (head.starts_with("\xEF\xBB\xBF")) {
        return Encoding::Utf8;
    }
    if (head.starts_with("\xFF\xFE") && !head.starts_with(std::string_view("\xFF\xFE\0\0", 4))) {
        return Encoding::Utf16Le;
    }
    if (head.starts_with("\xFE\xFF")) {
        return Encoding::Utf16Be;
    }
    if (head.starts_with("\x84\x31\x95\x33")) {
        return Encoding::Gb18030;
    }
    if (m_state->zeros && looksUtf16(head, true)) {
        return Encoding::Utf16Le;
    }
    if (m_state->zeros && looksUtf16(head, false)) {
        return Encoding::Utf16Be;
    }
    const auto controls = std::count_if(
        head.begin(), head.end(), [](char c) { return isControl(static_cast<std::uint8_t>(c)); });
    if (m_state->zeros || static_cast<std::size_t>(controls) * 100 > head.size()) {
        return base::fail(base::ErrorCode::Unreadable, "import.not_a_table",
                          "The file is neither text nor an XLSX workbook. Export the table as CSV "
                          "or XLSX and import that file.");
    }
    if (m_state->utf8 && m_state->check.complete()) {
        return Encoding::Utf8;
    }
    return voteOnBytes(m_state->sample);
}

} // namespace accord::io
