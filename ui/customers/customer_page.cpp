// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_page.h"

#include "app/customer_figures.h"
#include "app/customer_list_service.h"
#include "app/customer_service.h"
#include "app/plan_overview.h"
#include "app/team_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/customers/customer_facts_pane.h"
#include "ui/customers/customer_history_tab.h"
#include "ui/customers/customer_overview_tab.h"
#include "ui/customers/customer_sales_tab.h"
#include "ui/customers/customer_text.h"
#include "ui/customers/customer_tree_pane.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>
#include <array>

namespace accord::ui {
namespace {

constexpr int kFactsWidth = 240;
constexpr int kTreeWidth = 272;
constexpr int kRoomForTree = 1100;
constexpr int kTrendIcon = 14;
constexpr int kLeastName = 96;

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

CustomerPage::CustomerPage(PageContext &context, const Place &place, QWidget *parent)
    : Page(context, place, parent),
      m_name(makeLabel(LabelKind::Title)),
      m_code(makeLabel(LabelKind::Muted)),
      m_meta(makeLabel(LabelKind::Muted)),
      m_class(new Badge(context.theme)),
      m_trend(new Picture(context.icons, QString(), Role::Muted, kTrendIcon)),
      m_trendText(makeLabel(LabelKind::Muted)),
      m_stage(new Badge(context.theme)),
      m_keyAccount(new Badge(context.theme)),
      m_status(new Badge(context.theme)),
      m_facts(new CustomerFactsPane(context)),
      m_overview(new CustomerOverviewTab(context)),
      m_sales(new CustomerSalesTab(context)),
      m_history(new CustomerHistoryTab(context)),
      m_tree(new CustomerTreePane(context)),
      m_tabs(new QTabWidget) {
    setGround(*this, "surface");
    m_name->setObjectName(QStringLiteral("customerName"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeHairline());
    layout->addWidget(makeBody(), 1);
    connect(m_facts, &CustomerFactsPane::saved, this, [this] { static_cast<void>(load()); });
    connect(m_overview, &CustomerOverviewTab::monthOpened, this, [this](int year) {
        m_tabs->setCurrentWidget(m_sales);
        m_sales->showYear(year);
    });
    connect(m_overview, &CustomerOverviewTab::planOpened, this, [this](int year) {
        this->context().navigator.open({QStringLiteral("plans"),
                                        QStringLiteral("%1:%2").arg(this->place().record).arg(year),
                                        {}});
    });
}

QWidget *CustomerPage::makeHeader() {
    auto *header = new QWidget;
    header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *plan = makeButton(QStringLiteral("newPlan"), ButtonKind::Plain, tr("New annual plan…"),
                            context().icons.icon(QStringLiteral("plans")));
    auto *names = new QHBoxLayout;
    for (QLabel *label : {m_name, m_meta}) { // endless names give way to what stands beside them
        label->setMinimumWidth(context().theme.px(kLeastName));
    }
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_code),
                          static_cast<QWidget *>(m_class), static_cast<QWidget *>(m_trend),
                          static_cast<QWidget *>(m_trendText), static_cast<QWidget *>(m_keyAccount),
                          static_cast<QWidget *>(m_stage), static_cast<QWidget *>(m_status)}) {
        names->addWidget(part);
    }
    names->addStretch();
    names->addWidget(plan);
    auto *layout = new QVBoxLayout(header);
    const int inset = context().theme.px(measure::kPageInset);
    layout->setContentsMargins(inset, context().theme.px(12), inset, context().theme.px(12));
    layout->addLayout(names);
    layout->addWidget(m_meta);
    connect(plan, &QPushButton::clicked, this, &CustomerPage::newPlan);
    return header;
}

QWidget *CustomerPage::makeBody() {
    auto *body = new QWidget;
    m_tabs->setObjectName(QStringLiteral("customerTabs"));
    m_tabs->setAccessibleName(tr("Parts of the customer"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scrolled(m_overview, "surface"), tr("Overview"));
    m_tabs->addTab(m_sales, tr("Sales"));
    m_tabs->addTab(m_history, tr("History"));
    auto *facts = scrolled(m_facts, "window");
    auto *tree = scrolled(m_tree, "window");
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
        m_tabs->addTab(m_treeArea, tr("Group"));
    } else {
        m_tabs->removeTab(m_tabs->indexOf(m_treeArea));
        m_treeArea->setFixedWidth(context().theme.px(kTreeWidth));
        m_body->layout()->addWidget(m_treeArea);
        m_treeArea->show();
    }
}

void CustomerPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    const bool isNarrow = width() < context().theme.px(kRoomForTree);
    if (isNarrow != (m_tabs->indexOf(m_treeArea) >= 0)) {
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
    showHeader();
    for (const app::CustomerRow &row :
         app::CustomerListService(context().app()).rows(std::array{m_customer.id})) {
        showClass(row);
    }
    m_facts->show(m_customer, service.document(m_customer));
    const auto overview = context().actions.run(
        this, [&] { return app::CustomerFigures(context().app()).overview(code); }, false);
    if (overview) {
        m_overview->show(*overview, QString::fromStdString(m_customer.name));
        m_tree->show(*overview);
    }
    loadPlans();
    m_sales->show(code);
    m_history->show(code);
    Q_EMIT titleChanged();
    return true;
}

void CustomerPage::loadPlans() {
    const auto plans = context().actions.attempt(
        [&] { return app::PlanOverview(context().app()).ofCustomer(m_customer.code); });
    m_overview->showPlans(plans.value_or(std::vector<app::PlanOverviewRow>()));
}

void CustomerPage::showHeader() {
    m_name->setText(QString::fromStdString(m_customer.name));
    m_code->setText(QString::fromStdString(m_customer.code));
    const bool hasStage = m_customer.stage != domain::Stage::None;
    m_stage->show(hasStage ? CustomerText::stage(m_customer.stage) : QString(),
                  CustomerText::stageInk(m_customer.stage),
                  CustomerText::stageGround(m_customer.stage));
    const bool isKey = m_customer.keyAccount == domain::KeyAccountStatus::KeyAccount;
    m_keyAccount->show(isKey ? CustomerText::keyAccount(m_customer.keyAccount) : QString(),
                       Role::Accent, Role::AccentSoft);
    const bool isActive = m_customer.status == domain::CustomerStatus::Active;
    m_status->show(isActive ? QString() : CustomerText::status(m_customer.status), Role::Warning,
                   Role::WarningSoft);
    QString owner = tr("nobody");
    for (const domain::User &user : app::TeamService(context().app()).list()) {
        if (user.id == m_customer.owner) {
            owner = QString::fromStdString(user.name);
        }
    }
    QStringList meta = {tr("Owner %1").arg(owner)};
    if (!m_customer.city.empty()) {
        meta << QString::fromStdString(m_customer.city);
    }
    if (m_customer.format != domain::StoreFormat::None) {
        meta << CustomerText::format(m_customer.format);
    }
    if (!m_customer.openedOn.isNull()) {
        meta << tr("since %1").arg(context().figures.date(m_customer.openedOn));
    }
    m_meta->setText(meta.join(QStringLiteral(" · ")));
}

void CustomerPage::showClass(const app::CustomerRow &row) {
    const QString now = QString::fromStdString(row.currentClass);
    m_class->setVisible(!now.isEmpty());
    m_class->showClass(now);
    const CustomerTrend trend = CustomerText::trend(row.trend);
    m_trend->setVisible(!trend.icon.isEmpty());
    m_trendText->setVisible(!trend.icon.isEmpty());
    if (!trend.icon.isEmpty()) {
        m_trend->show(trend.icon, trend.role);
        m_trendText->setText(trend.word);
        setLabelKind(*m_trendText, trend.kind);
        m_trendText->setToolTip(CustomerText::classBefore(row.classBefore));
    }
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
    if (changes.has(app::DataKind::Customers) || changes.has(app::DataKind::Sales) ||
        changes.has(app::DataKind::Plans) || changes.has(app::DataKind::Team)) {
        if (!load()) {
            context().navigator.close(place());
        }
    }
}

bool CustomerPage::can(PageCommand command) const {
    switch (command) {
    case PageCommand::Edit:
    case PageCommand::Refresh:
        return true;
    case PageCommand::PreviousRecord:
        return !m_walk.neighbour(-1).isEmpty();
    case PageCommand::NextRecord:
        return !m_walk.neighbour(1).isEmpty();
    default:
        return false;
    }
}

void CustomerPage::perform(PageCommand command) {
    if (command == PageCommand::Edit) {
        m_facts->startEditing();
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
    if (hint.contains(QStringLiteral("tab"))) {
        m_tabs->setCurrentIndex(hint.value(QStringLiteral("tab")).toInt());
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
    there.hint.insert(QStringLiteral("tab"), m_tabs->currentIndex());
    context().navigator.open(there);
    context().navigator.close(here);
}

QVariantMap CustomerPage::saveState() const {
    QVariantMap state = m_walk.toMap();
    state.insert(QStringLiteral("tab"), m_tabs->currentIndex());
    return state;
}

void CustomerPage::restoreState(const QVariantMap &state) {
    take(state);
}

} // namespace accord::ui
