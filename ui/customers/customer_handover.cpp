// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_handover.h"

#include "app/handover_service.h"
#include "documents/handover_pdf.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/figures.h"
#include "ui/common/outlets.h"
#include "ui/customers/customer_fields.h"
#include "ui/customers/record_dialog.h"
#include "ui/customers/relation_text.h"

#include <QCoreApplication>
#include <QPointer>
#include <memory>

namespace accord::ui {
namespace {

class HandoverText {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::HandoverText)
public:
    static QString title() { return tr("Hand over"); }
    static QString to() { return tr("Next owner"); }
    static QString pack() { return tr("Write the handover pack (PDF)"); }
    static QString file() { return tr("Handover pack"); }
    static QString written(const QString &name) { return tr("%1 written").arg(name); }
    static QString along(const domain::Customer &customer, const app::HandoverPack &pack) {
        return tr("With %1: %2 customers below it, %3 open tasks and visits, %4 annual plans")
            .arg(QString::fromStdString(customer.code + ' ' + customer.name))
            .arg(pack.below)
            .arg(pack.ahead.size())
            .arg(pack.plans.size());
    }
    static QString done(const app::Handover &done) {
        return tr("Handed over: %1 customers, %2 tasks, %3 visits")
            .arg(done.customers)
            .arg(done.tasks)
            .arg(done.visits);
    }
};

void writePack(PageContext &context, QWidget *over, app::HandoverPack pack) {
    const QString name = HandoverText::file() + QLatin1Char(' ') +
                         QString::fromStdString(pack.brief.code).replace(u'/', u'-') +
                         QStringLiteral(".pdf");
    const QString file = context.files.saveFile(
        over, HandoverText::file(), name,
        {{QStringLiteral("PDF"), QStringLiteral("*.pdf"), QStringLiteral("pdf")}});
    if (file.isEmpty()) {
        return;
    }
    const auto language =
        documents::documentLanguageFromCode(context.figures.language().toStdString())
            .value_or(documents::DocumentLanguage::SimplifiedChinese);
    context.jobs.run<int>(
        HandoverText::file(),
        [pack = std::move(pack), language, path = std::filesystem::path(file.toStdString())](
            const base::Progress & /*progress*/) -> base::Result<int> {
            ACCORD_TRY(const auto written, documents::writeHandoverPdf(pack, language, path));
            return written.pages;
        },
        over,
        [&context, over = QPointer<QWidget>(over), file](base::Result<int> written) {
            if (written) {
                noteFile(context.navigator, HandoverText::written(HandoverText::file()), file);
            } else {
                context.actions.tell(over, written.error());
            }
        });
}

QList<FilterChoice> nextOwners(PageContext &context) {
    QList<FilterChoice> owners{{{}, RecordDialog::tr("Choose…")}}; // nobody is the usual one
    for (const FilterChoice &owner : customerOwners(context.app())) {
        if (!owner.word.isEmpty()) {
            owners << owner;
        }
    }
    return owners;
}

} // namespace

void writeHandoverPack(PageContext &context, QWidget *over, const domain::Customer &customer) {
    auto pack = context.actions.run(
        over, [&] { return app::HandoverService(context.app()).pack(customer.code); }, false);
    if (pack) {
        writePack(context, over, *std::move(pack));
    }
}

QString goesAlong(PageContext &context, const domain::Customer &customer) {
    const auto pack = context.actions.attempt(
        [&] { return app::HandoverService(context.app()).pack(customer.code); });
    return pack ? HandoverText::along(customer, *pack) : QString();
}

void handOverCustomer(PageContext &context, QWidget *over, const domain::Customer &customer) {
    const auto pack = std::make_shared<std::optional<app::HandoverPack>>();
    RecordForm form;
    form.id = QStringLiteral("handover");
    form.title = HandoverText::title();
    form.verb = HandoverText::title();
    form.fields = {
        {QStringLiteral("to"), HandoverText::to(), FieldLook::Choice, nextOwners(context)},
        {QStringLiteral("why"), RelationText::field(QStringLiteral("reason")), FieldLook::Text},
        {QStringLiteral("pack"), HandoverText::pack(), FieldLook::Flag}};
    form.offered.insert(QStringLiteral("pack"), QStringLiteral("true"));
    form.warning = [along = goesAlong(context, customer)](const QVariantMap & /*typed*/) {
        return along;
    };
    form.save = [&context, code = customer.code, pack](const nlohmann::json &fields,
                                                       base::Issues & /*issues*/) -> base::Done {
        app::HandoverService handovers(context.app());
        const std::string to = fields.value("to", std::string());
        if (to.empty()) {
            return base::fail(base::ErrorCode::Invalid, "field.required",
                              "Say who gets the customer.", "to", code);
        }
        // As things stand before: it names who gives and who takes.
        ACCORD_TRY(app::HandoverPack before, handovers.pack(code, to));
        ACCORD_TRY(const app::Handover done,
                   handovers.handOver(code, to, fields.value("why", std::string())));
        if (fields.value("pack", false)) {
            *pack = std::move(before);
        }
        context.navigator.note(HandoverText::done(done));
        return {};
    };
    const RecordDialog *dialog = openRecordDialog(context, std::move(form), over);
    QObject::connect(dialog, &QDialog::accepted, over, [&context, over, pack] {
        if (*pack) {
            writePack(context, over, std::move(**pack));
        }
    });
}

} // namespace accord::ui
