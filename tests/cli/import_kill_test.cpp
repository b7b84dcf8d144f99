// SPDX-License-Identifier: GPL-3.0-or-later
// QUALITY section 2, "killed at any moment", on the real program: imports are killed at random;
// each is there as a whole or not at all, and there when its result was printed.
#include "base/clock.h"
#include "cli/cli_driver.h"
#include "storage/backup.h"
#include "storage/company_file.h"
#include "storage/verify.h"
#include "support/catch.h"
#include "support/child_process.h"
#include "support/paths.h"
#include "support/rounds.h"

#include <chrono>
#include <filesystem>
#include <random>
#include <string>

using namespace accord;
using std::chrono::milliseconds;
using test::ChildProcess;
using test::CliDriver;
namespace fs = std::filesystem;

namespace {

constexpr int kCustomers = 100;
const base::Instant kNow{1'769'760'000};

// The month of a round, from 2000-01 on.
std::string monthOf(int round) {
    const int month = round % 12 + 1;
    return std::to_string(2000 + round / 12) + (month < 10 ? "-0" : "-") + std::to_string(month);
}

// One month of sales of all customers; with many categories it is large enough for the backup that
// goes before it.
std::string salesCsv(int round, int categories) {
    std::string csv = "customer_code,customer_name,month,category,net_sales,payment\n";
    for (int customer = 1; customer <= kCustomers; ++customer) {
        for (int category = 1; category <= categories; ++category) {
            const std::string code = "KA-" + std::to_string(customer);
            csv += code + "," + code + "," + monthOf(round) + ",C" + std::to_string(category) +
                   ",12.34,56.78\n";
        }
    }
    return csv;
}

std::int64_t single(db::Connection &db, const std::string &sql) {
    const auto statement = db.prepare(sql);
    return statement->next() ? statement->integer(0) : 0;
}

void checkSound(db::Connection &db) {
    const auto problems = storage::verify(db, {});
    REQUIRE(problems);
    for (const storage::Problem &problem : *problems) {
        INFO(problem.check << ' ' << problem.row << ' ' << problem.message);
        CHECK(problem.check.empty());
    }
}

} // namespace

TEST_CASE("imports killed at any moment are there as a whole or not at all", "[slow]") {
    CliDriver driver;
    driver.init();
    const fs::path file = driver.file("company.accord");
    std::mt19937 random(20260130); // NOLINT: the same moments in every run are wanted
    // How long one takes on this machine, so that the moments fall inside and after it.
    driver.write("sales.csv", salesCsv(0, 20));
    const auto start = std::chrono::steady_clock::now();
    REQUIRE(driver.json({"import", "sales", "sales.csv", "--create-customers"}).exit == 0);
    const auto taken = std::chrono::steady_clock::now() - start;
    const auto most = static_cast<int>(taken / milliseconds(1)) * 3 / 2 + 20;
    int whole = 1;
    int killed = 0;
    const int kills = test::rounds(60);
    for (int round = 1; round <= kills; ++round) {
        INFO("kill " << round);
        const int categories = round % 10 == 9 ? 101 : 20;
        const std::int64_t rows = std::int64_t{kCustomers} * categories;
        driver.write("sales.csv", salesCsv(round, categories));
        ChildProcess child({test::cliProgram().string(), "--file", file.string(), "--json",
                            "--quiet", "import", "sales", driver.file("sales.csv").string(),
                            "--create-customers"});
        child.readFor(milliseconds(std::uniform_int_distribution<int>(5, most)(random)));
        const bool answered = !child.lines().empty();
        child.kill();
        killed += answered ? 0 : 1;
        auto opened = storage::openCompanyFile(file, kNow);
        REQUIRE(opened);
        std::string number = monthOf(round);
        number.erase(4, 1);
        const auto facts =
            single(**opened, "SELECT count(*) FROM sales_fact WHERE month = " + number);
        CHECK((facts == rows || (facts == 0 && !answered)));
        whole += facts == rows ? 1 : 0;
        CHECK(single(**opened, "SELECT count(*) FROM import_batch") == whole);
        if (round % 10 == 0) {
            checkSound(**opened);
        }
    }
    auto opened = storage::openCompanyFile(file, kNow);
    REQUIRE(opened);
    checkSound(**opened);
    for (const storage::Backup &backup : storage::listBackups(file)) {
        CHECK(storage::openCompanyFile(backup.file, kNow));
    }
    CHECK(killed > 0);
    CHECK(whole > 1);
}
