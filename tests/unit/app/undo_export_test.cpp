// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of daily work is taken back and brought again exactly: the exported files and every
// row but the log are compared before and after.
#include "app/contact_service.h"
#include "app/customer_merge.h"
#include "app/customer_service.h"
#include "app/export_service.h"
#include "app/history_service.h"
#include "app/money_facts.h"
#include "app/relation_service.h"
#include "app/task_service.h"
#include "app/visit_service.h"
#include "storage/search_index.h"
#include "support/catch.h"
#include "support/imports.h"
#include "support/stored_company.h"

#include <fstream>
#include <functional>
#include <sstream>

using namespace accord;
using nlohmann::json;

namespace {

// A customer C1 with one of everything, and a C2.
class DailyDesk {
public:
    DailyDesk() {
        app::Context &context = desk.company.as("M1");
        need(app::CustomerService(context).add("C1", {{"name", "一店"}, {"stage", "growth"}}));
        need(app::CustomerService(context).add("C2", {{"name", "二店"}}));
        contact = idOf(app::ContactService(context).add(
            "C1", {{"name", "张三"}, {"phones", {"13800138000"}}, {"primary", true}}));
        note = idOf(app::NoteService(context).add("C1", {{"text", "喜欢绿茶"}}));
        device = idOf(app::EquipmentService(context).add("C1", {{"kind", "冷柜"}, {"count", 2}}));
        need(app::TermsService(context).put("C1", {{"credit_days", 30}}));
        const auto planned = app::VisitService(context).plan({{"customer", "C1"},
                                                              {"kind", "on_site"},
                                                              {"date", "2026-03-18"},
                                                              {"purpose", "谈冰柜"}});
        need(planned);
        visit = planned->id;
        const auto later = app::VisitService(context).plan(
            {{"customer", "C2"}, {"kind", "on_site"}, {"date", "2026-03-25"}, {"purpose", "陈列"}});
        need(later);
        laterVisit = later->id;
        const auto tasks = app::TaskService(context).add(
            {{"what", "送样品"}, {"when", "2026-03-18"}, {"customer", "C1"}});
        need(tasks);
        task = tasks->front().id;
    }
    [[nodiscard]] app::Context &context() { return desk.company.context(); }
    // What can be had out of the company, as files and as rows.
    [[nodiscard]] std::string everything() {
        app::ExportService out(context());
        std::string all = file("customers.json", [&](const app::ExportRequest &request) {
            return out.customers(request).has_value();
        });
        all += file("contacts.json", [&](const app::ExportRequest &request) {
            return out.contacts(request).has_value();
        });
        all += file("sales.json", [&](const app::ExportRequest &request) {
            return out.sales(request).has_value();
        });
        return all + test::dumpOf(desk.company.db());
    }

    test::ImportDesk desk;
    std::string contact;
    std::string note;
    std::string device;
    domain::VisitId visit;
    domain::VisitId laterVisit;
    domain::TaskId task;

private:
    template<class T>
    static void need(const base::Result<T> &result) {
        INFO((result ? std::string() : result.error().detail));
        REQUIRE(result);
    }
    template<class T>
    static std::string idOf(const base::Result<T> &result) {
        need(result);
        return result->id.toString();
    }
    std::string file(const std::string &name,
                     const std::function<bool(const app::ExportRequest &)> &write) {
        app::ExportRequest request;
        request.file = desk.folder / name;
        request.purpose = io::ExportFor::Reimport;
        std::filesystem::remove(request.file);
        REQUIRE(write(request));
        std::ifstream in(request.file);
        std::stringstream text;
        text << in.rdbuf();
        // When a record was touched last is no part of what it says.
        std::string kept;
        for (std::string line; std::getline(text, line);) {
            if (line.find("\"version\"") == std::string::npos &&
                line.find("updated_") == std::string::npos) {
                kept += line + "\n";
            }
        }
        return kept;
    }
};

struct DailyAction {
    const char *name;
    std::function<bool(DailyDesk &)> run;
};

const std::vector<DailyAction> &recordActions() {
    static const std::vector<DailyAction> kActions{
        {"customer add",
         [](DailyDesk &d) {
             return app::CustomerService(d.context()).add("C3", {{"name", "三店"}}).has_value();
         }},
        {"customer set",
         [](DailyDesk &d) {
             return app::CustomerService(d.context())
                 .set("C1", {{"name", "新店"}, {"city", "上海"}, {"tags", {"重点"}}})
                 .has_value();
         }},
        {"stage",
         [](DailyDesk &d) {
             return app::CustomerService(d.context())
                 .set("C1", {{"stage", "defence"}, {"why", "对手进场"}})
                 .has_value();
         }},
        {"bulk set",
         [](DailyDesk &d) {
             return app::CustomerService(d.context())
                 .setMany({"C1", "C2"}, {{"city", "北京"}})
                 .has_value();
         }},
        {"archive",
         [](DailyDesk &d) { return app::CustomerService(d.context()).archive("C2").has_value(); }},
        {"lose",
         [](DailyDesk &d) {
             return app::LossService(d.context()).lose("C1", {{"reason", "moved"}}).has_value();
         }},
        {"merge",
         [](DailyDesk &d) {
             return app::CustomerMergeService(d.context()).merge("C2", "C1").has_value();
         }},
        {"contact add",
         [](DailyDesk &d) {
             return app::ContactService(d.context())
                 .add("C1", {{"name", "李四"}, {"primary", true}})
                 .has_value();
         }},
        {"contact set",
         [](DailyDesk &d) {
             return app::ContactService(d.context())
                 .set(d.contact, {{"title", "经理"}, {"left_on", "2026-03-01"}})
                 .has_value();
         }},
        {"contact remove",
         [](DailyDesk &d) {
             return app::ContactService(d.context()).remove(d.contact).has_value();
         }},
        {"note add",
         [](DailyDesk &d) {
             return app::NoteService(d.context()).add("C1", {{"text", "爱喝茶"}}).has_value();
         }},
        {"note set",
         [](DailyDesk &d) {
             return app::NoteService(d.context()).set(d.note, {{"text", "爱咖啡"}}).has_value();
         }},
        {"note remove",
         [](DailyDesk &d) { return app::NoteService(d.context()).remove(d.note).has_value(); }},
        {"evidence",
         [](DailyDesk &d) {
             return app::QualificationService(d.context())
                 .add("C1", {{"criterion", "volume"}, {"evidence", "200 万"}, {"met", true}})
                 .has_value();
         }},
        {"equipment set",
         [](DailyDesk &d) {
             return app::EquipmentService(d.context()).set(d.device, {{"count", 5}}).has_value();
         }},
        {"terms",
         [](DailyDesk &d) {
             return app::TermsService(d.context()).put("C1", {{"credit_days", 60}}).has_value();
         }},
        {"receivable",
         [](DailyDesk &d) {
             return app::ReceivableService(d.context())
                 .add("C1",
                      {{"invoice", "A1"}, {"invoice_date", "2026-03-01"}, {"amount_fen", 100}})
                 .has_value();
         }},
        {"service fact",
         [](DailyDesk &d) {
             return app::ServiceFactService(d.context())
                 .add("C1", {{"month", 202602}, {"fill_rate_bp", 9700}, {"on_time_bp", 9100}})
                 .has_value();
         }},
    };
    return kActions;
}

const std::vector<DailyAction> &workActions() {
    static const std::vector<DailyAction> kActions{
        {"visit plan",
         [](DailyDesk &d) {
             return app::VisitService(d.context())
                 .plan({{"customer", "C1"}, {"kind", "phone"}, {"date", "2026-03-30"}})
                 .has_value();
         }},
        {"visit log with follow-ups",
         [](DailyDesk &d) {
             return app::VisitService(d.context())
                 .log({{"id", d.visit.toString()},
                       {"customer", "C1"},
                       {"kind", "on_site"},
                       {"date", "2026-03-18"},
                       {"notes", {{"reality", "库存过高"}}},
                       {"observations", {{{"kind", "facings"}, {"product", "茶"}, {"value", 12}}}},
                       {"result", 4},
                       {"next_visit", "2026-04-01"},
                       {"tasks", {{{"what", "寄合同"}, {"when", "2026-03-20"}}}}})
                 .has_value();
         }},
        {"visit set",
         [](DailyDesk &d) {
             return app::VisitService(d.context())
                 .set(d.laterVisit, {{"purpose", "谈促销"}})
                 .has_value();
         }},
        {"visit move",
         [](DailyDesk &d) {
             return app::VisitService(d.context())
                 .move({d.laterVisit}, base::Date(2026, 3, 27))
                 .has_value();
         }},
        {"visit cancel",
         [](DailyDesk &d) {
             return app::VisitService(d.context()).cancel(d.laterVisit, "门店装修").has_value();
         }},
        {"task add",
         [](DailyDesk &d) {
             return app::TaskService(d.context())
                 .add({{"what", "对账"}, {"when", "2026-03-21"}})
                 .has_value();
         }},
        {"task set",
         [](DailyDesk &d) {
             return app::TaskService(d.context()).set(d.task, {{"why", "新品"}}).has_value();
         }},
        {"task done",
         [](DailyDesk &d) { return app::TaskService(d.context()).complete({d.task}).has_value(); }},
        {"task move",
         [](DailyDesk &d) {
             return app::TaskService(d.context())
                 .move({d.task}, base::Date(2026, 3, 22), "")
                 .has_value();
         }},
        {"task drop",
         [](DailyDesk &d) {
             return app::TaskService(d.context()).drop({d.task}, "不需要").has_value();
         }},
        {"task hand over",
         [](DailyDesk &d) {
             return app::TaskService(d.context()).handOver({d.task}, "M2", "休假").has_value();
         }},
        {"customers import",
         [](DailyDesk &d) {
             d.desk.done(d.desk.customers("code,name,city\nC1,一店,广州\nC9,九店,深圳\n"));
             return true;
         }},
        {"sales import with new customers",
         [](DailyDesk &d) {
             auto request = d.desk.sales("customer_code,customer_name,month,net_sales\n"
                                         "C1,一店,2026-01,100\nN1,新客户,2026-02,200\n");
             request.createCustomers = true;
             d.desk.done(request);
             return true;
         }},
    };
    return kActions;
}

void checkRoundTrip(const DailyAction &action) {
    INFO(action.name);
    DailyDesk desk;
    const std::string before = desk.everything();
    REQUIRE(action.run(desk));
    const std::string after = desk.everything();
    CHECK(before != after);
    app::HistoryService history(desk.context());
    for (int round = 0; round < 2; ++round) {
        const auto undone = history.undo();
        INFO((undone ? std::string() : undone.error().detail));
        REQUIRE(undone);
        CHECK(desk.everything() == before);
        CHECK(storage::SearchIndex(desk.desk.company.db()).problems(5).empty());
        const auto redone = history.redo();
        INFO((redone ? std::string() : redone.error().detail));
        REQUIRE(redone);
        CHECK(desk.everything() == after);
        CHECK(storage::SearchIndex(desk.desk.company.db()).problems(5).empty());
    }
}

} // namespace

TEST_CASE("every change of a customer and its records is undone and redone to the last row") {
    CHECK(recordActions().size() > 15);
    for (const DailyAction &action : recordActions()) {
        checkRoundTrip(action);
    }
}

TEST_CASE("visits, tasks and imports are undone and redone to the last row") {
    CHECK(workActions().size() > 10);
    for (const DailyAction &action : workActions()) {
        checkRoundTrip(action);
    }
}
