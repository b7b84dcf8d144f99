// SPDX-License-Identifier: GPL-3.0-or-later
// The whole order of a customer list: the ids, grouped and sorted by values whose order is not
// that of their spelling. Rows are read later, block by block.
#include "storage/current_class.h"
#include "storage/customer_conditions.h"
#include "storage/customer_facts.h"
#include "storage/customer_repository.h"
#include "storage/list_statements.h"
#include "storage/plan_progress.h"
#include "storage/row.h"
#include "storage/sales_year.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace accord::storage {

namespace {

using domain::CustomerId;

// One value of a ranked sort, as it is stored and as groups name it.
struct RankedValue {
    std::string stored; // word, or id of the owner, "" = none
    std::string key;    // word, or code of the owner
};

template<class Enum>
std::vector<RankedValue> words(int count, bool isNoneFirst) {
    std::vector<RankedValue> values;
    for (int i = 0; i < count; ++i) {
        const std::string word(code(static_cast<Enum>(i)));
        values.push_back({word, word});
    }
    if (isNoneFirst) { // no word at all comes last
        std::rotate(values.begin(), values.begin() + 1, values.end());
    }
    return values;
}

std::vector<RankedValue> owners(db::Connection &db) {
    std::vector<RankedValue> values;
    auto &row = db.cached("SELECT id, code FROM app_user ORDER BY name, code");
    while (row.next()) {
        values.push_back({std::to_string(row.integer(0)), textAt(row, 1)});
    }
    row.reset();
    values.push_back({"", ""});
    return values;
}

std::vector<RankedValue> rankedValues(db::Connection &db, CustomerSort sort) {
    switch (sort) {
    case CustomerSort::Class:
        return {{"A", "A"}, {"B", "B"}, {"C", "C"}, {"", ""}};
    case CustomerSort::Stage:
        return words<domain::Stage>(8, true);
    case CustomerSort::Format:
        return words<domain::StoreFormat>(13, true);
    case CustomerSort::KeyAccount:
        return words<domain::KeyAccountStatus>(4, true);
    case CustomerSort::Kind:
        return words<domain::CustomerKind>(6, false);
    case CustomerSort::Owner:
        return owners(db);
    default:
        return {};
    }
}

CustomerSort sortOf(CustomerGroup group) {
    static constexpr std::array<CustomerSort, 8> kSorts{
        CustomerSort::Code, CustomerSort::Class,  CustomerSort::Stage,      CustomerSort::Owner,
        CustomerSort::City, CustomerSort::Format, CustomerSort::KeyAccount, CustomerSort::Kind};
    return kSorts.at(static_cast<std::size_t>(group));
}

// The rows with one value of a ranked sort, in the order of their codes, by its index.
std::string ofValueSql(CustomerSort sort, const std::string &stored, bool isKept, bool descending,
                       WhereClause &where) {
    if (sort != CustomerSort::Owner) {
        where.add(customerSortColumn(sort, isKept) + " = {}", std::string_view(stored));
    } else if (stored.empty()) {
        where.add("c.owner_id IS NULL");
    } else {
        where.add("c.owner_id = {}", std::int64_t{std::stoll(stored)});
    }
    return "SELECT c.id FROM customer c " + where.sql() + " ORDER BY c.code" +
           (descending ? " DESC" : "") + " LIMIT ?" + std::to_string(where.nextParameter());
}

// ?1 = customer, ?2 to ?3 = months.
constexpr std::string_view kYearOf = R"(
    SELECT month, net_sales_fen FROM customer_month
    WHERE customer_id = ?1 AND month BETWEEN ?2 AND ?3 AND fact_count > 0)";
constexpr std::string_view kMonthOfAll = R"(
    SELECT customer_id, net_sales_fen FROM customer_month
    WHERE month = ?1 AND fact_count > 0 ORDER BY customer_id)";

// Values in the order they are shown; cities, which have no fixed order, by their text. None last.
class Ranking {
public:
    explicit Ranking(std::vector<RankedValue> values)
        : m_values(std::move(values)), m_isFixed(!m_values.empty()) {
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            m_places.emplace(m_values[i].stored, i);
        }
    }
    std::size_t place(std::string_view stored) {
        const auto [found, isNew] = m_places.emplace(stored, m_values.size());
        if (isNew) {
            m_values.push_back({std::string(stored), std::string(stored)});
        }
        return found->second;
    }
    [[nodiscard]] std::vector<std::size_t> shownOrder(bool isReversed) const {
        std::vector<std::size_t> places(m_values.size());
        std::iota(places.begin(), places.end(), std::size_t{0});
        if (!m_isFixed) {
            std::sort(places.begin(), places.end(), [this](std::size_t a, std::size_t b) {
                return std::pair(m_values[a].key.empty(), m_values[a].key) <
                       std::pair(m_values[b].key.empty(), m_values[b].key);
            });
        }
        if (isReversed) {
            std::reverse(places.begin(), places.end());
        }
        return places;
    }
    [[nodiscard]] const std::string &key(std::size_t place) const { return m_values[place].key; }

private:
    std::vector<RankedValue> m_values;
    bool m_isFixed;
    std::unordered_map<std::string, std::size_t> m_places;
};

std::string valuesSql(CustomerSort sort, bool isKept, const WhereClause &where) {
    return "SELECT c.id, COALESCE(CAST(" + customerSortColumn(sort, isKept) +
           " AS TEXT), '') FROM customer c " + where.sql();
}

} // namespace

namespace {

// Puts the customers with a plan in force in front, by what is achieved of it; the others follow
// in the order they have.
void sortByAchievement(db::Connection &db, bool isDescending, std::vector<CustomerId> &ids) {
    std::unordered_map<std::int64_t, PlanProgress> progress;
    for (const auto &[account, one] : planProgressOfAll(db, dataMonth(db))) {
        progress.emplace(account.value(), one);
    }
    const auto others = std::stable_partition(
        ids.begin(), ids.end(), [&](CustomerId id) { return progress.contains(id.value()); });
    std::stable_sort(ids.begin(), others, [&](CustomerId a, CustomerId b) {
        const PlanProgress &one = progress.at(a.value());
        const PlanProgress &two = progress.at(b.value());
        return isDescending ? isBehind(two, one) : isBehind(one, two);
    });
}

// The same by what other tables say of them.
void sortByFacts(db::Connection &db, const CustomerQuery &query, std::vector<CustomerId> &ids) {
    const auto facts = customerFacts(db, query.sort, query.today);
    const auto others = std::stable_partition(
        ids.begin(), ids.end(), [&](CustomerId id) { return facts.contains(id.value()); });
    std::stable_sort(ids.begin(), others, [&](CustomerId a, CustomerId b) {
        const std::int64_t one = facts.at(a.value());
        const std::int64_t two = facts.at(b.value());
        return query.descending ? two < one : one < two;
    });
}

} // namespace

// The first customers of a ranked sort: value by value, each by its index.
base::Result<std::vector<CustomerId>> CustomerRepository::firstRanked(const CustomerQuery &query) {
    const bool isKept = isClassKept(m_db, query.today);
    std::vector<RankedValue> values = rankedValues(m_db, query.sort);
    if (query.descending) {
        std::reverse(values.begin(), values.end());
    }
    std::vector<CustomerId> ids;
    for (const RankedValue &value : values) {
        const auto wanted = query.limit - static_cast<std::int64_t>(ids.size());
        if (wanted <= 0) {
            break;
        }
        ACCORD_TRY(WhereClause where, customerConditions(query, Drive::Walk, isKept));
        const std::string sql =
            ofValueSql(query.sort, value.stored, isKept, query.descending, where);
        auto row = m_db.prepare(sql);
        where.bind(*row);
        row->bind(where.nextParameter(), wanted);
        while (row->next()) {
            ids.push_back(idAt<CustomerId>(*row, 0));
        }
    }
    return ids;
}

// Gathers `ids` by their value of `sort`, keeping their order within a value.
base::Result<std::vector<CustomerOrder::Group>>
CustomerRepository::gather(const CustomerQuery &query, CustomerSort sort, bool isReversed,
                           std::vector<CustomerId> &ids) {
    const bool isKept = isClassKept(m_db, query.today);
    ACCORD_TRY(const WhereClause where, customerWalk(query, isKept));
    Ranking ranking(rankedValues(m_db, sort));
    std::unordered_map<std::int64_t, std::size_t> placeOf;
    placeOf.reserve(ids.size());
    auto row = m_db.prepare(valuesSql(sort, isKept, where));
    where.bind(*row);
    while (row->next()) {
        placeOf.emplace(row->integer(0), ranking.place(row->text(1)));
    }
    const std::vector<std::size_t> places = ranking.shownOrder(isReversed);
    std::vector<std::vector<CustomerId>> buckets(places.size());
    for (const CustomerId id : ids) {
        const auto found = placeOf.find(id.value());
        if (found != placeOf.end()) {
            buckets[found->second].push_back(id);
        }
    }
    ids.clear();
    std::vector<CustomerOrder::Group> groups;
    for (const std::size_t place : places) {
        const auto &bucket = buckets[place];
        ids.insert(ids.end(), bucket.begin(), bucket.end());
        if (!bucket.empty()) {
            groups.push_back({ranking.key(place), static_cast<std::int64_t>(bucket.size())});
        }
    }
    return groups;
}

base::Result<CustomerOrder> CustomerRepository::order(const CustomerQuery &query) {
    CustomerOrder order;
    ACCORD_TRY(order.total, countOf(query));
    const bool isGrouped = query.group != CustomerGroup::None;
    const bool isWhole = isGrouped || query.limit >= order.total;
    const bool isByPlan = query.sort == CustomerSort::Achievement;
    const bool isByFacts = query.sort > CustomerSort::Achievement;
    if (!isWhole && isByFacts && order.total > kFewCustomers) {
        ACCORD_TRY(order.ids, firstByFact(m_db, query));
        return order;
    }
    if (!isWhole && !isByPlan && !isByFacts && isRanked(query.sort) &&
        order.total > kFewCustomers) {
        ACCORD_TRY(order.ids, firstRanked(query));
        return order;
    }
    CustomerQuery sorted = query;
    if (isRanked(query.sort)) {
        sorted.sort = CustomerSort::Code;
    }
    if (isGrouped || isRanked(query.sort)) {
        sorted.limit = kWholeOrder;
    }
    ACCORD_TRY(order.ids, idsByIndex(sorted, order.total));
    if (isByPlan) {
        sortByAchievement(m_db, query.descending, order.ids);
    } else if (isByFacts) {
        sortByFacts(m_db, query, order.ids);
    } else if (isRanked(query.sort)) {
        ACCORD_CHECK(gather(query, query.sort, query.descending, order.ids));
    }
    if (isGrouped) {
        ACCORD_TRY(order.groups, gather(query, sortOf(query.group), false, order.ids));
    }
    if (order.ids.size() > static_cast<std::size_t>(query.limit)) {
        order.ids.resize(static_cast<std::size_t>(query.limit));
    }
    return order;
}

std::vector<ListStatement> customerOrderStatements() {
    std::vector<ListStatement> statements;
    CustomerQuery query;
    constexpr int kByPlan = static_cast<int>(CustomerSort::Achievement);
    for (int i = static_cast<int>(CustomerSort::Class); i < kByPlan; ++i) {
        for (const bool descending : {false, true}) {
            for (const char *stored : {"1", ""}) {
                WhereClause where = customerConditions(query, Drive::Walk, true).value();
                statements.push_back(
                    {"ranked customer list",
                     ofValueSql(static_cast<CustomerSort>(i), stored, true, descending, where)});
            }
        }
    }
    for (const auto group : {CustomerGroup::Class, CustomerGroup::City, CustomerGroup::Owner}) {
        const WhereClause where = customerWalk(query, true).value();
        statements.push_back({"customer groups", valuesSql(sortOf(group), true, where)});
    }
    statements.push_back({"customer year", std::string(kYearOf)});
    statements.push_back({"customer years", std::string(kMonthOfAll)});
    return statements;
}

namespace {

constexpr int placeIn(base::Period year, std::int64_t month) {
    return base::Month::fromNumber(static_cast<int>(month)).minus(year.from);
}

} // namespace

std::vector<YearSales> CustomerRepository::yearSales(std::span<const CustomerId> ids,
                                                     base::Period year) {
    std::vector<YearSales> sales(ids.size());
    if (year.to.isNull()) {
        return sales;
    }
    auto &row = m_db.cached(kYearOf);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        row.bind(1, ids[i].value()).bind(2, year.from.number()).bind(3, year.to.number());
        while (row.next()) {
            sales[i].at(static_cast<std::size_t>(placeIn(year, row.integer(0)))) = row.integer(1);
        }
        row.reset();
    }
    return sales;
}

namespace {

void add(std::optional<std::int64_t> &total, std::int64_t fen) {
    total = total.value_or(0) + fen;
}

YearSales sumOf(const std::vector<YearSales> &all) {
    YearSales totals;
    for (const YearSales &one : all) {
        for (std::size_t i = 0; i < one.size(); ++i) {
            if (one.at(i)) {
                add(totals.at(i), *one.at(i));
            }
        }
    }
    return totals;
}

// The sum of the rows (customer, fen in the order of customers) whose customer is among `ids`.
std::optional<std::int64_t> sumOfRows(db::Statement &row, const std::vector<CustomerId> &ids) {
    std::optional<std::int64_t> total;
    auto at = ids.begin();
    while (row.next()) {
        const auto id = idAt<CustomerId>(row, 0);
        at = std::find_if(at, ids.end(), [id](CustomerId one) { return one >= id; });
        if (at != ids.end() && *at == id) {
            add(total, row.integer(1));
        }
    }
    row.reset();
    return total;
}

} // namespace

YearSales CustomerRepository::yearTotals(std::vector<CustomerId> ids, base::Period year) {
    if (year.to.isNull() || ids.empty()) {
        return {};
    }
    if (ids.size() <= static_cast<std::size_t>(kFewCustomers)) {
        return sumOf(yearSales(ids, year));
    }
    std::sort(ids.begin(), ids.end());
    auto &row = m_db.cached(kMonthOfAll);
    YearSales totals;
    for (std::size_t i = 0; i < totals.size(); ++i) {
        row.bind(1, year.from.plus(static_cast<int>(i)).number());
        totals.at(i) = sumOfRows(row, ids);
    }
    return totals;
}

base::Period CustomerRepository::salesYear() {
    return storage::salesYear(m_db);
}

} // namespace accord::storage
