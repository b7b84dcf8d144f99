// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customers_in_text.h"

#include "base/text.h"
#include "storage/customer_repository.h"

#include <algorithm>

namespace accord::app {
namespace {

bool isWordLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

// Does `word` stand in `text` (both folded), and not within a longer word of Latin letters and
// digits? Chinese writes no blanks: there a name may stand in the middle.
bool isWordOf(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool isCutBefore = at > 0 && isWordLetter(text[at - 1]) && isWordLetter(word.front());
        const bool isCutAfter =
            end < text.size() && isWordLetter(text[end]) && isWordLetter(word.back());
        if (!isCutBefore && !isCutAfter) {
            return true;
        }
    }
    return false;
}

} // namespace

void CustomersInText::readNames() {
    storage::CustomerRepository customers(m_context.db);
    for (const auto &entry : customers.allCodes()) {
        const domain::Customer customer = customers.byId(entry.id).value_or(domain::Customer());
        for (const std::string &name : {entry.code, customer.name, customer.shortName}) {
            if (!name.empty()) {
                m_names.emplace_back(base::fold(name), entry.id);
            }
        }
    }
    std::ranges::stable_sort(
        m_names, [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
}

CustomersInText::Found CustomersInText::find(std::string_view text) {
    if (m_names.empty()) {
        readNames();
    }
    const std::string folded = base::fold(text);
    const auto stands = [&](const auto &entry) { return isWordOf(folded, entry.first); };
    const auto found = std::ranges::find_if(m_names, stands);
    if (found == m_names.end()) {
        return {{}, "customer.not_found"};
    }
    const auto isRival = [&](const auto &other) {
        return other.first.size() == found->first.size() && other.second != found->second &&
               stands(other);
    };
    if (std::any_of(found, m_names.end(), isRival)) {
        return {{}, "customer.name_not_unique"};
    }
    const auto owner = storage::CustomerRepository(m_context.db).byId(found->second).value().owner;
    if (!mayDo(m_context, domain::Action::ImportVisits, owner)) {
        return {{}, "forbidden"};
    }
    return {found->second, {}};
}

} // namespace accord::app
