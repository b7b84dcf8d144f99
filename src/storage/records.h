// SPDX-License-Identifier: GPL-3.0-or-later
// Every record a customer has, in one list: undo, history, permission, merge and removal walk it,
// so that a new record needs one line here.
#pragma once

#include "db/connection.h"
#include "domain/contact/contact.h"
#include "domain/file/customer_file.h"
#include "domain/money/money_facts.h"
#include "domain/relation/relation.h"
#include "storage/undo.h"

#include <memory>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

namespace accord::storage {

using CustomerRecords =
    std::tuple<domain::Contact, domain::CustomerChange, domain::Qualification, domain::Loss,
               domain::Equipment, domain::CustomerNote, domain::CustomerTerms, domain::Receivable,
               domain::StockCount, domain::MustHave, domain::ServiceFact, domain::CustomerFile>;

// Calls visit.template operator()<Record>() for each of them.
template<class Visit>
void forEachRecordType(Visit visit) {
    [&]<class... Record>(std::tuple<Record...> *) {
        (visit.template operator()<Record>(), ...);
    }(static_cast<CustomerRecords *>(nullptr));
}

// Words of change_row.entity_type that are records of a customer.
[[nodiscard]] const std::vector<std::string_view> &recordEntities();
[[nodiscard]] bool isRecordEntity(std::string_view entity);
// Whose record it is; nullopt when it is not there.
[[nodiscard]] std::optional<domain::CustomerId>
customerOfRecord(db::Connection &connection, std::string_view entity, std::int64_t id);
[[nodiscard]] std::vector<std::unique_ptr<EntityRestorer>>
recordRestorers(db::Connection &connection);
} // namespace accord::storage
