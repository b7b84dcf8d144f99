// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/visit_change_dialog.h"

#include "app/team_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/day_edit.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/common/people.h"
#include "ui/common/policy_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <utility>

namespace accord::ui {

using app::VisitAct;

VisitChangeDialog::VisitChangeDialog(PageContext &context, VisitAct act,
                                     std::vector<domain::VisitId> ids, QWidget *parent)
    : ChangeDialog(context, QStringLiteral("visit_change"), static_cast<int>(ids.size()), parent),
      m_act(act),
      m_ids(std::move(ids)) {
    const int count = static_cast<int>(m_ids.size());
    setWindowTitle(act == VisitAct::Move       ? tr("Move %n visits", nullptr, count)
                   : act == VisitAct::HandOver ? tr("Hand over %n visits", nullptr, count)
                   : act == VisitAct::Cancel   ? tr("Cancel %n visits", nullptr, count)
                                               : tr("%n visits were not held", nullptr, count));
    addFields();
    showPreview();
}

VisitChangeDialog *VisitChangeDialog::openOver(PageContext &context, VisitAct act,
                                               std::vector<domain::VisitId> ids, QWidget *over) {
    auto *dialog = new VisitChangeDialog(context, act, std::move(ids), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QList<FilterChoice> VisitChangeDialog::takers(app::Context &context) {
    QList<FilterChoice> people;
    for (const domain::User &user : app::TeamService(context).list()) {
        const bool mayVisit =
            domain::mayDo(user.role, domain::Action::EditVisit, domain::Reach::Own);
        if (user.active && mayVisit && app::mayDo(context, domain::Action::EditVisit, user.id)) {
            people << FilterChoice{QString::fromStdString(user.code),
                                   QString::fromStdString(user.name)};
        }
    }
    return people;
}

void VisitChangeDialog::addFields() {
    if (m_act == VisitAct::Move) {
        m_day = addDay();
    } else if (m_act == VisitAct::HandOver) {
        m_who = addTaker(takers(context().app()));
    } else if (m_act == VisitAct::NotHeld) {
        m_word = new QComboBox;
        m_word->setObjectName(QStringLiteral("visit_change_reason"));
        m_word->setAccessibleName(tr("Reason"));
        const app::VisitPolicy policy = app::VisitService(context().app()).policy();
        for (const app::VisitWord &word : policy.notHeldReasons()) {
            m_word->addItem(policyWord(word, context().figures.language()),
                            QString::fromStdString(word.id));
        }
        m_reason = new QLineEdit;
        m_reason->setObjectName(QStringLiteral("visit_change_note"));
        m_reason->setAccessibleName(tr("Note"));
        constexpr int kMostNote = 1'000;
        m_reason->setMaxLength(kMostNote);
        addField(tr("Reason"), m_word);
        addField(tr("Note"), m_reason);
    } else {
        m_reason = addReason();
        m_reason->setPlaceholderText(tr("Say why, then it can be cancelled"));
        m_reason->setFocus();
    }
}

app::VisitOrder VisitChangeDialog::order() const {
    app::VisitOrder order;
    order.act = m_act;
    if (m_day != nullptr) {
        order.to = m_day->day();
    }
    if (m_who != nullptr) {
        order.who = m_who->currentData().toString().toStdString();
    }
    const std::string typed =
        m_reason == nullptr ? std::string() : m_reason->text().trimmed().toStdString();
    order.reason = m_word == nullptr ? typed : m_word->currentData().toString().toStdString();
    order.note = m_word == nullptr ? std::string() : typed;
    return order;
}

QString VisitChangeDialog::outcomeOf(const storage::VisitListRow &visit) const {
    const QString name = QString::fromStdString(visit.customerName);
    const QString day = context().figures.date(visit.day);
    switch (m_act) {
    case VisitAct::Move:
        return QStringLiteral("%1: %2 → %3").arg(name, day, context().figures.date(m_day->day()));
    case VisitAct::HandOver:
        return QStringLiteral("%1 (%2): %3 → %4")
            .arg(name, day, QString::fromStdString(visit.ownerName), m_who->currentText());
    default:
        return QStringLiteral("%1 (%2)").arg(name, day);
    }
}

QString VisitChangeDialog::verb(int count) const {
    switch (m_act) {
    case VisitAct::Move:
        return tr("Move %n", nullptr, count);
    case VisitAct::HandOver:
        return tr("Hand over %n", nullptr, count);
    case VisitAct::Cancel:
        return tr("Cancel %n", nullptr, count);
    default:
        return tr("Close %n as not held", nullptr, count);
    }
}

ChangeDialog::Preview VisitChangeDialog::preview() {
    const app::VisitOrder wanted = order();
    Preview preview;
    m_ready.clear();
    if (m_act == VisitAct::Move && wanted.to.isNull()) {
        preview.notice = noDayWords();
    } else if (m_who != nullptr && m_who->currentIndex() < 0) {
        preview.notice = noTakerWords();
    } else {
        std::vector<std::optional<base::Error>> refused;
        std::vector<domain::VisitId> found;
        for (app::VisitTrial &trial : app::tryVisits(context().app(), m_ids, wanted)) {
            found.push_back(trial.visit.id);
            refused.push_back(std::move(trial.refused));
        }
        const auto rows = app::VisitService(context().app()).rows(found);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto &why = refused.at(i);
            const bool isReasonMissing = why && why->reason == "visit.reason_required";
            preview.isReady = preview.isReady && !isReasonMissing;
            if (why && !isReasonMissing) {
                preview.refused << QStringLiteral("%1 (%2): %3")
                                       .arg(QString::fromStdString(rows[i].customerName),
                                            context().figures.date(rows[i].day),
                                            context().actions.words().sentence(*why));
                continue;
            }
            if (!why) {
                m_ready.push_back(rows[i].id);
            }
            preview.changed << outcomeOf(rows[i]);
        }
    }
    preview.verb = verb(static_cast<int>(preview.changed.size()));
    return preview;
}

bool VisitChangeDialog::apply() {
    return context()
        .actions.run(this, [&] { return app::doVisits(context().app(), m_ready, order()); })
        .has_value();
}

} // namespace accord::ui
