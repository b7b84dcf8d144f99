// SPDX-License-Identifier: GPL-3.0-or-later
// The sections and the checklist in words: the second half of plan_text.h.
#include "ui/plans/plan_text.h"

namespace accord::ui {

QString PlanText::section(PlanSection section) {
    static const char *const kNames[kPlanSectionCount]{QT_TR_NOOP("Market overview"),
                                                       QT_TR_NOOP("Category market"),
                                                       QT_TR_NOOP("Channels"),
                                                       QT_TR_NOOP("Last year's business"),
                                                       QT_TR_NOOP("SWOT"),
                                                       QT_TR_NOOP("Plan summary"),
                                                       QT_TR_NOOP("Monthly targets"),
                                                       QT_TR_NOOP("Rebates"),
                                                       QT_TR_NOOP("Trade promotion"),
                                                       QT_TR_NOOP("Consumer activities"),
                                                       QT_TR_NOOP("Merchandising"),
                                                       QT_TR_NOOP("Refrigeration and equipment"),
                                                       QT_TR_NOOP("Service promises"),
                                                       QT_TR_NOOP("Actions"),
                                                       QT_TR_NOOP("KPIs and reviews"),
                                                       QT_TR_NOOP("Costs and margin"),
                                                       QT_TR_NOOP("Correction clause"),
                                                       QT_TR_NOOP("Signing"),
                                                       QT_TR_NOOP("Quality checklist"),
                                                       QT_TR_NOOP("History and approvals")};
    return tr(kNames[static_cast<int>(section)]);
}

QString PlanText::groupBefore(PlanSection section) {
    switch (section) {
    case PlanSection::Market:
        return tr("Overview");
    case PlanSection::Targets:
        return tr("Targets and spend");
    case PlanSection::Actions:
        return tr("Execution");
    case PlanSection::Checklist:
        return tr("Checks");
    default:
        return {};
    }
}

QString PlanText::rule(const std::string &rule) {
    static const std::pair<const char *, const char *> kRules[]{
        {"structure.core", QT_TR_NOOP("Summary, targets and spend are filled in")},
        {"structure.promises", QT_TR_NOOP("Both sides promise something")},
        {"direction.chain",
         QT_TR_NOOP("Market, category, channel, last year and plan are all described")},
        {"direction.swot", QT_TR_NOOP("All four fields of the SWOT are filled in")},
        {"format.summary", QT_TR_NOOP("The summary fits one page")},
        {"format.tables", QT_TR_NOOP("Every line of every table is complete")},
        {"format.order", QT_TR_NOOP("The texts follow the order of last year's plan")},
        {"content.targets", QT_TR_NOOP("Every target has a number and an owner")},
        {"content.attainable",
         QT_TR_NOOP("Growth lies within what was reached before, or is justified")},
        {"content.rebates", QT_TR_NOOP("Every rebate has a mode and rising tiers")},
        {"content.single_claims",
         QT_TR_NOOP("No two lines pay for the same store, kind and period")},
        {"execution.kpis", QT_TR_NOOP("Every KPI has a target, an owner and a frequency")},
        {"execution.reviews", QT_TR_NOOP("The quarterly reviews are dated")},
        {"execution.actions", QT_TR_NOOP("Every action has an owner, a day and who decides")},
        {"flexibility.correction_clause", QT_TR_NOOP("There is a correction clause")},
        {"flexibility.reserve", QT_TR_NOOP("A reserve is set aside")},
    };
    for (const auto &[id, words] : kRules) {
        if (rule == id) {
            return tr(words);
        }
    }
    return QString::fromStdString(rule);
}

QString PlanText::element(const std::string &element) {
    static const std::pair<const char *, const char *> kElements[]{
        {"structure", QT_TR_NOOP("Structure")},
        {"direction", QT_TR_NOOP("Direction")},
        {"format", QT_TR_NOOP("Format")},
        {"content", QT_TR_NOOP("Content")},
        {"execution", QT_TR_NOOP("Execution rules")},
        {"flexibility", QT_TR_NOOP("Flexibility")}};
    for (const auto &[id, words] : kElements) {
        if (element == id) {
            return tr(words);
        }
    }
    return QString::fromStdString(element);
}

QString PlanText::level(domain::CheckLevel level) {
    return level == domain::CheckLevel::Must ? tr("must") : tr("should");
}

QString PlanText::checkState(domain::CheckState state) {
    switch (state) {
    case domain::CheckState::Ok:
        return tr("met");
    case domain::CheckState::Open:
        return tr("open");
    case domain::CheckState::Waived:
        return tr("waived");
    case domain::CheckState::NotCheckable:
        break;
    }
    return tr("check by eye");
}

QString PlanText::action(const std::string &action) {
    static const std::pair<const char *, const char *> kActions[]{
        {"plan.create", QT_TR_NOOP("plan made")},
        {"plan.set", QT_TR_NOOP("content changed")},
        {"plan.advance", QT_TR_NOOP("step entered")},
        {"plan.back", QT_TR_NOOP("one step back")},
        {"plan.submit", QT_TR_NOOP("submitted")},
        {"plan.approve", QT_TR_NOOP("approved")},
        {"plan.reject", QT_TR_NOOP("sent back")},
        {"plan.waive", QT_TR_NOOP("rule waived")},
        {"plan.sign", QT_TR_NOOP("signed")},
        {"undo", QT_TR_NOOP("undone")},
        {"redo", QT_TR_NOOP("done again")},
        {"customer.merge", QT_TR_NOOP("customers merged")},
    };
    for (const auto &[id, words] : kActions) {
        if (action == id) {
            return tr(words);
        }
    }
    return QString::fromStdString(action);
}

} // namespace accord::ui
