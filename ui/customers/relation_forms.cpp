// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/relation_forms.h"

#include "app/customer_service.h"
#include "app/relation_service.h"
#include "app/team_service.h"
#include "ui/common/figures.h"
#include "ui/customers/customer_fields.h"
#include "ui/customers/customer_text.h"
#include "ui/customers/note_form.h"
#include "ui/customers/relation_text.h"

namespace accord::ui {
namespace {

constexpr int kWinBackDays = 14;
constexpr const char *kTab = "relation";

QString codeOf(std::string_view code) {
    return QString::fromStdString(std::string(code));
}

FormField field(const char *key, FieldLook look) {
    return {QLatin1String(key), RelationText::field(QLatin1String(key)), look};
}

// Sets one field of the customer, with the reason that its history keeps.
RecordForm moveForm(PageContext &context, const domain::Customer &customer, const char *key,
                    const QString &title, const QString &chosen) {
    RecordForm form;
    form.id = QStringLiteral("move_%1").arg(QLatin1String(key));
    form.title = title;
    form.verb = RecordDialog::tr("Save change");
    FormField choice{QLatin1String(key), CustomerText::field(QLatin1String(key)), FieldLook::Choice,
                     customerChoices(QLatin1String(key))};
    form.fields = {
        std::move(choice),
        {QStringLiteral("why"), RelationText::field(QStringLiteral("reason")), FieldLook::Text}};
    form.offered.insert(QLatin1String(key), chosen);
    form.draft = recordDraft(customer.code, QLatin1String(kTab), form.id, {}, form.title);
    form.save = [&context, code = customer.code, version = customer.version](
                    const nlohmann::json &fields, base::Issues &issues) -> base::Done {
        const auto saved = app::CustomerService(context.app()).set(code, fields, version, &issues);
        return saved ? base::Done() : tl::unexpected(saved.error());
    };
    return form;
}

// The code of who owns the customer, "" when nobody does or that one is gone.
std::string ownerOf(PageContext &context, const domain::Customer &customer) {
    for (const domain::User &user : app::TeamService(context.app()).list()) {
        if (user.id == customer.owner && user.active) {
            return user.code;
        }
    }
    return {};
}

QString winBackWords(const QString &customer) {
    return RecordDialog::tr("Win back %1").arg(customer);
}

// The loss and its task, for the owner of the customer, else for who writes it down: one step.
base::Done lose(PageContext &context, const domain::Customer &customer, nlohmann::json fields,
                const std::string &defaultDue, base::Issues &issues) {
    const bool hasTask = fields.value("with_task", false);
    const std::string due = fields.value("task_due", defaultDue);
    fields.erase("with_task");
    fields.erase("task_due");
    if (fields.value("reason", std::string()).empty()) {
        fields.erase("reason"); // nothing was chosen
    }
    nlohmann::json task = {
        {"what", winBackWords(QString::fromStdString(customer.name)).toStdString()},
        {"when", due.empty() ? defaultDue : due},
        {"why", fields.value("evidence", std::string())}};
    if (const std::string owner = ownerOf(context, customer); !owner.empty()) {
        task["who"] = owner;
    }
    const auto lost = app::LossService(context.app())
                          .lose(customer.code, fields, hasTask ? &task : nullptr, &issues);
    for (base::Error &issue : issues) {
        issue.field = issue.field == "when" ? "task_due" : issue.field;
    }
    return lost ? base::Done() : tl::unexpected(lost.error());
}

} // namespace

RecordForm stageForm(PageContext &context, const domain::Customer &customer, const QString &stage) {
    return moveForm(context, customer, "stage", RecordDialog::tr("Change stage"),
                    stage.isEmpty() ? codeOf(code(customer.stage)) : stage);
}

RecordForm keyAccountForm(PageContext &context, const domain::Customer &customer) {
    return moveForm(context, customer, "key_account", RecordDialog::tr("Change account status"),
                    codeOf(code(customer.keyAccount)));
}

RecordForm judgementForm(PageContext &context, const domain::Customer &customer,
                         domain::Criterion criterion) {
    RecordForm form;
    form.id = QStringLiteral("judgement");
    form.title = RecordDialog::tr("Judge a criterion");
    form.verb = RecordDialog::tr("Save judgement");
    form.fields = {field("criterion", FieldLook::Choice), field("met", FieldLook::Flag),
                   field("evidence", FieldLook::Text), field("day", FieldLook::Line)};
    form.fields.front().choices = RelationText::choices(QStringLiteral("criterion"), false);
    form.fields.back().hint = RecordDialog::tr("Today");
    form.offered.insert(QStringLiteral("criterion"), codeOf(code(criterion)));
    form.offered.insert(QStringLiteral("met"), QStringLiteral("true"));
    form.draft = recordDraft(customer.code, QLatin1String(kTab), form.id, {}, form.title);
    form.save = [&context, code = customer.code](const nlohmann::json &fields,
                                                 base::Issues &issues) -> base::Done {
        const auto saved = app::QualificationService(context.app()).add(code, fields, &issues);
        return saved ? base::Done() : tl::unexpected(saved.error());
    };
    return form;
}

RecordForm lossForm(PageContext &context, const domain::Customer &customer) {
    RecordForm form;
    form.id = QStringLiteral("loss");
    form.title = RecordDialog::tr("Customer lost");
    form.verb = RecordDialog::tr("Record loss");
    form.fields = {
        field("day", FieldLook::Line),
        field("reason", FieldLook::Choice),
        field("evidence", FieldLook::Text),
        {QStringLiteral("with_task"), RecordDialog::tr("Task to win back"), FieldLook::Flag},
        {QStringLiteral("task_due"), RecordDialog::tr("Task due"), FieldLook::Line}};
    QList<FilterChoice> &reasons = form.fields[1].choices;
    reasons << FilterChoice{{}, RecordDialog::tr("Choose…")};
    for (const FilterChoice &choice : RelationText::choices(QStringLiteral("loss"), false)) {
        const auto reason = domain::lossReasonFromCode(choice.word.toStdString());
        const auto published = domain::publishedShare(reason.value_or(domain::LossReason::Closed));
        reasons << FilterChoice{choice.word,
                                RecordDialog::tr("%1 (published %2)")
                                    .arg(choice.title, context.figures.percent(published, 0))};
    }
    const std::string due = app::today(context.app()).plusDays(kWinBackDays).toString();
    const std::string now = app::today(context.app()).toString();
    form.offered = {{QStringLiteral("day"), QString::fromStdString(now)},
                    {QStringLiteral("with_task"), QStringLiteral("true")},
                    {QStringLiteral("task_due"), QString::fromStdString(due)}};
    form.draft = recordDraft(customer.code, QLatin1String(kTab), form.id, {}, form.title);
    form.save = [&context, customer, due](const nlohmann::json &fields, base::Issues &issues) {
        return lose(context, customer, fields, due, issues);
    };
    return form;
}

} // namespace accord::ui
