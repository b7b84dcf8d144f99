// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer list asks for and shows. Filter fields: the JSON keys of the customer, plus
// `class` (current ABC class), `sales` (net sales of twelve months), `overdue` (amount past its due
// day), `last_contact`, `next_visit`, `contact` (this_month, earlier, never), `search` (code, name,
// short name, pinyin), `tag`, `created_at`, `updated_at`; parent and owner by code.
#pragma once

#include "base/month.h"
#include "domain/customer/customer.h"
#include "storage/filter.h"
#include "storage/page.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::storage {

// Ties by code (those of Sales by age). The sorts from Class on follow the order of the words and
// not their spelling: A, B, C, none; the stages as they follow each other; people by name; the
// plan in force by what is achieved of it (plan_progress.h), customers without one last; and so
// those from Overdue on, by facts of other tables (customer_facts.h).
enum class CustomerSort {
    Code,
    Name,
    City,
    OpenedOn,
    UpdatedAt,
    Sales,
    Class,
    Stage,
    Owner,
    Format,
    KeyAccount,
    Kind,
    Achievement,
    Overdue,
    LastContact,
    NextVisit
};
inline constexpr int kCustomerSortCount = 16;
enum class CustomerGroup { None, Class, Stage, Owner, City, Format, KeyAccount, Kind };

struct CustomerQuery {
    Filter filter;
    CustomerSort sort = CustomerSort::Code;
    bool descending = false;
    int limit = 100;   // 0 = count only
    std::string after; // code of the last row of the page before, "" = first page
    // Archived customers are left out unless the filter speaks of `status` (RULES section 1).
    bool withArchived = false;
    domain::UserId owner; // only this user's book; null = all
    base::Date today;     // decides which class overrides are in force
    std::string zone = "Asia/Shanghai";
    CustomerGroup group = CustomerGroup::None; // order() alone
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
    base::Instant updatedAt;
    std::string district;
    std::int64_t overdueFen = 0;   // own, without the stores below; like the two days
    base::Date lastContact;        // a visit was held; null = never
    base::Date nextVisit;          // planned; null = none
    std::vector<std::string> tags; // rows() alone
};

// The customers of a whole list in its order; groups follow one another.
struct CustomerOrder {
    struct Group {
        std::string key; // word, city or user code; "" = none
        std::int64_t count = 0;
    };
    std::vector<domain::CustomerId> ids;
    std::vector<Group> groups; // empty without grouping
    std::int64_t total = 0;    // rows that pass, also beyond the limit
};

// Own net sales of a customer by month, the last at the end; empty = no fact in that month.
using YearSales = std::array<std::optional<std::int64_t>, 12>;

// The fields that customer lists filter by.
[[nodiscard]] std::span<const FilterField> customerFilterFields();

} // namespace accord::storage
