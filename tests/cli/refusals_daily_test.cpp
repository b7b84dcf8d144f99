// SPDX-License-Identifier: GPL-3.0-or-later
// CLI contract, exits 2 to 5, of the commands of daily work: contacts, visits, tasks, people, the
// smaller imports, merging and classes set by hand.
#include "refusal_office.h"

#include <filesystem>

using accord::test::Office;
using nlohmann::json;

namespace {

// The office with a colleague's customer, and one contact, visit and task of M1.
struct BusyOffice : Office {
    std::string contact;
    std::string colleague; // a contact of M2's customer
    std::string visit;
    std::string task;

    BusyOffice() {
        done("S1", {"user", "add", "M2", "--name", "n", "--role", "manager", "--reports-to", "S1"});
        done("M2", {"customer", "add", "C2", "--name", "y"});
        contact = idOf("M1", {"contact", "add", "C1", "--name", "王店长"});
        colleague = idOf("M2", {"contact", "add", "C2", "--name", "李经理"});
        visit = idOf("M1", {"visit", "plan", "--customer", "C1", "--date", "2026-03-20"});
        task = idOf("M1", {"task", "add", "--what", "送样品", "--when", "2026-03-18"});
        cli.write("half.json", R"({"name": )");
        cli.write("list.json", "[1]");
        cli.write("unknown.json", R"({"colour": 1})");
        cli.write("type.json", R"({"name": {"a": 1}})");
    }
    [[nodiscard]] std::string idOf(const std::string &user,
                                   const std::vector<std::string> &words) const {
        const auto run = cli.jsonAs(user, words);
        INFO(run.err);
        REQUIRE(run.exit == 0);
        return run.document()["id"];
    }
};

} // namespace

TEST_CASE("a contact command that cannot be says why and changes nothing") {
    const BusyOffice office;
    const std::string &id = office.contact;
    const auto add = [](std::initializer_list<std::string> more) {
        std::vector<std::string> words{"contact", "add", "C1"};
        words.insert(words.end(), more);
        return words;
    };
    office.checkAll({
        {"M1", {"contact", "add", "C9", "--name", "a"}, 2, "customer.not_found", "customer"},
        {"M1", add({}), 2, "field.required", "name"},
        {"M1", add({"--name", ""}), 2, "field.required", "name"},
        {"M1", add({"--name", "a", "--role", "king"}), 2, "field.word", "role"},
        {"M1", add({"--name", "a", "--email", "nope"}), 2, "contact.email_bad", "email"},
        {"M1", add({"--name", "a", "--birthday", "2026-02-30"}), 2, "date.bad", "birthday"},
        {"M1", add({"--name", "a", "--superior", office.colleague}), 2,
         "contact.superior_elsewhere", "superior"},
        {"M1", add({"--name", "a", "--superior", "x"}), 2, "contact.not_found", "superior"},
        {"M1", add({"--from", "half.json"}), 3, "json.syntax"},
        {"M1", add({"--from", "list.json"}), 2, "document.bad", "from"},
        {"M1", add({"--from", "unknown.json"}), 2, "field.unknown", "colour"},
        {"M1", add({"--from", "type.json"}), 2, "field.type", "name"},
        {"M1", add({"--from", "none.json"}), 3, "storage.cannot_open"},
        {"M2", add({"--name", "a"}), 4, "forbidden"},
        {"V1", add({"--name", "a"}), 4, "forbidden"},
        {"M1", {"contact", "set", "x", "--name", "b"}, 2, "record.not_found", "id"},
        {"M1", {"contact", "set", "99", "--name", "b"}, 2, "record.not_found", "id"},
        {"M1", {"contact", "set", id, "--name", ""}, 2, "field.required", "name"},
        {"M1", {"contact", "set", id, "--superior", id}, 2, "contact.circle", "superior"},
        {"M1", {"contact", "set", id, "--version-read", "9", "--name", "q"}, 5, "stale"},
        {"M2", {"contact", "set", id, "--name", "b"}, 4, "forbidden"},
        {"M1", {"contact", "list", "--filter", "bad"}, 2, "filter.bad"},
        {"M1", {"contact", "list", "--after", "zz"}, 2, "contact.not_found", "after"},
    });
    const json listed = office.cli.jsonAs("M1", {"contact", "list"}).document();
    CHECK(listed["total"] == 2);
}

TEST_CASE("what is kept of a person is neither written nor erased for the wrong one") {
    const BusyOffice office;
    const std::string &id = office.contact;
    office.checkAll({
        {"M1", {"person", "export", "x", "--out", "p.json"}, 2, "record.not_found", "id"},
        {"M1", {"person", "export", "99", "--out", "p.json"}, 2, "record.not_found", "id"},
        {"M1", {"person", "export", id}, 2, "usage"},
        {"M1", {"person", "export", id, "--out", "company.accord"}, 5, "out.is_company", "out"},
        {"M1", {"person", "export", id, "--out", "none/p.json"}, 3, "storage.cannot_open"},
        {"M1", {"person", "erase", id}, 4, "forbidden"},
        {"V1", {"person", "erase", id}, 4, "forbidden"},
        {"S1", {"person", "erase", "99"}, 2, "record.not_found", "id"},
    });
    CHECK_FALSE(std::filesystem::exists(office.cli.file("p.json")));
}

TEST_CASE("a visit command that cannot be says why and changes nothing") {
    const BusyOffice office;
    const std::string &id = office.visit;
    const auto plan = [](std::initializer_list<std::string> more) {
        std::vector<std::string> words{"visit", "plan"};
        words.insert(words.end(), more);
        return words;
    };
    office.checkAll({
        {"M1", plan({"--customer", "C9", "--date", "2026-03-20"}), 2, "customer.not_found",
         "customer"},
        {"M1", plan({"--customer", "C1", "--date", "2026-02-30"}), 2, "date.bad", "date"},
        {"M1", plan({"--customer", "C1"}), 2, "visit.day_required", "date"},
        {"M1", plan({"--date", "2026-03-20"}), 2, "visit.customer_required", "customer"},
        {"M1", plan({"--customer", "C1", "--date", "2026-03-20", "--kind", "dance"}), 2,
         "field.word", "kind"},
        {"M2", plan({"--customer", "C1", "--date", "2026-03-20"}), 4, "forbidden"},
        {"V1", plan({"--customer", "C1", "--date", "2026-03-20"}), 4, "forbidden"},
        {"M1",
         {"visit", "log", "--customer", "C1", "--date", "2026-03-20"},
         2,
         "visit.date_future",
         "date"},
        {"M1", {"visit", "log", "--from", "half.json"}, 3, "json.syntax"},
        {"M1", {"visit", "log", "--from", "unknown.json"}, 2, "field.unknown", "colour"},
        {"M1", {"visit", "cancel", "99", "--why", "x"}, 2, "visit.not_found", "id"},
        {"M1", {"visit", "cancel", "x", "--why", "x"}, 2, "id.bad"},
        {"M1", {"visit", "cancel", id}, 2, "usage"},
        {"M1", {"visit", "cancel", id, "--why", ""}, 2, "visit.reason_required", "why"},
        {"M2", {"visit", "cancel", id, "--why", "x"}, 4, "forbidden"},
        {"M1", {"visit", "not-held", id, "--why", "other"}, 2, "visit.not_held_early", "at"},
        {"M1", {"visit", "show", "99"}, 2, "visit.not_found", "id"},
        {"M1", {"visit", "set", id, "--from", "half.json"}, 3, "json.syntax"},
        {"M1", {"visit", "list", "--filter", "bad"}, 2, "filter.bad"},
        {"M1", {"visit", "list", "--after", "zz"}, 2, "id.bad"},
    });
    const json card = office.cli.jsonAs("M1", {"visit", "show", id}).document();
    CHECK(card["state"] == "planned");
    CHECK(card["date"] == "2026-03-20");
}

TEST_CASE("a task command that cannot be says why and changes nothing") {
    const BusyOffice office;
    const std::string &id = office.task;
    const auto add = [](std::initializer_list<std::string> more) {
        std::vector<std::string> words{"task", "add", "--what", "a", "--when", "2026-03-20"};
        words.insert(words.end(), more);
        return words;
    };
    office.checkAll({
        {"M1", {"task", "add", "--what", "a"}, 2, "task.when_required", "when"},
        {"M1",
         {"task", "add", "--what", "", "--when", "2026-03-20"},
         2,
         "task.what_required",
         "what"},
        {"M1", {"task", "add", "--what", "a", "--when", "soon"}, 2, "date.bad", "when"},
        {"M1", add({"--who", "Z"}), 2, "user.not_found", "who"},
        {"M1", add({"--customer", "C9"}), 2, "customer.not_found", "customer"},
        {"V1", add({}), 4, "forbidden"},
        {"M1", {"task", "add", "--from", "list.json"}, 2, "field.type", "/1"},
        {"M1", {"task", "add", "--from", "half.json"}, 3, "json.syntax"},
        {"M1", {"task", "done", "x"}, 2, "id.bad"},
        {"M1", {"task", "done", id, "99"}, 2, "task.not_found", "id"},
        {"M2", {"task", "done", id}, 4, "forbidden"},
        {"M1", {"task", "move", id}, 2, "task.move_where", "to"},
        {"M1", {"task", "move", id, "--to", "2026-02-30"}, 2, "date.bad", "to"},
        {"M1",
         {"task", "move", id, "--to", "2026-03-19", "--who", "M2"},
         2,
         "task.move_where",
         "to"},
        {"M1", {"task", "drop", id}, 2, "usage"},
        {"M1", {"task", "set", id, "--what", ""}, 2, "task.what_required", "what"},
        {"M1", {"task", "list", "--filter", "bad"}, 2, "filter.bad"},
        {"M1", {"task", "list", "--filter", "state = x"}, 2, "filter.bad", "state"},
    });
    const json open = office.cli.jsonAs("M1", {"task", "list"}).document();
    REQUIRE(open["total"] == 1);
    CHECK(open["items"][0]["when"] == "2026-03-18");
    CHECK(open["items"][0]["state"] == "open");
}

TEST_CASE("contacts, receivables and stock with a wrong row are refused whole when asked to") {
    const BusyOffice office;
    office.cli.write("contacts.csv", "customer_code,name,role\nC1,好,decides\nC1,坏,king\n");
    office.cli.write("dues.csv", "customer_code,invoice,invoice_date,due_date,amount,paid\n"
                                 "C1,R1,2026-01-01,2026-02-01,10,0\n"
                                 "C1,R2,2026-01-01,2025-12-01,10,0\n");
    office.cli.write("stock.csv", "customer_code,product,quantity,produced_on,counted_on,value\n"
                                  "C1,P,1,2026-01-01,2026-02-01,10\n"
                                  "C9,P,1,2026-01-01,2026-02-01,10\n");
    office.checkAll({
        {"M1", {"import", "contacts", "contacts.csv", "--strict"}, 3, "import.strict", "role"},
        {"M1", {"import", "receivables", "dues.csv", "--strict"}, 3, "import.strict", "due_date"},
        {"M1", {"import", "stock", "stock.csv", "--strict"}, 3, "import.strict", "customer_code"},
        {"M1", {"import", "contacts", "sales.csv"}, 3, "import.missing_field", "name"},
        {"M1", {"import", "receivables", "sales.csv"}, 3, "import.missing_field", "invoice"},
        {"M1", {"import", "stock", "sales.csv"}, 3, "import.missing_field", "product"},
        {"V1", {"import", "contacts", "contacts.csv"}, 4, "forbidden"},
        {"V1", {"import", "stock", "stock.csv"}, 4, "forbidden"},
        {"M1", {"import", "weather", "sales.csv"}, 2, "usage"},
    });
    CHECK(office.cli.jsonAs("M1", {"contact", "list"}).document()["total"] == 2);
    // Without --strict the good row is taken and the bad one named.
    const auto taken = office.cli.jsonAs("M1", {"import", "contacts", "contacts.csv"});
    CHECK(taken.exit == 1);
    CHECK(taken.document()["rejected_rows"][0]["line"] == 3);
    CHECK(office.cli.jsonAs("M1", {"contact", "list"}).document()["total"] == 3);
}

TEST_CASE("merging and setting a class by hand are refused with the field that is wrong") {
    const BusyOffice office;
    const auto set = [](std::initializer_list<std::string> words) {
        std::vector<std::string> all{"abc", "override"};
        all.insert(all.end(), words);
        return all;
    };
    office.checkAll({
        {"S1", {"customer", "merge", "C1", "C1"}, 2, "customer.merge_self", "DROP"},
        {"S1", {"customer", "merge", "C1", "C9"}, 2, "customer.not_found", "DROP"},
        {"M1", {"customer", "merge", "C1", "C2"}, 4, "forbidden"},
        {"S1", set({"C9", "A", "--why", "w", "--until", "2026-12-31"}), 2, "customer.not_found",
         "customer"},
        {"S1", set({"C1", "Z", "--why", "w", "--until", "2026-12-31"}), 2, "abc.override_class",
         "class"},
        {"S1", set({"C1", "A", "--why", "", "--until", "2026-12-31"}), 2, "abc.override_why",
         "why"},
        {"S1", set({"C1", "A", "--why", "w", "--until", "2025-12-31"}), 2, "abc.override_until",
         "until"},
        {"S1", set({"C1", "A", "--why", "w", "--until", "2026-02-30"}), 2, "date.bad", "until"},
        {"M1", set({"C1", "A", "--why", "w", "--until", "2026-12-31"}), 4, "forbidden"},
    });
}
