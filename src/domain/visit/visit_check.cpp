// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a visit: everything that is wrong with its fields at once.
#include "base/text.h"
#include "domain/text_checks.h"
#include "domain/visit/visit_rules.h"

#include <array>
#include <utility>

namespace accord::domain {
namespace {

using base::ErrorCode;
using Field = std::pair<const char *, const std::string *>;

constexpr int kBest = 5; // results and scores run from 1 to 5
constexpr std::size_t kMaxEntries = 500;
constexpr std::int64_t kMilli = 1000;
constexpr std::int64_t kMaxValueMilli = 1'000'000'000 * kMilli;

class Form {
public:
    explicit Form(const Visit &visit) : m_visit(visit), m_entity(visit.id.toString()) {}

    [[nodiscard]] base::Issues issues() {
        head();
        texts();
        lists();
        observations();
        coaching();
        return std::move(m_issues);
    }

private:
    void add(const char *reason, const char *field, const char *detail) {
        m_issues.push_back({ErrorCode::Invalid, reason, field, m_entity, detail, {}});
    }

    void head() {
        if (m_visit.customer.isNull()) {
            add("visit.customer_required", "customer", "Say which customer is visited.");
        }
        if (m_visit.day().isNull()) {
            add("visit.day_required", "date", "Say on which day.");
        }
        if (m_visit.kind == VisitKind::Joint && m_visit.partner.isNull()) {
            add("visit.partner_required", "partner", "Say who comes along on a joint visit.");
        }
        if (m_visit.state == VisitState::Done && !m_visit.result) {
            add("visit.result_required", "result", "Say how it went, from 1 to 5.");
        }
        if (m_visit.result && (*m_visit.result < 1 || *m_visit.result > kBest)) {
            add("visit.result_range", "result", "The result is a number from 1 to 5.");
        }
        if (!m_visit.nextVisit.isNull() && m_visit.nextVisit <= m_visit.day()) {
            add("visit.next_before", "next_visit", "The next visit comes after this one.");
        }
        if (m_visit.nextVisit.isNull() && m_visit.nextMinute) {
            add("visit.next_day_required", "next_visit", "Say on which day the next visit is.");
        }
    }

    void texts() {
        const std::array<Field, 2> lines{
            {{"purpose", &m_visit.purpose}, {"reason", &m_visit.reason}}};
        for (const auto &[field, text] : lines) {
            checkLine(m_entity, field, *text, m_issues);
        }
        const std::array<Field, 10> longer{{{"notes.overview", &m_visit.notes.overview},
                                            {"notes.central", &m_visit.notes.central},
                                            {"notes.reality", &m_visit.notes.reality},
                                            {"notes.closing", &m_visit.notes.closing},
                                            {"notes.degree", &m_visit.notes.degree},
                                            {"agreements", &m_visit.agreements},
                                            {"reason_note", &m_visit.reasonNote},
                                            {"coaching.strengths", &m_visit.coaching.strengths},
                                            {"coaching.improve", &m_visit.coaching.improve},
                                            {"coaching.follow_up", &m_visit.coaching.followUp}}};
        for (const auto &[field, text] : longer) {
            checkText(m_entity, field, *text, m_issues);
        }
    }

    void lists() {
        for (const VisitContact &contact : m_visit.contacts) {
            checkLine(m_entity, "contacts", contact.name, m_issues);
        }
        for (const PreparationItem &item : m_visit.preparation) {
            checkLine(m_entity, "preparation", item.text, m_issues);
        }
        for (const Objection &o : m_visit.objections) {
            for (const std::string *text :
                 {&o.words, &o.listened, &o.asked, &o.explained, &o.acted}) {
                checkText(m_entity, "objections", *text, m_issues);
            }
        }
        for (const CompetitorActivity &c : m_visit.competitors) {
            checkLine(m_entity, "competitors", c.competitor, m_issues);
            checkLine(m_entity, "competitors", c.product, m_issues);
            checkText(m_entity, "competitors", c.activity, m_issues);
        }
        for (const auto &[field, count] : {std::pair("contacts", m_visit.contacts.size()),
                                           std::pair("preparation", m_visit.preparation.size()),
                                           std::pair("observations", m_visit.observations.size()),
                                           std::pair("objections", m_visit.objections.size()),
                                           std::pair("competitors", m_visit.competitors.size())}) {
            if (count > kMaxEntries) {
                m_issues.push_back({ErrorCode::Invalid,
                                    "field.too_many",
                                    field,
                                    m_entity,
                                    std::string("The field ") + field + " has too many entries.",
                                    {{"field", field}, {"most", std::to_string(kMaxEntries)}}});
            }
        }
    }

    void observations() {
        for (const Observation &o : m_visit.observations) {
            checkLine(m_entity, "observations", o.product, m_issues);
            checkLine(m_entity, "observations", o.note, m_issues);
            const std::string_view unit = unitOf(o.kind);
            const std::int64_t most = unit == "%"        ? 100 * kMilli
                                      : unit == "yes_no" ? kMilli
                                                         : kMaxValueMilli;
            const bool isCounted = unit == "count" || unit == "yes_no";
            if (o.valueMilli < 0 || o.valueMilli > most ||
                (isCounted && o.valueMilli % kMilli != 0)) {
                const std::string kind(code(o.kind));
                m_issues.push_back({ErrorCode::Invalid,
                                    "visit.observation_range",
                                    "observations",
                                    m_entity,
                                    "The value of " + kind + " does not fit its unit.",
                                    {{"kind", kind}, {"unit", std::string(unit)}}});
            }
        }
    }

    void coaching() {
        for (const CoachingScore &score : m_visit.coaching.scores) {
            checkLine(m_entity, "coaching.scores", score.item, m_issues);
            if (score.score < 1 || score.score > kBest) {
                add("visit.score_range", "coaching.scores", "A score is a number from 1 to 5.");
            }
        }
    }

    const Visit &m_visit;
    std::string m_entity;
    base::Issues m_issues;
};

} // namespace

base::Issues check(const Visit &visit) {
    return Form(visit).issues();
}

} // namespace accord::domain
