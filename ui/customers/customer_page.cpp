// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_page.h"

#include "app/customer_figures.h"
#include "app/customer_list_service.h"
#include "app/customer_service.h"
#include "app/plan_overview.h"
#include "ui/common/action_runner.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/common/settings.h"
#include "ui/common/visit_place.h"
#include "ui/customers/customer_contacts_tab.h"
#include "ui/customers/customer_facts_pane.h"
#include "ui/customers/customer_files_tab.h"
#include "ui/customers/customer_header.h"
#include "ui/customers/customer_history_tab.h"
#include "ui/customers/customer_money_tab.h"
#include "ui/customers/customer_notes_tab.h"
#include "ui/customers/customer_overview_tab.h"
#include "ui/customers/customer_people_pane.h"
#include "ui/customers/customer_relation_tab.h"
#include "ui/customers/customer_sales_tab.h"
#include "ui/customers/customer_strip.h"
#include "ui/customers/customer_tabs.h"
#include "ui/customers/customer_terms_pane.h"
#include "ui/customers/customer_timeline_tab.h"
#include "ui/customers/customer_tree_pane.h"
#include "ui/customers/customer_verbs.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <array>

namespace accord::ui {
namespace {

constexpr int kFactsWidth = 240;
constexpr int kTreeWidth = 272;
constexpr int kRoomForTree = 1100;

// Remembered for each user of the program.
QString aloneKey(const app::Context &context) {
    return QStringLiteral("customers/alone/") + QString::fromStdString(context.actor.code);
}

QScrollArea *scrolled(QWidget *content, const char *ground) {
    auto *area = new QScrollArea;
    setGround(*content, ground);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

CustomerPage::CustomerPage(PageContext &context, const Place &place,
                           const std::vector<CustomerTab> &others, QWidget *parent)
    : Page(context, place, parent),
      m_header(new CustomerHeader(context)),
      m_verbs(new CustomerVerbs(context, this)),
      m_strip(new CustomerStrip(context)),
      m_facts(new CustomerFactsPane(context)),
      m_terms(new CustomerTermsPane(context)),
      m_overview(new CustomerOverviewTab(context)),
      m_people(new CustomerPeoplePane(context)),
      m_tree(new CustomerTreePane(context)),
      m_tabs(new CustomerTabs(context)) {
    setGround(*this, "surface");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addVerbs();
    addTabs(others);
    layout->addWidget(m_header);
    layout->addWidget(makeHairline());
    layout->addWidget(m_strip);
    layout->addWidget(makeHairline());
    layout->addWidget(makeBody(), 1);
    connect(m_strip, &CustomerStrip::tabWanted, this,
            [this](const QString &id) { m_tabs->select(id); });
    connect(m_header, &CustomerHeader::rollupChosen, this, &CustomerPage::chooseRollup);
    connect(m_people, &CustomerPeoplePane::partWanted, this,
            [this](const QVariantMap &hint) { take(hint); });
    connect(m_terms, &CustomerTermsPane::partWanted, this,
            [this](const QVariantMap &hint) { take(hint); });
    connect(m_overview, &CustomerOverviewTab::partWanted, this,
            [this](const QVariantMap &hint) { take(hint); });
    connect(m_facts, &CustomerFactsPane::saved, this, [this] { static_cast<void>(load()); });
    connect(m_overview, &CustomerOverviewTab::monthOpened, this, [this](int year) {
        m_tabs->select(QStringLiteral("sales"), {{QStringLiteral("year"), year}});
    });
    connect(m_overview, &CustomerOverviewTab::planOpened, this, [this](int year) {
        this->context().navigator.open({QStringLiteral("plans"),
                                        QStringLiteral("%1:%2").arg(this->place().record).arg(year),
                                        {}});
    });
}

void CustomerPage::addVerbs() {
    const auto addNew = [&](const char *feature, const char *id, ButtonKind kind,
                            const QString &text) {
        const QString name = QLatin1String(feature);
        auto *verb = makeButton(
            QLatin1String(id), kind, text,
            context().icons.icon(name, kind == ButtonKind::Primary ? Role::OnAccent : Role::Muted));
        connect(verb, &QPushButton::clicked, this, [this, name] {
            context().navigator.open(
                name == QLatin1String("visits")
                    ? newVisitPlace(place().record)
                    : Place{name, {}, {{QStringLiteral("new"), place().record}}});
        });
        m_header->addVerb(verb);
    };
    addNew("visits", "logVisit", ButtonKind::Primary, tr("Log visit"));
    addNew("tasks", "newTask", ButtonKind::Plain, tr("New task"));
    auto *plan = makeButton(QStringLiteral("newPlan"), ButtonKind::Plain, tr("New annual plan…"),
                            context().icons.icon(QStringLiteral("plans")));
    connect(plan, &QPushButton::clicked, this, &CustomerPage::newPlan);
    m_header->addVerb(plan);
    m_header->addVerb(m_verbs->button());
}

void CustomerPage::addTabs(const std::vector<CustomerTab> &others) {
    m_tabs->add(QStringLiteral("overview"), tr("Overview"), scrolled(m_overview, "surface"));
    m_tabs->add({QStringLiteral("timeline"), tr("Timeline"),
                 [this](PageContext &context) -> CustomerPart * {
                     return new CustomerTimelineTab(
                         context, [this](const QVariantMap &hint) { take(hint); });
                 }});
    m_tabs->add(
        {QStringLiteral("contacts"), tr("Contacts"),
         [](PageContext &context) -> CustomerPart * { return new CustomerContactsTab(context); }});
    m_tabs->add(
        {QStringLiteral("relation"), tr("Relation"),
         [](PageContext &context) -> CustomerPart * { return new CustomerRelationTab(context); }});
    m_tabs->add({QStringLiteral("sales"), tr("Sales"), [](PageContext &context) -> CustomerPart * {
                     return new CustomerSalesTab(context);
                 }});
    m_tabs->add(
        {QStringLiteral("money"), tr("Money and stock"),
         [](PageContext &context) -> CustomerPart * { return new CustomerMoneyTab(context); }});
    m_tabs->add({QStringLiteral("notes"), tr("Notes"), [](PageContext &context) -> CustomerPart * {
                     return new CustomerNotesTab(context);
                 }});
    m_tabs->add({QStringLiteral("files"), tr("Files"), [](PageContext &context) -> CustomerPart * {
                     return new CustomerFilesTab(context);
                 }});
    for (const CustomerTab &tab : others) {
        m_tabs->add(tab);
    }
    m_tabs->add(
        {QStringLiteral("history"), tr("History"),
         [](PageContext &context) -> CustomerPart * { return new CustomerHistoryTab(context); }});
}

QWidget *CustomerPage::makeBody() {
    auto *body = new QWidget;
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_facts);
    leftColumn->addWidget(m_terms);
    leftColumn->addStretch(1);
    auto *facts = scrolled(left, "window");
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_people);
    column->addWidget(m_tree, 1);
    auto *tree = scrolled(side, "window");
    facts->setFixedWidth(context().theme.px(kFactsWidth));
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(facts);
    layout->addWidget(makeHairline(Qt::Vertical));
    layout->addWidget(m_tabs, 1);
    m_treeArea = tree;
    m_treeLine = makeHairline(Qt::Vertical);
    layout->addWidget(m_treeLine);
    m_body = body;
    placeTree(false);
    return body;
}

// Three columns need room; where there is none the group becomes a tab.
void CustomerPage::placeTree(bool isNarrow) {
    m_treeLine->setVisible(!isNarrow);
    if (isNarrow) {
        m_treeArea->setMinimumWidth(0);
        m_treeArea->setMaximumWidth(QWIDGETSIZE_MAX);
        m_tabs->add(QStringLiteral("group"), tr("People and group"), m_treeArea);
    } else {
        m_tabs->take(m_treeArea);
        m_treeArea->setFixedWidth(context().theme.px(kTreeWidth));
        m_body->layout()->addWidget(m_treeArea);
        m_treeArea->show();
    }
}

void CustomerPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    const bool isNarrow = width() < context().theme.px(kRoomForTree);
    if (isNarrow != m_tabs->contains(QStringLiteral("group"))) {
        placeTree(isNarrow);
    }
}

bool CustomerPage::load() {
    const std::string code = place().record.toStdString();
    app::CustomerService service(context().app());
    const auto customer = context().actions.run(
        this, [&] { return service.find(code); }, false);
    if (!customer) {
        return false;
    }
    m_customer = *customer;
    m_hasBelow = service.hasBelow(m_customer.id);
    m_header->showCustomer(m_customer);
    m_header->showRollup(rollup(), m_hasBelow);
    m_verbs->showCustomer(m_customer);
    showClass();
    m_facts->show(m_customer, service.document(m_customer));
    loadFigures();
    loadPlans();
    Q_EMIT titleChanged();
    return true;
}

// Everything that the switch between the customer alone and with all below changes.
void CustomerPage::loadFigures() {
    const std::string &code = m_customer.code;
    m_strip->showCustomer(code, rollup());
    m_people->showCustomer(code, rollup());
    m_terms->showCustomer(code, rollup());
    m_overview->showLatest(code, rollup());
    const auto overview = context().actions.run(
        this, [&] { return app::CustomerFigures(context().app()).overview(code, rollup()); },
        false);
    if (overview) {
        m_overview->show(*overview, QString::fromStdString(m_customer.name));
        m_tree->show(*overview);
    }
    m_tabs->showCustomer(m_customer, rollup());
}

domain::Rollup CustomerPage::rollup() const {
    const bool isAlone =
        m_hasBelow && context().settings.value(aloneKey(context().app()), false).toBool();
    return isAlone ? domain::Rollup::Alone : domain::Rollup::WithBelow;
}

void CustomerPage::chooseRollup(domain::Rollup chosen) {
    context().settings.setValue(aloneKey(context().app()), chosen == domain::Rollup::Alone);
    loadFigures();
}

// A store has the class of its account, as lists of work show it.
void CustomerPage::showClass() {
    const app::CustomerListService list(context().app());
    const auto rows = list.rows(std::array{m_customer.id});
    if (rows.empty()) {
        return;
    }
    app::CustomerRow shown = rows.front();
    const auto account = app::CustomerService(context().app()).account(m_customer);
    if (shown.currentClass.empty() && account && account->id != m_customer.id) {
        for (const app::CustomerRow &above : list.rows(std::array{account->id})) {
            shown.currentClass = above.currentClass;
            shown.trend = above.trend;
            shown.classBefore = above.classBefore;
        }
    }
    m_header->showClass(shown);
}

void CustomerPage::loadPlans() {
    const auto plans = context().actions.attempt(
        [&] { return app::PlanOverview(context().app()).ofCustomer(m_customer.code); });
    m_overview->showPlans(plans.value_or(std::vector<app::PlanOverviewRow>()));
}

void CustomerPage::newPlan() {
    context().navigator.open(
        {QStringLiteral("plans"), {}, {{QStringLiteral("new"), place().record}}});
}

QString CustomerPage::title() const {
    return QString::fromStdString(m_customer.shortName.empty() ? m_customer.name
                                                               : m_customer.shortName);
}

QString CustomerPage::iconName() const {
    return QStringLiteral("customers");
}

QString CustomerPage::helpPage() const {
    return QStringLiteral("customers");
}

void CustomerPage::reload(app::Changes changes) {
    const auto isThere = context().actions.attempt(
        [&] { return app::CustomerService(context().app()).find(m_customer.code); });
    if (!isThere && isThere.error().reason == "customer.not_found") {
        context().navigator.close(place()); // merged into another, or in the bin
        return;
    }
    if (changes.has(app::DataKind::Customers) || changes.has(app::DataKind::Sales) ||
        changes.has(app::DataKind::Plans) || changes.has(app::DataKind::Team)) {
        if (!load()) {
            context().navigator.close(place());
        }
        return;
    }
    if (changes.has(app::DataKind::Visits) || changes.has(app::DataKind::Tasks)) {
        m_strip->showCustomer(m_customer.code, rollup());
        m_people->showCustomer(m_customer.code, rollup());
    }
    m_tabs->reload(changes);
}

bool CustomerPage::can(PageCommand command) const {
    switch (command) {
    case PageCommand::New: // other records are made from the menu
        return m_tabs->currentId() == QLatin1String("contacts");
    case PageCommand::Edit:
    case PageCommand::Refresh:
        return true;
    case PageCommand::Bin:
        return app::mayDo(context().app(), domain::Action::BinCustomer, m_customer.owner);
    case PageCommand::PreviousRecord:
        return !m_walk.neighbour(-1).isEmpty();
    case PageCommand::NextRecord:
        return !m_walk.neighbour(1).isEmpty();
    default:
        return false;
    }
}

void CustomerPage::perform(PageCommand command) {
    if (command == PageCommand::New) {
        m_tabs->select(QStringLiteral("contacts"), {{QStringLiteral("new"), true}});
    } else if (command == PageCommand::Edit) {
        m_facts->startEditing();
    } else if (command == PageCommand::Bin) {
        m_verbs->bin();
    } else if (command == PageCommand::Refresh) {
        static_cast<void>(load());
    } else if (command == PageCommand::PreviousRecord) {
        walk(-1);
    } else if (command == PageCommand::NextRecord) {
        walk(1);
    }
}

void CustomerPage::take(const QVariantMap &hint) {
    if (const RecordWalk given(hint, place().record); !given.isEmpty()) {
        m_walk = given;
    }
    // What was typed goes back to the part it was typed in.
    const QVariantMap draft = hint.value(QStringLiteral("draft")).toMap();
    const QString tab = (draft.isEmpty() ? hint : draft).value(QStringLiteral("tab")).toString();
    if (tab == QLatin1String("facts")) {
        m_facts->takeUp(draft);
    } else if (!tab.isEmpty()) {
        m_tabs->select(tab, hint);
    }
}

// The neighbour takes the place of this page, on the same tab within it.
void CustomerPage::walk(int by) {
    const QString next = m_walk.neighbour(by);
    if (next.isEmpty()) {
        return;
    }
    const Place here = place();
    Place there{here.feature, next, m_walk.toMap()};
    there.hint.insert(QStringLiteral("tab"), m_tabs->currentId());
    context().navigator.open(there);
    context().navigator.close(here);
}

QVariantMap CustomerPage::saveState() const {
    QVariantMap state = m_walk.toMap();
    state.insert(QStringLiteral("tab"), m_tabs->currentId());
    return state;
}

void CustomerPage::restoreState(const QVariantMap &state) {
    take(state);
}

} // namespace accord::ui
