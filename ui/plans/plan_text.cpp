// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_text.h"

#include <QLocale>

namespace accord::ui {

using app::PlanApprovalState;

QString PlanText::step(domain::PlanStep step) {
    switch (step) {
    case domain::PlanStep::Data:
        return tr("Data collected and analysed");
    case domain::PlanStep::Review:
        return tr("Business review presented");
    case domain::PlanStep::Discussion:
        return tr("Discussion and questions");
    case domain::PlanStep::Draft:
        return tr("Contract draft submitted");
    case domain::PlanStep::Negotiation:
        return tr("Contract content agreed");
    case domain::PlanStep::Signed:
        return tr("Contract signed");
    case domain::PlanStep::Executing:
        return tr("In execution");
    case domain::PlanStep::Closed:
        return tr("Closed");
    case domain::PlanStep::Terminated:
        return tr("Terminated");
    }
    return {};
}

QString PlanText::metric(domain::PlanMetric metric) {
    switch (metric) {
    case domain::PlanMetric::QuantityCases:
        return tr("Quantity");
    case domain::PlanMetric::NetSales:
        return tr("Net sales");
    case domain::PlanMetric::Payment:
        return tr("Payment");
    case domain::PlanMetric::Margin:
        return tr("Margin");
    }
    return {};
}

QString PlanText::lineKind(domain::LineKind kind) {
    switch (kind) {
    case domain::LineKind::Discount:
        return tr("On-invoice discount");
    case domain::LineKind::Rebate:
        return tr("Rebate");
    case domain::LineKind::Display:
        return tr("Display fee");
    case domain::LineKind::Listing:
        return tr("Listing fee");
    case domain::LineKind::Activity:
        return tr("Activity");
    case domain::LineKind::Equipment:
        return tr("Equipment");
    case domain::LineKind::Promoter:
        return tr("Promoters");
    }
    return {};
}

QString PlanText::spend(domain::SpendKind kind) {
    switch (kind) {
    case domain::SpendKind::Fixed:
        return tr("Fixed");
    case domain::SpendKind::VolumeDriven:
        return tr("Volume-driven");
    case domain::SpendKind::Contractual:
        return tr("Contractual");
    }
    return {};
}

QString PlanText::basis(domain::RebateBasis basis) {
    switch (basis) {
    case domain::RebateBasis::NetSales:
        return tr("Net sales");
    case domain::RebateBasis::Growth:
        return tr("Growth over last year");
    case domain::RebateBasis::PaymentOnTime:
        return tr("Payment on time");
    case domain::RebateBasis::ShelfShare:
        return tr("Shelf share");
    case domain::RebateBasis::Range:
        return tr("Range listed");
    }
    return {};
}

QString PlanText::mode(domain::RebateMode mode) {
    switch (mode) {
    case domain::RebateMode::Whole:
        return tr("On everything");
    case domain::RebateMode::Slab:
        return tr("Per slab");
    case domain::RebateMode::None:
        break;
    }
    return tr("Not chosen");
}

QString PlanText::appliesTo(domain::AppliesTo what) {
    return what == domain::AppliesTo::Total ? tr("Whole amount") : tr("Increment only");
}

QString PlanText::period(domain::LinePeriod period) {
    switch (period) {
    case domain::LinePeriod::Month:
        return tr("Month");
    case domain::LinePeriod::Quarter:
        return tr("Quarter");
    case domain::LinePeriod::Half:
        return tr("Half-year");
    case domain::LinePeriod::Year:
        return tr("Year");
    }
    return {};
}

QString PlanText::form(domain::LineForm form) {
    switch (form) {
    case domain::LineForm::Cash:
        return tr("Cash");
    case domain::LineForm::CreditNote:
        return tr("Credit note");
    case domain::LineForm::Goods:
        return tr("Goods");
    }
    return {};
}

QString PlanText::side(domain::Side side) {
    return side == domain::Side::Ours ? tr("Ours") : tr("Customer");
}

QString PlanText::lever(const std::string &lever) {
    if (lever == "manager") {
        return tr("Account manager");
    }
    return lever == "head_office" ? tr("Head office") : QStringLiteral("–");
}

QString PlanText::approval(PlanApprovalState state) {
    switch (state) {
    case PlanApprovalState::Submitted:
        return tr("Waiting for approval");
    case PlanApprovalState::Approved:
        return tr("Approved");
    case PlanApprovalState::Voided:
        return tr("Approval void");
    case PlanApprovalState::Rejected:
        return tr("Sent back");
    case PlanApprovalState::None:
        break;
    }
    return tr("Not submitted");
}

QString PlanText::approvalShort(PlanApprovalState state) {
    switch (state) {
    case PlanApprovalState::Submitted:
        return tr("waiting");
    case PlanApprovalState::Approved:
        return tr("approved");
    case PlanApprovalState::Voided:
        return tr("void");
    case PlanApprovalState::Rejected:
        return tr("sent back");
    case PlanApprovalState::None:
        break;
    }
    return tr("not approved");
}

Role PlanText::approvalInk(PlanApprovalState state) {
    switch (state) {
    case PlanApprovalState::Submitted:
        return Role::Accent;
    case PlanApprovalState::Approved:
        return Role::Positive;
    case PlanApprovalState::Voided:
        return Role::Warning;
    case PlanApprovalState::Rejected:
        return Role::Negative;
    case PlanApprovalState::None:
        break;
    }
    return Role::ClassC;
}

Role PlanText::approvalGround(PlanApprovalState state) {
    switch (state) {
    case PlanApprovalState::Submitted:
        return Role::AccentSoft;
    case PlanApprovalState::Approved:
        return Role::PositiveSoft;
    case PlanApprovalState::Voided:
        return Role::WarningSoft;
    case PlanApprovalState::Rejected:
        return Role::NegativeSoft;
    case PlanApprovalState::None:
        break;
    }
    return Role::ClassCSoft;
}

QString PlanText::draftOrRevision(const domain::Plan &plan) {
    return draftOrRevision(plan.draft, plan.revision);
}

QString PlanText::draftOrRevision(int draft, std::optional<int> revision) {
    return revision ? tr("Revision %1").arg(*revision) : tr("Draft %1").arg(draft);
}

QString PlanText::missing(const base::Error &issue) {
    static const std::pair<const char *, QString (*)()> kWords[]{
        {"plan.approval_missing", [] { return tr("supervisor's approval"); }},
        {"plan.figures_missing", [] { return tr("last year's figures"); }},
        {"plan.review_missing", [] { return tr("business review"); }},
        {"plan.must_open", [] { return tr("checklist"); }},
        {"plan.signer_missing", [] { return tr("signers' names"); }},
        {"plan.signed_on_missing", [] { return tr("day of signing"); }},
    };
    for (const auto &[reason, word] : kWords) {
        if (issue.reason == reason) {
            return word();
        }
    }
    return QString::fromStdString(issue.detail);
}

QString PlanText::month(int month) {
    static const char *const kMonths[]{QT_TR_NOOP("Jan"), QT_TR_NOOP("Feb"), QT_TR_NOOP("Mar"),
                                       QT_TR_NOOP("Apr"), QT_TR_NOOP("May"), QT_TR_NOOP("Jun"),
                                       QT_TR_NOOP("Jul"), QT_TR_NOOP("Aug"), QT_TR_NOOP("Sep"),
                                       QT_TR_NOOP("Oct"), QT_TR_NOOP("Nov"), QT_TR_NOOP("Dec")};
    return tr(kMonths[month - 1]);
}

QString PlanText::category(const std::string &name) {
    if (name == "(none)") {
        return tr("No category");
    }
    return name == "all" ? tr("All categories") : QString::fromStdString(name);
}

} // namespace accord::ui
