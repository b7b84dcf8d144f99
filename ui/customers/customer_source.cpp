// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_source.h"

#include "ui/customers/customer_fields.h"
#include "ui/customers/customer_text.h"

#include <QHash>
#include <algorithm>

namespace accord::ui {
namespace {

using app::CustomerGroup;
using app::CustomerRow;
using app::CustomerSort;
using domain::CustomerId;

CustomerSort sortOf(const QString &column) {
    static const QHash<QString, CustomerSort> kSorts{
        {QStringLiteral("name"), CustomerSort::Name},
        {QStringLiteral("code"), CustomerSort::Code},
        {QStringLiteral("class"), CustomerSort::Class},
        {QStringLiteral("stage"), CustomerSort::Stage},
        {QStringLiteral("owner"), CustomerSort::Owner},
        {QStringLiteral("city"), CustomerSort::City},
        {QStringLiteral("sales"), CustomerSort::Sales},
        {QStringLiteral("format"), CustomerSort::Format},
        {QStringLiteral("key_account"), CustomerSort::KeyAccount},
        {QStringLiteral("kind"), CustomerSort::Kind},
        {QStringLiteral("opened_on"), CustomerSort::OpenedOn},
        {QStringLiteral("achievement"), CustomerSort::Achievement},
        {QStringLiteral("overdue"), CustomerSort::Overdue},
        {QStringLiteral("last_contact"), CustomerSort::LastContact},
        {QStringLiteral("next_visit"), CustomerSort::NextVisit},
        {QStringLiteral("updated_at"), CustomerSort::UpdatedAt}};
    return kSorts.value(column, CustomerSort::Code);
}

CustomerGroup groupOf(const QString &grouping) {
    static const QHash<QString, CustomerGroup> kGroups{
        {QStringLiteral("class"), CustomerGroup::Class},
        {QStringLiteral("stage"), CustomerGroup::Stage},
        {QStringLiteral("owner"), CustomerGroup::Owner},
        {QStringLiteral("city"), CustomerGroup::City},
        {QStringLiteral("format"), CustomerGroup::Format},
        {QStringLiteral("key_account"), CustomerGroup::KeyAccount},
        {QStringLiteral("kind"), CustomerGroup::Kind}};
    return kGroups.value(grouping, CustomerGroup::None);
}

FilterKind kindOf(storage::FieldKind kind) {
    switch (kind) {
    case storage::FieldKind::Word:
    case storage::FieldKind::Reference:
        return FilterKind::Word;
    case storage::FieldKind::Number:
        return FilterKind::Number;
    case storage::FieldKind::Amount:
        return FilterKind::Amount;
    case storage::FieldKind::Day:
    case storage::FieldKind::Instant:
    case storage::FieldKind::Month:
        return FilterKind::Day;
    case storage::FieldKind::Flag:
        return FilterKind::Flag;
    default:
        return FilterKind::Text;
    }
}

ListCell text(const std::string &value) {
    ListCell cell;
    cell.text = value.empty() ? Figures::none() : QString::fromStdString(value);
    return cell;
}

ListCell words(const QString &value) {
    ListCell cell;
    cell.text = value;
    return cell;
}

ListCell nameCell(const CustomerRow &customer) {
    ListCell cell = text(customer.shortName.empty() ? customer.name : customer.shortName);
    cell.detail = QString::fromStdString(customer.code);
    return cell;
}

ListCell classCell(const CustomerRow &customer) {
    ListCell cell = text(customer.currentClass);
    const CustomerTrend trend = CustomerText::trend(customer.trend);
    cell.icon = trend.icon;
    cell.tone = static_cast<int>(trend.role);
    if (!trend.icon.isEmpty()) {
        cell.detail = CustomerText::classBefore(customer.classBefore);
    }
    return cell;
}

ListCell stageCell(const CustomerRow &customer) {
    ListCell cell = words(CustomerText::stage(customer.stage));
    cell.tone = customer.stage == domain::Stage::Defence ? static_cast<int>(Role::Warning) : -1;
    return cell;
}

ListCell tagsCell(const CustomerRow &customer) {
    QStringList tags;
    for (const std::string &tag : customer.tags) {
        tags << QString::fromStdString(tag);
    }
    return words(tags.isEmpty() ? Figures::none() : tags.join(QStringLiteral(", ")));
}

ListColumn column(const char *id, const QString &title, int width, CellLook look,
                  bool isSortable = true) {
    ListColumn made;
    made.id = QString::fromLatin1(id);
    made.title = title;
    made.width = width;
    made.look = look;
    made.isSortable = isSortable;
    return made;
}

std::vector<CustomerId> customerIds(std::span<const qint64> ids) {
    std::vector<CustomerId> found;
    found.reserve(ids.size());
    for (const qint64 id : ids) {
        found.emplace_back(id);
    }
    return found;
}

} // namespace

CustomerSource::CustomerSource(const Figures &figures, QList<FilterChoice> people)
    : m_figures(figures), m_people(std::move(people)) {
    fillColumns();
    for (const char *id : {"class", "stage", "owner", "city", "format", "key_account", "kind"}) {
        const QString name = QString::fromLatin1(id);
        m_groupings << ListGrouping{name, CustomerText::field(name)};
    }
    fillFields();
}

void CustomerSource::fillColumns() {
    const auto add = [this](const char *id, int width, bool isShown, bool isSortable) {
        m_columns.push_back(column(id, CustomerText::field(QString::fromLatin1(id)), width,
                                   CellLook::Text, isSortable));
        m_columns.back().isShown = isShown;
        for (const FilterChoice &choice : customerChoices(m_columns.back().id)) {
            m_columns.back().words << choice.title;
        }
    };
    m_columns.push_back(column("name", tr("Customer"), 164, CellLook::Name));
    m_columns.push_back(column("class", tr("Class"), 52, CellLook::Class));
    add("stage", 64, true, true);
    add("owner", 64, true, true);
    add("city", 68, true, true);
    ListColumn sales =
        column("sales", tr("12 months (%1)").arg(m_figures.unitName()), 150, CellLook::Bars);
    sales.isDescendingFirst = true;
    sales.kind = app::ExportKind::Money;
    sales.unitTitle = tr("Sales of 12 months (yuan)");
    m_columns.push_back(sales);
    ListColumn achievement = column("achievement", tr("Achieved"), 76, CellLook::Figure);
    achievement.kind = app::ExportKind::Percent;
    m_columns.push_back(achievement);
    add("group_sales", 132, false, false);
    m_columns.back().look = CellLook::Figure;
    m_columns.back().title = tr("With stores, 12 months (%1)").arg(m_figures.unitName());
    m_columns.back().unitTitle = tr("With stores, 12 months (yuan)");
    m_columns.back().kind = app::ExportKind::Money;
    ListColumn overdue =
        column("overdue", CustomerText::field(QStringLiteral("overdue")), 80, CellLook::Figure);
    overdue.isDescendingFirst = true;
    overdue.kind = app::ExportKind::Money;
    overdue.unitTitle = tr("Overdue (yuan)");
    m_columns.push_back(overdue);
    for (const char *day : {"last_contact", "next_visit"}) {
        add(day, 88, QLatin1String(day) == QLatin1String("last_contact"), true);
        m_columns.back().kind = app::ExportKind::Date;
    }
    ListColumn health = column("health", CustomerText::field(QStringLiteral("health")), 76,
                               CellLook::Figure, false);
    health.isShown = false;
    health.isCostly = true;
    health.kind = app::ExportKind::Integer;
    m_columns.push_back(health);
    add("key_account", 96, false, true);
    add("format", 84, false, true);
    add("kind", 84, false, true);
    add("opened_on", 96, false, true);
    m_columns.back().kind = app::ExportKind::Date;
    add("parent", 84, false, false);
    add("province", 72, false, false);
    add("district", 72, false, false);
    add("tags", 120, false, false);
    add("status", 64, false, false);
}

// The fields that people filter by; the filter table of the core says of what kind each is.
void CustomerSource::fillFields() {
    const auto known = app::CustomerListService::fields();
    for (const char *name :
         {"class",          "stage",       "owner",        "key_account",   "format",
          "kind",           "city",        "province",     "district",      "sales",
          "overdue",        "contact",     "last_contact", "next_visit",    "tag",
          "name",           "code",        "parent",       "account_level", "sales_area",
          "opened_on",      "assigned_on", "settlement",   "status",        "updated_at",
          "class_in_force", "visited",     "account",      "has_stores",    "loss_reason",
          "lost_on",        "found"}) {
        const auto field = std::find_if(known.begin(), known.end(),
                                        [name](const auto &one) { return one.name == name; });
        if (field == known.end()) {
            continue;
        }
        ListFilterField shown{QString::fromLatin1(name),
                              CustomerText::field(QString::fromLatin1(name)),
                              field->words.empty() ? kindOf(field->kind) : FilterKind::Word,
                              {},
                              false};
        for (const std::string &word : field->words) {
            const QString code = QString::fromStdString(word);
            shown.choices << FilterChoice{code, CustomerText::word(shown.name, code)};
        }
        if (shown.name == QLatin1String("owner")) {
            shown.choices = m_people;
        } else if (field->words.empty() && field->kind >= storage::FieldKind::Exists) { // looked up
            shown.kind = FilterKind::Text;
            shown.isExact = true;
        } else if (shown.kind == FilterKind::Amount) {
            shown.unitDigits = m_figures.unit() == MoneyUnit::TenThousand ? 4 : 0;
            shown.unit = m_figures.unitName();
        } else if (shown.kind == FilterKind::Flag) {
            shown.choices = {{QStringLiteral("true"), tr("Yes")},
                             {QStringLiteral("false"), tr("No")}};
        }
        m_fields << shown;
    }
}

base::Result<ListOrder> CustomerSource::order(app::Context &context, const ListRequest &request,
                                              std::optional<int> limit) const {
    app::CustomerOrderRequest wanted;
    wanted.filter = filterText(request.conditions).toStdString();
    wanted.search = request.search.toStdString();
    wanted.sort = sortOf(request.sort);
    wanted.descending = request.isDescending;
    wanted.group = groupOf(request.group);
    wanted.limit = limit;
    ACCORD_TRY(const app::CustomerOrder found, app::CustomerListService(context).order(wanted));
    ListOrder order;
    order.total = found.total;
    order.ids.reserve(found.ids.size());
    for (const CustomerId id : found.ids) {
        order.ids.push_back(id.value());
    }
    for (const auto &group : found.groups) {
        order.groups.push_back({groupTitle(request.group, group.key), group.count});
    }
    return order;
}

QString CustomerSource::groupTitle(const QString &grouping, const std::string &key) const {
    const QString code = QString::fromStdString(key);
    if (grouping == QLatin1String("owner")) {
        for (const FilterChoice &person : m_people) {
            if (person.word == code) {
                return person.title;
            }
        }
        return code.isEmpty() ? CustomerText::nobody() : code;
    }
    if (code.isEmpty()) {
        return grouping == QLatin1String("class") ? tr("Without class") : tr("(none)");
    }
    return grouping == QLatin1String("class") ? tr("Class %1").arg(code)
                                              : CustomerText::word(grouping, code);
}

std::vector<ListRow> CustomerSource::rows(app::Context &context,
                                          std::span<const qint64> ids) const {
    std::vector<ListRow> rows;
    for (const CustomerRow &customer : app::CustomerListService(context).rows(customerIds(ids))) {
        rows.push_back(row(customer));
    }
    return rows;
}

ListRow CustomerSource::row(const CustomerRow &customer) const {
    ListRow row{customer.id.value(), QString::fromStdString(customer.code), {}};
    row.cells.reserve(m_columns.size());
    for (const ListColumn &one : m_columns) {
        row.cells.push_back(cell(one.id, customer));
    }
    return row;
}

ListCell CustomerSource::salesCell(const app::YearSales &months,
                                   std::optional<std::int64_t> fen) const {
    ListCell cell;
    cell.text = m_figures.amount(fen);
    if (fen) {
        cell.value = static_cast<qlonglong>(*fen);
        for (const auto &month : months) {
            cell.bars << month.value_or(0);
        }
        cell.tone = *fen < 0 ? static_cast<int>(Role::Negative) : -1;
    }
    return cell;
}

ListCell CustomerSource::achievementCell(const CustomerRow &customer) const {
    ListCell cell;
    cell.text = Figures::none();
    if (customer.plan) {
        const std::int64_t points = customer.plan->basisPoints();
        cell.text = m_figures.percent(points);
        cell.value = static_cast<qlonglong>(points * 100);
        if (customer.plan->isBehind()) {
            cell.icon = QStringLiteral("chevron-down");
            cell.tone = static_cast<int>(Role::Negative);
        }
    }
    return cell;
}

ListCell CustomerSource::dayCell(base::Date day) const {
    ListCell cell = words(m_figures.date(day));
    if (!day.isNull()) {
        cell.value = static_cast<qlonglong>(day.daysSince1970());
    }
    return cell;
}

ListCell CustomerSource::overdueCell(const CustomerRow &customer) const {
    ListCell cell;
    cell.text = Figures::none();
    if (customer.overdueFen > 0) {
        cell.text = m_figures.amount(customer.overdueFen);
        cell.value = static_cast<qlonglong>(customer.overdueFen);
        cell.tone = static_cast<int>(Role::Negative);
    }
    return cell;
}

ListCell CustomerSource::cell(const QString &column, const CustomerRow &customer) const {
    using Make = ListCell (*)(const CustomerSource &, const CustomerRow &);
    using S = CustomerSource;
    using C = CustomerRow;
    static const QHash<QString, Make> kCells{
        {QStringLiteral("name"), [](const S &, const C &c) { return nameCell(c); }},
        {QStringLiteral("class"), [](const S &, const C &c) { return classCell(c); }},
        {QStringLiteral("stage"), [](const S &, const C &c) { return stageCell(c); }},
        {QStringLiteral("owner"), [](const S &, const C &c) { return text(c.ownerName); }},
        {QStringLiteral("city"), [](const S &, const C &c) { return text(c.city); }},
        {QStringLiteral("sales"),
         [](const S &s, const C &c) { return s.salesCell(c.months, c.salesFen); }},
        {QStringLiteral("group_sales"),
         [](const S &s, const C &c) { return s.salesCell({}, c.groupSalesFen); }},
        {QStringLiteral("achievement"),
         [](const S &s, const C &c) { return s.achievementCell(c); }},
        {QStringLiteral("key_account"),
         [](const S &, const C &c) { return words(CustomerText::keyAccount(c.keyAccount)); }},
        {QStringLiteral("format"),
         [](const S &, const C &c) { return words(CustomerText::format(c.format)); }},
        {QStringLiteral("kind"),
         [](const S &, const C &c) { return words(CustomerText::kind(c.kind)); }},
        {QStringLiteral("opened_on"), [](const S &s, const C &c) { return s.dayCell(c.openedOn); }},
        {QStringLiteral("overdue"), [](const S &s, const C &c) { return s.overdueCell(c); }},
        {QStringLiteral("last_contact"),
         [](const S &s, const C &c) { return s.dayCell(c.lastContact); }},
        {QStringLiteral("next_visit"),
         [](const S &s, const C &c) { return s.dayCell(c.nextVisit); }},
        {QStringLiteral("health"), [](const S &, const C &) { return text({}); }},
        {QStringLiteral("parent"), [](const S &, const C &c) { return text(c.parentCode); }},
        {QStringLiteral("province"), [](const S &, const C &c) { return text(c.province); }},
        {QStringLiteral("district"), [](const S &, const C &c) { return text(c.district); }},
        {QStringLiteral("tags"), [](const S &, const C &c) { return tagsCell(c); }},
        {QStringLiteral("status"),
         [](const S &, const C &c) { return words(CustomerText::status(c.status)); }},
    };
    return kCells.value(column)(*this, customer);
}

std::vector<ListCell> CustomerSource::totals(app::Context &context,
                                             std::span<const qint64> ids) const {
    const app::CustomerTotals totals = app::CustomerListService(context).totals(customerIds(ids));
    std::vector<ListCell> cells(m_columns.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (m_columns[i].id == QLatin1String("sales")) {
            cells[i] = salesCell(totals.months, totals.salesFen);
            cells[i].isStrong = true;
        }
    }
    return cells;
}

} // namespace accord::ui
