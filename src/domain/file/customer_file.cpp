// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/file/customer_file.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace accord::domain {
namespace {

constexpr std::size_t kMostNameBytes = 180; // file systems end at 255
constexpr std::string_view kForbidden = "\\/:*?\"<>|";
// Marks that change the direction of what follows, in UTF-8.
constexpr std::array<std::string_view, 11> kDirections{
    "\xE2\x80\x8E", "\xE2\x80\x8F", "\xE2\x80\xAA", "\xE2\x80\xAB", "\xE2\x80\xAC", "\xE2\x80\xAD",
    "\xE2\x80\xAE", "\xE2\x81\xA6", "\xE2\x81\xA7", "\xE2\x81\xA8", "\xE2\x81\xA9"};
constexpr std::array<std::string_view, 7> kReserved{"con", "prn", "aux",   "nul",
                                                    "com", "lpt", "clock$"};
constexpr std::array<std::string_view, 26> kPrograms{
    "exe", "com", "bat",      "cmd",     "msi", "scr", "pif", "lnk", "vbs",
    "js",  "jse", "wsf",      "ps1",     "jar", "sh",  "run", "bin", "desktop",
    "app", "hta", "appimage", "command", "reg", "cpl", "py",  "pl"};

std::string lower(std::string_view text) {
    std::string folded(text);
    std::ranges::transform(folded, folded.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return folded;
}

std::string withoutMarks(std::string text) {
    for (const std::string_view mark : kDirections) {
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
            text.erase(at, mark.size());
        }
    }
    return text;
}

// Cut at `most` bytes, never within a character.
std::string cut(std::string text, std::size_t most) {
    if (text.size() > most) {
        while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) {
            --most;
        }
        text.resize(most);
    }
    return text;
}

std::string_view suffixOf(std::string_view name) {
    const auto dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
}

} // namespace

template<>
std::span<const RecordField<CustomerFile>> recordFields<CustomerFile>() {
    static const std::array kFields{
        field<&CustomerFile::customer>("customer", "Customer").required().byRule(),
        field<&CustomerFile::name>("name", "Name with its suffix").required(),
        field<&CustomerFile::sha256>("sha256", "Digest of the content").byRule(),
        field<&CustomerFile::size>("size", "Bytes").byRule(),
        field<&CustomerFile::day>("day", "Kept since").byRule(),
        field<&CustomerFile::notes>("notes", "Notes").as(FieldKind::Text),
        field<&CustomerFile::visit>("visit", "Visit whose call card shows it").byRule(),
    };
    return kFields;
}

std::string safeFileName(std::string_view name) {
    const auto slash = name.find_last_of("/\\");
    std::string safe =
        withoutMarks(std::string(slash == std::string_view::npos ? name : name.substr(slash + 1)));
    std::ranges::replace_if(
        safe,
        [](unsigned char c) {
            return c < 0x20 || c == 0x7F ||
                   kForbidden.find(static_cast<char>(c)) != std::string_view::npos;
        },
        '_');
    safe.erase(0, std::min(safe.find_first_not_of(". "), safe.size()));
    while (!safe.empty() && (safe.back() == '.' || safe.back() == ' ')) {
        safe.pop_back();
    }
    const std::string suffix(suffixOf(safe));
    if (safe.size() > kMostNameBytes) {
        constexpr std::size_t kMostSuffix = 16;
        const std::string kept = suffix.size() <= kMostSuffix ? "." + suffix : std::string();
        safe = cut(safe, kMostNameBytes - kept.size()) + kept;
    }
    const std::string stem = lower(safe.substr(0, safe.find('.')));
    const std::string plain = stem.substr(0, stem.find_last_not_of("0123456789") + 1);
    if (safe.empty() || std::ranges::find(kReserved, plain) != kReserved.end()) {
        safe = "file_" + safe;
    }
    return safe;
}

bool mayRun(std::string_view name) {
    return std::ranges::find(kPrograms, lower(suffixOf(name))) != kPrograms.end();
}

} // namespace accord::domain
