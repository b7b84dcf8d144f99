// SPDX-License-Identifier: GPL-3.0-or-later
// The customer file: identity fields of DOMAIN section 1. JSON keys = the names in comments.
#pragma once

#include "base/clock.h"
#include "domain/ids.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::domain {

enum class CustomerKind { EndConsumer, Business, Distributor, Franchisee, Retailer, Internal };
enum class StoreFormat {
    None,
    DepartmentStore,
    Supermarket,
    Hypermarket,
    Convenience,
    Specialty,
    BrandStore,
    ShoppingCentre,
    WarehouseClub,
    ApplianceMall,
    Chain,
    Independent,
    Other
};
enum class Settlement { None, Urban, Rural };
enum class Stage {
    None,
    Breakthrough,
    Consolidation,
    Growth,
    Harvest,
    Defence,
    Hibernation,
    Suspension
};
enum class CustomerStatus { Active, Archived, Lost };
enum class KeyAccountStatus { None, Candidate, KeyAccount, Former };

struct Customer {
    CustomerId id;
    std::string code;                           // code, unique
    std::string name;                           // name
    std::string shortName;                      // short_name
    std::string pinyin;                         // pinyin, generated from name
    CustomerKind kind = CustomerKind::Retailer; // kind
    CustomerId parent;                          // parent (code in JSON)
    bool accountLevel = false;                  // account_level: plans and ABC sit here
    StoreFormat format = StoreFormat::None;     // format
    std::optional<std::int64_t> salesAreaSqm;   // sales_area
    std::string province;                       // province
    std::string city;                           // city
    std::string district;                       // district
    Settlement settlement = Settlement::None;   // settlement
    std::string address;                        // address
    std::string taxNumber;                      // tax_number
    std::string website;                        // website
    base::Date openedOn;                        // opened_on, null = not known
    UserId owner;                               // owner (user code in JSON), null = unassigned
    base::Date assignedOn;                      // assigned_on
    Stage stage = Stage::None;                  // stage
    std::string chainPlace;                     // chain_place: place in the value chain
    std::string storyPast;                      // story_past
    std::string storyPresent;                   // story_present
    std::string storyOutlook;                   // story_outlook
    KeyAccountStatus keyAccount = KeyAccountStatus::None; // key_account
    std::vector<std::string> tags;                        // tags
    std::string notes;                                    // notes
    std::map<std::string, std::string> custom;            // custom
    CustomerStatus status = CustomerStatus::Active;       // status
    base::Date statusOn;                                  // status_on: since when archived or lost
    std::int64_t version = 0;                             // version
};

// Stable words of files, CLI and database; nullopt for an unknown word. The Chinese and English
// words people write in files are io's business (header and value synonyms).
[[nodiscard]] std::string_view code(CustomerKind value);
[[nodiscard]] std::string_view code(StoreFormat value);
[[nodiscard]] std::string_view code(Settlement value);
[[nodiscard]] std::string_view code(Stage value);
[[nodiscard]] std::string_view code(CustomerStatus value);
[[nodiscard]] std::string_view code(KeyAccountStatus value);
[[nodiscard]] std::optional<CustomerKind> customerKindFromCode(std::string_view text);
[[nodiscard]] std::optional<StoreFormat> storeFormatFromCode(std::string_view text);
[[nodiscard]] std::optional<Settlement> settlementFromCode(std::string_view text);
[[nodiscard]] std::optional<Stage> stageFromCode(std::string_view text);
[[nodiscard]] std::optional<CustomerStatus> customerStatusFromCode(std::string_view text);
[[nodiscard]] std::optional<KeyAccountStatus> keyAccountStatusFromCode(std::string_view text);

} // namespace accord::domain
