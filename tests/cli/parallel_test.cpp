// SPDX-License-Identifier: GPL-3.0-or-later
// Several programs that write to one file at the same time, by a clock that stands still: each
// thing gets an id of its own, and nothing is lost.
#include "cli_driver.h"
#include "support/catch.h"

#include <set>
#include <string>
#include <thread>
#include <vector>

using accord::test::CliDriver;
using accord::test::CliRun;
using nlohmann::json;

namespace {

constexpr int kAtOnce = 6;

void makeCompany(CliDriver &cli) {
    cli.environment["ACCORD_NOW"] = "2026-03-20T09:00:00+08:00";
    cli.init();
    REQUIRE(cli.json({"customer", "add", "C1", "--name", "家乐福"}).exit == 0);
}

// `command` is given its number; all at the same time.
template<class Command>
std::vector<CliRun> atOnce(const CliDriver &cli, Command command) {
    std::vector<CliRun> runs(kAtOnce);
    std::vector<std::thread> threads;
    for (int i = 0; i < kAtOnce; ++i) {
        threads.emplace_back([&cli, &runs, command, i] {
            runs[static_cast<std::size_t>(i)] = cli.json(command(std::to_string(i)));
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    return runs;
}

void checkAllDone(const std::vector<CliRun> &runs) {
    for (const CliRun &run : runs) {
        INFO(run.err);
        CHECK(run.exit == 0);
    }
}

int totalOf(const CliDriver &cli, const std::vector<std::string> &list) {
    return cli.json(list).document()["total"].get<int>();
}

} // namespace

TEST_CASE("programs that write at the same time by a clock that stands still all succeed") {
    CliDriver cli;
    makeCompany(cli);
    using Words = std::vector<std::string>;
    checkAllDone(atOnce(cli, [](const std::string &i) {
        return Words{"task", "add", "--what", "t" + i, "--when", "2026-03-21"};
    }));
    CHECK(totalOf(cli, {"task", "list"}) == kAtOnce);
    checkAllDone(atOnce(cli, [](const std::string &i) {
        return Words{"customer", "add", "P" + i, "--name", "客户" + i, "--stage", "growth"};
    }));
    CHECK(totalOf(cli, {"customer", "list"}) == kAtOnce + 1);
    checkAllDone(atOnce(cli, [](const std::string &i) {
        return Words{"contact", "add", "C1", "--name", "人" + i};
    }));
    CHECK(totalOf(cli, {"contact", "list"}) == kAtOnce);
    checkAllDone(atOnce(cli, [](const std::string &i) {
        return Words{"visit",  "plan",       "--customer", "P" + i,
                     "--date", "2026-03-25", "--kind",     "phone"};
    }));
    CHECK(totalOf(cli, {"visit", "list"}) == kAtOnce);
    CHECK(cli.json({"verify"}).document()["ok"] == true);
}

TEST_CASE("imports at the same time all succeed, and each row is there once") {
    CliDriver cli;
    makeCompany(cli);
    for (int i = 0; i < kAtOnce; ++i) {
        const std::string n = std::to_string(i);
        cli.write("stock" + n + ".csv", "customer_code,product,quantity,counted_on\nC1,P" + n +
                                            ",1,2026-03-01\nC1,Shared " + n + ",2,2026-03-01\n");
        cli.write("contacts" + n + ".csv", "customer_code,name\nC1,人" + n + "\nC1,同一人\n");
    }
    checkAllDone(atOnce(cli, [](const std::string &i) {
        return std::vector<std::string>{"import", "stock", "stock" + i + ".csv"};
    }));
    checkAllDone(atOnce(cli, [](const std::string &i) {
        return std::vector<std::string>{"import", "contacts", "contacts" + i + ".csv"};
    }));
    CHECK(totalOf(cli, {"contact", "list"}) == kAtOnce + 1);
    CHECK(cli.json({"verify"}).document()["ok"] == true);
}

TEST_CASE("a clock that was set back gives no id twice, one after another or at the same time") {
    CliDriver cli;
    makeCompany(cli);
    REQUIRE(cli.json({"task", "add", "--what", "later", "--when", "2026-03-21"}).exit == 0);
    cli.environment["ACCORD_NOW"] = "2021-01-01T09:00:00+08:00";
    REQUIRE(cli.json({"task", "add", "--what", "earlier", "--when", "2026-03-21"}).exit == 0);
    checkAllDone(atOnce(cli, [](const std::string &i) {
        return std::vector<std::string>{"task", "add", "--what", "t" + i, "--when", "2026-03-21"};
    }));
    const json tasks = cli.json({"task", "list"}).document();
    std::set<std::string> ids;
    for (const json &task : tasks["items"]) {
        ids.insert(task["id"].get<std::string>());
    }
    CHECK(ids.size() == kAtOnce + 2);
}
