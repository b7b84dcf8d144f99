// SPDX-License-Identifier: GPL-3.0-or-later
// The dated history of a customer's stage, key-account status, state and owner (DOMAIN section 1),
// written beside every change of the customer itself, in the same change set.
#pragma once

#include "app/context.h"
#include "app/views/customer_standing.h"
#include "domain/customer/customer.h"
#include "storage/change_log.h"

#include <nlohmann/json.hpp>

#include <string>

namespace accord::app {

// What differs between the two, one row each; `before` null = the customer is new.
void recordCustomerChanges(const Context &context, storage::ChangeSetWriter &log,
                           const domain::Customer *before, const domain::Customer &after,
                           base::Date day, const std::string &reason = {});
// With --at: Invalid ("at.before_previous") when a stage, status or state that differs would begin
// before the one it follows.
[[nodiscard]] base::Done demandInOrder(const Context &context, const domain::Customer &before,
                                       const domain::Customer &after, base::Date day);
// A reason told for where the customer stands already ("stage" or "key_account" of `given`) is kept
// with the step that brought it there. True when one was written.
[[nodiscard]] base::Result<bool>
explainStanding(const Context &context, storage::ChangeSetWriter &log,
                const domain::Customer &before, const domain::Customer &after,
                const nlohmann::json &given, const std::string &why);
// Takes "why" out of a document of fields, as CustomerService's add, set and setMany do with
// theirs: the reason of a new stage, key-account status or owner. "" without it.
[[nodiscard]] std::string takeWhy(nlohmann::json &fields);

// Where a customer stands, since when and why, with what came before. NotFound, Forbidden.
[[nodiscard]] base::Result<CustomerStanding> customerStanding(const Context &context,
                                                              const std::string &code);

} // namespace accord::app
