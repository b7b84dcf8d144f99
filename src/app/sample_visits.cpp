// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_visits.h"

#include "app/task_service.h"
#include "app/visit_service.h"
#include "app/write.h"
#include "base/resource.h"
#include "storage/company_repository.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace accord::app {
namespace {

using nlohmann::json;

constexpr int kFriday = 5;
constexpr int kWeek = 7;
constexpr int kRecentDays = 14; // tasks that are younger may still be open
constexpr std::int64_t kDaySeconds = 86'400;
constexpr std::int64_t kEvening = 36'000; // 18:00 in China, as seconds UTC

base::Date workDayBefore(base::Date day) {
    return day.weekday() > kFriday ? day.plusDays(kFriday - day.weekday()) : day;
}
base::Date workDayAfter(base::Date day) {
    return day.weekday() > kFriday ? day.plusDays(kWeek + 1 - day.weekday()) : day;
}

class Diary {
public:
    explicit Diary(base::Date today)
        : m_today(today), m_content(json::parse(base::resource("sample/visits.json"))) {}

    // Documents of visits that took place, and of those planned, by who visits.
    [[nodiscard]] std::map<std::string, std::vector<json>> held() const {
        std::map<std::string, std::vector<json>> documents;
        for (const json &entry : m_content.at("held")) {
            documents[entry.at("owner")].push_back(heldDocument(entry));
        }
        return documents;
    }
    [[nodiscard]] std::map<std::string, std::vector<json>> planned() const {
        std::map<std::string, std::vector<json>> documents;
        for (const json &entry : m_content.at("planned")) {
            const int ahead = entry.at("ahead");
            const base::Date day = m_today.plusDays(ahead);
            documents[entry.at("owner")].push_back(
                {{"customer", entry.at("customer")},
                 {"date", (ahead < 0 ? workDayBefore(day) : workDayAfter(day)).toString()},
                 {"at", entry.at("at")},
                 {"kind", entry.at("kind")},
                 {"owner", entry.at("owner")},
                 {"purpose", phrase("purpose", entry)}});
        }
        return documents;
    }

private:
    [[nodiscard]] const json &phrase(const char *kind, const json &entry) const {
        return m_content.at("phrases").at(kind).at(entry.at(kind).get<std::size_t>());
    }

    [[nodiscard]] json heldDocument(const json &entry) const {
        const base::Date day = workDayBefore(m_today.plusDays(-entry.at("ago").get<int>()));
        json document = {{"customer", entry.at("customer")}, {"date", day.toString()},
                         {"kind", entry.at("kind")},         {"owner", entry.at("owner")},
                         {"result", entry.at("result")},     {"purpose", phrase("purpose", entry)}};
        if (entry.contains("overview")) {
            document["notes"] = {{"overview", phrase("overview", entry)},
                                 {"reality", phrase("reality", entry)},
                                 {"closing", phrase("closing", entry)}};
            document["agreements"] = phrase("agreements", entry);
        }
        if (entry.contains("seen")) {
            const json &seen = entry.at("seen");
            document["observations"] = {{{"kind", "shelf_share"}, {"value", seen.at(0)}},
                                        {{"kind", "facings"}, {"value", seen.at(1)}},
                                        {{"kind", "coolers_working"}, {"value", seen.at(2)}}};
        }
        if (entry.contains("objection")) {
            const json &o = phrase("objection", entry);
            document["objections"] = json::array({{{"words", o.at(0)},
                                                   {"listened", o.at(1)},
                                                   {"asked", o.at(2)},
                                                   {"explained", o.at(3)},
                                                   {"acted", o.at(4)}}});
        }
        if (entry.contains("competitor")) {
            const json &c = phrase("competitor", entry);
            document["competitors"] = json::array({{{"competitor", c.at(0)},
                                                    {"product", c.at(1)},
                                                    {"activity", c.at(2)},
                                                    {"price_fen", c.at(3)}}});
        }
        if (entry.contains("task")) {
            const json &task = entry.at("task");
            document["tasks"] = json::array(
                {{{"what", m_content.at("phrases").at("task").at(task.at(0).get<std::size_t>())},
                  {"who", entry.at("owner")},
                  {"when", day.plusDays(task.at(1)).toString()}}});
        }
        return document;
    }

    base::Date m_today;
    json m_content;
};

// What was to be done long ago is done, by the end of its month.
base::Done closeOldTasks(Context &context, const std::vector<LoggedVisit> &visits,
                         base::Date today) {
    std::map<std::pair<int, int>, std::vector<domain::TaskId>> byMonth;
    const base::Date recent = today.plusDays(-kRecentDays);
    for (const LoggedVisit &logged : visits) {
        for (const domain::Task &task : logged.tasks) {
            if (logged.visit.heldOn < recent && task.when < recent) {
                byMonth[{task.when.year(), task.when.month()}].push_back(task.id);
            }
        }
    }
    for (const auto &[month, ids] : byMonth) {
        const base::Date next = base::Date(month.first, month.second, 1).plusDays(31);
        const base::Date end = base::Date(next.year(), next.month(), 1).plusDays(-1);
        const base::Date on = std::min(end, today.plusDays(-1));
        context.at = base::Instant(on.daysSince1970() * kDaySeconds + kEvening);
        ACCORD_CHECK(TaskService(context).complete(ids));
    }
    context.at.reset();
    return {};
}

// Its accounts are visited by class, the stores of a chain less often.
base::Done spaceStores(Context &context) {
    constexpr int kLargeStore = 42;
    constexpr int kSmallStore = 63;
    json policy = json::parse(base::resource("policies/visit.json"));
    for (json &entry : policy.at("templates")) {
        if (!entry.value("account_level", false)) {
            entry["interval_days"] = entry.at("id") == "large_store" ? kLargeStore : kSmallStore;
        }
    }
    db::Transaction transaction(context.db);
    ACCORD_CHECK(storage::CompanyRepository(context.db)
                     .savePolicy("visit", policy.dump(), 0, stampOf(context)));
    transaction.commit();
    return {};
}

} // namespace

base::Done fillSampleVisits(Workspace &workspace) {
    const base::Date now = today(workspace.context());
    ACCORD_CHECK(spaceStores(workspace.context()));
    const Diary diary(now);
    for (const auto &[owner, documents] : diary.held()) {
        ACCORD_CHECK(workspace.login(owner));
        ACCORD_TRY(const auto visits, VisitService(workspace.context()).logMany(documents));
        ACCORD_CHECK(closeOldTasks(workspace.context(), visits, now));
    }
    for (const auto &[owner, documents] : diary.planned()) {
        ACCORD_CHECK(workspace.login(owner));
        ACCORD_CHECK(VisitService(workspace.context()).planMany(documents, PastDays::Allowed));
    }
    return {};
}

} // namespace accord::app
