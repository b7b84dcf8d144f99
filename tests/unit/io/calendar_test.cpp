// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars as phones and offices write them, and our own read back.
#include "io/calendar_events.h"
#include "io/calendar_reader.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace accord;
using base::Date;
using io::CalendarEvent;

namespace {

const std::string kZone = "Asia/Shanghai";
const io::CalendarRange kAround{Date(2026, 11, 1), Date(2027, 10, 31)};

std::string lines(std::initializer_list<const char *> texts) {
    std::string all;
    for (const char *text : texts) {
        all += std::string(text) + "\r\n";
    }
    return all;
}

std::vector<CalendarEvent> read(const std::string &bytes) {
    auto events = io::readCalendar(bytes, kZone, kAround);
    REQUIRE(events);
    return std::move(events)->events;
}

std::string eventWith(const std::string &more) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Visit\r\n" + more +
           "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

} // namespace

TEST_CASE(
    "a time in UTC, of another zone, without a zone and a whole day are days of the company") {
    const auto utc = read(eventWith("DTSTART:20261201T020000Z\r\nDTEND:20261201T033000Z\r\n"));
    REQUIRE(utc.size() == 1);
    CHECK(utc[0].day == Date(2026, 12, 1));
    CHECK(utc[0].minute == 600);
    CHECK(utc[0].minutes == 90);
    CHECK(utc[0].line == 3);
    const auto late = read(eventWith("DTSTART:20261201T180000Z\r\n"));
    CHECK(late[0].day == Date(2026, 12, 2)); // it is past midnight in Shanghai
    CHECK(late[0].minute == 120);
    const auto zoned = read(eventWith("DTSTART;TZID=Europe/Berlin:20261201T090000\r\n"));
    CHECK(zoned[0].minute == 16 * 60);
    const auto floating = read(eventWith("DTSTART:20261201T090000\r\n"));
    CHECK(floating[0].minute == 9 * 60);
    const auto day = read(eventWith("DTSTART;VALUE=DATE:20261201\r\n"));
    CHECK(day[0].day == Date(2026, 12, 1));
    CHECK_FALSE(day[0].minute);
}

TEST_CASE("an office calendar brings its own zone under a name of its own") {
    const auto events = read(lines({"BEGIN:VCALENDAR",
                                    "METHOD:REQUEST",
                                    "VERSION:2.0",
                                    "BEGIN:VTIMEZONE",
                                    "TZID:China Standard Time",
                                    "BEGIN:STANDARD",
                                    "DTSTART:16010101T000000",
                                    "TZOFFSETFROM:+0800",
                                    "TZOFFSETTO:+0800",
                                    "END:STANDARD",
                                    "END:VTIMEZONE",
                                    "BEGIN:VEVENT",
                                    "SUMMARY;LANGUAGE=zh-CN:拜访青梧超市\\, 谈陈列",
                                    "DTSTART;TZID=China Standard Time:20261203T143000",
                                    "DTEND;TZID=China Standard Time:20261203T153000",
                                    "UID:0400",
                                    "LOCATION:苏州市",
                                    " 昆山",
                                    "STATUS:CONFIRMED",
                                    "END:VEVENT",
                                    "END:VCALENDAR"}));
    REQUIRE(events.size() == 1);
    CHECK(events[0].title == "拜访青梧超市, 谈陈列");
    CHECK(events[0].place == "苏州市昆山"); // a folded line
    CHECK(events[0].day == Date(2026, 12, 3));
    CHECK(events[0].minute == 14 * 60 + 30);
}

TEST_CASE("a repeated event is single events of the range, without the days taken out or moved") {
    const auto events = read(
        lines({"BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:weekly", "SUMMARY:周访",
               "DTSTART;TZID=Asia/Shanghai:20261102T090000", "RRULE:FREQ=WEEKLY;COUNT=5",
               "EXDATE;TZID=Asia/Shanghai:20261109T090000", "END:VEVENT", "BEGIN:VEVENT",
               "UID:weekly", "RECURRENCE-ID;TZID=Asia/Shanghai:20261116T090000", "SUMMARY:周访",
               "DTSTART;TZID=Asia/Shanghai:20261117T100000", "END:VEVENT", "END:VCALENDAR"}));
    std::vector<std::string> days;
    for (const CalendarEvent &event : events) {
        days.push_back(event.day.toString());
    }
    CHECK(days == std::vector<std::string>{"2026-11-02", "2026-11-23", "2026-11-30", "2026-11-17"});
    const auto endless = read(eventWith("DTSTART:20200106T010000Z\r\nRRULE:FREQ=DAILY\r\n"));
    CHECK(endless.size() == 365);
    CHECK(endless.front().day == kAround.from);
    CHECK(endless.back().day == kAround.to);
}

TEST_CASE("what was called off says so, in the event or for the whole file") {
    CHECK(read(eventWith("DTSTART:20261201T020000Z\r\nSTATUS:CANCELLED\r\n"))[0].isCancelled);
    const auto all = read("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:CANCEL\r\nBEGIN:VEVENT\r\n"
                          "UID:a\r\nDTSTART:20261201T020000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    CHECK(all[0].isCancelled);
}

TEST_CASE("GBK, a byte order mark and bare line feeds are read; what is no calendar is refused") {
    const auto gbk = read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:\xB0\xDD\xB7\xC3\n"
                          "DTSTART:20261201T020000Z\nEND:VEVENT\nEND:VCALENDAR\n");
    CHECK(gbk[0].title == "拜访");
    const auto marked = read("\xEF\xBB\xBF" + eventWith("DTSTART:20261201T020000Z\r\n"));
    CHECK(marked.size() == 1);
    for (const char *bytes : {"", "name,phone\n", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
                              "BEGIN:VCALENDAR\r\nBEGIN:VEVENT"}) {
        INFO(bytes);
        const auto none = io::readCalendar(bytes, kZone, kAround);
        if (!none) {
            CHECK(none.error().reason == "calendar.none");
        } else {
            for (const CalendarEvent &event : none->events) {
                CHECK(event.day.isNull()); // told as what it is by who imports it
            }
        }
    }
    CHECK(io::looksLikeCalendar("begin:vcalendar\r\n"));
    CHECK_FALSE(io::looksLikeCalendar("BEGIN:VCARD"));
}

TEST_CASE("what is written is read back the same") {
    REQUIRE(rc::check([] {
        std::vector<CalendarEvent> events(*rc::gen::inRange<std::size_t>(1, 6));
        for (std::size_t i = 0; i < events.size(); ++i) {
            CalendarEvent &event = events[i];
            event.uid = "visit-" + std::to_string(i) + "@accord";
            event.occurrence = *rc::gen::element<std::string>("", "2026-03-31");
            event.visit = *rc::gen::element<std::string>("", "123456");
            event.title = *rc::gen::element<std::string>(
                "青梧超市", "A, B; C\\D", std::string(300, 'x') + "汉字", "quote \" : end");
            event.note = *rc::gen::element<std::string>("", "两行\n文字", "目的：陈列 40 %");
            event.place = *rc::gen::element<std::string>("", "苏州市昆山");
            event.customer = *rc::gen::element<std::string>("KA-0001", "客户;1");
            event.day = Date(2026, 1, 1).plusDays(*rc::gen::inRange(0, 700));
            if (*rc::gen::arbitrary<bool>()) {
                event.minute = *rc::gen::inRange(0, 24 * 60);
                event.minutes = 60;
            }
            event.isCancelled = *rc::gen::arbitrary<bool>();
        }
        const std::string text = io::calendarText(events, kZone, base::Instant(1'769'760'000));
        RC_ASSERT(text.starts_with("BEGIN:VCALENDAR\r\n"));
        const auto again = io::readCalendar(text, kZone, kAround);
        RC_ASSERT(again.has_value());
        RC_ASSERT(again->events.size() == events.size());
        for (std::size_t i = 0; i < events.size(); ++i) {
            const CalendarEvent &is = again->events[i];
            const CalendarEvent &was = events[i];
            RC_ASSERT(is.uid == was.uid);
            RC_ASSERT(is.occurrence == was.occurrence);
            RC_ASSERT(is.visit == was.visit);
            CalendarEvent keyed;
            io::setEventKey(keyed, io::eventKey(was));
            RC_ASSERT((keyed.uid == was.uid && keyed.occurrence == was.occurrence));
            RC_ASSERT(is.title == was.title);
            RC_ASSERT(is.note == was.note);
            RC_ASSERT(is.place == was.place);
            RC_ASSERT(is.customer == was.customer);
            RC_ASSERT(is.day == was.day);
            RC_ASSERT(is.minute == was.minute);
            RC_ASSERT(is.minutes == was.minutes);
            RC_ASSERT(is.isCancelled == was.isCancelled);
        }
    }));
}

TEST_CASE("an event without a real day is told with what its file says") {
    const auto bad = read(eventWith("DTSTART:20260230T100000\r\n"));
    REQUIRE(bad.size() == 1);
    CHECK(bad[0].day.isNull());
    const auto none = read(eventWith(""));
    REQUIRE(none.size() == 1);
    CHECK(none[0].day.isNull());
    CHECK(none[0].start.empty());
}

TEST_CASE("of several versions of an event the one with the highest sequence counts") {
    const auto both = io::readCalendar(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSEQUENCE:2\r\nDTSTART:20261202T020000Z\r\n"
        "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:a\r\nSEQUENCE:1\r\nDTSTART:20261201T020000Z\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n",
        kZone, kAround);
    REQUIRE(both);
    REQUIRE(both->events.size() == 1);
    CHECK(both->events[0].day == Date(2026, 12, 2));
    CHECK(both->replaced == 1);
}

TEST_CASE("a repetition without end is bounded, and it is said; each day is an occurrence") {
    const auto daily = io::readCalendar(
        eventWith("DTSTART:20261201T100000\r\nRRULE:FREQ=DAILY\r\n"), kZone, kAround);
    REQUIRE(daily);
    CHECK(daily->isBounded);
    CHECK(daily->events.size() == 335);
    CHECK(daily->events[1].occurrence == "2026-12-02");
    const auto thrice = io::readCalendar(
        eventWith("DTSTART:20261201T100000\r\nRRULE:FREQ=DAILY;COUNT=3\r\n"), kZone, kAround);
    REQUIRE(thrice);
    CHECK_FALSE(thrice->isBounded);
    const auto endless = io::readCalendar(
        eventWith("DTSTART:20261201T100000\r\nRRULE:FREQ=SECONDLY\r\n"), kZone, kAround);
    REQUIRE(endless);
    CHECK(endless->isBounded);
}

TEST_CASE("a calendar of an older phone, version 1.0 in quoted-printable, is read") {
    const auto events = read(lines(
        {"BEGIN:VCALENDAR", "VERSION:1.0", "BEGIN:VEVENT", "UID:h1",
         "SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=8B=9C=", "=E8=AE=BF=0D=0A=E5=AE=A2",
         "DTSTART:20261201T020000Z", "END:VEVENT", "END:VCALENDAR"}));
    REQUIRE(events.size() == 1);
    CHECK(events[0].title == "拜访\n客");
    CHECK(events[0].line == 3);
}
