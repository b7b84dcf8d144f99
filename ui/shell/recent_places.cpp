// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_places.h"

#include "ui/common/action_runner.h"
#include "ui/common/desk_key.h"
#include "ui/common/settings.h"

namespace accord::ui {
namespace {

constexpr int kKept = 9; // the page in front is one of them

QString keyOf(const PageContext &context) {
    return deskKey(context, QStringLiteral("recent"));
}

// "customers KA-0012"
QString lineOf(const Place &place) {
    return place.feature + QLatin1Char(' ') + place.record;
}

Place placeOf(const QString &line) {
    return {line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1), {}};
}

} // namespace

QStringList RecentPlaces::kept() const {
    return m_context.settings.value(keyOf(m_context)).toStringList();
}

std::optional<app::SearchedRecord> RecentPlaces::recordOf(const Place &place) {
    app::SearchedRecord record;
    if (place.feature == QLatin1String("customers") && !place.record.isEmpty()) {
        record.kind = "customer";
        record.code = place.record.toStdString();
        return record;
    }
    bool isNumber = false;
    if (place.feature == QLatin1String("plans")) {
        record.kind = "plan";
        record.code = place.record.section(QLatin1Char(':'), 0, -2).toStdString();
        record.year = place.record.section(QLatin1Char(':'), -1).toInt(&isNumber);
    } else if (place.feature == QLatin1String("visits") ||
               place.feature == QLatin1String("tasks")) {
        record.kind = place.feature == QLatin1String("visits") ? "visit" : "task";
        record.id = place.record.toLongLong(&isNumber);
    }
    return isNumber ? std::optional(record) : std::nullopt;
}

void RecentPlaces::note(const Place &place) {
    if (!recordOf(place)) {
        return;
    }
    QStringList lines = kept();
    if (lines.value(0) == lineOf(place)) {
        return;
    }
    lines.removeAll(lineOf(place));
    lines.prepend(lineOf(place));
    m_context.settings.setValue(keyOf(m_context), lines.mid(0, kKept));
}

std::vector<PaletteEntry> RecentPlaces::entries(const PaletteHits &hits, const Page *front) const {
    std::vector<app::SearchedRecord> records;
    for (const QString &line : kept()) {
        const Place place = placeOf(line);
        const auto record = recordOf(place);
        if (record && (front == nullptr || !(front->place() == place))) {
            records.push_back(*record);
        }
    }
    const auto known = m_context.actions.attempt([&] {
        return base::Result<std::vector<app::SearchHit>>(
            app::SearchService(m_context.app()).known(records));
    });
    std::vector<PaletteEntry> entries;
    if (known) {
        entries.reserve(known->size());
        for (const app::SearchHit &hit : *known) {
            entries.push_back(hits.entry(hit));
        }
    }
    return entries;
}

} // namespace accord::ui
