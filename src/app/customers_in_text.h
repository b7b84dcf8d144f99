// SPDX-License-Identifier: GPL-3.0-or-later
// The customer whose code or name stands in a text, such as the title of an event: the longest one
// that is a word of its own.
#pragma once

#include "app/context.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace accord::app {

class CustomersInText {
public:
    explicit CustomersInText(Context &context) : m_context(context) {}

    struct Found {
        domain::CustomerId id;   // null:
        std::string_view reason; // "customer.not_found", "customer.name_not_unique", "forbidden"
    };
    // A customer whose figures the actor may not bring in is "forbidden".
    [[nodiscard]] Found find(std::string_view text);

private:
    void readNames();

    Context &m_context;
    std::vector<std::pair<std::string, domain::CustomerId>> m_names; // folded, longest first
};

} // namespace accord::app
