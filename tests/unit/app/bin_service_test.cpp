// SPDX-License-Identifier: GPL-3.0-or-later
// The bin: for customers made by mistake, back as they were, forgotten after thirty days.
#include "app/bin_service.h"
#include "app/contact_service.h"
#include "app/customer_list_service.h"
#include "app/customer_service.h"
#include "app/history_service.h"
#include "app/messages.h"
#include "app/money_facts.h"
#include "app/plan_service.h"
#include "app/relation_service.h"
#include "app/search_service.h"
#include "app/task_service.h"
#include "app/visit_service.h"
#include "storage/history.h"
#include "storage/image.h"
#include "support/catch.h"
#include "support/imports.h"
#include "support/stored_company.h"

#include <algorithm>
#include <functional>

namespace {

using namespace accord;
using app::BinService;
using app::CustomerService;
using nlohmann::json;

constexpr std::int64_t kDay = 86'400;

// C1 with everything a customer itself can have, P above it.
struct Desk : test::ImportDesk {
    Desk() {
        CustomerService m1(company.as("M1"));
        REQUIRE(m1.add("P", {{"name", "集团"}}));
        REQUIRE(m1.add("C1", {{"name", "误建店"},
                              {"parent", "P"},
                              {"city", "上海"},
                              {"stage", "growth"},
                              {"tags", {"重点"}},
                              {"custom", {{"来源", "展会"}}}}));
        REQUIRE(m1.set("C1", {{"stage", "defence"}, {"why", "对手进场"}}));
    }
    [[nodiscard]] app::Context &m1() { return company.as("M1"); }
    // All rows but the log.
    [[nodiscard]] std::string rows() { return test::dumpOf(company.db()); }
};

std::int64_t found(app::Context &context, const std::string &text) {
    const auto hits = app::SearchService(context).search(text, 20);
    REQUIRE(hits);
    return hits->total;
}

} // namespace

TEST_CASE("a customer made by mistake leaves every list and search, and comes back as it was") {
    Desk desk;
    app::Context &m1 = desk.m1();
    const json before = storage::image(*CustomerService(m1).find("C1"));
    REQUIRE(found(m1, "误建") == 1);
    const auto binned = BinService(m1).bin({"C1"});
    INFO((binned ? "" : binned.error().detail));
    REQUIRE(binned);
    CHECK(binned->front().daysLeft == 30);
    CHECK(binned->front().binnedBy == "M1");
    CHECK(CustomerService(m1).find("C1").error().reason == "customer.not_found");
    CHECK(CustomerService(m1).list({})->total == 1);
    CHECK(CustomerService(m1).list({"status in(active,archived,lost)", 9, ""})->total == 1);
    CHECK(found(m1, "误建") == 0);
    CHECK(found(m1, "wujian") == 0);
    const auto list = BinService(m1).list();
    REQUIRE(list);
    REQUIRE(list->size() == 1);
    CHECK(list->front().name == "误建店");
    CHECK(list->front().owner == "M1");
    const auto back = BinService(m1).unbin({"C1"});
    REQUIRE(back);
    CHECK(storage::image(*CustomerService(m1).find("C1")) == before);
    CHECK(found(m1, "误建") == 1);
    CHECK(BinService(m1).list()->empty());
    CHECK(BinService(m1).unbin({"C1"}).error().reason == "customer.not_in_bin");
}

TEST_CASE("putting into the bin and bringing back are taken back and brought again exactly") {
    Desk desk;
    app::Context &m1 = desk.m1();
    app::HistoryService history(m1);
    const std::string before = desk.rows();
    REQUIRE(BinService(m1).bin({"C1"}));
    const std::string binned = desk.rows();
    CHECK(binned != before);
    REQUIRE(history.undo());
    CHECK(desk.rows() == before);
    REQUIRE(history.redo());
    CHECK(desk.rows() == binned);
    REQUIRE(BinService(m1).unbin({"C1"}));
    const std::string back = desk.rows();
    CHECK(back == before);
    REQUIRE(history.undo());
    CHECK(desk.rows() == binned);
    REQUIRE(history.redo());
    CHECK(desk.rows() == back);
}

TEST_CASE("whatever happened with a customer keeps it out of the bin and is named") {
    struct Happening {
        const char *kind;
        std::function<bool(Desk &)> make;
    };
    const std::vector<Happening> happenings{
        {"stores",
         [](Desk &d) {
             return CustomerService(d.m1())
                 .add("S", {{"name", "店"}, {"parent", "C1"}})
                 .has_value();
         }},
        {"months",
         [](Desk &d) {
             d.done(d.sales("customer_code,month,net_sales\nC1,2026-01,100\n"));
             return true;
         }},
        {"plans",
         [](Desk &d) {
             return CustomerService(d.m1()).set("C1", {{"parent", ""}}).has_value() &&
                    app::PlanService(d.m1()).create("C1", 2026, {}).has_value();
         }},
        {"visits",
         [](Desk &d) {
             return app::VisitService(d.m1())
                 .plan({{"customer", "C1"}, {"kind", "phone"}, {"date", "2026-03-25"}})
                 .has_value();
         }},
        {"tasks",
         [](Desk &d) {
             return app::TaskService(d.m1())
                 .add({{"what", "送样"}, {"when", "2026-03-25"}, {"customer", "C1"}})
                 .has_value();
         }},
        {"contacts",
         [](Desk &d) {
             return app::ContactService(d.m1()).add("C1", {{"name", "张三"}}).has_value();
         }},
        {"notes",
         [](Desk &d) {
             return app::NoteService(d.m1()).add("C1", {{"text", "喜欢绿茶"}}).has_value();
         }},
        {"equipment",
         [](Desk &d) {
             return app::EquipmentService(d.m1())
                 .add("C1", {{"kind", "冷柜"}, {"count", 1}})
                 .has_value();
         }},
        {"terms",
         [](Desk &d) {
             return app::TermsService(d.m1()).put("C1", {{"credit_days", 30}}).has_value();
         }},
        {"invoices",
         [](Desk &d) {
             return app::ReceivableService(d.m1())
                 .add("C1", {{"invoice", "A"}, {"invoice_date", "2026-03-01"}, {"amount_fen", 100}})
                 .has_value();
         }},
        {"losses",
         [](Desk &d) {
             return app::LossService(d.m1()).lose("C1", {{"reason", "moved"}}).has_value();
         }},
    };
    for (const Happening &happening : happenings) {
        INFO(happening.kind);
        Desk desk;
        REQUIRE(happening.make(desk));
        const std::string before = desk.rows();
        const auto refused = BinService(desk.m1()).bin({"C1"});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().reason == "customer.bin_history");
        CHECK(refused.error().entity == "C1");
        CHECK(refused.error().args.at("history") == std::string(happening.kind) + "=1");
        CHECK(BinService(desk.m1()).refusals({"C1"}).size() == 1);
        CHECK(desk.rows() == before);
        for (const char *language : {"zh_CN", "zh_TW"}) {
            const std::string sentence = app::Messages(language).say(refused.error());
            CHECK(sentence.find(happening.kind) == std::string::npos);
        }
    }
}

TEST_CASE("after thirty days whoever may write forgets what lies in the bin, and the log says so") {
    Desk desk;
    REQUIRE(BinService(desk.m1()).bin({"C1"}));
    desk.company.clock.set(base::Instant(desk.company.clock.now().secondsUtc() + 29 * kDay));
    CHECK(BinService(desk.company.as("S1")).list()->front().daysLeft == 1);
    CHECK(BinService(desk.company.as("S1")).emptyDue() == 0);
    desk.company.clock.set(base::Instant(desk.company.clock.now().secondsUtc() + kDay));
    CHECK(BinService(desk.company.as("V1")).emptyDue() == 0); // reads only
    CHECK(BinService(desk.company.as("C1")).emptyDue() == 0);
    CHECK(BinService(desk.company.as("S1")).emptyDue() == 1);
    CHECK(BinService(desk.company.as("S1")).list()->empty());
    const auto sets = app::HistoryService(desk.company.context()).sets(1, "");
    REQUIRE(sets.rows.size() == 1);
    CHECK(sets.rows.front().action == "customer.bin_emptied");
    CHECK_FALSE(sets.rows.front().undoable);
    const auto undone = app::HistoryService(desk.m1()).undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().reason == "undo.changed_since");
    CHECK(BinService(desk.m1()).unbin({"C1"}).error().reason == "customer.not_in_bin");
}

TEST_CASE("a code taken meanwhile, another's book and a parent that is gone are met with words") {
    Desk desk;
    REQUIRE(BinService(desk.m1()).bin({"C1"}));
    REQUIRE(CustomerService(desk.m1()).add("C1", {{"name", "对的店"}}));
    CHECK(BinService(desk.m1()).unbin({"C1"}).error().reason == "customer.code_taken");
    REQUIRE(BinService(desk.m1()).bin({"C1", "P"})); // both of that code lie there
    CHECK(BinService(desk.company.as("M2")).unbin({"P"}).error().reason == "forbidden");
    CHECK(BinService(desk.company.as("M2")).bin({"P"}).error().reason == "customer.not_found");
    const auto list = BinService(desk.m1()).list();
    const auto first = std::ranges::find(*list, "误建店", &app::BinRow::name);
    REQUIRE(first != list->end());
    REQUIRE(BinService(desk.m1()).unbin({"C1"}));
    CHECK(CustomerService(desk.m1()).find("C1")->name == "对的店"); // the latest of the code
    REQUIRE(BinService(desk.m1()).bin({"C1"}));
    REQUIRE(BinService(desk.m1()).unbin({first->id.toString()}));
    CHECK(CustomerService(desk.m1()).find("C1")->name == "误建店");
    CHECK(CustomerService(desk.m1()).find("C1")->parent.isNull()); // P lies in the bin
}

TEST_CASE("several go to the bin together or not at all") {
    Desk desk;
    REQUIRE(CustomerService(desk.m1()).add("C2", {{"name", "乙"}}));
    REQUIRE(app::ContactService(desk.m1()).add("C2", {{"name", "张三"}}));
    CHECK(BinService(desk.m1()).bin({"C1", "C2"}).error().entity == "C2");
    CHECK(CustomerService(desk.m1()).find("C1"));
    const auto refusals = BinService(desk.m1()).refusals({"C1", "C2", "C9"});
    REQUIRE(refusals.size() == 2);
    CHECK(refusals[0].reason == "customer.bin_history");
    CHECK(refusals[1].reason == "customer.not_found");
}
