// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the parts of a plan.
#include "ui/plans/part_columns.h"
#include "ui/plans/plan_text.h"

#include <QCoreApplication>

namespace accord::ui {
namespace {

class PartWords {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::PartWords)
public:
    static PartSpec promotion();
    static PartSpec rebate();
    static std::vector<PartColumn> rebateTerms();
    static PartSpec activity();
    static PartSpec merchandising();
    static PartSpec equipment();
    static PartSpec promise();
    static PartSpec action();
    static PartSpec kpi();
    static PartSpec review();
};

template<class Enum, class Word>
std::vector<std::pair<std::string, QString>> words(std::initializer_list<Enum> values, Word word) {
    std::vector<std::pair<std::string, QString>> list;
    for (const Enum value : values) {
        list.emplace_back(std::string(code(value)), word(value));
    }
    return list;
}

std::vector<std::pair<std::string, QString>> sides() {
    return words({domain::Side::Ours, domain::Side::Customer}, PlanText::side);
}
std::vector<std::pair<std::string, QString>> periods() {
    return words({domain::LinePeriod::Month, domain::LinePeriod::Quarter, domain::LinePeriod::Half,
                  domain::LinePeriod::Year},
                 PlanText::period);
}
std::vector<std::pair<std::string, QString>> forms() {
    return words({domain::LineForm::Cash, domain::LineForm::CreditNote, domain::LineForm::Goods},
                 PlanText::form);
}
std::vector<std::pair<std::string, QString>> spends() {
    return words(
        {domain::SpendKind::Fixed, domain::SpendKind::VolumeDriven, domain::SpendKind::Contractual},
        PlanText::spend);
}

bool isRebate(const nlohmann::json &line) {
    return line.value("kind", "") == "rebate";
}

// Thresholds are amounts, or rates where the basis is one; of the other kind they mean nothing and
// are to be typed anew.
void settleTiers(nlohmann::json &line) {
    const bool isMoney = line.value("basis", "") == "net_sales";
    const char *from = isMoney ? "from_fen" : "from";
    if (!line.contains("tiers")) {
        return;
    }
    for (nlohmann::json &tier : line.at("tiers")) {
        if (!tier.contains(from)) {
            tier = {{from, 0}, {"rate", tier.value("rate", 0.0)}};
        }
    }
}

PartSpec PartWords::promotion() {
    using domain::LineKind;
    PartSpec spec;
    spec.list = "lines";
    spec.title = tr("Trade promotion and fees");
    spec.hint = tr("Discounts on the invoice, display and listing fees, promoters: one line each.");
    spec.fresh = {{"kind", "display"}, {"spend", "fixed"}, {"period", "year"}};
    spec.holds = [](const nlohmann::json &line) { return !isRebate(line); };
    spec.columns = {
        {"kind", tr("Kind"), PartKind::Choice, 110, false, false,
         words({LineKind::Discount, LineKind::Display, LineKind::Listing, LineKind::Activity,
                LineKind::Equipment, LineKind::Promoter},
               PlanText::lineKind)},
        {"title", tr("What"), PartKind::Text, 180, true},
        {"planned_fen", tr("Planned (yuan)"), PartKind::Money, 110},
        {"spend", tr("Nature"), PartKind::Choice, 90, false, false, spends()},
        {"period", tr("Per"), PartKind::Choice, 70, false, false, periods()},
        {"form", tr("Paid as"), PartKind::Choice, 90, false, false, forms()},
        {"store", tr("Store"), PartKind::Text, 90},
        {"condition", tr("Condition"), PartKind::Text, 200},
        {"due_days", tr("Due after days"), PartKind::Count, 90},
    };
    return spec;
}

PartSpec PartWords::rebate() {
    using domain::RebateBasis;
    PartSpec spec;
    spec.list = "lines";
    spec.title = tr("Rebates");
    spec.hint = tr("No rebate yet. Add one and give it tiers.");
    spec.fresh = {
        {"kind", "rebate"}, {"spend", "contractual"}, {"period", "year"}, {"basis", "net_sales"}};
    spec.holds = isRebate;
    spec.settle = settleTiers;
    spec.columns = {
        {"id", tr("No."), PartKind::Text, 44, false, true},
        {"title", tr("Rebate"), PartKind::Text, 190, true},
        {"basis", tr("Basis"), PartKind::Choice, 130, false, false,
         words({RebateBasis::NetSales, RebateBasis::Growth, RebateBasis::PaymentOnTime,
                RebateBasis::ShelfShare, RebateBasis::Range},
               PlanText::basis)},
        {"period", tr("Per"), PartKind::Choice, 70, false, false, periods()},
        {"form", tr("Paid as"), PartKind::Choice, 90, false, false, forms()},
        {"due_days", tr("Due after days"), PartKind::Count, 90},
        {"condition", tr("Condition"), PartKind::Text, 200},
    };
    return spec;
}

std::vector<PartColumn> PartWords::rebateTerms() {
    using domain::AppliesTo;
    using domain::RebateMode;
    return {
        {"mode", tr("Rate on"), PartKind::Choice, 110, false, false,
         words({RebateMode::Whole, RebateMode::Slab}, PlanText::mode)},
        {"applies_to", tr("Applies to"), PartKind::Choice, 110, false, false,
         words({AppliesTo::Total, AppliesTo::Increment}, PlanText::appliesTo)},
        {"base_fen", tr("Base (yuan)"), PartKind::Money, 120},
        {"cap_fen", tr("Cap (yuan)"), PartKind::Money, 120},
        {"void_late_days", tr("Void after days late"), PartKind::Count, 90},
        {"catch_up", tr("Catch-up at year end"), PartKind::Flag, 90},
        {"tiers", tr("Tiers"), PartKind::Text, 160},
        {"applied_fen", tr("Applied"), PartKind::Money, 90, false, true},
        {"executed_fen", tr("Executed"), PartKind::Money, 90, false, true},
        {"settled_fen", tr("Settled"), PartKind::Money, 90, false, true},
    };
}

PartSpec PartWords::activity() {
    PartSpec spec;
    spec.list = "activities";
    spec.title = tr("Consumer activities");
    spec.hint = tr("Tastings, offers, gifts, lotteries: what, when, where, for how much.");
    spec.columns = {
        {"name", tr("Activity"), PartKind::Text, 170, true},
        {"from", tr("From"), PartKind::Day, 92, true},
        {"to", tr("To"), PartKind::Day, 92, true},
        {"owner", tr("Owner"), PartKind::Text, 80, true},
        {"budget_fen", tr("Budget (yuan)"), PartKind::Money, 104},
        {"extra_volume_cases", tr("Extra cases"), PartKind::Count, 84},
        {"mechanics", tr("Mechanics"), PartKind::Text, 120},
        {"products", tr("Products"), PartKind::Text, 140},
        {"stores", tr("Stores"), PartKind::Text, 140},
    };
    return spec;
}

PartSpec PartWords::merchandising() {
    PartSpec spec;
    spec.list = "merchandising";
    spec.title = tr("Merchandising");
    spec.hint = tr("Shelf share, display area, position, price tags, material: now and wanted.");
    spec.columns = {
        {"element", tr("Element"), PartKind::Text, 150, true},
        {"current", tr("Now"), PartKind::Text, 80},
        {"target", tr("Wanted"), PartKind::Text, 80, true},
        {"unit", tr("Unit"), PartKind::Text, 60},
        {"justification", tr("Why it is justified"), PartKind::Text, 200},
        {"owner", tr("Owner"), PartKind::Text, 80, true},
        {"due", tr("By"), PartKind::Day, 92, true},
    };
    return spec;
}

PartSpec PartWords::equipment() {
    PartSpec spec;
    spec.list = "equipment";
    spec.title = tr("Refrigeration and equipment");
    spec.hint = tr("Coolers and other equipment: how many, whose, where, on what terms.");
    spec.columns = {
        {"type", tr("Equipment"), PartKind::Text, 150, true},
        {"count", tr("Number"), PartKind::Count, 64},
        {"owner", tr("Belongs to"), PartKind::Text, 100, true},
        {"position", tr("Position"), PartKind::Text, 150},
        {"exclusivity", tr("Exclusivity"), PartKind::Text, 140},
        {"deposit_fen", tr("Deposit (yuan)"), PartKind::Money, 100},
        {"due", tr("By"), PartKind::Day, 92, true},
    };
    return spec;
}

PartSpec PartWords::promise() {
    PartSpec spec;
    spec.list = "promises";
    spec.title = tr("Service promises of both sides");
    spec.hint = tr("What each side promises the other, who sees to it and by when.");
    spec.columns = {
        {"side", tr("Side"), PartKind::Choice, 76, false, false, sides()},
        {"benefit", tr("Benefit"), PartKind::Text, 160, true},
        {"expectation", tr("Expected in return"), PartKind::Text, 150},
        {"action", tr("Action needed"), PartKind::Text, 160},
        {"by", tr("By whom"), PartKind::Text, 90, true},
        {"due", tr("By when"), PartKind::Day, 92, true},
    };
    return spec;
}

PartSpec PartWords::action() {
    PartSpec spec;
    spec.list = "actions";
    spec.title = tr("Actions");
    spec.hint = tr("Who does what by when, and who can decide it.");
    spec.columns = {
        {"what", tr("What"), PartKind::Text, 240, true},
        {"owner", tr("Owner"), PartKind::Text, 90, true},
        {"due", tr("By"), PartKind::Day, 92, true},
        {"side", tr("Side"), PartKind::Choice, 76, false, false, sides()},
        {"lever",
         tr("Decided by"),
         PartKind::Choice,
         110,
         true,
         false,
         {{"manager", PlanText::lever("manager")},
          {"head_office", PlanText::lever("head_office")}}},
        {"done", tr("Done"), PartKind::Flag, 60, false, true},
    };
    return spec;
}

PartSpec PartWords::kpi() {
    PartSpec spec;
    spec.list = "kpis";
    spec.title = tr("KPIs");
    spec.hint = tr("What is measured, how, how often and by whom.");
    spec.columns = {
        {"name", tr("KPI"), PartKind::Text, 180, true},
        {"target", tr("Target"), PartKind::Text, 80, true},
        {"unit", tr("Unit"), PartKind::Text, 60},
        {"measured_by", tr("Measured by"), PartKind::Text, 140},
        {"frequency", tr("How often"), PartKind::Text, 90, true},
        {"owner", tr("Owner"), PartKind::Text, 90, true},
    };
    return spec;
}

PartSpec PartWords::review() {
    PartSpec spec;
    spec.list = "reviews";
    spec.title = tr("Quarterly reviews");
    spec.hint = tr("The day of the review of each quarter.");
    spec.idKey = "quarter";
    spec.columns = {
        {"quarter", tr("Quarter"), PartKind::Count, 80, true},
        {"due", tr("Review due"), PartKind::Day, 120, true},
    };
    return spec;
}

} // namespace

PartSpec promotionSpec() {
    return PartWords::promotion();
}
PartSpec rebateSpec() {
    return PartWords::rebate();
}
std::vector<PartColumn> rebateTermColumns() {
    return PartWords::rebateTerms();
}
PartSpec activitySpec() {
    return PartWords::activity();
}
PartSpec merchandisingSpec() {
    return PartWords::merchandising();
}
PartSpec equipmentSpec() {
    return PartWords::equipment();
}
PartSpec promiseSpec() {
    return PartWords::promise();
}
PartSpec actionSpec() {
    return PartWords::action();
}
PartSpec kpiSpec() {
    return PartWords::kpi();
}
PartSpec reviewSpec() {
    return PartWords::review();
}

} // namespace accord::ui
