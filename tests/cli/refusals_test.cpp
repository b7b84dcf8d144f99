// SPDX-License-Identifier: GPL-3.0-or-later
// CLI contract, exits 2 to 5, command by command: the stable word and the field on stderr, nothing
// on stdout, nothing changed. Team and customer commands have their own in team_test,
// customer_test.
#include "refusal_office.h"

#include <filesystem>

using accord::test::CliDriver;
using accord::test::CliRun;
using accord::test::Office;
using nlohmann::json;

TEST_CASE("an import that cannot be says why and changes nothing") {
    const Office office;
    const CliDriver &cli = office.cli;
    cli.write("empty.csv", "");
    cli.write("noise.bin", std::string("\x00\x01\x02\xFF\xFE\x00\x7F\x00", 8));
    cli.write("quote.csv", "customer_code,month,net_sales\n\"C1,2025-01,10\n");
    cli.write("columns.csv", "colour,shape\nred,round\n");
    cli.write("month.csv", "customer_code,month,net_sales\nC1,2025-13,10\n");
    cli.write("half.json", R"({"fields": {"customer_code": )");
    cli.write("absent.json", R"({"fields": {"customer_code": "Nope"}})");
    cli.write("again.csv", cli.read("sales.csv"));
    const std::vector<std::string> sales{"import", "sales", "sales.csv"};
    const auto with = [&sales](std::initializer_list<std::string> more) {
        std::vector<std::string> words = sales;
        words.insert(words.end(), more);
        return words;
    };
    office.checkAll({
        {"M1", {"import", "sales", "none.csv"}, 3, "storage.cannot_open"},
        {"M1", {"import", "sales", "."}, 3, "storage.cannot_open"},
        {"M1", {"import", "sales", "empty.csv"}, 3, "import.empty"},
        {"M1", {"import", "sales", "noise.bin"}, 3, "import.not_a_table"},
        {"M1", {"import", "sales", "quote.csv"}, 3, "csv.unclosed_quote"},
        {"M1", {"import", "sales", "columns.csv"}, 3, "import.missing_field", "customer_code"},
        {"M1", {"import", "sales", "month.csv", "--strict"}, 3, "import.strict", "month"},
        {"M1", with({"--map", "half.json"}), 3, "json.syntax"},
        {"M1", with({"--map", "none.json"}), 3, "storage.cannot_open"},
        {"M1", with({"--map", "absent.json"}), 3, "import.missing_column", "customer_code"},
        {"M1", with({"--encoding", "klingon"}), 2, "import.unknown_encoding", "encoding"},
        {"M1", with({"--delimiter", "##"}), 2, "import.bad_delimiter", "delimiter"},
        {"M1", with({"--owner", "Z"}), 2, "user.not_found", "owner"},
        {"M1", with({"--mode", "add"}), 5, "import.same_content"},
        {"M1", with({"--mode", "sideways"}), 2, "usage"},
        {"V1", sales, 4, "forbidden"},
        {"M1", {"import", "sales"}, 2, "usage"},
        {"M1", {"import", "customers", "sales.csv", "--on-conflict", "explode"}, 2, "usage"},
        {"M1", {"import", "undo", "99"}, 2, "import.not_found", "id"},
        {"M1", {"import", "undo", "x"}, 2, "id.bad"},
        {"V1", {"import", "undo"}, 2, "import.not_found", "id"},
    });
}

TEST_CASE("rejected rows are exit 1 and the others are kept") {
    const Office office;
    office.cli.write("part.csv", "customer_code,month,net_sales\nC1,2025-13,10\nC1,2025-02,5\n");
    const CliRun run = office.cli.jsonAs("M1", {"import", "sales", "part.csv"});
    CHECK(run.exit == 1);
    const json result = run.document();
    CHECK(result["rows"] == 2);
    CHECK(result["rejected"] == 1);
    CHECK(result["new"] == 1);
    const json rejected = result["rejected_rows"][0];
    CHECK(rejected["line"] == 2);
    CHECK(rejected["column"] == "month");
    CHECK(rejected["value"] == "2025-13");
    CHECK(rejected["reason"] == "date.bad");
}

TEST_CASE("a file that cannot be opened or written is named in every language") {
    const Office office;
    for (const char *language : {"zh_CN", "zh_TW", "en"}) {
        const CliRun reading =
            office.cli.jsonAs("M1", {"--lang", language, "import", "sales", "none.csv"});
        CHECK_THAT(reading.error()["message"].get<std::string>(), Catch::Contains("none.csv"));
        const CliRun writing = office.cli.jsonAs(
            "M1", {"--lang", language, "export", "sales", "--out", "nowhere/f.csv"});
        CHECK(writing.exit == 3);
        CHECK_THAT(writing.error()["message"].get<std::string>(), Catch::Contains("nowhere/f.csv"));
    }
}

TEST_CASE("an export that cannot be says why and leaves no file") {
    const Office office;
    office.checkAll({
        {"M1", {"export", "customers"}, 2, "usage"},
        {"M1", {"export", "customers", "--out", "f.doc"}, 2, "export.format", "out"},
        {"M1", {"export", "customers", "--out", "."}, 2, "export.format", "out"},
        {"M1", {"export", "customers", "--out", "none/f.csv"}, 3, "storage.cannot_open"},
        {"M1", {"export", "customers", "--out", "none/f.xlsx"}, 3, "storage.cannot_open"},
        {"M1", {"export", "customers", "--out", "f.csv", "--for", "fun"}, 2, "usage"},
        {"M1", {"export", "customers", "--out", "f.csv", "--filter", "bad"}, 2, "filter.bad"},
        {"M1", {"export", "sales", "--out", "company.accord"}, 5, "out.is_company", "out"},
    });
    CHECK_FALSE(std::filesystem::exists(office.cli.file("f.csv")));
    CHECK_FALSE(std::filesystem::exists(office.cli.file("f.doc")));
}

TEST_CASE("a classification that cannot be says why and keeps nothing") {
    const Office office;
    office.cli.write("negative.json", R"({"indicators": {"payment": -1}})");
    office.cli.write("unknown.json", R"({"colour": 1})");
    const std::vector<std::string> run{"abc", "run", "--from", "2025-01", "--to", "2025-12"};
    const auto with = [&run](std::initializer_list<std::string> more) {
        std::vector<std::string> words = run;
        words.insert(words.end(), more);
        return words;
    };
    office.checkAll({
        {"S1", {"abc", "run", "--from", "2025-13", "--to", "2025-12"}, 2, "month.bad", "from"},
        {"S1", {"abc", "run", "--from", "2025-12", "--to", "2025-01"}, 2, "abc.period", "to"},
        {"S1", {"abc", "run", "--from", "2025-01"}, 2, "usage"},
        {"S1", with({"--policy", "negative.json"}), 2, "policy.range", "indicators.payment"},
        {"S1", with({"--policy", "unknown.json"}), 2, "policy.unknown_key", "colour"},
        {"S1", with({"--policy", "none.json"}), 3, "storage.cannot_open"},
        {"S1", with({"--owner", "Z"}), 2, "user.not_found", "owner"},
        {"S1", with({"--save", "one"}), 5, "abc.name_taken", "name"},
        {"V1", with({"--save", "two"}), 4, "forbidden"},
        {"S1", with({"--out", "f.doc"}), 2, "abc.out_format", "out"},
        {"S1", with({"--out", "none/f.json"}), 3, "storage.cannot_open"},
        {"S1", with({"--out", "f.json", "--doc-lang", "xx"}), 2, "language.unknown", "doc-lang"},
        {"S1", {"abc", "show", "nope"}, 2, "abc.run_not_found", "name"},
        {"S1", {"abc", "compare", "one", "nope"}, 2, "abc.run_not_found", "name"},
        {"S1", {"abc", "list", "--after", "nope"}, 2, "abc.run_not_found", "name"},
        {"S1", {"abc", "apply", "nope"}, 2, "abc.run_not_found", "name"},
        {"M1", {"abc", "apply", "one"}, 4, "forbidden"},
    });
    CHECK(office.cli.jsonAs("S1", {"abc", "list"}).document()["total"] == 1);
}

TEST_CASE("a plan command that cannot be says why and changes nothing") {
    const Office office;
    office.cli.write("half.json", R"({"sections": )");
    office.cli.write("list.json", "[1]");
    office.cli.write("base.json", R"({"base": "x"})");
    office.cli.write("unknown.json", R"({"colour": 1})");
    const auto plan = [](const char *command, std::initializer_list<std::string> more = {}) {
        std::vector<std::string> words{"plan", command, "C1", "2026"};
        words.insert(words.end(), more);
        return words;
    };
    office.checkAll({
        {"M1", {"plan", "create", "C9", "2026"}, 2, "customer.not_found", "customer"},
        {"M1", {"plan", "create", "C1", "26"}, 2, "plan.year", "year"},
        {"M1", {"plan", "create", "C1", "2027", "--growth", "-2"}, 2, "option.rate", "growth"},
        {"V1", {"plan", "create", "C1", "2027"}, 4, "forbidden"},
        {"M1", plan("create"), 5, "plan.exists", "year"},
        {"M1", {"plan", "show", "C1", "2025"}, 2, "plan.not_found"},
        {"M1", {"plan", "check", "C9", "2026"}, 2, "customer.not_found", "customer"},
        {"M1", plan("set"), 2, "usage"},
        {"M1", plan("set", {"--from", "none.json"}), 3, "storage.cannot_open"},
        {"M1", plan("set", {"--from", "half.json"}), 3, "json.syntax"},
        {"M1", plan("set", {"--from", "list.json"}), 2, "field.type"},
        {"M1", plan("set", {"--from", "unknown.json"}), 2, "field.unknown", "colour"},
        {"M1", plan("set", {"--from", "base.json"}), 5, "stale", "base"},
        {"V1", plan("set", {"--from", "base.json"}), 4, "forbidden"},
        {"M1", plan("advance", {"--to", "moon"}), 2, "plan.step_unknown", "to"},
        {"M1", plan("advance", {"--to", "draft"}), 5, "plan.step_order"},
        {"M1", plan("advance", {"--on", "2026-02-30"}), 2, "date.bad", "on"},
        {"M1", plan("advance", {"--on", "2027-01-01"}), 2, "plan.step_future", "on"},
        {"M1", plan("advance", {"--at", "2027-01-01"}), 2, "at.future", "at"},
        {"M1", plan("back", {"--why", "x"}), 5, "plan.step_order"},
        {"M1", plan("back", {"--why", ""}), 2, "plan.why_missing", "why"},
        {"V1", plan("submit"), 4, "forbidden"},
        {"S1", plan("approve"), 5, "plan.not_submitted"},
        {"M1", plan("approve"), 4, "forbidden"},
        {"S1", plan("reject", {"--why", "x"}), 5, "plan.not_submitted"},
        {"M1", plan("waive", {"structure.core", "--why", "x"}), 4, "forbidden"},
        {"S1", plan("waive", {"no.rule", "--why", "x"}), 2, "plan.rule_unknown", "rule"},
    });
}

TEST_CASE("a command about the file that cannot be says why and leaves no other") {
    const Office office;
    office.cli.write("text.accord", "no company");
    office.checkAll({
        {"S1", {"backup"}, 2, "usage"},
        {"S1", {"backup", "--out", "sales.csv"}, 5, "file.exists", "out"},
        {"S1", {"backup", "--out", "none/b.accord"}, 3, "storage.cannot_open"},
        {"S1", {"restore", "none.accord", "--to", "n.accord"}, 3, "file.not_found", "file"},
        {"S1", {"restore", "text.accord", "--to", "n.accord"}, 3, "storage.not_company"},
        {"S1", {"restore", "company.accord"}, 2, "restore.to_missing", "to"},
        {"V1", {"rebuild"}, 4, "forbidden"},
        {"S1", {"init"}, 5, "file.exists", "file"},
        {"Z", {"verify"}, 2, "user.not_found", "as"},
        {"S1", {"history", "weather", "x"}, 2, "history.kind", "entity"},
        {"S1", {"history", "plan", "C1"}, 2, "id.bad"},
        {"S1", {"history", "plan", "C9:2026"}, 2, "customer.not_found", "id"},
        {"S1", {"history", "--after", "zz"}, 2, "usage"},
        {"V1", {"undo"}, 4, "forbidden"},
        {"V1", {"redo"}, 4, "forbidden"},
    });
    CHECK_FALSE(std::filesystem::exists(office.cli.file("n.accord")));
}

TEST_CASE("the time of an event lies neither ahead nor before the last of the same thing") {
    const Office office;
    office.checkAll({
        {"M1",
         {"customer", "add", "C2", "--name", "y", "--at", "2026-03-19"},
         2,
         "at.future",
         "at"},
        {"M1", {"customer", "archive", "C1", "--at", "soon"}, 2, "instant.bad"},
        {"M1", {"plan", "submit", "C1", "2026", "--at", "2026-03-19"}, 2, "at.future", "at"},
    });
    office.done("M1",
                {"customer", "add", "C2", "--name", "y", "--at", "2026-03-17T08:00:00+08:00"});
    const json last = office.cli.jsonAs("M1", {"history", "customer", "C2"}).document()["items"];
    REQUIRE_FALSE(last.empty());
    CHECK(last.back()["by"] == "M1");
}
