// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalogue_undo.h"

#include "storage/image_fields.h"
#include "storage/row.h"

#include <cstdint>
#include <set>
#include <string_view>

namespace accord::storage {
namespace {

using nlohmann::json;

using Ids = std::set<std::int64_t>;

Ids idsOf(db::Connection &connection, std::string_view sql) {
    auto &row = connection.cached(sql);
    Ids ids;
    while (row.next()) {
        ids.insert(row.integer(0));
    }
    row.reset();
    return ids;
}

struct NameTable {
    std::string_view used;
    std::string_view retired;
    std::string_view retire; // ?1 = id, ?2 = 1 or 0
};

constexpr NameTable kCategories{"SELECT DISTINCT category_id FROM sales_fact",
                                "SELECT id FROM category WHERE retired = 1",
                                "UPDATE category SET retired = ?2 WHERE id = ?1"};
constexpr NameTable kProducts{R"(
    SELECT DISTINCT product_id FROM sales_fact
    UNION SELECT product_id FROM stock_count
    UNION SELECT product_id FROM must_have)",
                              "SELECT id FROM product WHERE retired = 1",
                              "UPDATE product SET retired = ?2 WHERE id = ?1"};

void mark(db::Connection &connection, const NameTable &table, std::int64_t id, bool isRetired) {
    connection.cached(table.retire).bind(1, id).bind(2, isRetired).run();
}

void retireUnused(db::Connection &connection, const NameTable &table, const json &made) {
    if (made.empty()) {
        return;
    }
    const Ids used = idsOf(connection, table.used);
    for (const json &one : made) {
        const auto id = fields::id<domain::ProductId>(one).value();
        if (!used.contains(id)) {
            mark(connection, table, id, true);
        }
    }
}

void bringBackUsed(db::Connection &connection, const NameTable &table) {
    const Ids retired = idsOf(connection, table.retired);
    if (retired.empty()) {
        return;
    }
    const Ids used = idsOf(connection, table.used);
    for (const std::int64_t id : retired) {
        if (used.contains(id)) {
            mark(connection, table, id, false);
        }
    }
}

template<class IdType>
json texts(const std::vector<IdType> &ids) {
    json list = json::array();
    for (const IdType id : ids) {
        list.push_back(id.toString());
    }
    return list;
}

} // namespace

json image(const MadeNames &made) {
    return {{"categories", texts(made.categories)}, {"products", texts(made.products)}};
}

void retireMade(db::Connection &connection, const json &image) {
    fields::reading([&] {
        retireUnused(connection, kCategories, image.at("categories"));
        retireUnused(connection, kProducts, image.at("products"));
    });
}

void settleRetired(db::Connection &connection) {
    bringBackUsed(connection, kCategories);
    bringBackUsed(connection, kProducts);
}

} // namespace accord::storage
