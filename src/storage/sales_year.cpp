// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sales_year.h"

#include "db/row_block.h"
#include "storage/row.h"

#include <algorithm>
#include <vector>

namespace accord::storage {

namespace {

struct YearSum {
    std::int64_t customer = 0;
    std::int64_t storedFen = 0;
    std::int64_t fen = 0;
};

std::vector<YearSum> storedSums(db::Connection &db) {
    std::vector<YearSum> sums;
    auto &row = db.cached(R"(
        SELECT customer_id, sales_fen FROM customer_year WHERE customer_id > 0
        ORDER BY customer_id)");
    while (row.next()) {
        sums.push_back({row.integer(0), row.integer(1), 0});
    }
    row.reset();
    return sums;
}

// Months come in the order of the customers, and so do the sums: both are walked once.
void addMonth(db::Connection &db, base::Month month, std::vector<YearSum> &sums) {
    auto &row = db.cached(R"(
        SELECT customer_id, net_sales_fen FROM customer_month WHERE month = ?1
        ORDER BY customer_id)");
    row.bind(1, month.number());
    std::size_t at = 0;
    while (row.next()) {
        const std::int64_t customer = row.integer(0);
        while (at < sums.size() && sums[at].customer < customer) {
            ++at;
        }
        if (at < sums.size() && sums[at].customer == customer) {
            sums[at].fen += row.integer(1);
        }
    }
    row.reset();
}

std::vector<YearSum> wrongSums(db::Connection &db) {
    std::vector<YearSum> sums = storedSums(db);
    const base::Period year = salesYear(db);
    if (!year.to.isNull()) {
        for (base::Month month = year.from; month <= year.to; month = month.plus(1)) {
            addMonth(db, month, sums);
        }
    }
    std::erase_if(sums, [](const YearSum &sum) { return sum.fen == sum.storedFen; });
    return sums;
}

} // namespace

base::Month dataMonth(db::Connection &connection) {
    const auto last = firstInteger(connection.cached(R"(
        SELECT month FROM customer_month WHERE month > 0 AND fact_count > 0
        ORDER BY month DESC LIMIT 1)"));
    return last ? base::Month::fromNumber(static_cast<int>(*last)) : base::Month();
}

base::Period salesYear(db::Connection &connection) {
    const base::Month last = dataMonth(connection);
    return last.isNull() ? base::Period() : base::Period{last.plus(-11), last};
}

std::int64_t refreshSalesYear(db::Connection &connection) {
    constexpr std::size_t kBlockRows = 4'096;
    auto &update = connection.cached(R"(
        UPDATE customer_year SET sales_fen = b.c2 FROM row_block(?1) AS b
        WHERE customer_id = b.c1)");
    std::vector<YearSum> wrong = wrongSums(connection);
    // By their sums, so that the index over them grows from left to right.
    std::ranges::sort(wrong, {}, &YearSum::fen);
    db::RowBlock block(2);
    for (const YearSum &sum : wrong) {
        block.add(sum.customer);
        block.add(sum.fen);
        if (block.rows() == kBlockRows) {
            update.bindBlob(1, block.bytes()).run();
            block.clear();
        }
    }
    if (!block.empty()) {
        update.bindBlob(1, block.bytes()).run();
    }
    return static_cast<std::int64_t>(wrong.size());
}

std::int64_t wrongSalesYears(db::Connection &connection) {
    return static_cast<std::int64_t>(wrongSums(connection).size());
}

} // namespace accord::storage
