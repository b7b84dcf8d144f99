// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_hits.h"

#include "ui/common/figures.h"

#include <QHash>

namespace accord::ui {
namespace {

QString text(const std::string &utf8) {
    return QString::fromStdString(utf8);
}

QString iconOf(const std::string &kind) {
    static const QHash<QString, QString> kIcons{
        {QStringLiteral("customer"), QStringLiteral("customers")},
        {QStringLiteral("contact"), QStringLiteral("user")},
        {QStringLiteral("plan"), QStringLiteral("plans")},
        {QStringLiteral("visit"), QStringLiteral("visits")},
        {QStringLiteral("task"), QStringLiteral("tasks")},
        {QStringLiteral("note"), QStringLiteral("edit")}};
    return kIcons.value(text(kind), QStringLiteral("file"));
}

// From bytes to QString units.
std::vector<TextMark> marksIn(const std::string &utf8, const std::vector<base::TextRange> &ranges) {
    std::vector<TextMark> marks;
    for (const base::TextRange &range : ranges) {
        const auto from = text(utf8.substr(0, range.begin)).size();
        const auto length = text(utf8.substr(range.begin, range.end - range.begin)).size();
        marks.push_back({static_cast<int>(from), static_cast<int>(length)});
    }
    return marks;
}

QString joined(const QStringList &parts) {
    QStringList shown = parts;
    shown.removeAll(QString());
    return shown.join(QStringLiteral(" · "));
}

} // namespace

QString PaletteHits::groupOf(const std::string &kind) {
    const QHash<QString, QString> words{
        {QStringLiteral("customer"), tr("Customers")}, {QStringLiteral("contact"), tr("Contacts")},
        {QStringLiteral("plan"), tr("Annual plans")},  {QStringLiteral("visit"), tr("Visits")},
        {QStringLiteral("task"), tr("Tasks")},         {QStringLiteral("note"), tr("Notes")}};
    return words.value(text(kind));
}

QString PaletteHits::stateText(const app::SearchHit &hit) {
    if (hit.kind != "visit" && hit.kind != "task") {
        return {};
    }
    const QHash<QString, QString> words{{QStringLiteral("planned"), tr("planned")},
                                        {QStringLiteral("in_progress"), tr("in progress")},
                                        {QStringLiteral("done"), tr("done")},
                                        {QStringLiteral("cancelled"), tr("cancelled")},
                                        {QStringLiteral("not_held"), tr("not held")},
                                        {QStringLiteral("open"), tr("open")},
                                        {QStringLiteral("dropped"), tr("dropped")}};
    return words.value(text(hit.detail));
}

PaletteEntry PaletteHits::entry(const app::SearchHit &hit) const {
    PaletteEntry entry;
    entry.icon = iconOf(hit.kind);
    entry.group = groupOf(hit.kind);
    entry.title = text(hit.title);
    entry.titleMarks = marksIn(hit.title, hit.titleMarks);
    entry.detail = text(hit.snippet);
    entry.detailMarks = marksIn(hit.snippet, hit.snippetMarks);
    // A person or a task says first whose it is.
    if (hit.kind == "contact" || hit.kind == "task") {
        const QString front = text(hit.customer);
        const QString between =
            front.isEmpty() || entry.detail.isEmpty() ? QString() : QStringLiteral(" · ");
        for (TextMark &mark : entry.detailMarks) {
            mark.from += static_cast<int>(front.size() + between.size());
        }
        entry.detail = front + between + entry.detail;
    }
    entry.right =
        joined({hit.isArchived ? tr("archived") : QString(), stateText(hit),
                text(hit.customerClass), text(hit.owner), m_context.figures.date(hit.date)});
    entry.run = [&navigator = m_context.navigator, place = placeOf(hit)] { navigator.open(place); };
    return entry;
}

PaletteEntry PaletteHits::all(const std::string &kind, const QString &typed) const {
    PaletteEntry entry;
    entry.icon = iconOf(kind);
    entry.group = groupOf(kind);
    entry.title = tr("Show all");
    entry.allOf = text(kind);
    static const QHash<QString, QString> kLists{{QStringLiteral("customer"), QString()},
                                                {QStringLiteral("visit"), QStringLiteral("list")},
                                                {QStringLiteral("task"), QString()}};
    const QString feature = text(kind + "s");
    if (kLists.contains(entry.allOf) && m_features.contains(feature)) {
        const QVariantList filter{
            QVariant(QStringList{QStringLiteral("found"), QStringLiteral("="), typed})};
        entry.run =
            [&navigator = m_context.navigator,
             place =
                 Place{feature, kLists.value(entry.allOf), {{QStringLiteral("filter"), filter}}}] {
                navigator.open(place);
            };
    }
    return entry;
}

QString PaletteHits::allText(qint64 count, qint64 most) const {
    return count > most ? tr("Show all, more than %1").arg(m_context.figures.count(most))
                        : tr("Show all %1").arg(m_context.figures.count(count));
}

Place PaletteHits::placeOf(const app::SearchHit &hit) const {
    const QString customers = QStringLiteral("customers");
    const QString code = text(hit.code);
    const auto tab = [&](const char *name) {
        return Place{customers, code, {{QStringLiteral("tab"), QString::fromLatin1(name)}}};
    };
    if (hit.kind == "contact") {
        return tab("contacts");
    }
    if (hit.kind == "note") {
        return tab("notes");
    }
    if (hit.kind == "plan") {
        return {QStringLiteral("plans"), code + QLatin1Char(':') + text(hit.detail), {}};
    }
    const QString own = text(hit.kind + "s");
    if (hit.kind == "customer") {
        return {customers, code, {}};
    }
    if (m_features.contains(own)) {
        return {own, QString::number(hit.id), {}};
    }
    return code.isEmpty() ? Place{QStringLiteral("today"), {}, {}} : tab("timeline");
}

} // namespace accord::ui
