// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_brief_pane.h"

#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/visits/visit_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr std::size_t kMostLines = 8; // of a section; a brief is read in a minute

QString text(const std::string &stored) {
    return QString::fromStdString(stored);
}

// What is of a region or store below begins with its name.
QString named(const std::string &below, const std::string &words) {
    return below.empty() ? text(words) : text(below) + QStringLiteral(" · ") + text(words);
}

} // namespace

VisitBriefPane::VisitBriefPane(PageContext &context, QWidget *parent)
    : QScrollArea(parent), m_context(context) {
    setObjectName(QStringLiteral("visit_brief"));
    setAccessibleName(tr("Brief before the visit"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

void VisitBriefPane::show(const app::VisitBrief &brief) {
    const Theme &theme = m_context.theme;
    auto *content = new QWidget;
    setGround(*content, "surface");
    m_layout = new QVBoxLayout(content);
    const int inset = theme.px(measure::kSideInset);
    m_layout->setContentsMargins(inset, theme.px(12), inset, inset);
    m_layout->setSpacing(theme.px(4));
    QLabel *name = makeLabel(LabelKind::Section, text(brief.name));
    name->setWordWrap(true);
    m_layout->addWidget(name);
    if (!brief.address.empty()) {
        addLine(text(brief.address));
    }
    addFigures(brief);
    addContacts(brief);
    addPromises(brief);
    addTasks(brief);
    addStock(brief);
    addGaps(brief);
    addVisits(brief);
    m_layout->addStretch(1);
    setWidget(content);
}

void VisitBriefPane::addSection(const QString &title) {
    m_layout->addSpacing(m_context.theme.px(6));
    m_layout->addWidget(makeHairline());
    m_layout->addWidget(makeLabel(LabelKind::Strong, title));
}

void VisitBriefPane::addLine(const QString &left, const QString &right, const char *kind) {
    auto *row = new QHBoxLayout;
    row->setSpacing(m_context.theme.px(measure::kGap));
    QLabel *words = makeLabel(LabelKind::Body, left);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    if (!right.isEmpty()) {
        QLabel *behind = makeLabel(LabelKind::Muted, right);
        setLabelKind(*behind, kind);
        row->addWidget(behind, 0, Qt::AlignTop | Qt::AlignRight);
    }
    m_layout->addLayout(row);
}

void VisitBriefPane::addFigures(const app::VisitBrief &brief) {
    const Figures &figures = m_context.figures;
    const base::Date today = app::today(m_context.app());
    if (!brief.due.code.empty()) {
        const int overdue = brief.due.due.overdueDays;
        const QString due = overdue > 0 ? tr("%n days overdue", nullptr, overdue)
                                        : figures.fromToday(brief.due.due.due, today);
        addLine(tr("Visit due %1").arg(figures.date(brief.due.due.due)), due,
                overdue > 0 ? "negative" : "muted");
        addLine(tr("Last real contact"), figures.date(brief.due.due.lastDone));
    }
    if (brief.salesFen) {
        addLine(tr("Sales of 12 months"),
                figures.amount(brief.salesFen) + QLatin1Char(' ') + figures.unitName());
    }
    if (brief.plan) {
        const auto &plan = *brief.plan;
        const std::int64_t points =
            plan.targetFen > 0
                ? base::divRound(base::Wide{plan.actualFen} * 10'000, base::Wide{plan.targetFen})
                : 0;
        addLine(tr("Plan %1 up to now").arg(plan.year), figures.percent(points),
                plan.isBehind ? "negative" : "positive");
    }
}

void VisitBriefPane::addContacts(const app::VisitBrief &brief) {
    addSection(tr("Who decides"));
    if (brief.contacts.empty()) {
        addLine(tr("Nobody on file yet."));
    }
    const std::size_t most = std::min(kMostLines, brief.contacts.size());
    for (std::size_t i = 0; i < most; ++i) {
        const domain::Contact &contact = brief.contacts.at(i);
        QStringList about{text(contact.name)};
        for (const QString &part : {text(contact.title), VisitText::role(contact.role),
                                    VisitText::attitude(contact.attitude)}) {
            if (!part.isEmpty()) {
                about << part;
            }
        }
        addLine(about.join(QStringLiteral(" · ")),
                contact.phones.empty() ? QString() : text(contact.phones.front()));
    }
}

void VisitBriefPane::addPromises(const app::VisitBrief &brief) {
    const Figures &figures = m_context.figures;
    const base::Date today = app::today(m_context.app());
    addSection(tr("Open promises"));
    if (brief.promises.empty()) {
        addLine(tr("None."));
    }
    for (std::size_t i = 0; i < std::min(kMostLines, brief.promises.size()); ++i) {
        const app::BriefPromise &promise = brief.promises.at(i);
        const QString side = promise.side == domain::Side::Ours ? tr("We") : tr("Customer");
        addLine(tr("%1: %2").arg(side, text(promise.what)), figures.shortDate(promise.due),
                !promise.due.isNull() && promise.due < today ? "negative" : "muted");
    }
}

void VisitBriefPane::addTasks(const app::VisitBrief &brief) {
    const Figures &figures = m_context.figures;
    const base::Date today = app::today(m_context.app());
    addSection(tr("Open tasks"));
    if (brief.tasks.empty()) {
        addLine(tr("None."));
    }
    for (std::size_t i = 0; i < std::min(kMostLines, brief.tasks.size()); ++i) {
        const app::BriefTask &task = brief.tasks.at(i);
        addLine(named(task.below, task.what), figures.shortDate(task.when),
                task.when < today ? "negative" : "muted");
    }
    if (brief.missed.empty()) {
        return;
    }
    addSection(tr("Missed visits"));
    for (std::size_t i = 0; i < std::min(kMostLines, brief.missed.size()); ++i) {
        const app::BriefMissed &visit = brief.missed.at(i);
        addLine(named(visit.below, visit.purpose.empty() ? visit.who : visit.purpose),
                figures.shortDate(visit.day), "negative");
    }
}

void VisitBriefPane::addStock(const app::VisitBrief &brief) {
    addSection(tr("Age of our stock"));
    if (brief.stock.empty()) {
        addLine(tr("Nothing was counted."));
    }
    if (brief.mustMoveFen > 0) {
        addLine(tr("Must move first"),
                m_context.figures.amount(brief.mustMoveFen) + QLatin1Char(' ') +
                    m_context.figures.unitName(),
                "negative");
    }
    for (std::size_t i = 0; i < std::min(kMostLines, brief.stock.size()); ++i) {
        const app::StockRow &row = brief.stock.at(i);
        addLine(named(row.customer, row.product),
                row.days ? tr("%n days old", nullptr, static_cast<int>(*row.days))
                         : Figures::none(),
                row.mustMove ? "negative" : "muted");
    }
}

void VisitBriefPane::addGaps(const app::VisitBrief &brief) {
    addSection(tr("Seen last time"));
    bool isEmpty = true;
    for (const app::ObservationRow &row : brief.observations) {
        if (!row.lastMilli) {
            continue;
        }
        isEmpty = false;
        QString what = VisitText::observation(row.kind);
        if (!row.product.empty()) {
            what += QStringLiteral(" · ") + text(row.product);
        }
        const QString unit = VisitText::unit(row.kind);
        QString figure = VisitText::reading(row.kind, row.lastMilli);
        if (row.targetMilli) {
            figure += QStringLiteral(" / ") + VisitText::reading(row.kind, row.targetMilli);
        }
        const bool isMissed =
            VisitText::gapKind(row.kind, row.targetMilli, row.lastMilli) == GapKind::Missed;
        addLine(what, unit.isEmpty() ? figure : figure + QLatin1Char(' ') + unit,
                isMissed ? "negative" : "muted");
    }
    if (isEmpty) {
        addLine(tr("Nothing yet."));
    }
}

void VisitBriefPane::addVisits(const app::VisitBrief &brief) {
    addSection(tr("Last visits"));
    if (brief.visits.empty()) {
        addLine(tr("None yet."));
    }
    for (const app::BriefVisit &visit : brief.visits) {
        QStringList head{m_context.figures.date(visit.day), VisitText::kind(visit.kind),
                         text(visit.who)};
        addLine(head.join(QStringLiteral(" · ")),
                visit.result ? tr("%1 of 5").arg(*visit.result) : QString());
        for (const QString &words : {text(visit.purpose), text(visit.agreements)}) {
            if (!words.isEmpty()) {
                QLabel *line = makeLabel(LabelKind::Caption, words);
                line->setWordWrap(true);
                m_layout->addWidget(line);
            }
        }
        for (const std::string &objection : visit.openObjections) {
            QLabel *line =
                makeLabel(LabelKind::Caption, tr("Not settled: %1").arg(text(objection)));
            line->setWordWrap(true);
            m_layout->addWidget(line);
        }
    }
}

} // namespace accord::ui
