// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_company.h"

#include "app/abc_class_service.h"
#include "app/abc_service.h"
#include "app/customer_service.h"
#include "app/import_service.h"
#include "app/plan_service.h"
#include "app/sample_data.h"
#include "app/sample_losses.h"
#include "app/sample_people.h"
#include "app/sample_visits.h"
#include "app/team_service.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace accord::app {

namespace {

using base::Done;
using nlohmann::json;

constexpr std::string_view kSupervisor = "S1";

// How far a plan of the sample has come; the words of resources/sample/plans.py in order.
enum class Way {
    Data,
    Review,
    Discussion,
    Submitted,
    Rejected,
    Draft,
    Resubmitted,
    Negotiation,
    Changed,
    Signed
};

Way wayOf(const std::string &word) {
    static constexpr std::pair<std::string_view, Way> kWays[] = {
        {"data", Way::Data},
        {"review", Way::Review},
        {"discussion", Way::Discussion},
        {"discussion_submitted", Way::Submitted},
        {"discussion_rejected", Way::Rejected},
        {"draft", Way::Draft},
        {"draft_submitted", Way::Resubmitted},
        {"negotiation", Way::Negotiation},
        {"negotiation_changed", Way::Changed},
        {"signed", Way::Signed},
        {"executing", Way::Signed}, // signed in time for the year that is running
    };
    return std::find_if(std::begin(kWays), std::end(kWays),
                        [&](const auto &entry) { return entry.first == word; })
        ->second;
}

// One plan on its way through the steps, each at its own day in the past.
class PlanStory {
public:
    PlanStory(Workspace &workspace, const SampleData &data, const json &plan)
        : m_workspace(workspace),
          m_data(data),
          m_plan(plan),
          m_customer(plan.at("customer")),
          m_owner(plan.at("owner")),
          m_year(data.planYear(plan)),
          m_way(wayOf(plan.at("way"))),
          // This year's plans were made last autumn, next year's in the past nine weeks.
          m_start(plan.at("year") == 0 ? base::Date(m_year - 1, 10, 12)
                                       : today(workspace.context()).plusDays(-63)) {}

    [[nodiscard]] Done tell() {
        ACCORD_CHECK(as(m_owner, 0));
        ACCORD_CHECK(done(plans().create(m_customer, m_year, {})));
        ACCORD_CHECK(done(plans().set(m_customer, m_year, m_data.content(m_plan))));
        if (m_way == Way::Data) {
            return {};
        }
        ACCORD_CHECK(advance(8, "上年数据已核对，缺口已说明。"));
        if (m_way == Way::Review) {
            return {};
        }
        ACCORD_CHECK(advance(20, "已当面回顾上年合作，尚无书面回顾记录。"));
        if (m_way == Way::Discussion) {
            return {};
        }
        return toApproval();
    }

private:
    [[nodiscard]] Done toApproval() {
        ACCORD_CHECK(as(m_owner, 22));
        ACCORD_CHECK(done(plans().submit(m_customer, m_year)));
        if (m_way == Way::Submitted) {
            return {};
        }
        ACCORD_CHECK(as(std::string(kSupervisor), 23));
        if (m_way == Way::Rejected) {
            return done(plans().reject(m_customer, m_year, std::nullopt,
                                       "近两个季度持续下滑，请先写明回款安排，再谈陈列费。"));
        }
        ACCORD_CHECK(done(plans().approve(m_customer, m_year, std::nullopt)));
        ACCORD_CHECK(advance(26, "合同草案已送达，约定面谈。"));
        if (m_way == Way::Draft) {
            return {};
        }
        if (m_way == Way::Resubmitted) {
            ACCORD_CHECK(changeReserve(31));
            return done(plans().submit(m_customer, m_year));
        }
        return toSigning();
    }

    [[nodiscard]] Done toSigning() {
        ACCORD_CHECK(advance(38, "逐条讨论合同内容。"));
        if (m_way == Way::Negotiation) {
            return {};
        }
        if (m_way == Way::Changed) {
            return changeReserve(47);
        }
        if (m_plan.contains("waive")) {
            const json &waiver = m_plan.at("waive");
            ACCORD_CHECK(as(std::string(kSupervisor), 50));
            ACCORD_CHECK(
                done(plans().waive(m_customer, m_year, waiver.at("rule"), waiver.at("why"))));
        }
        ACCORD_CHECK(as(m_owner, 55));
        PlanAdvance signing;
        signing.note = "双方签定。";
        signing.people = {personOf(m_owner), "客户采购总监"};
        signing.ourSigner = personOf(std::string(kSupervisor));
        signing.customerSigner = "客户总经理";
        signing.signedOn = m_start.plusDays(55);
        return done(plans().advance(m_customer, m_year, signing));
    }

    // Content changed after the approval, which is void by that.
    [[nodiscard]] Done changeReserve(int day) {
        ACCORD_CHECK(as(m_owner, day));
        return done(plans().set(m_customer, m_year, {{"sections", {{"reserve", 0.08}}}}));
    }

    [[nodiscard]] Done advance(int day, const std::string &note) {
        ACCORD_CHECK(as(m_owner, day));
        PlanAdvance step;
        step.people = {personOf(m_owner), "客户采购经理"};
        step.note = note;
        return done(plans().advance(m_customer, m_year, step));
    }

    [[nodiscard]] Done as(const std::string &user, int day) {
        ACCORD_CHECK(m_workspace.login(user));
        constexpr std::int64_t kSecondsOfDay = 86'400;
        constexpr std::int64_t kMorning = 7200; // 02:00 UTC, 10:00 in China
        m_workspace.context().at =
            base::Instant(m_start.plusDays(day).daysSince1970() * kSecondsOfDay + kMorning);
        return {};
    }

    [[nodiscard]] PlanService plans() { return PlanService(m_workspace.context()); }
    [[nodiscard]] std::string personOf(const std::string &code) const {
        for (const json &user : m_data.company().at("users")) {
            if (user.at("code") == code) {
                return user.at("name");
            }
        }
        return code;
    }
    [[nodiscard]] static Done done(const base::Result<PlanChange> &change) {
        return change ? Done() : Done(tl::unexpected(change.error()));
    }

    Workspace &m_workspace;
    const SampleData &m_data;
    const json &m_plan;
    std::string m_customer;
    std::string m_owner;
    int m_year;
    Way m_way;
    base::Date m_start;
};

base::Result<std::int64_t> addTeam(Context &context, const SampleData &data) {
    TeamService team(context);
    std::int64_t added = 0;
    for (const json &user : data.company().at("users")) {
        const std::string code = user.at("code");
        if (code == context.actor.code) {
            continue; // the first user of the file
        }
        ACCORD_CHECK(team.add({code, user.at("name"),
                               domain::roleFromCode(user.at("role").get<std::string>())
                                   .value_or(domain::Role::Viewer),
                               user.at("reports_to")}));
        ++added;
    }
    return added;
}

// Last year and the year before, kept and applied one after the other, so that there is something
// to compare and every class has a trend.
Done keepRuns(Context &context, base::Period all) {
    constexpr int kYear = 12;
    for (const base::Period period : {base::Period{all.from, all.from.plus(kYear - 1)},
                                      base::Period{all.to.plus(1 - kYear), all.to}}) {
        AbcRunRequest request;
        request.period = period;
        const std::string name = period.from.toString() + "_" + period.to.toString();
        ACCORD_CHECK(AbcService(context).keep(request, name));
        ACCORD_CHECK(AbcClassService(context).apply(name, false, "zh_CN"));
    }
    return {};
}

// Counts the parts that are done: people, customers, figures, what customers earn, each plan,
// visits, contacts, runs.
class Parts {
public:
    Parts(const base::Progress &progress, std::size_t total)
        : m_progress(progress), m_total(static_cast<std::int64_t>(total)) {}
    [[nodiscard]] Done next() {
        return m_progress.step(m_done++, m_total)
                   ? Done()
                   : base::fail(base::ErrorCode::Cancelled, "cancelled",
                                "Making the sample company was cancelled.");
    }

private:
    const base::Progress &m_progress;
    std::int64_t m_total;
    std::int64_t m_done = 0;
};

Done fill(Workspace &workspace, const SampleData &data, SampleCounts &counts,
          const base::Progress &progress) {
    Parts parts(progress, data.plans().size() + 6);
    Context &context = workspace.context();
    const std::string first = context.actor.code;
    ACCORD_CHECK(parts.next());
    ACCORD_TRY(counts.users, addTeam(context, data));
    // The book's managers report to the sample's own supervisor, whoever made the file.
    ACCORD_CHECK(workspace.login(std::string(kSupervisor)));
    // The accounts were given to their managers before the first figures.
    context.at = base::Instant(context.clock.now().secondsUtc() - std::int64_t{760} * 86'400);
    ACCORD_TRY(const ImportResult customers, importSample(workspace, io::ImportKind::Customers,
                                                          "customers", data.customersCsv()));
    context.at.reset();
    counts.customers = customers.rows;
    ACCORD_CHECK(parts.next());
    ACCORD_TRY(const ImportResult sales,
               importSample(workspace, io::ImportKind::Sales, "sales", data.salesCsv()));
    counts.salesRows = sales.rows;
    ACCORD_CHECK(parts.next());
    ACCORD_CHECK(importSample(workspace, io::ImportKind::Sales, "profits", data.profitsCsv()));
    for (const json &plan : data.plans()) {
        ACCORD_CHECK(parts.next());
        ACCORD_CHECK(PlanStory(workspace, data, plan).tell());
        ++counts.plans;
    }
    ACCORD_CHECK(parts.next());
    ACCORD_CHECK(fillSampleVisits(workspace));
    ACCORD_CHECK(workspace.login(std::string(kSupervisor)));
    // Long enough ago to be out of the last year's ranking.
    context.at = base::Instant(context.clock.now().secondsUtc() - std::int64_t{120} * 86'400);
    for (const std::string &code : data.archived()) {
        ACCORD_CHECK(CustomerService(context).archive(code));
    }
    context.at.reset();
    ACCORD_CHECK(addSampleLosses(workspace));
    ACCORD_CHECK(parts.next());
    ACCORD_CHECK(addSamplePeople(workspace));
    ACCORD_CHECK(parts.next());
    ACCORD_CHECK(keepRuns(context, data.months()));
    return workspace.login(first);
}

} // namespace

NewCompany sampleCompany() {
    const SampleData data(base::Date(2026, 1, 1)); // name and people are the same on every day
    NewCompany company;
    company.name = data.company().at("name");
    company.userCode = kSupervisor;
    company.userName = data.company().at("users").at(0).at("name");
    return company;
}

base::Result<SampleCounts> fillSampleCompany(Workspace &workspace, const base::Progress &progress) {
    const SampleData data(today(workspace.context()));
    SampleCounts counts;
    ACCORD_CHECK(fill(workspace, data, counts, progress));
    return counts;
}

} // namespace accord::app
