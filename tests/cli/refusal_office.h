// SPDX-License-Identifier: GPL-3.0-or-later
// An office with three roles, and what the command line refuses them: the stable word and the field
// on stderr, nothing on stdout, nothing changed.
#pragma once

#include "cli_driver.h"
#include "support/catch.h"

#include <string>
#include <vector>

namespace accord::test {

struct Refusal {
    const char *user;
    std::vector<std::string> words;
    int exit;
    const char *code;
    const char *field = ""; // "" = null
};

// A supervisor, a manager and a viewer; one customer with figures, a plan and a kept run.
struct Office {
    CliDriver cli;

    Office() {
        cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
        cli.init({"--test", "--user", "S1", "--user-name", "主管"});
        done("S1", {"user", "add", "M1", "--name", "m", "--role", "manager", "--reports-to", "S1"});
        done("S1", {"user", "add", "V1", "--name", "v", "--role", "viewer"});
        done("M1", {"customer", "add", "C1", "--name", "x"});
        cli.write("sales.csv", "customer_code,month,category,net_sales,payment,margin\n"
                               "C1,2025-01,Tea,10,10,1\n");
        done("M1", {"import", "sales", "sales.csv"});
        done("M1", {"plan", "create", "C1", "2026"});
        done("S1", {"abc", "run", "--from", "2025-01", "--to", "2025-12", "--save", "one"});
    }
    void done(const std::string &user, const std::vector<std::string> &words) const {
        const CliRun run = cli.jsonAs(user, words);
        INFO(run.err);
        REQUIRE(run.exit == 0);
    }
    [[nodiscard]] nlohmann::json changes() const {
        return cli.jsonAs("S1", {"history"}).document()["items"];
    }
    void check(const Refusal &refusal) const {
        const CliRun run = cli.jsonAs(refusal.user, refusal.words);
        std::string line;
        for (const std::string &word : refusal.words) {
            line += word + " ";
        }
        INFO(refusal.user << ": " << line << "\n" << run.out << run.err);
        CHECK(run.exit == refusal.exit);
        CHECK(run.out.empty());
        const nlohmann::json error = run.error();
        REQUIRE(error.is_object());
        CHECK(error["code"] == refusal.code);
        CHECK(error["field"] ==
              (*refusal.field != '\0' ? nlohmann::json(refusal.field) : nlohmann::json(nullptr)));
        CHECK_FALSE(error["message"].get<std::string>().empty());
        CHECK(error.contains("entity"));
        CHECK(error.contains("details"));
    }
    void checkAll(const std::vector<Refusal> &refusals) const {
        const nlohmann::json before = changes();
        for (const Refusal &refusal : refusals) {
            check(refusal);
        }
        CHECK(changes() == before);
    }
};

} // namespace accord::test
