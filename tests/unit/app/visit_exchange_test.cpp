// SPDX-License-Identifier: GPL-3.0-or-later
// Visits in and out: tables and calendars.
#include "app/export_service.h"
#include "app/history_service.h"
#include "app/visit_service.h"
#include "support/catch.h"
#include "support/imports.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

using namespace accord;
using test::ImportDesk;

namespace {

// Today is 2026-03-18.
struct VisitsDesk : ImportDesk {
    VisitsDesk() {
        done(customers("code,name,short_name,owner\nK1,苏州青梧超市有限公司,青梧超市,M1\n"
                       "K2,青梧超市昆山店,,M1\nK3,远山百货,,M2\n"));
        company.as("M1");
    }
    app::ImportRequest visits(const std::string &content, const std::string &name = "visits.csv") {
        app::ImportRequest request = customers(content, name);
        request.kind = io::ImportKind::Visits;
        return request;
    }
    [[nodiscard]] std::vector<storage::VisitListRow> all() {
        return app::VisitService(company.context()).list({}).value().rows;
    }
    [[nodiscard]] domain::Visit only() {
        const auto rows = all();
        REQUIRE(rows.size() == 1);
        return app::VisitService(company.context()).find(rows.front().id).value();
    }
    app::ExportResult exported(const std::filesystem::path &file) {
        app::ExportRequest request;
        request.file = file;
        request.purpose = io::ExportFor::Reimport;
        const auto result = app::ExportService(company.context()).visits(request);
        REQUIRE(result);
        return *result;
    }
    [[nodiscard]] static std::string textOf(const std::filesystem::path &file) {
        std::ifstream stream(file, std::ios::binary);
        std::ostringstream text;
        text << stream.rdbuf();
        return text.str();
    }
};

const char *const kLog = "客户编码,拜访日期,时间,拜访方式,目的,联系人,达成一致,结果,下次拜访\n"
                         "K1,2026-03-10,9:30,上门,谈陈列,\"张三、李四\",加两排,4,2026-03-24\n"
                         "K2,2026-03-20,14:00,电话,约时间,,,,\n";

} // namespace

TEST_CASE("a log kept in a spreadsheet becomes visits that took place and visits to come") {
    VisitsDesk desk;
    const auto result = desk.done(desk.visits(kLog));
    CHECK(result.rejected == 0);
    CHECK(result.rowCounts.made == 2);
    const auto rows = desk.all(); // newest first
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].state == domain::VisitState::Planned);
    CHECK(rows[0].kind == domain::VisitKind::Phone);
    const auto held = app::VisitService(desk.company.context()).find(rows[1].id).value();
    CHECK(held.state == domain::VisitState::Done);
    CHECK(held.heldOn == base::Date(2026, 3, 10));
    CHECK(held.plannedMinute == 9 * 60 + 30);
    CHECK(held.result == 4);
    REQUIRE(held.contacts.size() == 2);
    CHECK(held.contacts[1].name == "李四");
    CHECK(held.nextVisit == base::Date(2026, 3, 24));
}

TEST_CASE("the same visits again change nothing; undo takes the import back") {
    VisitsDesk desk;
    const std::string before = desk.everything();
    desk.done(desk.visits(kLog));
    const auto again = desk.done(desk.visits(kLog, "again.csv"));
    CHECK(again.rowCounts.unchanged == 2);
    CHECK(again.id.isNull());
    REQUIRE(app::ImportService(desk.company.context()).undo());
    CHECK(desk.all().empty());
}

TEST_CASE("a planned visit is closed by its row, one that is over keeps its state") {
    VisitsDesk desk;
    desk.done(desk.visits("customer_code,date,purpose\nK1,2026-03-16,plan\n"));
    desk.done(desk.visits("customer_code,date,result\nK1,2026-03-16,3\n", "b.csv"));
    CHECK(desk.only().state == domain::VisitState::Done);
    CHECK(desk.only().purpose == "plan");
    const auto over =
        desk.done(desk.visits("customer_code,date,state\nK1,2026-03-16,planned\n", "c.csv"));
    REQUIRE(over.rejectedRows.size() == 1);
    CHECK(over.rejectedRows[0].reason == "visit.closed");
}

TEST_CASE("rows that cannot be visits are told with their reason, the rest comes in") {
    VisitsDesk desk;
    const auto result = desk.done(
        desk.visits("customer_code,date,at,state,result,kind,owner\n"
                    "K9,2026-03-10,,,3,,\nK1,soon,,,3,,\nK1,2026-03-10,25:00,,3,,\n"
                    "K1,2026-04-10,,done,3,,\nK1,2026-03-11,,done,,,\nK1,2026-03-12,,,9,,\n"
                    "K1,2026-03-13,,maybe,3,,\nK1,2026-03-14,,,3,by_train,\n"
                    "K1,2026-03-15,,,3,,nobody\nK3,2026-03-15,,,3,,\n"
                    "K1,2026-03-16,,cancelled,,,\nK1,2026-03-17,,,3,,\n"));
    std::vector<std::string> reasons;
    for (const auto &row : result.rejectedRows) {
        reasons.push_back(row.reason);
    }
    CHECK(reasons == std::vector<std::string>{
                         "customer.not_found", "date.bad", "visit.time_bad", "visit.date_future",
                         "visit.result_required", "visit.result_range", "field.word", "field.word",
                         "user.not_found", "forbidden", "visit.reason_required"});
    CHECK(result.rowCounts.made == 1);
}

TEST_CASE("an event of a phone finds its customer by the longest name in its title or place") {
    VisitsDesk desk;
    const auto event = [](const std::string &title, const std::string &start) {
        return "BEGIN:VEVENT\r\nUID:" + title + "\r\nSUMMARY:" + title + "\r\nDTSTART:" + start +
               "\r\nEND:VEVENT\r\n";
    };
    const auto result = desk.done(desk.visits(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + event("去青梧超市昆山店谈陈列", "20260320T020000Z") +
            event("拜访 青梧超市", "20260321T020000Z") + event("看牙医", "20260322T020000Z") +
            event("远山百货", "20260323T020000Z") + "END:VCALENDAR\r\n",
        "phone.ics"));
    CHECK(result.rowCounts.made == 2);
    REQUIRE(result.rejectedRows.size() == 2);
    CHECK(result.rejectedRows[0].reason == "customer.not_found");
    CHECK(result.rejectedRows[1].reason == "forbidden"); // somebody else's book
    const auto rows = desk.all();
    CHECK(rows[0].customerCode == "K1");
    CHECK(rows[1].customerCode == "K2");
    CHECK(rows[1].purpose == "去青梧超市昆山店谈陈列");
    CHECK(rows[1].plannedMinute == 600);
}

TEST_CASE("a table and a calendar of ours come back without a change, a moved event moves") {
    VisitsDesk desk;
    desk.done(desk.visits(kLog));
    const std::string before = desk.everything();
    for (const char *name : {"out.csv", "out.ics"}) {
        INFO(name);
        const auto file = desk.folder.path() / name;
        CHECK(desk.exported(file).rows == 2);
        auto request = desk.visits("", "unused.csv");
        request.file = file;
        const auto result = desk.done(request);
        CHECK(result.rowCounts.unchanged == 2);
        CHECK(result.rejected == 0);
    }
    CHECK(desk.everything() == before);
    std::string text = desk.textOf(desk.folder.path() / "out.ics");
    const auto at = text.find("DTSTART:20260320T060000Z");
    REQUIRE(at != std::string::npos);
    text.replace(at, 24, "DTSTART:20260323T010000Z");
    CHECK(desk.done(desk.visits(text, "moved.ics")).rowCounts.changed == 1);
    const auto rows = desk.all();
    CHECK(rows[0].plannedOn == base::Date(2026, 3, 23));
    CHECK(rows[0].plannedMinute == 9 * 60);
}

TEST_CASE("an event of ours that was called off in a calendar cancels its visit, once") {
    VisitsDesk desk;
    desk.done(desk.visits("customer_code,date,at\nK1,2026-03-20,14:00\n"));
    const auto file = desk.folder.path() / "out.ics";
    desk.exported(file);
    std::string text = VisitsDesk::textOf(file);
    const std::string on = "STATUS:CONFIRMED";
    REQUIRE(text.find(on) != std::string::npos);
    text.replace(text.find(on), on.size(), "STATUS:CANCELLED");
    const auto result = desk.done(desk.visits(text, "phone.ics"));
    CHECK(result.rejected == 0);
    CHECK(desk.only().state == domain::VisitState::Cancelled);
    CHECK(desk.only().reason == "phone.ics");
    CHECK(desk.done(desk.visits(text, "again.ics")).rowCounts.unchanged == 1);
}

namespace {

std::string calendar(const std::string &events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}
std::string event(const std::string &uid, const std::string &start, const std::string &title,
                  const std::string &more = {}) {
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTART:" + start + "\r\nSUMMARY:" + title + "\r\n" +
           more + "END:VEVENT\r\n";
}
std::int64_t sumOf(const app::ImportResult &result) {
    return result.rowCounts.made + result.rowCounts.changed + result.rowCounts.unchanged +
           result.rejected;
}

} // namespace

TEST_CASE("an event of a foreign calendar is one visit, however often it moves") {
    VisitsDesk desk;
    desk.done(desk.visits(calendar(event("z1", "20260325T060000Z", "K1 陈列")), "a.ics"));
    const auto moved = desk.done(desk.visits(
        calendar(event("z1", "20260326T080000Z", "K1 陈列", "SEQUENCE:1\r\n")), "b.ics"));
    CHECK(moved.rowCounts.changed == 1);
    CHECK(desk.only().plannedOn == base::Date(2026, 3, 26));
    CHECK(desk.only().plannedMinute == 16 * 60);
    // Another event at the same customer and time is another visit, and the first keeps its words.
    desk.done(desk.visits(calendar(event("z2", "20260326T080000Z", "K1 收款")), "c.ics"));
    const auto rows = desk.all();
    REQUIRE(rows.size() == 2);
    CHECK(std::set<std::string>{rows[0].purpose, rows[1].purpose} ==
          std::set<std::string>{"K1 陈列", "K1 收款"});
    const auto again = desk.done(desk.visits(calendar(event("z1", "20260326T080000Z", "K1 陈列") +
                                                      event("z2", "20260326T080000Z", "K1 收款")),
                                             "d.ics"));
    CHECK(again.rowCounts.unchanged == 2);
    // Undo and redo keep what it came from.
    const auto called = desk.done(desk.visits(
        calendar(event("z1", "20260326T080000Z", "K1 陈列", "STATUS:CANCELLED\r\n")), "e.ics"));
    CHECK(called.rowCounts.changed == 1);
}

TEST_CASE("one day of a repeated event moves alone") {
    VisitsDesk desk;
    const std::string weekly =
        event("w", "20260324T020000Z", "K1", "RRULE:FREQ=WEEKLY;COUNT=3\r\n");
    CHECK(desk.done(desk.visits(calendar(weekly), "a.ics")).rowCounts.made == 3);
    const auto moved =
        desk.done(desk.visits(calendar(weekly + event("w", "20260402T020000Z", "K1",
                                                      "RECURRENCE-ID:20260331T020000Z\r\n")),
                              "b.ics"));
    CHECK(moved.rowCounts.changed == 1);
    CHECK(moved.rowCounts.unchanged == 2);
    CHECK(desk.all().size() == 3);
}

TEST_CASE("what came from another calendar goes back as the same events") {
    VisitsDesk desk;
    const std::string foreign =
        calendar(event("z1", "20260325T060000Z", "K1 陈列") +
                 event("w", "20260324T020000Z", "K2", "RRULE:FREQ=WEEKLY;COUNT=2\r\n"));
    REQUIRE(desk.done(desk.visits(foreign, "a.ics")).rowCounts.made == 3);
    const auto file = desk.folder / "back.ics";
    desk.exported(file);
    const std::string text = VisitsDesk::textOf(file);
    CHECK(text.find("UID:z1\r\n") != std::string::npos);
    CHECK(text.find("UID:w\r\n") != std::string::npos);
    CHECK(text.find("RECURRENCE-ID:20260331T020000Z") != std::string::npos);
    CHECK(text.find("UID:visit-") == std::string::npos);
    // Here it is found again, whoever imports it, and so are the events of the first file.
    CHECK(desk.done(desk.visits(text, "b.ics")).rowCounts.unchanged == 3);
    desk.company.as("S1");
    CHECK(desk.done(desk.visits(text, "c.ics")).rowCounts.unchanged == 3);
    // In an empty company they are the same visits from the same events.
    VisitsDesk other;
    CHECK(other.done(other.visits(text, "d.ics")).rowCounts.made == 3);
    CHECK(other.done(other.visits(text, "e.ics")).rowCounts.unchanged == 3);
    const auto moved = other.done(other.visits(
        calendar(event("z1", "20260326T060000Z", "K1 陈列", "SEQUENCE:1\r\n")), "f.ics"));
    CHECK(moved.rowCounts.changed == 1);
    CHECK(other.all().size() == 3);
}

TEST_CASE("every event of a calendar is counted: visits, rejected with reason, called off") {
    VisitsDesk desk;
    const auto result = desk.done(desk.visits(
        calendar(event("b1", "20260230T100000", "K1") + event("b3", "20260410T100000", "不认识") +
                 event("b4", "20260411T100000", "K1 旧约", "STATUS:CANCELLED\r\n") +
                 event("b5", "20260412T100000", "K1") + event("b5", "20260412T100000", "K1") +
                 "BEGIN:VEVENT\r\nUID:b2\r\nSUMMARY:K1\r\nEND:VEVENT\r\n"),
        "bad.ics"));
    CHECK(result.rows == 6);
    CHECK(sumOf(result) == result.rows);
    CHECK(result.rowCounts.made == 1);
    std::multiset<std::string> reasons;
    for (const auto &row : result.rejectedRows) {
        reasons.insert(row.reason);
    }
    CHECK(reasons == std::multiset<std::string>{"customer.not_found", "date.bad", "date.bad",
                                                "import.key_twice"});
    const auto named =
        std::ranges::find(result.notices, "import.events_called_off", &app::ImportNotice::word);
    REQUIRE(named != result.notices.end());
    CHECK(named->args.at("events") == "K1 旧约");
}

TEST_CASE("a code counts in a title only as a word of its own") {
    VisitsDesk desk;
    const auto result =
        desk.done(desk.visits(calendar(event("q1", "20260410T100000", "Meeting TK1A room") +
                                       event("q2", "20260411T100000", "K1-7 call") +
                                       event("q3", "20260412T100000", "看 K1 和同事") +
                                       event("q4", "20260413T100000", "去K2谈")),
                              "t.ics"));
    CHECK(result.rowCounts.made == 2);
    CHECK(result.rejected == 2);
}
