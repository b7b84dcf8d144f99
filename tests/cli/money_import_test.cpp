// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices, payments and stock from files, and what of them is refused, through the real program.
#include "cli_driver.h"
#include "support/catch.h"

#include <set>
#include <string>

using accord::test::CliDriver;
using nlohmann::json;

namespace {

struct Importing {
    CliDriver cli;

    Importing() {
        cli.environment["ACCORD_NOW"] = "2026-03-20T09:00:00+08:00";
        cli.init();
        REQUIRE(cli.json({"customer", "add", "C1", "--name", "家乐福"}).exit == 0);
    }
    [[nodiscard]] json import(const std::string &kind, const std::string &content) const {
        cli.write("in.csv", content);
        const auto run = cli.json({"import", kind, "in.csv"});
        INFO(run.err);
        REQUIRE(run.exit <= 1);
        return run.document();
    }
};

std::multiset<std::string> reasonsOf(const json &result) {
    std::multiset<std::string> reasons;
    for (const json &row : result["rejected_rows"]) {
        reasons.insert(row["reason"].get<std::string>());
    }
    return reasons;
}

bool hasNotice(const json &result, const std::string &code) {
    for (const json &notice : result["notices"]) {
        if (notice["code"] == code) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("a file of payments changes what is paid on the invoices on file, and nothing else") {
    const Importing company;
    const std::string invoices = "customer_code,invoice,invoice_date,due_date,amount\n"
                                 "C1,R1,2026-01-05,2026-02-05,100\nC1,R2,2026-01-06,,50\n";
    REQUIRE(company.import("receivables", invoices)["new"] == 2);
    const json paid = company.import("receivables", "customer_code,invoice,paid,paid_on\n"
                                                    "C1,R1,100,2026-03-01\nC1,R9,5,2026-03-01\n");
    CHECK(paid["changed"] == 1);
    CHECK(reasonsOf(paid) == std::multiset<std::string>{"field.required"});
    // The invoices are as they were otherwise: the first file again changes nothing.
    CHECK(company.import("receivables", invoices)["unchanged"] == 2);
}

TEST_CASE("credit notes are invoices below zero; what cannot be is refused, what is odd is told") {
    const Importing company;
    const json result =
        company.import("receivables", "customer_code,invoice,invoice_date,amount,paid,paid_on\n"
                                      "C1,K1,2026-01-05,(100),,\nC1,K2,2026-01-05,100-,,\n"
                                      "C1,K3,2026-01-05,-100,5,\nC1,R1,2026-01-05,100,-5,\n"
                                      "C1,R2,2026-01-05,100,150,2026-03-01\n"
                                      "C1,R3,2026-01-05,100,50,2026-04-01\n"
                                      "C1,R4,2062-01-05,100,,\nC1,R5,2026-01-05,,,\n");
    CHECK(result["new"] == 3);
    CHECK(hasNotice(result, "import.overpaid"));
    CHECK(reasonsOf(result) == std::multiset<std::string>{"field.required", "receivable.date_far",
                                                          "receivable.paid_future",
                                                          "receivable.paid_sign",
                                                          "receivable.paid_sign"});
    CHECK(company.cli.json({"verify"}).document()["ok"] == true);
}

TEST_CASE("a count that is not told or too small to be told is refused, none is a count") {
    const Importing company;
    const json result = company.import("stock", "customer_code,product,quantity,counted_on\n"
                                                "C1,A,,2026-03-01\nC1,B,0.0001,2026-03-01\n"
                                                "C1,C,0,2026-03-01\nC1,D,0.001,2026-03-01\n");
    CHECK(reasonsOf(result) == std::multiset<std::string>{"amount.too_small", "field.required"});
    CHECK(result["new"] == 2);
}

TEST_CASE("a customer file follows the rules of adding one: who may own it, that it has a name") {
    const Importing company;
    const CliDriver &cli = company.cli;
    REQUIRE(cli.json({"user", "add", "V1", "--name", "v", "--role", "viewer"}).exit == 0);
    cli.write("customers.csv", "code,name,owner\nA1,一店,V1\nA2,,\nA3,三店,\n");
    const auto run = cli.jsonAs("admin", {"import", "customers", "customers.csv"});
    REQUIRE(run.exit == 1);
    CHECK(run.document()["new"] == 1);
    CHECK(reasonsOf(run.document()) ==
          std::multiset<std::string>{"customer.name_required", "customer.owner_bad"});
    const auto owned =
        cli.jsonAs("admin", {"import", "customers", "customers.csv", "--owner", "V1"});
    CHECK(owned.exit == 2);
    CHECK(owned.errorCode() == "customer.owner_bad");
}
