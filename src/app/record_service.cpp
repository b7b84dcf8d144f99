// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record_service.h"

namespace accord::app {

base::Result<domain::Customer> customerOf(const Context &context, const std::string &code) {
    if (auto customer = storage::CustomerRepository(context.db).byCode(code)) {
        return *std::move(customer);
    }
    if (code.empty()) {
        return base::fail(base::ErrorCode::Invalid, "customer.unnamed",
                          "Name the customer by its code.", "customer");
    }
    return base::fail(base::ErrorCode::NotFound, "customer.not_found",
                      "There is no customer " + code + ".", "customer", code);
}

} // namespace accord::app
