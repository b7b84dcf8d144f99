// SPDX-License-Identifier: GPL-3.0-or-later
// PlanText: every fixed choice of an annual plan as a word of the interface.
#pragma once

#include "app/views/plan_overview.h"
#include "domain/plan/plan.h"
#include "ui/common/theme.h"
#include "ui/plans/plan_section.h"

#include <QCoreApplication>
#include <QString>

namespace accord::ui {

class PlanText {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::PlanText)
public:
    [[nodiscard]] static QString step(domain::PlanStep step);
    [[nodiscard]] static QString metric(domain::PlanMetric metric);
    [[nodiscard]] static QString lineKind(domain::LineKind kind);
    [[nodiscard]] static QString spend(domain::SpendKind kind);
    [[nodiscard]] static QString basis(domain::RebateBasis basis);
    [[nodiscard]] static QString mode(domain::RebateMode mode);
    [[nodiscard]] static QString appliesTo(domain::AppliesTo what);
    [[nodiscard]] static QString period(domain::LinePeriod period);
    [[nodiscard]] static QString form(domain::LineForm form);
    [[nodiscard]] static QString side(domain::Side side);
    [[nodiscard]] static QString lever(const std::string &lever);
    [[nodiscard]] static QString section(PlanSection section);
    // Heading of the group a section begins; "" = it goes on.
    [[nodiscard]] static QString groupBefore(PlanSection section);
    // A rule of the checklist (its stable word) and its element.
    [[nodiscard]] static QString rule(const std::string &rule);
    [[nodiscard]] static QString element(const std::string &element);
    [[nodiscard]] static QString level(domain::CheckLevel level);
    [[nodiscard]] static QString checkState(domain::CheckState state);

    [[nodiscard]] static QString approval(app::PlanApprovalState state);
    [[nodiscard]] static QString approvalShort(app::PlanApprovalState state);
    [[nodiscard]] static Role approvalInk(app::PlanApprovalState state);
    [[nodiscard]] static Role approvalGround(app::PlanApprovalState state);
    // "Draft 3", "Revision 0".
    [[nodiscard]] static QString draftOrRevision(const domain::Plan &plan);
    [[nodiscard]] static QString draftOrRevision(int draft, std::optional<int> revision);
    [[nodiscard]] static QString internalOnly() { return tr("internal"); }
    // A command of the change log, "plan.set", as what was done.
    [[nodiscard]] static QString action(const std::string &action);
    // What keeps a plan from its next step, in a few words.
    [[nodiscard]] static QString missing(const base::Error &issue);
    [[nodiscard]] static QString month(int month); // 1..12: "1 月"
    // "(none)" and "all" of the core as words.
    [[nodiscard]] static QString category(const std::string &name);
};

} // namespace accord::ui
