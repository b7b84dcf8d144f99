// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_driver.h"
#include "support/catch.h"

#include <filesystem>

using accord::test::CliDriver;

TEST_CASE("reports are printed, written to files and refused with their codes") {
    CliDriver cli;
    cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
    cli.init();
    REQUIRE(cli.json({"customer", "add", "K1", "--name", "一", "--format", "supermarket",
                      "--settlement", "urban"})
                .exit == 0);
    REQUIRE(
        cli.json({"visit", "log", "--customer", "K1", "--kind", "phone", "--result", "4"}).exit ==
        0);
    const std::vector<std::string> period{"--from", "2026-01", "--to", "2026-03"};
    const auto report = [&](const std::string &name, std::vector<std::string> more = {}) {
        std::vector<std::string> arguments{"report", name};
        arguments.insert(arguments.end(), period.begin(), period.end());
        arguments.insert(arguments.end(), more.begin(), more.end());
        return cli.json(arguments);
    };
    const auto coverage = report("visit-coverage").document();
    CHECK(coverage["period"]["to"] == "2026-03");
    REQUIRE(coverage["rows"].size() == 1);
    CHECK(coverage["rows"][0]["visited"] == 1);
    CHECK(coverage["rows"][0]["coverage"] == 1.0);
    CHECK(report("network").document()["rows"][0]["net_sales_fen"] == 0);
    CHECK(report("losses").document()["rows"].size() == 6);
    CHECK(report("contact-coverage").document()["total"]["customers"] == 1);
    CHECK(report("network").document()["groups"].empty());
    const auto one = report("visit-coverage", {"--customer", "K1"}).document();
    CHECK(one["customer"] == "K1");
    CHECK(one["rows"][0]["customer"] == "K1 一");
    CHECK(report("losses", {"--customer", "K1"}).errorCode() == "report.no_customer");
    CHECK(report("network", {"--customer", "K9"}).errorCode() == "customer.not_found");
    for (const char *suffix : {".csv", ".xlsx"}) {
        const std::string out = (cli.folder() / (std::string("coverage") + suffix)).string();
        CHECK(report("visit-coverage", {"--out", out}).exit == 0);
        CHECK(std::filesystem::file_size(out) > 0);
    }
    CHECK(report("weather").exit == 2);
    CHECK(cli.json({"report", "losses", "--from", "2026-03", "--to", "2026-01"}).errorCode() ==
          "report.period");
    CHECK(report("losses", {"--owner", "X9"}).errorCode() == "user.not_found");
}

TEST_CASE("every report is written as PDF in the language asked for", "[documents]") {
    CliDriver cli;
    cli.init();
    REQUIRE(cli.json({"customer", "add", "K1", "--name", "一", "--format", "supermarket"}).exit ==
            0);
    for (const char *name : {"visit-coverage", "network", "losses", "contact-coverage"}) {
        const auto run = cli.json({"report", name, "--from", "2026-01", "--to", "2026-03", "--out",
                                   "r.pdf", "--doc-lang", "en"});
        INFO(run.err);
        REQUIRE(run.exit == 0);
        CHECK(run.document()["pages"] == 1);
        CHECK(run.document()["language"] == "en");
        CHECK(cli.read("r.pdf").starts_with("%PDF"));
    }
    CHECK(cli.json({"report", "losses", "--from", "2026-01", "--to", "2026-03", "--out", "r.pdf",
                    "--doc-lang", "fr"})
              .errorCode() == "language.unknown");
}
