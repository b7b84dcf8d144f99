// SPDX-License-Identifier: GPL-3.0-or-later
// The customer as a JSON document (keys as in domain/customer/customer.h) and as fields that files
// and the command line may set by the same keys. People and parents appear by their codes.
#pragma once

#include "base/result.h"
#include "domain/customer/customer.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace accord::app {

// Codes for keys and keys for codes; "" and nullopt when there is none.
struct CustomerNames {
    std::function<std::string(domain::CustomerId)> customerCode;
    std::function<std::string(domain::UserId)> userCode;
};
struct CustomerKeys {
    std::function<std::optional<domain::CustomerId>(const std::string &)> customer;
    std::function<std::optional<domain::UserId>(const std::string &)> user;
};

// All fields in the order of customer.h, with "id" first and "version" last.
[[nodiscard]] nlohmann::ordered_json toJson(const domain::Customer &customer,
                                            const CustomerNames &names);

struct CustomerField {
    const char *key;
    const char *description; // English, for help texts
};
// The fields that may be set one by one, in the order of customer.h (not code, status, pinyin).
[[nodiscard]] std::span<const CustomerField> settableCustomerFields();

// Sets the fields that `patch` (an object) names and leaves the others. null or "" empties a
// field; numbers and booleans may stand as text; tags also as one text with commas; custom entries
// are merged, an empty value removes one. Returns everything that is wrong: "field.unknown",
// "field.type", "field.word", "date.bad", "customer.not_found", "user.not_found". Codes are not
// changed here: "code" must be absent or equal.
[[nodiscard]] base::Issues applyCustomerJson(const nlohmann::json &patch,
                                             domain::Customer &customer, const CustomerKeys &keys);

} // namespace accord::app
