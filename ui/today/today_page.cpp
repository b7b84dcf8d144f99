// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "app/read_session.h"
#include "app/today_figures.h"
#include "app/today_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/people.h"
#include "ui/today/quick_bar.h"
#include "ui/today/today_list.h"
#include "ui/today/today_pane.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace accord::ui {
namespace {

constexpr int kStrip = 52;
constexpr int kBar = 120;
constexpr int kLetters = 12;     // of a person's name in the box
constexpr int kRoomForDay = 860; // below, the header has none for the day

constexpr std::array kKinds{TodayKind::Visit, TodayKind::Task, TodayKind::Plan, TodayKind::Review};

} // namespace

TodayPage::TodayPage(PageContext &context, Place place, QWidget *parent)
    : Page(context, std::move(place), parent),
      m_quick(new QuickBar(context)),
      m_date(makeLabel(LabelKind::Muted)),
      m_whose(new QComboBox),
      m_kinds(new Segments(QStringLiteral("today_kinds"))),
      m_list(new TodayList(context.theme, context.icons)),
      m_empty(new EmptyState(context.icons, QStringLiteral("check"), {}, {})),
      m_stack(new QStackedWidget),
      m_pane(new TodayPane(context.theme, context.figures)) {
    setGround(*this, "surface");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader(*layout);
    auto *quick = new QHBoxLayout;
    const int inset = context.theme.px(measure::kPageInset);
    quick->setContentsMargins(inset, 0, inset, context.theme.px(measure::kGap));
    quick->addWidget(m_quick);
    layout->addLayout(quick);
    buildMiddle(*layout);
    buildClearing(*layout);
    fillPeople();
    connect(m_whose, &QComboBox::currentIndexChanged, this, &TodayPage::load);
    connect(m_pane, &TodayPane::customerWanted, this, [this](const QString &code) {
        this->context().navigator.open({QStringLiteral("customers"), code, {}});
    });
    connect(m_kinds, &Segments::changed, this, [this](int index) {
        m_list->showKind(index == 0
                             ? std::nullopt
                             : std::optional(kKinds.at(static_cast<std::size_t>(index - 1))));
    });
    load();
}

TodayPage::~TodayPage() {
    if (m_pane && m_pane->parent() == nullptr) {
        delete m_pane;
    }
}

QWidget *TodayPage::peek() {
    return m_pane;
}

void TodayPage::buildHeader(QVBoxLayout &layout) {
    const Theme &theme = context().theme;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(measure::kPageInset), theme.px(16),
                            theme.px(measure::kPageInset), theme.px(12));
    row->setSpacing(theme.px(12));
    row->addWidget(makeLabel(LabelKind::Title, title()));
    m_date->setObjectName(QStringLiteral("today_date"));
    row->addWidget(m_date);
    m_whose->setObjectName(QStringLiteral("today_whose"));
    m_whose->setAccessibleName(tr("Whose day"));
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_whose->setMinimumContentsLength(kLetters);
    row->addWidget(m_whose);
    row->addStretch();
    row->addWidget(m_kinds);
    layout.addLayout(row);
}

// The choice of what is shown is never cut; the day gives way to it.
void TodayPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    m_date->setVisible(width() >= context().theme.px(kRoomForDay));
}

void TodayPage::buildMiddle(QVBoxLayout &layout) {
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    layout.addWidget(m_stack, 1);
    connect(m_list, &TodayList::opened, this, &TodayPage::open);
    connect(m_list, &TodayList::verbWanted, this, &TodayPage::act);
    connect(m_list, &TodayList::logWanted, this, &TodayPage::logVisit);
    connect(m_list, &TodayList::menuWanted, this, &TodayPage::menu);
    connect(m_list, &TodayList::currentRowChanged, this, &Page::commandsChanged);
}

void TodayPage::buildClearing(QVBoxLayout &layout) {
    const Theme &theme = context().theme;
    layout.addWidget(makeHairline());
    m_strip = new QWidget;
    m_strip->setObjectName(QStringLiteral("clearing_strip"));
    m_strip->setFixedHeight(theme.px(kStrip));
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kPageInset), 0);
    row->setSpacing(theme.px(12));
    row->addWidget(new Picture(context().icons, QStringLiteral("check"), Role::Muted,
                               theme.px(measure::kIcon)));
    row->addWidget(makeLabel(LabelKind::Strong, tr("Daily clearing")));
    m_clearing = makeLabel(LabelKind::Muted);
    m_clearing->setObjectName(QStringLiteral("clearing_text"));
    m_clearing->setMinimumWidth(0);
    m_clearing->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_clearing, 1);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(theme.px(kBar));
    row->addWidget(m_progress);
    m_moved = makeLabel(LabelKind::Caption);
    setLabelKind(*m_moved, "warning");
    m_moved->setObjectName(QStringLiteral("clearing_moved"));
    row->addWidget(m_moved);
    auto *begin =
        makeButton(QStringLiteral("clearing_begin"), ButtonKind::Primary, tr("Begin clearing"));
    row->addWidget(begin);
    connect(begin, &QPushButton::clicked, this, &TodayPage::clearDay);
    layout.addWidget(m_strip);
}

void TodayPage::fillPeople() {
    const app::Context &app = context().app();
    const bool hasTeam = app.actor.role == domain::Role::Supervisor;
    m_whose->setVisible(hasTeam);
    if (!hasTeam) {
        m_whose->addItem(QString(), QString::fromStdString(app.actor.code));
        return;
    }
    m_whose->addItem(tr("The whole team"), QString());
    for (const FilterChoice &person : team(context().app())) {
        const bool isSelf = person.word.toStdString() == app.actor.code;
        m_whose->addItem(isSelf ? tr("My own day") : person.title, person.word);
    }
}

QString TodayPage::whose() const {
    return m_whose->currentData().toString();
}

bool TodayPage::isOwnDay() const {
    return whose().toStdString() == context().app().actor.code;
}

void TodayPage::reload(app::Changes changes) {
    using Kind = app::DataKind;
    if (changes.has(Kind::Visits) || changes.has(Kind::Tasks) || changes.has(Kind::Customers) ||
        changes.has(Kind::Plans) || changes.has(Kind::Abc) || changes.has(Kind::Team) ||
        changes.has(Kind::Company)) {
        load();
    }
}

void TodayPage::load() {
    std::shared_ptr<app::ReadSession> session = context().workspace.openReader();
    context().jobs.run<Day>(
        {},
        [session, user = whose().toStdString(),
         words = context().figures](const base::Progress &) -> base::Result<Day> {
            const app::TodayService today(session->context());
            Day day;
            ACCORD_TRY(day.view, user.empty() ? today.ofTeam() : today.ofUser(user));
            ACCORD_TRY(day.figures, app::todayFigures(session->context(), day.view));
            day.rows = TodayText(words, day.view, user.empty()).rows();
            return day;
        },
        this,
        [this, asked = ++m_asked](base::Result<Day> day) {
            if (asked != m_asked) {
                return;
            }
            if (day) {
                showDay(*std::move(day));
            } else {
                context().actions.tell(this, day.error());
            }
        });
}

void TodayPage::showDay(Day day) {
    m_view = std::move(day.view);
    if (m_pane) {
        m_pane->showFigures(day.figures, m_view.today);
    }
    m_date->setText(
        tr("%1, %2").arg(TodayText::weekday(m_view.today), context().figures.date(m_view.today)));
    const int done = static_cast<int>(m_view.doneToday);
    m_list->setRows(std::move(day.rows),
                    done == 0 ? QString() : tr("%n done today", nullptr, done));
    m_empty->setText(tr("Nothing is waiting"),
                     done == 0 ? tr("No visit, task, review or plan is due up to Sunday. Write the "
                                    "next step into the line above.")
                               : tr("Everything up to Sunday is done. Write the next step into the "
                                    "line above."));
    showKinds();
    showClearing();
    m_isLoaded = true;
    Q_EMIT commandsChanged();
    Q_EMIT loaded();
    if (m_isClearingWanted) {
        m_isClearingWanted = false;
        clearDay();
    }
}

void TodayPage::showKinds() {
    const TodayModel &model = m_list->today();
    const auto item = [](const QString &name, int count) {
        return QStringLiteral("%1 %2").arg(name).arg(count);
    };
    QStringList items{item(tr("All"), model.count(std::optional<TodayKind>()))};
    for (const TodayKind kind : kKinds) {
        items << item(TodayText::kind(kind), model.count(kind));
    }
    m_kinds->setItems(items);
    const bool isEmpty = model.count(std::optional<TodayKind>()) == 0;
    m_kinds->setVisible(!isEmpty);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
}

void TodayPage::showClearing() {
    const auto left = static_cast<int>(m_view.toClear());
    const auto late = static_cast<int>(m_view.overdue.visits.size() + m_view.overdue.tasks.size());
    const auto done = static_cast<int>(m_view.doneToday);
    int moved = 0;
    for (const app::TodayBucket *bucket : {&m_view.overdue, &m_view.now}) {
        moved += static_cast<int>(std::ranges::count_if(
            bucket->tasks, [](const app::TodayTask &task) { return task.task.moves > 0; }));
    }
    m_strip->setVisible(isOwnDay() && left + done > 0);
    m_clearing->setText(
        left == 0 ? tr("All %n cleared", nullptr, done)
                  : tr("%1 cleared, %2 still open (%3 overdue)")
                        .arg(QString::number(done), QString::number(left), QString::number(late)));
    m_progress->setRange(0, std::max(1, left + done));
    m_progress->setValue(done);
    m_progress->setAccessibleName(m_clearing->text());
    m_moved->setText(tr("%n moved before: a reason is needed to move them again", nullptr, moved));
    m_moved->setVisible(moved > 0 && width() > context().theme.px(kBar * 7));
    m_strip->findChild<QPushButton *>(QStringLiteral("clearing_begin"))->setEnabled(left > 0);
}

bool TodayPage::can(PageCommand command) const {
    switch (command) {
    case PageCommand::New:
    case PageCommand::Refresh:
        return true;
    case PageCommand::Open:
        return m_list->currentRow() != nullptr;
    default:
        return false;
    }
}

void TodayPage::perform(PageCommand command) {
    if (command == PageCommand::New) {
        m_quick->focusLine();
    } else if (command == PageCommand::Refresh) {
        load();
    } else if (const TodayRow *row = m_list->currentRow();
               command == PageCommand::Open && row != nullptr) {
        open(TodayRow(*row));
    }
}

QVariantMap TodayPage::saveState() const {
    return {{QStringLiteral("whose"), whose()}, {QStringLiteral("quick"), m_quick->text()}};
}

void TodayPage::restoreState(const QVariantMap &state) {
    const int person = m_whose->findData(state.value(QStringLiteral("whose")));
    if (person >= 0) {
        m_whose->setCurrentIndex(person);
    }
    m_quick->setText(state.value(QStringLiteral("quick")).toString());
}

void TodayPage::take(const QVariantMap &hint) {
    if (const QVariantMap draft = hint.value(QStringLiteral("draft")).toMap(); !draft.isEmpty()) {
        m_quick->setText(draft.value(QStringLiteral("line")).toString());
        m_quick->focusLine();
    }
    if (hint.value(QStringLiteral("quick")).toBool()) {
        m_quick->focusLine();
    }
    if (hint.value(QStringLiteral("clear")).toBool()) {
        m_isClearingWanted = true;
        load();
    }
}

void TodayPage::focusInEvent(QFocusEvent *event) {
    Page::focusInEvent(event);
    m_list->setFocus(event->reason());
}

} // namespace accord::ui
