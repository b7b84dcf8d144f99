// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_checklist.h"

#include "base/money.h"
#include "base/resource.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace accord::domain {

namespace {

struct Inquiry {
    const Plan &plan;
    const CheckFacts &facts;
    const CheckPolicy &policy;
};

// What one rule found: nothing open = met; not checkable wins over open.
struct Finding {
    std::vector<CheckPlace> open;
    bool checkable = true;
    void need(bool met, std::string part, std::string id = {}, std::string field = {}) {
        if (!met) {
            open.push_back({std::move(part), std::move(id), std::move(field)});
        }
    }
};

Finding core(const Inquiry &q) {
    Finding f;
    f.need(!q.plan.sections.summary.empty(), "sections", {}, "summary");
    f.need(!q.plan.targets.empty(), "targets");
    f.need(!q.plan.lines.empty() || !q.plan.activities.empty(), "lines");
    return f;
}

Finding promises(const Inquiry &q) {
    Finding f;
    for (const Side side : {Side::Ours, Side::Customer}) {
        f.need(std::any_of(q.plan.promises.begin(), q.plan.promises.end(),
                           [side](const PlanPromise &p) { return p.side == side; }),
               "promises", {}, std::string(code(side)));
    }
    return f;
}

Finding chain(const Inquiry &q) {
    const PlanSections &s = q.plan.sections;
    Finding f;
    f.need(!s.market.empty(), "sections", {}, "market");
    f.need(!s.category.empty(), "sections", {}, "category");
    f.need(!s.channel.empty(), "sections", {}, "channel");
    f.need(!s.lastYear.empty(), "sections", {}, "last_year");
    f.need(!s.summary.empty(), "sections", {}, "summary");
    return f;
}

Finding swot(const Inquiry &q) {
    const PlanSections &s = q.plan.sections;
    Finding f;
    f.need(!s.strengths.empty(), "sections", {}, "swot.s");
    f.need(!s.weaknesses.empty(), "sections", {}, "swot.w");
    f.need(!s.opportunities.empty(), "sections", {}, "swot.o");
    f.need(!s.threats.empty(), "sections", {}, "swot.t");
    return f;
}

Finding onePage(const Inquiry &q) {
    Finding f;
    f.need(!q.plan.sections.summary.empty() &&
               base::codePointCount(q.plan.sections.summary) <=
                   static_cast<std::size_t>(q.policy.summaryCharacters),
           "sections", {}, "summary");
    return f;
}

Finding tables(const Inquiry &q) {
    Finding f;
    for (const PlanLine &line : q.plan.lines) {
        f.need(!line.title.empty(), "lines", line.id, "title");
    }
    for (const PlanActivity &activity : q.plan.activities) {
        f.need(!activity.name.empty(), "activities", activity.id, "name");
        f.need(!activity.from.isNull() && !activity.to.isNull(), "activities", activity.id,
               "dates");
        f.need(!activity.owner.empty(), "activities", activity.id, "owner");
    }
    for (const PlanPromise &promise : q.plan.promises) {
        f.need(!promise.by.empty(), "promises", promise.id, "by");
        f.need(!promise.due.isNull(), "promises", promise.id, "due");
    }
    return f;
}

// Number, unit and date are in the target itself; its owner is the account manager.
Finding targets(const Inquiry &q) {
    Finding f;
    f.need(q.facts.hasOwner, "customer", {}, "owner");
    f.need(std::any_of(q.plan.targets.begin(), q.plan.targets.end(),
                       [](const PlanTarget &t) {
                           return t.metric == PlanMetric::NetSales && t.year.value_or(0) > 0;
                       }),
           "targets", {}, "net_sales_fen");
    for (const PlanTarget &target : q.plan.targets) {
        f.need(target.year.has_value(), "targets", target.category,
               std::string(code(target.metric)));
    }
    return f;
}

Finding attainable(const Inquiry &q) {
    Finding f;
    f.checkable = false;
    for (const PlanTarget &target : q.plan.targets) {
        const auto last = std::find_if(
            q.facts.lastYear.begin(), q.facts.lastYear.end(), [&](const CheckFacts::Year &year) {
                return year.category == target.category && year.metric == target.metric;
            });
        if (!target.year || last == q.facts.lastYear.end() || last->total <= 0) {
            continue;
        }
        f.checkable = true;
        const std::int64_t growth = base::divRound(
            (base::Wide{*target.year} - last->total) * 10'000, base::Wide{last->total});
        const bool inside = growth >= q.policy.growthFrom && growth <= q.policy.growthTo;
        f.need(inside || !q.plan.sections.growthReason.empty(), "targets", target.category,
               std::string(code(target.metric)));
    }
    return f;
}

bool rising(const std::vector<RebateTier> &tiers) {
    return std::adjacent_find(tiers.begin(), tiers.end(),
                              [](const RebateTier &a, const RebateTier &b) {
                                  return b.fromFen <= a.fromFen;
                              }) == tiers.end();
}

Finding rebates(const Inquiry &q) {
    Finding f;
    for (const PlanLine &line : q.plan.lines) {
        if (line.kind != LineKind::Rebate) {
            continue;
        }
        f.need(line.mode != RebateMode::None || line.basis != RebateBasis::NetSales, "lines",
               line.id, "mode");
        f.need(!line.tiers.empty() && rising(line.tiers), "lines", line.id, "tiers");
        f.need(line.basis != RebateBasis::Growth || line.baseFen.value_or(0) > 0, "lines", line.id,
               "base_fen");
    }
    return f;
}

// No two lines claim the same store, kind and period; rebates on different bases are different
// claims.
Finding singleClaims(const Inquiry &q) {
    Finding f;
    std::map<std::tuple<std::string, LineKind, LinePeriod, RebateBasis>, std::string> seen;
    for (const PlanLine &line : q.plan.lines) {
        const RebateBasis basis =
            line.kind == LineKind::Rebate ? line.basis : RebateBasis::NetSales;
        const auto [it, fresh] =
            seen.try_emplace({line.store, line.kind, line.period, basis}, line.id);
        f.need(fresh, "lines", it->second + "+" + line.id);
    }
    return f;
}

Finding kpis(const Inquiry &q) {
    Finding f;
    f.need(!q.plan.kpis.empty(), "kpis");
    for (const PlanKpi &kpi : q.plan.kpis) {
        f.need(!kpi.owner.empty(), "kpis", kpi.id, "owner");
        f.need(!kpi.frequency.empty(), "kpis", kpi.id, "frequency");
        f.need(!kpi.target.empty(), "kpis", kpi.id, "target");
    }
    return f;
}

// One review for each quarter of the plan's year that has not ended yet (RULES section 7).
Finding reviews(const Inquiry &q) {
    Finding f;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const base::Date end =
            base::Date::fromParts(q.plan.year, quarter * 3, quarter == 2 || quarter == 3 ? 30 : 31);
        const bool dated = std::any_of(q.plan.reviews.begin(), q.plan.reviews.end(),
                                       [quarter](const PlanReviewDate &review) {
                                           return review.quarter == quarter && !review.due.isNull();
                                       });
        f.need(dated || end < q.facts.today, "reviews", std::to_string(quarter));
    }
    return f;
}

Finding actions(const Inquiry &q) {
    Finding f;
    f.need(!q.plan.actions.empty(), "actions");
    for (const PlanAction &action : q.plan.actions) {
        f.need(!action.owner.empty() && !action.due.isNull() && !action.lever.empty(), "actions",
               action.id);
    }
    return f;
}

Finding clause(const Inquiry &q) {
    Finding f;
    f.need(!q.plan.sections.correctionClause.empty(), "sections", {}, "correction_clause");
    return f;
}

Finding reserve(const Inquiry &q) {
    Finding f;
    f.need(q.plan.sections.reserve.has_value(), "sections", {}, "reserve");
    return f;
}

// The program prints every plan in one fixed order; whether the texts follow it is for people.
Finding sameOrder(const Inquiry & /*q*/) {
    Finding f;
    f.checkable = false;
    return f;
}

struct Rule {
    const char *element;
    const char *name;
    CheckLevel level;
    Finding (*find)(const Inquiry &);
};

constexpr std::array kRules{
    Rule{"structure", "core", CheckLevel::Must, core},
    Rule{"structure", "promises", CheckLevel::Should, promises},
    Rule{"direction", "chain", CheckLevel::Must, chain},
    Rule{"direction", "swot", CheckLevel::Should, swot},
    Rule{"format", "summary", CheckLevel::Must, onePage},
    Rule{"format", "tables", CheckLevel::Must, tables},
    Rule{"format", "order", CheckLevel::Should, sameOrder},
    Rule{"content", "targets", CheckLevel::Must, targets},
    Rule{"content", "attainable", CheckLevel::Must, attainable},
    Rule{"content", "rebates", CheckLevel::Must, rebates},
    Rule{"content", "single_claims", CheckLevel::Must, singleClaims},
    Rule{"execution", "kpis", CheckLevel::Must, kpis},
    Rule{"execution", "reviews", CheckLevel::Must, reviews},
    Rule{"execution", "actions", CheckLevel::Should, actions},
    Rule{"flexibility", "correction_clause", CheckLevel::Must, clause},
    Rule{"flexibility", "reserve", CheckLevel::Should, reserve},
};

std::string idOf(const Rule &rule) {
    return std::string(rule.element) + "." + rule.name;
}

std::string joined(const std::vector<CheckPlace> &places) {
    std::string text;
    for (const CheckPlace &place : places) {
        text += (text.empty() ? "" : ", ") + place.key();
    }
    return text;
}

CheckState stateOf(const Finding &finding, bool waived) {
    if (!finding.checkable && finding.open.empty()) {
        return CheckState::NotCheckable;
    }
    if (finding.open.empty()) {
        return CheckState::Ok;
    }
    return waived ? CheckState::Waived : CheckState::Open;
}

} // namespace

std::string CheckPlace::key() const {
    std::string text = part;
    for (const std::string &more : {id, field}) {
        text += more.empty() ? "" : "." + more;
    }
    return text;
}

CheckPolicy defaultCheckPolicy() {
    const auto json = nlohmann::json::parse(base::resource("policies/plan.json"));
    const auto points = [](const nlohmann::json &rate) {
        return static_cast<int>(std::lround(rate.get<double>() * 10'000));
    };
    CheckPolicy policy;
    policy.growthFrom = points(json.at("growth_bounds").at(0));
    policy.growthTo = points(json.at("growth_bounds").at(1));
    policy.summaryCharacters = json.at("summary_characters");
    return policy;
}

std::vector<CheckItem> checklist(const Plan &plan, const CheckFacts &facts,
                                 const CheckPolicy &policy) {
    std::set<std::string> waived;
    for (const PlanWaiver &waiver : plan.waivers) {
        waived.insert(waiver.rule);
    }
    std::vector<CheckItem> items;
    for (const Rule &rule : kRules) {
        const Finding finding = rule.find({plan, facts, policy});
        CheckItem item;
        item.id = idOf(rule);
        item.element = rule.element;
        item.level = rule.level;
        item.state = stateOf(finding, waived.contains(item.id));
        item.places = finding.open;
        item.where = joined(finding.open);
        items.push_back(std::move(item));
    }
    return items;
}

bool isCheckRule(std::string_view id) {
    return std::any_of(kRules.begin(), kRules.end(),
                       [id](const Rule &rule) { return idOf(rule) == id; });
}

std::vector<std::string> openRules(const std::vector<CheckItem> &items, CheckLevel level) {
    std::vector<std::string> ids;
    for (const CheckItem &item : items) {
        if (item.level == level && item.state == CheckState::Open) {
            ids.push_back(item.id);
        }
    }
    return ids;
}

} // namespace accord::domain
