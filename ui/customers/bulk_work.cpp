// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/bulk_work.h"

#include "app/customer_service.h"
#include "app/task_service.h"
#include "app/visit_service.h"
#include "app/work_days.h"
#include "ui/common/navigator.h"
#include "ui/common/people.h"

#include <QCoreApplication>
#include <charconv>

namespace accord::ui {
namespace {

constexpr int kUsualVisits = 5;
constexpr int kMostVisits = 50;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::BulkWork)
};

FormField line(const char *key, const QString &title) {
    return {QLatin1String(key), title, FieldLook::Line};
}

// How many visits a day; nullopt = no such number.
std::optional<int> perDayOf(const std::string &typed) {
    int count = kUsualVisits;
    const auto [end, problem] = std::from_chars(typed.data(), typed.data() + typed.size(), count);
    const bool isNumber =
        typed.empty() || (problem == std::errc() && end == typed.data() + typed.size());
    return isNumber && count >= 1 && count <= kMostVisits ? std::optional(count) : std::nullopt;
}

// Who visits the customer: its owner, "" = nobody yet.
std::string ownerOf(PageContext &context, const std::string &code) {
    app::CustomerService customers(context.app());
    const auto customer = customers.find(code);
    if (!customer || customer->owner.isNull()) {
        return {};
    }
    return customers.document(*customer).at("owner").get<std::string>();
}

base::Done planVisits(PageContext &context, const QStringList &codes, const nlohmann::json &fields,
                      base::Date first, base::Issues &issues) {
    const std::string typedDay = fields.value("day", first.toString());
    const auto day = base::Date::parse(typedDay);
    const auto perDay = perDayOf(fields.value("per_day", std::string()));
    if (!day) {
        issues.push_back(day.error());
        issues.back().field = "day";
    }
    if (!perDay) {
        issues.push_back({base::ErrorCode::Invalid,
                          "field.range",
                          "per_day",
                          {},
                          "Write a number from 1 to " + std::to_string(kMostVisits) + ".",
                          {{"from", "1"}, {"to", std::to_string(kMostVisits)}}});
    }
    if (!issues.empty()) {
        return tl::unexpected(issues.front());
    }
    const domain::WorkDays worked = app::workDays(context.app());
    std::vector<nlohmann::json> documents;
    documents.reserve(static_cast<std::size_t>(codes.size()));
    base::Date at = *day;
    for (const QString &code : codes) {
        const bool isFull =
            !documents.empty() && documents.size() % static_cast<std::size_t>(*perDay) == 0;
        at = isFull ? domain::afterWorkingDays(worked, at, 1) : at;
        nlohmann::json visit = {{"customer", code.toStdString()},
                                {"date", at.toString()},
                                {"purpose", fields.value("purpose", std::string())}};
        if (const std::string owner = ownerOf(context, code.toStdString()); !owner.empty()) {
            visit["owner"] = owner;
        }
        documents.push_back(std::move(visit));
    }
    const auto planned =
        app::VisitService(context.app()).planMany(documents, app::PastDays::Refused, &issues);
    return planned ? base::Done() : tl::unexpected(planned.error());
}

const QLatin1String kForm("form");
const QLatin1String kCodes("codes");

Draft bulkDraft(const RecordForm &form, const QStringList &codes) {
    Draft draft;
    draft.key = QStringLiteral("customers/") + form.id;
    draft.place = {QStringLiteral("customers"), {}, {}};
    draft.title = form.title;
    draft.content = {{kForm, form.id}, {kCodes, codes}};
    return draft;
}

} // namespace

RecordForm bulkTaskForm(PageContext &context, const QStringList &codes) {
    RecordForm form;
    form.id = QStringLiteral("bulk_task");
    form.title =
        Words::tr("A task for each of %n customers", nullptr, static_cast<int>(codes.size()));
    form.verb = Words::tr("Save tasks");
    form.draft = bulkDraft(form, codes);
    form.fields = {
        line("what", Words::tr("What")),
        {QStringLiteral("who"), Words::tr("Who"), FieldLook::Choice, writers(context.app())},
        line("when", Words::tr("Due"))};
    form.offered = {
        {QStringLiteral("who"), QString::fromStdString(context.app().actor.code)},
        {QStringLiteral("when"), QString::fromStdString(app::today(context.app()).toString())}};
    form.save = [&context, codes](const nlohmann::json &fields,
                                  base::Issues &issues) -> base::Done {
        nlohmann::json documents = nlohmann::json::array();
        for (const QString &code : codes) {
            nlohmann::json one = fields;
            one["customer"] = code.toStdString();
            documents.push_back(std::move(one));
        }
        const auto added = app::TaskService(context.app()).add(documents, {}, &issues);
        return added ? base::Done() : tl::unexpected(added.error());
    };
    return form;
}

RecordForm bulkVisitsForm(PageContext &context, const QStringList &codes) {
    const base::Date first =
        domain::afterWorkingDays(app::workDays(context.app()), app::today(context.app()), 1);
    RecordForm form;
    form.id = QStringLiteral("bulk_visits");
    form.title = Words::tr("Plan visits to %n customers", nullptr, static_cast<int>(codes.size()));
    form.verb = Words::tr("Plan visits");
    form.draft = bulkDraft(form, codes);
    form.fields = {line("day", Words::tr("From the day")),
                   line("per_day", Words::tr("Visits a day")),
                   line("purpose", Words::tr("Purpose"))};
    form.offered = {{QStringLiteral("day"), QString::fromStdString(first.toString())},
                    {QStringLiteral("per_day"), QString::number(kUsualVisits)}};
    form.save = [&context, codes, first](const nlohmann::json &fields, base::Issues &issues) {
        return planVisits(context, codes, fields, first, issues);
    };
    return form;
}

bool takeUpBulkWork(PageContext &context, const QVariantMap &draft, QWidget *over) {
    const QStringList codes = draft.value(kCodes).toStringList();
    for (const auto make : {&bulkTaskForm, &bulkVisitsForm}) {
        RecordForm form = make(context, codes);
        if (!codes.isEmpty() && draft.value(kForm).toString() == form.id) {
            openRecordDialog(context, std::move(form), over,
                             draft.value(QStringLiteral("values")).toMap());
            return true;
        }
    }
    return false;
}

void addContact(PageContext &context, QWidget *over) {
    RecordForm form;
    form.id = QStringLiteral("contact_of");
    form.title = Words::tr("New contact");
    form.verb = Words::tr("Go on");
    form.fields = {
        {QStringLiteral("customer"), Words::tr("At which customer"), FieldLook::Customer}};
    form.save = [&context](const nlohmann::json &fields, base::Issues & /*issues*/) -> base::Done {
        const std::string code = fields.value("customer", std::string());
        auto found = app::CustomerService(context.app()).find(code);
        if (!found) {
            found.error().field = "customer";
            return tl::unexpected(found.error());
        }
        context.navigator.open(
            {QStringLiteral("customers"),
             QString::fromStdString(found->code),
             {{QStringLiteral("tab"), QStringLiteral("contacts")}, {QStringLiteral("new"), true}}});
        return {};
    };
    openRecordDialog(context, std::move(form), over);
}

} // namespace accord::ui
