// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_class_service.h"
#include "app/abc_service.h"
#include "app/customer_list_service.h"
#include "app/customer_service.h"
#include "app/history_service.h"
#include "figures_desk.h"
#include "storage/abc_class_repository.h"
#include "storage/customer_repository.h"
#include "support/catch.h"
#include "support/stored_company.h"

#include <algorithm>
#include <array>

using namespace accord;
using app::AbcClassService;
using app::AbcService;
using base::Month;
using domain::AbcClass;
using test::FiguresDesk;

namespace {

// Five accounts; K5 paid most the year before and least in 2025, K4 belongs to the other team.
void keptRun(FiguresDesk &desk, const std::string &owner = {}) {
    desk.customer("K1", "M1");
    desk.customer("K1-1", "M2", "K1");
    desk.customer("K2", "M1");
    desk.customer("K3", "M2");
    desk.customer("K4", "M3");
    desk.customer("K5", "M1");
    desk.sales("customer_code,month,net_sales,payment,margin\n"
               "K1-1,2025-03,600,500,50\n"
               "K2,2025-03,500,400,40\n"
               "K3,2025-03,400,300,30\n"
               "K4,2025-03,300,200,20\n"
               "K5,2025-03,200,100,10\n"
               "K5,2024-03,200,900,90\n");
    app::AbcRunRequest request;
    request.period = {Month(2025, 1), Month(2025, 12)};
    request.owner = owner;
    REQUIRE(AbcService(desk.company.as("S1")).keep(request, "2025"));
}

std::string classes(FiguresDesk &desk) {
    storage::CustomerRepository customers(desk.company.db());
    std::string text;
    for (const auto &value : storage::AbcClassRepository(desk.company.db()).applied()) {
        text +=
            customers.codeOf(value.customer) + std::string(domain::abcClassCode(value.cls)) + " ";
    }
    return text;
}

app::AbcOverrideRequest byHand(const char *customer, AbcClass value) {
    return {customer, value, "why", base::Date(2026, 12, 31)};
}

} // namespace

TEST_CASE("applying a run replaces every class and is taken back as one change") {
    FiguresDesk desk;
    keptRun(desk);
    app::Context &context = desk.company.context();
    const std::string before = test::dumpOf(desk.company.db());
    const auto preview = AbcClassService(context).apply("2025", true, "en");
    REQUIRE(preview);
    CHECK(preview->changed == 5);
    CHECK(test::dumpOf(desk.company.db()) == before);
    (void)desk.company.published();
    REQUIRE(AbcClassService(context).apply("2025", false, "en"));
    CHECK(desk.company.published() != 0);
    CHECK(classes(desk) == "K1A K2B K3B K4C K5C ");
    const std::string after = test::dumpOf(desk.company.db());
    app::HistoryService history(context);
    REQUIRE(history.undo()); // K4 is in another team's book
    CHECK(test::dumpOf(desk.company.db()) == before);
    REQUIRE(history.redo());
    CHECK(test::dumpOf(desk.company.db()) == after);
    REQUIRE(AbcClassService(context).apply("2025", false, "en"));
    CHECK(history.undo()->action == "abc.apply"); // the second wrote nothing
    CHECK(classes(desk).empty());
}

TEST_CASE("an A that fell becomes a task of the supervisor") {
    FiguresDesk desk;
    keptRun(desk);
    const auto done = AbcClassService(desk.company.context()).apply("2025", true, "en");
    REQUIRE(done);
    REQUIRE(done->tasks.size() == 1);
    CHECK(done->tasks[0].code == "K5");
    CHECK(done->tasks[0].who == "S1");
    CHECK(done->tasks[0].due == base::Date(2026, 3, 25));
    CHECK_THAT(done->tasks[0].what, Catch::Matchers::StartsWith("Supervisor visits"));
}

TEST_CASE("a run over one user's customers leaves the others alone") {
    FiguresDesk desk;
    keptRun(desk, "M1");
    app::Context &context = desk.company.context();
    storage::CustomerRepository customers(desk.company.db());
    const auto run = AbcService(context).show("2025", "en");
    {
        db::Transaction transaction(desk.company.db());
        storage::AbcClassRepository repository(desk.company.db());
        for (const char *code : {"K2", "K4"}) {
            repository.apply(
                {*customers.idOfCode(code), AbcClass::A, *domain::AbcRunId::parse(run->id)});
        }
        transaction.commit();
    }
    REQUIRE(AbcClassService(context).apply("2025", false, "en"));
    CHECK(classes(desk) == "K1A K2B K4A K5C ");
}

TEST_CASE("who is not ranked has no class after a run over the whole company") {
    FiguresDesk desk;
    keptRun(desk);
    app::Context &context = desk.company.context();
    REQUIRE(AbcClassService(context).apply("2025", false, "en"));
    REQUIRE(app::CustomerService(context).archive("K2"));
    app::AbcRunRequest request;
    request.period = {Month(2026, 1), Month(2026, 3)};
    desk.sales("customer_code,month,net_sales,payment\nK1,2026-02,1,1\nK3,2026-02,2,2\n");
    REQUIRE(AbcService(context).keep(request, "2026"));
    const auto done = AbcClassService(context).apply("2026", false, "en");
    REQUIRE(done);
    CHECK(classes(desk) == "K1B K3A ");
    const auto lost =
        std::ranges::find(done->intervals, "K2", &app::AbcApplication::Interval::code);
    REQUIRE(lost != done->intervals.end());
    CHECK(lost->to == AbcClass::None);
    CHECK(lost->toDays == 30);
}

TEST_CASE("an override decides the interval and stays when a run is applied") {
    FiguresDesk desk;
    keptRun(desk);
    app::Context &context = desk.company.context();
    AbcClassService service(context);
    const auto set = service.setOverride(byHand("K5", AbcClass::A));
    REQUIRE(set);
    CHECK(set->applied == AbcClass::None);
    const auto done = service.apply("2025", false, "en");
    CHECK(std::ranges::none_of(done->intervals, [](const auto &i) { return i.code == "K5"; }));
    const auto id = *storage::CustomerRepository(desk.company.db()).idOfCode("K5");
    storage::AbcRepository abc(desk.company.db());
    CHECK(abc.currentClass(id, base::Date(2026, 12, 31)) == AbcClass::A);
    CHECK(abc.currentClass(id, base::Date(2027, 1, 1)) == AbcClass::C);
    REQUIRE(service.setOverride(byHand("K5", AbcClass::B)));
    CHECK(abc.overrideOf(id)->version == 2);
    REQUIRE(service.setOverride(byHand("K5", AbcClass::B))); // as it stands: nothing is written
    CHECK(abc.overrideOf(id)->version == 2);
    app::HistoryService history(context);
    REQUIRE(history.undo());
    CHECK(abc.overrideOf(id)->cls == AbcClass::A);
    REQUIRE(history.undo()); // of apply
    REQUIRE(history.undo());
    CHECK_FALSE(abc.overrideOf(id));
    REQUIRE(history.redo());
    CHECK(abc.overrideOf(id)->until == base::Date(2026, 12, 31));
}

TEST_CASE("classes are set by supervisors of the book, and applied by any supervisor") {
    FiguresDesk desk;
    keptRun(desk);
    for (const char *user : {"M1", "C1", "V1"}) {
        app::Context &context = desk.company.as(user);
        CHECK(AbcClassService(context).apply("2025", false, "en").error().reason == "forbidden");
        CHECK(AbcClassService(context).setOverride(byHand("K1", AbcClass::B)).error().reason ==
              "forbidden");
    }
    app::Context &other = desk.company.as("S2");
    CHECK(AbcClassService(other).setOverride(byHand("K1", AbcClass::B)).error().reason ==
          "forbidden");
    CHECK(AbcClassService(other).setOverride(byHand("K4", AbcClass::B)));
    CHECK(AbcClassService(other).apply("2025", false, "en"));
    CHECK(AbcClassService(other).apply("none", true, "en").error().reason == "abc.run_not_found");
}

TEST_CASE("a class shows where it came from, until what gave it is taken back") {
    FiguresDesk desk;
    keptRun(desk);
    app::Context &context = desk.company.context();
    app::AbcRunRequest before;
    before.period = {Month(2024, 1), Month(2024, 12)};
    REQUIRE(AbcService(context).keep(before, "2024"));
    const auto trends = [&] {
        storage::CustomerRepository customers(desk.company.db());
        std::string text;
        for (const char *code : {"K1", "K2", "K4", "K5"}) {
            const auto rows =
                app::CustomerListService(context).rows(std::array{*customers.idOfCode(code)});
            text += std::string(domain::abcClassCode(rows.at(0).classBefore)) +
                    std::string(domain::abcMovementCode(rows.at(0).trend)) + " ";
        }
        return text;
    };
    const std::string nothing = trends();
    REQUIRE(AbcClassService(context).apply("2024", false, "en"));
    const std::string first = trends();
    REQUIRE(AbcClassService(context).apply("2025", false, "en"));
    CHECK(trends() == "-entered -entered -entered Adown ");
    app::HistoryService history(context);
    REQUIRE(history.undo());
    CHECK(trends() == first);
    REQUIRE(history.redo());
    CHECK(trends() == "-entered -entered -entered Adown ");
    REQUIRE(AbcClassService(context).setOverride(byHand("K5", AbcClass::B)));
    CHECK(trends().ends_with("-none ")); // set by hand since
    REQUIRE(history.undo());
    REQUIRE(history.undo());
    REQUIRE(history.undo());
    CHECK(trends() == nothing);
}
