// SPDX-License-Identifier: GPL-3.0-or-later
// An annual plan from figures to signature: the manager M1 makes it, the supervisors S1 and S2
// (S1's superior) decide, the steps refuse what is not ready (DOMAIN section 5.1, RULES section 7).
#include "cli_driver.h"
#include "support/catch.h"

namespace {

using accord::test::CliDriver;
using accord::test::CliRun;
using nlohmann::json;

constexpr const char *kSales = "customer_code,month,category,quantity,net_sales,payment,margin\n"
                               "KA1,2025-03,茶饮,100,100000.00,90000.00,20000.00\n"
                               "KA1,2025-06,茶饮,200,200000.00,190000.00,40000.00\n"
                               "KA1,2025-06,果汁,50,60000.00,50000.00,15000.00\n";

constexpr const char *kContent = R"({
  "sections": {"market": "市场", "category": "品类", "channel": "渠道", "last_year": "去年",
    "summary": "摘要", "swot": {"s": "强", "w": "弱", "o": "机", "t": "险"},
    "correction_clause": "每季度可修订", "reserve": 0.05},
  "lines": [{"kind": "rebate", "spend": "contractual", "title": "季度返利", "basis": "net_sales",
    "mode": "whole", "period": "quarter", "tiers": [{"from_fen": 5000000, "rate": 0.02}],
    "form": "credit_note", "due_days": 30, "planned_fen": 700000}],
  "activities": [{"name": "夏季试饮", "mechanics": "tasting", "from": "2026-06-01",
    "to": "2026-06-30", "budget_fen": 500000, "owner": "M1"}],
  "promises": [{"side": "ours", "benefit": "快", "by": "M1", "due": "2026-03-31"},
               {"side": "customer", "benefit": "位", "by": "店长", "due": "2026-03-31"}],
  "actions": [{"what": "上架", "owner": "M1", "due": "2026-03-31", "side": "ours",
    "lever": "manager"}],
  "kpis": [{"name": "铺货率", "target": "90", "unit": "%", "measured_by": "拜访",
    "frequency": "monthly", "owner": "M1"}],
  "reviews": [{"quarter": 1, "due": "2026-04-20"}, {"quarter": 2, "due": "2026-07-20"},
              {"quarter": 3, "due": "2026-10-20"}, {"quarter": 4, "due": "2027-01-20"}]})";

struct Story {
    CliDriver cli;

    Story() {
        at("2026-01-05T09:00:00+08:00");
        cli.init({"--test", "--user", "S2", "--user-name", "总监"});
        done("S2",
             {"user", "add", "S1", "--name", "主管", "--role", "supervisor", "--reports-to", "S2"});
        done("S2",
             {"user", "add", "M1", "--name", "经理", "--role", "manager", "--reports-to", "S1"});
        done("M1", {"customer", "add", "KA1", "--name", "家乐福集团"});
        cli.write("sales.csv", kSales);
        done("M1", {"import", "sales", "sales.csv"});
        cli.write("content.json", kContent);
    }
    void at(const std::string &now) { cli.environment["ACCORD_NOW"] = now; }
    json done(const std::string &user, const std::vector<std::string> &words) const {
        const CliRun run = cli.jsonAs(user, words);
        INFO(words.front() << ": " << run.err);
        REQUIRE(run.exit == 0);
        return run.document();
    }
    json plan(const std::string &user, std::vector<std::string> words) const {
        words.insert(words.begin() + 1, {"KA1", "2026"});
        words.insert(words.begin(), "plan");
        return done(user, words);
    }
    void refused(const std::string &user, std::vector<std::string> words, int exit,
                 const std::string &code) const {
        words.insert(words.begin() + 1, {"KA1", "2026"});
        words.insert(words.begin(), "plan");
        const json before = plan("M1", {"show"});
        const CliRun run = cli.jsonAs(user, words);
        INFO(words[1] << " by " << user << ": " << run.out << run.err);
        CHECK(run.exit == exit);
        CHECK(run.errorCode() == code);
        CHECK(run.out.empty());
        CHECK(plan("M1", {"show"}) == before);
    }
    [[nodiscard]] json show() const { return plan("M1", {"show"}); }
};

} // namespace

TEST_CASE("a plan goes through all steps to signed, each only when it is ready") {
    Story story;
    story.plan("M1", {"create", "--growth", "0.08"});
    CHECK(story.show()["step"] == "data");
    CHECK(story.show()["revision"].is_null());
    story.refused("M1", {"advance", "--to", "draft"}, 5, "plan.step_order");
    story.refused("M1", {"approve"}, 4, "forbidden");
    story.refused("S1", {"approve"}, 5, "plan.not_submitted");
    story.plan("M1", {"set", "--from", "content.json"});
    CHECK(story.plan("M1", {"check"})["open_must"] == 0);

    // data -> review -> discussion
    story.plan("M1", {"advance", "--people", "M1,店长"});
    CHECK(story.show()["step"] == "review");
    story.refused("M1", {"advance"}, 2, "plan.review_missing");
    story.plan("M1", {"advance", "--note", "口头回顾"});

    // Into draft only with an approval that M1 cannot give.
    story.refused("M1", {"advance"}, 5, "plan.approval_missing");
    story.plan("M1", {"submit"});
    story.refused("M1", {"submit"}, 5, "plan.already_submitted");
    story.refused("S1", {"approve", "--draft", "99"}, 5, "plan.draft_changed");
    story.refused("S1", {"reject"}, 2, "usage");
    story.plan("S1", {"reject", "--why", "返利太高"});
    story.refused("M1", {"advance"}, 5, "plan.approval_missing");
    story.plan("M1", {"submit"});
    story.plan("S1", {"approve"});
    CHECK(story.show()["approval"]["valid"] == true);
    CHECK(story.show()["approval"]["by"] == "S1");
    story.plan("M1", {"advance"});
    story.plan("M1", {"advance"});
    CHECK(story.show()["step"] == "negotiation");

    // A change of content voids the approval; words do not.
    story.cli.write("words.json", R"({"sections": {"market": "另一段话"}})");
    story.plan("M1", {"set", "--from", "words.json"});
    CHECK(story.show()["approval"]["valid"] == true);
    json lines = story.show()["lines"];
    lines[0]["planned_fen"] = 900000;
    story.cli.write("lines.json", json{{"lines", lines}}.dump());
    story.plan("M1", {"set", "--from", "lines.json"});
    CHECK(story.show()["approval"]["valid"] == false);
    const std::vector<std::string> sign{"advance", "--our-signer", "王总",      "--customer-signer",
                                        "李总",    "--signed-on",  "2026-01-05"};
    story.refused("M1", sign, 5, "plan.approval_missing");
    story.plan("M1", {"submit"});
    story.plan("S1", {"approve"});
    story.refused("M1", {"advance"}, 2, "plan.signer_missing");
    story.plan("M1", sign);

    const json signedPlan = story.show();
    CHECK(signedPlan["revision"] == 0);
    CHECK(signedPlan["step"] == "executing"); // valid since 1 January
    CHECK(signedPlan["steps"].size() == 6);
    story.refused("M1", {"set", "--from", "lines.json"}, 5, "plan.read_only");
    story.refused("M1", {"advance"}, 5, "plan.step_order");
    story.refused("M1", {"back", "--why", "x"}, 5, "plan.step_order");
    CHECK(story.done("S1", {"verify"})["ok"] == true);
}

TEST_CASE("nobody approves a plan they edited last or submitted") {
    Story story;
    story.plan("M1", {"create", "--growth", "0.08"});
    story.plan("M1", {"set", "--from", "content.json"});
    story.plan("S1", {"submit"});
    story.refused("S1", {"approve"}, 4, "self_approval");
    story.plan("S2", {"approve"});
    json lines = story.show()["lines"];
    lines[0]["planned_fen"] = 1;
    story.cli.write("lines.json", json{{"lines", lines}}.dump());
    story.plan("S1", {"set", "--from", "lines.json"});
    story.plan("M1", {"submit"});
    story.refused("S1", {"approve"}, 4, "self_approval");
    story.plan("S2", {"approve"});
    CHECK(story.show()["approval"]["valid"] == true);
}

TEST_CASE("an approval is not undone, an edit is") {
    Story story;
    story.plan("M1", {"create", "--growth", "0.08"});
    story.plan("M1", {"set", "--from", "content.json"});
    story.done("M1", {"undo"});
    CHECK(story.show()["lines"] == json::array());
    story.done("M1", {"redo"});
    CHECK(story.show()["lines"].size() == 1);
    story.plan("M1", {"submit"});
    story.plan("S1", {"approve"});
    const CliRun undo = story.cli.jsonAs("S1", {"undo"});
    CHECK(undo.exit != 0);
    CHECK(story.show()["approval"]["valid"] == true);
}

TEST_CASE("an open must keeps a plan from being signed until a supervisor waives it") {
    Story story;
    story.plan("M1", {"create", "--growth", "0.08"});
    json content = json::parse(kContent);
    content["sections"]["correction_clause"] = "";
    story.cli.write("content.json", content.dump());
    story.plan("M1", {"set", "--from", "content.json"});
    const CliRun check = story.cli.jsonAs("M1", {"plan", "check", "KA1", "2026"});
    CHECK(check.exit == 1);
    CHECK(check.document()["open_must"] == 1);
    story.plan("M1", {"advance"});
    story.plan("M1", {"advance", "--note", "无回顾"});
    story.plan("M1", {"submit"});
    story.plan("S1", {"approve"});
    story.plan("M1", {"advance"});
    story.plan("M1", {"advance"});
    const std::vector<std::string> sign{"advance", "--our-signer", "王总",      "--customer-signer",
                                        "李总",    "--signed-on",  "2026-01-05"};
    story.refused("M1", sign, 5, "plan.must_open");
    story.refused("M1", {"waive", "flexibility.correction_clause", "--why", "x"}, 4, "forbidden");
    story.plan("S1", {"waive", "flexibility.correction_clause", "--why", "集团合同另有规定"});
    story.plan("M1", sign);
    CHECK(story.show()["revision"] == 0);
}

TEST_CASE("steps record when they happened, in order and never ahead") {
    Story story;
    story.plan("M1", {"create", "--growth", "0.08"});
    story.at("2026-01-10T09:00:00+08:00");
    story.refused("M1", {"advance", "--on", "2026-01-11"}, 2, "plan.step_future");
    story.refused("M1", {"advance", "--at", "2026-01-11"}, 2, "at.future");
    story.refused("M1", {"advance", "--at", "2026-01-04"}, 2, "at.before_previous");
    story.plan("M1", {"advance", "--at", "2026-01-07T10:00:00+08:00"});
    CHECK(story.show()["steps"].back()["entered"] == "2026-01-07T10:00:00+08:00");
    story.refused("M1", {"back"}, 2, "usage");
    story.plan("M1", {"back", "--why", "数据有误"});
    CHECK(story.show()["step"] == "data");
    CHECK(story.done("M1", {"history", "plan", "KA1:2026"})["total"] > 0);
}
