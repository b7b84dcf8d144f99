// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer list asks for and shows. Filter fields: the JSON keys of the customer, plus
// `class` (current ABC class), `tag`, `created_at`, `updated_at`; parent and owner by code.
#pragma once

#include "domain/customer/customer.h"
#include "storage/filter.h"
#include "storage/page.h"

#include <cstdint>
#include <string>

namespace accord::storage {

enum class CustomerSort { Code, Name, City, OpenedOn, UpdatedAt };

struct CustomerQuery {
    Filter filter;
    CustomerSort sort = CustomerSort::Code; // ties by code
    bool descending = false;
    int limit = 100;   // 0 = count only
    std::string after; // code of the last row of the page before, "" = first page
    // Archived customers are left out unless the filter speaks of `status` (RULES section 1).
    bool withArchived = false;
    domain::UserId owner; // only this user's book; null = all
    base::Date today;     // decides which class overrides are in force
    std::string zone = "Asia/Shanghai";
};

struct CustomerListRow {
    domain::CustomerId id;
    std::string code;
    std::string name;
    std::string shortName;
    domain::CustomerKind kind = domain::CustomerKind::Retailer;
    domain::StoreFormat format = domain::StoreFormat::None;
    domain::Stage stage = domain::Stage::None;
    domain::CustomerStatus status = domain::CustomerStatus::Active;
    domain::KeyAccountStatus keyAccount = domain::KeyAccountStatus::None;
    bool accountLevel = false;
    std::string parentCode;
    std::string ownerCode;
    std::string ownerName;
    std::string province;
    std::string city;
    std::string currentClass; // "A", "B", "C" or ""
    base::Date openedOn;
    std::int64_t version = 0;
};

} // namespace accord::storage
