// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change_log.h"
#include "storage/history.h"
#include "storage/image.h"
#include "storage/plan_repository.h"
#include "storage/verify.h"
#include "support/catch.h"
#include "support/stored_company.h"

#include <nlohmann/json.hpp>

using namespace accord;
using nlohmann::json;
using test::StoredCompany;

namespace {

std::vector<storage::Problem> problems(StoredCompany &company, const std::string &head = {}) {
    storage::VerifyOptions options;
    options.expectedHead = head;
    return storage::verify(company.db(), options).value();
}

// A log with three sets: two rows, one row, none.
void fillLog(StoredCompany &company) {
    company.command(company.m1, "customer.add", [&](storage::ChangeSetWriter &log) {
        log.record("customer", 1, json(), {{"name", "甲"}, {"city", ""}}, 0, 1);
        log.record("customer", 2, json(), {{"name", "乙"}}, 0, 1);
    });
    company.command(company.m2, "customer.set", [&](storage::ChangeSetWriter &log) {
        log.record("customer", 1, {{"name", "甲"}, {"city", ""}},
                   {{"name", "甲"}, {"city", "上海"}}, 1, 2);
    });
    company.command(
        company.s1, "abc.keep", [](storage::ChangeSetWriter &) {}, false);
}

} // namespace

TEST_CASE("a change keeps only the keys that differ, and no change keeps nothing") {
    StoredCompany company;
    fillLog(company);
    CHECK(company.number("SELECT COUNT(*) FROM change_row") == 3);
    auto row = company.db().prepare("SELECT payload FROM change_payload WHERE set_seq = 2");
    REQUIRE(row->next());
    CHECK(json::parse(row->text(0)) == json{{"old", {{"city", ""}}}, {"new", {{"city", "上海"}}}});
    company.command(company.m1, "customer.set", [&](storage::ChangeSetWriter &log) {
        CHECK_FALSE(log.record("customer", 1, {{"a", 1}}, {{"a", 1}}, 2, 3));
    });
    CHECK(company.number("SELECT row_count FROM change_set WHERE seq = 4") == 0);
}

TEST_CASE("a change set belongs into a transaction and ends once") {
    StoredCompany company;
    storage::ChangeSetHead head;
    head.at = company.clock.now();
    head.by = company.m1.id;
    head.action = "x";
    CHECK_THROWS_AS(storage::ChangeSetWriter(company.db(), head), std::logic_error);
    db::Transaction transaction(company.db());
    storage::ChangeSetWriter log(company.db(), head);
    log.finish();
    CHECK_THROWS_AS(log.finish(), std::logic_error);
    CHECK_THROWS_AS(log.record("customer", 1, json(), json::object(), 0, 1), std::logic_error);
}

TEST_CASE("a rolled back command leaves no trace in the log") {
    StoredCompany company;
    fillLog(company);
    const std::string head = storage::headHash(company.db());
    {
        db::Transaction transaction(company.db());
        storage::ChangeSetHead set;
        set.by = company.m1.id;
        set.action = "x";
        storage::ChangeSetWriter log(company.db(), set);
        log.record("customer", 9, json(), json::object(), 0, 1);
    }
    CHECK(storage::headHash(company.db()) == head);
    CHECK(company.number("SELECT COUNT(*) FROM change_set") == 3);
    CHECK(problems(company).empty());
}

TEST_CASE("the head hash names the state of the log, now and earlier") {
    StoredCompany company;
    CHECK(storage::headHash(company.db()) == std::string(64, '0'));
    fillLog(company);
    const std::string head = storage::headHash(company.db());
    fillLog(company);
    CHECK(problems(company, head).empty());
    CHECK(problems(company, storage::headHash(company.db())).empty());
    const auto wrong = problems(company, std::string(64, 'a'));
    REQUIRE(wrong.size() == 1);
    CHECK(wrong.front().check == "head");
}

TEST_CASE("any changed value of the log is found and named") {
    struct Change {
        const char *sql;
        const char *row;
    };
    // Each column that the chain covers, one after the other.
    const std::vector<Change> changes{
        {"UPDATE change_set SET at = at + 1 WHERE seq = 2", "change_row 2/1"},
        {"UPDATE change_set SET action = 'customer.sat' WHERE seq = 2", "change_row 2/1"},
        {"UPDATE change_set SET reason = 'x' WHERE seq = 1", "change_row 1/1"},
        {"UPDATE change_set SET undoable = 1 WHERE seq = 3", "change_set 3"},
        {"UPDATE change_set SET kind = 'undo', undo_of = 1 WHERE seq = 3", "change_set 3"},
        {"UPDATE change_set SET by_user = (SELECT id FROM app_user WHERE code = 'S1') "
         "WHERE seq = 1",
         "change_row 1/1"},
        {"UPDATE change_set SET row_count = 3 WHERE seq = 1", "change_set 1"},
        {"UPDATE change_set SET head = zeroblob(32) WHERE seq = 1", "change_set 1"},
        {"UPDATE change_row SET entity_id = 3 WHERE set_seq = 1 AND row_no = 2", "change_row 1/2"},
        {"UPDATE change_row SET entity_type = 'costumer' WHERE set_seq = 1 AND row_no = 1",
         "change_row 1/1"},
        {"UPDATE change_row SET version_before = 7 WHERE set_seq = 2", "change_row 2/1"},
        {"UPDATE change_row SET version_after = 7 WHERE set_seq = 2", "change_row 2/1"},
        {"UPDATE change_row SET payload_digest = zeroblob(32) WHERE set_seq = 2", "change_row 2/1"},
        {"UPDATE change_row SET link = zeroblob(32) WHERE set_seq = 1 AND row_no = 1",
         "change_row 1/1"},
        {"UPDATE change_payload SET payload = replace(payload, '上海', '上诲')",
         "change_payload 2/1"},
        {"UPDATE change_payload SET salt = zeroblob(16) WHERE set_seq = 1 AND row_no = 2",
         "change_payload 1/2"},
        {"DELETE FROM change_payload WHERE set_seq = 1 AND row_no = 1", "change_payload 1/1"},
        {"DELETE FROM change_payload WHERE set_seq = 2; DELETE FROM change_row WHERE set_seq = 2",
         "change_set 2"},
        {"DELETE FROM change_payload WHERE set_seq = 1 AND row_no = 1; "
         "DELETE FROM change_row WHERE set_seq = 1 AND row_no = 1",
         "change_row 1/2"},
        {"DELETE FROM change_payload WHERE set_seq = 1 AND row_no = 2; "
         "DELETE FROM change_row WHERE set_seq = 1 AND row_no = 2",
         "change_set 1"},
        {"DELETE FROM change_payload WHERE set_seq = 2; DELETE FROM change_row WHERE set_seq = 2; "
         "DELETE FROM change_set WHERE seq = 2",
         "change_set 3"},
    };
    for (const Change &change : changes) {
        StoredCompany company;
        fillLog(company);
        REQUIRE(problems(company).empty());
        company.execute(change.sql);
        const auto found = problems(company);
        INFO(change.sql);
        REQUIRE_FALSE(found.empty());
        CHECK(found.front().check == "change_log");
        CHECK(found.front().row == change.row);
    }
}

TEST_CASE("an erased payload leaves a chain that still holds") {
    StoredCompany company;
    fillLog(company);
    company.execute("UPDATE change_payload SET salt = NULL, payload = NULL WHERE set_seq = 2");
    CHECK(problems(company).empty());
    const auto items = storage::History(company.db()).ofEntity("customer", 1);
    REQUIRE_FALSE(items.empty());
    CHECK(items.back().seq == 2);
    CHECK(items.back().field.empty());
}

TEST_CASE("history tells field by field who changed what, with codes for ids") {
    StoredCompany company;
    const auto added = company.addCustomer(company.m1, "C1", "一号店");
    company.clock.advance(std::chrono::hours(1));
    company.changeCustomer(company.s1, "C1", [&](domain::Customer &c) {
        c.owner = company.m2.id;
        c.tags = {"a"};
    });
    const auto items = storage::History(company.db()).ofEntity("customer", added.id.value());
    const auto find = [&](std::int64_t seq, const std::string &field) {
        for (const auto &item : items) {
            if (item.seq == seq && item.field == field) {
                return item;
            }
        }
        FAIL("no such item: " << field);
        return storage::HistoryItem();
    };
    CHECK(find(1, "name").newValue == "一号店");
    CHECK(find(1, "name").oldValue.is_null());
    CHECK(find(1, "name").by == "M1");
    const auto owner = find(2, "owner");
    CHECK(owner.oldValue.is_null());
    CHECK(owner.newValue == "M2");
    CHECK(owner.by == "S1");
    CHECK(owner.at.secondsUtc() == company.clock.now().secondsUtc());
    CHECK(find(2, "tags").newValue == json::array({"a"}));
    for (const auto &item : items) {
        CHECK(item.field != "id");
        CHECK(item.field != "city"); // empty when made, never changed
    }
}

TEST_CASE("history of a plan names the cell that changed") {
    StoredCompany company;
    const auto customer = company.addCustomer(company.m1, "C1", "一号店");
    const auto before = test::richPlan(company, customer.id, 2026);
    auto after = before;
    after.targets[0].months[3] = 12'000;
    after.sections.market = "新";
    after.lines[0].title = "季度返利";
    company.command(company.m1, "plan.set",
                    [&](storage::ChangeSetWriter &log) { log.record(&before, &after); });
    std::vector<std::string> fields;
    for (const auto &item : storage::History(company.db()).ofEntity("plan", before.id.value())) {
        fields.push_back(item.field);
    }
    CHECK(fields == std::vector<std::string>{"/lines/R1/title", "/sections/market",
                                             "/targets/茶饮/net_sales_fen/months/4"});
}

TEST_CASE("change sets are listed newest first with what took them back") {
    StoredCompany company;
    fillLog(company);
    storage::History history(company.db());
    const auto first = history.sets(2);
    REQUIRE(first.rows.size() == 2);
    CHECK(first.total == 3);
    CHECK(first.rows[0].seq == 3);
    CHECK_FALSE(first.rows[0].undoable);
    CHECK(first.rows[1].byCode == "M2");
    REQUIRE(first.next);
    const auto second = history.sets(2, *first.next);
    REQUIRE(second.rows.size() == 1);
    CHECK(second.rows[0].seq == 1);
    CHECK_FALSE(second.next);
    CHECK_FALSE(history.set(domain::ChangeSetId(9)));
    CHECK(history.entitiesOf(domain::ChangeSetId(1)).size() == 2);
}
