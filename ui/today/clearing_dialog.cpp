// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/clearing_dialog.h"

#include "app/task_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/parts.h"
#include "ui/common/task_change_dialog.h"
#include "ui/common/visit_change_dialog.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 260;

} // namespace

std::vector<TodayRow> ClearingDialog::toClear(const std::vector<TodayRow> &rows) {
    std::vector<TodayRow> open;
    for (const TodayRow &row : rows) {
        const bool isOne = row.kind == TodayKind::Task || row.kind == TodayKind::Visit;
        if (isOne && row.span != TodaySpan::Week) {
            open.push_back(row);
        }
    }
    return open;
}

ClearingDialog::ClearingDialog(PageContext &context, std::vector<TodayRow> rows, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_rows(std::move(rows)),
      m_count(makeLabel(LabelKind::Muted)),
      m_progress(new QProgressBar),
      m_title(makeLabel(LabelKind::Section)),
      m_subject(makeLabel(LabelKind::Body)),
      m_due(makeLabel(LabelKind::Muted)),
      m_result(makeLabel(LabelKind::Section)),
      m_verbs(new QWidget),
      m_close(makeButton(QStringLiteral("clearing_close"), ButtonKind::Plain, tr("Close"))) {
    setObjectName(QStringLiteral("clearing"));
    setWindowTitle(tr("Daily clearing"));
    setMinimumWidth(context.theme.px(kWidth));
    setMinimumHeight(context.theme.px(kHeight));
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(20);
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->setSpacing(context.theme.px(measure::kGap));
    m_count->setObjectName(QStringLiteral("clearing_count"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, std::max(1, static_cast<int>(m_rows.size())));
    m_title->setObjectName(QStringLiteral("clearing_title"));
    m_result->setObjectName(QStringLiteral("clearing_result"));
    for (QLabel *label : {m_title, m_subject, m_due, m_result}) {
        label->setWordWrap(true);
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_count, m_progress, m_title, m_subject,
                                                          m_due, m_result}) {
        layout->addWidget(part);
    }
    layout->addStretch();
    auto *verbs = new QHBoxLayout(m_verbs);
    verbs->setContentsMargins(0, 0, 0, 0);
    addVerb(m_done, "clearing_done", tr("&Done"), &ClearingDialog::finish);
    addVerb(m_log, "clearing_log", tr("&Log the visit"), &ClearingDialog::logVisit);
    addVerb(m_move, "clearing_move", tr("&Move…"), &ClearingDialog::moveOn);
    addVerb(m_handOver, "clearing_hand_over", tr("&Hand over…"), &ClearingDialog::handOver);
    addVerb(m_drop, "clearing_drop", tr("D&rop…"), &ClearingDialog::drop);
    addVerb(m_notHeld, "clearing_not_held", tr("&Not held…"), &ClearingDialog::notHeld);
    verbs->addStretch();
    addVerb(m_skip, "clearing_skip", tr("&Skip"), &ClearingDialog::next);
    layout->addWidget(m_verbs);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch();
    bottom->addWidget(m_close);
    layout->addLayout(bottom);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    goTo(0);
}

void ClearingDialog::addVerb(QPushButton *&button, const char *id, const QString &text,
                             void (ClearingDialog::*verb)()) {
    button = makeButton(QString::fromLatin1(id), ButtonKind::Plain, text);
    m_verbs->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, verb);
}

void ClearingDialog::goTo(std::size_t at) {
    m_at = at;
    const bool isOver = at >= m_rows.size();
    m_progress->setValue(static_cast<int>(at));
    m_count->setText(
        isOver ? QString()
               : tr("%1 of %2").arg(QString::number(at + 1), QString::number(m_rows.size())));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_subject, m_due, m_verbs, m_count}) {
        part->setVisible(!isOver);
    }
    m_result->setVisible(isOver);
    if (isOver) {
        const int left = static_cast<int>(m_rows.size()) - m_cleared;
        m_result->setText(left == 0 ? tr("Everything of the day is cleared.")
                                    : tr("%n skipped; they come again tomorrow.", nullptr, left));
        m_close->setDefault(true);
        m_close->setFocus();
        return;
    }
    const bool isTask = row().kind == TodayKind::Task;
    m_title->setText(row().customer.isEmpty()
                         ? row().kindText
                         : QStringLiteral("%1 · %2").arg(row().kindText, row().customer));
    m_subject->setText(row().subject);
    m_due->setText(row().due + row().dueTail);
    setLabelKind(*m_due, row().span == TodaySpan::Overdue ? "negative" : "muted");
    m_done->setVisible(isTask);
    m_handOver->setVisible(isTask);
    m_drop->setVisible(isTask);
    m_log->setVisible(!isTask);
    m_notHeld->setVisible(!isTask);
    QPushButton *first = isTask ? m_done : m_log;
    first->setDefault(true);
    first->setFocus();
}

void ClearingDialog::next() {
    goTo(m_at + 1);
}

void ClearingDialog::finish() {
    if (m_context.actions.run(
            this, [&] { return app::TaskService(m_context.app()).complete({row().task}); })) {
        ++m_cleared;
        next();
    }
}

void ClearingDialog::follow(QDialog *dialog) {
    connect(dialog, &QDialog::accepted, this, [this] {
        ++m_cleared;
        next();
    });
}

void ClearingDialog::moveOn() {
    if (row().kind == TodayKind::Task) {
        follow(TaskChangeDialog::openOver(m_context, app::TaskAct::Move, {row().task}, this));
    } else {
        follow(VisitChangeDialog::openOver(m_context, app::VisitAct::Move, {row().visit}, this));
    }
}

void ClearingDialog::handOver() {
    follow(TaskChangeDialog::openOver(m_context, app::TaskAct::HandOver, {row().task}, this));
}

void ClearingDialog::drop() {
    follow(TaskChangeDialog::openOver(m_context, app::TaskAct::Drop, {row().task}, this));
}

void ClearingDialog::notHeld() {
    follow(VisitChangeDialog::openOver(m_context, app::VisitAct::NotHeld, {row().visit}, this));
}

void ClearingDialog::logVisit() {
    const Place place = row().place;
    accept();
    Q_EMIT placeWanted(place);
}

} // namespace accord::ui
