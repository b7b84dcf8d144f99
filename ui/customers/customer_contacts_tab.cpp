// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_contacts_tab.h"

#include "app/contact_service.h"
#include "app/export_service.h"
#include "domain/customer/customer.h"
#include "ui/common/action_runner.h"
#include "ui/common/icons.h"
#include "ui/common/outlets.h"
#include "ui/common/parts.h"
#include "ui/customers/contact_columns.h"
#include "ui/customers/contact_form.h"
#include "ui/customers/org_chart.h"
#include "ui/customers/record_import.h"
#include "ui/customers/relation_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

enum View { Here, Chart, Left, Nobody };

} // namespace

CustomerContactsTab::CustomerContactsTab(PageContext &context)
    : m_context(context),
      m_which(new Segments(QStringLiteral("contactsView"))),
      m_add(makeButton(QStringLiteral("contacts_add"), ButtonKind::Plain, tr("New contact…"),
                       context.icons.icon(QStringLiteral("plus")))),
      m_edit(makeButton(QStringLiteral("contacts_edit"), ButtonKind::Plain, tr("Edit…"),
                        context.icons.icon(QStringLiteral("edit")))),
      m_more(makeIconButton(QStringLiteral("contacts_more"),
                            context.icons.icon(QStringLiteral("more")), tr("More"))),
      m_coverage(makeLabel(LabelKind::Muted)),
      m_views(new QStackedWidget),
      m_here(new ContactModel(contactColumns(context), this)),
      m_left(new ContactModel(contactColumns(context), this)),
      m_hereTable(makeContactTable(context, QStringLiteral("contacts"), tr("Contacts"), *m_here)),
      m_leftTable(makeContactTable(context, QStringLiteral("contactsLeft"),
                                   tr("Contacts who have left"), *m_left)),
      m_chart(new OrgChart(context.theme)),
      m_empty(new EmptyState(context.icons, QStringLiteral("team"), tr("No contacts yet"),
                             tr("Add who decides, who uses and who is on our side, or import "
                                "their cards."))) {
    auto *area = new QScrollArea;
    area->setWidget(m_chart);
    area->setFocusPolicy(Qt::NoFocus);
    setGround(*m_chart, "surface");
    for (QWidget *view : {static_cast<QWidget *>(m_hereTable), static_cast<QWidget *>(area),
                          static_cast<QWidget *>(m_leftTable), static_cast<QWidget *>(m_empty)}) {
        m_views->addWidget(view);
    }
    connect(m_chart, &OrgChart::currentChanged, area, [this, area] {
        const QRect box = m_chart->currentArea();
        area->ensureVisible(box.center().x(), box.center().y(), box.width(), box.height());
    });
    m_coverage->setObjectName(QStringLiteral("contactCoverage"));
    m_coverage->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kPageInset);
    layout->setContentsMargins(inset, context.theme.px(12), inset, context.theme.px(12));
    layout->addWidget(makeVerbs());
    layout->addWidget(m_coverage);
    layout->addWidget(m_views, 1);
    m_which->setAccessibleName(tr("Which contacts"));
    connect(m_which, &Segments::changed, this, &CustomerContactsTab::showView);
    connect(m_chart, &OrgChart::currentChanged, this, &CustomerContactsTab::showVerbs);
    connect(m_chart, &OrgChart::opened, this, [this] { edit(current()); });
    for (const auto &[table, model] : {std::pair(m_hereTable, m_here), {m_leftTable, m_left}}) {
        connect(table, &QTableView::clicked, this,
                [this, model](const QModelIndex &index) { copyCell(*model, index); });
        connect(table, &QAbstractItemView::activated, this, [this, model](const QModelIndex &at) {
            if (!isCopied(model->columns()[static_cast<std::size_t>(at.column())].id)) {
                edit(current());
            }
        });
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
                &CustomerContactsTab::showVerbs);
        connect(table, &QWidget::customContextMenuRequested, this, &CustomerContactsTab::showMenu);
    }
}

QWidget *CustomerContactsTab::makeVerbs() {
    auto *verbs = new QWidget;
    auto *row = new QHBoxLayout(verbs);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_which);
    row->addStretch();
    row->addWidget(m_add);
    row->addWidget(m_edit);
    row->addWidget(m_more);
    auto *menu = new QMenu(m_more);
    menu->setObjectName(QStringLiteral("contactsMenu"));
    menu->addAction(
            tr("Import contacts…"), this,
            [this] { importRecords(m_context, this, io::ImportKind::Contacts, m_customer); })
        ->setObjectName(QStringLiteral("contacts_import"));
    menu->addAction(tr("Export contacts…"), this, &CustomerContactsTab::exportContacts)
        ->setObjectName(QStringLiteral("contacts_export"));
    menu->addSeparator();
    menu->addAction(tr("Remove contact"), this, &CustomerContactsTab::remove)
        ->setObjectName(QStringLiteral("contacts_remove"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->actions().first()->setEnabled(m_mayEdit);
        menu->actions().last()->setEnabled(m_mayEdit && current() != nullptr);
    });
    m_more->setMenu(menu);
    connect(m_add, &QPushButton::clicked, this, [this] { edit(nullptr); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(current()); });
    return verbs;
}

bool CustomerContactsTab::concerns(app::Changes changes) const {
    return changes.has(app::DataKind::Customers);
}

void CustomerContactsTab::showCustomer(const domain::Customer &customer) {
    m_customer = customer.code;
    m_mayEdit =
        app::demand(m_context.app(), domain::Action::EditContact, customer.owner).has_value();
    auto chart = m_context.actions.run(
        this, [&] { return app::ContactService(m_context.app()).chart(m_customer, rollup()); },
        false);
    if (!chart) {
        return;
    }
    m_lines = std::move(chart->lines);
    std::vector<domain::Contact> here;
    std::vector<domain::Contact> left;
    for (const app::ContactChartLine &line : m_lines) {
        (line.contact.leftOn.isNull() ? here : left).push_back(line.contact);
    }
    m_which->setItems({tr("There now %1").arg(here.size()), tr("Org chart"),
                       tr("Have left %1").arg(left.size())});
    showCoverage(chart->coverage, here.empty());
    m_here->setRows(std::move(here));
    m_left->setRows(std::move(left));
    m_chart->show(m_lines);
    showView();
}

// Which of the three that a customer needs are missing (RULES section 2, coverage).
void CustomerContactsTab::showCoverage(const domain::ContactCoverage &coverage, bool isEmpty) {
    QStringList missing;
    if (!coverage.decides) {
        missing << tr("who decides");
    }
    if (!coverage.uses) {
        missing << tr("who uses");
    }
    if (!coverage.supports) {
        missing << tr("who is on our side");
    }
    m_coverage->setVisible(!isEmpty);
    m_coverage->setText(missing.isEmpty() ? tr("Known: who decides, who uses, who is on our side.")
                                          : tr("Not known yet: %1.").arg(missing.join(tr(", "))));
    setLabelKind(*m_coverage, missing.isEmpty() ? "positive" : "warning");
}

void CustomerContactsTab::showView() {
    const int which = m_which->current();
    const bool isEmpty = which == Left ? false : m_here->rowCount() == 0;
    m_views->setCurrentIndex(isEmpty ? Nobody : which);
    showVerbs();
}

const domain::Contact *CustomerContactsTab::current() const {
    if (m_views->currentIndex() == Chart) {
        return m_chart->current() < 0 ? nullptr : &m_chart->contact(m_chart->current());
    }
    const bool isLeft = m_views->currentIndex() == Left;
    const QModelIndex index = (isLeft ? m_leftTable : m_hereTable)->currentIndex();
    return index.isValid() ? &(isLeft ? m_left : m_here)->row(index.row()) : nullptr;
}

void CustomerContactsTab::showVerbs() {
    m_add->setEnabled(m_mayEdit);
    m_edit->setEnabled(m_mayEdit && current() != nullptr);
}

std::vector<domain::Contact> CustomerContactsTab::all() const {
    std::vector<domain::Contact> contacts;
    for (const app::ContactChartLine &line : m_lines) {
        contacts.push_back(line.contact);
    }
    return contacts;
}

void CustomerContactsTab::copy(const QString &text) {
    QGuiApplication::clipboard()->setText(text);
    m_context.navigator.note(tr("Copied: %1").arg(text));
}

void CustomerContactsTab::copyCell(const ContactModel &model, const QModelIndex &index) {
    const QString &id = model.columns()[static_cast<std::size_t>(index.column())].id;
    const QStringList values = copiedValues(model.row(index.row()), id);
    if (!values.isEmpty()) {
        copy(values.first());
    }
}

void CustomerContactsTab::edit(const domain::Contact *contact, const QVariantMap &draft) {
    if (m_mayEdit) {
        openRecordDialog(m_context, contactForm(m_context, m_customer, contact, all()), this,
                         draft);
    }
}

void CustomerContactsTab::remove() {
    if (const domain::Contact *contact = current()) {
        const std::string id = contact->id.toString();
        m_context.actions.run(this,
                              [&] { return app::ContactService(m_context.app()).remove(id); });
    }
}

void CustomerContactsTab::exportContacts() {
    const QString file = m_context.files.saveFile(
        this, tr("Export contacts"), QString::fromStdString(m_customer),
        {{tr("vCard"), QStringLiteral("*.vcf"), QStringLiteral("vcf")},
         {tr("Excel workbook"), QStringLiteral("*.xlsx"), QStringLiteral("xlsx")},
         {tr("CSV table"), QStringLiteral("*.csv"), QStringLiteral("csv")}});
    if (file.isEmpty()) {
        return;
    }
    app::ExportRequest request;
    request.file = std::filesystem::path(file.toStdString());
    request.filter = filterText({{QStringLiteral("customer"),
                                  QStringLiteral("="),
                                  {QString::fromStdString(m_customer)}}})
                         .toStdString();
    request.title = [](const std::string &key) {
        return RelationText::field(QString::fromStdString(key)).toStdString();
    };
    const auto done = m_context.actions.run(
        this, [&] { return app::ExportService(m_context.app()).contacts(request); }, false);
    if (done) {
        noteFile(m_context.navigator,
                 tr("%n contacts written", nullptr, static_cast<int>(done->rows)), file);
    }
}

void CustomerContactsTab::showMenu(const QPoint &at) {
    const domain::Contact *contact = current();
    if (contact == nullptr) {
        return;
    }
    QMenu menu(this);
    if (m_mayEdit) {
        menu.addAction(tr("Edit…"), this, [this] { edit(current()); });
        menu.addSeparator();
    }
    for (const char *id : {"phones", "email", "wechat"}) {
        for (const QString &value : copiedValues(*contact, QLatin1String(id))) {
            menu.addAction(tr("Copy %1").arg(value), this, [this, value] { copy(value); });
        }
    }
    const QTableView *table = m_views->currentIndex() == Left ? m_leftTable : m_hereTable;
    menu.exec(table->viewport()->mapToGlobal(at));
}

void CustomerContactsTab::take(const QVariantMap &hint) {
    if (hint.contains(QStringLiteral("new"))) {
        if (m_mayEdit) {
            edit(nullptr);
        }
        return;
    }
    const std::string id = hint.value(QStringLiteral("id")).toString().toStdString();
    for (int row = 0; row < m_here->rowCount(); ++row) {
        if (m_here->row(row).id.toString() == id) {
            m_which->setCurrent(Here);
            showView();
            m_hereTable->selectRow(row);
        }
    }
    const QVariantMap draft = hint.value(QStringLiteral("draft")).toMap();
    if (draft.value(QStringLiteral("form")).toString() != QLatin1String("contact")) {
        return;
    }
    const std::string record = draft.value(QStringLiteral("record")).toString().toStdString();
    const auto contacts = all();
    const auto found = std::ranges::find_if(
        contacts, [&](const domain::Contact &one) { return one.id.toString() == record; });
    edit(found == contacts.end() ? nullptr : &*found,
         draft.value(QStringLiteral("values")).toMap());
}

} // namespace accord::ui
