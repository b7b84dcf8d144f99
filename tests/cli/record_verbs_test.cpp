// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a customer from the command line: every verb, its document and what undo does.
#include "cli_driver.h"
#include "support/catch.h"

using accord::test::CliDriver;
using nlohmann::json;

namespace {

// A test company on 18 March 2026 with the customer K.
class RecordsDesk {
public:
    RecordsDesk() {
        cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
        cli.init();
        done({"customer", "add", "K", "--name", "Lanbo"});
    }
    // The document of a command that succeeds.
    json done(const std::vector<std::string> &arguments) const {
        const auto run = cli.json(arguments);
        INFO(run.err);
        REQUIRE(run.exit == 0);
        return run.document();
    }
    std::string text(const std::string &language, std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"--file", "company.accord", "--lang", language});
        const auto run = cli.run(arguments);
        INFO(run.err);
        REQUIRE(run.exit == 0);
        return run.out;
    }
    CliDriver cli;
};

bool holds(const std::string &text, const std::string &part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("every kind of record is added, changed, listed, removed and brought back") {
    const RecordsDesk desk;
    struct Kind {
        std::string name;
        std::vector<std::string> fields;
        std::vector<std::string> change;
        std::string key;
        json after;
    };
    const std::vector<Kind> kinds{
        {"note", {"--text", "likes tea"}, {"--pinned", "true"}, "pinned", true},
        {"equipment", {"--kind", "cooler", "--count", "2"}, {"--owner", "ours"}, "owner", "ours"},
        {"qualification",
         {"--criterion", "volume", "--met", "true", "--evidence", "orders"},
         {"--evidence", "invoices"},
         "evidence",
         "invoices"}};
    for (const Kind &kind : kinds) {
        INFO(kind.name);
        std::vector<std::string> adding{kind.name, "add", "K"};
        adding.insert(adding.end(), kind.fields.begin(), kind.fields.end());
        const std::string id = desk.done(adding)["id"];
        std::vector<std::string> setting{kind.name, "set", id};
        setting.insert(setting.end(), kind.change.begin(), kind.change.end());
        CHECK(desk.done(setting)[kind.key] == kind.after);
        const json list = desk.done({kind.name, "list", "K"});
        CHECK(list["total"] == 1);
        CHECK(list["next"].is_null());
        CHECK(list["items"][0]["id"] == id);
        CHECK(holds(desk.text("en", {kind.name, "list", "K"}), id));
        CHECK(desk.done({kind.name, "remove", id})["removed"] == id);
        CHECK(desk.done({kind.name, "list", "K"})["total"] == 0);
        desk.done({"undo"});
        CHECK(desk.done({kind.name, "list", "K"})["items"][0]["id"] == id);
    }
    CHECK(desk.done({"verify"})["ok"] == true);
}

TEST_CASE("record commands refuse with their exits, and a wrong record changes nothing") {
    const RecordsDesk desk;
    CHECK(desk.cli.json({"note", "add", "X", "--text", "t"}).errorCode() == "customer.not_found");
    CHECK(desk.cli.json({"note", "add", "K"}).errorCode() == "field.required");
    CHECK(desk.cli.json({"equipment", "set", "5", "--kind", "rack"}).errorCode() ==
          "record.not_found");
    const auto word = desk.cli.json({"equipment", "add", "K", "--kind", "x", "--owner", "king"});
    CHECK(word.exit == 2);
    CHECK(word.errorCode() == "field.word");
    const std::string id = desk.done({"note", "add", "K", "--text", "t"})["id"];
    desk.done({"note", "set", id, "--text", "u"});
    CHECK(desk.cli.json({"note", "set", id, "--text", "v", "--version-read", "1"}).exit == 5);
    CHECK(desk.done({"note", "list", "K"})["items"][0]["text"] == "u");
    desk.cli.write("note.json", R"({"customer":"K","text":"from a file"})");
    CHECK(desk.done({"note", "add", "--from", "note.json"})["text"] == "from a file");
}

TEST_CASE("a contact made by mistake is removed, and undo brings it back") {
    const RecordsDesk desk;
    const std::string id = desk.done({"contact", "add", "K", "--name", "Ann"})["id"];
    CHECK(desk.done({"contact", "remove", id})["removed"] == id);
    CHECK(desk.done({"contact", "list"})["total"] == 0);
    desk.done({"undo"});
    CHECK(desk.done({"contact", "list"})["total"] == 1);
    const auto gone =
        desk.cli.run({"--file", "company.accord", "--lang", "zh_CN", "contact", "remove", "5"});
    CHECK(gone.exit == 2);
    CHECK(holds(gone.err, "联系人 5"));
}

TEST_CASE("a customer is lost with a reason and won back") {
    const RecordsDesk desk;
    CHECK(desk.cli.json({"loss", "add", "K"}).errorCode() == "field.required");
    const json lost = desk.done(
        {"loss", "add", "K", "--reason", "attitude", "--evidence", "call", "--at", "2026-03-17"});
    CHECK(lost["day"] == "2026-03-17");
    CHECK(lost["won_back_on"].is_null());
    CHECK(desk.done({"customer", "show", "K"})["status"] == "lost");
    const auto again = desk.cli.json({"loss", "add", "K", "--reason", "moved"});
    CHECK(again.exit == 5);
    CHECK(again.errorCode() == "customer.bad_state");
    CHECK(holds(desk.text("zh_CN", {"loss", "list", "K"}), "我方人员态度"));
    CHECK(desk.done({"loss", "win-back", "K", "--why", "apology"})["status"] == "active");
    CHECK(desk.done({"loss", "list", "K"})["items"][0]["won_back_on"] == "2026-03-18");
    desk.done({"undo"});
    CHECK(desk.done({"customer", "show", "K"})["status"] == "lost");
}

TEST_CASE("terms are shown whether there are any, and set one field at a time") {
    const RecordsDesk desk;
    const json none = desk.done({"terms", "show", "K"});
    CHECK(none["id"].is_null());
    CHECK(none["customer"] == "K");
    desk.done({"terms", "set", "K", "--credit-limit-fen", "5000000"});
    const json both = desk.done({"terms", "set", "K", "--credit-days", "30"});
    CHECK(both["credit_limit_fen"] == 5000000);
    CHECK(both["credit_days"] == 30);
    CHECK(holds(desk.text("zh_CN", {"terms", "show", "K"}), "信用额度（元）"));
    CHECK(holds(desk.text("en", {"terms", "show", "K"}), "50,000.00"));
}

TEST_CASE("receivables are listed with ageing, credit and the longest overdue first") {
    const RecordsDesk desk;
    desk.done({"terms", "set", "K", "--credit-limit-fen", "50000"});
    desk.done({"receivable", "add", "K", "--invoice", "A", "--invoice-date", "2026-03-01",
               "--due-date", "2026-03-31", "--amount-fen", "10000"});
    const std::string late = desk.done({"receivable", "add", "K", "--invoice", "B",
                                        "--invoice-date", "2026-01-01", "--due-date", "2026-01-31",
                                        "--amount-fen", "30000", "--paid-fen", "5000"})["id"];
    const json list = desk.done({"receivable", "list", "K"});
    CHECK(list["on"] == "2026-03-18");
    CHECK(list["balance_fen"] == 35000);
    CHECK(list["overdue_fen"] == 25000);
    CHECK(list["overdue_days"] == 46);
    CHECK(list["credit_left_fen"] == 15000);
    CHECK(list["days_sales_outstanding"].is_null());
    CHECK(list["items"][0]["id"] == late);
    CHECK(list["items"][0]["open_fen"] == 25000);
    CHECK(list["bands"][0] == json({{"days", "0-30"}, {"open_fen", 10000}}));
    CHECK(list["bands"][2] == json({{"days", "61-90"}, {"open_fen", 25000}}));
    CHECK(desk.done({"receivable", "list", "K", "--on", "2026-01-15"})["overdue_fen"] == 0);
    desk.done({"receivable", "set", late, "--paid-fen", "30000"});
    CHECK(desk.done({"receivable", "list", "K"})["total"] == 1);
    const std::string text = desk.text("zh_TW", {"receivable", "list", "K"});
    CHECK(holds(text, "帳齡"));
    CHECK(holds(text, "信用餘額（元）"));
}

TEST_CASE("stock is listed by age of the goods, and what must move stands first") {
    const RecordsDesk desk;
    desk.cli.write("stock.csv", "customer_code,product,quantity,produced_on,counted_on,value\n"
                                "K,Tea,3,2026-03-01,2026-03-10,300\n"
                                "K,Cola,2.5,2025-03-01,2026-03-10,250\n");
    desk.done({"import", "stock", "stock.csv"});
    const json list = desk.done({"stock", "list", "K"});
    REQUIRE(list["total"] == 2);
    CHECK(list["items"][0]["product"] == "Cola");
    CHECK(list["items"][0]["must_move"] == true);
    CHECK(list["items"][0]["quantity_milli"] == 2500);
    CHECK(list["must_move_fen"] == 25000);
    CHECK(list["bands"][0]["quantity_milli"] == 3000);
    CHECK(list["bands"][4]["quantity_milli"] == 2500);
    const json urgent = desk.done({"stock", "list", "K", "--must-move"});
    CHECK(urgent["total"] == 1);
    const std::string id = urgent["items"][0]["id"];
    CHECK(desk.done({"stock", "set", id, "--value-fen", "100"})["value_fen"] == 100);
    CHECK(holds(desk.text("zh_CN", {"stock", "list", "K"}), "库龄（天）"));
}
