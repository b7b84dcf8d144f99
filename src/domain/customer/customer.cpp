// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer/customer.h"

#include "domain/code_table.h"

namespace accord::domain {

namespace {

constexpr CodeTable<CustomerKind, 6> kKinds{
    {"end_consumer", "business", "distributor", "franchisee", "retailer", "internal"}};
// An empty word is "not recorded": null in JSON.
constexpr CodeTable<StoreFormat, 13> kFormats{{"", "department_store", "supermarket", "hypermarket",
                                               "convenience", "specialty", "brand_store",
                                               "shopping_centre", "warehouse_club",
                                               "appliance_mall", "chain", "independent", "other"}};
constexpr CodeTable<Settlement, 3> kSettlements{{"", "urban", "rural"}};
constexpr CodeTable<Stage, 8> kStages{{"", "breakthrough", "consolidation", "growth", "harvest",
                                       "defence", "hibernation", "suspension"}};
constexpr CodeTable<CustomerStatus, 3> kStatuses{{"active", "archived", "lost"}};
constexpr CodeTable<KeyAccountStatus, 4> kKeyAccounts{{"", "candidate", "key_account", "former"}};

} // namespace

std::string_view code(CustomerKind value) {
    return kKinds.word(value);
}
std::string_view code(StoreFormat value) {
    return kFormats.word(value);
}
std::string_view code(Settlement value) {
    return kSettlements.word(value);
}
std::string_view code(Stage value) {
    return kStages.word(value);
}
std::string_view code(CustomerStatus value) {
    return kStatuses.word(value);
}
std::string_view code(KeyAccountStatus value) {
    return kKeyAccounts.word(value);
}

std::optional<CustomerKind> customerKindFromCode(std::string_view text) {
    return kKinds.value(text);
}
std::optional<StoreFormat> storeFormatFromCode(std::string_view text) {
    return kFormats.value(text);
}
std::optional<Settlement> settlementFromCode(std::string_view text) {
    return kSettlements.value(text);
}
std::optional<Stage> stageFromCode(std::string_view text) {
    return kStages.value(text);
}
std::optional<CustomerStatus> customerStatusFromCode(std::string_view text) {
    return kStatuses.value(text);
}
std::optional<KeyAccountStatus> keyAccountStatusFromCode(std::string_view text) {
    return kKeyAccounts.value(text);
}

} // namespace accord::domain
