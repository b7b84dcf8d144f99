// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/planner_page.h"

#include "app/read_session.h"
#include "app/team_service.h"
#include "domain/visit/visit_rules.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/common/settings.h"
#include "ui/visits/due_list.h"
#include "ui/visits/visit_card_page.h"
#include "ui/visits/visit_text.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <tuple>

namespace accord::ui {
namespace {

constexpr int kHeader = 52;
constexpr int kSide = 300;
constexpr int kNarrowSide = 232;
constexpr int kRoomy = 1000;
constexpr int kMostVisits = 2'000; // of one page of the calendar
constexpr const char *kSpanKey = "visits/span";

// What is still to be done stands above what is over.
bool isClosed(domain::VisitState state) {
    return state != domain::VisitState::Planned && state != domain::VisitState::InProgress;
}

CalendarEntry entryOf(const storage::VisitListRow &row, bool mayMove, bool showsWho) {
    CalendarEntry entry;
    entry.id = row.id;
    entry.day = row.day;
    entry.minute = row.plannedMinute;
    entry.name = QString::fromStdString(row.customerName);
    QStringList detail;
    if (showsWho) {
        detail << QString::fromStdString(row.ownerName);
    }
    if (!row.purpose.empty()) {
        detail << QString::fromStdString(row.purpose);
    }
    entry.detail = detail.join(QStringLiteral(" · "));
    entry.kind = row.kind;
    entry.state = row.state;
    entry.isMissed = row.missed;
    entry.mayMove = mayMove && row.state == domain::VisitState::Planned;
    return entry;
}

} // namespace

PlannerPage::PlannerPage(PageContext &context, const Place &place, QWidget *parent)
    : Page(context, place, parent) {
    setObjectName(QStringLiteral("visit_planner"));
    setGround(*this, "surface");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QWidget *body = makeBody();
    layout->addWidget(makeHeader());
    layout->addWidget(makeHairline());
    layout->addWidget(body, 1);
    m_calendar->setDay(app::today(context.app()));
    setSpan(static_cast<CalendarSpan>(
        context.settings.value(QLatin1String(kSpanKey), static_cast<int>(CalendarSpan::Week))
            .toInt()));
    take(place.hint);
}

QWidget *PlannerPage::makeHeader() {
    const Theme &theme = context().theme;
    const Icons &icons = context().icons;
    auto *header = new QWidget;
    header->setFixedHeight(theme.px(kHeader));
    m_span = new Segments(QStringLiteral("visit_span"));
    m_span->setItems({tr("Day"), tr("Week"), tr("Month")});
    auto *back = makeIconButton(QStringLiteral("visit_earlier"),
                                icons.icon(QStringLiteral("chevron-left")), tr("Earlier"));
    auto *today = makeButton(QStringLiteral("visit_today"), ButtonKind::Plain, tr("Today"));
    auto *on = makeIconButton(QStringLiteral("visit_later"),
                              icons.icon(QStringLiteral("chevron-right")), tr("Later"));
    m_period = makeLabel(LabelKind::Strong);
    m_owner = new QComboBox;
    m_owner->setObjectName(QStringLiteral("visit_person"));
    m_owner->setAccessibleName(tr("Whose visits"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fillPeople();
    auto *list = makeButton(QStringLiteral("visit_list"), ButtonKind::Plain, tr("List"));
    connect(list, &QPushButton::clicked, this, [this] {
        context().navigator.open({QStringLiteral("visits"), QStringLiteral("list"), {}});
    });
    auto *add = makeButton(QStringLiteral("visit_new"), ButtonKind::Primary, tr("New visit…"),
                           icons.icon(QStringLiteral("plus"), Role::OnAccent));
    add->setVisible(mayPlan());
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kSideInset), 0);
    row->setSpacing(theme.px(measure::kGap));
    row->addWidget(makeLabel(LabelKind::Title, title()));
    row->addSpacing(theme.px(measure::kGap));
    for (QWidget *part : {static_cast<QWidget *>(m_span), static_cast<QWidget *>(back),
                          static_cast<QWidget *>(today), static_cast<QWidget *>(on)}) {
        row->addWidget(part);
    }
    row->addWidget(m_period, 1);
    row->addWidget(m_owner);
    row->addWidget(list);
    row->addWidget(add);
    connect(m_span, &Segments::changed, this,
            [this](int index) { setSpan(static_cast<CalendarSpan>(index)); });
    connect(back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(on, &QPushButton::clicked, this, [this] { turn(1); });
    connect(today, &QPushButton::clicked, this, [this] {
        m_calendar->setDay(app::today(context().app()));
        load();
    });
    connect(m_owner, &QComboBox::activated, this, &PlannerPage::load);
    connect(add, &QPushButton::clicked, this,
            [this] { addVisit(context(), this, m_calendar->day()); });
    return header;
}

QWidget *PlannerPage::makeBody() {
    const Theme &theme = context().theme;
    auto *body = new QWidget;
    m_calendar = new VisitCalendar(theme, context().figures);
    m_side = new QWidget;
    setGround(*m_side, "surface");
    m_side->setFixedWidth(theme.px(kSide));
    m_dueTitle = makeLabel(LabelKind::Strong);
    m_dueTitle->setContentsMargins(theme.px(measure::kSideInset), 0, 0, 0);
    m_dueTitle->setFixedHeight(theme.px(measure::kRow));
    m_due = new DueList(context());
    m_nobody = makeLabel(LabelKind::Muted, tr("Nobody is due in these days, or a visit is planned "
                                              "for everybody already."));
    m_nobody->setWordWrap(true);
    m_nobody->setAlignment(Qt::AlignTop);
    m_nobody->setMargin(theme.px(measure::kSideInset));
    QLabel *hint = makeLabel(LabelKind::Caption,
                             tr("Enter plans on the chosen day, Shift+Enter logs a visit. In the "
                                "calendar: Ctrl+arrow moves a visit, F2 to any day."));
    hint->setWordWrap(true);
    hint->setMargin(theme.px(measure::kGap));
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    for (QWidget *part :
         {static_cast<QWidget *>(m_dueTitle), static_cast<QWidget *>(makeHairline())}) {
        side->addWidget(part);
    }
    side->addWidget(m_due, 1);
    side->addWidget(m_nobody, 1);
    side->addWidget(makeHairline());
    side->addWidget(hint);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_calendar, 1);
    row->addWidget(makeHairline(Qt::Vertical));
    row->addWidget(m_side);
    connect(m_calendar, &VisitCalendar::periodChanged, this, &PlannerPage::load);
    connect(m_calendar, &VisitCalendar::chose, this, &PlannerPage::showPeriod);
    connect(m_calendar, &VisitCalendar::opened, this, [this](qint64 id) {
        context().navigator.open(
            {QStringLiteral("visits"), QString::fromStdString(domain::VisitId(id).toString()), {}});
    });
    connect(m_calendar, &VisitCalendar::planWanted, this, [this] {
        if (mayPlan()) {
            addVisit(context(), this, m_calendar->day());
        }
    });
    connect(m_calendar, &VisitCalendar::moveWanted, this, &PlannerPage::move);
    connect(m_calendar, &VisitCalendar::timeWanted, this, &PlannerPage::setTime);
    connect(m_due, &DueList::planWanted, this, [this](const QString &one) { plan(one); });
    connect(m_calendar, &VisitCalendar::customerDropped, this, &PlannerPage::plan);
    connect(m_due, &DueList::logWanted, this, &PlannerPage::openCard);
    connect(m_due, &DueList::openWanted, this, [this](const QString &customer) {
        context().navigator.open({QStringLiteral("customers"), customer, {}});
    });
    return body;
}

void PlannerPage::fillPeople() {
    const domain::User &actor = context().app().actor;
    m_owner->addItem(tr("Everybody"), QString());
    for (const domain::User &user : app::TeamService(context().app()).list()) {
        if (user.active &&
            domain::mayDo(user.role, domain::Action::EditVisit, domain::Reach::Own)) {
            m_owner->addItem(QString::fromStdString(user.name), QString::fromStdString(user.code));
        }
    }
    const bool isManager = actor.role == domain::Role::Manager;
    m_owner->setCurrentIndex(
        isManager ? std::max(0, m_owner->findData(QString::fromStdString(actor.code))) : 0);
}

QString PlannerPage::owner() const {
    return m_owner->currentData().toString();
}

bool PlannerPage::mayPlan() const {
    return app::demand(context().app(), domain::Action::EditVisit, context().app().actor.id)
        .has_value();
}

base::Result<PlannerPage::Loaded> PlannerPage::read(app::Context &context, const std::string &owner,
                                                    base::Date first, base::Date last) {
    app::VisitService visits(context);
    app::VisitListing listing;
    listing.filter = "date >= " + first.toString() + " and date <= " + last.toString();
    if (!owner.empty()) {
        listing.filter += " and owner = \"" + owner + "\"";
    }
    listing.newestFirst = false;
    listing.limit = kMostVisits;
    ACCORD_TRY(app::VisitPage page, visits.list(listing));
    ACCORD_TRY(auto due, visits.due(owner));
    std::erase_if(due, [&](const app::VisitDueRow &row) { return !app::waitsForPlan(row, last); });
    Loaded loaded;
    loaded.overdue = static_cast<int>(std::ranges::count_if(
        due, [](const app::VisitDueRow &row) { return row.due.overdueDays > 0; }));
    loaded.stops = app::routeOf(due);
    std::ranges::stable_sort(page.rows, {}, [](const storage::VisitListRow &row) {
        return std::tuple(row.day, isClosed(row.state), row.plannedMinute.value_or(-1));
    });
    loaded.visits = std::move(page.rows);
    return loaded;
}

void PlannerPage::load() {
    showPeriod();
    auto reader = std::shared_ptr<app::ReadSession>(context().workspace.openReader());
    const int asked = ++m_asked;
    context().jobs.run<Loaded>(
        {},
        [reader, owner = owner().toStdString(), first = m_calendar->first(),
         last = m_calendar->last()](const base::Progress & /*progress*/) {
            return read(reader->context(), owner, first, last);
        },
        this,
        [this, asked](const base::Result<Loaded> &loaded) {
            if (asked != m_asked) {
                return;
            }
            if (!loaded) {
                context().actions.tell(this, loaded.error());
                return;
            }
            showFound(*loaded);
        });
}

void PlannerPage::showFound(const Loaded &found) {
    std::vector<CalendarEntry> entries;
    entries.reserve(found.visits.size());
    int missed = 0;
    for (const storage::VisitListRow &row : found.visits) {
        const bool mayMove =
            app::demand(context().app(), domain::Action::EditVisit, row.owner).has_value();
        entries.push_back(entryOf(row, mayMove, owner().isEmpty()));
        missed += row.missed ? 1 : 0;
    }
    m_calendar->show(std::move(entries), app::today(context().app()));
    int due = 0;
    for (const app::VisitRouteStop &stop : found.stops) {
        due += static_cast<int>(stop.customers.size());
    }
    m_due->show(found.stops);
    m_due->setVisible(due > 0);
    m_nobody->setVisible(due == 0);
    m_dueTitle->setText(tr("Due: %1, overdue: %2").arg(due).arg(found.overdue));
    QString summary = tr("%n visits", nullptr, static_cast<int>(found.visits.size()));
    if (missed > 0) {
        summary += QStringLiteral(" · ") + tr("%n missed", nullptr, missed);
    }
    Q_EMIT summaryChanged(summary);
    Q_EMIT commandsChanged();
    Q_EMIT loaded();
}

void PlannerPage::showPeriod() {
    const Figures &figures = context().figures;
    const base::Date day = m_calendar->day();
    QString words;
    switch (m_calendar->span()) {
    case CalendarSpan::Day:
        words = figures.date(day) + QLatin1Char(' ') + VisitText::weekday(day);
        break;
    case CalendarSpan::Week:
        words = tr("%1 to %2")
                    .arg(figures.date(m_calendar->first()), figures.shortDate(m_calendar->last()));
        break;
    case CalendarSpan::Month:
        words = figures.month(base::Month::of(day));
        break;
    }
    m_period->setText(words);
    Q_EMIT commandsChanged();
}

void PlannerPage::setSpan(CalendarSpan span) {
    m_span->setCurrent(static_cast<int>(span));
    m_calendar->setSpan(span);
    context().settings.setValue(QLatin1String(kSpanKey), static_cast<int>(span));
    load();
}

void PlannerPage::turn(int by) {
    const base::Date day = m_calendar->day();
    if (m_calendar->span() == CalendarSpan::Month) {
        const base::Month month = base::Month::of(day).plus(by);
        m_calendar->setDay(base::Date(month.year(), month.month(), 1));
    } else {
        const int days = m_calendar->span() == CalendarSpan::Day ? 1 : 7;
        m_calendar->setDay(day.plusDays(by * days));
    }
    load();
}

void PlannerPage::focusInEvent(QFocusEvent *event) {
    Page::focusInEvent(event);
    m_calendar->setFocus(event->reason());
}

void PlannerPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    const bool isRoomy = width() >= context().theme.px(kRoomy);
    m_side->setFixedWidth(context().theme.px(isRoomy ? kSide : kNarrowSide));
}

void PlannerPage::reload(app::Changes changes) {
    if (changes.has(app::DataKind::Visits) || changes.has(app::DataKind::Customers) ||
        changes.has(app::DataKind::Abc) || changes.has(app::DataKind::Team)) {
        load();
    }
}

bool PlannerPage::can(PageCommand command) const {
    switch (command) {
    case PageCommand::New:
        return mayPlan();
    case PageCommand::Edit:
        return m_calendar->chosen() != nullptr && m_calendar->chosen()->mayMove;
    case PageCommand::Refresh:
        return true;
    default:
        return false;
    }
}

void PlannerPage::perform(PageCommand command) {
    if (command == PageCommand::New) {
        addVisit(context(), this, m_calendar->day());
    } else if (command == PageCommand::Edit) {
        askMove();
    } else if (command == PageCommand::Refresh) {
        load();
    }
}

QVariantMap PlannerPage::saveState() const {
    return {{QStringLiteral("day"), QString::fromStdString(m_calendar->day().toString())},
            {QStringLiteral("owner"), owner()}};
}

void PlannerPage::restoreState(const QVariantMap &state) {
    const auto day = base::Date::parse(state.value(QStringLiteral("day")).toString().toStdString());
    if (day) {
        m_calendar->setDay(*day);
    }
    m_owner->setCurrentIndex(
        std::max(0, m_owner->findData(state.value(QStringLiteral("owner")).toString())));
    load();
}

} // namespace accord::ui
