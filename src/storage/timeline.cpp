// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/timeline.h"

#include "storage/list_statements.h"
#include "storage/row.h"

#include <algorithm>
#include <tuple>

namespace accord::storage {

namespace {

bool isNewer(const TimelineRow &a, const TimelineRow &b) {
    return std::tie(a.day, a.id, a.kind) > std::tie(b.day, b.id, b.kind);
}

// Tables that hold the day themselves: ?1 customer, ?2 day and ?3 id of the place, ?4 limit;
// columns id, day, created_at, created_by, subject, before, after, text.
class DatedSource final : public TimelineSource {
public:
    DatedSource(std::string_view kind, std::string_view sql) : m_kind(kind), m_sql(sql) {}
    [[nodiscard]] std::string_view kind() const override { return m_kind; }
    [[nodiscard]] std::string_view sql() const override { return m_sql; }
    [[nodiscard]] std::vector<TimelineRow> rows(db::Connection &connection,
                                                domain::CustomerId customer,
                                                const TimelinePlace &place, int limit,
                                                const std::string & /*zone*/) const override {
        auto &row = connection.cached(m_sql);
        row.bind(1, customer.value()).bind(2, place.day.toString()).bind(3, place.id);
        row.bind(4, limit + 1); // the row at the place itself may be one of them
        std::vector<TimelineRow> all;
        while (row.next()) {
            TimelineRow one;
            one.kind = m_kind;
            one.id = row.integer(0);
            one.day = dateAt(row, 1);
            one.at = instantAt(row, 2);
            one.by = idAt<domain::UserId>(row, 3);
            one.customer = customer;
            one.subject = textAt(row, 4);
            one.before = textAt(row, 5);
            one.after = textAt(row, 6);
            one.text = textAt(row, 7);
            if (isBehind(one, place) && all.size() < static_cast<std::size_t>(limit)) {
                all.push_back(std::move(one));
            }
        }
        row.reset();
        return all;
    }

private:
    std::string_view m_kind;
    std::string_view m_sql;
};

// Few rows per customer whose day follows from an instant: ?1 customer; columns id, day or '',
// instant, user, subject, before, after, text.
class InstantSource final : public TimelineSource {
public:
    InstantSource(std::string_view kind, std::string_view sql) : m_kind(kind), m_sql(sql) {}
    [[nodiscard]] std::string_view kind() const override { return m_kind; }
    [[nodiscard]] std::string_view sql() const override { return m_sql; }
    [[nodiscard]] std::vector<TimelineRow> rows(db::Connection &connection,
                                                domain::CustomerId customer,
                                                const TimelinePlace &place, int limit,
                                                const std::string &zone) const override {
        auto &row = connection.cached(m_sql);
        row.bind(1, customer.value());
        std::vector<TimelineRow> all;
        while (row.next()) {
            TimelineRow one;
            one.kind = m_kind;
            one.id = row.integer(0);
            one.at = instantAt(row, 2);
            one.day = row.text(1).empty() ? one.at.dateIn(zone) : dateAt(row, 1);
            one.by = idAt<domain::UserId>(row, 3);
            one.customer = customer;
            one.subject = textAt(row, 4);
            one.before = textAt(row, 5);
            one.after = textAt(row, 6);
            one.text = textAt(row, 7);
            if (isBehind(one, place)) {
                all.push_back(std::move(one));
            }
        }
        row.reset();
        std::ranges::sort(all, isNewer);
        all.resize(std::min(all.size(), static_cast<std::size_t>(limit)));
        return all;
    }

private:
    std::string_view m_kind;
    std::string_view m_sql;
};

constexpr std::string_view kChanges = R"(
    SELECT id, day, created_at, created_by, aspect, before, after, reason FROM customer_change
    WHERE customer_id = ?1 AND (day, id) <= (?2, ?3) ORDER BY day DESC, id DESC LIMIT ?4)";

constexpr std::string_view kNotes = R"(
    SELECT id, day, created_at, created_by, CASE pinned WHEN 1 THEN 'pinned' ELSE '' END, '', '',
           text
    FROM customer_note
    WHERE customer_id = ?1 AND (day, id) <= (?2, ?3) ORDER BY day DESC, id DESC LIMIT ?4)";

constexpr std::string_view kPinnedNotes = R"(
    SELECT id, day, created_at, created_by, 'pinned', '', '', text FROM customer_note
    WHERE customer_id = ?1 AND pinned = 1 AND (day, id) <= (?2, ?3)
    ORDER BY day DESC, id DESC LIMIT ?4)";

constexpr std::string_view kLosses = R"(
    SELECT id, day, created_at, created_by, reason, '', won_back_on, evidence FROM loss
    WHERE customer_id = ?1 AND (day, id) <= (?2, ?3) ORDER BY day DESC, id DESC LIMIT ?4)";

constexpr std::string_view kQualifications = R"(
    SELECT id, day, created_at, created_by, criterion, '',
           CASE met WHEN 1 THEN 'met' ELSE 'not_met' END, evidence FROM qualification
    WHERE customer_id = ?1 AND (day, id) <= (?2, ?3) ORDER BY day DESC, id DESC LIMIT ?4)";

constexpr std::string_view kEquipment = R"(
    SELECT id, day, created_at, created_by, kind, '', serial, place FROM equipment
    WHERE customer_id = ?1 AND day <> '' AND (day, id) <= (?2, ?3)
    ORDER BY day DESC, id DESC LIMIT ?4)";

constexpr std::string_view kFiles = R"(
    SELECT id, day, created_at, created_by, name, '', '', notes FROM customer_file
    WHERE customer_id = ?1 AND (day, id) <= (?2, ?3) ORDER BY day DESC, id DESC LIMIT ?4)";

constexpr std::string_view kContacts = R"(
    SELECT id, '', created_at, created_by, name, '', role, title FROM contact
    WHERE customer_id = ?1 ORDER BY id)";

constexpr std::string_view kPlanSteps = R"(
    SELECT p.id + s.position, s.on_day, s.entered, COALESCE(s.by_user, p.created_by), s.step, '',
           CAST(p.year AS TEXT), s.note
    FROM plan p JOIN plan_step s ON s.plan_id = p.id
    WHERE p.customer_id = ?1 ORDER BY p.id, s.position)";

// What took place or came to nothing; what is planned stands in the calendar.
constexpr std::string_view kVisits = R"(
    SELECT id, day, created_at, owner_id, kind, COALESCE(CAST(result AS TEXT), ''), state,
           CASE WHEN purpose <> '' AND agreements <> '' THEN purpose || ' · ' || agreements
                WHEN agreements <> '' THEN agreements
                WHEN purpose <> '' THEN purpose ELSE reason END
    FROM visit
    WHERE customer_id = ?1 AND state IN ('done', 'cancelled', 'not_held')
      AND (day, id) <= (?2, ?3) ORDER BY day DESC, id DESC LIMIT ?4)";
constexpr std::string_view kTasks = R"(
    SELECT id, closed_on, updated_at, who_id, what, '', state, reason FROM task
    WHERE customer_id = ?1 AND state <> 'open' AND (closed_on, id) <= (?2, ?3)
    ORDER BY closed_on DESC, id DESC LIMIT ?4)";

constexpr std::string_view kPlannedVisits = R"(
    SELECT id, day, created_at, owner_id, kind, COALESCE(CAST(planned_minute AS TEXT), ''), state,
           purpose
    FROM visit
    WHERE customer_id = ?1 AND state IN ('planned', 'in_progress'))";
constexpr std::string_view kOpenTasks = R"(
    SELECT id, due_on, created_at, who_id, what, '', state, why FROM task
    WHERE customer_id = ?1 AND state = 'open')";

// Imports whose figures still stand.
constexpr std::string_view kImports = R"(
    SELECT DISTINCT b.id, '', b.at, b.by_user, b.kind, '', '', b.file_name
    FROM customer_month cm
    JOIN sales_fact f ON f.month = cm.month AND f.customer_id = cm.customer_id
    JOIN import_batch b ON b.set_seq = f.set_seq
    WHERE cm.customer_id = ?1 ORDER BY b.id)";

} // namespace

bool isBehind(const TimelineRow &row, const TimelinePlace &place) {
    const std::string_view kind = place.kind;
    return std::tie(row.day, row.id, row.kind) < std::tie(place.day, place.id, kind);
}

const std::vector<std::unique_ptr<TimelineSource>> &timelineSources() {
    static const auto kSources = [] {
        std::vector<std::unique_ptr<TimelineSource>> all;
        all.push_back(std::make_unique<DatedSource>("change", kChanges));
        all.push_back(std::make_unique<DatedSource>("note", kNotes));
        all.push_back(std::make_unique<DatedSource>("loss", kLosses));
        all.push_back(std::make_unique<DatedSource>("qualification", kQualifications));
        all.push_back(std::make_unique<DatedSource>("equipment", kEquipment));
        all.push_back(std::make_unique<DatedSource>("file", kFiles));
        all.push_back(std::make_unique<DatedSource>("visit", kVisits));
        all.push_back(std::make_unique<DatedSource>("task", kTasks));
        all.push_back(std::make_unique<InstantSource>("contact", kContacts));
        all.push_back(std::make_unique<InstantSource>("plan_step", kPlanSteps));
        all.push_back(std::make_unique<InstantSource>("import", kImports));
        return all;
    }();
    return kSources;
}

const std::vector<std::unique_ptr<TimelineSource>> &plannedSources() {
    static const auto kSources = [] {
        std::vector<std::unique_ptr<TimelineSource>> all;
        all.push_back(std::make_unique<InstantSource>("visit", kPlannedVisits));
        all.push_back(std::make_unique<InstantSource>("task", kOpenTasks));
        return all;
    }();
    return kSources;
}

const TimelineSource &pinnedNotes() {
    static const DatedSource kSource("note", kPinnedNotes);
    return kSource;
}

std::vector<ListStatement> timelineStatements() {
    std::vector<ListStatement> all;
    for (const auto &source : plannedSources()) {
        all.push_back({"ahead of " + std::string(source->kind()), std::string(source->sql())});
    }
    all.push_back({"pinned notes", std::string(kPinnedNotes)});
    for (const auto &source : timelineSources()) {
        all.push_back({"timeline of " + std::string(source->kind()), std::string(source->sql())});
    }
    return all;
}

} // namespace accord::storage
