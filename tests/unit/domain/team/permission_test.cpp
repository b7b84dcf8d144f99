// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/team/permission.h"
#include "support/catch.h"

#include <set>

using namespace accord::domain;

namespace {

User user(int id, Role role, int reportsTo = 0) {
    User u;
    u.id = UserId(id);
    u.code = "U" + std::to_string(id);
    u.role = role;
    u.reportsTo = UserId(reportsTo);
    return u;
}

} // namespace

TEST_CASE("The permission matrix holds for every role, action and reach") {
    // Letters: o own, t team, x other; "-" nothing. Columns manager, supervisor, service, viewer.
    struct Row {
        Action action;
        std::array<std::string_view, 4> may;
    };
    const std::vector<Row> matrix{
        {Action::ViewCustomer, {"otx", "otx", "otx", "otx"}},
        {Action::EditCustomer, {"o", "ot", "-", "-"}},
        {Action::ArchiveCustomer, {"o", "ot", "-", "-"}},
        {Action::BinCustomer, {"o", "ot", "-", "-"}},
        {Action::MergeCustomer, {"o", "ot", "-", "-"}},
        {Action::AssignCustomer, {"-", "ot", "-", "-"}},
        {Action::HandOverCustomer, {"-", "ot", "-", "-"}},
        {Action::ImportCustomers, {"o", "ot", "-", "-"}},
        {Action::EditContact, {"o", "ot", "-", "-"}},
        {Action::ImportContacts, {"o", "ot", "-", "-"}},
        {Action::ExportPerson, {"o", "ot", "-", "-"}},
        {Action::ErasePerson, {"-", "ot", "-", "-"}},
        {Action::EditQualification, {"o", "ot", "-", "-"}},
        {Action::EditLoss, {"o", "ot", "-", "-"}},
        {Action::EditTerms, {"o", "ot", "-", "-"}},
        {Action::EditEquipment, {"o", "ot", "-", "-"}},
        {Action::EditNote, {"o", "ot", "-", "-"}},
        {Action::EditFile, {"o", "ot", "-", "-"}},
        {Action::EditReceivable, {"o", "ot", "-", "-"}},
        {Action::ImportReceivables, {"o", "ot", "-", "-"}},
        {Action::EditStock, {"o", "ot", "-", "-"}},
        {Action::ImportStock, {"o", "ot", "-", "-"}},
        {Action::EditMustHave, {"o", "ot", "-", "-"}},
        {Action::EditServiceFact, {"o", "ot", "-", "-"}},
        {Action::ViewVisit, {"otx", "otx", "otx", "otx"}},
        {Action::EditVisit, {"o", "ot", "-", "-"}},
        {Action::ImportVisits, {"o", "ot", "-", "-"}},
        {Action::ViewTask, {"otx", "otx", "otx", "otx"}},
        {Action::EditTask, {"o", "ot", "o", "-"}},
        {Action::AssignTask, {"otx", "otx", "otx", "-"}},
        {Action::ManageTeam, {"-", "otx", "-", "-"}},
        {Action::ImportSales, {"o", "otx", "-", "-"}},
        {Action::UndoOwn, {"o", "o", "o", "-"}},
        {Action::RunAbc, {"otx", "otx", "otx", "otx"}},
        {Action::KeepAbc, {"-", "otx", "-", "-"}},
        {Action::OverrideAbc, {"-", "ot", "-", "-"}},
        {Action::ViewPlan, {"otx", "otx", "otx", "otx"}},
        {Action::EditPlan, {"o", "ot", "-", "-"}},
        {Action::SubmitPlan, {"o", "ot", "-", "-"}},
        {Action::ApprovePlan, {"-", "ot", "-", "-"}},
        {Action::WaivePlanRule, {"-", "ot", "-", "-"}},
        {Action::EditPolicy, {"-", "otx", "-", "-"}},
        {Action::Export, {"otx", "otx", "otx", "otx"}},
        {Action::Verify, {"otx", "otx", "otx", "otx"}},
    };
    CHECK(matrix.size() == allActions().size());
    std::set<std::string_view> words;
    for (const Row &row : matrix) {
        CHECK(words.insert(actionCode(row.action)).second);
        for (int role = 0; role < 4; ++role) {
            for (int reach = 0; reach < 3; ++reach) {
                INFO(actionCode(row.action) << " role " << role << " reach " << reach);
                const bool expected = row.may[static_cast<std::size_t>(role)].find("otx"[reach]) !=
                                      std::string_view::npos;
                CHECK(mayDo(static_cast<Role>(role), row.action, static_cast<Reach>(reach)) ==
                      expected);
            }
        }
    }
}

TEST_CASE("Reach follows the reporting line and never leaves anybody out of reach") {
    const User boss = user(1, Role::Supervisor);
    const User lead = user(2, Role::Manager, 1);
    const User rep = user(3, Role::Manager, 2);
    const User otherBoss = user(4, Role::Supervisor);
    const User loose = user(5, Role::Manager);
    const std::vector<User> users{boss, lead, rep, otherBoss, loose};
    CHECK(reachOf(boss, boss.id, users) == Reach::Own);
    CHECK(reachOf(boss, rep.id, users) == Reach::Team);
    CHECK(reachOf(lead, rep.id, users) == Reach::Team);
    CHECK(reachOf(rep, lead.id, users) == Reach::Other);
    CHECK(reachOf(otherBoss, rep.id, users) == Reach::Other);
    CHECK(reachOf(otherBoss, loose.id, users) == Reach::Team);
    CHECK(reachOf(boss, UserId(), users) == Reach::Team);
    CHECK(reachOf(rep, UserId(), users) == Reach::Other);
    CHECK(reachOf(rep, loose.id, users) == Reach::Other);
}

TEST_CASE("A circle in the reporting line ends") {
    const User a = user(1, Role::Manager, 2);
    const User b = user(2, Role::Manager, 1);
    const User boss = user(3, Role::Supervisor);
    CHECK(reachOf(boss, a.id, {a, b, boss}) == Reach::Team);
    CHECK(reachOf(user(4, Role::Manager), a.id, {a, b, boss}) == Reach::Other);
}
