// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_people_pane.h"

#include "app/contact_service.h"
#include "app/timeline_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/parts.h"
#include "ui/customers/relation_text.h"
#include "ui/customers/section_parts.h"
#include "ui/customers/timeline_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr std::size_t kMostPeople = 6;
constexpr std::size_t kMostItems = 6;
constexpr int kIcon = 16;

} // namespace

CustomerPeoplePane::CustomerPeoplePane(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_people(new QVBoxLayout),
      m_count(makeLabel(LabelKind::Caption)),
      m_items(new QVBoxLayout) {
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kSideInset);
    layout->setContentsMargins(inset, inset, inset, 0);
    layout->addWidget(makeLabel(LabelKind::Section, tr("Contacts")));
    m_people->setSpacing(context.theme.px(2));
    m_items->setSpacing(0);
    layout->addLayout(m_people);
    layout->addSpacing(context.theme.px(measure::kGap));
    layout->addWidget(makeHairline());
    layout->addSpacing(context.theme.px(measure::kGap));
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(LabelKind::Section, tr("Open items")));
    head->addStretch();
    head->addWidget(m_count);
    layout->addLayout(head);
    layout->addLayout(m_items);
    layout->addSpacing(context.theme.px(measure::kGap));
    layout->addWidget(makeHairline());
}

void CustomerPeoplePane::showCustomer(const std::string &code, domain::Rollup rollup) {
    const auto chart = m_context.actions.attempt(
        [&] { return app::ContactService(m_context.app()).chart(code, rollup); });
    showPeople(chart.value_or(app::ContactChart()));
    const auto head = m_context.actions.attempt([&] {
        return app::TimelineService(m_context.app())
            .head(code, rollup == domain::Rollup::WithBelow);
    });
    showItems(head.value_or(app::TimelineHead()));
}

QWidget *CustomerPeoplePane::makePerson(const domain::Contact &contact) {
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    const QString id = QString::fromStdString(contact.id.toString());
    const QString title = QString::fromStdString(contact.title);
    const QString name = QString::fromStdString(contact.name);
    QPushButton *line =
        makeLinkLine(QStringLiteral("person_") + id,
                     title.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, title));
    connect(line, &QPushButton::clicked, this, [this, id] {
        Q_EMIT partWanted(
            {{QStringLiteral("tab"), QStringLiteral("contacts")}, {QStringLiteral("id"), id}});
    });
    row->addWidget(line, 1);
    if (contact.role != domain::DecisionRole::None) {
        auto *role = new Badge(m_context.theme);
        const bool isDecisive = contact.role == domain::DecisionRole::Decides ||
                                contact.role == domain::DecisionRole::Signs;
        role->show(RelationText::word(QStringLiteral("role"),
                                      QString::fromStdString(std::string(code(contact.role)))),
                   isDecisive ? Role::Accent : Role::Muted,
                   isDecisive ? Role::AccentSoft : Role::ClassCSoft);
        row->addWidget(role);
    }
    return part;
}

// Who decides first.
void CustomerPeoplePane::showPeople(const app::ContactChart &chart) {
    clearRows(*m_people);
    std::vector<domain::Contact> people;
    for (const app::ContactChartLine &line : chart.lines) {
        if (line.contact.leftOn.isNull()) {
            people.push_back(line.contact);
        }
    }
    std::ranges::stable_sort(people, {}, [](const domain::Contact &contact) {
        return std::pair(contact.role != domain::DecisionRole::Decides, !contact.isPrimary);
    });
    for (std::size_t i = 0; i < std::min(kMostPeople, people.size()); ++i) {
        m_people->addWidget(makePerson(people[i]));
    }
    if (people.empty()) {
        m_people->addWidget(makeLabel(LabelKind::Muted, tr("Nobody is known yet.")));
    } else if (!chart.coverage.decides || !chart.coverage.uses) {
        QLabel *missing =
            makeLabel(LabelKind::Body, !chart.coverage.decides ? tr("Who decides is not known.")
                                                               : tr("Who uses is not known."));
        setLabelKind(*missing, "warning");
        m_people->addWidget(missing);
    }
}

QWidget *CustomerPeoplePane::makeItem(const app::TimelineEntry &entry, base::Date today) {
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    const bool isLate = entry.day < today;
    row->addWidget(new Picture(m_context.icons, TimelineText::icon(entry), Role::Muted,
                               m_context.theme.px(kIcon)));
    QPushButton *line = makeLinkLine(
        QStringLiteral("open_%1_%2").arg(QString::fromStdString(entry.kind)).arg(entry.id),
        entry.kind == "task" ? QString::fromStdString(entry.subject)
                             : TimelineText::sentence(entry));
    connect(line, &QPushButton::clicked, this,
            [this, entry] { m_context.navigator.open(TimelineText::place(entry)); });
    row->addWidget(line, 1);
    QLabel *due = makeLabel(LabelKind::Muted, m_context.figures.fromToday(entry.day, today));
    if (isLate) {
        setLabelKind(*due, "negative");
    }
    row->addWidget(due);
    return part;
}

void CustomerPeoplePane::showItems(const app::TimelineHead &head) {
    clearRows(*m_items);
    m_count->setText(head.planned.empty()
                         ? QString()
                         : tr("%n items", nullptr, static_cast<int>(head.planned.size())));
    if (head.planned.empty()) {
        m_items->addWidget(makeLabel(LabelKind::Muted, tr("Nothing is open.")));
    }
    const base::Date today = app::today(m_context.app());
    for (std::size_t i = 0; i < std::min(kMostItems, head.planned.size()); ++i) {
        m_items->addWidget(makeItem(head.planned[i], today));
    }
    if (head.planned.size() > kMostItems) {
        addRest(head.planned);
    }
}

// The way to those that have no line: where the soonest of them is.
void CustomerPeoplePane::addRest(const std::vector<app::TimelineEntry> &planned) {
    const auto count = static_cast<int>(planned.size() - kMostItems);
    QPushButton *rest =
        makeLinkLine(QStringLiteral("open_rest"), tr("and %n more", nullptr, count));
    const QString tab =
        planned[kMostItems].kind == "task" ? QStringLiteral("tasks") : QStringLiteral("visits");
    connect(rest, &QPushButton::clicked, this, [this, tab] {
        Q_EMIT partWanted({{QStringLiteral("tab"), tab}});
    });
    m_items->addWidget(rest);
}

} // namespace accord::ui
