// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/imports.h"

#include "base/atomic_file.h"
#include "io/json_reader.h"
#include "storage/catalogue_repository.h"
#include "storage/customer_repository.h"
#include "storage/sales_repository.h"
#include "support/catch.h"

#include <algorithm>
#include <vector>

namespace accord::test {
namespace {

std::string rowsOf(db::Connection &db, const std::string &table) {
    std::string text = table + ":\n";
    const auto statement = db.prepare("SELECT * FROM " + table);
    // The port does not tell the number of columns; none of our tables has more than 48.
    constexpr int kColumns = 48;
    while (statement->next()) {
        for (int i = 0; i < kColumns; ++i) {
            text += statement->isNull(i) ? "-" : std::string(statement->blob(i));
            text += '|';
        }
        text += '\n';
    }
    return text;
}

} // namespace

app::ImportRequest ImportDesk::request(const std::string &content, const std::string &name) {
    app::ImportRequest request;
    request.file = folder / name;
    base::writeFileAtomically(request.file, content);
    return request;
}

app::ImportRequest ImportDesk::sales(const std::string &content, const std::string &name) {
    auto made = request(content, name);
    made.kind = io::ImportKind::Sales;
    made.createCustomers = true;
    return made;
}

app::ImportRequest ImportDesk::customers(const std::string &content, const std::string &name) {
    auto made = request(content, name);
    made.kind = io::ImportKind::Customers;
    return made;
}

base::Result<app::ImportResult> ImportDesk::run(const app::ImportRequest &request,
                                                const base::Progress &progress) {
    return app::ImportService(company.context()).run(request, progress);
}

app::ImportResult ImportDesk::done(const app::ImportRequest &request) {
    auto result = run(request);
    if (!result) {
        FAIL(result.error().reason + ": " + result.error().detail);
    }
    CHECK(result->rows == result->rowCounts.made + result->rowCounts.changed +
                              result->rowCounts.unchanged + result->rejected);
    return *result;
}

base::Error ImportDesk::refused(const app::ImportRequest &request, const base::Progress &progress) {
    const std::string before = everything();
    const auto result = run(request, progress);
    REQUIRE_FALSE(result);
    CHECK_FALSE(result.error().detail.empty());
    CHECK(everything() == before);
    return result.error();
}

std::string ImportDesk::facts() {
    storage::SalesRepository sales(company.db());
    storage::CustomerRepository customers(company.db());
    storage::CategoryRepository categories(company.db());
    storage::ProductRepository products(company.db());
    std::string text;
    const auto period = sales.dataPeriod();
    for (int i = 0; period && i < period->months(); ++i) {
        std::vector<std::string> lines;
        sales.forEachFact(period->from.plus(i), [&](const storage::SalesFact &fact) {
            std::string line =
                fact.key.month.toString() + " " + customers.codeOf(fact.key.customer) + " " +
                categories.name(fact.key.category) + "/" + products.name(fact.key.product);
            for (int f = 0; f < domain::kSalesFieldCount; ++f) {
                const auto field = static_cast<domain::SalesField>(f);
                if (const auto value = fact.values.value(field)) {
                    line += " " + std::string(domain::salesFieldCode(field)) + "=" +
                            std::to_string(*value);
                }
            }
            lines.push_back(line + "\n");
            return true;
        });
        std::sort(lines.begin(), lines.end());
        for (const std::string &line : lines) {
            text += line;
        }
    }
    return text;
}

std::string ImportDesk::everything() {
    std::string text;
    for (const char *table :
         {"customer", "category", "product", "customer_month", "sales_fact", "profit_fact",
          "import_batch", "fact_before", "profit_before", "change_set", "change_row"}) {
        text += rowsOf(company.db(), table);
    }
    return text;
}

io::MapDocument mapOf(const std::string &json) {
    const auto map =
        io::parseJson(json).and_then([](const nlohmann::json &d) { return io::readMap(d); });
    if (!map) {
        FAIL(map.error().detail);
    }
    return *map;
}

} // namespace accord::test
