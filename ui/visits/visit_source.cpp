// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_source.h"

#include "domain/visit/visit_rules.h"
#include "ui/visits/visit_text.h"

namespace accord::ui {
namespace {

using storage::VisitGroup;
using storage::VisitListRow;

VisitGroup groupOf(const QString &grouping) {
    static const QHash<QString, VisitGroup> kGroups{
        {QStringLiteral("day"), VisitGroup::Day},
        {QStringLiteral("week"), VisitGroup::Week},
        {QStringLiteral("customer"), VisitGroup::Customer},
        {QStringLiteral("who"), VisitGroup::Owner},
        {QStringLiteral("state"), VisitGroup::State}};
    return kGroups.value(grouping, VisitGroup::None);
}

ListCell text(const QString &value) {
    ListCell cell;
    cell.text = value.isEmpty() ? Figures::none() : value;
    return cell;
}

ListCell text(const std::string &value) {
    return text(QString::fromStdString(value));
}

QString wordOf(std::string_view code) {
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

ListCell dayCell(const Figures &figures, base::Date day) {
    ListCell cell = text(day.isNull() ? QString() : figures.date(day));
    if (!day.isNull()) {
        cell.value = static_cast<qlonglong>(day.daysSince1970());
    }
    return cell;
}

} // namespace

VisitSource::VisitSource(const Figures &figures, QList<FilterChoice> people) : m_figures(figures) {
    fillColumns();
    fillFields(std::move(people));
    m_groupings = {{QStringLiteral("day"), tr("Day")},
                   {QStringLiteral("week"), tr("Week")},
                   {QStringLiteral("customer"), tr("Customer")},
                   {QStringLiteral("who"), tr("Who")},
                   {QStringLiteral("state"), tr("State")}};
}

void VisitSource::fillColumns() {
    const auto add = [this](const char *id, const QString &title, int width,
                            CellLook look = CellLook::Text) -> ListColumn & {
        ListColumn column;
        column.id = QString::fromLatin1(id);
        column.title = title;
        column.width = width;
        column.look = look;
        m_columns.push_back(column);
        return m_columns.back();
    };
    add("customer", tr("Customer"), 180, CellLook::Name);
    ListColumn &day = add("day", tr("Day"), 96);
    day.isSortable = true;
    day.isDescendingFirst = true;
    day.kind = app::ExportKind::Date;
    add("time", tr("Time"), 60);
    add("state", tr("State"), 84);
    add("kind", tr("Kind"), 84);
    add("who", tr("Who"), 84);
    add("with", tr("With"), 72).isShown = false;
    add("city", tr("City"), 84);
    add("purpose", tr("Purpose"), 240);
    ListColumn &result = add("result", tr("Result"), 60, CellLook::Figure);
    result.kind = app::ExportKind::Integer;
    add("next", tr("Next visit"), 96).kind = app::ExportKind::Date;
}

void VisitSource::fillFields(QList<FilterChoice> people) {
    using domain::VisitKind;
    using domain::VisitState;
    QList<FilterChoice> states;
    for (const VisitState state : {VisitState::Planned, VisitState::InProgress, VisitState::Done,
                                   VisitState::Cancelled, VisitState::NotHeld}) {
        states << FilterChoice{wordOf(domain::code(state)), VisitText::state(state)};
    }
    QList<FilterChoice> kinds;
    for (const VisitKind kind : {VisitKind::OnSite, VisitKind::Phone, VisitKind::Video,
                                 VisitKind::Incoming, VisitKind::Joint}) {
        kinds << FilterChoice{wordOf(domain::code(kind)), VisitText::kind(kind)};
    }
    const QList<FilterChoice> yesNo{{QStringLiteral("true"), tr("Yes")},
                                    {QStringLiteral("false"), tr("No")}};
    m_fields = {{QStringLiteral("state"), tr("State"), FilterKind::Word, states, false},
                {QStringLiteral("missed"), tr("Missed"), FilterKind::Flag, yesNo, false},
                {QStringLiteral("owner"), tr("Who"), FilterKind::Word, people, false},
                {QStringLiteral("date"), tr("Day"), FilterKind::Day, {}, false},
                {QStringLiteral("kind"), tr("Kind"), FilterKind::Word, kinds, false},
                {QStringLiteral("city"), tr("City"), FilterKind::Text, {}, false},
                {QStringLiteral("name"), tr("Customer"), FilterKind::Text, {}, false},
                {QStringLiteral("purpose"), tr("Purpose"), FilterKind::Text, {}, false},
                {QStringLiteral("result"), tr("Result"), FilterKind::Number, {}, false},
                {QStringLiteral("next_visit"), tr("Next visit"), FilterKind::Day, {}, false},
                {QStringLiteral("book"), tr("Owner of the customer"), FilterKind::Word,
                 std::move(people), false},
                {QStringLiteral("found"), tr("Search"), FilterKind::Text, {}, true}};
}

base::Result<ListOrder> VisitSource::order(app::Context &context, const ListRequest &request,
                                           std::optional<int> limit) const {
    Conditions conditions = request.conditions;
    for (const QString &word : request.search.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        conditions << FilterCondition{QStringLiteral("search"), QStringLiteral("~"), {word}};
    }
    const std::string filter = filterText(conditions).toStdString();
    const app::VisitService visits(context);
    const bool newestFirst = request.sort.isEmpty() || request.isDescending;
    ListOrder order;
    ACCORD_TRY(order.total, visits.count(filter));
    const VisitGroup group = groupOf(request.group);
    ACCORD_TRY(const auto found, visits.order(filter, newestFirst, limit.value_or(0), group));
    order.ids.reserve(found.ids.size());
    for (const domain::VisitId id : found.ids) {
        order.ids.push_back(id.value());
    }
    for (const auto &one : found.groups) {
        order.groups.push_back({groupTitle(group, one), one.count});
    }
    return order;
}

QString VisitSource::groupTitle(VisitGroup group, const storage::VisitIdOrder::Group &found) const {
    const QString key = QString::fromStdString(found.key);
    const QString name = QString::fromStdString(found.name);
    if (group == VisitGroup::State) {
        const bool isMissed = found.key == "missed";
        return VisitText::state(
            domain::visitStateFromCode(found.key).value_or(domain::VisitState::Planned), isMissed);
    }
    if (group == VisitGroup::Customer) {
        return QStringLiteral("%1 %2").arg(name, key);
    }
    const auto day = base::Date::parse(found.key);
    if (group == VisitGroup::Owner || !day) {
        return name.isEmpty() ? key : name;
    }
    return group == VisitGroup::Day
               ? QStringLiteral("%1 %2").arg(m_figures.date(*day), VisitText::weekday(*day))
               : tr("%1 to %2").arg(m_figures.date(*day), m_figures.shortDate(day->plusDays(6)));
}

std::vector<ListRow> VisitSource::rows(app::Context &context, std::span<const qint64> ids) const {
    std::vector<domain::VisitId> wanted;
    wanted.reserve(ids.size());
    for (const qint64 id : ids) {
        wanted.emplace_back(id);
    }
    std::vector<ListRow> rows;
    for (const VisitListRow &visit : app::VisitService(context).rows(wanted)) {
        ListRow row{visit.id.value(), QString::fromStdString(visit.id.toString()), {}};
        for (const ListColumn &column : m_columns) {
            row.cells.push_back(cell(column.id, visit));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

ListCell VisitSource::cell(const QString &column, const VisitListRow &row) const {
    using Make = ListCell (*)(const Figures &, const VisitListRow &);
    using F = Figures;
    using R = VisitListRow;
    static const QHash<QString, Make> kCells{
        {QStringLiteral("customer"),
         [](const F &, const R &r) {
             ListCell cell = text(r.customerName);
             cell.detail = QString::fromStdString(r.customerCode);
             return cell;
         }},
        {QStringLiteral("day"), [](const F &f, const R &r) { return dayCell(f, r.day); }},
        {QStringLiteral("time"),
         [](const F &, const R &r) { return text(domain::timeText(r.plannedMinute)); }},
        {QStringLiteral("state"),
         [](const F &, const R &r) {
             ListCell cell = text(VisitText::state(r.state, r.missed));
             cell.tone = static_cast<int>(VisitText::stateInk(r.state, r.missed));
             return cell;
         }},
        {QStringLiteral("kind"),
         [](const F &, const R &r) { return text(VisitText::kind(r.kind)); }},
        {QStringLiteral("who"), [](const F &, const R &r) { return text(r.ownerName); }},
        {QStringLiteral("with"), [](const F &, const R &r) { return text(r.partnerCode); }},
        {QStringLiteral("city"), [](const F &, const R &r) { return text(r.city); }},
        {QStringLiteral("purpose"), [](const F &, const R &r) { return text(r.purpose); }},
        {QStringLiteral("result"),
         [](const F &, const R &r) {
             ListCell cell = text(r.result ? QString::number(*r.result) : QString());
             if (r.result) {
                 cell.value = static_cast<qlonglong>(*r.result);
             }
             return cell;
         }},
        {QStringLiteral("next"), [](const F &f, const R &r) { return dayCell(f, r.nextVisit); }},
    };
    return kCells.value(column)(m_figures, row);
}

std::vector<ListCell> VisitSource::totals(app::Context & /*context*/,
                                          std::span<const qint64> /*ids*/) const {
    return std::vector<ListCell>(m_columns.size()); // nothing of a visit adds up
}

} // namespace accord::ui
