// SPDX-License-Identifier: GPL-3.0-or-later
// The main job on real input: a published sample of 9,994 order lines exactly as it was found (CR
// line ends, Latin-1, dd-MM-yy, four decimals, negative profit) becomes a classified customer base
// and the plan of the best customer on paper. What the program says is compared with the file, read
// here by other means.
#include "cli_driver.h"
#include "support/catch.h"
#include "support/paths.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

namespace {

using accord::test::CliDriver;
using accord::test::CliRun;
using nlohmann::json;
namespace fs = std::filesystem;

// Empty when the folder of real samples is not here.
fs::path superstore() {
    return accord::test::sharedData("superstore.csv").value_or(fs::path());
}

constexpr const char *kMap = R"({"fields": {
  "customer_code": "Customer ID", "customer_name": "Customer Name", "date": "Order Date",
  "category": "Category", "quantity": "Quantity", "net_sales": "Sales", "payment": "Sales",
  "margin": "Profit", "city": "City", "province": "State"},
  "date_format": "dd-MM-yy"})";
constexpr const char *kPolicy = R"({"indicators": {"payment": 0.5, "margin": 0.5}})";

using Rows = std::vector<std::vector<std::string>>;

// Quoted cells and lone carriage returns are all this file asks for.
Rows rowsOf(const fs::path &file) {
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    Rows rows;
    std::vector<std::string> row;
    std::string cell;
    bool quoted = false;
    for (const char c : bytes) {
        if (c == '"') {
            quoted = !quoted; // a doubled quote only matters inside product names
        } else if (!quoted && (c == ',' || c == '\r')) {
            row.push_back(std::move(cell));
            cell.clear();
            if (c == '\r') {
                rows.push_back(std::move(row));
                row.clear();
            }
        } else {
            cell += c;
        }
    }
    if (!cell.empty() || !row.empty()) {
        row.push_back(cell);
        rows.push_back(row);
    }
    std::erase_if(rows, [](const auto &r) { return r.size() == 1; }); // blank lines at the end
    return rows;
}

// "-12.3456" in fen, half away from zero.
long long fenOf(const std::string &text) {
    const bool negative = text.starts_with('-');
    const std::string digits = text.substr(negative ? 1 : 0);
    const auto point = std::min(digits.find('.'), digits.size());
    std::string fraction = point < digits.size() ? digits.substr(point + 1) : "";
    fraction.resize(3, '0');
    const long long thousandths = std::stoll(digits.substr(0, point)) * 1000 + std::stoll(fraction);
    const long long fen = (thousandths + 5) / 10; // the fourth decimal never turns a half back
    return negative ? -fen : fen;
}

struct Facts {
    std::size_t rows = 0;
    std::set<std::string> customers;
    long long sales = 0;
    long long margin = 0;
    std::map<std::string, long long> sales2017; // by customer
    std::map<std::string, std::map<std::string, long long>> categories2017;
};

Facts factsOf(const fs::path &file) {
    const Rows rows = rowsOf(file);
    const auto column = [&](const std::string &name) {
        return static_cast<std::size_t>(std::ranges::find(rows.front(), name) -
                                        rows.front().begin());
    };
    const std::array at{column("Customer ID"), column("Order Date"), column("Category"),
                        column("Sales"), column("Profit")};
    Facts facts;
    facts.rows = rows.size() - 1;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto &row = rows[i];
        const std::string &customer = row.at(at[0]);
        const long long sales = fenOf(row.at(at[3]));
        facts.customers.insert(customer);
        facts.sales += sales;
        facts.margin += fenOf(row.at(at[4]));
        if (row.at(at[1]).ends_with("-17")) {
            facts.sales2017[customer] += sales;
            facts.categories2017[customer][row.at(at[2])] += sales;
        }
    }
    return facts;
}

CliRun done(CliRun run, int exit = 0) {
    INFO(run.out.substr(0, 2000));
    INFO(run.err.substr(0, 2000));
    REQUIRE(run.exit == exit);
    return run;
}

// The company after the import, made once for the cases below.
struct MainJob {
    CliDriver cli;
    Facts facts;
    json imported;

    MainJob() {
        const fs::path file = superstore();
        facts = factsOf(file);
        cli.init({});
        cli.write("map.json", kMap);
        cli.write("policy.json", kPolicy);
        imported = done(cli.json({"import", "sales", file.string(), "--map", "map.json",
                                  "--create-customers"}))
                       .document();
    }
    [[nodiscard]] json abc() const {
        return done(cli.json({"abc", "run", "--from", "2017-01", "--to", "2017-12", "--policy",
                              "policy.json"}))
            .document();
    }
};

const MainJob *mainJob() {
    if (superstore().empty()) {
        WARN("skipped: there is no superstore.csv in ACCORD_SHARED_DATA or ../shared/data");
        return nullptr;
    }
    static const MainJob job;
    return &job;
}

} // namespace

TEST_CASE("the real file comes in whole, to the fen", "[main-job]") {
    const MainJob *job = mainJob();
    if (job == nullptr) {
        return;
    }
    const json &result = job->imported;
    REQUIRE(job->facts.rows == 9994);
    CHECK(result["rows"] == 9994);
    CHECK(result["rejected"] == 0);
    CHECK(result["customers_created"] == 793);
    CHECK(job->facts.customers.size() == 793);
    CHECK(result["rejected_rows"] == json::array());
    CHECK(result["totals_fen"]["net_sales"] == job->facts.sales);
    CHECK(result["totals_fen"]["payment"] == job->facts.sales);
    CHECK(result["totals_fen"]["margin"] == job->facts.margin);
    CHECK(job->cli.json({"customer", "list", "--limit", "1"}).document()["total"] == 793);
    CHECK(done(job->cli.json({"verify"})).document()["ok"] == true);
}

TEST_CASE("the same file again changes nothing", "[main-job]") {
    const MainJob *job = mainJob();
    if (job == nullptr) {
        return;
    }
    const json before = job->abc();
    const json again = done(job->cli.json({"import", "sales", superstore().string(), "--map",
                                           "map.json", "--create-customers"}))
                           .document();
    CHECK(again["rows"] == 9994);
    CHECK(again["unchanged"] == 9994);
    CHECK(again["new"] == 0);
    CHECK(again["changed"] == 0);
    CHECK(again["customers_created"] == 0);
    CHECK(again["totals_fen"] == job->imported["totals_fen"]);
    CHECK(job->abc()["input_digest"] == before["input_digest"]);
}

TEST_CASE("692 customers are ranked for 2017, with the figures of the file", "[main-job]") {
    const MainJob *job = mainJob();
    if (job == nullptr) {
        return;
    }
    const json report = job->abc();
    CHECK(report["n"] == 692);
    CHECK(report["counts"]["A"] == 138);
    CHECK(report["counts"]["B"] == 277);
    CHECK(report["counts"]["C"] == 277);
    REQUIRE(report["rows"].size() == 692);
    long long sum = 0;
    for (const json &row : report["rows"]) {
        const auto found = job->facts.sales2017.find(row["code"].get<std::string>());
        REQUIRE(found != job->facts.sales2017.end());
        CHECK(row["payment_fen"] == found->second);
        sum += found->second;
    }
    CHECK(report["totals"]["payment_fen"] == sum);
    CHECK(report["rows"][0]["rank"] == 1);
    CHECK(report["rows"][0]["class"] == "A");
    CHECK(report["rows"][0]["why"].get<std::string>().size() > 20);
}

TEST_CASE("the plan of the first customer aims 8 % above 2017 and is handed over as PDF",
          "[main-job]") {
    const MainJob *job = mainJob();
    if (job == nullptr) {
        return;
    }
    const CliDriver &cli = job->cli;
    const std::string best = job->abc()["rows"][0]["code"];
    done(cli.json({"plan", "create", best, "2018", "--growth", "0.08"}));
    const json plan = done(cli.json({"plan", "show", best, "2018"})).document();
    CHECK(plan["customer"] == best);
    CHECK(plan["step"] == "data");
    int compared = 0;
    for (const json &target : plan["targets"]) {
        if (target["metric"] != "net_sales_fen") {
            continue;
        }
        const auto &actual = job->facts.categories2017.at(best);
        const auto found = actual.find(target["category"].get<std::string>());
        REQUIRE(found != actual.end());
        // Rounded to whole yuan, half away from zero (RULES section 5).
        CHECK(target["year"] == (found->second * 108 / 100 + 50) / 100 * 100);
        long long months = 0;
        for (const json &month : target["months"]) {
            months += month.get<long long>();
        }
        CHECK(target["year"] == months);
        ++compared;
    }
    CHECK(compared == static_cast<int>(job->facts.categories2017.at(best).size()));

    const auto twice = cli.json({"plan", "create", best, "2018"});
    CHECK(twice.exit == 5);
    CHECK(twice.errorCode() == "plan.exists");
    const CliRun printed = cli.json({"plan", "pdf", best, "2018", "--out", "plan.pdf", "--copy",
                                     "customer", "--doc-lang", "en"});
    if (printed.errorCode() == "document.not_built") {
        WARN("skipped: this program was built without printed documents");
        return;
    }
    const json pdf = done(printed).document();
    CHECK(pdf["pages"] > 1);
    CHECK(pdf["copy"] == "customer");
    CHECK(pdf["language"] == "en");
    CHECK(pdf["sha256"].get<std::string>().size() == 64);
    CHECK(cli.read("plan.pdf").starts_with("%PDF-"));
}

TEST_CASE("the import can be taken back as a whole", "[main-job]") {
    if (superstore().empty()) {
        WARN("skipped: there is no superstore.csv");
        return;
    }
    const MainJob job;
    const json undone = done(job.cli.json({"import", "undo"})).document();
    CHECK(undone.is_object());
    const json report = job.abc();
    CHECK(report["n"] == 0);
    CHECK(done(job.cli.json({"verify"})).document()["ok"] == true);
}
