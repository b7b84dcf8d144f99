// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/checklist_section.h"

#include "app/plan_service.h"
#include "app/views/plan_place.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/common/prompter.h"
#include "ui/plans/plan_text.h"
#include "ui/plans/plan_verbs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {
namespace {

using domain::CheckLevel;
using domain::CheckState;
using Row = app::PlanCheckRow;

constexpr int kTitle = 44;
constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;

bool isMet(const Row &row) {
    return row.state == CheckState::Ok || row.state == CheckState::Waived;
}

Role toneOf(const Row &row) {
    if (row.state == CheckState::Open) {
        return row.level == CheckLevel::Must ? Role::Negative : Role::Warning;
    }
    return row.state == CheckState::Ok ? Role::Positive : Role::Muted;
}

QString iconOf(const Row &row) {
    if (row.state == CheckState::Open) {
        return row.level == CheckLevel::Must ? QStringLiteral("error") : QStringLiteral("warning");
    }
    return row.state == CheckState::Ok ? QStringLiteral("check") : QStringLiteral("info");
}

} // namespace

ChecklistSection::ChecklistSection(PlanEditing &editing, QWidget *parent)
    : SectionPage(editing, parent),
      m_model(makeModel()),
      m_table(new PlanTable(context().theme, QStringLiteral("plan.checklist"),
                            PlanText::section(PlanSection::Checklist))),
      m_score(makeLabel(LabelKind::Caption)) {
    setGround(*this, "surface");
    const Theme &theme = context().theme;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(12));
    layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(measure::kGap));
    QLabel *heading = makeLabel(LabelKind::Section, PlanText::section(PlanSection::Checklist));
    heading->setFixedHeight(theme.px(kTitle));
    m_score->setObjectName(QStringLiteral("plan.checklist.score"));
    line->addWidget(heading);
    line->addWidget(m_score, 1);
    layout->addLayout(line);
    m_table->setFacts(m_model, widthsOf(*m_model), 1);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->followRows();
    layout->addWidget(m_table);
    layout->addWidget(makeDetail());
    layout->addStretch(1);
    connect(m_table, &PlanTable::opened, this, &ChecklistSection::goToFirst);
    connect(m_table, &PlanTable::chose, this, &ChecklistSection::showChosen);
}

ColumnTableModel<Row> *ChecklistSection::makeModel() {
    std::vector<Column<Row>> columns;
    // The element is written where it begins.
    const auto begins = [this](const Row &row) {
        const auto &rows = m_model->rows();
        return &row == &rows.front() || (&row - 1)->element != row.element;
    };
    columns.push_back({QStringLiteral("element"),
                       tr("Element"),
                       112,
                       kLeft,
                       [begins](const Row &row) {
                           return begins(row) ? PlanText::element(row.element) : QString();
                       },
                       {},
                       [this](const Row & /*row*/, int role) {
                           return role == Qt::FontRole
                                      ? QVariant(context().theme.font(TypeRole::BodyStrong))
                                      : QVariant();
                       }});
    const auto rule = [](const Row &row) { return PlanText::rule(row.rule); };
    columns.push_back({QStringLiteral("rule"), tr("Rule"), 260, kLeft, rule, {}, tipOf<Row>(rule)});
    columns.push_back({QStringLiteral("level"),
                       tr("Level"),
                       64,
                       kLeft,
                       [](const Row &row) { return PlanText::level(row.level); },
                       {}});
    columns.push_back({QStringLiteral("state"),
                       tr("State"),
                       124,
                       kLeft,
                       [](const Row &row) { return PlanText::checkState(row.state); },
                       {},
                       [this](const Row &row, int role) {
                           if (role == Qt::ForegroundRole) {
                               return QVariant(context().theme.color(toneOf(row)));
                           }
                           return role == Qt::DecorationRole
                                      ? QVariant(context().icons.icon(iconOf(row), toneOf(row)))
                                      : QVariant();
                       }});
    const auto where = [this](const Row &row) {
        return QString::fromStdString(
            app::placesText(row.places, context().figures.language().toStdString()));
    };
    columns.push_back(
        {QStringLiteral("where"), tr("Where"), 130, kLeft, where, {}, tipOf<Row>(where)});
    return new ColumnTableModel<Row>(std::move(columns), this);
}

QWidget *ChecklistSection::makeDetail() {
    const Theme &theme = context().theme;
    auto *detail = new QWidget;
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, theme.px(12), 0, 0);
    layout->setSpacing(theme.px(6));
    m_rule = makeLabel(LabelKind::Strong);
    m_rule->setWordWrap(true);
    m_note = makeLabel(LabelKind::Muted);
    m_note->setObjectName(QStringLiteral("plan.checklist.note"));
    m_note->setWordWrap(true);
    m_places = new QWidget;
    m_placesFlow = new FlowLayout(theme.px(measure::kGap), theme.px(2), m_places);
    m_go = makeButton(QStringLiteral("plan.checklist.go"), ButtonKind::Plain, tr("Go there"));
    m_waive = makeButton(QStringLiteral("plan.checklist.waive"), ButtonKind::Plain, tr("Waive…"));
    connect(m_go, &QPushButton::clicked, this, &ChecklistSection::goToFirst);
    connect(m_waive, &QPushButton::clicked, this, &ChecklistSection::waive);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(theme.px(measure::kGap));
    verbs->addWidget(m_go);
    verbs->addWidget(m_waive);
    verbs->addStretch(1);
    layout->addWidget(m_rule);
    layout->addWidget(m_note);
    layout->addWidget(m_places);
    layout->addLayout(verbs);
    return detail;
}

void ChecklistSection::refresh() {
    const std::string before = chosen() != nullptr ? chosen()->rule : std::string();
    const std::vector<Row> &rows = editing().document().internal.checks;
    const auto met = std::ranges::count_if(rows, isMet);
    const auto must = std::ranges::count_if(rows, [](const Row &row) {
        return row.state == CheckState::Open && row.level == CheckLevel::Must;
    });
    m_score->setText(
        tr("%1 of %2 met").arg(met).arg(rows.size()) + QStringLiteral(" · ") +
        (must > 0 ? tr("%n rules that must be met are open", nullptr, static_cast<int>(must))
                  : tr("nothing stands in the way of signing")));
    m_model->setRows(rows);
    const auto found = std::ranges::find(m_model->rows(), before, &Row::rule);
    const auto open = std::ranges::find(m_model->rows(), CheckState::Open, &Row::state);
    const auto &at = found != m_model->rows().end() ? found : open;
    const auto row = at != m_model->rows().end() ? at - m_model->rows().begin() : 0;
    m_table->setCurrentIndex(m_model->index(static_cast<int>(row), 0));
    showChosen();
}

const Row *ChecklistSection::chosen() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

void ChecklistSection::showChosen() {
    const Row *row = chosen();
    while (QLayoutItem *item = m_placesFlow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_go->setVisible(row != nullptr && row->places.size() == 1);
    m_places->setVisible(row != nullptr && row->places.size() > 1);
    m_waive->setVisible(row != nullptr && row->state == CheckState::Open);
    m_rule->setText(row != nullptr ? PlanText::rule(row->rule) : QString());
    m_note->setVisible(row != nullptr);
    if (row == nullptr) {
        return;
    }
    const std::string language = context().figures.language().toStdString();
    for (std::size_t i = 0; row->places.size() > 1 && i < row->places.size(); ++i) {
        auto *link = makeButton(QStringLiteral("plan.checklist.place.%1").arg(i), ButtonKind::Link,
                                QString::fromStdString(app::placeText(row->places[i], language))
                                    .replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(link, &QPushButton::clicked, this, [this, place = row->places[i]] { goTo(place); });
        m_placesFlow->addWidget(link);
    }
    const PlanVerb may = verbsOf(editing()).waive;
    m_waive->setEnabled(may.isPossible());
    if (row->state == CheckState::Waived) {
        m_note->setText(tr("Waived: %1").arg(QString::fromStdString(row->waivedWhy)));
    } else if (row->state == CheckState::NotCheckable) {
        m_note->setText(tr("The program cannot check this; look at it yourselves."));
    } else if (row->state == CheckState::Ok) {
        m_note->setText(tr("Met."));
    } else {
        m_note->setText(
            row->places.size() == 1
                ? QString::fromStdString(app::placesText(row->places, language))
                : tr("%n places are open:", nullptr, static_cast<int>(row->places.size())));
        if (!may.isPossible()) {
            m_note->setText(m_note->text() + QLatin1Char('\n') + tr("Waiving: %1").arg(may.whyNot));
        }
    }
}

void ChecklistSection::goTo(const domain::CheckPlace &place) {
    const QString path = QString::fromStdString(place.key());
    Q_EMIT wanted(sectionOfPath(path, editing().plan()), path);
}

void ChecklistSection::goToFirst() {
    if (const Row *row = chosen(); row != nullptr && !row->places.empty()) {
        goTo(row->places.front());
    }
}

void ChecklistSection::waive() {
    const Row *row = chosen();
    if (row == nullptr) {
        return;
    }
    const std::string rule = row->rule;
    const auto why = context().prompter.askText(
        this, tr("Waive a rule"), tr("Why need \"%1\" not be met?").arg(PlanText::rule(rule)),
        tr("Waive"), {}, true);
    if (why) {
        app::PlanService plans(context().app());
        context().actions.run(this, [&] {
            return plans.waive(editing().customer(), editing().year(), rule,
                               why->trimmed().toStdString());
        });
        (void)editing().load(this);
    }
}

void ChecklistSection::reveal(const QString &path) {
    const auto found = std::ranges::find(m_model->rows(), path.toStdString(), &Row::rule);
    if (found != m_model->rows().end()) {
        m_table->setCurrentIndex(
            m_model->index(static_cast<int>(found - m_model->rows().begin()), 0));
    }
    m_table->setFocus();
}

bool ChecklistSection::can(PageCommand command) const {
    return command == PageCommand::Copy ||
           (command == PageCommand::Open && chosen() != nullptr && !chosen()->places.empty());
}

void ChecklistSection::perform(PageCommand command) {
    if (command == PageCommand::Copy) {
        m_table->copyRows();
    } else if (command == PageCommand::Open) {
        goToFirst();
    }
}

} // namespace accord::ui
