// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_dialog.h"

#include "app/task_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/customer_field.h"
#include "ui/common/day_edit.h"
#include "ui/common/drafts.h"
#include "ui/common/field_words.h"
#include "ui/common/form_leaving.h"
#include "ui/common/parts.h"
#include "ui/common/people.h"
#include "ui/tasks/task_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kWidth = 560;
constexpr int kTextHeight = 64;
constexpr int kMostLetters = 1'000;

const auto *const kFields = "what customer who when why where how how_much";

QStringList fields() {
    return QString::fromLatin1(kFields).split(QLatin1Char(' '));
}

} // namespace

TaskDialog::TaskDialog(PageContext &context, std::optional<domain::Task> task,
                       const QString &customer, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_task(std::move(task)),
      m_what(new QLineEdit),
      m_customer(new CustomerField(context, QStringLiteral("task_customer"),
                                   TaskText::field(QStringLiteral("customer")))),
      m_who(new QComboBox),
      m_when(new DayEdit(QStringLiteral("task_when"), TaskText::field(QStringLiteral("when")),
                         app::today(context.app()))),
      m_unfold(makeButton(QStringLiteral("task_unfold"), ButtonKind::Link, {})),
      m_more(new QWidget),
      m_general(makeLabel(LabelKind::Error)) {
    setObjectName(QStringLiteral("task_dialog"));
    setWindowTitle(m_task ? tr("Change task") : tr("New task"));
    setMinimumWidth(context.theme.px(kWidth));
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(20);
    layout->setContentsMargins(inset, inset, inset, inset);
    auto *form = new QFormLayout;
    m_what->setMaxLength(kMostLetters);
    add(*form, QStringLiteral("what"), m_what);
    add(*form, QStringLiteral("customer"), m_customer);
    fillPeople(*m_who, writers(context.app()));
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add(*form, QStringLiteral("who"), m_who);
    add(*form, QStringLiteral("when"), m_when);
    layout->addLayout(form);
    layout->addWidget(m_unfold, 0, Qt::AlignLeft);
    auto *more = new QFormLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    addMore(*more);
    layout->addWidget(m_more);
    m_general->setWordWrap(true);
    m_general->hide();
    layout->addWidget(m_general);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = makeButton(QStringLiteral("task_cancel"), ButtonKind::Plain, tr("Cancel"));
    auto *save = makeButton(QStringLiteral("task_save"), ButtonKind::Primary, tr("Save task"));
    save->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &TaskDialog::giveUp);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_unfold, &QPushButton::clicked, this, [this] { unfold(!m_more->isVisibleTo(this)); });
    m_customer->setCode(customer);
    fill();
    m_what->setFocus();
    m_isKeeping = true;
}

void TaskDialog::add(QFormLayout &form, const QString &key, QWidget *field) {
    const QString title = TaskText::field(key);
    field->setObjectName(QStringLiteral("task_") + key);
    field->setAccessibleName(title);
    QLabel *label = makeLabel(LabelKind::Muted, title);
    label->setBuddy(field);
    QLabel *error = makeLabel(LabelKind::Error);
    error->setObjectName(QStringLiteral("error_") + key);
    error->setWordWrap(true);
    error->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(m_context.theme.px(2));
    column->addWidget(field);
    column->addWidget(error);
    form.addRow(label, column);
    m_entries.insert(key, {field, error});
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        connect(line, &QLineEdit::textChanged, this, &TaskDialog::keep);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        connect(text, &QPlainTextEdit::textChanged, this, &TaskDialog::keep);
    } else if (auto *box = qobject_cast<QComboBox *>(field)) {
        connect(box, &QComboBox::currentIndexChanged, this, &TaskDialog::keep);
    }
}

void TaskDialog::addMore(QFormLayout &form) {
    for (const char *key : {"why", "where", "how", "how_much"}) {
        const QString name = QString::fromLatin1(key);
        if (name == QLatin1String("why") || name == QLatin1String("how")) {
            auto *text = new QPlainTextEdit;
            text->setTabChangesFocus(true);
            text->setFixedHeight(m_context.theme.px(kTextHeight));
            add(form, name, text);
        } else {
            auto *line = new QLineEdit;
            line->setMaxLength(kMostLetters);
            add(form, name, line);
        }
    }
}

void TaskDialog::fill() {
    const app::Context &app = m_context.app();
    m_who->setCurrentIndex(m_who->findData(QString::fromStdString(app.actor.code)));
    m_when->setDay(app::today(m_context.app()));
    if (m_task) {
        const auto document = app::TaskService(m_context.app()).document(*m_task);
        for (const QString &key : fields()) {
            const auto &one = document.at(key.toStdString());
            setValue(key,
                     one.is_string() ? QString::fromStdString(one.get<std::string>()) : QString());
        }
    }
    bool hasMore = false;
    for (const char *key : {"why", "where", "how", "how_much"}) {
        hasMore = hasMore || !value(QString::fromLatin1(key)).isEmpty();
    }
    unfold(hasMore);
}

void TaskDialog::unfold(bool isUnfolded) {
    m_more->setVisible(isUnfolded);
    m_unfold->setText(isUnfolded ? tr("Fewer questions") : tr("Why, where, how, how much…"));
    m_unfold->setAccessibleName(m_unfold->text());
    adjustSize();
}

QString TaskDialog::value(const QString &key) const {
    QWidget *field = m_entries.value(key).field;
    if (field == m_customer) {
        return m_customer->code();
    }
    if (field == m_when) {
        return m_when->value();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(field)) {
        return box->currentData().toString();
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field)) {
        return text->toPlainText().trimmed();
    }
    return static_cast<QLineEdit *>(field)->text().trimmed();
}

void TaskDialog::setValue(const QString &key, const QString &value) {
    QWidget *field = m_entries.value(key).field;
    if (field == m_customer) {
        m_customer->setCode(value);
    } else if (field == m_when) {
        m_when->setValue(value);
    } else if (auto *box = qobject_cast<QComboBox *>(field)) {
        box->setCurrentIndex(box->findData(value));
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        text->setPlainText(value);
    } else {
        static_cast<QLineEdit *>(field)->setText(value);
    }
}

QVariantMap TaskDialog::content() const {
    QVariantMap content;
    for (const QString &key : fields()) {
        content.insert(key, value(key));
    }
    if (m_task) {
        content.insert(QStringLiteral("id"), QString::fromStdString(m_task->id.toString()));
        content.insert(QStringLiteral("version"), QString::number(m_task->version));
    }
    return content;
}

void TaskDialog::restore(const QVariantMap &content) {
    for (const QString &key : fields()) {
        setValue(key, content.value(key).toString());
    }
    if (m_task) { // a change made since is not overwritten
        m_task->version = content.value(QStringLiteral("version")).toLongLong();
    }
    for (const char *key : {"why", "where", "how", "how_much"}) {
        if (!value(QString::fromLatin1(key)).isEmpty()) {
            unfold(true);
        }
    }
}

QString TaskDialog::draftKey() const {
    return QStringLiteral("tasks/%1")
        .arg(m_task ? QString::fromStdString(m_task->id.toString()) : QStringLiteral("new"));
}

void TaskDialog::keep() {
    if (m_isKeeping) {
        m_context.drafts.keep({draftKey(),
                               {QStringLiteral("tasks"), {}, {}},
                               tr("Task: %1").arg(m_what->text()),
                               {},
                               content()});
    }
}

void TaskDialog::reject() {
    if (mayLeave(m_context, draftKey(), this)) {
        giveUp();
    }
}

void TaskDialog::giveUp() {
    m_context.drafts.drop(draftKey());
    QDialog::reject();
}

void TaskDialog::accept() {
    nlohmann::json document = nlohmann::json::object();
    for (const QString &key : fields()) {
        const Entry entry = m_entries.value(key);
        showFieldError(*entry.field, *entry.error, {});
        const QString typed = value(key);
        if (m_task || !typed.isEmpty()) {
            document[key.toStdString()] = typed.toStdString();
        }
    }
    m_general->hide();
    base::Issues issues;
    const auto saved = m_context.actions.attempt([&]() -> base::Result<domain::Task> {
        app::TaskService tasks(m_context.app());
        if (m_task) {
            return tasks.set(m_task->id, document, m_task->version, &issues);
        }
        ACCORD_TRY(auto added, tasks.add(document, {}, &issues));
        return std::move(added.front());
    });
    if (!saved) {
        showIssues(issues, saved.error());
        return;
    }
    m_context.actions.noteSaved();
    m_context.drafts.drop(draftKey());
    m_saved = saved->id;
    QDialog::accept();
}

// Every issue beside its field; what belongs to no field of the form stands below it.
void TaskDialog::showIssues(const base::Issues &issues, const base::Error &first) {
    const base::Issues all = issues.empty() ? base::Issues{first} : issues;
    QWidget *focus = nullptr;
    QStringList general;
    for (const base::Error &issue : all) {
        const QString key = QString::fromStdString(issue.field);
        if (!m_entries.contains(key)) {
            general << m_context.actions.words().sentence(issue);
            continue;
        }
        const Entry entry = m_entries.value(key);
        showFieldError(
            *entry.field, *entry.error,
            FieldWords::beside(m_context.actions.words(), issue, TaskText::field(key), value(key)));
        focus = focus == nullptr ? entry.field : focus;
    }
    m_general->setText(general.join(QLatin1Char('\n')));
    m_general->setVisible(!general.isEmpty());
    if (focus != nullptr) {
        focus->setFocus();
    }
}

} // namespace accord::ui
