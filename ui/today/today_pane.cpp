// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_pane.h"

#include "base/money.h"
#include "ui/common/parts.h"
#include "ui/today/today_rows.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kBar = 4;
constexpr int kName = 104; // the same of every section, so that bars begin below each other
constexpr int kLeastBar = 48;
constexpr int kValue = 64;
constexpr int kWorkDays = 5;
constexpr int kMostBirthdays = 5;
constexpr std::int64_t kBehindBp = 9'500; // RULES section 5
constexpr std::int64_t kWholeBp = 10'000;

double shareOf(std::int64_t part, std::int64_t whole) {
    return whole <= 0
               ? 0.0
               : std::clamp(static_cast<double>(part) / static_cast<double>(whole), 0.0, 1.0);
}

QString ofAll(const app::VisitShare &visits) {
    return QStringLiteral("%1 / %2").arg(
        visits.done == 0 ? Figures::none() : QString::number(visits.done),
        visits.all == 0 ? Figures::none() : QString::number(visits.all));
}

} // namespace

ShareBar::ShareBar(const Theme &theme, double share, Role role, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_share(share), m_role(role) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ShareBar::sizeHint() const {
    return {m_theme.px(kLeastBar), m_theme.px(kBar)};
}

void ShareBar::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double round = height() / 2.0;
    painter.setBrush(m_theme.color(Role::Hairline));
    painter.drawRoundedRect(rect(), round, round);
    if (m_share > 0) {
        painter.setBrush(m_theme.color(m_role));
        painter.drawRoundedRect(QRectF(0, 0, std::max(m_share * width(), 2 * round), height()),
                                round, round);
    }
}

TodayPane::TodayPane(const Theme &theme, const Figures &figures, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_figures(figures), m_scroll(new QScrollArea) {
    setObjectName(QStringLiteral("today_pane"));
    setGround(*this, "window");
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(m_scroll);
    clear();
}

void TodayPane::clear() {
    auto *body = new QWidget;
    setGround(*body, "window");
    m_layout = new QVBoxLayout(body);
    const int inset = m_theme.px(20);
    m_layout->setContentsMargins(inset, inset, inset, inset);
    m_layout->setSpacing(m_theme.px(6));
    m_scroll->setWidget(body); // which deletes the one before
}

void TodayPane::addHead(const QString &title, const QString &note) {
    if (m_layout->count() > 0) {
        m_layout->addSpacing(m_theme.px(10));
        m_layout->addWidget(makeHairline());
        m_layout->addSpacing(m_theme.px(10));
    }
    auto *row = new QHBoxLayout;
    row->addWidget(makeLabel(LabelKind::Section, title));
    row->addStretch();
    row->addWidget(makeLabel(LabelKind::Caption, note));
    m_layout->addLayout(row);
}

void TodayPane::addFigure(const QString &figure, const QString &unit, const QString &note,
                          const char *kind) {
    auto *row = new QHBoxLayout;
    auto *number = makeLabel(LabelKind::Figure, figure);
    row->addWidget(number);
    row->addWidget(makeLabel(LabelKind::Muted, unit), 0, Qt::AlignBottom);
    row->addStretch();
    auto *side = makeLabel(LabelKind::Caption, note);
    setLabelKind(*side, kind);
    row->addWidget(side, 0, Qt::AlignBottom);
    m_layout->addLayout(row);
}

void TodayPane::addLine(const QString &name, double share, Role role, const QString &value) {
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(12));
    auto *title = makeLabel(LabelKind::Caption, name);
    title->setMinimumWidth(m_theme.px(kName));
    row->addWidget(title);
    row->addWidget(new ShareBar(m_theme, share, role), 1);
    auto *number = makeLabel(LabelKind::Body, value);
    number->setMinimumWidth(m_theme.px(kValue));
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(number);
    m_layout->addLayout(row);
}

void TodayPane::showFigures(const app::TodayFigures &figures, base::Date today) {
    clear();
    addPlans(figures);
    addVisits(figures, today);
    addOverdue(figures);
    addWeek(figures, today);
    addBirthdays(figures);
    m_layout->addStretch();
    if (!figures.dataMonth.isNull()) {
        m_layout->addWidget(makeLabel(
            LabelKind::Caption, tr("Sales up to %1").arg(m_figures.month(figures.dataMonth))));
    }
}

void TodayPane::addPlans(const app::TodayFigures &figures) {
    if (figures.plans == 0 || figures.targetFen <= 0) {
        return;
    }
    const std::int64_t reached =
        base::divRound(base::Wide{figures.actualFen} * kWholeBp, figures.targetFen);
    const bool isBehind = reached < kBehindBp;
    const std::int64_t missing = figures.targetFen - figures.actualFen;
    addHead(tr("Achieved up to %1").arg(m_figures.month(figures.dataMonth)),
            tr("%n plans", nullptr, static_cast<int>(figures.plans)));
    addFigure(m_figures.percent(reached), {},
              missing > 0 ? tr("%1 short").arg(m_figures.amount(missing)) : tr("on target"),
              isBehind ? "warning" : "positive");
    m_layout->addWidget(new ShareBar(m_theme, shareOf(figures.actualFen, figures.targetFen),
                                     isBehind ? Role::Warning : Role::Accent));
    m_layout->addWidget(makeLabel(LabelKind::Caption, tr("Sales %1 of %2 %3")
                                                          .arg(m_figures.amount(figures.actualFen),
                                                               m_figures.amount(figures.targetFen),
                                                               m_figures.unitName())));
}

void TodayPane::addVisits(const app::TodayFigures &figures, base::Date today) {
    addHead(tr("Visits in %1").arg(m_figures.month(base::Month(today.year(), today.month()))),
            tr("held / planned"));
    addFigure(QString::number(figures.month.done), QStringLiteral("/ %1").arg(figures.month.all),
              figures.month.all == 0
                  ? QString()
                  : m_figures.percent(base::divRound(base::Wide{figures.month.done} * kWholeBp,
                                                     figures.month.all)),
              "muted");
    for (const app::ClassVisits &one : figures.classes) {
        const QString cls = QString::fromStdString(one.cls);
        addLine(cls.isEmpty() ? tr("Others") : tr("Class %1").arg(cls),
                shareOf(one.visits.done, one.visits.all), classInk(cls), ofAll(one.visits));
    }
}

void TodayPane::addOverdue(const app::TodayFigures &figures) {
    if (figures.overdueFen == 0) {
        return;
    }
    addHead(tr("Overdue payments"),
            tr("%n customers", nullptr, static_cast<int>(figures.overdueCustomers)));
    addFigure(m_figures.amount(figures.overdueFen), m_figures.unitName(),
              tr("longest %n days", nullptr, static_cast<int>(figures.overdueDays)), "negative");
    const QString names[] = {tr("1–30 days late"), tr("31–60 days late"), tr("61–90 days late"),
                             tr("over 90 days late")};
    const Role roles[] = {Role::Chart6, Role::Warning, Role::Negative, Role::Negative};
    const std::int64_t most = *std::ranges::max_element(figures.overdueBands);
    for (std::size_t i = 0; i < figures.overdueBands.size(); ++i) {
        const std::int64_t fen = figures.overdueBands.at(i);
        addLine(names[i], shareOf(fen, most), roles[i],
                fen == 0 ? Figures::none() : m_figures.amount(fen));
    }
}

void TodayPane::addWeek(const app::TodayFigures &figures, base::Date today) {
    app::VisitShare week;
    for (const app::DayVisits &day : figures.week) {
        week.done += day.visits.done;
        week.all += day.visits.all;
    }
    addHead(tr("Visits of this week"), ofAll(week));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (int i = 0; i < static_cast<int>(figures.week.size()); ++i) {
        const app::DayVisits &day = figures.week.at(static_cast<std::size_t>(i));
        if (i >= kWorkDays && day.visits.all == 0) {
            continue; // a free weekend
        }
        auto *cell = new QWidget;
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins(0, m_theme.px(4), 0, m_theme.px(4));
        column->setSpacing(0);
        auto *name = makeLabel(LabelKind::Caption, TodayText::weekday(day.day));
        auto *value = makeLabel(LabelKind::Strong, ofAll(day.visits));
        name->setAlignment(Qt::AlignCenter);
        value->setAlignment(Qt::AlignCenter);
        column->addWidget(name);
        column->addWidget(value);
        if (day.day == today) {
            setGround(*cell, "selection");
        }
        row->addWidget(cell, 1);
    }
    m_layout->addLayout(row);
}

void TodayPane::addBirthdays(const app::TodayFigures &figures) {
    if (figures.birthdays.empty()) {
        return;
    }
    addHead(tr("Birthdays"), tr("within 14 days"));
    int shown = 0;
    for (const app::UpcomingBirthday &one : figures.birthdays) {
        if (++shown > kMostBirthdays) {
            break;
        }
        auto *row = new QHBoxLayout;
        row->setSpacing(m_theme.px(12));
        auto *open = makeButton(QStringLiteral("birthday_%1").arg(shown), ButtonKind::Link,
                                m_figures.shortDate(one.day));
        const QString code = QString::fromStdString(one.customerCode);
        connect(open, &QPushButton::clicked, this, [this, code] { Q_EMIT customerWanted(code); });
        row->addWidget(open);
        auto *who = makeLabel(LabelKind::Body, tr("%1, %2", "person, customer")
                                                   .arg(QString::fromStdString(one.name),
                                                        QString::fromStdString(one.customerName)));
        who->setWordWrap(true);
        row->addWidget(who, 1);
        m_layout->addLayout(row);
    }
    const int more = static_cast<int>(figures.birthdays.size()) - kMostBirthdays;
    if (more > 0) {
        m_layout->addWidget(makeLabel(LabelKind::Caption, tr("and %n more", nullptr, more)));
    }
}

} // namespace accord::ui
