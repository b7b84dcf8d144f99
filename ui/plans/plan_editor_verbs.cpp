// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of plan_editor_page.h do: submit, approve, send back, step forward and back.
#include "app/plan_service.h"
#include "domain/plan/plan_rules.h"
#include "ui/common/action_runner.h"
#include "ui/common/parts.h"
#include "ui/common/prompter.h"
#include "ui/plans/plan_editor_page.h"
#include "ui/plans/plan_text.h"
#include "ui/plans/section_page.h"
#include "ui/plans/step_dialog.h"

#include <QMenu>

namespace accord::ui {

template<class UseCase>
void PlanEditorPage::act(UseCase &&useCase) {
    if (!mayClose()) { // what is being typed belongs to it
        return;
    }
    app::PlanService plans(context().app());
    context().actions.run(this, [&] { return useCase(plans); });
    (void)m_editing.load(this);
}

void PlanEditorPage::refreshVerbs() {
    m_verbs = verbsOf(m_editing);
    const bool isSigning = m_editing.plan().step == domain::PlanStep::Negotiation;
    QString text;
    switch (m_verbs.main) {
    case PlanVerbs::Main::Submit:
        text = tr("Submit for approval");
        break;
    case PlanVerbs::Main::Approve:
        text = tr("Approve (cannot be undone)");
        break;
    case PlanVerbs::Main::Advance:
        text = isSigning ? tr("Sign… (cannot be undone)") : tr("Next step…");
        break;
    case PlanVerbs::Main::None:
        break;
    }
    m_main->setText(text);
    m_main->setAccessibleName(text);
    m_main->setVisible(m_verbs.main != PlanVerbs::Main::None);
    m_reject->setVisible(m_verbs.main == PlanVerbs::Main::Approve && m_verbs.reject.isPossible());
    fillMenu();
}

void PlanEditorPage::fillMenu() {
    m_menu->clear();
    const auto add = [this](const QString &id, const QString &text, const PlanVerb &verb,
                            void (PlanEditorPage::*run)()) {
        QAction *action = m_menu->addAction(text, this, run);
        action->setObjectName(id);
        action->setEnabled(verb.isPossible());
        if (!verb.isPossible()) { // the reason stands below, readable without hovering
            action->setToolTip(verb.whyNot);
            QAction *why = m_menu->addAction(QStringLiteral("    ") + verb.whyNot);
            why->setEnabled(false);
        }
    };
    const bool isSigning = m_editing.plan().step == domain::PlanStep::Negotiation;
    add(QStringLiteral("plan.menu.submit"), tr("Submit for approval"), m_verbs.submit,
        &PlanEditorPage::submit);
    add(QStringLiteral("plan.menu.approve"), tr("Approve (cannot be undone)"), m_verbs.approve,
        &PlanEditorPage::approve);
    add(QStringLiteral("plan.menu.reject"), tr("Send back… (cannot be undone)"), m_verbs.reject,
        &PlanEditorPage::reject);
    m_menu->addSeparator();
    add(QStringLiteral("plan.menu.advance"),
        isSigning ? tr("Sign… (cannot be undone)") : tr("Next step…"), m_verbs.advance,
        &PlanEditorPage::advance);
    add(QStringLiteral("plan.menu.back"), tr("One step back…"), m_verbs.back,
        &PlanEditorPage::back);
}

void PlanEditorPage::takeMain() {
    switch (m_verbs.main) {
    case PlanVerbs::Main::Submit:
        submit();
        break;
    case PlanVerbs::Main::Approve:
        approve();
        break;
    case PlanVerbs::Main::Advance:
        advance();
        break;
    case PlanVerbs::Main::None:
        break;
    }
}

void PlanEditorPage::submit() {
    act([this](app::PlanService &plans) {
        return plans.submit(m_editing.customer(), m_editing.year());
    });
}

void PlanEditorPage::approve() {
    Question question;
    question.title = tr("Approve draft %1?").arg(m_editing.plan().draft);
    question.text = tr("The approval binds to the present content and cannot be undone.");
    question.verbs = {tr("Approve")};
    if (context().prompter.ask(this, question) == 0) {
        act([this, draft = m_editing.plan().draft](app::PlanService &plans) {
            return plans.approve(m_editing.customer(), m_editing.year(), draft);
        });
    }
}

void PlanEditorPage::reject() {
    const auto why = context().prompter.askText(
        this, tr("Send the plan back"), tr("What has to be changed?"), tr("Send back"), {}, true);
    if (why) {
        act([this, &why, draft = m_editing.plan().draft](app::PlanService &plans) {
            return plans.reject(m_editing.customer(), m_editing.year(), draft,
                                why->trimmed().toStdString());
        });
    }
}

void PlanEditorPage::advance() {
    if (!mayClose()) {
        return;
    }
    StepDialog dialog(m_editing, this);
    if (dialog.exec() == QDialog::Accepted) {
        act([this, step = dialog.advance()](app::PlanService &plans) {
            return plans.advance(m_editing.customer(), m_editing.year(), step);
        });
    }
}

void PlanEditorPage::back() {
    const auto why =
        context().prompter.askText(this, tr("One step back"), tr("Why?"), tr("Go back"), {}, true);
    if (why) {
        act([this, &why](app::PlanService &plans) {
            return plans.back(m_editing.customer(), m_editing.year(), why->trimmed().toStdString());
        });
    }
}

} // namespace accord::ui
