// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_page.h"

#include "app/customer_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/common/visit_place.h"
#include "ui/customers/bin_verbs.h"
#include "ui/customers/bulk_edit_dialog.h"
#include "ui/customers/bulk_work.h"
#include "ui/customers/customer_dialog.h"
#include "ui/customers/customer_fields.h"
#include "ui/customers/customer_peek.h"
#include "ui/customers/customer_source.h"

#include <nlohmann/json.hpp>

#include <QMenu>

namespace accord::ui {
namespace {

FilterCondition is(const char *field, const QString &value) {
    return {QString::fromLatin1(field), QStringLiteral("="), {value}};
}

ListViewState firstView(const QString &name, Conditions conditions) {
    ListViewState state;
    state.name = name;
    state.request.conditions = std::move(conditions);
    state.request.sort = QStringLiteral("sales");
    state.request.isDescending = true;
    return state;
}

} // namespace

CustomersPage::CustomersPage(PageContext &context, Place place, QWidget *parent)
    : ListPage(context, std::move(place), QStringLiteral("customers"),
               std::make_shared<CustomerSource>(context.figures, customerOwners(context.app())),
               {firstView(tr("All customers"), {}),
                firstView(tr("My customers"),
                          {is("owner", QString::fromStdString(context.app().actor.code))}),
                firstView(tr("Key accounts"), {is("key_account", QStringLiteral("key_account"))}),
                firstView(tr("Without owner"), {is("owner", {})}),
                firstView(tr("Archived"), {is("status", QStringLiteral("archived"))})},
               {tr("No customers yet"),
                tr("Add the first customer, or import a table of customers from a file."),
                QStringLiteral("customers")},
               parent),
      m_peek(new CustomerPeek(context)) {
    const auto bulk = [this](const char *id, const char *icon, const QString &text,
                             const char *field) {
        auto *button = addBulkAction(QString::fromLatin1(id), QString::fromLatin1(icon), text);
        connect(button, &QPushButton::clicked, this,
                [this, name = QString::fromLatin1(field)] { bulkEdit(name); });
    };
    bulk("bulk_owner", "user", tr("Change owner…"), "owner");
    bulk("bulk_stage", "flag", tr("Change stage…"), "stage");
    bulk("bulk_tags", "pin", tr("Tags…"), "tags");
    bulk("bulk_more", "edit", tr("Other field…"), "key_account");
    addBulkWork("bulk_task", "tasks", tr("New task…"), &bulkTaskForm);
    addBulkWork("bulk_visits", "calendar", tr("Plan visits…"), &bulkVisitsForm);
    if (mayAdd()) {
        auto *add =
            addEmptyVerb(QStringLiteral("add_first"), ButtonKind::Primary, tr("New customer…"));
        connect(add, &QPushButton::clicked, this, [this] { addRecord(); });
        auto *import =
            addEmptyVerb(QStringLiteral("import_first"), ButtonKind::Plain, tr("Import…"));
        connect(import, &QPushButton::clicked, this, [this] {
            this->context().navigator.open({QStringLiteral("imports"), {}, {}});
        });
    }
    connect(m_peek, &CustomerPeek::openWanted, this, &CustomersPage::openCurrent);
    connect(m_peek, &CustomerPeek::visitWanted, this,
            [this](const QString &code) { this->context().navigator.open(newVisitPlace(code)); });
    showView(0);
}

CustomersPage::~CustomersPage() {
    if (m_peek && m_peek->parent() == nullptr) {
        delete m_peek;
    }
}

QWidget *CustomersPage::peek() {
    return m_peek;
}

bool CustomersPage::concerns(app::Changes changes) const {
    return changes.has(app::DataKind::Customers) || changes.has(app::DataKind::Sales) ||
           changes.has(app::DataKind::Abc) || changes.has(app::DataKind::Plans) ||
           changes.has(app::DataKind::Visits) || changes.has(app::DataKind::Team);
}

QString CustomersPage::countText(qint64 shown) const {
    return tr("%n customers", nullptr, static_cast<int>(shown));
}

QString CustomersPage::selectedText(qint64 count) const {
    QString selected = tr("%n selected", nullptr, static_cast<int>(count));
    const auto &cells = model().selectedTotals();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (model().source().columns()[i].id == QLatin1String("sales")) {
            return tr("%1 · %2 %3 in 12 months")
                .arg(selected, cells[i].text, context().figures.unitName());
        }
    }
    return selected;
}

QString CustomersPage::totalsTitle(qint64 count) const {
    return tr("Total of %n customers", nullptr, static_cast<int>(count));
}

Place CustomersPage::placeOf(const QString &key) const {
    return {QStringLiteral("customers"), key, {}};
}

void CustomersPage::showPeek(const ListRow *row) {
    if (m_peek) {
        m_peek->showCustomer(row == nullptr ? QString() : row->key);
    }
}

bool CustomersPage::mayAdd() const {
    return app::demand(context().app(), domain::Action::EditCustomer, context().app().actor.id)
        .has_value();
}

namespace {

CustomerDialog *openNewCustomer(PageContext &context, QWidget *over, const QVariantMap &draft) {
    auto *dialog = new CustomerDialog(context, over);
    if (!draft.isEmpty()) {
        dialog->takeUp(draft);
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, over, [&context, dialog] {
        context.navigator.open({QStringLiteral("customers"), dialog->code(), {}});
    });
    dialog->open();
    return dialog;
}

} // namespace

// A new customer with the facts of the current one: the next store of the same chain.
void CustomersPage::duplicate() {
    const ListRow *row = model().fetched(model().rowOf(view().currentId()));
    if (row == nullptr) {
        return;
    }
    const auto other = context().actions.run(
        this, [&] { return app::CustomerService(context().app()).find(row->key.toStdString()); },
        false);
    if (!other) {
        return;
    }
    auto facts = app::CustomerService(context().app()).document(*other);
    if (!app::mayDo(context().app(), domain::Action::AssignCustomer, other->owner)) {
        facts.erase("owner"); // the copy is one's own: it cannot be given to them
    }
    openNewCustomer(context(), this, {})->beginAs(facts);
}

void CustomersPage::addCustomer(PageContext &context, QWidget *over) {
    openNewCustomer(context, over, {});
}

void CustomersPage::take(const QVariantMap &hint) {
    const QVariantMap draft = hint.value(QStringLiteral("draft")).toMap();
    if (draft.isEmpty()) {
        ListPage::take(hint);
    } else if (!takeUpBulkWork(context(), draft, this)) {
        openNewCustomer(context(), this, draft);
    }
}

void CustomersPage::addBulkWork(const char *id, const char *icon, const QString &text,
                                RecordForm (*form)(PageContext &, const QStringList &)) {
    auto *button = addBulkAction(QString::fromLatin1(id), QString::fromLatin1(icon), text);
    connect(button, &QPushButton::clicked, this, [this, form] {
        withSelectedKeys([this, form](const QStringList &keys) {
            openRecordDialog(context(), form(context(), keys), this);
        });
    });
}

void CustomersPage::bulkEdit(const QString &field) {
    withSelectedKeys([this, field](const QStringList &keys) {
        auto *dialog = new BulkEditDialog(context(), keys, field, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

bool CustomersPage::can(PageCommand command) const {
    if (command == PageCommand::Duplicate) {
        return mayAdd() && view().currentId() != 0;
    }
    if (command == PageCommand::Bin) {
        return app::mayDo(context().app(), domain::Action::BinCustomer, context().app().actor.id) &&
               (!model().selected().empty() || view().currentId() != 0);
    }
    return ListPage::can(command);
}

void CustomersPage::perform(PageCommand command) {
    if (command == PageCommand::Duplicate) {
        duplicate();
    } else if (command == PageCommand::Bin) {
        binChosen();
    } else {
        ListPage::perform(command);
    }
}

// What is chosen, else the row the list stands on.
void CustomersPage::binChosen() {
    if (!model().selected().empty()) {
        withSelectedKeys([this](const QStringList &keys) { moveToBin(context(), this, keys); });
    } else if (const ListRow *row = model().fetched(model().rowOf(view().currentId()))) {
        moveToBin(context(), this, {row->key});
    }
}

void CustomersPage::setStatus(const QStringList &keys, bool isArchived) {
    std::vector<std::string> codes;
    codes.reserve(static_cast<std::size_t>(keys.size()));
    for (const QString &key : keys) {
        codes.push_back(key.toStdString());
    }
    context().actions.run(this, [&] {
        app::CustomerService customers(context().app());
        return isArchived ? customers.archiveMany(codes) : customers.reactivateMany(codes);
    });
}

// For all that are chosen at once; whoever may not is told and nothing changes.
void CustomersPage::fillStatusMenu(QMenu &menu, const QString &code, bool isActive) {
    const auto chosen = static_cast<int>(model().selected().size());
    if (chosen < 2) {
        menu.addAction(isActive ? tr("Archive") : tr("Bring back into work"), this,
                       [this, code, isActive] { setStatus({code}, isActive); });
        return;
    }
    const QString title = isActive ? tr("Archive %n chosen", nullptr, chosen)
                                   : tr("Bring %n chosen back into work", nullptr, chosen);
    menu.addAction(title, this,
                   [this, isActive] {
                       withSelectedKeys([this, isActive](const QStringList &keys) {
                           setStatus(keys, isActive);
                       });
                   })
        ->setObjectName(QStringLiteral("list_archive"));
}

void CustomersPage::fillMenu(QMenu &menu) {
    const ListRow *row = model().fetched(model().rowOf(view().currentId()));
    if (row == nullptr) {
        return;
    }
    const auto customer = app::CustomerService(context().app()).find(row->key.toStdString());
    const auto may = [&](domain::Action action) {
        return customer && app::mayDo(context().app(), action, customer->owner);
    };
    menu.addSeparator();
    if (may(domain::Action::ArchiveCustomer)) {
        fillStatusMenu(menu, row->key, customer->status == domain::CustomerStatus::Active);
    }
    if (may(domain::Action::BinCustomer)) {
        menu.addAction(tr("Move to the bin"), this,
                       [this, code = row->key] { moveToBin(context(), this, {code}); })
            ->setObjectName(QStringLiteral("list_bin"));
    }
}

} // namespace accord::ui
