// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/visit_change_dialog.h"

#include "app/visit_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/day_edit.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/common/policy_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <span>
#include <utility>

namespace accord::ui {
namespace {

constexpr int kWidth = 440;
constexpr int kMostNote = 1'000;
constexpr std::size_t kMostShown = 8;

} // namespace

VisitChangeDialog::VisitChangeDialog(PageContext &context, VisitChange change,
                                     domain::VisitId visit, const QString &title, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_change(change),
      m_visits{visit},
      m_error(makeLabel(LabelKind::Error)) {
    build(title);
}

VisitChangeDialog::VisitChangeDialog(PageContext &context, std::vector<domain::VisitId> visits,
                                     QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_change(VisitChange::Move),
      m_visits(std::move(visits)),
      m_error(makeLabel(LabelKind::Error)) {
    build(namesOf());
}

// The first of them with their days, and how many more there are.
QString VisitChangeDialog::namesOf() const {
    const auto shown = std::min(m_visits.size(), kMostShown);
    QStringList lines;
    for (const storage::VisitListRow &row :
         app::VisitService(m_context.app()).rows(std::span(m_visits).first(shown))) {
        lines << QStringLiteral("%1 · %2").arg(QString::fromStdString(row.customerName),
                                               m_context.figures.date(row.day));
    }
    if (shown < m_visits.size()) {
        lines << tr("and %n more", nullptr, static_cast<int>(m_visits.size() - shown));
    }
    return lines.join(QLatin1Char('\n'));
}

void VisitChangeDialog::build(const QString &title) {
    PageContext &context = m_context;
    const bool isMove = m_change == VisitChange::Move;
    setObjectName(QStringLiteral("visit_change"));
    setWindowTitle(!isMove ? tr("The visit was not held")
                   : m_visits.size() > 1
                       ? tr("Move %n visits", nullptr, static_cast<int>(m_visits.size()))
                       : tr("Move the visit"));
    setMinimumWidth(context.theme.px(kWidth));
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(20);
    layout->setContentsMargins(inset, inset, inset, inset);
    auto *name = makeLabel(LabelKind::Strong, title);
    name->setWordWrap(true);
    layout->addWidget(name);
    auto *form = new QFormLayout;
    if (isMove) {
        const base::Date today = app::today(context.app());
        m_day = new DayEdit(QStringLiteral("visit_change_day"), tr("To the day"), today);
        m_day->setDay(today.plusDays(1));
        form->addRow(tr("To the day"), m_day);
    } else {
        m_reason = new QComboBox;
        m_reason->setObjectName(QStringLiteral("visit_change_reason"));
        m_reason->setAccessibleName(tr("Reason"));
        const app::VisitPolicy policy = app::VisitService(context.app()).policy();
        for (const app::VisitWord &word : policy.notHeldReasons()) {
            m_reason->addItem(policyWord(word, context.figures.language()),
                              QString::fromStdString(word.id));
        }
        m_note = new QLineEdit;
        m_note->setObjectName(QStringLiteral("visit_change_note"));
        m_note->setAccessibleName(tr("Note"));
        m_note->setMaxLength(kMostNote);
        form->addRow(tr("Reason"), m_reason);
        form->addRow(tr("Note"), m_note);
    }
    m_error->setObjectName(QStringLiteral("visit_change_error"));
    m_error->setWordWrap(true);
    m_error->hide();
    form->addRow(QString(), m_error);
    layout->addLayout(form);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel =
        makeButton(QStringLiteral("visit_change_cancel"), ButtonKind::Plain, tr("Cancel"));
    auto *apply = makeButton(QStringLiteral("visit_change_apply"), ButtonKind::Primary,
                             isMove ? tr("Move") : tr("Close as not held"));
    apply->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
}

VisitChangeDialog *VisitChangeDialog::openOver(PageContext &context, VisitChange change,
                                               domain::VisitId visit, const QString &title,
                                               QWidget *over) {
    auto *dialog = new VisitChangeDialog(context, change, visit, title, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void VisitChangeDialog::accept() {
    const auto done = m_context.actions.attempt([&]() -> base::Done {
        app::VisitService visits(m_context.app());
        if (m_change == VisitChange::Move) {
            ACCORD_TRY(const base::Date day, base::Date::parse(m_day->value().toStdString()));
            ACCORD_CHECK(visits.move(m_visits, day));
        } else {
            ACCORD_CHECK(visits.notHeld(m_visits.front(),
                                        m_reason->currentData().toString().toStdString(),
                                        m_note->text().trimmed().toStdString()));
        }
        return {};
    });
    if (!done) {
        m_error->setText(m_context.actions.words().sentence(done.error()));
        m_error->show();
        return;
    }
    m_context.actions.noteSaved();
    QDialog::accept();
}

} // namespace accord::ui
