// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of contacts (DOMAIN section 1): what makes one valid, the reporting line, what is covered.
// Pure functions.
#pragma once

#include "base/result.h"
#include "domain/contact/contact.h"

#include <string>
#include <string_view>
#include <vector>

namespace accord::domain {

// All that is wrong with the fields of one contact; needs no other record. Besides the checks of
// every field: "contact.email_bad", "contact.phone_bad", "contact.birthday_future",
// "contact.left_future", "contact.circle" (reports to themselves).
[[nodiscard]] base::Issues check(const Contact &contact, base::Date today);

// Folded name, pinyin in every reading in full and by initials, e-mail, WeChat, and phones as
// digits.
[[nodiscard]] std::string searchText(const Contact &contact);
// Three to thirty digits, whatever stands between and behind them.
[[nodiscard]] bool looksLikePhone(std::string_view text);
// One @ with something without blanks on both sides.
[[nodiscard]] bool looksLikeEmail(std::string_view text);
// The digits of a phone, with a leading +.
[[nodiscard]] std::string phoneDigits(std::string_view phone);

// True when `superior` is `contact` or reports to it, over all steps; `all` are the contacts of one
// customer, the contact itself as it shall be.
[[nodiscard]] bool wouldCircle(const std::vector<Contact> &all, ContactId contact,
                               ContactId superior);

// One line of the org chart: who stands below whom, in reading order.
struct ReportingLine {
    std::size_t contact = 0; // index into the list
    int depth = 0;
};
// Everybody once: those without a superior first, each followed by who reports to them; in the
// order primary, name. A circle in damaged data ends at its second visit.
[[nodiscard]] std::vector<ReportingLine> reportingLines(const std::vector<Contact> &all);

// Contact coverage (RULES section 2, health): of the people who are there, one who decides (to sign
// is another role), one who uses, one on our side.
struct ContactCoverage {
    bool decides = false;
    bool uses = false;
    bool supports = false;
    [[nodiscard]] int count() const {
        return (decides ? 1 : 0) + (uses ? 1 : 0) + (supports ? 1 : 0);
    }
};
[[nodiscard]] ContactCoverage coverageOf(const std::vector<Contact> &all);

} // namespace accord::domain
