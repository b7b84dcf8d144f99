// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_changes.h"
#include "app/customer_merge.h"
#include "app/customer_service.h"
#include "app/history_service.h"
#include "app/relation_service.h"
#include "support/catch.h"
#include "support/stored_company.h"
#include "support/test_company.h"

namespace {

using namespace accord;
using nlohmann::json;
using test::TestCompany;

struct Desk {
    TestCompany company;
    Desk() {
        REQUIRE(customers("M1").add("C1", {{"name", "一"}, {"stage", "growth"}}));
        REQUIRE(customers("M1").add("C2", {{"name", "二"}}));
    }
    app::CustomerService customers(const std::string &user) {
        return app::CustomerService(company.as(user));
    }
    app::CustomerStanding standing(const std::string &code) {
        auto found = app::customerStanding(company.context(), code);
        REQUIRE(found);
        return *found;
    }
    void days(int count) { company.clock.advance(std::chrono::hours(24 * count)); }
    std::string dump() { return test::dumpOf(company.db()); }
};

} // namespace

TEST_CASE("every move of the stage is kept with its day and reason, and undo takes both back") {
    Desk desk;
    CHECK(desk.standing("C1").stage.since == base::Date(2026, 3, 18));
    desk.days(10);
    const std::string before = desk.dump();
    REQUIRE(desk.customers("M1").set("C1", {{"stage", "defence"}, {"why", "对手进场"}}));
    const std::string after = desk.dump();
    const auto moved = desk.standing("C1").stage;
    CHECK(moved.word == "defence");
    CHECK(moved.reason == "对手进场");
    CHECK(moved.days == 0);
    REQUIRE(moved.history.size() == 2);
    CHECK(moved.history[0].before == "growth");
    CHECK(moved.history[1].before.empty());
    REQUIRE(app::HistoryService(desk.company.context()).undo());
    CHECK(desk.dump() == before);
    CHECK(desk.standing("C1").stage.days == 10);
    REQUIRE(app::HistoryService(desk.company.context()).redo());
    CHECK(desk.dump() == after);
}

TEST_CASE("bulk changes, assignment and archiving leave their dated steps too") {
    Desk desk;
    REQUIRE(desk.customers("M1").setMany({"C1", "C2"},
                                         {{"key_account", "candidate"}, {"why", "年度评选"}}));
    REQUIRE(desk.customers("S1").assign({"C1"}, "M2"));
    REQUIRE(desk.customers("S1").archive("C1"));
    const auto changes = storage::RecordStore<domain::CustomerChange>(desk.company.db())
                             .ofCustomer(desk.customers("S1").find("C1")->id);
    REQUIRE(changes.size() == 4);
    CHECK(changes[1].after == "candidate");
    CHECK(changes[1].reason == "年度评选");
    CHECK(changes[2].aspect == domain::ChangeAspect::Owner);
    CHECK(changes[2].before == "M1");
    CHECK(changes[2].after == "M2");
    CHECK(changes[3].after == "archived");
    CHECK(desk.standing("C2").keyAccount.reason == "年度评选");
}

TEST_CASE("the latest judgement of each criterion counts, and none lies in the future") {
    Desk desk;
    app::QualificationService evidence(desk.company.as("M1"));
    REQUIRE(evidence.add("C1", {{"criterion", "volume"},
                                {"evidence", "年销 500 万"},
                                {"met", true},
                                {"day", "2026-01-05"}}));
    REQUIRE(evidence.add("C1", {{"criterion", "volume"}, {"evidence", "跌到 200 万"}}));
    REQUIRE(evidence.add("C1", {{"criterion", "image"}, {"evidence", "旗舰"}, {"met", true}}));
    const auto latest = desk.standing("C1").qualification;
    REQUIRE(latest.size() == 2);
    CHECK_FALSE(latest[0].isMet);
    CHECK(latest[0].day == base::Date(2026, 3, 18));
    CHECK(latest[1].criterion == domain::Criterion::Image);
    const auto future = evidence.add("C1", {{"evidence", "x"}, {"day", "2026-03-19"}});
    REQUIRE_FALSE(future);
    CHECK(future.error().reason == "at.future");
    CHECK(evidence.add("C1", {{"criterion", "volume"}}).error().reason == "field.required");
    CHECK(app::QualificationService(desk.company.as("V1"))
              .add("C1", {{"evidence", "x"}})
              .error()
              .reason == "forbidden");
}

TEST_CASE("terms are one record of a customer, whoever sets them first") {
    Desk desk;
    app::TermsService terms(desk.company.as("M1"));
    CHECK(terms.of("C1")->id.isNull());
    REQUIRE(terms.put("C1", {{"credit_limit_fen", 10'000'000}, {"credit_days", 45}}));
    REQUIRE(terms.put("C1", {{"credit_days", "60"}, {"bank", "工行"}}));
    CHECK(terms.of("C1")->creditLimitFen == 10'000'000);
    CHECK(terms.of("C1")->creditDays == 60);
    CHECK(terms.ofCustomer("C1")->size() == 1);
    CHECK(terms.put("C1", {{"credit_days", -1}}).error().reason == "field.negative");
}

TEST_CASE("a lost customer has its reason, can be won back once, and the report compares") {
    Desk desk;
    app::LossService losses(desk.company.as("M1"));
    CHECK(losses.lose("C1", json::object()).error().reason == "field.required");
    const std::string before = desk.dump();
    REQUIRE(losses.lose("C1", {{"reason", "attitude"}, {"evidence", "投诉三次没人理"}}));
    CHECK(desk.customers("M1").find("C1")->status == domain::CustomerStatus::Lost);
    CHECK(losses.lose("C1", {{"reason", "moved"}}).error().reason == "customer.bad_state");
    const auto report = losses.report(base::Date(2026, 1, 1), base::Date(2026, 12, 31));
    CHECK(report.losses == 1);
    CHECK(report.reasons[5].shareBp == 10'000);
    CHECK(report.reasons[5].publishedBp == 6'800);
    CHECK(report.reasons[0].shareBp == 0);
    CHECK_FALSE(report.retentionBp.has_value());
    desk.days(5);
    REQUIRE(losses.winBack("C1", "换了客户经理"));
    CHECK(desk.standing("C1").losses.front().wonBackOn == base::Date(2026, 3, 23));
    CHECK(losses.report(base::Date(2026, 1, 1), base::Date(2026, 12, 31)).reasons[5].wonBack == 1);
    CHECK(losses.winBack("C1").error().reason == "customer.bad_state");
    REQUIRE(app::HistoryService(desk.company.context()).undo());
    REQUIRE(app::HistoryService(desk.company.context()).undo());
    CHECK(desk.dump() == before);
}

TEST_CASE("a merge keeps both histories; of two terms one stays, and undo brings the other back") {
    Desk desk;
    app::Context &context = desk.company.as("M1");
    REQUIRE(app::TermsService(context).put("C1", {{"credit_days", 30}}));
    REQUIRE(app::TermsService(context).put("C2", {{"credit_days", 60}}));
    REQUIRE(app::NoteService(context).add("C2", {{"text", "喜欢绿茶"}}));
    REQUIRE(app::EquipmentService(context).add("C2", {{"kind", "冷柜"}, {"count", 2}}));
    const std::string before = desk.dump();
    const auto merged = app::CustomerMergeService(context).merge("C1", "C2");
    INFO((merged ? "" : merged.error().detail));
    REQUIRE(merged);
    CHECK(app::TermsService(context).of("C1")->creditDays == 30);
    CHECK(app::NoteService(context).ofCustomer("C1")->size() == 1);
    CHECK(app::EquipmentService(context).ofCustomer("C1")->front().count == 2);
    REQUIRE(app::HistoryService(context).undo());
    CHECK(desk.dump() == before);
}
