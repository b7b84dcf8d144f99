// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says to people: no code words in sentences, every language says equally much.
#include "cli_driver.h"
#include "support/catch.h"

using accord::test::CliDriver;
using Catch::Contains;
using nlohmann::json;

namespace {

class WordsDesk {
public:
    WordsDesk() {
        cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
        cli.init();
        done({"customer", "add", "K", "--name", "Lanbo"});
    }
    void done(const std::vector<std::string> &arguments) const {
        const auto run = cli.json(arguments);
        INFO(run.err);
        REQUIRE(run.exit == 0);
    }
    // What a command says on stderr; it must not succeed.
    std::string refused(const std::string &language, std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"--file", "company.accord", "--lang", language});
        const auto run = cli.run(arguments);
        CHECK(run.exit != 0);
        return run.err;
    }
    std::string said(const std::string &language, std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"--file", "company.accord", "--lang", language});
        const auto run = cli.run(arguments);
        return run.out + run.err;
    }
    CliDriver cli;
};

} // namespace

TEST_CASE("a refusal says what was to be done in words, not by the code of a permission") {
    const WordsDesk desk;
    desk.done({"user", "add", "V", "--name", "Viewer", "--role", "viewer"});
    const std::vector<std::string> setting{"--as", "V", "customer", "set", "K", "--city", "x"};
    const std::string english = desk.refused("en", setting);
    CHECK_THAT(english, Contains("change customer") && !Contains("customer.edit"));
    CHECK_THAT(desk.refused("zh_CN", setting), Contains("修改客户") && !Contains("customer.edit"));
}

TEST_CASE("the state of a visit that is over is a word of the language") {
    const WordsDesk desk;
    const auto planned = desk.cli.json(
        {"visit", "plan", "--customer", "K", "--date", "2026-03-18", "--kind", "phone"});
    REQUIRE(planned.exit == 0);
    const std::string id = planned.document()["id"];
    desk.done({"visit", "not-held", id, "--why", "customer_absent"});
    const std::vector<std::string> again{"visit", "not-held", id, "--why", "other"};
    CHECK_THAT(desk.refused("en", again), !Contains("not_held"));
    CHECK_THAT(desk.refused("zh_CN", again), Contains("未成行") && !Contains("not_held"));
    CHECK_THAT(desk.said("en", {"visit", "list"}), Contains(id) && Contains("not held"));
}

TEST_CASE("a filter that cannot be read is explained in every language, and or is no filter") {
    const WordsDesk desk;
    const std::vector<std::string> unknown{"customer", "list", "--filter", "town = x"};
    CHECK_THAT(desk.refused("zh_CN", unknown), Contains("town") && Contains("province"));
    CHECK_THAT(desk.refused("zh_TW", unknown), Contains("可用欄位"));
    const std::vector<std::string> either{"customer", "list", "--filter",
                                          "name ~ 曾 or city = Hangzhou"};
    CHECK(desk.cli.json(either).errorCode() == "filter.bad");
    CHECK_THAT(desk.refused("en", either), Contains("in(a,b)"));
    CHECK_THAT(desk.refused("zh_CN", either), Contains("in(a,b)") && Contains("第 10 个字符"));
    CHECK(desk.cli.json({"customer", "list", "--filter", "name ~ this or that"}).exit == 0);
    CHECK_THAT(desk.refused("zh_CN", {"customer", "list", "--filter", "kind = foo"}),
               Contains("foo") && Contains("没有"));
}

TEST_CASE("a word that a field does not know is refused with those it knows") {
    const WordsDesk desk;
    const std::vector<std::string> wrong{"customer", "set", "K", "--kind", "foo"};
    CHECK_THAT(desk.refused("en", wrong), Contains("distributor"));
    CHECK_THAT(desk.refused("zh_CN", wrong), Contains("可用") && Contains("distributor"));
    CHECK_THAT(desk.refused("zh_TW", {"user", "add", "X", "--name", "X", "--role", "king"}),
               Contains("king") && Contains("supervisor") && Contains("可用"));
}

TEST_CASE("a wrong command line is explained in the language of the messages") {
    const WordsDesk desk;
    CHECK_THAT(desk.refused("zh_CN", {"customer", "show"}), Contains("缺少 CODE"));
    CHECK_THAT(desk.refused("zh_CN", {"customer", "list", "--limit", "-4"}), Contains("超出范围"));
    CHECK_THAT(desk.refused("zh_CN", {"customer", "list", "--nothing"}),
               Contains("没有这个命令或选项：--nothing"));
    CHECK_THAT(desk.refused("zh_TW", {"customer"}), Contains("沒有給出命令"));
    CHECK_THAT(desk.refused("en", {"customer", "show"}), Contains("CODE is required"));
}

TEST_CASE("rejected rows are told in words and written whole, to be corrected and taken in") {
    const WordsDesk desk;
    desk.cli.write("sales.csv", "customer_code,month,net_sales\nK,2026-01,5\nX,2026-01,7\n");
    const auto run = desk.cli.run(
        {"--file", "company.accord", "import", "sales", "sales.csv", "--rejected", "out.csv"});
    CHECK(run.exit == 1);
    CHECK_THAT(run.err, Contains("no such customer") && !Contains("customer.not_found"));
    const std::string rejected = desk.cli.read("out.csv");
    CHECK_THAT(rejected, Contains("rejected_line,rejected_column,rejected_value,rejected_reason,"
                                  "customer_code,month,net_sales"));
    CHECK_THAT(rejected, Contains("X,2026-01,7"));
    desk.done({"customer", "add", "X", "--name", "Other"});
    const auto again = desk.cli.json({"import", "sales", "out.csv"});
    CHECK(again.exit == 0);
    CHECK(again.document()["new"] == 1);
    CHECK_THAT(desk.said("en", {"import", "undo"}),
               Contains("import sales") && !Contains("import.sales"));
}

TEST_CASE("an import that changes nothing says so only of what it took") {
    const WordsDesk desk;
    desk.cli.write("a.csv", "code;name\nK;Lanbo\n");
    CHECK_THAT(desk.said("en", {"import", "customers", "a.csv", "--delimiter", "semicolon"}),
               Contains("on file already; nothing has changed"));
    CHECK_THAT(desk.said("en", {"import", "customers", "a.csv", "--on-conflict", "skip"}),
               Contains("left as it is") || Contains("left as it was"));
    desk.cli.write("b.csv", "code,name\nK,Lanbo\n\"\",Nobody\n");
    CHECK_THAT(desk.said("en", {"import", "customers", "b.csv"}),
               Contains("that were not rejected") && !Contains("All of it"));
    CHECK(desk.cli.json({"import", "customers", "a.csv", "--delimiter", "colon"}).errorCode() ==
          "import.bad_delimiter");
}

TEST_CASE("what is unknown, empty, out of range or no address is refused for what it is") {
    const WordsDesk desk;
    CHECK(desk.cli.json({"history", "contact", "99"}).errorCode() == "record.not_found");
    CHECK(desk.cli.json({"history", "visit", "99"}).exit == 2);
    CHECK(desk.cli.json({"customer", "show", ""}).errorCode() == "customer.unnamed");
    CHECK_THAT(desk.refused("en", {"customer", "set", "K", "--opened-on", "3026-01-01"}),
               Contains("1900 to 2199"));
    CHECK(desk.cli.json({"customer", "set", "K", "--website", "javascript:alert(1)"}).errorCode() ==
          "customer.website_bad");
    desk.done({"customer", "set", "K", "--website", "https://example.com:8080/a"});
    desk.done({"customer", "set", "K", "--website", "example.com"});
    const auto early = desk.cli.json({"customer", "set", "K", "--opened-on", "2030-01-01"});
    CHECK(early.exit == 0);
    CHECK(early.document()["warnings"][0]["code"] == "customer.opened_future");
    CHECK(desk.cli.run({"--file", "other.accord", "init", "--user", ""}).exit == 2);
    CHECK_FALSE(std::filesystem::exists(desk.cli.file("other.accord")));
}

TEST_CASE("a document that cannot be read is named, and so is the item of a list") {
    const WordsDesk desk;
    desk.cli.write("broken.json", "{\"what\":");
    CHECK_THAT(desk.refused("zh_CN", {"task", "add", "--from", "broken.json"}),
               Contains("broken.json"));
    desk.cli.write("tasks.json",
                   R"([{"what":"a","when":"2026-03-20"},{"what":"b","when":"2026-02-30"}])");
    const auto run = desk.cli.json({"task", "add", "--from", "tasks.json"});
    CHECK(run.errorCode() == "date.bad");
    CHECK(run.error()["field"] == "/2/when");
    CHECK_THAT(desk.refused("zh_CN", {"task", "add", "--from", "tasks.json"}), Contains("第 2 项"));
}

TEST_CASE("ids stand in the text of visits and tasks, so that the next command can name them") {
    const WordsDesk desk;
    const std::string added =
        desk.said("en", {"task", "add", "--what", "call", "--when", "2026-03-20"});
    const json tasks = desk.cli.json({"task", "list"}).document();
    const std::string id = tasks["items"][0]["id"];
    CHECK_THAT(added, Contains(id + " call"));
    CHECK_THAT(desk.said("zh_CN", {"task", "list"}), Contains(id) && Contains("未完成"));
}

TEST_CASE("a customer and its history are shown without English keys in a Chinese text") {
    const WordsDesk desk;
    desk.done({"customer", "set", "K", "--stage", "growth", "--format", "supermarket"});
    const std::string shown = desk.said("zh_CN", {"customer", "show", "K"});
    CHECK_THAT(shown, Contains("成长期") && Contains("超市") && !Contains("growth"));
    CHECK_THAT(shown, !Contains("{") && !Contains("account_level"));
    const std::string history = desk.said("zh_CN", {"history", "customer", "K"});
    CHECK_THAT(history, Contains("关系阶段") && Contains("成长期") && !Contains("growth"));
}
