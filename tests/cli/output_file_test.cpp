// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_driver.h"
#include "support/catch.h"

#include <filesystem>

using accord::test::CliDriver;

TEST_CASE("no command writes over the company file, what belongs to it, or its own input") {
    const CliDriver cli;
    cli.init();
    cli.write("sales.csv", "customer_code,month,payment\nA,2026-01,1\nB,2026-13,1\n");
    std::filesystem::create_symlink(cli.file("company.accord"), cli.file("link.csv"));
    const std::string company = cli.read("company.accord");
    const auto refusedFor = [&](std::vector<std::string> command, const std::string &out) {
        command.push_back(cli.file(out).string());
        const auto run = cli.json(command);
        INFO(command[0] << " " << out);
        CHECK(run.exit == 5);
        return run.errorCode();
    };
    for (const char *out : {"company.accord", "link.csv", "company.accord-wal",
                            "company.accord.backups/x.csv", "./company.accord"}) {
        CHECK(refusedFor({"import", "sales", cli.file("sales.csv").string(), "--create-customers",
                          "--dry-run", "--rejected"},
                         out) == "out.is_company");
        CHECK(refusedFor({"export", "customers", "--out"}, out) == "out.is_company");
        CHECK(refusedFor({"backup", "--out"}, out) == "out.is_company");
    }
    CHECK(refusedFor({"import", "sales", cli.file("sales.csv").string(), "--rejected"},
                     "sales.csv") == "out.is_input");
    CHECK(cli.read("company.accord") == company);
    CHECK(cli.json({"import", "sales", cli.file("sales.csv").string(), "--create-customers",
                    "--rejected", cli.file("rejected.csv").string()})
              .exit == 1);
    CHECK(cli.read("rejected.csv").find("date.bad") != std::string::npos);
}
