// SPDX-License-Identifier: GPL-3.0-or-later
// Images: entities as the change log keeps them. Keys are the JSON keys of CLI.md; ids are strings
// and stand under the key with "_id" ("owner_id"); version and stamps are no part of an image.
// fromImage(image(x)) == x but for the version.
#pragma once

#include "domain/customer/customer.h"
#include "domain/plan/plan.h"
#include "domain/team/user.h"

#include <nlohmann/json_fwd.hpp>

namespace accord::storage {

// Words of change_row.entity_type.
inline constexpr const char *kUserEntity = "user";
inline constexpr const char *kCustomerEntity = "customer";
inline constexpr const char *kPlanEntity = "plan";
inline constexpr const char *kImportEntity = "import";
inline constexpr const char *kAbcRunEntity = "abc_run";
inline constexpr const char *kPolicyEntity = "policy";
inline constexpr const char *kAbcOverrideEntity = "abc_override"; // under the customer's id
inline constexpr const char *kAbcClassEntity = "abc_class";       // under the customer's id
inline constexpr const char *kMergeEntity = "customer_merge";     // under the id of who stays

[[nodiscard]] nlohmann::json image(const domain::User &user);
[[nodiscard]] nlohmann::json image(const domain::Customer &customer);
[[nodiscard]] nlohmann::json image(const domain::Plan &plan);
// Throw StorageError (Corrupt) when the log holds something else.
[[nodiscard]] domain::User userFromImage(const nlohmann::json &image);
[[nodiscard]] domain::Customer customerFromImage(const nlohmann::json &image);
[[nodiscard]] domain::Plan planFromImage(const nlohmann::json &image);

} // namespace accord::storage
