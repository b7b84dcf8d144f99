// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/step_dialog.h"

#include "domain/plan/plan_rules.h"
#include "ui/common/action_runner.h"
#include "ui/common/parts.h"
#include "ui/plans/plan_text.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kNoteLines = 4;
constexpr int kWidth = 460;

QDate toQDate(base::Date date) {
    return date.isNull() ? QDate() : QDate(date.year(), date.month(), date.day());
}
base::Date toDate(QDate date) {
    return base::Date::fromParts(date.year(), date.month(), date.day());
}

QDateEdit *dayField(const QString &id, const QString &name, base::Date day) {
    auto *field = new QDateEdit(toQDate(day));
    field->setObjectName(id);
    field->setAccessibleName(name);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    return field;
}

QLineEdit *lineField(const QString &id, const QString &name, const QString &text = {}) {
    auto *field = new QLineEdit(text);
    field->setObjectName(id);
    field->setAccessibleName(name);
    field->setMaxLength(400);
    return field;
}

} // namespace

StepDialog::StepDialog(const PlanEditing &editing, QWidget *parent)
    : QDialog(parent),
      m_editing(editing),
      m_to(static_cast<domain::PlanStep>(static_cast<int>(editing.plan().step) + 1)),
      m_isSigning(m_to == domain::PlanStep::Signed),
      m_on(
          dayField(QStringLiteral("plan.step.on"), tr("Day of the step"), editing.document().date)),
      m_people(lineField(QStringLiteral("plan.step.people"), tr("People"))),
      m_note(new QPlainTextEdit),
      m_ourSigner(lineField(QStringLiteral("plan.step.our"), tr("Our signer"),
                            QString::fromStdString(editing.plan().signing.ourSigner))),
      m_customerSigner(lineField(QStringLiteral("plan.step.theirs"), tr("Customer's signer"),
                                 QString::fromStdString(editing.plan().signing.customerSigner))),
      m_signedOn(dayField(QStringLiteral("plan.step.signed"), tr("Day of signing"),
                          editing.document().date)),
      m_error(makeLabel(LabelKind::Error)),
      m_go(makeButton(QStringLiteral("plan.step.go"), ButtonKind::Primary,
                      m_isSigning ? tr("Sign (cannot be undone)") : tr("Enter this step"))) {
    setObjectName(QStringLiteral("plan.step"));
    setWindowTitle(tr("Step %1: %2").arg(static_cast<int>(m_to) + 1).arg(PlanText::step(m_to)));
    m_note->setObjectName(QStringLiteral("plan.step.note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * kNoteLines + 16);
    m_people->setPlaceholderText(tr("separated by commas"));
    m_error->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Day of the step"), m_on);
    form->addRow(tr("&People"), m_people);
    if (m_isSigning) {
        form->addRow(tr("&Our signer"), m_ourSigner);
        form->addRow(tr("&Customer's signer"), m_customerSigner);
        form->addRow(tr("Day of &signing"), m_signedOn);
    }
    form->addRow(tr("&Note"), m_note);
    for (QWidget *field :
         {static_cast<QWidget *>(m_ourSigner), static_cast<QWidget *>(m_customerSigner),
          static_cast<QWidget *>(m_signedOn)}) {
        if (!m_isSigning) {
            field->setParent(this);
            field->hide();
        }
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resize(kWidth, sizeHint().height());
    for (QLineEdit *line : {m_people, m_ourSigner, m_customerSigner}) {
        connect(line, &QLineEdit::textChanged, this, &StepDialog::check);
    }
    for (QDateEdit *day : {m_on, m_signedOn}) {
        connect(day, &QDateEdit::dateChanged, this, &StepDialog::check);
    }
    connect(m_note, &QPlainTextEdit::textChanged, this, &StepDialog::check);
    check();
}

domain::StepRequest StepDialog::request() const {
    domain::StepRequest request;
    request.to = m_to;
    request.on = toDate(m_on->date());
    request.note = m_note->toPlainText().trimmed().toStdString();
    if (m_isSigning) {
        request.signing = {m_ourSigner->text().trimmed().toStdString(),
                           m_customerSigner->text().trimmed().toStdString(),
                           toDate(m_signedOn->date())};
    }
    return request;
}

void StepDialog::check() {
    const app::PlanDocument &document = m_editing.document();
    domain::StepFacts facts;
    facts.lastYearFigures = !document.lastYear.empty();
    facts.today = document.date;
    for (const app::PlanCheckRow &row : document.internal.checks) {
        if (row.level == domain::CheckLevel::Must && row.state == domain::CheckState::Open) {
            facts.openMust.push_back(row.rule);
        }
    }
    QStringList sentences;
    for (const base::Error &issue : domain::issuesOfStep(document.plan, request(), facts)) {
        const QString said = m_editing.context().actions.words().sentence(issue);
        if (!sentences.contains(said)) {
            sentences << said;
        }
    }
    m_error->setText(sentences.join(QLatin1Char('\n')));
    m_error->setVisible(!sentences.isEmpty());
    m_go->setEnabled(sentences.isEmpty());
}

app::PlanAdvance StepDialog::advance() const {
    const domain::StepRequest asked = request();
    app::PlanAdvance advance;
    advance.to = asked.to;
    advance.on = asked.on;
    advance.note = asked.note;
    advance.ourSigner = asked.signing.ourSigner;
    advance.customerSigner = asked.signing.customerSigner;
    advance.signedOn = asked.signing.signedOn;
    const QString separators = QString(m_people->text())
                                   .replace(QChar(0xFF0C), QLatin1Char(','))
                                   .replace(QChar(0x3001), QLatin1Char(','));
    for (const QString &name : separators.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty()) {
            advance.people.push_back(name.trimmed().toStdString());
        }
    }
    return advance;
}

} // namespace accord::ui
