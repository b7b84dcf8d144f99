// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lookalikes.h"

#include "base/text.h"
#include "domain/contact/contact_rules.h"
#include "domain/near_name.h"
#include "storage/lookalike_source.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace accord::app {
namespace {

constexpr std::size_t kLeastDigits = 7; // fewer are an extension, not a phone

// With and without the country code of China a number is the same.
std::string phoneKey(std::string_view phone) {
    constexpr std::size_t kMobileWithCountry = 13;
    std::string digits = domain::phoneDigits(phone);
    std::erase(digits, '+');
    if (digits.size() == kMobileWithCountry && digits.starts_with("86")) {
        digits.erase(0, 2);
    }
    return digits.size() < kLeastDigits ? std::string() : digits;
}

std::string nameKey(domain::CustomerId customer, const std::string &name) {
    const std::string bare = domain::nearPersonName(base::fold(name));
    return bare.empty() ? bare : customer.toString() + "\n" + bare;
}

std::vector<std::string> linesOf(const std::string &text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

} // namespace

void NearNameBlocks::add(std::string_view bare, std::uint32_t place) {
    for (const std::string &key : domain::nearNameKeys(bare)) {
        m_blocks.emplace(std::hash<std::string>()(key), place);
    }
}

std::optional<std::uint32_t>
NearNameBlocks::first(std::string_view bare, const std::function<bool(std::uint32_t)> &fits) const {
    constexpr int kMostCompared = 64;
    for (const std::string &key : domain::nearNameKeys(bare)) {
        auto [at, end] = m_blocks.equal_range(std::hash<std::string>()(key));
        for (int compared = 0; at != end && compared < kMostCompared; ++at, ++compared) {
            if (fits(at->second)) {
                return at->second;
            }
        }
    }
    return std::nullopt;
}

CustomerLookalikes::CustomerLookalikes(db::Connection &connection) {
    storage::forEachCustomer(connection, [this](storage::KnownCustomer &&known) {
        keep({std::move(known.code), std::move(known.name), std::move(known.folded),
              std::move(known.parentCode), std::move(known.city), 0},
             known.taxNumber);
    });
}

void CustomerLookalikes::keep(Known known, const std::string &taxNumber) {
    const auto place = static_cast<std::uint32_t>(m_known.size());
    m_codes.add(base::fold(known.code), place);
    m_taxNumbers.add(taxNumber.empty() ? taxNumber : base::fold(taxNumber), place);
    const std::string bare = domain::nearCompanyName(known.folded);
    m_names.add(bare, place);
    m_near.add(bare, place);
    m_known.push_back(std::move(known));
}

void CustomerLookalikes::add(std::int64_t line, const domain::Customer &customer,
                             const std::string &parentCode) {
    keep({customer.code, customer.name, base::fold(customer.name), parentCode, customer.city, line},
         customer.taxNumber);
}

std::optional<LookalikeRow> CustomerLookalikes::resembling(std::int64_t line,
                                                           const domain::Customer &customer,
                                                           const std::string &parentCode) {
    const std::string folded = base::fold(customer.name);
    const auto isSister = [&](std::uint32_t place) {
        return !parentCode.empty() && m_known[place].parentCode == parentCode;
    };
    const char *by = "code";
    auto found = m_codes.first(base::fold(customer.code), [&](std::uint32_t place) {
        return m_known[place].code != customer.code;
    });
    if (!found && !customer.taxNumber.empty()) {
        by = "tax_number";
        found = m_taxNumbers.first(base::fold(customer.taxNumber), [&](std::uint32_t place) {
            const Known &other = m_known[place];
            return !isSister(place) && other.code != parentCode &&
                   other.parentCode != customer.code;
        });
    }
    if (!found) {
        by = "name";
        found = m_names.first(domain::nearCompanyName(folded), [&](std::uint32_t place) {
            return !isSister(place) || m_known[place].folded == folded;
        });
    }
    if (!found) {
        by = "near_name";
        found = near(customer, parentCode);
    }
    if (!found) {
        return std::nullopt;
    }
    const Known &other = m_known[*found];
    return LookalikeRow{line, customer.name, by, other.code, other.name, other.line};
}

std::optional<std::uint32_t> CustomerLookalikes::near(const domain::Customer &customer,
                                                      const std::string &parentCode) const {
    const std::string bare = domain::nearCompanyName(base::fold(customer.name));
    return m_near.first(bare, [&](std::uint32_t place) {
        const Known &other = m_known[place];
        const bool isKin = other.code == parentCode || other.parentCode == customer.code ||
                           (!parentCode.empty() && other.parentCode == parentCode);
        const bool isElsewhere =
            !customer.city.empty() && !other.city.empty() && customer.city != other.city;
        return !isKin && !isElsewhere &&
               domain::areNearNames(bare, domain::nearCompanyName(other.folded));
    });
}

ContactLookalikes::ContactLookalikes(db::Connection &connection) {
    storage::forEachContact(connection, [this](storage::KnownContact &&known) {
        domain::Contact contact;
        contact.customer = known.customer;
        contact.name = std::move(known.name);
        contact.phones = linesOf(known.phones);
        contact.email = std::move(known.email);
        add(0, contact, known.customerCode);
    });
}

void ContactLookalikes::add(std::int64_t line, const domain::Contact &contact,
                            const std::string &customerCode) {
    const auto place = static_cast<std::uint32_t>(m_known.size());
    for (const std::string &phone : contact.phones) {
        m_phones.add(phoneKey(phone), place);
    }
    m_mails.add(base::fold(contact.email), place);
    m_names.add(nameKey(contact.customer, contact.name), place);
    m_known.push_back({customerCode, contact.name, line});
}

std::optional<LookalikeRow> ContactLookalikes::resembling(std::int64_t line,
                                                          const domain::Contact &contact) const {
    const auto any = [](std::uint32_t /*place*/) { return true; };
    const char *by = "phone";
    std::optional<std::uint32_t> found;
    for (const std::string &phone : contact.phones) {
        found = found ? found : m_phones.first(phoneKey(phone), any);
    }
    if (!found) {
        by = "email";
        found = m_mails.first(base::fold(contact.email), any);
    }
    if (!found) {
        by = "name";
        found = m_names.first(nameKey(contact.customer, contact.name), any);
    }
    if (!found) {
        return std::nullopt;
    }
    const Known &other = m_known[*found];
    return LookalikeRow{line, contact.name, by, other.customerCode, other.name, other.line};
}

} // namespace accord::app
