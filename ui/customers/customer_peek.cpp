// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_peek.h"

#include "app/contact_service.h"
#include "app/customer_service.h"
#include "app/timeline_service.h"
#include "base/money.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/customers/customer_text.h"
#include "ui/customers/timeline_text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace accord::ui {
namespace {

constexpr int kBarsHeight = 64;
constexpr int kFooter = 48;
constexpr int kFactLine = 24;

QString textOf(const std::string &text) {
    return QString::fromStdString(text);
}

std::int64_t sumOf(const app::YearSales &year) {
    std::int64_t sum = 0;
    for (const auto &month : year) {
        sum += month.value_or(0);
    }
    return sum;
}

} // namespace

YearBars::YearBars(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void YearBars::setYears(const app::YearSales &now, const app::YearSales &before) {
    m_now = now;
    m_before = before;
    update();
}

QSize YearBars::sizeHint() const {
    return {m_theme.px(200), m_theme.px(kBarsHeight)};
}

void YearBars::paintEvent(QPaintEvent * /*event*/) {
    std::int64_t most = 0;
    for (std::size_t i = 0; i < m_now.size(); ++i) {
        most = std::max({most, m_now.at(i).value_or(0), m_before.at(i).value_or(0)});
    }
    if (most <= 0) {
        return;
    }
    QPainter painter(this);
    const double step = static_cast<double>(width()) / 12.0;
    const auto bar = [&](double left, double wide, std::optional<std::int64_t> fen, Role role) {
        const double tall = static_cast<double>(std::max<std::int64_t>(0, fen.value_or(0))) *
                            height() / static_cast<double>(most);
        painter.fillRect(QRectF(left, height() - tall, wide, tall), m_theme.color(role));
    };
    const double thin = m_theme.px(4);
    const double wide = m_theme.px(10);
    for (std::size_t i = 0; i < m_now.size(); ++i) {
        const double left = step * static_cast<double>(i);
        bar(left, thin, m_before.at(i), Role::Chart6);
        bar(left + thin + 1, wide, m_now.at(i), Role::Chart1);
    }
}

CustomerPeek::CustomerPeek(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_body(new QWidget),
      m_hint(makeLabel(LabelKind::Muted, tr("Choose a customer to see its figures here."))),
      m_name(makeLabel(LabelKind::Section)),
      m_class(new Badge(context.theme)),
      m_stage(new Badge(context.theme)),
      m_place(makeLabel(LabelKind::Caption)),
      m_year(makeLabel(LabelKind::Caption)),
      m_figure(makeLabel(LabelKind::Figure)),
      m_unit(makeLabel(LabelKind::Muted)),
      m_growth(makeLabel(LabelKind::Muted)),
      m_bars(new YearBars(context.theme)),
      m_facts(new QVBoxLayout),
      m_footer(new QWidget) {
    setObjectName(QStringLiteral("customer_peek"));
    setGround(*this, "surface");
    const Theme &theme = context.theme;
    const int inset = theme.px(measure::kSideInset);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(inset, inset, inset, 0);
    outer->addWidget(m_hint);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->setSpacing(theme.px(measure::kGap));
    m_name->setWordWrap(true);
    layout->addWidget(m_name);
    auto *badges = new QHBoxLayout;
    badges->addWidget(m_class);
    badges->addWidget(m_stage);
    badges->addWidget(m_place, 1);
    layout->addLayout(badges);
    layout->addWidget(makeHairline());
    buildSales(*layout);
    layout->addWidget(makeHairline());
    m_facts->setSpacing(0);
    layout->addLayout(m_facts);
    outer->addWidget(m_body);
    outer->addStretch(1);
    outer->addWidget(makeHairline());
    m_footer->setFixedHeight(theme.px(kFooter));
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(inset, 0, inset, 0);
    auto *open = makeButton(QStringLiteral("peek_open"), ButtonKind::Primary, tr("Open"));
    connect(open, &QPushButton::clicked, this, &CustomerPeek::openWanted);
    auto *visit = makeButton(QStringLiteral("peek_visit"), ButtonKind::Plain, tr("Log visit"),
                             context.icons.icon(QStringLiteral("visits")));
    connect(visit, &QPushButton::clicked, this, [this] { Q_EMIT visitWanted(m_code); });
    for (QPushButton *button : {open, visit}) { // a click leaves the keys to the list
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addStretch();
    outer->addWidget(m_footer);
    showCustomer({});
}

void CustomerPeek::buildSales(QVBoxLayout &layout) {
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(LabelKind::Section, tr("Sales of 12 months")));
    head->addStretch();
    head->addWidget(m_year);
    layout.addLayout(head);
    auto *figures = new QHBoxLayout;
    figures->addWidget(m_figure);
    figures->addWidget(m_unit, 0, Qt::AlignBottom);
    figures->addWidget(m_growth, 0, Qt::AlignBottom);
    figures->addStretch();
    layout.addLayout(figures);
    layout.addWidget(m_bars);
}

void CustomerPeek::showCustomer(const QString &code) {
    const app::CustomerListService list(m_context.app());
    std::vector<app::CustomerRow> rows;
    if (!code.isEmpty()) {
        if (const auto customer = app::CustomerService(m_context.app()).find(code.toStdString())) {
            rows = list.rows(std::array{customer->id});
        }
    }
    m_hint->setVisible(rows.empty());
    m_body->setVisible(!rows.empty());
    m_footer->setVisible(!rows.empty());
    if (rows.empty()) {
        return;
    }
    const app::CustomerRow &row = rows.front();
    m_code = code;
    m_name->setText(textOf(row.name));
    m_class->showClass(textOf(row.currentClass));
    m_stage->setVisible(row.stage != domain::Stage::None);
    m_stage->show(CustomerText::stage(row.stage), CustomerText::stageInk(row.stage),
                  CustomerText::stageGround(row.stage));
    QStringList place{textOf(row.code)};
    for (const std::string &part : {row.ownerName, row.city}) {
        if (!part.empty()) {
            place << textOf(part);
        }
    }
    m_place->setText(place.join(QStringLiteral(" · ")));
    showSales(row, list.yearBefore(row.id));
    showFacts(row);
}

void CustomerPeek::showSales(const app::CustomerRow &row, const app::YearSales &before) {
    const base::Period year = app::CustomerListService(m_context.app()).year();
    m_year->setText(year.to.isNull() ? QString()
                                     : tr("%1 to %2")
                                           .arg(m_context.figures.month(year.from),
                                                m_context.figures.month(year.to)));
    m_figure->setText(m_context.figures.amount(row.salesFen));
    m_unit->setText(row.salesFen ? m_context.figures.unitName() : QString());
    const std::int64_t past = sumOf(before);
    const bool isKnown = row.salesFen && past > 0;
    m_growth->setVisible(isKnown);
    if (isKnown) {
        const std::int64_t growth = base::divRound(base::Wide{*row.salesFen - past} * 10'000, past);
        m_growth->setText(tr("%1 on the year before").arg(m_context.figures.growth(growth)));
        setLabelKind(*m_growth, growth < 0 ? "negative" : "positive");
    }
    m_bars->setYears(row.months, before);
    m_bars->setAccessibleName(tr("Sales of 12 months beside the year before"));
}

void CustomerPeek::clearFacts() {
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void CustomerPeek::addFact(const QString &title, const QString &value, const char *kind) {
    auto *line = new QWidget;
    line->setMinimumHeight(m_context.theme.px(kFactLine));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(LabelKind::Muted, title));
    auto *text = makeLabel(LabelKind::Body, value);
    text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    text->setWordWrap(value.size() > 20);
    setLabelKind(*text, kind);
    row->addWidget(text, 1);
    m_facts->addWidget(line);
}

// What comes next, what is owed, when we were there.
void CustomerPeek::showWork(const app::CustomerRow &row) {
    const base::Date today = app::today(m_context.app());
    const auto head = m_context.actions.attempt(
        [&] { return app::TimelineService(m_context.app()).head(row.code); });
    if (!head || head->planned.empty()) {
        addFact(tr("Next step"), tr("Nothing is planned"), "negative");
    } else {
        const app::TimelineEntry &next = head->planned.front();
        addFact(tr("Next step"),
                QStringLiteral("%1 · %2").arg(m_context.figures.fromToday(next.day, today),
                                              TimelineText::sentence(next)),
                next.day < today ? "negative" : "body");
    }
    if (row.overdueFen > 0) {
        addFact(CustomerText::field(QStringLiteral("overdue")),
                m_context.figures.amount(row.overdueFen) + QLatin1Char(' ') +
                    m_context.figures.unitName(),
                "negative");
    }
    addFact(CustomerText::field(QStringLiteral("last_contact")),
            row.lastContact.isNull() ? CustomerText::contact(QStringLiteral("never"))
                                     : m_context.figures.fromToday(row.lastContact, today));
}

// Who decides there, the primary contact first.
void CustomerPeek::showPeople(const app::CustomerRow &row) {
    constexpr std::size_t kMost = 2;
    const auto all = m_context.actions.attempt(
        [&] { return app::ContactService(m_context.app()).ofCustomer(row.code); });
    std::vector<domain::Contact> key;
    for (const domain::Contact &contact : all.value_or(std::vector<domain::Contact>())) {
        if (contact.leftOn.isNull() &&
            (contact.isPrimary || contact.role == domain::DecisionRole::Decides)) {
            key.push_back(contact);
        }
    }
    std::stable_partition(key.begin(), key.end(),
                          [](const domain::Contact &one) { return one.isPrimary; });
    key.resize(std::min(key.size(), kMost));
    for (const domain::Contact &contact : key) {
        QStringList about{textOf(contact.name)};
        if (!contact.phones.empty()) {
            about << textOf(contact.phones.front());
        }
        addFact(contact.title.empty() ? tr("Contact") : textOf(contact.title),
                about.join(QStringLiteral(" · ")));
    }
}

void CustomerPeek::showFacts(const app::CustomerRow &row) {
    clearFacts();
    showWork(row);
    showPeople(row);
    if (row.plan) {
        const QString achieved = m_context.figures.percent(row.plan->basisPoints());
        addFact(tr("Plan %1 achieved").arg(row.plan->year),
                row.plan->isBehind() ? tr("%1, behind").arg(achieved) : achieved,
                row.plan->isBehind() ? "negative" : "body");
    }
    addFact(CustomerText::field(QStringLiteral("key_account")),
            CustomerText::keyAccount(row.keyAccount));
    addFact(CustomerText::field(QStringLiteral("kind")), CustomerText::kind(row.kind));
    addFact(CustomerText::field(QStringLiteral("format")), CustomerText::format(row.format));
    if (!row.parentCode.empty()) {
        addFact(CustomerText::field(QStringLiteral("parent")), textOf(row.parentCode));
    }
    addFact(CustomerText::field(QStringLiteral("opened_on")), m_context.figures.date(row.openedOn));
    if (row.status != domain::CustomerStatus::Active) {
        addFact(CustomerText::field(QStringLiteral("status")), CustomerText::status(row.status));
    }
    QStringList tags;
    for (const std::string &tag : row.tags) {
        tags << textOf(tag);
    }
    if (!tags.isEmpty()) {
        addFact(CustomerText::field(QStringLiteral("tags")), tags.join(QStringLiteral(", ")));
    }
}

} // namespace accord::ui
