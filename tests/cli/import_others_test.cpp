// SPDX-License-Identifier: GPL-3.0-or-later
// The smaller imports through the real program: a trial changes nothing, the same file again
// changes nothing, one wrong value is one changed row, and the whole is taken back and brought
// back.
#include "cli_driver.h"
#include "support/catch.h"

using accord::test::CliDriver;
using nlohmann::json;

namespace {

struct Kind {
    const char *name;
    const char *file;
    const char *changed; // the same rows, one cell of the second other
};

const std::vector<Kind> kKinds{
    {"contacts", "customer_code,name,role,phones\nC1,甲,decides,13800000000\nC1,乙,uses,\n",
     "customer_code,name,role,phones\nC1,甲,decides,13800000000\nC1,乙,signs,\n"},
    {"receivables",
     "customer_code,invoice,invoice_date,due_date,amount,paid\n"
     "C1,R1,2026-01-01,2026-02-01,10,0\nC1,R2,2026-01-05,2026-02-05,20,5\n",
     "customer_code,invoice,invoice_date,due_date,amount,paid\n"
     "C1,R1,2026-01-01,2026-02-01,10,0\nC1,R2,2026-01-05,2026-02-05,20,20\n"},
    {"stock",
     "customer_code,product,quantity,produced_on,counted_on,value\n"
     "C1,P,1,2026-01-01,2026-02-01,10\nC1,Q,2,2026-01-01,2026-02-01,\n",
     "customer_code,product,quantity,produced_on,counted_on,value\n"
     "C1,P,1,2026-01-01,2026-02-01,10\nC1,Q,3,2026-01-01,2026-02-01,\n"},
    {"must-have", "customer_code,product,item_code\nC1,P,A1\nC1,Q,A2\n",
     "customer_code,product,item_code\nC1,P,A1\nC1,Q,A3\n"},
    {"service", "customer_code,month,fill_rate,on_time\nC1,2026-01,95%,90%\nC1,2026-02,96%,\n",
     "customer_code,month,fill_rate,on_time\nC1,2026-01,95%,90%\nC1,2026-02,97%,\n"},
};

struct Importing {
    CliDriver cli;

    Importing() {
        cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
        cli.init();
        REQUIRE(cli.json({"customer", "add", "C1", "--name", "家乐福"}).exit == 0);
    }
    // "new changed unchanged" of the rows.
    [[nodiscard]] std::string import(const Kind &kind, const char *content,
                                     const std::vector<std::string> &more = {}) const {
        cli.write("in.csv", content);
        std::vector<std::string> words{"import", kind.name, "in.csv"};
        words.insert(words.end(), more.begin(), more.end());
        const auto run = cli.json(words);
        INFO(run.err);
        REQUIRE(run.exit == 0);
        const json result = run.document();
        CHECK(result["rows"] == 2);
        CHECK(result["rejected"] == 0);
        return std::to_string(result["new"].get<int>()) + " " +
               std::to_string(result["changed"].get<int>()) + " " +
               std::to_string(result["unchanged"].get<int>());
    }
    [[nodiscard]] int commands() const { return cli.json({"history"}).document()["total"]; }
    [[nodiscard]] bool isSound() const { return cli.json({"verify"}).document()["ok"]; }
};

} // namespace

TEST_CASE("what resembles a customer on file is told and left out on request") {
    const CliDriver cli;
    cli.init();
    REQUIRE(cli.json({"customer", "add", "KA-1", "--name", "兰博超市有限公司"}).exit == 0);
    cli.write("new.csv", "code,name\nN-1,兰博 超市\nN-2,全新的店\n");
    const auto trial = cli.json({"import", "customers", "new.csv", "--dry-run"});
    INFO(trial.err);
    REQUIRE(trial.exit == 0);
    CHECK(trial.document()["lookalikes"] == 1);
    CHECK(trial.document()["lookalike_rows"][0]["line"] == 2);
    CHECK(trial.document()["lookalike_rows"][0]["by"] == "name");
    CHECK(trial.document()["lookalike_rows"][0]["customer"] == "KA-1");
    const auto done = cli.json({"import", "customers", "new.csv", "--skip-lookalikes"});
    CHECK(done.exit == 1); // in part: a row was left out
    CHECK(done.document()["new"] == 1);
    CHECK(done.document()["rejected_rows"][0]["reason"] == "import.lookalike");
    CHECK(cli.json({"customer", "list"}).document()["total"] == 2);
}

TEST_CASE("contacts, receivables and stock are imported once however often the file comes") {
    const Importing company;
    for (const Kind &kind : kKinds) {
        INFO(kind.name);
        const int before = company.commands();
        CHECK(company.import(kind, kind.file, {"--dry-run"}) == "2 0 0");
        CHECK(company.commands() == before);
        CHECK(company.import(kind, kind.file) == "2 0 0");
        CHECK(company.import(kind, kind.file) == "0 0 2");
        CHECK(company.commands() == before + 1);
        CHECK(company.import(kind, kind.changed, {"--dry-run"}) == "0 1 1");
        CHECK(company.import(kind, kind.changed) == "0 1 1");
        CHECK(company.import(kind, kind.changed) == "0 0 2");
        CHECK(company.commands() == before + 2);
    }
    CHECK(company.isSound());
}

TEST_CASE("an import of contacts, receivables or stock is taken back and brought back whole") {
    const Importing company;
    for (const Kind &kind : kKinds) {
        INFO(kind.name);
        CHECK(company.import(kind, kind.file) == "2 0 0");
        CHECK(company.import(kind, kind.changed) == "0 1 1");
        REQUIRE(company.cli.json({"import", "undo"}).exit == 0);
        CHECK(company.import(kind, kind.file, {"--dry-run"}) == "0 0 2"); // as the first had it
        REQUIRE(company.cli.json({"redo"}).exit == 0);
        CHECK(company.import(kind, kind.changed, {"--dry-run"}) == "0 0 2");
        REQUIRE(company.cli.json({"undo"}).exit == 0);
        REQUIRE(company.cli.json({"undo"}).exit == 0);
        CHECK(company.import(kind, kind.file, {"--dry-run"}) == "2 0 0"); // nothing is left
    }
    CHECK(company.isSound());
}

TEST_CASE("a trial lists what is and what would be, and --on-conflict fail every line") {
    const Importing company;
    for (const Kind &kind : kKinds) {
        INFO(kind.name);
        CHECK(company.import(kind, kind.file) == "2 0 0");
        company.cli.write("in.csv", kind.changed);
        const json trial =
            company.cli.json({"import", kind.name, "in.csv", "--dry-run"}).document();
        REQUIRE(trial["conflicts"].size() == 1);
        CHECK(trial["conflicts"][0]["line"] == 3);
        REQUIRE(trial["conflicts"][0]["changes"].size() == 1);
        const json change = trial["conflicts"][0]["changes"][0];
        CHECK(change["old"] != change["new"]);
        const auto refused =
            company.cli.json({"import", kind.name, "in.csv", "--on-conflict", "fail"});
        CHECK(refused.exit == 5);
        CHECK(refused.err.find("2, 3") != std::string::npos);
        const auto skipped =
            company.cli.json({"import", kind.name, "in.csv", "--on-conflict", "skip"});
        CHECK(skipped.document()["unchanged"] == 2);
    }
}
