// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_filter.h"

#include "app/filter_words.h"
#include "domain/customer/customer.h"
#include "domain/relation/relation.h"

namespace accord::app {
namespace {

bool isFilterWord(const std::string &field, const std::string &value) {
    if (value.empty()) {
        return true;
    }
    if (field == "kind") {
        return domain::customerKindFromCode(value).has_value();
    }
    if (field == "format") {
        return domain::storeFormatFromCode(value).has_value();
    }
    if (field == "settlement") {
        return domain::settlementFromCode(value).has_value();
    }
    if (field == "stage") {
        return domain::stageFromCode(value).has_value();
    }
    if (field == "key_account") {
        return domain::keyAccountStatusFromCode(value).has_value();
    }
    if (field == "loss_reason") {
        return domain::lossReasonFromCode(value).has_value();
    }
    return field != "status" || domain::customerStatusFromCode(value).has_value();
}

} // namespace

base::Result<storage::Filter> customerFilter(const std::string &text) {
    ACCORD_TRY(storage::Filter filter, storage::parseFilter(text));
    for (const auto &term : filter) {
        for (const std::string &value : term.values) {
            if (!isFilterWord(term.field, value)) {
                return neverHas(term, value);
            }
        }
    }
    return filter;
}

} // namespace accord::app
