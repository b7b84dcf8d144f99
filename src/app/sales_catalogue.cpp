// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sales_catalogue.h"

#include "base/text.h"
#include "storage/catalogue_repository.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace accord::app {
namespace {

constexpr std::size_t kNameCharacters = 200;

std::string_view nameFault(std::string_view name) {
    if (ImportCells::isErrorValue(name)) {
        return "cell.error";
    }
    if (std::any_of(name.begin(), name.end(),
                    [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; })) {
        return "field.control";
    }
    return base::codePointCount(name) > kNameCharacters ? "field.too_long" : "";
}

// The ids of those that were made.
template<class IdType>
std::vector<IdType> resolveNames(std::vector<std::int64_t> &ids,
                                 const std::deque<std::string> &names, db::Connection &db,
                                 base::IdGenerator &generator, bool dryRun) {
    storage::CatalogueRepository<IdType> repository(db);
    std::vector<IdType> made;
    for (const std::string &name : names) {
        const auto known = name.empty() ? std::optional(IdType()) : repository.find(name);
        if (known || dryRun) {
            ids.push_back(known ? known->value() : generator.next());
            continue;
        }
        made.push_back(repository.findOrMake(name, generator));
        ids.push_back(made.back().value());
    }
    return made;
}

} // namespace

SalesCatalogue::SalesCatalogue() {
    for (Names *names : {&m_categories, &m_products}) {
        names->names.emplace_back();
        names->byFolded.emplace("", 0);
    }
}

std::uint32_t SalesCatalogue::Names::number(std::string_view text, CellFault &fault) {
    if (text == lastText) {
        return lastNumber;
    }
    const auto known = bySpelling.find(text);
    if (known != bySpelling.end()) {
        lastText = text;
        return lastNumber = known->second;
    }
    if (const auto reason = nameFault(text); !reason.empty()) {
        fault.reason = reason;
        return 0;
    }
    const auto [entry, isNew] =
        byFolded.try_emplace(base::fold(text), static_cast<std::uint32_t>(names.size()));
    if (isNew) {
        names.emplace_back(text);
    }
    bySpelling.emplace(spellings.emplace_back(text), entry->second);
    lastText = text;
    return lastNumber = entry->second;
}

std::uint32_t SalesCatalogue::pair(std::string_view category, std::string_view product,
                                   CellFault &fault) {
    const std::uint32_t first = m_categories.number(category, fault);
    const std::uint32_t second = m_products.number(product, fault);
    const auto [entry, isNew] = m_pairNumbers.try_emplace(
        std::uint64_t{first} << 32U | second, static_cast<std::uint32_t>(m_pairs.size()));
    if (isNew) {
        m_pairs.emplace_back(first, second);
    }
    return entry->second;
}

storage::MadeNames SalesCatalogue::resolve(db::Connection &db, base::IdGenerator &ids,
                                           bool dryRun) {
    return {resolveNames<domain::CategoryId>(m_categories.ids, m_categories.names, db, ids, dryRun),
            resolveNames<domain::ProductId>(m_products.ids, m_products.names, db, ids, dryRun)};
}

std::vector<std::uint32_t> SalesCatalogue::ranks() const {
    std::vector<std::uint32_t> order(m_pairs.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::pair(category(a), product(a)) < std::pair(category(b), product(b));
    });
    std::vector<std::uint32_t> ranks(order.size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank) {
        ranks[order[rank]] = rank;
    }
    return ranks;
}

} // namespace accord::app
