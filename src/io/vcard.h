// SPDX-License-Identifier: GPL-3.0-or-later
// vCard 2.1, 3.0 and 4.0 as phones and mail programs write them: folded lines, quoted-printable,
// GBK without a word about it, groups, bare parameters. Pictures, keys and inner cards are passed
// over. Reading never fails on an odd line; what is no card at all is refused.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace accord::io {

struct VCard {
    std::size_t line = 0; // file line of BEGIN:VCARD, from 1
    std::string name;
    std::string salutation; // NICKNAME
    std::string organisation;
    std::string department;
    std::string title;
    std::vector<std::string> phones; // mobile first, fax not
    std::string email;               // the preferred one, else the first
    std::string wechat;
    std::string birthday; // ISO day; "" also when the year is not known:
    std::string yearless; // then its month and day, 05-06
    bool isPerson = true; // not a company, group or place (KIND)
    std::string note;
};

inline constexpr std::size_t kMostVCardBytes = 64U << 20U;
inline constexpr std::size_t kMostVCards = 100'000;

// All cards of a file. Unreadable ("vcard.none"), Limit ("vcard.too_large").
[[nodiscard]] base::Result<std::vector<VCard>> readVCards(std::string_view bytes);

// Version 3.0, UTF-8, CRLF, lines folded at 75 bytes between characters: what every phone reads.
[[nodiscard]] std::string vcardText(const VCard &card);

} // namespace accord::io
