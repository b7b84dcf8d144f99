// SPDX-License-Identifier: GPL-3.0-or-later
// bench_save COMPANY PEER TIMES: saves of one field of one customer (permission, rules, change log,
// totals) and bare commits of one row to another file of the same kind, in turn; prints the median
// milliseconds of both.
#include "app/customer_service.h"
#include "app/workspace.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

namespace {

using namespace accord;

void run(sqlite3 *db, const char *sql) {
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        std::cerr << sqlite3_errmsg(db) << '\n';
        std::exit(1);
    }
}

double milliseconds(const std::function<void()> &work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    return took.count();
}

double median(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

int measure(app::Workspace &workspace, sqlite3 *peer, int times) {
    app::CustomerService customers(workspace.context());
    const auto codes = customers.codes("").value();
    std::vector<double> ours;
    std::vector<double> bare;
    for (int i = 0; i < times; ++i) {
        const std::string &code = codes[static_cast<std::size_t>(i) * 7919 % codes.size()];
        bool saved = false;
        ours.push_back(milliseconds([&] {
            saved =
                customers.set(code, {{"address", fmt::format("南京东路 {} 号", i)}}).has_value();
        }));
        if (!saved) {
            std::cerr << "a save was refused\n";
            return 1;
        }
        bare.push_back(milliseconds([&] { run(peer, "UPDATE t SET a = a + 1 WHERE id = 1"); }));
    }
    fmt::print("{:.2f} {:.2f}\n", median(ours), median(bare));
    return 0;
}

} // namespace

int main(int argc, char *argv[]) {
    if (argc != 4) {
        std::cerr << "bench_save COMPANY PEER TIMES\n";
        return 2;
    }
    auto workspace = app::Workspace::open(argv[1]);
    if (!workspace || !(*workspace)->login(std::nullopt)) {
        std::cerr << "cannot open the company file\n";
        return 1;
    }
    sqlite3 *peer = nullptr;
    sqlite3_open(argv[2], &peer);
    run(peer, "PRAGMA journal_mode=WAL");
    run(peer, "PRAGMA synchronous=FULL");
    run(peer, "CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER)");
    run(peer, "INSERT INTO t VALUES (1, 0)");
    const int status = measure(**workspace, peer, std::atoi(argv[3]));
    sqlite3_close(peer);
    return status;
}
