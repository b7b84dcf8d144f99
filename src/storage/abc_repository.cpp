// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/abc_repository.h"

#include "domain/sales/sales_fact.h"
#include "storage/list_statements.h"
#include "storage/row.h"

#include <algorithm>
#include <limits>

namespace accord::storage {

namespace {

constexpr std::string_view kRunPage = R"(
    SELECT id, name, from_month, to_month, ranked, input_digest, at, by_user FROM abc_run
    WHERE (at, name) < (?1, ?2) ORDER BY at DESC, name DESC LIMIT ?3)";

AbcRunHead headAt(const db::Statement &row) {
    AbcRunHead head;
    head.id = idAt<domain::AbcRunId>(row, 0);
    head.name = textAt(row, 1);
    head.period.from = base::Month::fromNumber(static_cast<int>(row.integer(2)));
    head.period.to = base::Month::fromNumber(static_cast<int>(row.integer(3)));
    head.ranked = row.integer(4);
    head.inputDigest = textAt(row, 5);
    head.at = instantAt(row, 6);
    head.by = idAt<domain::UserId>(row, 7);
    return head;
}

AbcOverride overrideAt(const db::Statement &row) {
    return {idAt<domain::CustomerId>(row, 0), domain::abcClassFromCode(row.text(1)), textAt(row, 2),
            dateAt(row, 3), row.integer(4)};
}

// Only what ABC needs: the columns of the row's end are never unpacked.
constexpr std::string_view kFactsOfMonth = R"(
    SELECT customer_id, fact_count, present, payment_fen, margin_fen, brand_profit_fen,
           customer_profit_fen
    FROM customer_month WHERE month = ?1 ORDER BY customer_id)";

constexpr std::int64_t bitOf(domain::SalesField field) {
    return std::int64_t{1} << static_cast<unsigned>(field);
}

// Each column is asked for once: at millions of rows the asking is what costs.
domain::AbcFact factAt(const db::Statement &row, std::size_t customer, int month) {
    domain::AbcFact fact;
    fact.customer = static_cast<std::int32_t>(customer);
    fact.month = month;
    fact.hasSales = row.integer(1) > 0;
    const std::int64_t present = row.integer(2);
    fact.hasPayment = (present & bitOf(domain::SalesField::Payment)) != 0;
    fact.hasMargin = (present & bitOf(domain::SalesField::Margin)) != 0;
    fact.paymentFen = row.integer(3);
    fact.marginFen = row.integer(4);
    fact.hasProfit = !row.isNull(5) && !row.isNull(6);
    if (fact.hasProfit) {
        fact.brandProfitFen = row.integer(5);
        fact.customerProfitFen = row.integer(6);
    }
    return fact;
}

} // namespace

// Ascending by id, so that the month rows, which come by id too, are met by walking along.
std::vector<domain::AbcCustomer> AbcRepository::customers() {
    std::vector<domain::AbcCustomer> customers;
    std::vector<std::int64_t> parents;
    auto row = m_db.prepare(R"(
        SELECT id, code, parent_id, account_level, kind, opened_on, status, status_on
        FROM customer WHERE id > 0 ORDER BY id)");
    while (row->next()) {
        domain::AbcCustomer c;
        c.id = idAt<domain::CustomerId>(*row, 0);
        c.code = textAt(*row, 1);
        parents.push_back(row->integer(2));
        c.accountLevel = row->integer(3) != 0;
        c.internal = row->text(4) == "internal";
        c.openedOn = dateAt(*row, 5);
        c.inactive = row->text(6) != "active";
        c.inactiveSince = dateAt(*row, 7);
        customers.push_back(std::move(c));
    }
    for (std::size_t i = 0; i < customers.size(); ++i) {
        const auto parent = std::lower_bound(
            customers.begin(), customers.end(), parents[i],
            [](const domain::AbcCustomer &c, std::int64_t id) { return c.id.value() < id; });
        if (parents[i] != 0 && parent != customers.end() && parent->id.value() == parents[i]) {
            customers[i].parent = static_cast<std::int32_t>(parent - customers.begin());
        }
    }
    return customers;
}

void AbcRepository::forEachFact(base::Month month,
                                const std::vector<domain::AbcCustomer> &customers,
                                const std::function<void(const domain::AbcFact &)> &take) {
    auto row = m_db.prepare(kFactsOfMonth);
    row->bind(1, month.number());
    std::size_t at = 0;
    while (row->next()) {
        const std::int64_t id = row->integer(0);
        while (at < customers.size() && customers[at].id.value() < id) {
            ++at;
        }
        if (at == customers.size() || customers[at].id.value() != id) {
            throw base::StorageError(base::StorageProblem::Corrupt, 0, "reading customer_month",
                                     "a row names a customer that is not there");
        }
        take(factAt(*row, at, month.number()));
    }
}

std::vector<AbcLabel> AbcRepository::labels() {
    std::vector<AbcLabel> labels;
    auto row = m_db.prepare(R"(
        SELECT id, name, city, province, format, owner_id FROM customer
        WHERE id > 0 ORDER BY id)");
    while (row->next()) {
        AbcLabel &label = labels.emplace_back();
        label.id = idAt<domain::CustomerId>(*row, 0);
        label.name = textAt(*row, 1);
        label.city = textAt(*row, 2);
        label.province = textAt(*row, 3);
        label.format =
            domain::storeFormatFromCode(row->text(4)).value_or(domain::StoreFormat::None);
        label.owner = idAt<domain::UserId>(*row, 5);
    }
    return labels;
}

base::Done AbcRepository::insertRun(const AbcRun &run) {
    const auto inserted = m_db.cached(R"(
        INSERT INTO abc_run (id, name, from_month, to_month, ranked, input_digest, at, by_user,
                             policy, result)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (name) DO NOTHING)")
                              .bind(1, run.head.id.value())
                              .bind(2, run.head.name)
                              .bind(3, run.head.period.from.number())
                              .bind(4, run.head.period.to.number())
                              .bind(5, run.head.ranked)
                              .bind(6, run.head.inputDigest)
                              .bind(7, run.head.at.secondsUtc())
                              .bind(8, run.head.by.value())
                              .bind(9, run.policy)
                              .bind(10, run.result)
                              .run();
    if (inserted == 0) {
        return base::fail(base::ErrorCode::Duplicate, "abc.name_taken",
                          "There is already a kept ABC run with the name '" + run.head.name +
                              "'; kept runs are never replaced, choose another name.",
                          "name", run.head.name, {{"name", run.head.name}});
    }
    return {};
}

bool AbcRepository::hasRun(domain::AbcRunId id) {
    return firstInteger(m_db.cached("SELECT 1 FROM abc_run WHERE id = ?1").bind(1, id.value()))
        .has_value();
}

std::optional<AbcRun> AbcRepository::run(std::string_view name) {
    auto &row = m_db.cached(R"(
        SELECT id, name, from_month, to_month, ranked, input_digest, at, by_user, policy, result
        FROM abc_run WHERE name = ?1)");
    row.bind(1, name);
    std::optional<AbcRun> found;
    if (row.next()) {
        found = AbcRun{headAt(row), textAt(row, 8), textAt(row, 9)};
    }
    row.reset();
    return found;
}

Page<AbcRunHead> AbcRepository::runs(int limit, const std::string &after) {
    Page<AbcRunHead> page;
    page.total = firstInteger(m_db.cached("SELECT COUNT(*) FROM abc_run")).value_or(0);
    if (limit <= 0) {
        return page;
    }
    std::int64_t at = std::numeric_limits<std::int64_t>::max();
    if (!after.empty()) {
        at = firstInteger(m_db.cached("SELECT at FROM abc_run WHERE name = ?1").bind(1, after))
                 .value_or(0);
    }
    auto &row = m_db.cached(kRunPage);
    row.bind(1, at).bind(2, after).bind(3, limit + 1);
    while (row.next()) {
        page.rows.push_back(headAt(row));
    }
    row.reset();
    if (page.rows.size() > static_cast<std::size_t>(limit)) {
        page.rows.pop_back();
        page.next = page.rows.back().name;
    }
    return page;
}

std::optional<AbcOverride> AbcRepository::overrideOf(domain::CustomerId customer) {
    auto &row = m_db.cached(R"(
        SELECT customer_id, class, why, until, version FROM abc_override WHERE customer_id = ?1)");
    row.bind(1, customer.value());
    std::optional<AbcOverride> found;
    if (row.next()) {
        found = overrideAt(row);
    }
    row.reset();
    return found;
}

std::vector<AbcOverride> AbcRepository::overridesOn(base::Date day) {
    auto &row = m_db.cached(R"(
        SELECT customer_id, class, why, until, version FROM abc_override
        WHERE until >= ?1 ORDER BY customer_id)");
    row.bind(1, day.toString());
    std::vector<AbcOverride> found;
    while (row.next()) {
        found.push_back(overrideAt(row));
    }
    row.reset();
    return found;
}

base::Result<std::int64_t> AbcRepository::saveOverride(std::int64_t id, const AbcOverride &value,
                                                       const Stamp &stamp) {
    auto &s = value.version == 0 ? m_db.cached(R"(
            INSERT INTO abc_override (id, customer_id, class, why, until, version, created_at,
                                      created_by, updated_at, updated_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6 + 1, ?7, ?8, ?7, ?8)
            ON CONFLICT (customer_id) DO NOTHING)")
                                 : m_db.cached(R"(
            UPDATE abc_override SET class = ?3, why = ?4, until = ?5, version = version + 1,
                                    updated_at = ?7, updated_by = ?8
            WHERE customer_id = ?2 AND version = ?6 AND ?1 <> 0)");
    const auto changed = s.bind(1, id)
                             .bind(2, value.customer.value())
                             .bind(3, domain::abcClassCode(value.cls))
                             .bind(4, value.why)
                             .bind(5, value.until.toString())
                             .bind(6, value.version)
                             .bind(7, stamp.at.secondsUtc())
                             .bind(8, stamp.by.value())
                             .run();
    if (changed == 0) {
        return stale(value.customer.toString());
    }
    return value.version + 1;
}

domain::AbcClass AbcRepository::currentClass(domain::CustomerId customer, base::Date day) {
    auto &row = m_db.cached(R"(
        SELECT COALESCE((SELECT class FROM abc_override WHERE customer_id = ?1 AND until >= ?2),
                        (SELECT class FROM abc_applied WHERE customer_id = ?1), ''))");
    row.bind(1, customer.value()).bind(2, day.toString());
    auto found = domain::AbcClass::None;
    if (row.next() && !row.text(0).empty()) {
        found = domain::abcClassFromCode(row.text(0));
    }
    row.reset();
    return found;
}

std::vector<ListStatement> abcListStatements() {
    return {{"kept ABC runs", std::string(kRunPage)},
            {"figures of a month for ABC", std::string(kFactsOfMonth)}};
}

} // namespace accord::storage
