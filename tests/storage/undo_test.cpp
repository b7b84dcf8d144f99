// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer_repository.h"
#include "storage/import_repository.h"
#include "storage/plan_repository.h"
#include "storage/undo.h"
#include "storage/user_repository.h"
#include "storage/verify.h"
#include "support/catch.h"
#include "support/stored_company.h"

#include <nlohmann/json.hpp>

using namespace accord;
using storage::ChangeSetWriter;
using storage::UndoLog;
using test::fact;
using test::StoredCompany;

namespace {

base::Result<storage::UndoOutcome> undo(StoredCompany &company, const domain::User &by) {
    db::Transaction transaction(company.db());
    auto outcome = UndoLog(company.db()).undo(company.stamp(by));
    if (outcome) {
        transaction.commit();
    }
    return outcome;
}
base::Result<storage::UndoOutcome> redo(StoredCompany &company, const domain::User &by) {
    db::Transaction transaction(company.db());
    auto outcome = UndoLog(company.db()).redo(company.stamp(by));
    if (outcome) {
        transaction.commit();
    }
    return outcome;
}

bool isSound(StoredCompany &company) {
    const auto problems = storage::verify(company.db(), {}).value();
    for (const auto &problem : problems) {
        UNSCOPED_INFO(problem.check << " " << problem.row << ": " << problem.message);
    }
    return problems.empty();
}

// Runs the action, takes it back, brings it again, takes it back once more.
void checkThereAndBack(StoredCompany &company, const domain::User &by,
                       const std::function<void()> &action) {
    const std::string before = company.dump();
    action();
    const std::string after = company.dump();
    REQUIRE(after != before);
    REQUIRE(undo(company, by));
    CHECK(company.dump() == before);
    CHECK(isSound(company));
    REQUIRE(redo(company, by));
    CHECK(company.dump() == after);
    CHECK(isSound(company));
    REQUIRE(undo(company, by));
    CHECK(company.dump() == before);
    REQUIRE(redo(company, by));
    CHECK(company.dump() == after);
    CHECK(isSound(company));
}

void changePlan(StoredCompany &company, const domain::User &by, domain::PlanId id,
                const std::function<void(domain::Plan &)> &change) {
    storage::PlanRepository plans(company.db());
    const domain::Plan before = plans.byId(id).value();
    company.command(by, "plan.set", [&](ChangeSetWriter &log) {
        domain::Plan after = before;
        change(after);
        static_cast<void>(plans.save(after, company.stamp(by)).value());
        log.record(&before, &after);
    });
}

} // namespace

TEST_CASE("every customer action can be taken back and brought again") {
    StoredCompany company;
    company.addCustomer(company.m1, "C0", "零");
    checkThereAndBack(company, company.m1,
                      [&] { company.addCustomer(company.m1, "C1", "一号店"); });
    checkThereAndBack(company, company.m1, [&] {
        company.changeCustomer(company.m1, "C1", [&](domain::Customer &c) {
            c.name = "改名";
            c.tags = {"x", "y"};
            c.owner = company.m2.id;
            c.custom = {{"k", "v"}};
            c.salesAreaSqm = 12;
        });
    });
    checkThereAndBack(company, company.m1, [&] {
        company.changeCustomer(company.m1, "C1", [](domain::Customer &c) {
            c.status = domain::CustomerStatus::Archived;
            c.statusOn = base::Date(2026, 3, 1);
        });
    });
    checkThereAndBack(company, company.m1, [&] {
        company.command(company.m1, "customer.assign", [&](ChangeSetWriter &log) {
            storage::CustomerRepository customers(company.db());
            for (const char *code : {"C0", "C1"}) {
                const auto before = customers.byCode(code).value();
                auto after = before;
                after.owner = company.m1.id;
                static_cast<void>(customers.update(after, company.stamp(company.m1)).value());
                log.record(&before, &after);
            }
        });
    });
}

TEST_CASE("a change of the team can be taken back") {
    StoredCompany company;
    storage::UserRepository users(company.db());
    domain::User added = company.m1;
    added.id = company.ids().make<domain::UserTag>();
    added.code = "M9";
    checkThereAndBack(company, company.s1, [&] {
        company.command(company.s1, "user.add", [&](ChangeSetWriter &log) {
            REQUIRE(users.insert(added, company.stamp(company.s1)));
            log.record(nullptr, &added);
        });
    });
    checkThereAndBack(company, company.s1, [&] {
        company.command(company.s1, "user.set", [&](ChangeSetWriter &log) {
            const auto before = users.byCode("M9").value();
            auto after = before;
            after.active = false;
            after.reportsTo = {};
            static_cast<void>(users.update(after, company.stamp(company.s1)).value());
            log.record(&before, &after);
        });
    });
}

TEST_CASE("every change of a plan can be taken back") {
    StoredCompany company;
    const auto customer = company.addCustomer(company.m1, "C1", "一号店");
    const auto plan = test::richPlan(company, customer.id, 2026);
    checkThereAndBack(company, company.m1, [&] {
        company.command(company.m1, "plan.create", [&](ChangeSetWriter &log) {
            REQUIRE(storage::PlanRepository(company.db()).insert(plan, company.stamp(company.m1)));
            log.record(nullptr, &plan);
        });
    });
    checkThereAndBack(company, company.m1, [&] {
        changePlan(company, company.m1, plan.id, [&](domain::Plan &p) {
            p.targets[0].months[0] = 1;
            p.lines[0].tiers.pop_back();
            p.lines.push_back(p.lines[0]);
            p.lines.back().id = "R2";
            p.kpis.clear();
            p.activities[0].extraVolumeCases.reset();
            p.steps.push_back(p.steps[0]);
            p.sections.reserve.reset();
            p.waivers.clear();
        });
    });
}

TEST_CASE("an import can be taken back and brought again, with everything it replaced") {
    StoredCompany company;
    const auto a = company.addCustomer(company.m1, "A", "甲").id;
    const auto b = company.addCustomer(company.m1, "B", "乙").id;
    checkThereAndBack(company, company.m1, [&] {
        company.importFacts(company.m1, {fact(a, 202601, 100, 90), fact(b, 202601, 5, 5)});
    });
    // Replaces one, adds two, leaves one.
    checkThereAndBack(company, company.m1, [&] {
        company.importFacts(company.m1, {fact(a, 202601, 300, 90), fact(a, 202602, 1, 2),
                                         fact(b, 202602, 7, 7), fact(b, 202601, 5, 5)});
    });
}

TEST_CASE("a period that an import cleared comes back") {
    StoredCompany company;
    const auto a = company.addCustomer(company.m1, "A", "甲").id;
    const auto b = company.addCustomer(company.m1, "B", "乙").id;
    company.importFacts(company.m1, {fact(a, 202601, 100, 90), fact(b, 202601, 5, 5)});
    checkThereAndBack(company, company.m1, [&] {
        storage::ImportBatch batch;
        batch.id = company.ids().make<domain::ImportTag>();
        batch.kind = "sales";
        batch.mode = "replace-period";
        batch.contentSha256 = std::string(64, 'b');
        batch.by = company.m1.id;
        company.command(company.m1, "import.sales", [&](ChangeSetWriter &log) {
            storage::SalesWriter writer(company.db(), log.id());
            const base::Month month(2026, 1);
            // b loses everything, a is replaced.
            const auto fresh = fact(a, 202601, 77, 66);
            const std::vector<domain::SalesKey> keys{fresh.key, fact(b, 202601, 0, 0).key};
            std::vector<storage::StoredFact> stored(2);
            storage::SalesRepository(company.db()).read(keys, stored);
            writer.remove(keys[1], stored[1]);
            writer.put(keys[0], stored[0], fresh.values);
            writer.putProfit({b, month, 10, 20}, false);
            batch.set = log.id();
            batch.totals = writer.finish();
            storage::ImportRepository(company.db()).insert(batch);
            log.recordBulk("import", batch.id.value(), {{"rows", 1}});
        });
        CHECK(company.number("SELECT COUNT(*) FROM sales_fact") == 1);
    });
}

TEST_CASE("an import that made customers takes them back with their figures") {
    StoredCompany company;
    const auto old = company.addCustomer(company.m1, "A", "甲").id;
    checkThereAndBack(company, company.m1, [&] {
        const auto made = company.customer("N", "新客户");
        storage::ImportBatch batch;
        batch.id = company.ids().make<domain::ImportTag>();
        batch.kind = "sales";
        batch.mode = "replace-keys";
        batch.contentSha256 = std::string(64, 'c');
        batch.by = company.m1.id;
        company.command(company.m1, "import.sales", [&](ChangeSetWriter &log) {
            REQUIRE(
                storage::CustomerRepository(company.db()).insert(made, company.stamp(company.m1)));
            log.record(nullptr, &made);
            storage::SalesWriter writer(company.db(), log.id());
            for (const auto &f : {fact(old, 202601, 1, 1), fact(made.id, 202601, 2, 2)}) {
                writer.put(f.key, {}, f.values);
            }
            batch.set = log.id();
            batch.totals = writer.finish();
            storage::ImportRepository(company.db()).insert(batch);
            log.recordBulk("import", batch.id.value(), {{"rows", 2}});
        });
    });
}

TEST_CASE("an import whose figures a later one changed is not taken back before that one") {
    StoredCompany company;
    const auto a = company.addCustomer(company.m1, "A", "甲").id;
    company.importFacts(company.m1, {fact(a, 202601, 100, 90), fact(a, 202602, 100, 90)});
    const std::string first = company.dump();
    company.importFacts(company.m2, {fact(a, 202601, 200, 90)});
    const std::string second = company.dump();
    const auto refused = undo(company, company.m1);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Stale);
    CHECK(refused.error().reason == "import.newer");
    CHECK(company.dump() == second);
    REQUIRE(undo(company, company.m2));
    CHECK(company.dump() == first);
    REQUIRE(undo(company, company.m1));
    CHECK(company.number("SELECT COUNT(*) FROM sales_fact") == 0);
    CHECK(company.number("SELECT COUNT(*) FROM customer_month") == 0);

    // Not brought back over figures that came since.
    company.importFacts(company.m2, {fact(a, 202602, 1, 1)});
    CHECK(redo(company, company.m1).error().reason == "import.newer");
}

TEST_CASE("undo walks back one's own changes only, redo forth until something new is done") {
    StoredCompany company;
    company.addCustomer(company.m1, "A", "1");
    company.changeCustomer(company.m1, "A", [](domain::Customer &c) { c.name = "2"; });
    company.changeCustomer(company.m1, "A", [](domain::Customer &c) { c.name = "3"; });
    company.addCustomer(company.m2, "B", "别人");
    const auto name = [&] {
        const auto found = storage::CustomerRepository(company.db()).byCode("A");
        return found ? found->name : "";
    };
    CHECK(undo(company, company.m1)->action == "customer.set");
    CHECK(name() == "2");
    REQUIRE(undo(company, company.m1));
    CHECK(name() == "1");
    REQUIRE(undo(company, company.m1));
    CHECK(name().empty());
    CHECK(undo(company, company.m1).error().reason == "undo.nothing");
    REQUIRE(redo(company, company.m1));
    REQUIRE(redo(company, company.m1));
    CHECK(name() == "2");
    REQUIRE(undo(company, company.m1));
    CHECK(name() == "1");
    REQUIRE(redo(company, company.m1));
    REQUIRE(redo(company, company.m1));
    CHECK(name() == "3");
    CHECK(redo(company, company.m1).error().reason == "redo.nothing");
    REQUIRE(undo(company, company.m1));
    company.changeCustomer(company.m1, "A", [](domain::Customer &c) { c.city = "上海"; });
    CHECK(redo(company, company.m1).error().reason == "redo.nothing");
    CHECK(storage::CustomerRepository(company.db()).byCode("B"));
    CHECK(isSound(company));
}

TEST_CASE("undo is refused when anybody changed the entity since, naming fields and person") {
    StoredCompany company;
    company.addCustomer(company.m1, "A", "1");
    company.changeCustomer(company.m1, "A", [](domain::Customer &c) { c.name = "2"; });
    company.changeCustomer(company.m2, "A", [](domain::Customer &c) {
        c.name = "3";
        c.city = "上海";
    });
    const std::string before = company.dump();
    const auto refused = undo(company, company.m1);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Stale);
    CHECK(refused.error().reason == "undo.changed_since");
    CHECK(refused.error().args.at("fields") == "name");
    CHECK(refused.error().args.at("by") == "M2");
    CHECK(company.dump() == before);
    REQUIRE(undo(company, company.m2));
    REQUIRE(undo(company, company.m1)); // what was changed since is gone again
}

TEST_CASE("another field that was changed since stays as it is") {
    StoredCompany company;
    company.addCustomer(company.m1, "A", "1");
    company.changeCustomer(company.m1, "A", [](domain::Customer &c) { c.city = "上海"; });
    company.changeCustomer(company.s1, "A", [](domain::Customer &c) { c.province = "华东"; });
    REQUIRE(undo(company, company.m1));
    const auto now = storage::CustomerRepository(company.db()).byCode("A").value();
    CHECK(now.city.empty());
    CHECK(now.province == "华东");
    // What was made is not taken away while somebody's change sits on it.
    CHECK(undo(company, company.m1).error().args.at("fields") == "province");
    REQUIRE(redo(company, company.m1));
    CHECK(storage::CustomerRepository(company.db()).byCode("A")->city == "上海");
    CHECK(isSound(company));
}

TEST_CASE("a plan is taken back as a whole or not at all") {
    StoredCompany company;
    const auto customer = company.addCustomer(company.m1, "C1", "一号店");
    const auto plan = test::richPlan(company, customer.id, 2026);
    company.command(company.m1, "plan.create", [&](ChangeSetWriter &log) {
        REQUIRE(storage::PlanRepository(company.db()).insert(plan, company.stamp(company.m1)));
        log.record(nullptr, &plan);
    });
    changePlan(company, company.m1, plan.id, [](domain::Plan &p) { p.kpis.clear(); });
    changePlan(company, company.m2, plan.id, [](domain::Plan &p) { p.rejection = "x"; });
    CHECK(undo(company, company.m1).error().args.at("fields") == "rejection");
}

TEST_CASE("undo and redo name the action they are about, however often") {
    StoredCompany company;
    company.addCustomer(company.m1, "A", "1");
    for (int i = 0; i < 3; ++i) {
        CHECK(undo(company, company.m1)->action == "customer.add");
        CHECK(redo(company, company.m1)->action == "customer.add");
    }
}

TEST_CASE("a change made past the log stops the undo, too") {
    StoredCompany company;
    company.addCustomer(company.m1, "A", "1");
    company.changeCustomer(company.m1, "A", [](domain::Customer &c) { c.name = "2"; });
    company.execute("UPDATE customer SET name = '外' WHERE code = 'A'");
    CHECK(undo(company, company.m1).error().reason == "undo.changed_since");
}

TEST_CASE("what cannot be undone is passed over, and refused by number") {
    StoredCompany company;
    company.addCustomer(company.m1, "A", "1");
    const auto kept = company.command(
        company.m1, "abc.keep",
        [](ChangeSetWriter &log) {
            log.record("abc_run", 5, nlohmann::json(), {{"name", "x"}}, 0, 1);
        },
        false);
    db::Transaction transaction(company.db());
    UndoLog log(company.db());
    CHECK(log.nextUndo(company.m1.id)->action == "customer.add");
    CHECK(log.undoSet(kept, company.stamp(company.m1)).error().reason == "undo.not_undoable");
    CHECK(log.undoSet(kept, company.stamp(company.m2)).error().reason == "undo.nothing");
    const auto outcome = log.undoSet(domain::ChangeSetId(1), company.stamp(company.m1));
    REQUIRE(outcome);
    CHECK(log.undoSet(domain::ChangeSetId(1), company.stamp(company.m1)).error().reason ==
          "undo.already");
}

TEST_CASE("a set taken back and brought again can be taken back by its number") {
    StoredCompany company;
    const auto a = company.addCustomer(company.m1, "A", "甲").id;
    const auto import = company.importFacts(company.m1, {fact(a, 202601, 100, 90)});
    const auto set = storage::ImportRepository(company.db()).byId(import)->set;
    for (int i = 0; i < 2; ++i) {
        REQUIRE(undo(company, company.m1));
        REQUIRE(redo(company, company.m1));
    }
    db::Transaction transaction(company.db());
    UndoLog log(company.db());
    REQUIRE(log.undoSet(set, company.stamp(company.m1)));
    CHECK(company.number("SELECT COUNT(*) FROM sales_fact") == 0);
    CHECK(log.undoSet(set, company.stamp(company.m1)).error().reason == "undo.already");
}

TEST_CASE("a customer that has figures by now is not taken back") {
    StoredCompany company;
    const auto a = company.addCustomer(company.m1, "A", "甲").id;
    company.importFacts(company.m2, {fact(a, 202601, 100, 90)});
    CHECK(undo(company, company.m1).error().reason == "undo.in_use");
}

TEST_CASE("the log only grows through undo and redo") {
    StoredCompany company;
    company.addCustomer(company.m1, "A", "1");
    REQUIRE(undo(company, company.m1));
    REQUIRE(redo(company, company.m1));
    CHECK(company.number("SELECT COUNT(*) FROM change_set") == 3);
    CHECK(company.number("SELECT undo_of FROM change_set WHERE seq = 2") == 1);
    CHECK(company.number("SELECT undo_of FROM change_set WHERE seq = 3") == 2);
    const auto items =
        storage::History(company.db())
            .ofEntity("customer",
                      storage::CustomerRepository(company.db()).byCode("A")->id.value());
    CHECK(items.back().undoOf == 2);
}
