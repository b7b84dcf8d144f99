// SPDX-License-Identifier: GPL-3.0-or-later
// size: one table of probes, a line or two for every use case
#include "unit/app/permission_probes.h"

#include "app/abc_class_service.h"
#include "app/abc_service.h"
#include "app/bin_service.h"
#include "app/calendar_service.h"
#include "app/contact_service.h"
#include "app/customer_file_service.h"
#include "app/customer_merge.h"
#include "app/customer_service.h"
#include "app/export_service.h"
#include "app/file_service.h"
#include "app/handover_service.h"
#include "app/history_service.h"
#include "app/money_facts.h"
#include "app/person_service.h"
#include "app/plan_service.h"
#include "app/relation_service.h"
#include "app/search_service.h"
#include "app/task_service.h"
#include "app/visit_service.h"
#include "app/write.h"
#include "base/atomic_file.h"
#include "storage/company_repository.h"
#include "storage/image.h"
#include "support/catch.h"

#include <iterator>

namespace accord::test {
namespace {

using app::Context;
using domain::Action;
using nlohmann::json;
using Ground = PermissionGround;

template<class T>
base::Done done(const base::Result<T> &result) {
    return result ? base::Done() : base::Done(tl::unexpected(result.error()));
}

constexpr int kYear = 2026;

// By the owner, as a manager for the moment, so that there is something to bring back.
void binByOwner(Ground &ground, const Book &book) {
    const auto owner = app::TeamService(ground.as("S1")).find(book.owner);
    REQUIRE(owner);
    const auto setRole = [&](domain::Role role) {
        db::Transaction transaction(ground.desk.company.db());
        ground.desk.company.db()
            .cached("UPDATE app_user SET role = ?2 WHERE code = ?1")
            .bind(1, book.owner)
            .bind(2, domain::roleCode(role))
            .run();
        transaction.commit();
    };
    setRole(domain::Role::Manager);
    REQUIRE(app::BinService(ground.as(book.owner)).bin({book.other}));
    setRole(owner->role);
}

app::AbcRunRequest firstQuarter() {
    app::AbcRunRequest request;
    request.period = {base::Month(kYear, 1), base::Month(kYear, 3)};
    return request;
}

const std::vector<Probe> &customerProbes() {
    static const std::vector<Probe> kProbes{
        {Action::ViewCustomer, "customer show", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::CustomerService(c).show(b.customer));
         }},
        {Action::EditCustomer, "customer set", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::CustomerService(c).set(b.customer, {{"city", "新"}}));
         }},
        {Action::ArchiveCustomer, "customer archive", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::CustomerService(c).archive(b.customer));
         }},
        {Action::BinCustomer, "customer bin", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::BinService(c).bin({b.other}));
         }},
        {Action::ArchiveCustomer, "customers archived at once", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::CustomerService(c).archiveMany({b.customer, b.other}));
         }},
        {Action::BinCustomer, "customer unbin", Asks::OfBook,
         [](Ground &g, Context &c, const Book &b) {
             const std::string actor = c.actor.code;
             binByOwner(g, b);
             return done(app::BinService(g.as(actor)).unbin({b.other}));
         }},
        {Action::MergeCustomer, "customer merge", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::CustomerMergeService(c).merge(b.customer, b.other));
         }},
        {Action::AssignCustomer, "customer assign", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::CustomerService(c).assign({b.customer}, ""));
         }},
        {Action::HandOverCustomer, "customer hand over", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::HandoverService(c).handOver(b.customer, b.owner == "M1" ? "M2" : "M1",
                                                          "换人"));
         }},
        {Action::ImportCustomers, "customers import", Asks::OfRow,
         [](Ground &g, Context &, const Book &b) {
             return g.import(io::ImportKind::Customers, "code,name\n" + b.customer + ",新名\n");
         }},
        {Action::OverrideAbc, "class override", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::AbcClassService(c).setOverride(
                 {b.customer, domain::AbcClass::A, "样板店", base::Date(kYear, 12, 31)}));
         }},
    };
    return kProbes;
}

const std::vector<Probe> &peopleProbes() {
    static const std::vector<Probe> kProbes{
        {Action::EditContact, "contact add", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::ContactService(c).add(b.customer, {{"name", "李四"}}));
         }},
        {Action::EditContact, "contact set", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::ContactService(c).set(b.contact, {{"title", "经理"}}));
         }},
        {Action::EditContact, "contact remove", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return app::ContactService(c).remove(b.contact);
         }},
        {Action::ImportContacts, "contacts import", Asks::OfRow,
         [](Ground &g, Context &, const Book &b) {
             return g.import(io::ImportKind::Contacts,
                             "customer_code,name\n" + b.customer + ",王五\n");
         }},
        {Action::ExportPerson, "person export", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::PersonService(c).document(b.contact));
         }},
        {Action::ErasePerson, "person erase", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::PersonService(c).erase(b.contact));
         }},
    };
    return kProbes;
}

const std::vector<Probe> &recordProbes() {
    static const std::vector<Probe> kProbes{
        {Action::EditQualification, "evidence add", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::QualificationService(c).add(
                 b.customer, {{"criterion", "volume"}, {"evidence", "大"}, {"met", true}}));
         }},
        {Action::EditLoss, "lose", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::LossService(c).lose(b.customer, {{"reason", "moved"}}));
         }},
        {Action::EditTerms, "terms put", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::TermsService(c).put(b.customer, {{"credit_days", 30}}));
         }},
        {Action::EditEquipment, "equipment add", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(
                 app::EquipmentService(c).add(b.customer, {{"kind", "冷柜"}, {"count", 1}}));
         }},
        {Action::EditNote, "note add", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::NoteService(c).add(b.customer, {{"text", "喜欢绿茶"}}));
         }},
        {Action::EditFile, "file keep", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(
                 app::CustomerFileService(c).keepBytes({b.customer, {}, {}}, "a.txt", b.customer));
         }},
        {Action::EditReceivable, "receivable add", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::ReceivableService(c).add(
                 b.customer,
                 {{"invoice", "A1"}, {"invoice_date", "2026-03-01"}, {"amount_fen", 100}}));
         }},
        {Action::ImportReceivables, "receivables import", Asks::OfRow,
         [](Ground &g, Context &, const Book &b) {
             return g.import(io::ImportKind::Receivables,
                             "customer_code,invoice,invoice_date,amount\n" + b.customer +
                                 ",B1,2026-03-01,100\n");
         }},
        {Action::EditStock, "stock add", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::StockService(c).add(
                 b.customer,
                 {{"product", "绿茶"}, {"quantity_milli", 5000}, {"counted_on", "2026-03-01"}}));
         }},
        {Action::ImportStock, "stock import", Asks::OfRow,
         [](Ground &g, Context &, const Book &b) {
             return g.import(io::ImportKind::Stock,
                             "customer_code,product,quantity\n" + b.customer + ",绿茶,7\n");
         }},
        {Action::EditMustHave, "must-have add", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::MustHaveService(c).add(b.customer, {{"product", "绿茶"}}));
         }},
        {Action::EditServiceFact, "service fact add", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::ServiceFactService(c).add(
                 b.customer, {{"month", 202602}, {"fill_rate_bp", 9700}}));
         }},
        {Action::ImportSales, "sales import", Asks::OfRow,
         [](Ground &g, Context &, const Book &b) {
             return g.import(io::ImportKind::Sales,
                             "customer_code,month,net_sales\n" + b.customer + ",2026-01,100\n");
         }},
    };
    return kProbes;
}

const std::vector<Probe> &visitProbes() {
    static const std::vector<Probe> kProbes{
        {Action::ViewVisit, "visit list", Asks::Anywhere,
         [](Ground &, Context &c, const Book &) { return done(app::VisitService(c).list({})); }},
        {Action::ViewVisit, "visit search", Asks::Anywhere,
         [](Ground &, Context &c, const Book &) {
             return done(app::SearchService(c).search("促销", 5));
         }},
        {Action::EditVisit, "visit plan", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::VisitService(c).plan(
                 {{"customer", b.customer}, {"kind", "phone"}, {"date", "2026-03-30"}}));
         }},
        {Action::EditVisit, "visit log", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::VisitService(c).log({{"customer", b.customer},
                                                   {"kind", "phone"},
                                                   {"date", "2026-03-17"},
                                                   {"result", 4}}));
         }},
        {Action::EditVisit, "visit set", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::VisitService(c).set(b.visit, {{"purpose", "谈促销"}}));
         }},
        {Action::EditVisit, "visit move", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::VisitService(c).move({b.visit}, base::Date(kYear, 3, 27)));
         }},
        {Action::EditVisit, "visit cancel", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::VisitService(c).cancel(b.visit, "门店装修"));
         }},
        {Action::ImportVisits, "visits import", Asks::OfRow,
         [](Ground &g, Context &, const Book &b) {
             return g.import(io::ImportKind::Visits,
                             "customer_code,date,kind\n" + b.customer + ",2026-03-30,phone\n");
         }},
    };
    return kProbes;
}

const std::vector<Probe> &taskProbes() {
    static const std::vector<Probe> kProbes{
        {Action::ViewTask, "task list", Asks::Anywhere,
         [](Ground &, Context &c, const Book &) { return done(app::TaskService(c).list({})); }},
        {Action::EditTask, "task set", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::TaskService(c).set(b.task, {{"why", "新品"}}));
         },
         false}, // a mere reader is given none
        {Action::EditTask, "task done", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::TaskService(c).complete({b.task}));
         }},
        {Action::EditTask, "task drop", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::TaskService(c).drop({b.task}, "不需要"));
         }},
        {Action::AssignTask, "task for somebody", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::TaskService(c).add({{"what", "对账"},
                                                  {"when", "2026-03-21"},
                                                  {"who", b.owner},
                                                  {"customer", b.customer}}));
         }},
    };
    return kProbes;
}

const std::vector<Probe> &planProbes() {
    static const std::vector<Probe> kProbes{
        {Action::ViewPlan, "plan show", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::PlanService(c).find(b.customer, kYear));
         }},
        {Action::EditPlan, "plan set", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::PlanService(c).set(b.customer, kYear, json::object()));
         }},
        {Action::SubmitPlan, "plan submit", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::PlanService(c).submit(b.customer, kYear));
         },
         false},
        {Action::ApprovePlan, "plan approve", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::PlanService(c).approve(b.customer, kYear, {}));
         },
         false},
        {Action::ApprovePlan, "plan reject", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::PlanService(c).reject(b.customer, kYear, {}, "不足"));
         },
         false},
        {Action::WaivePlanRule, "plan waive", Asks::OfBook,
         [](Ground &, Context &c, const Book &b) {
             return done(app::PlanService(c).waive(b.customer, kYear, "no.rule", "w"));
         },
         false},
    };
    return kProbes;
}

// A change of a policy that somebody else made, as a change set of its own.
base::Done takeBackPolicy(Ground &ground, std::string actor) {
    Context &boss = ground.as("S2");
    domain::ChangeSetId set;
    {
        db::Transaction transaction(boss.db);
        storage::ChangeSetWriter log(boss.db, app::headOf(boss, "policy.set"));
        log.record(storage::kPolicyEntity, storage::policyKey("calendar"), {{"content", "1"}},
                   {{"content", "2"}}, 1, 2);
        set = log.id();
        log.finish();
        transaction.commit();
    }
    return done(app::HistoryService(ground.as(actor)).undoSet(set));
}

const std::vector<Probe> &companyProbes() {
    static const std::vector<Probe> kProbes{
        {Action::ManageTeam, "user add", Asks::Anywhere,
         [](Ground &, Context &c, const Book &b) {
             return done(
                 app::TeamService(c).add({"U" + b.customer, "x", domain::Role::Viewer, ""}));
         }},
        {Action::ManageTeam, "user set", Asks::Anywhere,
         [](Ground &, Context &c, const Book &) {
             app::UserChange change;
             change.name = "y";
             return done(app::TeamService(c).set("M2", change));
         }},
        {Action::UndoOwn, "undo", Asks::Anywhere,
         [](Ground &, Context &c, const Book &) { return done(app::HistoryService(c).undo()); },
         false},
        {Action::RunAbc, "abc run", Asks::Anywhere,
         [](Ground &, Context &c, const Book &) {
             return done(app::AbcService(c).run(firstQuarter()));
         },
         false},
        {Action::KeepAbc, "abc keep", Asks::Anywhere,
         [](Ground &, Context &c, const Book &b) {
             return done(app::AbcService(c).keep(firstQuarter(), b.customer));
         },
         false},
        {Action::EditPolicy, "policy taken back", Asks::AfterAnother,
         [](Ground &g, Context &c, const Book &) { return takeBackPolicy(g, c.actor.code); },
         false},
        {Action::EditPolicy, "calendar import", Asks::Anywhere,
         [](Ground &, Context &c, const Book &) {
             const app::CalendarService calendar(c);
             return done(app::CalendarService(c).import(calendar.show()));
         }},
        {Action::Export, "customers export", Asks::Anywhere,
         [](Ground &g, Context &c, const Book &b) {
             app::ExportRequest request;
             request.file = g.desk.folder / (b.customer + ".csv");
             return done(app::ExportService(c).customers(request));
         }},
        {Action::Verify, "verify", Asks::Anywhere,
         [](Ground &, Context &c, const Book &) { return done(app::FileService(c).verify({})); }},
    };
    return kProbes;
}

} // namespace

PermissionGround::PermissionGround(std::string owner) : m_owner(std::move(owner)) {
    as("S2");
    REQUIRE(app::CustomerService(desk.company.context()).add("P", {{"name", "甲"}}));
    REQUIRE(import(io::ImportKind::Sales,
                   "customer_code,month,product,net_sales\nP,2026-01,绿茶,100\n"));
}

Book PermissionGround::book() {
    Context &boss = as("S2");
    Book book;
    book.owner = m_owner;
    book.customer = "K" + std::to_string(++m_books);
    book.other = book.customer + "B";
    for (const std::string &code : {book.customer, book.other}) {
        REQUIRE(app::CustomerService(boss).add(code, {{"name", "店 " + code}, {"owner", "M3"}}));
    }
    const auto contact = app::ContactService(boss).add(book.customer, {{"name", "张三"}});
    REQUIRE(contact);
    book.contact = contact->id.toString();
    const auto visit = app::VisitService(boss).plan({{"customer", book.customer},
                                                     {"kind", "on_site"},
                                                     {"date", "2026-03-25"},
                                                     {"owner", "M3"}});
    REQUIRE(visit);
    book.visit = visit->id;
    const auto task = app::TaskService(boss).add(
        {{"what", "送样品"}, {"when", "2026-03-20"}, {"who", "M3"}, {"customer", book.customer}});
    REQUIRE(task);
    book.task = task->front().id;
    REQUIRE(app::PlanService(as("M3")).create(book.customer, kYear,
                                              {})); // a boss who edits cannot approve
    db::Transaction transaction(desk.company.db());
    for (const char *sql :
         {"UPDATE customer SET owner_id = (SELECT id FROM app_user WHERE code = ?1)"
          " WHERE code IN (?2, ?2 || 'B')",
          "UPDATE visit SET owner_id = (SELECT id FROM app_user WHERE code = ?1)"
          " WHERE customer_id = (SELECT id FROM customer WHERE code = ?2)",
          "UPDATE task SET who_id = (SELECT id FROM app_user WHERE code = ?1)"
          " WHERE customer_id = (SELECT id FROM customer WHERE code = ?2)"}) {
        desk.company.db().cached(sql).bind(1, m_owner).bind(2, book.customer).run();
    }
    transaction.commit();
    return book;
}

base::Done PermissionGround::import(io::ImportKind kind, const std::string &content) {
    app::ImportRequest request;
    request.file = desk.folder / "rows.csv";
    request.kind = kind;
    std::filesystem::remove(request.file);
    base::writeFileAtomically(request.file, content);
    ACCORD_TRY(const app::ImportResult result, desk.run(request));
    for (const app::RejectedRow &row : result.rejectedRows) {
        return base::fail(base::ErrorCode::Forbidden, row.reason, "line rejected", row.column);
    }
    return {};
}

const std::vector<Probe> &permissionProbes() {
    static const std::vector<Probe> kAll = [] {
        std::vector<Probe> all;
        for (const auto *probes :
             {&customerProbes(), &peopleProbes(), &recordProbes(), &visitProbes(), &taskProbes(),
              &planProbes(), &companyProbes()}) {
            all.insert(all.end(), probes->begin(), probes->end());
        }
        return all;
    }();
    return kAll;
}

} // namespace accord::test
