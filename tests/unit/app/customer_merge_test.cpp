// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_service.h"
#include "app/customer_merge.h"
#include "app/customer_service.h"
#include "app/export_service.h"
#include "app/file_service.h"
#include "app/history_service.h"
#include "app/import_service.h"
#include "app/plan_service.h"
#include "base/atomic_file.h"
#include "figures_desk.h"
#include "storage/abc_class_repository.h"
#include "storage/customer_repository.h"
#include "storage/sales_repository.h"
#include "support/catch.h"
#include "support/stored_company.h"

#include <algorithm>

using namespace accord;
using app::CustomerMergeService;
using app::CustomerService;
using app::HistoryService;
using app::PlanService;
using test::dumpOf;
using test::FiguresDesk;

namespace {

// K and D of M1 with figures in months of their own and in common, D with a store.
void twoRecords(FiguresDesk &desk) {
    desk.customer("K", "M1");
    desk.customer("D", "M1");
    desk.customer("D-1", "M1", "D");
    desk.sales("customer_code,month,category,net_sales,payment,quantity,brand_profit,"
               "customer_profit\n"
               "K,2025-01,Tea,100,90,1,5,50\n"
               "K,2025-02,Tea,200,,2,,\n"
               "D,2025-02,Tea,30,25,3,6,60\n"
               "D,2025-02,Milk,7,7,1,,\n"
               "D,2025-03,Tea,40,40,4,7,70\n"
               "D-1,2025-03,Tea,1,1,1,,\n");
    desk.company.as("M1");
}

base::Result<app::CustomerMerge> merge(FiguresDesk &desk, const std::string &keep = "K",
                                       const std::string &drop = "D") {
    return CustomerMergeService(desk.company.context()).merge(keep, drop);
}

std::string codeOf(FiguresDesk &desk, domain::CustomerId id) {
    return storage::CustomerRepository(desk.company.db()).codeOf(id);
}

std::string parentOf(FiguresDesk &desk, const std::string &code) {
    return codeOf(desk, CustomerService(desk.company.context()).find(code)->parent);
}

bool isSound(FiguresDesk &desk) {
    return app::FileService(desk.company.context()).verify({})->empty();
}

std::string salesOf(FiguresDesk &desk) {
    app::ExportRequest request;
    request.file = desk.folder / "out.csv";
    request.purpose = io::ExportFor::Reimport;
    REQUIRE(app::ExportService(desk.company.context()).sales(request));
    return base::readFile(request.file, 1U << 20U);
}

// Merges, takes it back, brings it again and takes it back once more.
void checkThereAndBack(FiguresDesk &desk) {
    const std::string before = dumpOf(desk.company.db());
    const std::string exported = salesOf(desk);
    REQUIRE(merge(desk));
    const std::string after = dumpOf(desk.company.db());
    CHECK(isSound(desk));
    HistoryService history(desk.company.context());
    for (int round = 0; round < 2; ++round) {
        REQUIRE(history.undo());
        CHECK(dumpOf(desk.company.db()) == before);
        CHECK(salesOf(desk) == exported);
        CHECK(isSound(desk));
        REQUIRE(history.redo());
        CHECK(dumpOf(desk.company.db()) == after);
        CHECK(isSound(desk));
    }
}

} // namespace

TEST_CASE("the record that stays has the figures of both") {
    FiguresDesk desk;
    twoRecords(desk);
    const auto done = merge(desk);
    REQUIRE(done);
    CHECK(done->dropped == "D");
    CHECK(done->figures.facts == 3);
    CHECK(done->figures.addedUp == 1);
    CHECK(done->figures.profits == 2);
    CHECK(done->children == 1);
    CHECK(salesOf(desk).find("K,2025-02,Tea") != std::string::npos);
    const std::vector<domain::CustomerId> kept{done->customer.id};
    storage::SalesRepository sales(desk.company.db());
    std::int64_t net = 0;
    std::int64_t payment = 0;
    for (const auto &entry :
         sales.categoryMonths(kept, {base::Month(2025, 1), base::Month(2025, 12)})) {
        net += entry.sums.value(domain::SalesField::NetSales).value_or(0);
        payment += entry.sums.value(domain::SalesField::Payment).value_or(0);
    }
    CHECK(net == 37'700);
    CHECK(payment == 16'200);
    CHECK(parentOf(desk, "D-1") == "K");
    CHECK_FALSE(CustomerService(desk.company.context()).find("D"));
    CHECK(isSound(desk));
}

TEST_CASE("a merge is taken back and brought again to the last field") {
    FiguresDesk desk;
    twoRecords(desk);
    checkThereAndBack(desk);
}

TEST_CASE("a merge of a group into its own store gives the store the place of the group") {
    FiguresDesk desk;
    desk.customer("TOP", "M1");
    desk.customer("D", "M1", "TOP");
    desk.customer("X", "M1", "D");
    desk.customer("K", "M1", "X");
    desk.customer("K-1", "M1", "K");
    desk.company.as("M1");
    const std::string before = dumpOf(desk.company.db());
    REQUIRE(merge(desk));
    CHECK(parentOf(desk, "K") == "TOP");
    CHECK(parentOf(desk, "X") == "K");
    CHECK(parentOf(desk, "K-1") == "K");
    CHECK(isSound(desk));
    REQUIRE(HistoryService(desk.company.context()).undo());
    CHECK(dumpOf(desk.company.db()) == before);
}

TEST_CASE("a store is merged into the group above it") {
    FiguresDesk desk;
    desk.customer("K", "M1");
    desk.customer("D", "M1", "K");
    desk.customer("D-1", "M1", "D");
    desk.company.as("M1");
    REQUIRE(merge(desk));
    CHECK(parentOf(desk, "D-1") == "K");
    CHECK(parentOf(desk, "K").empty());
}

TEST_CASE("plans go along, and two plans of one year stop the merge") {
    FiguresDesk desk;
    twoRecords(desk);
    PlanService plans(desk.company.context());
    REQUIRE(plans.create("D", 2026, {}));
    REQUIRE(plans.create("K", 2027, {}));
    checkThereAndBack(desk);
    CHECK(plans.find("K", 2026));
    REQUIRE(HistoryService(desk.company.context()).undo());
    REQUIRE(plans.create("K", 2026, {}));
    const std::string before = dumpOf(desk.company.db());
    CHECK(merge(desk).error().reason == "customer.merge_plans");
    CHECK(dumpOf(desk.company.db()) == before);
}

TEST_CASE("a record with plans is not merged into a store") {
    FiguresDesk desk;
    twoRecords(desk);
    desk.customer("G", "M1");
    desk.customer("G-1", "M1", "G");
    REQUIRE(PlanService(desk.company.context()).create("D", 2026, {}));
    CHECK(merge(desk, "G-1", "D").error().reason == "plan.not_account_level");
    CHECK(CustomerService(desk.company.context()).find("D"));
}

TEST_CASE("the class decided for the one that stays goes before the other's") {
    FiguresDesk desk;
    twoRecords(desk);
    desk.company.as("S1");
    app::AbcRunRequest request;
    request.period = {base::Month(2025, 1), base::Month(2025, 12)};
    const auto run = app::AbcService(desk.company.context()).keep(request, "2025");
    REQUIRE(run);
    const auto id = [&](const char *code) {
        return CustomerService(desk.company.context()).find(code)->id;
    };
    const domain::CustomerId keep = id("K");
    storage::AbcRepository abc(desk.company.db());
    storage::AbcClassRepository classes(desk.company.db());
    {
        db::Transaction transaction(desk.company.db());
        classes.apply({keep, domain::AbcClass::B, *domain::AbcRunId::parse(run->id)});
        classes.apply({id("D"), domain::AbcClass::A, *domain::AbcRunId::parse(run->id)});
        storage::AbcOverride held;
        held.customer = id("D");
        held.cls = domain::AbcClass::C;
        held.why = "why";
        held.until = base::Date(2027, 1, 1);
        REQUIRE(abc.saveOverride(held.customer.value(), held,
                                 {desk.company.clock.now(), desk.company.context().actor.id}));
        transaction.commit();
    }
    desk.company.as("M1");
    checkThereAndBack(desk);
    CHECK(classes.appliedOf(keep)->cls == domain::AbcClass::B);
    CHECK(abc.overrideOf(keep)->cls == domain::AbcClass::C);
    CHECK(abc.overrideOf(keep)->why == "why");
}

TEST_CASE("figures that changed after a merge stop its undo and nothing moves") {
    FiguresDesk desk;
    twoRecords(desk);
    REQUIRE(merge(desk));
    desk.sales("customer_code,month,category,net_sales\nK,2025-02,Tea,999\n");
    const std::string before = dumpOf(desk.company.db());
    const auto undone = HistoryService(desk.company.context()).undo();
    CHECK(undone.error().reason == "undo.figures_changed");
    CHECK(dumpOf(desk.company.db()) == before);
}

TEST_CASE("an import is taken back after the merge that moved its figures") {
    FiguresDesk desk;
    desk.company.as("M1");
    desk.customer("K", "M1");
    desk.customer("D", "M1");
    const std::string empty = dumpOf(desk.company.db());
    base::writeFileAtomically(desk.folder / "m.csv",
                              "customer_code,month,net_sales\nD,2025-02,5\n");
    app::ImportRequest request;
    request.file = desk.folder / "m.csv";
    app::ImportService imports(desk.company.as("M1"));
    const auto imported = imports.run(request);
    REQUIRE(imported);
    REQUIRE(merge(desk));
    CHECK(imports.undo(imported->id).error().reason == "import.newer");
    REQUIRE(HistoryService(desk.company.context()).undo());
    REQUIRE(imports.undo(imported->id));
    CHECK(dumpOf(desk.company.db()) == empty);
}

TEST_CASE("a code that was given away meanwhile stops the undo of a merge") {
    FiguresDesk desk;
    twoRecords(desk);
    REQUIRE(merge(desk));
    desk.customer("D", "M2");
    CHECK(HistoryService(desk.company.context()).undo().error().reason == "customer.code_taken");
}

TEST_CASE("who may not change both records or their accounts may not merge them") {
    FiguresDesk desk;
    desk.customer("K", "M1");
    desk.customer("D", "M2");
    desk.customer("G", "M2");
    desk.customer("G-1", "M1", "G");
    desk.company.as("M1");
    CHECK(merge(desk).error().reason == "forbidden");
    CHECK(merge(desk, "D", "K").error().reason == "forbidden");
    CHECK(merge(desk, "K", "G-1").error().reason == "forbidden"); // figures would leave G
    CHECK(merge(desk, "K", "K").error().reason == "customer.merge_self");
    CHECK(merge(desk, "K", "none").error().reason == "customer.not_found");
    desk.company.as("V1");
    CHECK(merge(desk).error().reason == "forbidden");
    desk.company.as("S1");
    CHECK(merge(desk));
}

TEST_CASE("the history of the record that stays tells that of both") {
    FiguresDesk desk;
    twoRecords(desk);
    REQUIRE(CustomerService(desk.company.context()).set("D", {{"city", "杭州市"}}));
    REQUIRE(merge(desk));
    const auto items = HistoryService(desk.company.context()).ofEntity("customer", "K");
    REQUIRE(items);
    const auto tells = [&](const char *action, const char *field) {
        return std::ranges::any_of(
            *items, [&](const auto &i) { return i.action == action && i.field == field; });
    };
    CHECK(tells("customer.set", "city"));
    CHECK(std::ranges::is_sorted(*items, {}, &storage::HistoryItem::seq));
    REQUIRE(HistoryService(desk.company.context()).undo());
    const auto alone = HistoryService(desk.company.context()).ofEntity("customer", "K");
    CHECK(std::ranges::none_of(*alone, [](const auto &i) { return i.action == "customer.set"; }));
}
