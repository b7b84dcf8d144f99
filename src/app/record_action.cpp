// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record_action.h"

#include "domain/contact/contact.h"
#include "domain/file/customer_file.h"
#include "domain/money/money_facts.h"
#include "domain/relation/relation.h"

#include <algorithm>
#include <array>
#include <utility>

namespace accord::app {
namespace {

using domain::Action;

constexpr std::array kOfRecord{std::pair(domain::Contact::kEntity, Action::EditContact),
                               std::pair(domain::CustomerChange::kEntity, Action::EditCustomer),
                               std::pair(domain::Qualification::kEntity, Action::EditQualification),
                               std::pair(domain::Loss::kEntity, Action::EditLoss),
                               std::pair(domain::Equipment::kEntity, Action::EditEquipment),
                               std::pair(domain::CustomerNote::kEntity, Action::EditNote),
                               std::pair(domain::CustomerTerms::kEntity, Action::EditTerms),
                               std::pair(domain::Receivable::kEntity, Action::EditReceivable),
                               std::pair(domain::StockCount::kEntity, Action::EditStock),
                               std::pair(domain::MustHave::kEntity, Action::EditMustHave),
                               std::pair(domain::ServiceFact::kEntity, Action::EditServiceFact),
                               std::pair(domain::CustomerFile::kEntity, Action::EditFile)};

} // namespace

Action recordAction(std::string_view entity) {
    const auto found =
        std::ranges::find_if(kOfRecord, [&](const auto &row) { return row.first == entity; });
    return found == kOfRecord.end() ? Action::EditCustomer : found->second;
}

Action importAction(io::ImportKind kind) {
    switch (kind) {
    case io::ImportKind::Customers:
        return Action::ImportCustomers;
    case io::ImportKind::Contacts:
        return Action::ImportContacts;
    case io::ImportKind::Visits:
        return Action::ImportVisits;
    case io::ImportKind::Receivables:
        return Action::ImportReceivables;
    case io::ImportKind::Stock:
        return Action::ImportStock;
    case io::ImportKind::MustHaves:
        return Action::EditMustHave;
    case io::ImportKind::ServiceFacts:
        return Action::EditServiceFact;
    case io::ImportKind::Sales:
        break;
    }
    return Action::ImportSales;
}

Action importAction(std::string_view kindCode) {
    for (int kind = 0; kind < io::kImportKindCount; ++kind) {
        if (io::importKindCode(static_cast<io::ImportKind>(kind)) == kindCode) {
            return importAction(static_cast<io::ImportKind>(kind));
        }
    }
    return Action::ImportSales;
}

} // namespace accord::app
