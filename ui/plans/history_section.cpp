// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/history_section.h"

#include "app/read_session.h"
#include "app/team_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/plans/plan_field_text.h"
#include "ui/plans/plan_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kTitle = 44;
constexpr int kStateWidth = 140;
constexpr std::size_t kMostRows = 2'000;
constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;
enum View { Changes, Comparison };

// Long texts are cut for the cell and stand whole in the tip.
Column<PlanHistoryRow> textColumn(const char *id, const QString &title, int width,
                                  QString PlanHistoryRow::*field) {
    return {QLatin1String(id),
            title,
            width,
            kLeft,
            [field](const PlanHistoryRow &row) { return (row.*field).simplified(); },
            {},
            tipOf<PlanHistoryRow>([field](const PlanHistoryRow &row) { return row.*field; })};
}

// Written once per change set.
Column<PlanHistoryRow> headColumn(const char *id, const QString &title, int width,
                                  QString PlanHistoryRow::*field) {
    return {QLatin1String(id),
            title,
            width,
            kLeft,
            [field](const PlanHistoryRow &row) { return row.begins ? row.*field : QString(); },
            {}};
}

} // namespace

HistorySection::HistorySection(PlanEditing &editing, QWidget *parent)
    : SectionPage(editing, parent),
      m_view(new Segments(QStringLiteral("plan.history.view"))),
      m_changes(makeChanges()),
      m_differences(makeDifferences()),
      m_changesTable(new PlanTable(context().theme, QStringLiteral("plan.history.changes"),
                                   tr("Changes of the plan"))),
      m_differencesTable(new PlanTable(context().theme, QStringLiteral("plan.history.differences"),
                                       tr("What differs between two states"))) {
    setGround(*this, "surface");
    const Theme &theme = context().theme;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(12));
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(m_choice);
    m_note = makeLabel(LabelKind::Muted);
    m_note->setObjectName(QStringLiteral("plan.history.note"));
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    m_changesTable->setFacts(m_changes, widthsOf(*m_changes), 3);
    m_differencesTable->setFacts(m_differences, widthsOf(*m_differences), 0);
    layout->addWidget(m_changesTable, 1);
    layout->addWidget(m_differencesTable, 1);
    connect(m_changesTable, &PlanTable::opened, this,
            [this](int row) { openRow(*m_changes, row); });
    connect(m_differencesTable, &PlanTable::opened, this,
            [this](int row) { openRow(*m_differences, row); });
    connect(m_view, &Segments::changed, this, &HistorySection::showView);
    showView(Changes);
}

QWidget *HistorySection::makeTools() {
    const Theme &theme = context().theme;
    auto *line = new QWidget;
    line->setMinimumHeight(theme.px(kTitle));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(measure::kGap));
    row->addWidget(makeLabel(LabelKind::Section, PlanText::section(PlanSection::History)));
    m_view->setItems({tr("Changes"), tr("Compare")});
    m_view->setAccessibleName(tr("Changes or comparison"));
    row->addWidget(m_view);
    row->addStretch(1);
    m_choice = new QWidget;
    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(theme.px(measure::kGap));
    const auto addBox = [&](const char *id, const QString &name) {
        auto *box = new QComboBox;
        box->setObjectName(QLatin1String(id));
        box->setAccessibleName(name);
        box->setMinimumWidth(theme.px(kStateWidth));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &HistorySection::compare);
        return box;
    };
    m_before = addBox("plan.history.before", tr("Earlier state"));
    choice->addWidget(makeLabel(LabelKind::Muted, QStringLiteral("→")));
    m_after = addBox("plan.history.after", tr("Later state"));
    return line;
}

HistorySection::Model *HistorySection::makeChanges() {
    using Row = PlanHistoryRow;
    std::vector<Column<Row>> columns;
    columns.push_back(headColumn("at", tr("When"), 126, &Row::at));
    columns.push_back(headColumn("by", tr("Who"), 64, &Row::by));
    columns.push_back(headColumn("action", tr("What was done"), 100, &Row::action));
    columns.push_back(textColumn("place", tr("Field"), 220, &Row::place));
    columns.push_back(textColumn("before", tr("Before"), 116, &Row::before));
    columns.push_back(textColumn("after", tr("Afterwards"), 116, &Row::after));
    return new Model(std::move(columns), this);
}

HistorySection::Model *HistorySection::makeDifferences() {
    using Row = PlanHistoryRow;
    std::vector<Column<Row>> columns;
    columns.push_back(textColumn("place", tr("Field"), 320, &Row::place));
    columns.push_back(textColumn("before", tr("Earlier"), 190, &Row::before));
    columns.push_back(textColumn("after", tr("Later"), 190, &Row::after));
    return new Model(std::move(columns), this);
}

PlanTable *HistorySection::table() const {
    return m_view->current() == Comparison ? m_differencesTable : m_changesTable;
}

void HistorySection::refresh() {
    m_isStale = true;
    if (isVisible()) {
        load();
    }
}

void HistorySection::showEvent(QShowEvent *event) {
    SectionPage::showEvent(event);
    if (m_isStale) {
        load();
    }
}

void HistorySection::load() {
    m_isStale = false;
    const int number = ++m_loads;
    const std::shared_ptr<app::ReadSession> session = context().workspace.openReader();
    context().jobs.run<Read>(
        {},
        [session, customer = editing().customer(),
         year = editing().year()](const base::Progress &) -> base::Result<Read> {
            Read read;
            app::Context &reader = session->context();
            ACCORD_TRY(read.items, app::HistoryService(reader).ofEntity(
                                       "plan", customer + ":" + std::to_string(year)));
            ACCORD_TRY(read.states, app::PlanStates(reader).of(customer, year));
            return read;
        },
        this,
        [this, number](base::Result<Read> read) {
            if (number == m_loads) { // else it is old
                take(std::move(read));
            }
        });
}

void HistorySection::take(base::Result<Read> read) {
    if (!read) {
        m_note->setText(context().actions.words().sentence(read.error()));
        m_note->show();
        return;
    }
    showItems(read->items);
    m_states = std::move(read->states);
    showStates();
    showView(m_view->current());
}

void HistorySection::showItems(const std::vector<storage::HistoryItem> &items) {
    const PlanFieldText words(editing().plan(), context().figures);
    const std::string &zone = context().app().company.zone;
    QHash<QString, QString> names;
    for (const domain::User &user : app::TeamService(context().app()).list()) {
        names[QString::fromStdString(user.code)] = QString::fromStdString(user.name);
    }
    std::vector<PlanHistoryRow> rows;
    std::int64_t set = 0;
    for (auto item = items.rbegin(); item != items.rend() && rows.size() < kMostRows; ++item) {
        if (!item->field.empty() && !PlanFieldText::isForPeople(item->field)) {
            continue;
        }
        PlanHistoryRow row;
        row.at = QString::fromStdString(item->at.toString(zone).substr(0, 16))
                     .replace(10, 1, QLatin1Char(' '));
        row.by = names.value(QString::fromStdString(item->by), QString::fromStdString(item->by));
        row.action = PlanText::action(item->action);
        if (!item->field.empty()) {
            row.place = words.place(item->field);
            row.before = words.value(item->field, item->oldValue);
            row.after = words.value(item->field, item->newValue);
            row.path = PlanFieldText::path(item->field);
            if (row.before == row.after) { // nothing that a person sees
                continue;
            }
        }
        row.begins = item->seq != set;
        set = item->seq;
        rows.push_back(std::move(row));
    }
    m_changes->setRows(std::move(rows));
}

QString HistorySection::stateName(const app::PlanState &state) const {
    const QString day = context().figures.date(state.on);
    const QString by = QString::fromStdString(state.by);
    switch (state.kind) {
    case app::PlanState::Kind::Approved:
        return tr("Draft %1, approved %2 by %3").arg(state.draft).arg(day, by);
    case app::PlanState::Kind::Signed:
        return tr("Revision %1, %2").arg(state.revision.value_or(0)).arg(day);
    case app::PlanState::Kind::Now:
        break;
    }
    return tr("As it is now (%1)").arg(PlanText::draftOrRevision(state.draft, state.revision));
}

void HistorySection::showStates() {
    const int before = m_before->currentIndex();
    const int after = m_after->currentIndex();
    const bool isSame = m_before->count() == static_cast<int>(m_states.size());
    for (QComboBox *box : {m_before, m_after}) {
        box->clear();
        for (const app::PlanState &state : m_states) {
            box->addItem(stateName(state));
        }
    }
    const int last = std::min(1, static_cast<int>(m_states.size()) - 1);
    m_before->setCurrentIndex(isSame ? before : last);
    m_after->setCurrentIndex(isSame ? after : 0);
    compare();
}

void HistorySection::compare() {
    std::vector<PlanHistoryRow> rows;
    const auto at = [](const QComboBox *box) {
        return static_cast<std::size_t>(box->currentIndex());
    };
    if (at(m_before) < m_states.size() && at(m_after) < m_states.size()) {
        const PlanFieldText words(editing().plan(), context().figures);
        for (const auto &change : app::differences(m_states[at(m_before)], m_states[at(m_after)])) {
            if (PlanFieldText::isForPeople(change.field)) {
                rows.push_back({{},
                                {},
                                {},
                                words.place(change.field),
                                words.value(change.field, change.oldValue),
                                words.value(change.field, change.newValue),
                                PlanFieldText::path(change.field),
                                true});
            }
        }
    }
    m_differences->setRows(std::move(rows));
    showView(m_view->current());
}

void HistorySection::showView(int view) {
    const bool isComparison = view == Comparison;
    m_choice->setVisible(isComparison);
    m_changesTable->setVisible(!isComparison && m_changes->rowCount() > 0);
    m_differencesTable->setVisible(isComparison && m_differences->rowCount() > 0);
    QString note;
    if (isComparison && m_states.size() == 1) {
        note = tr("Nothing to compare yet: a state is kept with every approval and at signing.");
    } else if (isComparison && !m_states.empty()) {
        note = m_differences->rowCount() == 0
                   ? tr("Both states are the same.")
                   : tr("%n differences", nullptr, m_differences->rowCount());
        note +=
            QStringLiteral(" · ") + tr("Written texts are not part of what is approved and signed; "
                                       "what changed in them stands under Changes.");
    } else if (!isComparison && m_changes->rowCount() >= static_cast<int>(kMostRows)) {
        note = tr("Only the newest changes are shown.");
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void HistorySection::openRow(const Model &model, int row) {
    const QString path = model.row(row).path;
    const PlanSection section = sectionOfPath(path, editing().plan());
    if (!path.isEmpty() && section != PlanSection::History) {
        Q_EMIT wanted(section, path);
    }
}

void HistorySection::reveal(const QString &path) {
    if (path == QLatin1String("compare")) {
        m_view->setCurrent(Comparison);
        showView(Comparison);
        if (!m_states.empty()) {
            m_before->setCurrentIndex(std::min(1, static_cast<int>(m_states.size()) - 1));
            m_after->setCurrentIndex(0);
            compare();
        }
    }
    table()->setFocus();
}

bool HistorySection::can(PageCommand command) const {
    return command == PageCommand::Copy;
}

void HistorySection::perform(PageCommand command) {
    if (command == PageCommand::Copy) {
        table()->copyRows();
    }
}

} // namespace accord::ui
