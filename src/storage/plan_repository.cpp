// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_repository.h"

#include "storage/list_statements.h"
#include "storage/plan_parts.h"
#include "storage/row.h"

#include <algorithm>

namespace accord::storage {

namespace {

using domain::Plan;
using domain::PlanId;

std::optional<int> optionalInt(const db::Statement &row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

std::vector<std::string *> sectionTexts(domain::PlanSections &s) {
    return {&s.market,  &s.category,         &s.channel,     &s.lastYear,
            &s.summary, &s.strengths,        &s.weaknesses,  &s.opportunities,
            &s.threats, &s.correctionClause, &s.growthReason};
}

constexpr std::string_view kSelect = R"(
    SELECT p.id, p.customer_id, p.year, p.step, p.draft, p.revision, p.valid_from, p.valid_to,
           p.submitted_digest, p.submitted_by, p.submitted_at, p.last_edited_by, p.rejection,
           p.our_signer, p.customer_signer, p.signed_on, p.reserve, p.version,
           a.draft, a.digest, a.content, a.approved_by, a.at, a.solo,
           p.market, p.category, p.channel, p.last_year, p.summary, p.strengths, p.weaknesses,
           p.opportunities, p.threats, p.correction_clause, p.growth_reason
    FROM plan p LEFT JOIN plan_approval a ON a.plan_id = p.id AND a.no = p.approval_no
    WHERE )";

domain::PlanApproval approvalAt(const db::Statement &row, int column) {
    return {static_cast<int>(row.integer(column)),
            textAt(row, column + 1),
            textAt(row, column + 2),
            idAt<domain::UserId>(row, column + 3),
            instantAt(row, column + 4),
            row.integer(column + 5) != 0};
}

Plan planAt(const db::Statement &row) {
    Plan p;
    p.id = idAt<PlanId>(row, 0);
    p.customer = idAt<domain::CustomerId>(row, 1);
    p.year = static_cast<int>(row.integer(2));
    p.step = wordAt(row, 3, domain::planStepFromCode);
    p.draft = static_cast<int>(row.integer(4));
    p.revision = optionalInt(row, 5);
    p.validFrom = dateAt(row, 6);
    p.validTo = dateAt(row, 7);
    p.submittedDigest = textAt(row, 8);
    p.submittedBy = idAt<domain::UserId>(row, 9);
    p.submittedAt = instantAt(row, 10);
    p.lastEditedBy = idAt<domain::UserId>(row, 11);
    p.rejection = textAt(row, 12);
    p.signing = {textAt(row, 13), textAt(row, 14), dateAt(row, 15)};
    p.sections.reserve = optionalInt(row, 16);
    p.version = row.integer(17);
    if (!row.isNull(18)) {
        p.approval = approvalAt(row, 18);
    }
    int i = 24;
    for (std::string *text : sectionTexts(p.sections)) {
        *text = textAt(row, i++);
    }
    return p;
}

std::optional<Plan> firstPlan(db::Connection &db, db::Statement &row) {
    std::optional<Plan> found;
    if (row.next()) {
        found = planAt(row);
    }
    row.reset();
    if (found) {
        loadPlanParts(db, *found);
    }
    return found;
}

// ?1 … ?29 of INSERT and UPDATE.
void bindPlan(db::Statement &s, const Plan &p, std::optional<std::int64_t> approvalNo,
              const Stamp &stamp) {
    s.bind(1, p.id.value()).bind(2, p.customer.value()).bind(3, p.year).bind(4, code(p.step));
    s.bind(5, p.draft).bind(6, p.revision);
    s.bind(7, p.validFrom.toString()).bind(8, p.validTo.toString());
    s.bind(9, p.submittedDigest).bind(10, orNull(p.submittedBy));
    s.bind(11, p.submittedAt.isNull() ? std::nullopt : std::optional(p.submittedAt.secondsUtc()));
    s.bind(12, orNull(p.lastEditedBy)).bind(13, approvalNo).bind(14, p.rejection);
    s.bind(15, p.signing.ourSigner).bind(16, p.signing.customerSigner);
    s.bind(17, p.signing.signedOn.toString()).bind(18, p.sections.reserve);
    domain::PlanSections sections = p.sections;
    int i = 19;
    for (const std::string *text : sectionTexts(sections)) {
        s.bind(i++, *text);
    }
    s.bind(30, stamp.at.secondsUtc()).bind(31, stamp.by.value());
}

// The number of the plan's approval among those stored; a new one is added. Submitter and last
// editor come from the stored plan: what an approval stands against is what the file says.
std::optional<std::int64_t> approvalNumber(db::Connection &db, const Plan &p) {
    if (!p.approval) {
        return std::nullopt;
    }
    auto &known = db.cached(R"(
        SELECT no FROM plan_approval
        WHERE plan_id = ?1 AND draft = ?2 AND digest = ?3 AND approved_by = ?4 AND at = ?5)");
    known.bind(1, p.id.value())
        .bind(2, p.approval->draft)
        .bind(3, p.approval->digest)
        .bind(4, p.approval->by.value())
        .bind(5, p.approval->at.secondsUtc());
    if (const auto no = firstInteger(known)) {
        return no;
    }
    const std::int64_t no =
        firstInteger(
            db.cached("SELECT MAX(no) FROM plan_approval WHERE plan_id = ?1").bind(1, p.id.value()))
            .value_or(0) +
        1;
    db.cached(R"(
        INSERT INTO plan_approval (plan_id, no, draft, digest, submitted_by, last_edited_by,
                                   approved_by, at, solo, content)
        SELECT id, ?2, ?3, ?4, COALESCE(submitted_by, last_edited_by, created_by),
               COALESCE(last_edited_by, submitted_by, created_by), ?5, ?6, ?7, ?8
        FROM plan WHERE id = ?1)")
        .bind(1, p.id.value())
        .bind(2, no)
        .bind(3, p.approval->draft)
        .bind(4, p.approval->digest)
        .bind(5, p.approval->by.value())
        .bind(6, p.approval->at.secondsUtc())
        .bind(7, p.approval->soloApproved)
        .bind(8, p.approval->content)
        .run();
    return no;
}

} // namespace

std::optional<Plan> PlanRepository::byId(PlanId id) {
    static const std::string kSql = std::string(kSelect) + "p.id = ?1";
    return firstPlan(m_db, m_db.cached(kSql).bind(1, id.value()));
}

std::optional<Plan> PlanRepository::find(domain::CustomerId customer, int year) {
    static const std::string kSql = std::string(kSelect) + "p.customer_id = ?1 AND p.year = ?2";
    return firstPlan(m_db, m_db.cached(kSql).bind(1, customer.value()).bind(2, year));
}

base::Done PlanRepository::insert(const Plan &plan, const Stamp &stamp) {
    auto &same = m_db.cached("SELECT 1 FROM plan WHERE customer_id = ?1 AND year = ?2");
    if (firstInteger(same.bind(1, plan.customer.value()).bind(2, plan.year))) {
        const std::string year = std::to_string(plan.year);
        return base::fail(base::ErrorCode::Duplicate, "plan.exists",
                          "This customer has a plan for " + year + " already.", "year", {},
                          {{"year", year}});
    }
    auto &s = m_db.cached(R"(
        INSERT INTO plan (id, customer_id, year, step, draft, revision, valid_from, valid_to,
            submitted_digest, submitted_by, submitted_at, last_edited_by, approval_no, rejection,
            our_signer, customer_signer, signed_on, reserve, market, category, channel, last_year,
            summary, strengths, weaknesses, opportunities, threats, correction_clause,
            growth_reason, version, created_at, created_by, updated_at, updated_by)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
            ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, 1, ?30, ?31, ?30, ?31))");
    bindPlan(s, plan, std::nullopt, stamp);
    s.run();
    savePlanParts(m_db, plan, 1);
    if (const auto no = approvalNumber(m_db, plan)) {
        m_db.cached("UPDATE plan SET approval_no = ?2 WHERE id = ?1")
            .bind(1, plan.id.value())
            .bind(2, *no)
            .run();
    }
    return {};
}

base::Result<std::int64_t> PlanRepository::save(const Plan &plan, const Stamp &stamp) {
    auto &present = m_db.cached("SELECT version FROM plan WHERE id = ?1");
    if (firstInteger(present.bind(1, plan.id.value())) != plan.version) {
        return stale(plan.id.toString());
    }
    const auto approval = approvalNumber(m_db, plan);
    auto &s = m_db.cached(R"(
        UPDATE plan SET customer_id = ?2, year = ?3, step = ?4, draft = ?5, revision = ?6,
            valid_from = ?7, valid_to = ?8, submitted_digest = ?9, submitted_by = ?10,
            submitted_at = ?11, last_edited_by = ?12, approval_no = ?13, rejection = ?14,
            our_signer = ?15, customer_signer = ?16, signed_on = ?17, reserve = ?18, market = ?19,
            category = ?20, channel = ?21, last_year = ?22, summary = ?23, strengths = ?24,
            weaknesses = ?25, opportunities = ?26, threats = ?27, correction_clause = ?28,
            growth_reason = ?29, version = version + 1, updated_at = ?30, updated_by = ?31
        WHERE id = ?1 AND version = ?32)");
    bindPlan(s, plan, approval, stamp);
    if (s.bind(32, plan.version).run() == 0) {
        return stale(plan.id.toString());
    }
    savePlanParts(m_db, plan, plan.version + 1);
    return plan.version + 1;
}

base::Done PlanRepository::remove(PlanId id) {
    auto &used = m_db.cached(R"(
        SELECT 1 FROM (SELECT 1 AS one)
        WHERE EXISTS (SELECT 1 FROM plan_approval WHERE plan_id = ?1)
           OR EXISTS (SELECT 1 FROM plan_revision WHERE plan_id = ?1))");
    if (firstInteger(used.bind(1, id.value()))) {
        return base::fail(base::ErrorCode::Invalid, "undo.in_use",
                          "The plan was approved or signed and cannot be taken away.", {},
                          id.toString(), {{"entity", id.toString()}});
    }
    m_db.cached("DELETE FROM plan WHERE id = ?1").bind(1, id.value()).run();
    return {};
}

std::vector<PlanId> PlanRepository::ofYear(int year, domain::UserId owner) {
    auto &row = m_db.cached(R"(
        SELECT p.id FROM plan p JOIN customer c ON c.id = p.customer_id
        WHERE p.year = ?1 AND (?2 = 0 OR c.owner_id = ?2) ORDER BY c.code)");
    row.bind(1, year).bind(2, owner.value());
    std::vector<PlanId> ids;
    while (row.next()) {
        ids.push_back(idAt<PlanId>(row, 0));
    }
    row.reset();
    return ids;
}

std::vector<PlanId> PlanRepository::ofCustomer(domain::CustomerId customer) {
    auto &row = m_db.cached("SELECT id FROM plan WHERE customer_id = ?1 ORDER BY year");
    row.bind(1, customer.value());
    std::vector<PlanId> ids;
    while (row.next()) {
        ids.push_back(idAt<PlanId>(row, 0));
    }
    row.reset();
    return ids;
}

void PlanRepository::addRevision(PlanId plan, const PlanRevision &revision) {
    m_db.cached(R"(INSERT INTO plan_revision (plan_id, revision, digest, content, at, by_user)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6))")
        .bind(1, plan.value())
        .bind(2, revision.revision)
        .bind(3, revision.digest)
        .bind(4, revision.content)
        .bind(5, revision.at.secondsUtc())
        .bind(6, revision.by.value())
        .run();
}

std::vector<PlanRevision> PlanRepository::revisions(PlanId plan) {
    auto &row = m_db.cached(R"(SELECT revision, digest, content, at, by_user FROM plan_revision
                               WHERE plan_id = ?1 ORDER BY revision)");
    row.bind(1, plan.value());
    std::vector<PlanRevision> all;
    while (row.next()) {
        all.push_back({static_cast<int>(row.integer(0)), textAt(row, 1), textAt(row, 2),
                       instantAt(row, 3), idAt<domain::UserId>(row, 4)});
    }
    row.reset();
    return all;
}

std::vector<domain::PlanApproval> PlanRepository::approvals(PlanId plan) {
    auto &row =
        m_db.cached(R"(SELECT draft, digest, content, approved_by, at, solo FROM plan_approval
                               WHERE plan_id = ?1 ORDER BY no)");
    row.bind(1, plan.value());
    std::vector<domain::PlanApproval> all;
    while (row.next()) {
        all.push_back(approvalAt(row, 0));
    }
    row.reset();
    return all;
}

} // namespace accord::storage
