// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/image.h"
#include "storage/plan_repository.h"
#include "support/catch.h"
#include "support/plan_mutations.h"
#include "support/stored_company.h"

#include <nlohmann/json.hpp>

#include <map>

using namespace accord;
using storage::PlanRepository;
using test::StoredCompany;

namespace {

domain::Plan storedPlan(StoredCompany &company, domain::CustomerId customer, int year = 2026) {
    const auto plan = test::richPlan(company, customer, year);
    db::Transaction transaction(company.db());
    REQUIRE(PlanRepository(company.db()).insert(plan, company.stamp(company.m1)));
    transaction.commit();
    return PlanRepository(company.db()).byId(plan.id).value();
}

domain::PlanApproval approvalBy(const domain::User &by, bool solo) {
    domain::PlanApproval approval;
    approval.draft = 1;
    approval.digest = std::string(64, 'd');
    approval.content = "{}";
    approval.by = by.id;
    approval.at = base::Instant(1'780'000'000);
    approval.soloApproved = solo;
    return approval;
}

// Approves the stored plan; the number of the problem's engine code, or nothing.
bool isAccepted(StoredCompany &company, domain::PlanId id, const domain::PlanApproval &approval) {
    db::Transaction transaction(company.db());
    auto plan = PlanRepository(company.db()).byId(id).value();
    plan.approval = approval;
    plan.submittedBy = {};
    plan.submittedDigest.clear();
    plan.submittedAt = {};
    try {
        static_cast<void>(
            PlanRepository(company.db()).save(plan, company.stamp(company.s1)).value());
    } catch (const base::StorageError &error) {
        CHECK(error.problem() == base::StorageProblem::Constraint);
        return false;
    }
    transaction.commit();
    return true;
}

} // namespace

TEST_CASE("every part of a plan survives storing") {
    StoredCompany company;
    const auto customer = company.addCustomer(company.m1, "C1", "一").id;
    const auto wanted = test::richPlan(company, customer, 2026);
    {
        db::Transaction transaction(company.db());
        REQUIRE(PlanRepository(company.db()).insert(wanted, company.stamp(company.m1)));
        transaction.commit();
    }
    company.reopen();
    const auto found = PlanRepository(company.db()).find(customer, 2026);
    REQUIRE(found);
    CHECK(storage::image(*found) == storage::image(wanted));
    CHECK(found->version == 1);
    CHECK(storage::image(storage::planFromImage(storage::image(wanted))) == storage::image(wanted));
    CHECK_FALSE(PlanRepository(company.db()).find(customer, 2027));
}

TEST_CASE("saving replaces the parts, keeps their ids and order, and counts the version") {
    StoredCompany company;
    const auto customer = company.addCustomer(company.m1, "C1", "一").id;
    auto plan = storedPlan(company, customer);
    PlanRepository plans(company.db());
    plan.lines.insert(plan.lines.begin(), plan.lines[0]);
    plan.lines[0].id = "R2";
    plan.lines[0].tiers.clear();
    plan.lines[0].capFen = 5;
    plan.activities.clear();
    plan.targets[0].locked[2] = false;
    plan.reviews.pop_back();
    {
        db::Transaction transaction(company.db());
        REQUIRE(plans.save(plan, company.stamp(company.m1)) == 2);
        const auto refused = plans.save(plan, company.stamp(company.m2));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == base::ErrorCode::Stale);
        transaction.commit();
    }
    const auto found = plans.byId(plan.id).value();
    CHECK(storage::image(found) == storage::image(plan));
    CHECK(found.lines[1].tiers.size() == 2);
    CHECK(company.number("SELECT COUNT(*) FROM plan_activity") == 0);
}

TEST_CASE("a customer has one plan per year") {
    StoredCompany company;
    const auto customer = company.addCustomer(company.m1, "C1", "一").id;
    storedPlan(company, customer);
    storedPlan(company, customer, 2027);
    db::Transaction transaction(company.db());
    const auto again = test::richPlan(company, customer, 2026);
    CHECK(PlanRepository(company.db()).insert(again, company.stamp(company.m1)).error().reason ==
          "plan.exists");
}

TEST_CASE("the database refuses an approval by the submitter or last editor unless solo") {
    StoredCompany company;
    const auto customer = company.addCustomer(company.m1, "C1", "一").id;
    auto plan = storedPlan(company, customer);
    plan.submittedBy = company.m2.id;
    plan.submittedDigest = std::string(64, 'd');
    plan.submittedAt = company.clock.now();
    plan.lastEditedBy = company.m1.id;
    {
        db::Transaction transaction(company.db());
        REQUIRE(PlanRepository(company.db()).save(plan, company.stamp(company.m1)));
        transaction.commit();
    }
    CHECK_FALSE(isAccepted(company, plan.id, approvalBy(company.m2, false)));
    CHECK_FALSE(isAccepted(company, plan.id, approvalBy(company.m1, false)));
    CHECK(PlanRepository(company.db()).approvals(plan.id).empty());
    CHECK(isAccepted(company, plan.id, approvalBy(company.s1, false)));
    const auto approved = PlanRepository(company.db()).byId(plan.id).value();
    REQUIRE(approved.approval);
    CHECK(approved.approval->by == company.s1.id);
    CHECK(isAccepted(company, plan.id, approvalBy(company.m1, true)));
    CHECK(PlanRepository(company.db()).approvals(plan.id).size() == 2);
}

TEST_CASE("an approval that stands is not stored twice") {
    StoredCompany company;
    const auto customer = company.addCustomer(company.m1, "C1", "一").id;
    const auto plan = storedPlan(company, customer);
    REQUIRE(isAccepted(company, plan.id, approvalBy(company.s1, false)));
    auto again = PlanRepository(company.db()).byId(plan.id).value();
    again.sections.market = "x";
    db::Transaction transaction(company.db());
    REQUIRE(PlanRepository(company.db()).save(again, company.stamp(company.m1)));
    CHECK(PlanRepository(company.db()).approvals(plan.id).size() == 1);
    CHECK(PlanRepository(company.db()).byId(plan.id)->approval->by == company.s1.id);
    CHECK(PlanRepository(company.db()).remove(plan.id).error().reason == "undo.in_use");
}

TEST_CASE("revisions keep the content as it was signed") {
    StoredCompany company;
    const auto customer = company.addCustomer(company.m1, "C1", "一").id;
    const auto plan = storedPlan(company, customer);
    PlanRepository plans(company.db());
    db::Transaction transaction(company.db());
    plans.addRevision(
        plan.id, {0, std::string(64, 'a'), "{\"targets\":[]}", company.clock.now(), company.m1.id});
    const auto revisions = plans.revisions(plan.id);
    REQUIRE(revisions.size() == 1);
    CHECK(revisions[0].content == "{\"targets\":[]}");
    CHECK(revisions[0].by == company.m1.id);
}

TEST_CASE("plans are listed by year, page by page, and filtered") {
    StoredCompany company;
    for (int i = 0; i < 5; ++i) {
        const std::string code = "C" + std::to_string(i);
        const auto customer = company.addCustomer(company.m1, code, "店" + std::to_string(i)).id;
        company.changeCustomer(company.m1, code, [&](domain::Customer &c) {
            c.owner = i < 2 ? company.m1.id : company.m2.id;
        });
        storedPlan(company, customer, i % 2 == 0 ? 2026 : 2025);
    }
    PlanRepository plans(company.db());
    storage::PlanQuery query;
    query.limit = 2;
    std::vector<int> years;
    while (true) {
        const auto page = plans.list(query).value();
        CHECK(page.total == 5);
        for (const auto &row : page.rows) {
            years.push_back(row.year);
        }
        if (!page.next) {
            break;
        }
        query.after = *page.next;
    }
    CHECK(years == std::vector<int>{2025, 2025, 2026, 2026, 2026});
    const auto count = [&](const std::string &text) {
        storage::PlanQuery filtered;
        filtered.filter = storage::parseFilter(text).value();
        return plans.list(filtered).value().total;
    };
    CHECK(count("year = 2026") == 3);
    CHECK(count("owner = M1 and year = 2025") == 1);
    CHECK(count("customer = C3") == 1);
    CHECK(count("step = signed") == 0);
    CHECK(count("revision = \"\"") == 5);
    CHECK(count("submitted = true") == 0);
    CHECK(plans.ofYear(2026, {}).size() == 3);
    CHECK(plans.ofYear(2026, company.m2.id).size() == 2);
}

namespace {

// What a column of a part's table has to hold for a field.
struct ColumnTexts {
    std::map<std::string, std::string> &columns;

    void operator()(const domain::Field &field, const std::string &text) const {
        columns[nameOf(field)] = text;
    }
    void operator()(const domain::Field &field, base::Date day) const {
        columns[nameOf(field)] = day.toString();
    }
    template<std::integral Number>
    void operator()(const domain::Field &field, Number number) const {
        columns[nameOf(field)] = std::to_string(number);
    }
    template<std::integral Number>
    void operator()(const domain::Field &field, const std::optional<Number> &number) const {
        columns[nameOf(field)] = std::to_string(number.value());
    }
    void operator()(const domain::Field & /*field*/,
                    domain::TiersOf<const domain::PlanLine> /*tiers*/) const {}
    template<class Value, class FromCode>
    void operator()(const domain::Field &field, const Value &word, FromCode /*from*/) const {
        columns[nameOf(field)] = std::string(domain::wordOf(word));
    }

private:
    // Words that SQL keeps for itself have another name there.
    static std::string nameOf(const domain::Field &field) {
        static const std::map<std::string_view, std::string> other{
            {"from", "from_day"}, {"to", "to_day"}, {"by", "by_whom"}, {"position", "place"}};
        const auto found = other.find(field.key);
        return found == other.end() ? std::string(field.key) : found->second;
    }
};

} // namespace

TEST_CASE("every column of a part holds the field of its name") {
    StoredCompany company;
    const auto customer = company.addCustomer(company.m1, "C1", "一").id;
    domain::Plan plan = storedPlan(company, customer);
    PlanRepository plans(company.db());
    plan = test::filledPlan(plan, 3, 41);
    plan.waivers.clear();
    {
        db::Transaction transaction(company.db());
        REQUIRE(plans.save(plan, company.stamp(company.m1)));
        transaction.commit();
    }
    CHECK(storage::image(plans.byId(plan.id).value()) == storage::image(plan));
    const std::map<std::string, std::string> tables{{"lines", "plan_line"},
                                                    {"activities", "plan_activity"},
                                                    {"equipment", "plan_equipment"},
                                                    {"merchandising", "plan_merchandising"},
                                                    {"promises", "plan_promise"},
                                                    {"actions", "plan_action"},
                                                    {"kpis", "plan_kpi"}};
    domain::eachListWithId(std::as_const(plan), [&](const std::string &key, const auto &parts) {
        for (const auto &part : parts) {
            std::map<std::string, std::string> columns;
            domain::eachField(part, ColumnTexts{columns});
            for (const auto &[column, expected] : columns) {
                INFO(key << "." << column);
                const std::string sql =
                    "SELECT CAST(" + column + " AS TEXT) FROM " + tables.at(key) + " WHERE id = ?1";
                auto statement = company.db().prepare(sql);
                statement->bind(1, part.id);
                REQUIRE(statement->next());
                CHECK(statement->text(0) == expected);
            }
        }
    });
}
