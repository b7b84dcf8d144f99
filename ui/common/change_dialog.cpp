// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/change_dialog.h"

#include "ui/common/day_edit.h"
#include "ui/common/parts.h"
#include "ui/common/people.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kWidth = 520;
constexpr int kListHeight = 180;
constexpr int kMostShown = 200;
constexpr int kMostReason = 1'000;

} // namespace

ChangeDialog::ChangeDialog(PageContext &context, const QString &name, int count, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_name(name),
      m_form(new QFormLayout),
      m_summary(makeLabel(LabelKind::Strong)),
      m_list(new QListWidget),
      m_apply(makeButton(part("apply"), ButtonKind::Primary, {})) {
    setObjectName(name);
    setMinimumWidth(context.theme.px(kWidth));
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(20);
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->addLayout(m_form);
    m_summary->setObjectName(part("summary"));
    m_summary->setWordWrap(true);
    m_list->setObjectName(part("list"));
    m_list->setAccessibleName(tr("What will happen"));
    m_list->setFixedHeight(context.theme.px(count > 1 ? kListHeight : kListHeight / 3));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    layout->addWidget(m_summary);
    layout->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = makeButton(part("cancel"), ButtonKind::Plain, tr("Cancel"));
    m_apply->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
}

QString ChangeDialog::part(const char *id) const {
    return m_name + QLatin1Char('_') + QLatin1String(id);
}

void ChangeDialog::addField(const QString &title, QWidget *field) {
    auto *label = makeLabel(LabelKind::Muted, title);
    label->setBuddy(field);
    m_form->addRow(label, field);
}

QLabel *ChangeDialog::addNote(const QString &id) {
    auto *note = makeLabel(LabelKind::Error);
    note->setObjectName(id);
    note->setWordWrap(true);
    note->hide();
    m_form->addRow(QString(), note);
    return note;
}

// Typing writes another day over the one that is proposed.
DayEdit *ChangeDialog::addDay() {
    const base::Date today = app::today(m_context.app());
    auto *day = new DayEdit(part("day"), tr("To the day"), today);
    day->setDay(today.plusDays(1));
    addField(tr("To the day"), day);
    connect(day, &QLineEdit::textChanged, this, &ChangeDialog::showPreview);
    day->setFocus();
    day->selectAll();
    return day;
}

QLineEdit *ChangeDialog::addReason() {
    auto *reason = new QLineEdit;
    reason->setObjectName(part("reason"));
    reason->setAccessibleName(tr("Reason"));
    reason->setMaxLength(kMostReason);
    addField(tr("Reason"), reason);
    connect(reason, &QLineEdit::textChanged, this, &ChangeDialog::showPreview);
    return reason;
}

QComboBox *ChangeDialog::addTaker(const QList<FilterChoice> &people) {
    auto *who = new QComboBox;
    who->setObjectName(part("who"));
    who->setAccessibleName(tr("To"));
    fillPeople(*who, people);
    who->setPlaceholderText(tr("Choose…"));
    who->setCurrentIndex(-1);
    addField(tr("To"), who);
    connect(who, &QComboBox::currentIndexChanged, this, &ChangeDialog::showPreview);
    who->setFocus();
    return who;
}

QString ChangeDialog::noDayWords() const {
    return tr("Write a day, like 2026-11-25, Wed or +7.");
}

QString ChangeDialog::noTakerWords() const {
    return tr("Choose who takes over.");
}

void ChangeDialog::showPreview() {
    const Preview now = preview();
    m_list->clear();
    m_list->addItems((now.refused + now.changed).mid(0, kMostShown));
    QStringList parts{tr("%n will change", nullptr, static_cast<int>(now.changed.size()))};
    if (!now.refused.isEmpty()) {
        parts << tr("%n stay as they are", nullptr, static_cast<int>(now.refused.size()));
    }
    m_summary->setText(now.notice.isEmpty() ? parts.join(QStringLiteral(" · ")) : now.notice);
    m_apply->setEnabled(now.isReady && now.notice.isEmpty() && !now.changed.isEmpty());
    m_apply->setText(now.verb);
    m_apply->setAccessibleName(now.verb);
}

void ChangeDialog::accept() {
    if (m_apply->isEnabled() && apply()) {
        QDialog::accept();
    }
}

} // namespace accord::ui
