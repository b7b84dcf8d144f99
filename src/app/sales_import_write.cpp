// SPDX-License-Identifier: GPL-3.0-or-later
// SalesImport, second half: comparing the staged keys with the stored facts and writing them.
#include "app/sales_import.h"
#include "storage/sales_repository.h"

#include <algorithm>
#include <limits>
#include <span>

namespace accord::app {
namespace {

using base::ErrorCode;
using domain::SalesField;
using domain::SalesValues;

constexpr std::size_t kBatch = 4'096;
constexpr std::int64_t kGreatest = 9'000'000'000'000'000; // as base::Decimal::scaled

tl::unexpected<base::Error> tooLarge(const std::string &customer, base::Month month) {
    return base::fail(ErrorCode::Limit, "amount.too_large",
                      "The amounts of customer " + customer + " in " + month.toString() +
                          " add up to more than can be kept exactly.",
                      {}, customer);
}

// A total beyond 64 bits is only shown, never stored.
std::int64_t bounded(base::Wide value) {
    using Limits = std::numeric_limits<std::int64_t>;
    return static_cast<std::int64_t>(std::clamp<base::Wide>(value, Limits::min(), Limits::max()));
}

void count(ImportCounts &counts, RowFate fate) {
    ++(fate == RowFate::New       ? counts.made
       : fate == RowFate::Changed ? counts.changed
                                  : counts.unchanged);
}

bool isBeyond(std::optional<std::int64_t> value) {
    return value && (*value > kGreatest || *value < -kGreatest);
}

} // namespace

domain::SalesKey SalesImport::keyOf(const SalesStaging::Group &group) const {
    return {m_customers.id(group.customer), group.month, m_catalogue.category(group.pair),
            m_catalogue.product(group.pair)};
}

// Only mapped fields are replaced; adding leaves what the file does not mention (RULES section 3).
SalesValues SalesImport::wanted(const SalesStaging::Group &group, const SalesValues &stored) const {
    SalesValues values = stored;
    const bool adds = m_request.mode == ImportMode::Add;
    for (std::size_t i = 0; i < m_amounts.size(); ++i) {
        const SalesField field = m_amounts[i].field;
        const auto &sum = group.sums[i];
        if (sum) {
            values.set(field, *sum + (adds ? stored.value(field).value_or(0) : 0));
        } else if (!adds) {
            const auto index = static_cast<unsigned>(field);
            values.amounts[index] = 0;
            values.present = static_cast<std::uint8_t>(values.present & ~(1U << index));
        }
    }
    return values;
}

base::Done SalesImport::write(storage::ChangeSetWriter *log, const base::Progress &progress,
                              ImportResult &result) {
    result.customersCreated = m_customers.freshCount();
    m_changes = result.customersCreated > 0;
    std::unique_ptr<storage::SalesWriter> writer;
    if (log != nullptr) {
        ACCORD_CHECK(m_customers.store(*log));
        writer = std::make_unique<storage::SalesWriter>(m_context.db, log->id());
    }
    m_made = m_catalogue.resolve(m_context.db, m_context.ids, log == nullptr);
    m_staging->sort(m_customers.ranks(), m_catalogue.ranks());
    const auto totals = storage::SalesRepository(m_context.db).monthTotals(m_staging->months());
    ACCORD_CHECK(writeFacts(writer.get(), progress, result));
    const ProfitTotals profits = profitTotals();
    if (m_request.mode == ImportMode::ReplacePeriod) {
        clearOtherProfits(writer.get());
    }
    ACCORD_CHECK(writeProfits(writer.get(), result));
    if (writer) {
        m_written = writer->finish();
    }
    countRows(result);
    if (m_keptOfOthers > 0) {
        result.notices.push_back({"import.other_books_kept",
                                  "{count} figures of customers that are not yours were kept.",
                                  {{"count", std::to_string(m_keptOfOthers)}}});
    }
    listFalls(totals, result);
    listProfitFalls(profits, result);
    for (const Amount &amount : m_amounts) {
        if (amount.field != SalesField::Quantity) {
            result.totalsFen[std::string(domain::salesFieldCode(amount.field))] =
                bounded(m_totals[static_cast<std::size_t>(amount.field)]);
        }
    }
    return {};
}

base::Done SalesImport::writeFacts(storage::SalesWriter *writer, const base::Progress &progress,
                                   ImportResult &result) {
    std::vector<SalesStaging::Group> groups;
    groups.reserve(kBatch);
    base::Month month;
    SalesStaging::Group group;
    for (std::size_t at = 0; m_staging->groupAt(at, group); at = group.last) {
        const bool nextMonth = group.month != month;
        if (groups.size() == kBatch || (nextMonth && !groups.empty())) {
            ACCORD_CHECK(writeBatch(groups, writer, result));
            ACCORD_CHECK(step(progress, 1, static_cast<std::int64_t>(at),
                              static_cast<std::int64_t>(m_staging->entries())));
        }
        if (nextMonth && m_request.mode == ImportMode::ReplacePeriod) {
            clearOthers(at, group.month, writer);
        }
        month = group.month;
        groups.push_back(group);
    }
    return groups.empty() ? base::Done() : writeBatch(groups, writer, result);
}

// replace-period: facts of the month that the file does not name lose the mapped fields; those
// without any value left go. Entry `at` is the first of the month.
void SalesImport::clearOthers(std::size_t at, base::Month month, storage::SalesWriter *writer) {
    const std::vector<domain::SalesKey> others = clearable(at, month);
    m_changes = m_changes || !others.empty();
    storage::SalesRepository repository(m_context.db);
    std::vector<storage::StoredFact> stored(kBatch);
    for (std::size_t from = 0; from < others.size(); from += kBatch) {
        const std::span keys =
            std::span(others).subspan(from).first(std::min(kBatch, others.size() - from));
        stored.assign(keys.size(), {});
        repository.read(keys, stored);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            clearFact(keys[i], stored[i], writer);
        }
    }
}

// Keys with mapped values that the file does not name; those in the books of others are counted
// and stay.
std::vector<domain::SalesKey> SalesImport::clearable(std::size_t at, base::Month month) {
    std::vector<domain::SalesKey> others;
    domain::CustomerId lastCustomer;
    bool mayClear = false;
    SalesStaging::Group group;
    const storage::FactOrder before;
    bool more = m_staging->groupAt(at, group);
    storage::SalesRepository repository(m_context.db);
    repository.forEachFact(month, [&](const storage::SalesFact &fact) {
        while (more && group.month == month && before(keyOf(group), fact.key)) {
            more = m_staging->groupAt(group.last, group);
        }
        const bool named = more && group.month == month && keyOf(group) == fact.key;
        if (named || (fact.values.present & m_mask) == 0) {
            return true;
        }
        if (fact.key.customer != lastCustomer) {
            lastCustomer = fact.key.customer;
            mayClear = m_customers.mayClear(lastCustomer);
        }
        if (mayClear) {
            others.push_back(fact.key);
        } else {
            ++m_keptOfOthers;
        }
        return true;
    });
    return others;
}

void SalesImport::clearFact(const domain::SalesKey &key, const storage::StoredFact &stored,
                            storage::SalesWriter *writer) {
    SalesValues after = stored.values;
    for (std::size_t i = 0; i < after.amounts.size(); ++i) {
        if (((m_mask >> i) & 1U) != 0) {
            m_deltas[key.month][i] -= after.amounts[i];
            after.amounts[i] = 0;
        }
    }
    after.present = static_cast<std::uint8_t>(after.present & ~m_mask);
    if (writer == nullptr) {
        return;
    }
    if (after.present == 0) {
        writer->remove(key, stored);
    } else {
        writer->put(key, stored, after);
    }
}

void SalesImport::addUp(const SalesStaging::Group &group, const SalesValues &before,
                        const SalesValues &after) {
    auto &delta = m_deltas[group.month];
    for (std::size_t i = 0; i < m_amounts.size(); ++i) {
        const auto field = static_cast<std::size_t>(m_amounts[i].field);
        delta[field] += after.amounts[field] - before.amounts[field];
        if (group.sums[i] && m_amounts[i].field != SalesField::Quantity) {
            m_totals[field] += *group.sums[i];
        }
    }
}

base::Done SalesImport::writeBatch(std::vector<SalesStaging::Group> &groups,
                                   storage::SalesWriter *writer, ImportResult &result) {
    std::vector<domain::SalesKey> keys;
    keys.reserve(groups.size());
    for (const auto &group : groups) {
        keys.push_back(keyOf(group));
    }
    std::vector<storage::StoredFact> stored(keys.size());
    storage::SalesRepository(m_context.db).read(keys, stored);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const SalesValues after = wanted(groups[i], stored[i].values);
        const bool beyond = std::any_of(after.amounts.begin(), after.amounts.end(),
                                        [](std::int64_t amount) { return isBeyond(amount); });
        if (groups[i].overflow || beyond) {
            return tooLarge(m_customers.code(groups[i].customer), groups[i].month);
        }
        const RowFate fate = !stored[i].exists           ? RowFate::New
                             : after == stored[i].values ? RowFate::Unchanged
                                                         : RowFate::Changed;
        m_staging->settle(groups[i], fate);
        count(result.keys, fate);
        addUp(groups[i], stored[i].values, after);
        m_changes = m_changes || fate != RowFate::Unchanged;
        if (writer != nullptr && fate != RowFate::Unchanged) {
            writer->put(keys[i], stored[i], after);
        }
    }
    groups.clear();
    return {};
}

void SalesImport::countRows(ImportResult &result) {
    result.rows = m_rowsRead;
    for (const RowFate fate : m_staging->fates()) {
        count(result.rowCounts, fate);
    }
}

void SalesImport::listFalls(const std::vector<storage::MonthTotal> &totals,
                            ImportResult &result) const {
    for (const storage::MonthTotal &total : totals) {
        const auto delta = m_deltas.find(total.month);
        for (std::size_t i = 0; delta != m_deltas.end() && i < delta->second.size(); ++i) {
            if (delta->second[i] < 0) {
                const std::int64_t before = total.sums.amounts[i];
                result.fallingMonths.push_back(
                    {total.month, std::string(domain::salesFieldCode(static_cast<SalesField>(i))),
                     before, before + delta->second[i]});
            }
        }
    }
}

} // namespace accord::app
