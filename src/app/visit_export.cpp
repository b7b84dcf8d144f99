// SPDX-License-Identifier: GPL-3.0-or-later
// Visits as a table or as a calendar.
#include "app/export_pages.h"
#include "app/export_service.h"
#include "app/visit_json.h"
#include "app/visit_service.h"
#include "base/atomic_file.h"
#include "domain/visit/visit_rules.h"
#include "io/calendar_events.h"
#include "io/table_writer.h"
#include "storage/customer_repository.h"
#include "storage/user_repository.h"

#include <utility>

namespace accord::app {
namespace {

using domain::Visit;

constexpr int kPage = 500;
constexpr int kMinutes = 60; // of a visit in a calendar
constexpr const char *kDays[]{"date", "next_visit"};
constexpr const char *kColumns[]{
    "id",      "customer_code", "customer_name", "date",       "at",         "kind",
    "state",   "owner",         "partner",       "purpose",    "contacts",   "overview",
    "central", "reality",       "closing",       "degree",     "agreements", "result",
    "mood",    "next_visit",    "reason",        "reason_note"};

std::vector<io::TableColumn> columnsOf(const ExportRequest &request) {
    std::vector<io::TableColumn> columns;
    for (const std::string key : kColumns) {
        const bool isDay = std::find(std::begin(kDays), std::end(kDays), key) != std::end(kDays);
        columns.push_back({key, request.title ? request.title(key) : key,
                           isDay ? io::ColumnKind::Date : io::ColumnKind::Text, 16});
    }
    if (request.purpose == io::ExportFor::Reimport) {
        columns.push_back({"card", "card", io::ColumnKind::Text, 16});
    }
    return columns;
}

void writeDay(io::TableWriter &table, base::Date day) {
    if (day.isNull()) {
        table.empty();
    } else {
        table.number(day.daysSince1970());
    }
}

void writeText(io::TableWriter &table, std::string_view text) {
    if (text.empty()) {
        table.empty();
    } else {
        table.text(text);
    }
}

std::string namesOf(const Visit &visit) {
    std::string names;
    for (const domain::VisitContact &contact : visit.contacts) {
        names += (names.empty() ? "" : ", ") + contact.name;
    }
    return names;
}

struct Exported {
    storage::VisitListRow row;
    Visit visit;
};

// What of the call card has no column: for re-import, as one document.
std::string cardOf(const Context &context, const Visit &visit) {
    const auto document = toJson(context, visit);
    nlohmann::ordered_json card = nlohmann::ordered_json::object();
    for (const char *key : kCardKeys) {
        const auto part = document.find(key);
        if (part != document.end() && !part->empty()) {
            card[key] = *part;
        }
    }
    return card.empty() ? std::string() : card.dump();
}

// In the order of columnsOf().
void writeRow(io::TableWriter &table, const Exported &entry, const Context &context,
              io::ExportFor purpose) {
    const Visit &visit = entry.visit;
    for (const std::string &text :
         {visit.id.toString(), entry.row.customerCode, entry.row.customerName}) {
        writeText(table, text);
    }
    writeDay(table, visit.day());
    for (const std::string &text :
         {domain::timeText(visit.plannedMinute), std::string(code(visit.kind)),
          std::string(code(visit.state)), entry.row.ownerCode, entry.row.partnerCode, visit.purpose,
          namesOf(visit), visit.notes.overview, visit.notes.central, visit.notes.reality,
          visit.notes.closing, visit.notes.degree, visit.agreements,
          visit.result ? std::to_string(*visit.result) : std::string(),
          std::string(code(visit.mood))}) {
        writeText(table, text);
    }
    writeDay(table, visit.nextVisit);
    writeText(table, visit.reason);
    writeText(table, visit.reasonNote);
    if (purpose == io::ExportFor::Reimport) {
        writeText(table, cardOf(context, visit));
    }
    table.endRow();
}

// Many addresses begin with the city already.
std::string placeOf(const domain::Customer &customer) {
    const bool isWhole =
        !customer.city.empty() && customer.address.find(customer.city) != std::string::npos;
    return isWhole ? customer.address : customer.city + customer.district + customer.address;
}

io::CalendarEvent eventOf(storage::CustomerRepository &customers, const Exported &entry) {
    const auto customer = customers.byId(entry.row.customer);
    const bool isOff = entry.visit.state == domain::VisitState::Cancelled ||
                       entry.visit.state == domain::VisitState::NotHeld;
    io::CalendarEvent event;
    event.visit = entry.visit.id.toString();
    // What came from another calendar goes back there as the same event.
    io::setEventKey(event, entry.visit.calendarUid.empty() ? "visit-" + event.visit + "@accord"
                                                           : entry.visit.calendarUid);
    event.title = entry.row.customerName;
    event.place = customer ? placeOf(*customer) : "";
    event.note = entry.visit.purpose;
    event.customer = entry.row.customerCode;
    event.day = entry.visit.day();
    event.minute = entry.visit.plannedMinute;
    event.minutes = kMinutes;
    event.isCancelled = isOff;
    return event;
}

// Oldest first.
template<class Take>
base::Result<std::int64_t> forEachVisit(Context &context, const ExportRequest &request,
                                        const base::Progress &progress, Take take) {
    const VisitService visits(context);
    return forEachRow(
        progress,
        [&](const std::string &after) {
            return visits.list({request.filter, false, kPage, after});
        },
        [&](const storage::VisitListRow &row) -> base::Result<bool> {
            ACCORD_TRY(Visit visit, visits.find(row.id));
            take(Exported{row, std::move(visit)});
            return true;
        });
}

} // namespace

base::Result<ExportResult> ExportService::visits(const ExportRequest &request,
                                                 const base::Progress &progress) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::Export));
    const std::string extension = request.file.extension().string();
    if (extension == ".ics") {
        storage::CustomerRepository customers(m_context.db);
        std::vector<io::CalendarEvent> events;
        ACCORD_TRY(const std::int64_t written,
                   forEachVisit(m_context, request, progress, [&](const Exported &entry) {
                       events.push_back(eventOf(customers, entry));
                   }));
        base::writeFileAtomically(
            request.file, io::calendarText(events, m_context.company.zone, m_context.clock.now()));
        return ExportResult{request.file, "ics", written};
    }
    ACCORD_TRY(const VisitPage size, VisitService(m_context).list({request.filter, false, 0, ""}));
    const std::string name = request.title ? request.title("visits") : "visits";
    ACCORD_TRY(const auto table, io::createTable(request.file, name, columnsOf(request),
                                                 request.purpose, size.total, ", .ics"));
    ACCORD_TRY(const std::int64_t written,
               forEachVisit(m_context, request, progress, [&](const Exported &entry) {
                   writeRow(*table, entry, m_context, request.purpose);
               }));
    table->commit();
    return ExportResult{request.file, extension.substr(1), written};
}

} // namespace accord::app
