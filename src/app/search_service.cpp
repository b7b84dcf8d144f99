// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search_service.h"

#include "app/search_snippet.h"
#include "storage/customer_repository.h"
#include "storage/plan_repository.h"
#include "storage/search_expression.h"
#include "storage/search_index.h"
#include "storage/user_repository.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace accord::app {

namespace {

using storage::SearchEntry;
using storage::SearchSource;

domain::Action seeing(std::string_view kind) {
    return kind == "plan"    ? domain::Action::ViewPlan
           : kind == "visit" ? domain::Action::ViewVisit
           : kind == "task"  ? domain::Action::ViewTask
                             : domain::Action::ViewCustomer;
}

// What the actor may see, without asking for the team once a row.
class Sight {
public:
    explicit Sight(const Context &context) : m_context(context) {}
    [[nodiscard]] bool seesAll(std::string_view kind) const {
        return std::ranges::all_of(
            std::array{domain::Reach::Own, domain::Reach::Team, domain::Reach::Other},
            [&](domain::Reach reach) {
                return domain::mayDo(m_context.actor.role, seeing(kind), reach);
            });
    }
    [[nodiscard]] bool sees(std::string_view kind, std::int64_t owner) {
        const auto [at, isNew] = m_reach.try_emplace(owner);
        if (isNew) {
            at->second = reachOf(m_context, domain::UserId(owner));
        }
        return domain::mayDo(m_context.actor.role, seeing(kind), at->second);
    }

private:
    const Context &m_context;
    std::map<std::int64_t, domain::Reach> m_reach;
};

} // namespace

// One search over one state of the file.
class SearchService::Looking {
public:
    Looking(Context &context, const std::string &text)
        : m_context(context),
          m_index(context.db),
          m_called(storage::calledExpression(text)),
          m_terms(base::searchTerms(text)),
          m_expression(storage::searchExpression(m_terms)),
          m_sight(context) {}

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }

    // The newest of a kind, behind those that are called exactly so.
    [[nodiscard]] std::vector<SearchHit> newest(const SearchSource &source, std::size_t most) {
        std::vector<SearchHit> hits;
        std::set<std::int64_t> known;
        const auto take = [&](const SearchEntry &entry) {
            add(source, entry, hits);
            known.insert(entry.record);
            return hits.size() < most;
        };
        if (most > 0 && !m_called.empty()) {
            m_index.find(m_called, source, take);
        }
        m_exact += hits.size();
        m_index.find(asked(source), source, [&](const SearchEntry &entry) {
            return hits.size() < most &&
                   (known.contains(entry.record) || !answers(source, entry) || take(entry));
        });
        return hits;
    }
    [[nodiscard]] std::size_t exactOnes() { return std::exchange(m_exact, 0); }
    // At most `most`.
    [[nodiscard]] std::int64_t count(const SearchSource &source,
                                     std::int64_t most = storage::SearchIndex::kAll) {
        if (!findsMore(source) && m_sight.seesAll(source.kind)) {
            return m_index.count(asked(source), source, most);
        }
        std::int64_t total = 0;
        m_index.find(asked(source), source, [&](const SearchEntry &entry) {
            const bool isSeen =
                m_sight.seesAll(source.kind) ||
                m_sight.sees(source.kind,
                             storage::placeOf(m_context.db, source, entry.record).owner);
            total += isSeen && answers(source, entry) ? 1 : 0;
            return total < most;
        });
        return total;
    }
    // The record as it is found, without marks; adds nothing when the actor may not see it.
    void addKnown(const SearchSource &source, std::int64_t record, std::vector<SearchHit> &hits) {
        if (const auto entry = m_index.entry(source, record)) {
            add(source, *entry, hits);
        }
    }

private:
    [[nodiscard]] const std::string &asked(const SearchSource &source) const {
        return source.hasNames ? m_expression.heard : m_expression.written;
    }
    [[nodiscard]] bool findsMore(const SearchSource &source) const {
        return source.hasNames && m_expression.findsMore;
    }
    [[nodiscard]] bool answers(const SearchSource &source, const SearchEntry &entry) const {
        return !findsMore(source) || base::answersTo(m_terms, entry.texts());
    }
    void add(const SearchSource &source, const SearchEntry &entry, std::vector<SearchHit> &hits) {
        const auto place = storage::placeOf(m_context.db, source, entry.record);
        if (!m_sight.sees(source.kind, place.owner)) {
            return;
        }
        SearchHit hit;
        hit.kind = source.kind;
        hit.id = entry.record;
        hit.code = place.customerCode;
        hit.title = entry.title.empty() ? place.customerName : entry.title;
        hit.date = base::Date::parse(entry.day).value_or(base::Date());
        hit.customer = place.customerName;
        hit.customerClass = place.customerClass;
        hit.owner = place.ownerName;
        hit.detail = place.detail;
        hit.isArchived = place.customerStatus == code(domain::CustomerStatus::Archived);
        markHit(m_terms, entry, hit);
        hits.push_back(std::move(hit));
    }

    Context &m_context;
    storage::SearchIndex m_index;
    std::string m_called;
    std::vector<base::SearchTerm> m_terms;
    storage::SearchExpression m_expression;
    Sight m_sight;
    std::size_t m_exact = 0;
};

base::Result<SearchResult> SearchService::search(const std::string &text, int limit,
                                                 std::string_view kind) {
    const db::ReadTransaction oneState(m_context.db);
    Looking looking(m_context, text);
    if (looking.isEmpty()) {
        return base::fail(base::ErrorCode::Invalid, "search.empty",
                          "There is nothing to look for: type letters, digits or characters.",
                          "text");
    }
    SearchResult result;
    const auto most = static_cast<std::size_t>(std::max(0, limit));
    std::vector<SearchHit> exact;
    for (const SearchSource &source : storage::searchSources()) {
        if (!kind.empty() && source.kind != kind) {
            continue;
        }
        auto hits = looking.newest(source, most);
        const auto named = hits.begin() + static_cast<std::ptrdiff_t>(looking.exactOnes());
        std::move(hits.begin(), named, std::back_inserter(exact));
        std::move(named, hits.end(), std::back_inserter(result.hits));
        result.total += looking.count(source);
    }
    std::ranges::stable_sort(
        result.hits, [](const SearchHit &a, const SearchHit &b) { return a.date > b.date; });
    exact.insert(exact.end(), std::make_move_iterator(result.hits.begin()),
                 std::make_move_iterator(result.hits.end()));
    exact.resize(std::min(exact.size(), most));
    result.hits = std::move(exact);
    return result;
}

std::vector<SearchHit> SearchService::groups(const std::string &text, int each) {
    const db::ReadTransaction oneState(m_context.db);
    Looking looking(m_context, text);
    std::vector<SearchHit> all;
    if (!looking.isEmpty()) {
        for (const SearchSource &source : storage::searchSources()) {
            auto hits = looking.newest(source, static_cast<std::size_t>(std::max(0, each)));
            std::move(hits.begin(), hits.end(), std::back_inserter(all));
        }
    }
    return all;
}

std::vector<std::int64_t> SearchService::counts(const std::string &text,
                                                const std::vector<std::string> &of, int most) {
    const db::ReadTransaction oneState(m_context.db);
    Looking looking(m_context, text);
    std::vector<std::int64_t> all;
    all.reserve(of.size());
    for (const std::string &kind : of) {
        const SearchSource *source = storage::searchSource(kind);
        all.push_back(source == nullptr || looking.isEmpty() ? 0 : looking.count(*source, most));
    }
    return all;
}

std::vector<SearchHit> SearchService::known(const std::vector<SearchedRecord> &records) {
    const db::ReadTransaction oneState(m_context.db);
    Looking looking(m_context, {});
    std::vector<SearchHit> hits;
    for (const SearchedRecord &record : records) {
        if (const SearchSource *source = storage::searchSource(record.kind)) {
            looking.addKnown(*source, idOf(record), hits);
        }
    }
    return hits;
}

// 0 = there is none any more.
std::int64_t SearchService::idOf(const SearchedRecord &record) const {
    if (record.id != 0) {
        return record.id;
    }
    const auto customer = storage::CustomerRepository(m_context.db).idOfCode(record.code);
    if (!customer || record.kind == "customer") {
        return customer ? customer->value() : 0;
    }
    const auto plan = storage::PlanRepository(m_context.db).find(*customer, record.year);
    return plan ? plan->id.value() : 0;
}

std::vector<std::string_view> SearchService::kinds() {
    std::vector<std::string_view> all;
    for (const SearchSource &source : storage::searchSources()) {
        all.push_back(source.kind);
    }
    return all;
}

} // namespace accord::app
