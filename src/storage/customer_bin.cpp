// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer_bin.h"

#include "storage/image.h"
#include "storage/record_store.h"
#include "storage/row.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace accord::storage {
namespace {

using domain::CustomerChange;
using domain::CustomerId;
using nlohmann::json;

json contentOf(const BinnedCustomer &binned) {
    json changes = json::array();
    for (const CustomerChange &change : binned.changes) {
        changes.push_back(recordImage(change));
    }
    return {{"customer", image(binned.customer)}, {"changes", std::move(changes)}};
}

BinnedCustomer fromContent(const json &content) {
    return fields::reading([&] {
        BinnedCustomer binned;
        binned.customer = customerFromImage(content.at("customer"));
        for (const json &change : content.at("changes")) {
            binned.changes.push_back(recordFromImage<CustomerChange>(change));
        }
        return binned;
    });
}

std::vector<BinnedCustomer> read(db::Statement &row) {
    std::vector<BinnedCustomer> all;
    while (row.next()) {
        const std::string text = textAt(row, 0);
        BinnedCustomer binned = fromContent(fields::reading([&] { return json::parse(text); }));
        binned.binnedOn = dateAt(row, 1);
        binned.binnedBy = idAt<domain::UserId>(row, 2);
        binned.version = row.integer(3);
        all.push_back(std::move(binned));
    }
    row.reset();
    return all;
}

std::optional<BinnedCustomer> first(std::vector<BinnedCustomer> found) {
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace

std::optional<BinnedCustomer> CustomerBin::byId(CustomerId id) {
    return first(read(m_db.cached(R"(
        SELECT content, binned_on, binned_by, version FROM customer_bin WHERE id = ?1)")
                          .bind(1, id.value())));
}

std::optional<BinnedCustomer> CustomerBin::byCode(std::string_view code) {
    return first(read(m_db.cached(R"(
        SELECT content, binned_on, binned_by, version FROM customer_bin WHERE code = ?1
        ORDER BY binned_on DESC, id DESC LIMIT 1)")
                          .bind(1, code)));
}

std::vector<BinnedCustomer> CustomerBin::all() {
    return read(m_db.cached(R"(
        SELECT content, binned_on, binned_by, version FROM customer_bin
        ORDER BY binned_on DESC, code)"));
}

std::vector<BinnedCustomer> CustomerBin::binnedUpTo(base::Date day) {
    return read(m_db.cached(R"(
        SELECT content, binned_on, binned_by, version FROM customer_bin WHERE binned_on <= ?1
        ORDER BY binned_on, code)")
                    .bind(1, day.toString()));
}

void CustomerBin::insert(const BinnedCustomer &binned, const Stamp &stamp) {
    auto &statement = m_db.cached(R"(
        INSERT INTO customer_bin (id, code, name, owner_id, binned_on, binned_by, content, version,
            created_at, created_by, updated_at, updated_by)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 1, ?8, ?9, ?8, ?9))");
    const domain::Customer &customer = binned.customer;
    statement.bind(1, customer.id.value())
        .bind(2, customer.code)
        .bind(3, customer.name)
        .bind(4, customer.owner.isNull() ? std::nullopt : std::optional(customer.owner.value()))
        .bind(5, binned.binnedOn.toString())
        .bind(6, binned.binnedBy.value())
        .bind(7, contentOf(binned).dump())
        .bind(8, stamp.at.secondsUtc())
        .bind(9, stamp.by.value());
    statement.run();
}

void CustomerBin::remove(CustomerId id) {
    m_db.cached("DELETE FROM customer_bin WHERE id = ?1").bind(1, id.value()).run();
}

std::vector<HistoryCount> CustomerBin::historyOf(CustomerId customer) {
    static constexpr std::array kKinds{
        std::pair<std::string_view, std::string_view>{
            "stores", "SELECT COUNT(*) FROM customer WHERE parent_id = ?1"},
        std::pair<std::string_view, std::string_view>{
            "months", "SELECT COUNT(*) FROM customer_month WHERE customer_id = ?1"},
        std::pair<std::string_view, std::string_view>{
            "plans", "SELECT COUNT(*) FROM plan WHERE customer_id = ?1"},
        std::pair<std::string_view, std::string_view>{
            "visits", "SELECT COUNT(*) FROM visit WHERE customer_id = ?1"},
        std::pair<std::string_view, std::string_view>{
            "tasks", "SELECT (SELECT COUNT(*) FROM task WHERE customer_id = ?1)"
                     " + (SELECT COUNT(*) FROM task_item WHERE customer_id = ?1)"},
        std::pair<std::string_view, std::string_view>{
            "contacts", "SELECT COUNT(*) FROM contact WHERE customer_id = ?1"},
        std::pair<std::string_view, std::string_view>{
            "notes", "SELECT COUNT(*) FROM customer_note WHERE customer_id = ?1"},
        std::pair<std::string_view, std::string_view>{
            "files", "SELECT COUNT(*) FROM customer_file WHERE customer_id = ?1"},
        std::pair<std::string_view, std::string_view>{
            "losses", "SELECT COUNT(*) FROM loss WHERE customer_id = ?1"},
        std::pair<std::string_view, std::string_view>{
            "evidence", "SELECT COUNT(*) FROM qualification WHERE customer_id = ?1"},
        std::pair<std::string_view, std::string_view>{
            "equipment", "SELECT COUNT(*) FROM equipment WHERE customer_id = ?1"},
        std::pair<std::string_view, std::string_view>{
            "terms", "SELECT COUNT(*) FROM customer_terms WHERE customer_id = ?1"},
        std::pair<std::string_view, std::string_view>{
            "invoices", "SELECT COUNT(*) FROM receivable WHERE customer_id = ?1"},
        std::pair<std::string_view, std::string_view>{
            "stock", "SELECT COUNT(*) FROM stock_count WHERE customer_id = ?1"},
        std::pair<std::string_view, std::string_view>{
            "must_have", "SELECT COUNT(*) FROM must_have WHERE customer_id = ?1"},
        std::pair<std::string_view, std::string_view>{
            "service", "SELECT COUNT(*) FROM service_fact WHERE customer_id = ?1"},
        std::pair<std::string_view, std::string_view>{
            "class", "SELECT (SELECT COUNT(*) FROM abc_override WHERE customer_id = ?1)"
                     " + (SELECT COUNT(*) FROM abc_applied WHERE customer_id = ?1)"}};
    std::vector<HistoryCount> found;
    found.reserve(kKinds.size());
    for (const auto &[kind, query] : kKinds) {
        const auto count = firstInteger(m_db.cached(query).bind(1, customer.value())).value_or(0);
        if (count > 0) {
            found.push_back({kind, count});
        }
    }
    return found;
}

json image(const BinnedCustomer &binned) {
    json whole = contentOf(binned);
    whole["binned_on"] = binned.binnedOn.toString();
    whole["binned_by_id"] = binned.binnedBy.toString();
    return whole;
}

namespace {

class BinRestorer final : public EntityRestorer {
public:
    explicit BinRestorer(db::Connection &connection) : m_bin(connection) {}
    [[nodiscard]] std::string_view entityType() const override { return kBinEntity; }
    [[nodiscard]] json image(std::int64_t id, std::int64_t &version) override {
        const auto binned = m_bin.byId(CustomerId(id));
        version = binned ? binned->version : 0;
        return binned ? storage::image(*binned) : json();
    }
    [[nodiscard]] base::Result<std::int64_t> restore(std::int64_t id, const json &wanted,
                                                     std::int64_t /*version*/,
                                                     const Stamp &stamp) override {
        if (wanted.is_null()) {
            m_bin.remove(CustomerId(id));
            return 0;
        }
        BinnedCustomer binned = fromContent(wanted);
        binned.binnedOn = fields::day(wanted.at("binned_on"));
        binned.binnedBy = fields::id<domain::UserId>(wanted.at("binned_by_id"));
        m_bin.insert(binned, stamp);
        return 1;
    }

private:
    CustomerBin m_bin;
};

} // namespace

std::unique_ptr<EntityRestorer> binRestorer(db::Connection &connection) {
    return std::make_unique<BinRestorer>(connection);
}

} // namespace accord::storage
