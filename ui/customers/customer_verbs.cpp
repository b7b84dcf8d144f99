// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_verbs.h"

#include "app/customer_merge.h"
#include "app/customer_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/parts.h"
#include "ui/customers/bin_verbs.h"
#include "ui/customers/customer_handover.h"
#include "ui/customers/record_dialog.h"

#include <QMenu>

namespace accord::ui {
namespace {

QString of(const std::string &text) {
    return QString::fromStdString(text);
}

} // namespace

CustomerVerbs::CustomerVerbs(PageContext &context, QWidget *page)
    : QObject(page),
      m_context(context),
      m_page(page),
      m_button(makeIconButton(QStringLiteral("customerMore"),
                              context.icons.icon(QStringLiteral("more")), tr("More"))) {
    auto *menu = new QMenu(m_button);
    menu->setObjectName(QStringLiteral("customerMenu"));
    m_button->setMenu(menu);
}

void CustomerVerbs::showCustomer(const domain::Customer &customer) {
    m_customer = customer;
    fillMenu();
}

void CustomerVerbs::fillMenu() {
    QMenu &menu = *m_button->menu();
    menu.clear();
    const auto may = [this](domain::Action action) {
        return app::mayDo(m_context.app(), action, m_customer.owner);
    };
    const bool isArchived = m_customer.status == domain::CustomerStatus::Archived;
    const auto add = [&](const char *id, const QString &text, bool isAllowed, const auto &what) {
        QAction *action = menu.addAction(text, this, what);
        action->setObjectName(QLatin1String(id));
        action->setEnabled(isAllowed);
    };
    add("customer_pack", tr("Handover pack (PDF)…"), true,
        [this] { writeHandoverPack(m_context, m_page, m_customer); });
    add("customer_hand_over", tr("Hand over…"), may(domain::Action::HandOverCustomer),
        [this] { handOverCustomer(m_context, m_page, m_customer); });
    menu.addSeparator();
    add("customer_archive", isArchived ? tr("Bring back into work") : tr("Archive"),
        may(domain::Action::ArchiveCustomer), [this, isArchived] { setArchived(!isArchived); });
    add("customer_bin", tr("Move to the bin"), may(domain::Action::BinCustomer), [this] { bin(); });
    add("customer_merge", tr("Merge with another record…"), may(domain::Action::MergeCustomer),
        [this] { merge(); });
}

// The page closes by itself when its customer is gone.
void CustomerVerbs::bin() {
    static_cast<void>(moveToBin(m_context, m_page, {of(m_customer.code)}));
}

void CustomerVerbs::setArchived(bool isArchived) {
    m_context.actions.run(m_page, [&] {
        app::CustomerService customers(m_context.app());
        return isArchived ? customers.archive(m_customer.code)
                          : customers.reactivate(m_customer.code);
    });
}

void CustomerVerbs::merge() {
    RecordForm form;
    form.id = QStringLiteral("merge");
    form.title = tr("Two records of one customer");
    form.verb = tr("Merge records");
    const QString other = QStringLiteral("other");
    const QString keep = QStringLiteral("keep");
    form.fields = {{other, tr("The other record"), FieldLook::Customer},
                   {keep,
                    tr("Which code stays"),
                    FieldLook::Choice,
                    {{QStringLiteral("this"), tr("This one, %1").arg(of(m_customer.code))},
                     {other, tr("The other one")}}}};
    form.warning = [this, other](const QVariantMap &typed) {
        const auto found =
            app::CustomerService(m_context.app()).find(typed.value(other).toString().toStdString());
        if (!found) {
            return tr("%1 becomes one with the other record.").arg(of(m_customer.name));
        }
        return tr("%1 and %2 become one: figures, stores, plans, contacts and history of "
                  "both. Undo separates them again.")
                   .arg(of(m_customer.name), of(found->name)) +
               QLatin1Char('\n') + goesAlong(m_context, *found);
    };
    form.save = [this](const nlohmann::json &fields, base::Issues & /*issues*/) -> base::Done {
        const std::string code = fields.value("other", std::string());
        const bool isKept = fields.value("keep", std::string("this")) == "this";
        auto merged = app::CustomerMergeService(m_context.app())
                          .merge(isKept ? m_customer.code : code, isKept ? code : m_customer.code);
        if (!merged) {
            if (merged.error().reason == "customer.not_found") {
                merged.error().field = "other";
            }
            return tl::unexpected(merged.error());
        }
        m_context.navigator.open({QStringLiteral("customers"), of(merged->customer.code), {}});
        QStringList met; // what both had under one key
        for (const base::Error &notice : merged->notices) {
            met += m_context.actions.words().sentence(notice);
        }
        if (!met.isEmpty()) {
            m_context.navigator.note(met.join(QLatin1Char(' ')));
        }
        return {};
    };
    openRecordDialog(m_context, std::move(form), m_page);
}

} // namespace accord::ui
