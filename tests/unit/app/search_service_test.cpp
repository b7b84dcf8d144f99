// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contact_service.h"
#include "app/customer_merge.h"
#include "app/customer_service.h"
#include "app/file_service.h"
#include "app/history_service.h"
#include "app/person_service.h"
#include "app/plan_service.h"
#include "app/relation_service.h"
#include "app/search_service.h"
#include "app/task_service.h"
#include "app/visit_service.h"
#include "storage/search_index.h"
#include "support/catch.h"
#include "support/imports.h"
#include "support/test_company.h"

using namespace accord;
using app::CustomerService;
using app::SearchService;
using test::TestCompany;

namespace {

// "customer C1, visit C1": kinds and codes in the order they are shown.
std::string found(TestCompany &company, const std::string &text) {
    const auto result = SearchService(company.context()).search(text, 50);
    std::string all;
    for (const auto &hit : result ? result->hits : std::vector<app::SearchHit>()) {
        all += (all.empty() ? "" : ", ") + hit.kind + " " + hit.code;
    }
    return all;
}

bool isRight(TestCompany &company) {
    return storage::SearchIndex(company.db()).problems(10).empty();
}

void withEverything(TestCompany &company) {
    app::Context &manager = company.as("M1");
    REQUIRE(CustomerService(manager).add("C1", {{"name", "重庆长安银行"}, {"city", "重庆"}}));
    REQUIRE(app::ContactService(manager).add(
        "C1", {{"name", "曾单"}, {"phones", {"138-0013-8000"}}, {"title", "采购经理"}}));
    REQUIRE(app::PlanService(manager).create("C1", 2027, {}));
    REQUIRE(app::VisitService(manager).log({{"customer", "C1"},
                                            {"kind", "phone"},
                                            {"purpose", "谈冰柜投放"},
                                            {"notes", {{"reality", "库存过高"}}},
                                            {"result", 4}}));
    REQUIRE(app::TaskService(manager).add(
        {{"what", "送冰柜合同"}, {"when", "2026-03-20"}, {"customer", "C1"}}));
    REQUIRE(app::NoteService(manager).add("C1", {{"text", "喜欢冰柜靠门"}}));
}

} // namespace

TEST_CASE("one search finds customers, contacts, plans, visits, tasks and notes, newest first") {
    TestCompany company;
    withEverything(company);
    CHECK(found(company, "冰柜") == "task C1, visit C1, note C1");
    CHECK(found(company, "長安") == "plan C1, customer C1");
    CHECK(found(company, "cqcayh") == "plan C1, customer C1");
    CHECK(found(company, "c1") == "customer C1, plan C1"); // the very code stands first
    CHECK(found(company, "zengshan") == "contact C1");
    CHECK(found(company, "13800138") == "contact C1");
    CHECK(found(company, "0138") == "contact C1");
    CHECK(found(company, "138 0013 8000") == "contact C1");
    CHECK(found(company, "库存 过高") == "visit C1");
    CHECK(found(company, "冰柜 库存") == "visit C1");
    CHECK(found(company, "2027") == "plan C1");
    CHECK(found(company, "' OR 1=1 --").empty());
    CHECK(found(company, "冰* NOT").empty());
    CHECK(isRight(company));
}

TEST_CASE("what is called exactly so stands first in its kind, by name, short name or code") {
    TestCompany company;
    app::Context &manager = company.as("M1");
    CustomerService customers(manager);
    REQUIRE(customers.add("KA-1", {{"name", "汐畔桥超市连锁"}, {"short_name", "汐畔桥"}}));
    REQUIRE(app::PlanService(manager).create("KA-1", 2027, {}));
    for (const char *store : {"KA-11", "KA-12"}) {
        REQUIRE(customers.add(
            store, {{"name", "汐畔桥" + std::string(store) + "店"}, {"opened_on", "2026-03-01"}}));
    }
    REQUIRE(customers.add("KA-2", {{"name", "Müller"}, {"opened_on", "2020-01-01"}}));
    REQUIRE(customers.add("KA-3", {{"name", "Mullerhof"}, {"opened_on", "2025-01-01"}}));
    REQUIRE(app::ContactService(manager).add("KA-11", {{"name", "汐畔桥"}}));
    REQUIRE(app::ContactService(manager).add("KA-12", {{"name", "汐畔桥三"}}));
    SearchService search(company.context());
    const auto firstOf = [&](const std::string &text, const std::string &kind) {
        for (const auto &hit : search.groups(text, 5)) {
            if (hit.kind == kind) {
                return hit.code;
            }
        }
        return std::string();
    };
    for (const char *typed : {"汐畔桥", "汐畔橋", "KA-1", "ka1", "汐畔桥超市连锁", "ＫＡ－1"}) {
        INFO(typed);
        CHECK(firstOf(typed, "customer") == "KA-1");
    }
    CHECK(firstOf("汐畔桥", "contact") == "KA-11");
    CHECK(firstOf("muller", "customer") == "KA-2");
    CHECK(firstOf("Müllerhof", "customer") == "KA-3");
    CHECK(firstOf("ka-1", "plan") == "KA-1");
    const auto result = search.search("汐畔桥", 2);
    REQUIRE(result);
    CHECK(result->total == 6);
    CHECK(result->hits[0].code == "KA-1");
    CHECK(search.search("汐畔桥", 10, "contact")->total == 2);
    CHECK(search.counts("汐畔桥", {"customer", "contact", "visit"}, 100) ==
          std::vector<std::int64_t>{3, 2, 0});
    CHECK(search.counts("汐畔桥", {"customer"}, 2) == std::vector<std::int64_t>{2});
}

TEST_CASE("records are shown again as they are now, without what is gone") {
    TestCompany company;
    withEverything(company);
    SearchService search(company.context());
    const auto visit = search.search("冰柜", 10, "visit")->hits.at(0).id;
    CustomerService customers(company.as("M1"));
    REQUIRE(customers.add("C2", {{"name", "永辉"}}));
    REQUIRE(customers.archive("C2"));
    const auto hits = search.known({{"visit", {}, 0, visit},
                                    {"customer", "C2", 0, 0},
                                    {"plan", "C1", 2027, 0},
                                    {"customer", "C9", 0, 0},
                                    {"plan", "C1", 2031, 0},
                                    {"task", {}, 0, 12345}});
    REQUIRE(hits.size() == 3);
    CHECK(hits[0].kind == "visit");
    CHECK(hits[1].title == "永辉");
    CHECK(hits[1].isArchived);
    CHECK(hits[2].detail == "2027");
}

TEST_CASE("a list filtered by what is found holds just what the search finds") {
    TestCompany company;
    withEverything(company);
    CustomerService customers(company.as("M1"));
    REQUIRE(customers.add("C2", {{"name", "长安汽车"}, {"notes", "冰柜"}}));
    REQUIRE(customers.add("C3", {{"name", "永辉"}}));
    REQUIRE(customers.archive("C3"));
    SearchService search(company.context());
    for (const char *typed : {"长安", "cqcayh", "changan", "zh", "永辉", "yh", "冰柜", "nobody"}) {
        INFO(typed);
        const auto found = search.search(typed, 50, "customer");
        const auto listed = customers.list({"found = \"" + std::string(typed) + "\"", 100, {}});
        REQUIRE((found && listed));
        CHECK(found->total == listed->total);
    }
    CHECK(app::VisitService(company.context()).count("found = 冰柜") == 1);
    app::TaskOrderRequest tasks;
    tasks.filter = "found = 合同";
    CHECK(app::TaskService(company.context()).order(tasks)->total == 1);
    CHECK_FALSE(customers.list({"found = \"--\"", 100, {}}));
    CHECK_FALSE(customers.list({"found ~ 冰柜", 100, {}}));
}

TEST_CASE("a hit says what it is, whose, when, and where it answers") {
    TestCompany company;
    withEverything(company);
    const auto hits = SearchService(company.context()).groups("changan", 5);
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].kind == "customer");
    CHECK(hits[0].title == "重庆长安银行");
    CHECK(hits[0].titleMarks == std::vector<base::TextRange>{{6, 12}});
    CHECK(hits[0].owner == "用户M1");
    CHECK(hits[0].detail == "重庆");
    CHECK(hits[1].kind == "plan");
    CHECK(hits[1].detail == "2027");
    const auto visit = SearchService(company.context()).groups("库存", 5).at(0);
    CHECK(visit.title == "重庆长安银行");
    CHECK(visit.detail == "done");
    CHECK(visit.date.toString() == "2026-03-18");
    REQUIRE(visit.snippetMarks.size() == 1);
    const auto mark = visit.snippetMarks.front();
    CHECK(visit.snippet.substr(mark.begin, mark.end - mark.begin) == "库存");
    CHECK(SearchService(company.context()).groups(" ，", 5).empty());
    const auto nothing = SearchService(company.context()).search("…", 5);
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == base::ErrorCode::Invalid);
    CHECK(nothing.error().reason == "search.empty");
}

TEST_CASE("a long text is shown around what answers") {
    TestCompany company;
    app::Context &manager = company.as("M1");
    std::string notes;
    for (int i = 0; i < 100; ++i) {
        notes += "前面的话";
    }
    REQUIRE(
        CustomerService(manager).add("C1", {{"name", "一"}, {"notes", notes + "关键词" + notes}}));
    const auto hit = SearchService(manager).groups("关键", 1).at(0);
    CHECK(hit.snippet.starts_with("…"));
    CHECK(hit.snippet.ends_with("…"));
    CHECK(hit.snippet.size() < 300);
    REQUIRE(hit.snippetMarks.size() == 1);
    CHECK(hit.snippet.substr(hit.snippetMarks[0].begin, 6) == "关键");
}

TEST_CASE("undo, redo and merge take what is found with them") {
    TestCompany company;
    withEverything(company);
    app::Context &manager = company.context();
    REQUIRE(CustomerService(manager).set("C1", {{"name", "上海浦东超市"}}));
    CHECK(found(company, "长安").empty());
    CHECK(found(company, "浦东") == "plan C1, customer C1");
    REQUIRE(app::HistoryService(manager).undo());
    CHECK(found(company, "长安") == "plan C1, customer C1");
    CHECK(found(company, "浦东").empty());
    REQUIRE(app::HistoryService(manager).redo());
    CHECK(found(company, "浦东") == "plan C1, customer C1");
    CHECK(isRight(company));

    REQUIRE(CustomerService(manager).add("C2", {{"name", "浦东二店"}}));
    REQUIRE(app::CustomerMergeService(manager).merge("C2", "C1"));
    CHECK(found(company, "冰柜") == "task C2, visit C2, note C2");
    CHECK(isRight(company));
    REQUIRE(app::HistoryService(manager).undo());
    CHECK(found(company, "冰柜") == "task C1, visit C1, note C1");
    CHECK(isRight(company));
}

TEST_CASE("customers of an import are found, and gone when it is taken back") {
    test::ImportDesk desk;
    desk.done(desk.customers("code,name,notes\nKA-1,华润万家,靠近地铁\nKA-2,永辉,\n"));
    CHECK(found(desk.company, "hrwj") == "customer KA-1");
    CHECK(found(desk.company, "地铁") == "customer KA-1");
    CHECK(isRight(desk.company));
    REQUIRE(app::HistoryService(desk.company.context()).undo());
    CHECK(found(desk.company, "hrwj").empty());
    CHECK(isRight(desk.company));
}

TEST_CASE("an erased person is found by nothing any more") {
    TestCompany company;
    withEverything(company);
    REQUIRE(app::NoteService(company.context()).add("C1", {{"text", "曾单爱喝茶"}}));
    CHECK(found(company, "曾单") == "contact C1, note C1");
    const auto hit = SearchService(company.context()).groups("zengshan", 1).at(0);
    REQUIRE(app::PersonService(company.as("S1")).erase(std::to_string(hit.id)));
    CHECK(found(company, "曾单").empty());
    CHECK(found(company, "zengshan").empty());
    CHECK(found(company, "0138").empty());
    CHECK(found(company, "喝茶") == "note C1");
    CHECK(isRight(company));
    // Not a token of the name is left in the pages of the index.
    auto pages = company.db().prepare("SELECT block FROM search_index_data");
    while (pages->next()) {
        CHECK(std::string(pages->blob(0)).find("zeng") == std::string::npos);
    }
}

TEST_CASE("verify tells an entry that is not what its record says, and rebuild mends it") {
    TestCompany company;
    withEverything(company);
    company.db().script("UPDATE search_entry SET text = 'x' WHERE kind = 'note'");
    const auto problems = app::FileService(company.context()).verify({});
    REQUIRE(problems);
    REQUIRE_FALSE(problems->empty());
    CHECK(problems->front().check == "search_index");
    REQUIRE(app::FileService(company.as("S1")).rebuild());
    CHECK(isRight(company));
    CHECK(found(company, "冰柜") == "task C1, visit C1, note C1");
    company.db().script("INSERT INTO search_index (search_index) VALUES ('delete-all')");
    CHECK(storage::SearchIndex(company.db()).problems(10) == std::vector<std::string>{"index"});
}

TEST_CASE("entries of another version of the program are made anew when the file is opened") {
    TestCompany company;
    withEverything(company);
    company.db().script("DELETE FROM search_entry; UPDATE search_state SET version = '0'");
    storage::SearchIndex index(company.db());
    CHECK_FALSE(index.isUpToDate());
    index.keepUp();
    CHECK(index.isUpToDate());
    CHECK(isRight(company));
    CHECK(found(company, "冰柜") == "task C1, visit C1, note C1");
}
