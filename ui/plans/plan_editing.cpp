// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_editing.h"

#include "app/customer_service.h"
#include "app/plan_overview.h"
#include "app/plan_service.h"
#include "domain/plan/plan_content.h"
#include "domain/plan/plan_json.h"
#include "domain/plan/plan_rules.h"
#include "ui/common/action_runner.h"
#include "ui/common/navigator.h"
#include "ui/plans/plan_field_text.h"
#include "ui/plans/plan_merge.h"

#include <QScopedValueRollback>
#include <QStringList>

namespace accord::ui {

using nlohmann::json;

namespace {
constexpr int kShownCharacters = 120; // of each side's value in a question
}

json planAsJson(const domain::Plan &plan) {
    domain::PlanNames names;
    names.zone = "UTC";
    names.userCode = [](domain::UserId /*id*/) { return std::string(); };
    return json(domain::planJson(plan, plan.step, names));
}

PlanEditing::PlanEditing(PageContext &context, std::string customer, int year, QObject *parent)
    : QObject(parent), m_context(context), m_customer(std::move(customer)), m_year(year) {}

bool PlanEditing::load(QWidget *over) {
    app::PlanService plans(m_context.app());
    auto document = m_context.actions.run(
        over, [&] { return plans.document(m_customer, m_year); }, false);
    if (!document) {
        return false;
    }
    m_document = *std::move(document);
    m_missing = app::missingForNext(m_document);
    const app::CustomerService customers(m_context.app());
    if (const auto account = customers.find(m_customer)) {
        m_owner = account->owner;
    }
    if (const auto listed = customers.list({"code = \"" + m_customer + "\"", 1, {}});
        listed && !listed->rows.empty()) {
        m_abcClass = QString::fromStdString(listed->rows.front().currentClass);
    }
    m_readOnlyReason.clear();
    if (domain::isReadOnly(plan().step)) {
        m_readOnlyReason = tr("The plan is signed and read-only; only an amendment can change it.");
    } else if (const auto may = app::demand(m_context.app(), domain::Action::EditPlan, m_owner,
                                            m_customer + " " + std::to_string(m_year));
               !may) {
        m_readOnlyReason = m_context.actions.words().sentence(may.error());
    }
    Q_EMIT changed();
    return true;
}

json PlanEditing::list(const std::string &key) const {
    return planAsJson(plan()).at(key);
}

base::Issues PlanEditing::attempt(const Change &change) {
    const QScopedValueRollback<bool> saving(m_isSaving, true);
    base::Issues issues;
    json document = change(plan());
    document["base"] = domain::documentDigest(plan());
    app::PlanService plans(m_context.app());
    const auto done =
        m_context.actions.attempt([&] { return plans.set(m_customer, m_year, document, &issues); });
    if (done) {
        return {};
    }
    return issues.empty() ? base::Issues{done.error()} : issues;
}

base::Issues PlanEditing::save(QWidget *over, const Change &change) {
    if (isReadOnly()) {
        return {base::Error{
            base::ErrorCode::Stale, "plan.read_only", {}, {}, "The plan cannot be changed.", {}}};
    }
    const domain::Plan before = plan();
    base::Issues issues = attempt(change);
    if (!issues.empty() && issues.front().reason == "stale") {
        issues = merge(over, change);
    }
    if (issues.empty()) {
        m_context.actions.noteSaved();
        if (load(over)) {
            notice(before);
        }
    }
    return issues;
}

base::Issues PlanEditing::saveList(QWidget *over, const std::string &key,
                                   const std::function<void(json &)> &edit) {
    return save(over, [&](const domain::Plan &plan) {
        json entries = planAsJson(plan).at(key);
        edit(entries);
        return json{{key, std::move(entries)}};
    });
}

// One line where both changed the same field, else one for each of the two fields.
QString PlanEditing::clashText(const PlanFieldText &names, const PlanPiece &mine,
                               const PlanPiece &theirs) {
    const auto value = [&names](const PlanPiece &piece) {
        const QString text = names.value(piece.field, piece.after).simplified();
        return text.size() <= kShownCharacters ? text : text.left(kShownCharacters) + QChar(0x2026);
    };
    if (mine.field == theirs.field) {
        return tr("%1: saved by somebody else: %2; yours: %3")
            .arg(names.place(mine.field), value(theirs), value(mine));
    }
    return tr("%1: saved by somebody else: %2").arg(names.place(theirs.field), value(theirs)) +
           QLatin1Char('\n') + tr("%1: yours: %2").arg(names.place(mine.field), value(mine));
}

base::Issues PlanEditing::merge(QWidget *over, const Change &change) {
    const domain::Plan base = plan();
    domain::Plan mine = base;
    const auto evenly = [](const std::string & /*category*/, domain::PlanMetric /*metric*/) {
        return std::array<std::int64_t, 12>{};
    };
    (void)domain::applyPlanJson(change(base), mine, evenly);
    if (!load(over)) {
        return {};
    }
    const PlanPieces theirs = differences(base, plan());
    const PlanFieldText names(base, m_context.figures);
    QStringList clashes;
    for (const auto &[path, piece] : differences(base, mine)) {
        if (const auto other = theirs.find(path); other != theirs.end()) {
            clashes << clashText(names, piece, other->second);
        }
    }
    if (clashes.isEmpty()) {
        m_context.navigator.note(
            tr("Somebody else changed other parts of this plan; both changes are kept."));
        return attempt(change);
    }
    Question question;
    question.title = tr("This part was changed meanwhile");
    question.text = tr("Somebody else saved a change to what you have just edited. Which one "
                       "shall stand?");
    question.detail = clashes.join(QLatin1Char('\n'));
    question.verbs = {tr("Keep mine"), tr("Keep theirs")};
    return m_context.prompter.ask(over, question) == 0 ? attempt(change) : base::Issues{};
}

void PlanEditing::notice(const domain::Plan &before) {
    const auto was = app::approvalState(before);
    const auto now = app::approvalState(plan());
    if (was == app::PlanApprovalState::Approved && now == app::PlanApprovalState::Voided) {
        m_context.navigator.note(tr("This change voids the approval; undo brings it back."));
    } else if (was == app::PlanApprovalState::Submitted && now != was) {
        m_context.navigator.note(tr("This change withdraws the submission; undo brings it back."));
    }
}

} // namespace accord::ui
