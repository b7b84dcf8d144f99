// SPDX-License-Identifier: GPL-3.0-or-later
// today: what is overdue, for today and for this week, plans that wait, and the figures beside it.
#include "app/task_service.h"
#include "app/today_figures.h"
#include "app/today_service.h"
#include "cli/commands.h"
#include "cli/document_text.h"
#include "domain/visit/visit_rules.h"

#include <array>
#include <memory>

namespace accord::cli {
namespace {

struct TodayOptions {
    std::string user;
    bool team = false;
};
using Shared = std::shared_ptr<TodayOptions>;

Json orNull(std::string_view text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

Json documentOf(const app::TodayVisit &visit) {
    return {{"id", visit.id.toString()},
            {"customer", visit.customerCode},
            {"name", visit.customerName},
            {"city", orNull(visit.city)},
            {"owner", visit.ownerCode},
            {"kind", code(visit.kind)},
            {"state", visit.missed ? "missed" : code(visit.state)},
            {"date", visit.day.toString()},
            {"at", orNull(domain::timeText(visit.minute))},
            {"purpose", orNull(visit.purpose)}};
}

Json documentOf(const app::VisitDueRow &row) {
    return {{"customer", row.code},
            {"name", row.name},
            {"city", orNull(row.city)},
            {"owner", orNull(row.ownerCode)},
            {"class", orNull(row.cls)},
            {"interval", row.due.interval},
            {"last_done", orNull(row.due.lastDone.toString())},
            {"due", row.due.due.toString()},
            {"overdue_days", row.due.overdueDays}};
}

Json documentOf(const app::TodayTask &row) {
    return {{"id", row.task.id.toString()},
            {"what", row.task.what},
            {"who", row.whoCode},
            {"when", row.task.when.toString()},
            {"customer", orNull(row.customerCode)},
            {"name", orNull(row.customerName)},
            {"moves", row.task.moves},
            {"overdue_days", row.overdueDays}};
}

Json documentOf(const app::TodayReview &review) {
    return {{"customer", review.customerCode},   {"name", review.customerName},
            {"owner", orNull(review.ownerCode)}, {"year", review.year},
            {"quarter", review.quarter},         {"due", review.due.toString()}};
}

Json documentOf(const app::TodayPlan &plan) {
    return {{"customer", plan.customerCode},
            {"name", plan.customerName},
            {"owner", orNull(plan.ownerCode)},
            {"year", plan.year},
            {"step", code(plan.step)},
            {"waiting", plan.waiting == app::PlanWaiting::ForApproval ? "approval" : "rejected"},
            {"mine", plan.isMine}};
}

template<class Row>
Json listOf(const std::vector<Row> &rows) {
    Json list = Json::array();
    for (const Row &row : rows) {
        list.push_back(documentOf(row));
    }
    return list;
}

Json documentOf(const app::TodayBucket &bucket) {
    return {{"visits", listOf(bucket.visits)},
            {"due", listOf(bucket.due)},
            {"tasks", listOf(bucket.tasks)},
            {"reviews", listOf(bucket.reviews)}};
}

Json shareOf(const app::VisitShare &share) {
    return {{"held", share.done}, {"all", share.all}};
}

Json documentOf(const app::TodayFigures &figures) {
    Json classes = Json::array();
    for (const app::ClassVisits &one : figures.classes) {
        classes.push_back({{"class", orNull(one.cls)}, {"visits", shareOf(one.visits)}});
    }
    Json week = Json::array();
    for (const app::DayVisits &one : figures.week) {
        week.push_back({{"day", one.day.toString()}, {"visits", shareOf(one.visits)}});
    }
    Json birthdays = Json::array();
    for (const app::UpcomingBirthday &one : figures.birthdays) {
        birthdays.push_back({{"day", one.day.toString()},
                             {"name", one.name},
                             {"customer", one.customerCode},
                             {"customer_name", one.customerName}});
    }
    constexpr std::array<const char *, 4> kBands{"1-30", "31-60", "61-90", "91+"};
    Json bands = Json::array();
    for (std::size_t i = 0; i < kBands.size(); ++i) {
        bands.push_back({{"days", kBands.at(i)}, {"overdue_fen", figures.overdueBands.at(i)}});
    }
    return {{"data_month", orNull(figures.dataMonth.toString())},
            {"plans", figures.plans},
            {"actual_fen", figures.actualFen},
            {"target_fen", figures.targetFen},
            {"visits_month", shareOf(figures.month)},
            {"visits_by_class", std::move(classes)},
            {"visits_week", std::move(week)},
            {"overdue_fen", figures.overdueFen},
            {"overdue_customers", figures.overdueCustomers},
            {"overdue_days", figures.overdueDays},
            {"overdue_bands", std::move(bands)},
            {"birthdays", std::move(birthdays)}};
}

// The rows of one span of days: part, what, id, day, customer, who, text.
class DayTable {
public:
    explicit DayTable(const Session &session) : m_session(session) {
        for (const char *key : {"part", "entry", "id", "date", "customer", "owner", "what"}) {
            m_table.columns.push_back({session.messages().titleOf(key)});
        }
    }

    void add(const std::string &part, const app::TodayBucket &bucket) {
        const Messages &messages = m_session.messages();
        for (const app::TodayVisit &visit : bucket.visits) {
            const std::string time = domain::timeText(visit.minute);
            m_table.rows.push_back({part, messages.wordOf("kind", code(visit.kind)),
                                    visit.id.toString(),
                                    visit.day.toString() + (time.empty() ? "" : " " + time),
                                    visit.customerName, visit.ownerCode, visit.purpose});
        }
        for (const app::VisitDueRow &row : bucket.due) {
            m_table.rows.push_back(
                {part,
                 messages.wordOf("entry", "due"),
                 {},
                 row.due.due.toString(),
                 row.name,
                 row.ownerCode,
                 m_session.say("ui.today.due", "class {class}, {days} days late",
                               {{"class", row.cls.empty() ? "-" : row.cls},
                                {"days", std::to_string(row.due.overdueDays)}})});
        }
        for (const app::TodayTask &row : bucket.tasks) {
            m_table.rows.push_back({part, messages.wordOf("entry", "task"), row.task.id.toString(),
                                    row.task.when.toString(), row.customerName, row.whoCode,
                                    row.task.what});
        }
        for (const app::TodayReview &row : bucket.reviews) {
            m_table.rows.push_back({part,
                                    messages.wordOf("entry", "review"),
                                    {},
                                    row.due.toString(),
                                    row.customerName,
                                    row.ownerCode,
                                    m_session.say("ui.today.review", "quarter {quarter} of {year}",
                                                  {{"quarter", std::to_string(row.quarter)},
                                                   {"year", std::to_string(row.year)}})});
        }
    }

    void add(const app::TodayPlan &plan) {
        const Messages &messages = m_session.messages();
        const bool isWaiting = plan.waiting == app::PlanWaiting::ForApproval;
        m_table.rows.push_back({m_session.say("ui.today.plans", "Plans"),
                                messages.wordOf("entry", "plan"),
                                {},
                                std::to_string(plan.year),
                                plan.customerName,
                                plan.ownerCode,
                                messages.wordOf("waiting", isWaiting ? "approval" : "rejected")});
    }

    [[nodiscard]] Table finish(std::string footer) && {
        m_table.footer = std::move(footer);
        return std::move(m_table);
    }

private:
    const Session &m_session;
    Table m_table;
};

std::string footerOf(const Session &session, const Json &document) {
    std::string text;
    for (const auto &[title, value] : fieldsOf(session, document)) {
        text.append(text.empty() ? "" : "\n").append(title).append("  ").append(value);
    }
    return text;
}

base::Result<Exit> showToday(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    const app::TodayService service(*context);
    ACCORD_TRY(const app::TodayView view,
               options->team ? service.ofTeam() : service.ofUser(options->user));
    ACCORD_TRY(const app::TodayFigures figures, app::todayFigures(*context, view));
    DayTable table(session);
    table.add(session.say("ui.today.overdue", "Overdue"), view.overdue);
    table.add(session.say("ui.today.now", "Today"), view.now);
    table.add(session.say("ui.today.week", "This week"), view.week);
    for (const app::TodayPlan &plan : view.plans) {
        table.add(plan);
    }
    const Json beside = documentOf(figures);
    session.output().show({{"today", view.today.toString()},
                           {"week_end", view.weekEnd.toString()},
                           {"user", orNull(view.ownerCode)},
                           {"overdue", documentOf(view.overdue)},
                           {"now", documentOf(view.now)},
                           {"week", documentOf(view.week)},
                           {"plans", listOf(view.plans)},
                           {"to_clear", view.toClear()},
                           {"done_today", view.doneToday},
                           {"figures", beside}},
                          std::move(table).finish(footerOf(session, beside)));
    return Exit::Done;
}

} // namespace

void addTodayCommand(CLI::App &app, Session &session) {
    const auto options = std::make_shared<TodayOptions>();
    CLI::App *showing = app.add_subcommand(
        "today", "What is overdue, for today and for this week, and the figures beside it");
    CLI::Option *user =
        showing->add_option("--user", options->user, "Whose day (default: who acts)")
            ->type_name("USERCODE");
    showing->add_flag("--team", options->team, "The day of everybody in the actor's team")
        ->excludes(user);
    session.onRun(*showing, [&session, options] { return showToday(session, options); });
}

} // namespace accord::cli
