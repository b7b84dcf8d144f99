// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_service.h"

#include "app/customer_json.h"
#include "io/table_writer.h"
#include "storage/catalogue_repository.h"
#include "storage/customer_repository.h"
#include "storage/sales_repository.h"
#include "storage/user_repository.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace accord::app {
namespace {

using base::ErrorCode;
using domain::Customer;
using io::ColumnKind;
using io::TableColumn;

constexpr std::int64_t kStepRows = 1'024;

base::Done step(const base::Progress &progress, std::int64_t done, std::int64_t total) {
    return done % kStepRows != 0 || progress.step(done, total)
               ? base::Done()
               : base::fail(ErrorCode::Cancelled, "cancelled",
                            "The export was cancelled; nothing was written.");
}

ExportResult resultOf(const ExportRequest &request, std::int64_t rows) {
    return {request.file, request.file.extension().string().substr(1), rows};
}

std::string titleOf(const ExportRequest &request, const std::string &key) {
    return request.title ? request.title(key) : key;
}

ColumnKind customerKind(const std::string &key) {
    if (key == "sales_area") {
        return ColumnKind::Integer;
    }
    return key.ends_with("_on") ? ColumnKind::Date : ColumnKind::Text;
}

// The keys of a customer's columns: code, what may be set, its state, custom fields.
std::vector<std::string> customerKeys(const std::set<std::string> &custom) {
    std::vector<std::string> keys = {"code"};
    for (const CustomerField &field : settableCustomerFields()) {
        keys.emplace_back(field.key);
    }
    for (const char *key : {"assigned_on", "status", "status_on"}) {
        keys.emplace_back(key);
    }
    for (const std::string &name : custom) {
        keys.push_back("custom." + name);
    }
    return keys;
}

std::string joinedTags(const nlohmann::ordered_json &tags) {
    std::string text;
    for (const auto &tag : tags) {
        text += text.empty() ? "" : ",";
        text += tag.get<std::string>();
    }
    return text;
}

void writeValue(io::TableWriter &table, const std::string &key,
                const nlohmann::ordered_json &value) {
    if (value.is_null() || (value.is_array() && value.empty())) {
        table.empty();
    } else if (value.is_number_integer()) {
        table.number(value.get<std::int64_t>());
    } else if (value.is_boolean()) {
        table.text(value.get<bool>() ? "true" : "false");
    } else if (value.is_array()) {
        table.text(joinedTags(value));
    } else if (customerKind(key) == ColumnKind::Date) {
        const auto date = base::Date::parse(value.get<std::string>());
        table.number(date ? date->daysSince1970() : 0);
    } else {
        table.text(value.get<std::string>());
    }
}

void writeCustomer(io::TableWriter &table, const std::vector<std::string> &keys,
                   const nlohmann::ordered_json &document) {
    for (const std::string &key : keys) {
        const bool custom = key.starts_with("custom.");
        const auto &object = custom ? document.at("custom") : document;
        const auto found = object.find(custom ? key.substr(7) : key);
        writeValue(table, key, found == object.end() ? nlohmann::ordered_json() : *found);
    }
    table.endRow();
}

std::set<std::string> customNames(storage::CustomerRepository &customers,
                                  const std::vector<domain::CustomerId> &ids) {
    std::set<std::string> names;
    for (const domain::CustomerId id : ids) {
        if (const auto customer = customers.byId(id)) {
            for (const auto &[name, value] : customer->custom) {
                names.insert(name);
            }
        }
    }
    return names;
}

std::vector<TableColumn> customerColumns(const ExportRequest &request,
                                         const std::vector<std::string> &keys) {
    std::vector<TableColumn> columns;
    columns.reserve(keys.size());
    for (const std::string &key : keys) {
        columns.push_back({key, key.starts_with("custom.") ? key : titleOf(request, key),
                           customerKind(key), key == "name" || key == "address" ? 30.0 : 14.0});
    }
    return columns;
}

class UserCodes {
public:
    explicit UserCodes(db::Connection &db) {
        for (const domain::User &user : storage::UserRepository(db).all()) {
            m_codes.emplace(user.id, user.code);
        }
    }
    [[nodiscard]] std::string of(domain::UserId id) const {
        const auto found = m_codes.find(id);
        return found == m_codes.end() ? std::string() : found->second;
    }

private:
    std::map<domain::UserId, std::string> m_codes;
};

// Names of what facts point to, each read once.
class FactNames {
public:
    explicit FactNames(db::Connection &db) {
        for (const auto &entry : storage::CategoryRepository(db).all()) {
            m_categories.emplace(entry.id.value(), entry.name);
        }
        for (const auto &entry : storage::ProductRepository(db).all()) {
            m_products.emplace(entry.id.value(), entry.name);
        }
        for (const auto &entry : storage::CustomerRepository(db).allCodes()) {
            m_codes.emplace(entry.id.value(), entry.code);
        }
    }
    [[nodiscard]] const std::string &category(domain::CategoryId id) const {
        return find(m_categories, id.value());
    }
    [[nodiscard]] const std::string &product(domain::ProductId id) const {
        return find(m_products, id.value());
    }
    [[nodiscard]] const std::string &code(domain::CustomerId id) const {
        return find(m_codes, id.value());
    }

private:
    using Names = std::unordered_map<std::int64_t, std::string>;
    [[nodiscard]] static const std::string &find(const Names &names, std::int64_t id) {
        static const std::string kNone;
        const auto found = names.find(id);
        return found == names.end() ? kNone : found->second;
    }
    Names m_categories;
    Names m_products;
    Names m_codes;
};

// One row of the sales table: a fact, or a month's profits that have no fact to stand with.
struct SalesLine {
    const std::string *code = nullptr;
    const std::string *category = nullptr;
    const std::string *product = nullptr;
    domain::CustomerId customer;
    domain::SalesValues values;
    bool first = false; // of the customer's month
};

struct SalesShape {
    std::vector<domain::SalesField> fields; // that some fact has
    bool profits = false;
    std::int64_t rows = 0; // at most
};

SalesShape shapeOf(db::Connection &db, base::Period period) {
    SalesShape shape;
    unsigned present = 0;
    for (const auto &total : storage::SalesRepository(db).monthTotals(period)) {
        present |= total.sums.present;
        shape.rows += total.factCount;
    }
    for (storage::CustomerMonthCursor cursor(db, period); cursor.next();) {
        shape.profits = shape.profits || cursor.hasAnyProfit();
        shape.rows += cursor.factCount() == 0 ? 1 : 0;
    }
    for (int i = 0; i < domain::kSalesFieldCount; ++i) {
        if ((present >> static_cast<unsigned>(i) & 1U) != 0) {
            shape.fields.push_back(static_cast<domain::SalesField>(i));
        }
    }
    return shape;
}

std::vector<SalesLine> linesOf(db::Connection &db, const FactNames &names, base::Month month) {
    static const std::string kNone;
    std::vector<SalesLine> lines;
    std::set<domain::CustomerId> withFacts;
    storage::SalesRepository(db).forEachFact(month, [&](const storage::SalesFact &fact) {
        lines.push_back({&names.code(fact.key.customer), &names.category(fact.key.category),
                         &names.product(fact.key.product), fact.key.customer, fact.values, false});
        withFacts.insert(withFacts.end(), fact.key.customer);
        return true;
    });
    for (storage::CustomerMonthCursor cursor(db, {month, month}); cursor.next();) {
        const domain::CustomerId customer(cursor.customer());
        if (!withFacts.contains(customer)) {
            lines.push_back({&names.code(customer), &kNone, &kNone, customer, {}, false});
        }
    }
    std::sort(lines.begin(), lines.end(), [](const SalesLine &a, const SalesLine &b) {
        return std::tie(*a.code, *a.category, *a.product) <
               std::tie(*b.code, *b.category, *b.product);
    });
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].first = i == 0 || lines[i].customer != lines[i - 1].customer;
    }
    return lines;
}

void writeOptional(io::TableWriter &table, std::optional<std::int64_t> value) {
    if (value) {
        table.number(*value);
    } else {
        table.empty();
    }
}

void writeLine(io::TableWriter &table, const SalesLine &line, const std::string &month,
               const SalesShape &shape, const std::optional<domain::CustomerProfit> &profit) {
    table.text(*line.code);
    table.text(month);
    table.text(*line.category);
    table.text(*line.product);
    for (const domain::SalesField field : shape.fields) {
        writeOptional(table, line.values.value(field));
    }
    if (shape.profits) {
        writeOptional(table, profit ? profit->brandProfitFen : std::nullopt);
        writeOptional(table, profit ? profit->customerProfitFen : std::nullopt);
    }
    table.endRow();
}

std::vector<TableColumn> salesColumns(const ExportRequest &request, const SalesShape &shape) {
    std::vector<TableColumn> columns;
    const auto add = [&](const std::string &key, ColumnKind kind, double width) {
        columns.push_back({key, titleOf(request, key), kind, width});
    };
    add("customer_code", ColumnKind::Text, 16);
    add("month", ColumnKind::Text, 10);
    add("category", ColumnKind::Text, 16);
    add("product", ColumnKind::Text, 24);
    for (const domain::SalesField field : shape.fields) {
        add(std::string(domain::salesFieldCode(field)),
            field == domain::SalesField::Quantity ? ColumnKind::Quantity : ColumnKind::Money, 14);
    }
    if (shape.profits) {
        add("brand_profit", ColumnKind::Money, 14);
        add("customer_profit", ColumnKind::Money, 14);
    }
    return columns;
}

} // namespace

base::Result<ExportResult> ExportService::customers(const ExportRequest &request,
                                                    const base::Progress &progress) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::Export));
    storage::CustomerQuery query;
    ACCORD_TRY(query.filter, storage::parseFilter(request.filter));
    query.withArchived = true;
    query.today = today(m_context);
    query.zone = m_context.company.zone;
    storage::CustomerRepository repository(m_context.db);
    ACCORD_TRY(const auto ids, repository.ids(query));

    const std::vector<std::string> keys = customerKeys(customNames(repository, ids));
    const auto total = static_cast<std::int64_t>(ids.size());
    ACCORD_TRY(const auto table,
               io::createTable(request.file, titleOf(request, "customers"),
                               customerColumns(request, keys), request.purpose, total));
    const UserCodes users(m_context.db);
    const CustomerNames names{[&](domain::CustomerId id) { return repository.codeOf(id); },
                              [&](domain::UserId id) { return users.of(id); }};
    std::int64_t done = 0;
    for (const domain::CustomerId id : ids) {
        ACCORD_CHECK(step(progress, done++, total));
        if (const auto customer = repository.byId(id)) {
            writeCustomer(*table, keys, toJson(*customer, names));
        }
    }
    table->commit();
    return resultOf(request, done);
}

base::Result<ExportResult> ExportService::sales(const ExportRequest &request,
                                                const base::Progress &progress) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::Export));
    storage::SalesRepository repository(m_context.db);
    const base::Period everything{base::Month(1900, 1), base::Month(2199, 12)};
    const SalesShape shape = shapeOf(m_context.db, everything);
    ACCORD_TRY(const auto table,
               io::createTable(request.file, titleOf(request, "sales"),
                               salesColumns(request, shape), request.purpose, shape.rows));
    std::set<base::Month> months;
    for (storage::CustomerMonthCursor cursor(m_context.db, everything); cursor.next();) {
        months.insert(months.end(), base::Month::fromNumber(cursor.month()));
    }
    const FactNames names(m_context.db);
    std::int64_t done = 0;
    for (const base::Month month : months) {
        const std::string monthText = month.toString();
        for (const SalesLine &line : linesOf(m_context.db, names, month)) {
            ACCORD_CHECK(step(progress, done++, shape.rows));
            const auto profit = shape.profits && line.first
                                    ? repository.profit(line.customer, month)
                                    : std::nullopt;
            writeLine(*table, line, monthText, shape, profit);
        }
    }
    table->commit();
    return resultOf(request, done);
}

} // namespace accord::app
