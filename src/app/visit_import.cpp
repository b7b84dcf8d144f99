// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit_import.h"

#include "app/record_action.h"
#include "app/visit_json.h"
#include "app/visit_service.h"
#include "app/write.h"
#include "base/text.h"
#include "domain/visit/visit_rules.h"
#include "storage/customer_repository.h"
#include "storage/user_repository.h"
#include "storage/visit_image.h"
#include "storage/visit_repository.h"

#include <algorithm>
#include <utility>

namespace accord::app {
namespace {

using domain::FieldKind;
using domain::Visit;
using domain::VisitId;
using domain::VisitState;
using nlohmann::json;

constexpr std::int64_t kStepRows = 1'024;
constexpr std::string_view kOurUid = "visit-"; // visit-<id>@accord: as visit_export.cpp writes it

} // namespace

VisitImport::VisitImport(Context &context, const ImportRequest &request, io::TableReader &reader,
                         const io::ColumnMap &map, ImportRejections &rejections)
    : m_context(context),
      m_rows(context, map, importAction(request.kind)),
      m_names(context),
      m_request(request),
      m_reader(reader),
      m_rejections(rejections) {
    m_rows.beAbout(request.customer);
}

base::Done VisitImport::begin() {
    for (const domain::User &user : storage::UserRepository(m_context.db).all()) {
        m_users[base::fold(user.name)] = user.code;
    }
    if (!m_request.owner.empty() &&
        !storage::UserRepository(m_context.db).byCode(m_request.owner)) {
        return base::fail(base::ErrorCode::NotFound, "user.not_found",
                          "There is no user " + m_request.owner + ".", "owner", m_request.owner,
                          {{"user", m_request.owner}});
    }
    const auto owner = storage::UserRepository(m_context.db).byCode(m_request.owner);
    m_owner = owner ? owner->id : m_context.actor.id;
    return m_rows.demandField("date", m_reader.header());
}

base::Done VisitImport::stage(const base::Progress &progress) {
    Clashes clashes;
    for (io::TableRow row;;) {
        ACCORD_TRY(const bool more, m_reader.next(row));
        if (!more) {
            return clashes.demandNone();
        }
        if (m_rowsRead++ % kStepRows == 0) {
            ACCORD_CHECK(step(progress, 0, m_reader.bytesDone(), m_reader.bytesTotal()));
        }
        CellFault fault;
        if (!stageRow(row, fault)) {
            if (fault.reason.empty()) {
                passOver(row);
            } else {
                m_rejections.add(row, fault);
            }
            continue;
        }
        const bool isOnFile = !m_staged.empty() && m_staged.back().line == row.line &&
                              m_staged.back().before.has_value();
        if (m_request.onConflict == OnConflict::Fail && isOnFile) {
            clashes.add(row.line, m_staged.back().visit.day().toString());
        }
    }
}

base::Done VisitImport::writeOne(Staged &staged, storage::ChangeSetWriter *log,
                                 ImportResult &result) {
    const bool isSame =
        staged.before && storage::image(*staged.before) == storage::image(staged.visit);
    ++(isSame          ? result.rowCounts.unchanged
       : staged.before ? result.rowCounts.changed
                       : result.rowCounts.made);
    if (staged.before && !isSame) {
        noteConflict(result, staged.line, staged.visit.day().toString(),
                     toJson(m_context, *staged.before), toJson(m_context, staged.visit));
    }
    if (isSame || log == nullptr) {
        return {};
    }
    storage::VisitRepository visits(m_context.db);
    if (staged.before) {
        ACCORD_TRY(staged.visit.version, visits.update(staged.visit, stampOf(m_context)));
    } else {
        ACCORD_CHECK(visits.insert(staged.visit, stampOf(m_context)));
        staged.visit.version = 1;
    }
    storage::record(*log, staged.before ? &*staged.before : nullptr, &staged.visit);
    return {};
}

base::Done VisitImport::write(storage::ChangeSetWriter *log, const base::Progress &progress,
                              ImportResult &result) {
    std::int64_t done = 0;
    for (Staged &staged : m_staged) {
        if (done++ % kStepRows == 0) {
            ACCORD_CHECK(step(progress, 1, done, static_cast<std::int64_t>(m_staged.size())));
        }
        ACCORD_CHECK(writeOne(staged, log, result));
    }
    result.rowCounts.unchanged += m_passedOver;
    if (m_passedOver > 0) {
        result.notices.push_back(
            {"import.events_called_off",
             "{count} events were called off and never were visits here: {events}.",
             {{"count", std::to_string(m_passedOver)}, {"events", m_passedOverNames}}});
    }
    result.keys = result.rowCounts;
    result.rows = m_rowsRead;
    m_changes = result.rowCounts.made + result.rowCounts.changed > 0;
    return {};
}

domain::CustomerId VisitImport::customer(const io::TableRow &row, CellFault &fault) {
    const bool isTold = !m_request.customer.empty() || !m_rows.text("customer_code", row).empty() ||
                        !m_rows.text("customer_name", row).empty();
    return isTold ? m_rows.customer(row, fault) : named(row, fault);
}

domain::CustomerId VisitImport::named(const io::TableRow &row, CellFault &fault) {
    const auto found =
        m_names.find(m_rows.text("event_title", row) + "\n" + m_rows.text("event_place", row));
    if (found.id.isNull()) {
        fault = m_rows.faultOf(found.reason, "event_title");
    }
    return found.id;
}

std::optional<Visit> VisitImport::byId(const io::TableRow &row) const {
    std::string text = m_rows.text("id", row);
    const std::string uid = m_rows.text("uid", row);
    if (text.empty() && uid.starts_with(kOurUid)) {
        text = uid.substr(kOurUid.size(), uid.find('@') - kOurUid.size());
    }
    storage::VisitRepository visits(m_context.db);
    if (const auto id = VisitId::parse(text)) {
        if (auto visit = visits.byId(*id)) {
            return visit;
        }
    }
    const auto id = uid.empty() ? std::nullopt : visits.ofEvent(uid, m_owner);
    return id ? visits.byId(*id) : std::nullopt;
}

std::string VisitImport::foreignUid(const io::TableRow &row) const {
    std::string uid = m_rows.text("uid", row);
    return uid.starts_with(kOurUid) ? std::string() : uid;
}

void VisitImport::passOver(const io::TableRow &row) {
    constexpr int kNamed = 10;
    if (++m_passedOver <= kNamed) {
        m_passedOverNames +=
            (m_passedOverNames.empty() ? "" : "; ") + m_rows.text("event_title", row);
    }
}

std::optional<Visit> VisitImport::existing(const Visit &told) const {
    storage::VisitRepository visits(m_context.db);
    std::optional<Visit> found;
    for (const VisitId id : visits.ofCustomer(told.customer)) {
        auto visit = visits.byId(id);
        const bool isThatDay = visit && visit->owner == told.owner && visit->day() == told.day();
        if (!isThatDay || m_taken.contains(id)) {
            continue;
        }
        if (visit->plannedMinute == told.plannedMinute) {
            return visit;
        }
        const bool mayBe = !visit->plannedMinute || !told.plannedMinute;
        found = mayBe && !found ? visit : found;
    }
    return found;
}

bool VisitImport::setState(const io::TableRow &row, const Visit *before, base::Date day,
                           Visit &visit, CellFault &fault) {
    const std::string text = word("state", "visit_state", row);
    const auto told = domain::visitStateFromCode(text);
    if (!text.empty() && !told) {
        fault = m_rows.faultOf("field.word", "state");
        return false;
    }
    if (before != nullptr && !domain::isOpen(*before)) {
        const bool stays = !told || *told == before->state;
        if (!stays) {
            fault = m_rows.faultOf("visit.closed", "state");
        }
        return stays;
    }
    const bool wasHeld = visit.result || !visit.agreements.empty();
    visit.state = told.value_or(wasHeld ? VisitState::Done : visit.state);
    return close(row, before, day, visit, fault);
}

// What a state wants besides: a day that has come, a reason.
bool VisitImport::close(const io::TableRow &row, const Visit *before, base::Date day, Visit &visit,
                        CellFault &fault) {
    if (visit.state == VisitState::Done) {
        visit.heldOn = day;
        visit.plannedOn = before != nullptr ? before->plannedOn : base::Date();
        if (day > today(m_context)) {
            fault = m_rows.faultOf("visit.date_future", "date");
        }
    } else if (visit.state == VisitState::Cancelled || visit.state == VisitState::NotHeld) {
        std::string reason = m_rows.text("reason", row);
        if (reason.empty() && m_rows.columnOf("uid") != CellFault::kNoColumn) {
            reason = m_request.file.filename().string(); // a calendar says no more than that
        }
        visit.reason = reason.empty() ? visit.reason : reason;
        visit.reasonNote = m_rows.text("reason_note", row);
        if (visit.reason.empty()) {
            fault = m_rows.faultOf("visit.reason_required", "state");
        }
    }
    return fault.reason.empty();
}

bool VisitImport::isValid(const io::TableRow &row, const Visit *before, const Visit &visit,
                          CellFault &fault) {
    const base::Issues issues = domain::check(visit);
    if (!issues.empty()) {
        m_rows.keep(issues.front(), row, fault);
        return false;
    }
    const auto may =
        before != nullptr ? demandVisit(m_context, *before) : demandNewVisit(m_context, visit);
    if (!may) {
        m_rows.keep(may.error(), row, fault);
    }
    return may.has_value();
}

// The document into the visit; false with what is wrong.
bool VisitImport::read(const io::TableRow &row, const json &document, Visit &visit,
                       CellFault &fault) {
    base::Issues issues;
    const bool isHeld = visit.state == VisitState::Done;
    applyVisitJson(m_context, document, isHeld ? VisitDay::Held : VisitDay::Planned, visit, issues);
    if (!issues.empty()) {
        m_rows.keep(issues.front(), row, fault);
    }
    return issues.empty();
}

// What the row is about: the visit on file, or one as the row tells it.
bool VisitImport::find(const io::TableRow &row, const json &document, Staged &staged,
                       CellFault &fault) {
    Visit &visit = staged.visit;
    if (!staged.before) {
        visit.owner = m_owner;
        visit.calendarUid = foreignUid(row);
        if (!read(row, document, visit, fault)) {
            return false;
        }
        // An event is itself only: another one at that time is another visit.
        if (visit.calendarUid.empty()) {
            staged.before = existing(visit);
        }
    }
    if (staged.before) {
        visit = *staged.before;
        return m_request.onConflict == OnConflict::Skip || read(row, document, visit, fault);
    }
    const auto given = base::parseIdNumber(m_rows.text("id", row)).value_or(0);
    visit.id = VisitId(newId(m_context, given, [this](std::int64_t id) {
        return m_taken.contains(VisitId(id)) ||
               storage::VisitRepository(m_context.db).byId(VisitId(id)).has_value();
    }));
    m_taken.insert(visit.id);
    // An event that was called off and never was a visit here says nothing.
    return word("state", "visit_state", row) != "cancelled" ||
           m_rows.columnOf("uid") == CellFault::kNoColumn;
}

bool VisitImport::stageRow(const io::TableRow &row, CellFault &fault) {
    Staged staged;
    staged.line = row.line;
    staged.before = byId(row);
    staged.visit.customer = staged.before ? staged.before->customer : customer(row, fault);
    const json document = fault.reason.empty() ? documentOf(row, fault) : json();
    if (!fault.reason.empty()) {
        return false;
    }
    const auto day = base::Date::parse(document.value("date", ""));
    if (!day) {
        fault = m_rows.faultOf("date.bad", "date");
        return false;
    }
    if (!find(row, document, staged, fault)) {
        return false;
    }
    const Visit *known = staged.before ? &*staged.before : nullptr;
    const bool isKept = known != nullptr && m_request.onConflict == OnConflict::Skip;
    if (!isKept && !(setState(row, known, *day, staged.visit, fault) &&
                     isValid(row, known, staged.visit, fault))) {
        return false;
    }
    const std::string uid = foreignUid(row);
    const bool isTwice = (known != nullptr && !m_taken.insert(staged.visit.id).second) ||
                         (!uid.empty() && !m_uids.insert(uid).second);
    if (isTwice) {
        fault = m_rows.faultOf("import.key_twice", uid.empty() ? "date" : "uid");
        return false;
    }
    m_staged.push_back(std::move(staged));
    return true;
}

} // namespace accord::app
