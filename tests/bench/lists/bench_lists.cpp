// SPDX-License-Identifier: GPL-3.0-or-later
// bench_lists dress COMPANY   gives the customers cities, stages, formats and names of their own,
// visits and
//                             invoices
// bench_lists run COMPANY     what a customers list asks for; prints milliseconds (median of 9)
#include "app/customer_list_service.h"
#include "app/customer_service.h"
#include "app/workspace.h"
#include "db/connection.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace accord;
using app::CustomerOrderRequest;
using app::CustomerSort;

constexpr std::array<const char *, 16> kSorts{
    "code",     "name",    "city",         "opened_on", "updated_at",  "sales",
    "class",    "stage",   "owner",        "format",    "key_account", "kind",
    "achieved", "overdue", "last contact", "next visit"};
constexpr std::array<const char *, 11> kFilters{
    "city = 上海",     "stage = growth",
    "owner = admin",   "format = supermarket",
    "sales >= 100000", "name ~ 99",
    "class = A",       "stage in(growth, harvest) and city = 上海",
    "overdue > 0",     "last_contact < 2025-06-01",
    "next_visit = ''"};

std::unique_ptr<app::Workspace> open(const char *file) {
    auto opened = app::Workspace::open(file);
    if (!opened || !(*opened)->login(std::nullopt)) {
        std::fprintf(stderr, "cannot open %s\n", file);
        std::exit(2);
    }
    return std::move(*opened);
}

// Ten visits held and one planned for most customers; five invoices each, one in a hundred open.
constexpr const char *kDailyWork = R"(
    INSERT INTO visit (id, customer_id, kind, state, owner_id, day, held_on, created_at, created_by,
                       updated_at, updated_by)
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 9)
    SELECT ROW_NUMBER() OVER (), k.id, 'on_site', 'done', u.id, k.day, k.day, 1, u.id, 1, u.id
    FROM (SELECT c.id, date('2024-01-01', ((c.rank * 31 + n.i * 97) % 1000) || ' days') AS day
          FROM (SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS rank FROM customer) c, n
          WHERE c.rank % 10 > 0) k, (SELECT id FROM app_user LIMIT 1) u;
    INSERT INTO visit (id, customer_id, kind, state, owner_id, day, planned_on, created_at,
                       created_by, updated_at, updated_by)
    SELECT 10000000 + c.rank, c.id, 'on_site', 'planned', u.id, date('2026-12-01', (c.rank % 90) || ' days'),
           '2026-12-01', 1, u.id, 1, u.id
    FROM (SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS rank FROM customer) c,
         (SELECT id FROM app_user LIMIT 1) u WHERE c.rank % 3 > 0;
    INSERT INTO receivable (id, customer_id, invoice, invoice_date, due_date, amount_fen, paid_fen,
                            created_at, created_by, updated_at, updated_by)
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 4)
    SELECT ROW_NUMBER() OVER (), c.id, 'R' || n.i, '2025-03-01', '2025-04-01', 10000,
           CASE WHEN (c.rank + n.i) % 100 = 0 THEN 0 ELSE 10000 END, 1, u.id, 1, u.id
    FROM (SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS rank FROM customer) c, n,
         (SELECT id FROM app_user LIMIT 1) u;)";

int dress(const char *file) {
    const auto workspace = open(file);
    app::CustomerService customers(workspace->context());
    const auto codes = customers.codes("").value();
    constexpr std::array<const char *, 5> kCities{"上海", "北京", "重庆", "成都", "广州"};
    constexpr std::array<const char *, 4> kStages{"growth", "harvest", "defence", ""};
    constexpr std::array<const char *, 3> kFormats{"supermarket", "convenience", "chain"};
    for (std::size_t part = 0; part < 60; ++part) { // 60 is a multiple of every table's size
        std::vector<std::string> some;
        for (std::size_t i = part; i < codes.size(); i += 60) {
            some.push_back(codes[i]);
        }
        const auto done = customers.setMany(some, {{"city", kCities[part % 5]},
                                                   {"stage", kStages[part % 4]},
                                                   {"format", kFormats[part % 3]}});
        if (!done) {
            std::fprintf(stderr, "%s\n", done.error().detail.c_str());
            return 2;
        }
    }
    db::Transaction transaction(workspace->context().db);
    workspace->context().db.script(kDailyWork);
    transaction.commit();
    return 0;
}

double median(const std::function<void()> &work) {
    std::array<double, 9> times{};
    for (double &time : times) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        time = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
                   .count();
    }
    std::sort(times.begin(), times.end());
    return times[4];
}

void print(const std::string &what, double ms, std::size_t count) {
    fmt::print("  {:<52} {:8.2f} ms  {:>7}\n", what, ms, count);
}

int run(const char *file) {
    const auto workspace = open(file);
    const app::CustomerListService list(workspace->context());
    std::vector<domain::CustomerId> ids;
    for (std::size_t i = 0; i < kSorts.size(); ++i) {
        for (const bool descending : {false, true}) {
            CustomerOrderRequest request;
            request.sort = static_cast<CustomerSort>(i);
            request.descending = descending;
            request.limit = 100;
            const double first = median([&] { ids = list.order(request)->ids; });
            print(fmt::format("first page by {}{}", kSorts.at(i), descending ? ", descending" : ""),
                  first, ids.size());
        }
    }
    for (const char *filter : kFilters) {
        CustomerOrderRequest request;
        request.filter = filter;
        request.limit = 0;
        std::int64_t total = 0;
        const double ms = median([&] { total = list.order(request)->total; });
        print(fmt::format("count of {}", filter), ms, static_cast<std::size_t>(total));
    }
    CustomerOrderRequest whole;
    whole.sort = CustomerSort::Sales;
    whole.descending = true;
    print("whole order by sales", median([&] { ids = list.order(whole)->ids; }), ids.size());
    const std::size_t block = std::min<std::size_t>(ids.size(), 128);
    print("rows at the end", median([&] {
              (void)list.rows({ids.data() + ids.size() - block, block});
          }),
          block);
    print("sums of all", median([&] { (void)list.totals(ids); }), ids.size());
    whole.search = "99";
    whole.limit = 100;
    print("quick filter, first page with count", median([&] { ids = list.order(whole)->ids; }),
          ids.size());
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    const std::string_view what = argc == 3 ? argv[1] : "";
    if (what == "dress") {
        return dress(argv[2]);
    }
    if (what == "run") {
        return run(argv[2]);
    }
    std::fputs("bench_lists dress COMPANY | run COMPANY\n", stderr);
    return 2;
}
