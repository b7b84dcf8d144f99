// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_field_text.h"

#include "ui/plans/plan_editing.h"
#include "ui/plans/plan_section.h"
#include "ui/plans/plan_text.h"

#include <algorithm>
#include <array>

namespace accord::ui {
namespace {

using nlohmann::json;

const QString kApart = QStringLiteral(" · ");

bool isTargetMetric(const QString &word) {
    return domain::planMetricFromCode(word.toStdString()).has_value();
}

QString textOf(const json &value) {
    return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

QString joined(const json &list) {
    QStringList words;
    for (const json &entry : list) {
        words << textOf(entry);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

PlanFieldText::PlanFieldText(const domain::Plan &plan, const Figures &figures)
    : m_plan(plan), m_document(planAsJson(plan)), m_figures(figures) {
    for (const PartSpec &spec :
         {rebateSpec(), promotionSpec(), activitySpec(), merchandisingSpec(), equipmentSpec(),
          promiseSpec(), actionSpec(), kpiSpec(), reviewSpec()}) {
        auto &columns = m_columns[QString::fromStdString(spec.list)];
        columns.insert(columns.end(), spec.columns.begin(), spec.columns.end());
    }
    auto &lines = m_columns[QStringLiteral("lines")];
    const std::vector<PartColumn> terms = rebateTermColumns();
    lines.insert(lines.end(), terms.begin(), terms.end());
}

QStringList PlanFieldText::segments(const std::string &field) {
    QStringList parts = QString::fromStdString(field).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (QString &part : parts) {
        part.replace(QStringLiteral("~1"), QStringLiteral("/"))
            .replace(QStringLiteral("~0"), QStringLiteral("~"));
    }
    return parts;
}

bool PlanFieldText::isForPeople(const std::string &field) {
    static const std::array<const char *, 8> kOwn{
        "id",           "customer",       "year",    "submitted_digest",
        "submitted_at", "last_edited_by", "version", "locked"};
    const QStringList parts = segments(field);
    if (parts.isEmpty()) {
        return false;
    }
    const bool isOfApproval = parts.first() == QLatin1String("approval") && parts.size() > 1;
    const bool isOwn = std::ranges::any_of(
        kOwn, [&](const char *name) { return parts.first() == QLatin1String(name); });
    const bool isLock =
        parts.first() == QLatin1String("targets") && parts.contains(QStringLiteral("locked"));
    return !isOwn && !isLock && !(isOfApproval && parts.last() != QLatin1String("draft"));
}

QString PlanFieldText::path(const std::string &field) {
    QStringList parts = segments(field);
    if (parts.isEmpty()) {
        return {};
    }
    if (parts.first() == QLatin1String("terms")) { // content calls the texts so
        parts.first() = QStringLiteral("sections");
    } else if (parts.first() == QLatin1String("dates")) {
        parts.removeFirst();
    }
    return parts.join(QLatin1Char('.'));
}

QString PlanFieldText::plainName(const QString &key) {
    static const std::pair<const char *, const char *> kNames[]{
        {"step", QT_TR_NOOP("Step")},
        {"draft", QT_TR_NOOP("Draft")},
        {"revision", QT_TR_NOOP("Revision")},
        {"valid_from", QT_TR_NOOP("Valid from")},
        {"valid_to", QT_TR_NOOP("Valid to")},
        {"steps", QT_TR_NOOP("Steps taken")},
        {"waivers", QT_TR_NOOP("Waived rule")},
        {"submitted_by", QT_TR_NOOP("Submitted by")},
        {"approval", QT_TR_NOOP("Approval")},
        {"rejection", QT_TR_NOOP("Sent back")},
        {"our_signer", QT_TR_NOOP("Our signer")},
        {"customer_signer", QT_TR_NOOP("Customer's signer")},
        {"signed_on", QT_TR_NOOP("Day of signing")},
        {"correction_clause", QT_TR_NOOP("Correction clause")},
        {"reserve", QT_TR_NOOP("Reserve")},
        {"growth_reason", QT_TR_NOOP("Why the growth is attainable")},
        {"s", QT_TR_NOOP("Strengths")},
        {"w", QT_TR_NOOP("Weaknesses")},
        {"o", QT_TR_NOOP("Opportunities")},
        {"t", QT_TR_NOOP("Threats")},
        {"strengths", QT_TR_NOOP("Strengths")},
        {"weaknesses", QT_TR_NOOP("Weaknesses")},
        {"opportunities", QT_TR_NOOP("Opportunities")},
        {"threats", QT_TR_NOOP("Threats")},
        {"year", QT_TR_NOOP("Full year")},
        {"from_fen", QT_TR_NOOP("from")},
        {"rate", QT_TR_NOOP("rate")}};
    for (const auto &[word, name] : kNames) {
        if (key == QLatin1String(word)) {
            return tr(name);
        }
    }
    return {};
}

const PartColumn *PlanFieldText::column(const QString &list, const QString &key) const {
    const auto columns = m_columns.find(list);
    if (columns == m_columns.end()) {
        return nullptr;
    }
    const auto found = std::ranges::find(columns->second, key.toStdString(), &PartColumn::key);
    return found == columns->second.end() ? nullptr : &*found;
}

QString PlanFieldText::targetPlace(const QStringList &parts) const {
    QStringList names{PlanText::section(PlanSection::Targets)};
    if (parts.size() > 1) {
        names << PlanText::category(parts[1].toStdString());
    }
    if (parts.size() > 2 && isTargetMetric(parts[2])) {
        names << PlanText::metric(*domain::planMetricFromCode(parts[2].toStdString()));
    }
    if (parts.value(3) == QLatin1String("months") && parts.size() > 4) {
        names << PlanText::month(std::clamp(parts[4].toInt(), 1, 12));
    } else if (parts.size() > 3) {
        names << plainName(parts[3]);
    }
    return names.join(kApart);
}

QString PlanFieldText::entryName(const QString &list, const QString &id) const {
    if (list == QLatin1String("reviews")) {
        return tr("Quarter %1").arg(id);
    }
    for (const json &entry : m_document.at(list.toStdString())) {
        if (entry.value("id", "") == id.toStdString()) {
            const QString name = entryValue(list, entry);
            return name.isEmpty() ? id : name;
        }
    }
    return id; // it is gone
}

QString PlanFieldText::fieldName(const QStringList &parts) const {
    if (const PartColumn *found = column(parts.first(), parts.value(2))) {
        return parts.value(2) == QLatin1String("tiers") && parts.size() > 3
                   ? tr("Tier %1").arg(parts[3]) +
                         (parts.size() > 4 ? kApart + plainName(parts[4]) : QString())
                   : found->title;
    }
    return parts.value(2);
}

QString PlanFieldText::place(const std::string &field) const {
    const QStringList parts = segments(field);
    const QString &head = parts.first();
    if (head == QLatin1String("targets")) {
        return targetPlace(parts);
    }
    if (m_columns.contains(head) && parts.size() > 1) {
        QStringList names{PlanText::section(sectionOfPath(path(field), m_plan)),
                          entryName(head, parts[1])};
        if (parts.size() > 2) {
            names << fieldName(parts);
        }
        return names.join(kApart);
    }
    if (head == QLatin1String("sections") || head == QLatin1String("terms")) {
        const QString section =
            PlanText::section(sectionOfPath(QStringLiteral("sections.") + parts.value(1), m_plan));
        const QString name = plainName(parts.last());
        return name.isEmpty() || name == section ? section : section + kApart + name;
    }
    if (head == QLatin1String("waivers") && parts.size() > 1) {
        return plainName(head) + kApart + PlanText::rule(parts[1].toStdString());
    }
    const QString name = plainName(head == QLatin1String("dates") ? parts.last() : head);
    return name.isEmpty() ? PlanText::section(sectionOfPath(path(field), m_plan)) : name;
}

// What an entry is called: its first written column.
QString PlanFieldText::entryValue(const QString &list, const json &entry) const {
    const auto columns = m_columns.find(list);
    for (const char *key : {"title", "name", "what", "element", "type", "benefit", "due"}) {
        if (columns != m_columns.end() && entry.contains(key) && entry.at(key).is_string()) {
            return QString::fromStdString(entry.at(key).get<std::string>()).simplified();
        }
    }
    return {};
}

QString PlanFieldText::targetValue(const QStringList &parts, const json &value) const {
    const json &number = value.is_object() ? value.value("year", json()) : value;
    if (!number.is_number_integer()) {
        return Figures::none();
    }
    return parts.value(2) == QLatin1String("quantity_cases")
               ? m_figures.count(number.get<std::int64_t>())
               : m_figures.yuan(number.get<std::int64_t>());
}

QString PlanFieldText::thresholdText(const QString &line, std::int64_t from) const {
    const auto found = std::ranges::find(m_plan.lines, line.toStdString(), &domain::PlanLine::id);
    const bool isMoney =
        found == m_plan.lines.end() || found->basis == domain::RebateBasis::NetSales;
    return isMoney ? m_figures.yuan(from) : m_figures.percent(from, 2);
}

QString PlanFieldText::tierValue(const QStringList &parts, const json &value) const {
    const auto one = [&](std::int64_t from, std::int64_t rate) {
        return QStringLiteral("≥ %1: %2")
            .arg(thresholdText(parts[1], from), m_figures.percent(rate, 2));
    };
    if (value.is_number_integer()) {
        const auto number = value.get<std::int64_t>();
        return parts.last() == QLatin1String("rate") ? m_figures.percent(number, 2)
                                                     : thresholdText(parts[1], number);
    }
    if (value.is_object()) {
        return one(value.value("from_fen", std::int64_t{0}), value.value("rate", std::int64_t{0}));
    }
    QStringList tiers;
    for (const json &tier : value) {
        tiers << (tier.is_object() ? tierValue(parts, tier) : one(tier.at(0), tier.at(1)));
    }
    return tiers.join(QStringLiteral("; "));
}

// A list or all texts at once, as when the plan was made.
QString PlanFieldText::wholeValue(const QString &head, const json &value) const {
    if (head == QLatin1String("steps")) {
        return wordValue(head, value.back());
    }
    const auto filled = std::ranges::count_if(value, [](const json &entry) {
        return !entry.is_null() && !(entry.is_string() && entry.get<std::string>().empty());
    });
    return filled == 0 ? Figures::none() : tr("%n entries", nullptr, static_cast<int>(filled));
}

QString PlanFieldText::wordValue(const QString &key, const json &value) const {
    if (key == QLatin1String("reserve") && value.is_number_integer()) {
        return m_figures.percent(value.get<std::int64_t>(), 2);
    }
    if (value.is_object()) { // an approval, a step, a waiver
        if (const auto step = domain::planStepFromCode(value.value("step", ""))) {
            return PlanText::step(*step) + kApart +
                   QString::fromStdString(value.value("on", "")).simplified();
        }
        return value.contains("why")     ? QString::fromStdString(value.value("why", ""))
               : value.contains("draft") ? PlanText::draftOrRevision(value.at("draft"), {})
                                         : QString();
    }
    if (key == QLatin1String("step") && value.is_string()) {
        const auto step = domain::planStepFromCode(value.get<std::string>());
        return step ? PlanText::step(*step) : textOf(value);
    }
    return value.is_array() ? joined(value) : textOf(value);
}

QString PlanFieldText::value(const std::string &field, const json &value) const {
    const QStringList parts = segments(field);
    if (value.is_null() || (value.is_string() && value.get_ref<const std::string &>().empty()) ||
        (value.is_array() && value.empty())) {
        return Figures::none();
    }
    const bool isWhole = parts.size() == 1 && value.is_structured() &&
                         (value.is_array() || parts.first() == QLatin1String("sections"));
    if (isWhole) {
        return wholeValue(parts.first(), value);
    }
    if (parts.first() == QLatin1String("targets")) {
        return targetValue(parts, value);
    }
    if (!m_columns.contains(parts.first())) {
        return wordValue(parts.last(), value);
    }
    if (parts.value(2) == QLatin1String("tiers")) {
        return tierValue(parts, value);
    }
    if (value.is_object()) {
        return entryValue(parts.first(), value);
    }
    const PartColumn *found = column(parts.first(), parts.value(2));
    const QString shown = found == nullptr ? QString() : shownValue(value, *found, m_figures);
    return shown.isEmpty() ? textOf(value) : shown;
}

} // namespace accord::ui
