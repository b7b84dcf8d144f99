// SPDX-License-Identifier: GPL-3.0-or-later
// What of customers and contacts is compared with new ones: read once, from the first to the last.
#pragma once

#include "db/connection.h"
#include "domain/ids.h"

#include <functional>
#include <string>

namespace accord::storage {

struct KnownCustomer {
    std::string code;
    std::string name;
    std::string folded; // base::fold of the name
    std::string taxNumber;
    std::string parentCode; // "" = none
    std::string city;
};
void forEachCustomer(db::Connection &connection,
                     const std::function<void(KnownCustomer &&)> &visit);

struct KnownContact {
    domain::CustomerId customer;
    std::string customerCode;
    std::string name;
    std::string phones; // one per line
    std::string email;
};
// Without those whose data is erased.
void forEachContact(db::Connection &connection, const std::function<void(KnownContact &&)> &visit);

} // namespace accord::storage
