// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of call cards: read, changed by supervisors, refused, taken back.
#include "app/customer_service.h"
#include "app/history_service.h"
#include "app/visit_service.h"
#include "app/visit_template_service.h"
#include "support/catch.h"
#include "support/test_company.h"

using namespace accord;
using app::VisitTemplate;
using app::VisitTemplateService;
using nlohmann::json;

namespace {

VisitTemplate tea() {
    VisitTemplate entry;
    entry.id = "茶饮店";
    entry.formats = {domain::StoreFormat::Specialty};
    entry.observations = {domain::ObservationKind::Facings};
    entry.preparation = {"open_tasks", "带试饮杯"};
    entry.intervalDays = 10;
    return entry;
}

} // namespace

TEST_CASE("a supervisor changes what call cards begin with, and takes it back") {
    test::TestCompany company;
    auto &s1 = company.as("S1");
    REQUIRE(app::CustomerService(s1).add("K1", {{"name", "一"}}));
    REQUIRE(app::CustomerService(s1).add(
        "K2", {{"name", "二"}, {"parent", "K1"}, {"format", "specialty"}}));
    VisitTemplateService service(s1);
    auto current = service.current();
    CHECK(current.version == 0);
    REQUIRE(current.templates.size() == 4);
    const auto before = current.templates;
    current.templates.insert(current.templates.begin(), tea());
    REQUIRE(service.save(current.templates, current.version));
    const auto card = app::VisitService(s1).callCard("K2");
    REQUIRE(card);
    CHECK(card->id == "茶饮店");
    REQUIRE(card->observations.size() == 1);
    CHECK(card->observations.front().kind == domain::ObservationKind::Facings);
    CHECK(card->preparation == tea().preparation);
    CHECK(service.current().templates == current.templates);
    CHECK(service.save(before, 0).error().reason == "stale");
    REQUIRE(service.save(before, service.current().version));
    REQUIRE(app::HistoryService(s1).undo());
    CHECK(service.current().templates == current.templates);
    REQUIRE(app::HistoryService(s1).undo());
    CHECK(service.current().templates == before);
    CHECK(service.current().version == 0); // those of the program again
    REQUIRE(app::HistoryService(s1).redo());
    CHECK(service.current().templates == current.templates);
}

TEST_CASE("templates are written as documents and read back, unclassified customers too") {
    VisitTemplate entry = tea();
    entry.classes = {"A", ""};
    entry.onlyAccounts = true;
    const json document = VisitTemplateService::document(entry);
    CHECK(document.at("classes") == json::array({"A", "none"}));
    const auto read = VisitTemplateService::fromDocument(json::array({document}));
    REQUIRE(read);
    CHECK(*read == std::vector{entry});
    for (const json &bad :
         {json{{"id", "x"}, {"formats", {"kiosk"}}},
          json{{"id", "x"}, {"observations", {"colour"}}}, json{{"id", "x"}, {"classes", {"D"}}},
          json{{"id", "x"}, {"preparation", {5}}}}) {
        INFO(bad.dump());
        CHECK(VisitTemplateService::fromDocument(json::array({bad})).error().reason ==
              "visit.template_word");
    }
    CHECK(VisitTemplateService::fromDocument(json::object()).error().reason ==
          "visit.template_none");
}

TEST_CASE("templates that cannot be used are refused, and nobody but supervisors changes them") {
    test::TestCompany company;
    VisitTemplateService service(company.as("S1"));
    VisitTemplate nameless = tea();
    nameless.id = " ";
    VisitTemplate rare = tea();
    rare.intervalDays = 400;
    CHECK(service.save({}, 0).error().reason == "visit.template_none");
    CHECK(service.save({nameless}, 0).error().reason == "visit.template_name");
    CHECK(service.save({tea(), tea()}, 0).error().reason == "visit.template_twice");
    CHECK(service.save({rare}, 0).error().reason == "visit.template_lines");
    CHECK(service.current().version == 0);
    CHECK(VisitTemplateService(company.as("M1")).save({tea()}, 0).error().reason == "forbidden");
}
