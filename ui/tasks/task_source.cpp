// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_source.h"

#include "ui/tasks/task_text.h"

#include <QHash>
#include <algorithm>
#include <functional>

namespace accord::ui {
namespace {

using storage::TaskGroup;
using storage::TaskListRow;
using storage::TaskSort;

constexpr int kDaysOfWeek = 7;

TaskSort sortOf(const QString &column) {
    static const QHash<QString, TaskSort> kSorts{{QStringLiteral("what"), TaskSort::What},
                                                 {QStringLiteral("who"), TaskSort::Who},
                                                 {QStringLiteral("customer"), TaskSort::Customer},
                                                 {QStringLiteral("moves"), TaskSort::Moves},
                                                 {QStringLiteral("source"), TaskSort::Source}};
    return kSorts.value(column, TaskSort::When);
}

TaskGroup groupOf(const QString &grouping) {
    static const QHash<QString, TaskGroup> kGroups{
        {QStringLiteral("who"), TaskGroup::Who},
        {QStringLiteral("customer"), TaskGroup::Customer},
        {QStringLiteral("state"), TaskGroup::State},
        {QStringLiteral("source"), TaskGroup::Source}};
    return kGroups.value(grouping, TaskGroup::None);
}

ListCell text(const QString &value) {
    ListCell cell;
    cell.text = value.isEmpty() ? Figures::none() : value;
    return cell;
}

ListCell text(const std::string &value) {
    return text(QString::fromStdString(value));
}

// "due" in words that the contract knows, as of today.
Conditions resolved(const Conditions &conditions, base::Date today) {
    Conditions all;
    for (const FilterCondition &one : conditions) {
        if (one.field != QLatin1String("due")) {
            all << one;
            continue;
        }
        const auto day = [](const char *op, base::Date when) {
            return FilterCondition{QStringLiteral("when"),
                                   QString::fromLatin1(op),
                                   {QString::fromStdString(when.toString())}};
        };
        const QString word = one.values.value(0);
        all << FilterCondition{
            QStringLiteral("state"), QStringLiteral("="), {QStringLiteral("open")}};
        if (word == QLatin1String("overdue")) {
            all << day("<", today);
        } else if (word == QLatin1String("today")) {
            all << day("=", today);
        } else {
            all << day(">=", today) << day("<=", today.plusDays(kDaysOfWeek - today.weekday()));
        }
    }
    return all;
}

ListCell dayCell(const QString &shown, base::Date day) {
    ListCell cell = text(shown);
    if (!day.isNull()) {
        cell.value = static_cast<qlonglong>(day.daysSince1970());
    }
    return cell;
}

} // namespace

TaskListSource::TaskListSource(const Figures &figures, QList<FilterChoice> people)
    : m_figures(figures), m_people(std::move(people)) {
    fillColumns();
    fillFields();
    for (const char *id : {"who", "customer", "state", "source"}) {
        const QString name = QString::fromLatin1(id);
        m_groupings << ListGrouping{name, TaskText::field(name)};
    }
}

void TaskListSource::fillColumns() {
    const auto add = [this](const char *id, int width, bool isShown, bool isSortable) {
        ListColumn column;
        column.id = QString::fromLatin1(id);
        column.title = TaskText::field(column.id);
        column.width = width;
        column.isShown = isShown;
        column.isSortable = isSortable;
        m_columns.push_back(column);
    };
    add("what", 232, true, true);
    m_columns.back().look = CellLook::Name;
    add("customer", 168, true, true);
    add("who", 72, true, true);
    add("when", 208, true, true);
    m_columns.back().kind = app::ExportKind::Date;
    add("moves", 64, true, true);
    m_columns.back().look = CellLook::Figure;
    m_columns.back().kind = app::ExportKind::Integer;
    m_columns.back().isDescendingFirst = true;
    add("state", 72, false, false);
    add("source", 80, true, true);
    add("given_by", 84, false, false);
    add("closed_on", 96, false, false);
    m_columns.back().kind = app::ExportKind::Date;
    add("why", 160, false, false);
    add("where", 120, false, false);
    add("how_much", 120, false, false);
}

void TaskListSource::fillFields() {
    const auto add = [this](const char *name, FilterKind kind, QList<FilterChoice> choices = {}) {
        const QString field = QString::fromLatin1(name);
        m_fields << ListFilterField{field, TaskText::field(field), kind, std::move(choices), false};
    };
    const auto choice = [](std::string_view word, const QString &title) {
        return FilterChoice{QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())),
                            title};
    };
    QList<FilterChoice> dues;
    for (const char *word : {"overdue", "today", "week"}) {
        dues << FilterChoice{QString::fromLatin1(word), TaskText::due(QString::fromLatin1(word))};
    }
    QList<FilterChoice> states;
    for (const auto state :
         {domain::TaskState::Open, domain::TaskState::Done, domain::TaskState::Dropped}) {
        states << choice(domain::code(state), TaskText::state(state));
    }
    QList<FilterChoice> sources;
    for (const auto source :
         {domain::TaskSource::None, domain::TaskSource::Visit, domain::TaskSource::Review,
          domain::TaskSource::Plan, domain::TaskSource::Complaint, domain::TaskSource::AbcRun}) {
        sources << choice(domain::code(source), TaskText::source(source));
    }
    add("due", FilterKind::Word, dues);
    add("who", FilterKind::Word, m_people);
    add("state", FilterKind::Word, states);
    add("when", FilterKind::Day);
    add("source", FilterKind::Word, sources);
    add("given_by", FilterKind::Word, m_people);
    add("owner", FilterKind::Word, m_people);
    add("customer", FilterKind::Text);
    m_fields.back().isExact = true;
    add("moves", FilterKind::Number);
    add("closed_on", FilterKind::Day);
    add("what", FilterKind::Text);
    add("found", FilterKind::Text);
    m_fields.back().isExact = true;
}

base::Result<ListOrder> TaskListSource::order(app::Context &context, const ListRequest &request,
                                              std::optional<int> limit) const {
    app::TaskOrderRequest wanted;
    wanted.filter = filterText(resolved(request.conditions, app::today(context))).toStdString();
    wanted.search = request.search.toStdString();
    wanted.sort = sortOf(request.sort);
    wanted.descending = request.isDescending;
    wanted.group = groupOf(request.group);
    wanted.limit = limit;
    ACCORD_TRY(const storage::TaskIdOrder found, app::TaskService(context).order(wanted));
    ListOrder order;
    order.total = found.total;
    order.ids.reserve(found.ids.size());
    for (const domain::TaskId id : found.ids) {
        order.ids.push_back(id.value());
    }
    for (const auto &group : found.groups) {
        order.groups.push_back({groupTitle(request.group, group.key), group.count});
    }
    return order;
}

QString TaskListSource::groupTitle(const QString &grouping, const std::string &key) const {
    const QString code = QString::fromStdString(key);
    if (grouping == QLatin1String("who")) {
        for (const FilterChoice &person : m_people) {
            if (person.word == code) {
                return person.title;
            }
        }
        return code;
    }
    if (grouping == QLatin1String("state")) {
        return TaskText::state(domain::taskStateFromCode(key).value_or(domain::TaskState::Open));
    }
    if (grouping == QLatin1String("source")) {
        return TaskText::source(domain::taskSourceFromCode(key).value_or(domain::TaskSource::None));
    }
    return code.isEmpty() ? tr("Without customer") : code;
}

ListCell TaskListSource::cell(const QString &column, const TaskListRow &row,
                              base::Date today) const {
    using Make = std::function<ListCell(const Figures &, const TaskListRow &, base::Date)>;
    using F = Figures;
    using R = TaskListRow;
    using D = base::Date;
    static const QHash<QString, Make> kCells{
        {QStringLiteral("what"),
         [](const F &, const R &r, D) {
             ListCell cell = text(r.task.what);
             const auto done = std::ranges::count_if(r.task.items, &domain::TaskItem::done);
             if (!r.task.items.empty()) {
                 cell.detail = QStringLiteral("%1 / %2").arg(done).arg(r.task.items.size());
             }
             return cell;
         }},
        {QStringLiteral("customer"), [](const F &, const R &r, D) { return text(r.customerName); }},
        {QStringLiteral("who"), [](const F &, const R &r, D) { return text(r.whoName); }},
        {QStringLiteral("when"),
         [](const F &f, const R &r, D day) {
             ListCell cell = dayCell(TaskText::when(f, r.task, day), r.task.when);
             if (TaskText::isOverdue(r.task, day)) {
                 cell.tone = static_cast<int>(Role::Negative);
             }
             return cell;
         }},
        {QStringLiteral("moves"),
         [](const F &f, const R &r, D) {
             ListCell cell = text(r.task.moves == 0 ? QString() : f.count(r.task.moves));
             cell.value = static_cast<qlonglong>(r.task.moves);
             cell.tone = r.task.moves > 1 ? static_cast<int>(Role::Warning) : -1;
             return cell;
         }},
        {QStringLiteral("state"),
         [](const F &, const R &r, D) { return text(TaskText::state(r.task.state)); }},
        {QStringLiteral("source"),
         [](const F &, const R &r, D) {
             return text(r.task.source == domain::TaskSource::None
                             ? QString()
                             : TaskText::source(r.task.source));
         }},
        {QStringLiteral("given_by"), [](const F &, const R &r, D) { return text(r.givenByCode); }},
        {QStringLiteral("closed_on"),
         [](const F &f, const R &r, D) {
             return dayCell(f.date(r.task.closedOn), r.task.closedOn);
         }},
        {QStringLiteral("why"), [](const F &, const R &r, D) { return text(r.task.why); }},
        {QStringLiteral("where"), [](const F &, const R &r, D) { return text(r.task.where); }},
        {QStringLiteral("how_much"), [](const F &, const R &r, D) { return text(r.task.howMuch); }},
    };
    return kCells.value(column)(m_figures, row, today);
}

std::vector<ListRow> TaskListSource::rows(app::Context &context,
                                          std::span<const qint64> ids) const {
    std::vector<domain::TaskId> wanted;
    wanted.reserve(ids.size());
    for (const qint64 id : ids) {
        wanted.emplace_back(id);
    }
    const base::Date today = app::today(context);
    std::vector<ListRow> rows;
    for (const TaskListRow &task : app::TaskService(context).rows(wanted)) {
        ListRow row{task.task.id.value(), QString::fromStdString(task.task.id.toString()), {}};
        row.cells.reserve(m_columns.size());
        for (const ListColumn &column : m_columns) {
            row.cells.push_back(cell(column.id, task, today));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ListCell> TaskListSource::totals(app::Context & /*context*/,
                                             std::span<const qint64> /*ids*/) const {
    return std::vector<ListCell>(m_columns.size());
}

} // namespace accord::ui
