// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_files.h"
#include "app/abc_json.h"
#include "app/abc_service.h"
#include "app/abc_words.h"
#include "app/history_service.h"
#include "base/atomic_file.h"
#include "figures_desk.h"
#include "storage/abc_repository.h"
#include "storage/customer_repository.h"
#include "support/catch.h"

#include <algorithm>

using namespace accord;
using app::AbcRunRequest;
using app::AbcService;
using base::Month;
using test::FiguresDesk;

namespace {

AbcRunRequest of2025() {
    AbcRunRequest request;
    request.period = {Month(2025, 1), Month(2025, 12)};
    request.language = "en";
    return request;
}

// Five accounts of M1, M2 and M3, payments 500 down to 100 yuan in 2025; K1 has a store.
void fiveAccounts(FiguresDesk &desk) {
    desk.customer("K1", "M1");
    desk.customer("K1-1", "M2", "K1");
    desk.customer("K2", "M1");
    desk.customer("K3", "M2");
    desk.customer("K4", "M3");
    desk.customer("K5", "");
    desk.sales("customer_code,month,net_sales,payment,margin\n"
               "K1-1,2025-03,600,500,50\n"
               "K2,2025-03,500,400,40\n"
               "K3,2025-03,400,300,30\n"
               "K4,2025-03,300,200,20\n"
               "K5,2025-03,200,100,10\n"
               "K5,2024-03,200,900,90\n");
}

std::string codes(const app::AbcReport &report) {
    std::string text;
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        text += report.rows[i].code +
                std::string(domain::abcClassCode(
                    report.rows[i].effective(report.result.rows[i].computed))) +
                " ";
    }
    return text;
}

} // namespace

TEST_CASE("a run ranks accounts with their stores and names everything the report shows") {
    FiguresDesk desk;
    fiveAccounts(desk);
    const auto report = AbcService(desk.company.as("V1")).run(of2025());
    REQUIRE(report);
    CHECK(codes(*report) == "K1A K2B K3B K4C K5C ");
    CHECK(report->rows[0].name == "Customer K1");
    CHECK(report->rows[0].ownerCode == "M1");
    CHECK(report->rows[4].ownerCode.empty());
    CHECK(report->rows[0].measures.size() == 2);
    CHECK_THAT(app::whySentence(*report, 0),
               Catch::Matchers::StartsWith("Score 1.000, place 1 of 5"));
    CHECK(report->rows[4].previousPaymentFen == 90'000);
    CHECK(report->rows[4].previousMarginFen == 9'000);
    CHECK(report->result.rows[4].previous == domain::AbcClass::A);
    CHECK(report->dataThrough == base::Date(2025, 3, 31));
    CHECK(report->date == base::Date(2026, 3, 18));
    CHECK(report->inputDigest.size() == 64);
    REQUIRE(report->notices.size() == 1);
    CHECK(report->notices[0].word == "indicator_not_available");
    CHECK(report->id.empty());
}

TEST_CASE("an A that falls gets the supervisor's visit") {
    FiguresDesk desk;
    fiveAccounts(desk);
    AbcRunRequest request = of2025();
    request.policy = domain::AbcPolicy{};
    request.policy->weights = {10'000, std::nullopt, std::nullopt};
    const auto report = AbcService(desk.company.as("S1")).run(request);
    REQUIRE(report);
    CHECK(report->result.rows[4].movement == domain::AbcMovement::Down);
    CHECK(std::ranges::any_of(report->rows[4].measures, [](const std::string &text) {
        return text.find("Supervisor visits within 7 days") != std::string::npos;
    }));
}

TEST_CASE("with an owner only the owner's accounts are ranked") {
    FiguresDesk desk;
    fiveAccounts(desk);
    AbcRunRequest request = of2025();
    request.owner = "M1";
    const auto report = AbcService(desk.company.as("S1")).run(request);
    REQUIRE(report);
    CHECK(codes(*report) == "K1A K2B ");
    CHECK(report->result.rows[0].value[0] == 50'000); // the store of another owner counts
    CHECK(report->result.rows[0].paymentShare == 555'556);
    CHECK(report->result.compositeCuts.n == 2);
    CHECK(report->excluded.empty());
    request.period = {Month(2024, 1), Month(2024, 12)};
    const auto before = AbcService(desk.company.context()).run(request);
    CHECK(before->rows.empty()); // K5 of nobody was the only one with figures
    CHECK(before->excluded.size() == 2);
    request = of2025();
    request.owner = "nobody";
    CHECK(AbcService(desk.company.context()).run(request).error().reason == "user.not_found");
}

TEST_CASE("equal input gives the same digest, other figures or another policy another one") {
    FiguresDesk desk;
    fiveAccounts(desk);
    AbcService abc(desk.company.as("S1"));
    AbcRunRequest request = of2025();
    const std::string first = abc.run(request)->inputDigest;
    CHECK(abc.run(request)->inputDigest == first);
    request.policy = domain::AbcPolicy{};
    request.policy->minMonths = 4;
    CHECK(abc.run(request)->inputDigest != first);
    desk.sales("customer_code,month,payment\nK2,2025-03,401\n");
    CHECK(abc.run(of2025())->inputDigest != first);
}

TEST_CASE("an override in force beats the computed class, both stay visible") {
    FiguresDesk desk;
    fiveAccounts(desk);
    app::Context &context = desk.company.as("S1");
    {
        db::Transaction transaction(context.db);
        storage::AbcOverride value;
        value.customer = *storage::CustomerRepository(context.db).idOfCode("K5");
        value.cls = domain::AbcClass::A;
        value.why = "flagship";
        value.until = base::Date(2026, 3, 18);
        REQUIRE(
            storage::AbcRepository(context.db)
                .saveOverride(context.ids.next(), value, {context.clock.now(), context.actor.id}));
        transaction.commit();
    }
    auto report = AbcService(context).run(of2025());
    REQUIRE(report);
    CHECK(codes(*report) == "K1A K2B K3B K4C K5A ");
    CHECK(report->result.rows[4].computed == domain::AbcClass::C);
    const auto document = app::abcReportJson(*report);
    CHECK(document.at("counts").at("A") == 2);
    CHECK(document.at("rows").at(4).at("class") == "A");
    CHECK(document.at("rows").at(4).at("computed_class") == "C");
    CHECK(document.at("rows").at(4).at("override").at("why") == "flagship");
    desk.company.clock.advance(std::chrono::hours(24));
    report = AbcService(context).run(of2025());
    CHECK(codes(*report) == "K1A K2B K3B K4C K5C ");
}

TEST_CASE("a kept run stays as it was and comes back in any language") {
    FiguresDesk desk;
    fiveAccounts(desk);
    AbcService abc(desk.company.as("S1"));
    const auto kept = abc.keep(of2025(), " 2025 ");
    REQUIRE(kept);
    CHECK(kept->name == "2025");
    CHECK_FALSE(kept->id.empty());
    desk.sales("customer_code,month,payment\nK5,2025-04,9999\n");
    auto shown = abc.show("2025", "en");
    REQUIRE(shown);
    CHECK(app::abcReportJson(*shown) == app::abcReportJson(*kept));
    CHECK(shown->rows[4].previousPaymentFen == 90'000);
    shown = abc.show("2025", "zh_TW");
    CHECK_THAT(app::whySentence(*shown, 0), Catch::Matchers::StartsWith("綜合得分 1.000"));

    CHECK(abc.keep(of2025(), "2025").error().reason == "abc.name_taken");
    CHECK(abc.keep(of2025(), " ").error().reason == "abc.name");
    CHECK(abc.show("2024", "en").error().reason == "abc.run_not_found");
    // Keeping is not undoable (RULES section 1): undo takes back what came before it.
    REQUIRE(app::HistoryService(desk.company.context()).undo());
    CHECK(abc.show("2025", "en"));
}

TEST_CASE("kept runs are listed newest first, page by page") {
    FiguresDesk desk;
    fiveAccounts(desk);
    AbcService abc(desk.company.as("S1"));
    for (const char *name : {"one", "two", "three"}) {
        desk.company.clock.advance(std::chrono::hours(1));
        REQUIRE(abc.keep(of2025(), name));
    }
    const auto page = abc.list(2);
    REQUIRE(page);
    CHECK(page->total == 3);
    REQUIRE(page->items.size() == 2);
    CHECK(page->items[0].name == "three");
    CHECK(page->items[0].by == "S1");
    CHECK(page->items[0].ranked == 5);
    REQUIRE(page->next);
    const auto rest = abc.list(2, *page->next);
    REQUIRE(rest->items.size() == 1);
    CHECK(rest->items[0].name == "one");
    CHECK_FALSE(rest->next);
}

TEST_CASE("two runs compare as a matrix with the new, the lost and the movers") {
    FiguresDesk desk;
    fiveAccounts(desk);
    AbcService abc(desk.company.as("S1"));
    AbcRunRequest before = of2025();
    before.period = {Month(2024, 1), Month(2024, 12)};
    REQUIRE(abc.keep(before, "2024"));
    REQUIRE(abc.keep(of2025(), "2025"));
    const auto comparison = abc.compare("2024", "2025");
    REQUIRE(comparison);
    CHECK(comparison->matrix[0][2] == 1); // K5 from A to C
    CHECK(comparison->matrix[3][0] == 1);
    CHECK(comparison->matrix[3][1] == 2);
    CHECK(comparison->matrix[3][2] == 1);
    CHECK(comparison->movers.size() == 5);
    const auto backwards = abc.compare("2025", "2024");
    CHECK(backwards->matrix[0][3] == 1);
    CHECK(backwards->matrix[2][0] == 1);
    CHECK(abc.compare("2024", "2026").error().reason == "abc.run_not_found");
}

TEST_CASE("a run that cannot be made says why") {
    FiguresDesk desk;
    AbcService abc(desk.company.as("S1"));
    AbcRunRequest request = of2025();
    request.period.to = Month(2024, 12);
    CHECK(abc.run(request).error().reason == "abc.period");
    request = of2025();
    request.language = "fr";
    CHECK(abc.run(request).error().reason == "language.unknown");
    request = of2025();
    request.policy = domain::AbcPolicy{};
    request.policy->ratio = {1, 0, 2};
    CHECK(abc.run(request).error().reason == "policy.range");
    const auto empty = abc.run(of2025());
    REQUIRE(empty);
    CHECK(empty->rows.empty());
    CHECK(empty->notices.size() == 1);
}

TEST_CASE("only a supervisor keeps runs, everybody may run and read them") {
    FiguresDesk desk;
    fiveAccounts(desk);
    for (const char *user : {"M1", "C1", "V1"}) {
        AbcService abc(desk.company.as(user));
        CHECK(abc.keep(of2025(), "mine").error().reason == "forbidden");
        CHECK(abc.run(of2025()));
        CHECK(abc.list(10)->total == 0);
    }
    CHECK(AbcService(desk.company.as("S2")).keep(of2025(), "theirs"));
    CHECK(AbcService(desk.company.as("V1")).show("theirs", "zh_CN"));
}

TEST_CASE("the report goes into JSON, CSV and XLSX files") {
    FiguresDesk desk;
    fiveAccounts(desk);
    const auto report = AbcService(desk.company.as("S1")).run(of2025());
    REQUIRE(report);
    app::writeAbcJson(*report, desk.folder / "a.json");
    app::writeAbcCsv(*report, desk.folder / "a.csv");
    app::writeAbcXlsx(*report, desk.folder / "a.xlsx");
    const auto json = nlohmann::json::parse(base::readFile(desk.folder / "a.json", 1U << 20U));
    CHECK(json.at("n") == 5);
    CHECK(json.at("rows").at(0).at("payment_fen") == 50'000);
    CHECK(json.at("rows").at(0).at("indicator_rank").at("payment") == 1);
    CHECK(json.at("totals").at("payment_fen") == 150'000);
    CHECK(json.at("cuts").at("composite").at("ab") == 3);
    CHECK(json.at("rows").at(0).at("sequence") == nlohmann::json({"A", "-", "-", "-"}));
    const std::string csv = base::readFile(desk.folder / "a.csv", 1U << 20U);
    CHECK(csv.find("\r\n1,K1,Customer K1,") != std::string::npos);
    CHECK(csv.find(",500.00,50.00,") != std::string::npos);
    CHECK(csv.find("'") == std::string::npos); // no cell needs a guard against formulas
    CHECK(base::readFile(desk.folder / "a.xlsx", 1U << 20U).substr(0, 2) == "PK");
}

TEST_CASE("every class explains itself in every language") {
    domain::AbcWhyFacts why;
    why.computed = domain::AbcClass::B;
    why.decidedBy = domain::AbcDecidedBy::Score;
    why.score = 734'000;
    why.place = 5;
    why.sharing = 2;
    why.cuts = {2, 6, 10};
    why.parts[0] = {true, true, -123'456'789, 9, 10, domain::AbcClass::C};
    why.parts[2] = {true, false, 333'333, 4, 6, domain::AbcClass::A};
    CHECK(app::whySentence(why, "en") ==
          "Score 0.734 (2 share this score), place 5 of 10 (A up to place 2, B up to 6): B. "
          "payment -1,234,567.89 yuan, place 4.5, C; dependence 33.3%, place 2, A (not scored).");
    CHECK(app::whySentence(why, "zh_CN") ==
          "综合得分 0.734（2 家同分），列第 5 位（共 10 位，A 到第 2 位，B 到第 6 位），为 B：回款 "
          "-1,234,567.89 元，第 4.5 名，C；依存度 33.3%，第 2 名，A（不计分）。");
    CHECK(app::whySentence(why, "zh_en") ==
          app::whySentence(why, "zh_CN") + " " + app::whySentence(why, "en"));
    why.decidedBy = domain::AbcDecidedBy::Guard;
    CHECK_THAT(app::whySentence(why, "zh_TW"), Catch::Matchers::StartsWith("期間沒有回款"));
    why.decidedBy = domain::AbcDecidedBy::Indicator;
    CHECK_THAT(app::whySentence(why, "en"),
               Catch::Matchers::StartsWith("Only payment is scored, A up to place 2"));
    why.byShare = true;
    CHECK_THAT(app::whySentence(why, "en"),
               Catch::Matchers::StartsWith("Only payment is scored, classed by cumulative share"));
    why.decidedBy = domain::AbcDecidedBy::Nothing;
    CHECK_THAT(app::whySentence(why, "zh_CN"), Catch::Matchers::StartsWith("没有可计分的指标"));
    for (const char *word :
         {"indicator_not_available", "low_coverage", "too_few", "tie_inflated", "nothing_scored"}) {
        for (const char *language : {"zh_CN", "zh_TW", "en", "zh_en"}) {
            CHECK(app::noticeSentence({word, domain::AbcIndicator::Margin}, language) != word);
        }
    }
}

TEST_CASE("a measures policy that cannot be read gives no measures") {
    const domain::AbcRow row;
    CHECK(app::AbcMeasures(nlohmann::json::array(), "en").of(row, domain::AbcClass::A).empty());
    const nlohmann::json odd{{"measures", {5, {{"when", 3}}, {{"when", {{"colour", "red"}}}}}}};
    CHECK(app::AbcMeasures(odd, "en").of(row, domain::AbcClass::A).empty());
    CHECK(app::abcReportFromStored("{}").error().reason == "abc.run_unreadable");
    CHECK(app::abcReportFromStored("nonsense").error().reason == "abc.run_unreadable");
}

TEST_CASE("the same report can be had in another language, a kept one with its own measures") {
    FiguresDesk desk;
    fiveAccounts(desk);
    AbcService service(desk.company.as("S1"));
    const auto english = service.run(of2025());
    REQUIRE(english);
    const auto chinese = service.inLanguage(*english, "zh_CN");
    REQUIRE(chinese);
    CHECK(chinese->language == "zh_CN");
    CHECK_THAT(app::whySentence(*chinese, 0), Catch::Matchers::StartsWith("综合得分 1.000"));
    CHECK(chinese->notices.size() == english->notices.size());
    CHECK(chinese->inputDigest == english->inputDigest);
    CHECK(service.inLanguage(*english, "fr").error().reason == "language.unknown");

    const auto kept = service.keep(of2025(), "2025");
    REQUIRE(kept);
    const auto again = service.inLanguage(*kept, "zh_TW");
    REQUIRE(again);
    CHECK(again->name == "2025");
    CHECK_THAT(app::whySentence(*again, 0), Catch::Matchers::StartsWith("綜合得分"));
}

TEST_CASE("a run that is told to stop ends as cancelled") {
    FiguresDesk desk;
    fiveAccounts(desk);
    int asked = 0;
    const auto report =
        AbcService(desk.company.as("S1")).run(of2025(), {[&](auto done, auto total) {
                                                  CHECK(done <= total);
                                                  return ++asked < 3;
                                              }});
    REQUIRE_FALSE(report);
    CHECK(report.error().code == base::ErrorCode::Cancelled);
    CHECK(asked == 3);
}

TEST_CASE("payments by month are those of the customer, or of all that is below it") {
    FiguresDesk desk;
    fiveAccounts(desk);
    AbcService service(desk.company.as("S1"));
    CHECK(service.dataPeriod() == base::Period{Month(2024, 3), Month(2025, 3)});
    const base::Period spring{Month(2025, 2), Month(2025, 4)};
    const auto rolled = service.monthlyPayments("K1", spring, true);
    REQUIRE(rolled);
    CHECK(*rolled == std::vector<std::optional<std::int64_t>>{std::nullopt, 50'000, std::nullopt});
    const auto alone = service.monthlyPayments("K1", spring, false);
    REQUIRE(alone);
    CHECK(*alone == std::vector<std::optional<std::int64_t>>(3));
    CHECK(service.monthlyPayments("none", spring, true).error().reason == "customer.not_found");
    REQUIRE(service.standardPolicy());
    CHECK(*service.standardPolicy() == domain::AbcPolicy{});
}

TEST_CASE("a report that was not kept can be compared with one that was") {
    FiguresDesk desk;
    fiveAccounts(desk);
    AbcService service(desk.company.as("S1"));
    const auto kept = service.keep(of2025(), "2025");
    REQUIRE(kept);
    AbcRunRequest request = of2025();
    request.policy = domain::AbcPolicy{};
    request.policy->ratio = {2, 2, 1};
    const auto now = service.run(request);
    REQUIRE(now);
    const app::AbcComparison comparison = app::compareAbc(*kept, *now);
    CHECK(comparison.earlier == "2025");
    CHECK(comparison.later.empty());
    CHECK(comparison.matrix[0] == std::array<int, 4>{1, 0, 0, 0});
    CHECK(comparison.matrix[1] == std::array<int, 4>{1, 1, 0, 0});
    CHECK(comparison.matrix[2] == std::array<int, 4>{0, 1, 1, 0});
    REQUIRE(comparison.movers.size() == 2);
    CHECK(comparison.movers[0].code == "K2");
    CHECK(comparison.movers[1].code == "K4");
}
