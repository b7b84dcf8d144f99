// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact/contact_rules.h"

#include "base/plain_letters.h"
#include "base/text.h"
#include "base/typed_sounds.h"
#include "domain/record_check.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace accord::domain {
namespace {

base::Error issue(std::string reason, std::string detail, std::string field, const Contact &contact,
                  std::string value) {
    return {base::ErrorCode::Invalid, std::move(reason), std::move(field),
            contact.id.toString(),    std::move(detail), {{"value", std::move(value)}}};
}

bool isAhead(base::Date day, base::Date today) {
    return !day.isNull() && day > today;
}

} // namespace

// What mail servers take is their business.
bool looksLikeEmail(std::string_view text) {
    const auto at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
           text.find('@', at + 1) == std::string_view::npos &&
           text.find(' ') == std::string_view::npos;
}

bool looksLikePhone(std::string_view text) {
    const std::string digits = phoneDigits(text);
    return digits.size() >= 3 && digits.size() <= 30;
}

std::string phoneDigits(std::string_view phone) {
    std::string digits;
    for (const char c : base::fold(phone)) {
        if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) {
            digits += c;
        }
    }
    return digits;
}

base::Issues check(const Contact &contact, base::Date today) {
    base::Issues issues = checkFields(contact);
    if (!contact.email.empty() && !looksLikeEmail(contact.email)) {
        issues.push_back(issue("contact.email_bad",
                               "\"" + contact.email + "\" is not an e-mail address.", "email",
                               contact, contact.email));
    }
    for (const std::string &phone : contact.phones) {
        if (!looksLikePhone(phone)) {
            issues.push_back(issue("contact.phone_bad", "\"" + phone + "\" is not a phone number.",
                                   "phones", contact, phone));
        }
    }
    if (isAhead(contact.birthday, today)) {
        issues.push_back(issue("contact.birthday_future", "A birthday cannot lie in the future.",
                               "birthday", contact, contact.birthday.toString()));
    }
    if (isAhead(contact.leftOn, today)) {
        issues.push_back(issue("contact.left_future",
                               "The day somebody left cannot lie in the future.", "left_on",
                               contact, contact.leftOn.toString()));
    }
    if (!contact.superior.isNull() && contact.superior == contact.id) {
        issues.push_back(issue("contact.circle", "Nobody reports to themselves.", "superior",
                               contact, contact.name));
    }
    return issues;
}

std::string searchText(const Contact &contact) {
    std::string text = contact.name + " " + contact.pinyin + " " + base::typedSounds(contact.name) +
                       " " + contact.email + " " + contact.wechat;
    for (const std::string &phone : contact.phones) {
        text += " " + phoneDigits(phone);
    }
    text = base::fold(text);
    const std::string plain = base::plainText(text);
    return plain == text ? text : text + " " + plain;
}

bool wouldCircle(const std::vector<Contact> &all, ContactId contact, ContactId superior) {
    std::map<ContactId, ContactId> above;
    for (const Contact &one : all) {
        above[one.id] = one.superior;
    }
    ContactId at = superior;
    for (std::size_t steps = 0; !at.isNull() && steps <= all.size(); ++steps) {
        if (at == contact) {
            return true;
        }
        const auto next = above.find(at);
        at = next == above.end() ? ContactId() : next->second;
    }
    return !at.isNull();
}

std::vector<ReportingLine> reportingLines(const std::vector<Contact> &all) {
    std::vector<std::size_t> order(all.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return std::tuple(!all[a].isPrimary, all[a].pinyin, all[a].id) <
               std::tuple(!all[b].isPrimary, all[b].pinyin, all[b].id);
    });
    std::map<ContactId, std::vector<std::size_t>> below;
    std::set<ContactId> known;
    for (const Contact &one : all) {
        known.insert(one.id);
    }
    for (const std::size_t i : order) {
        below[known.contains(all[i].superior) ? all[i].superior : ContactId()].push_back(i);
    }
    std::vector<ReportingLine> lines;
    std::vector<bool> seen(all.size(), false);
    const auto place = [&](std::size_t contact, int depth, const auto &again) -> void {
        if (seen[contact]) {
            return;
        }
        seen[contact] = true;
        lines.push_back({contact, depth});
        for (const std::size_t i : below[all[contact].id]) {
            again(i, depth + 1, again);
        }
    };
    for (const std::size_t i : below[ContactId()]) {
        place(i, 0, place);
    }
    for (const std::size_t i : order) { // only a circle leaves somebody
        place(i, 0, place);
    }
    return lines;
}

ContactCoverage coverageOf(const std::vector<Contact> &all) {
    ContactCoverage coverage;
    for (const Contact &contact : all) {
        if (!contact.leftOn.isNull()) {
            continue;
        }
        coverage.decides = coverage.decides || contact.role == DecisionRole::Decides;
        coverage.uses = coverage.uses || contact.role == DecisionRole::Uses;
        coverage.supports = coverage.supports || contact.attitude == Attitude::Supports;
    }
    return coverage;
}

} // namespace accord::domain
