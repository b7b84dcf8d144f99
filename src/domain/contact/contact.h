// SPDX-License-Identifier: GPL-3.0-or-later
// A person at the customer (DOMAIN section 1): what to reach them by, what they decide, to whom
// they report. JSON keys = the names in comments.
#pragma once

#include "base/clock.h"
#include "domain/ids.h"
#include "domain/record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::domain {

enum class DecisionRole { None, Decides, Influences, Uses, Gatekeeper, Signs };
enum class Attitude { None, Supports, Neutral, Against }; // towards us
enum class ContactChannel { None, Phone, Email, Wechat, Visit };

struct Contact {
    static constexpr std::string_view kEntity = "contact";

    ContactId id;
    CustomerId customer;                           // customer (code in JSON)
    std::string name;                              // name
    std::string pinyin;                            // pinyin, generated from name
    std::string title;                             // title: job title
    std::string department;                        // department
    DecisionRole role = DecisionRole::None;        // role
    Attitude attitude = Attitude::None;            // attitude
    std::vector<std::string> phones;               // phones
    std::string email;                             // email
    std::string wechat;                            // wechat
    base::Date birthday;                           // birthday
    std::string salutation;                        // salutation: how they like to be addressed
    ContactChannel channel = ContactChannel::None; // channel they prefer
    std::string notes;                             // notes
    bool isPrimary = false;                        // primary: at most one of a customer
    ContactId superior;                            // superior (id in JSON): to whom they report
    base::Date leftOn;                             // left_on: no longer there
    bool isErased = false;                         // erased: personal data is gone
    std::string searched;                          // folded name, pinyin, phones … for search
    std::int64_t version = 0;                      // version
};

template<>
[[nodiscard]] std::span<const RecordField<Contact>> recordFields<Contact>();

[[nodiscard]] std::string_view code(DecisionRole value);
[[nodiscard]] std::string_view code(Attitude value);
[[nodiscard]] std::string_view code(ContactChannel value);
[[nodiscard]] std::optional<DecisionRole> decisionRoleFromCode(std::string_view text);
[[nodiscard]] std::optional<Attitude> attitudeFromCode(std::string_view text);
[[nodiscard]] std::optional<ContactChannel> contactChannelFromCode(std::string_view text);

} // namespace accord::domain
