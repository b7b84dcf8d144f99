// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/record_walk.h"

#include "ui/common/figures.h"

namespace accord::ui {
namespace {

constexpr auto *kKeys = "walk";
constexpr auto *kFirst = "walk_first";
constexpr auto *kTotal = "walk_total";

QString named(const char *key) {
    return QString::fromLatin1(key);
}

} // namespace

RecordWalk::RecordWalk(const QVariantMap &map, const QString &record)
    : m_keys(map.value(named(kKeys)).toStringList()),
      m_first(map.value(named(kFirst)).toLongLong()),
      m_total(map.value(named(kTotal)).toLongLong()),
      m_at(m_keys.indexOf(record)) {}

QString RecordWalk::neighbour(int by) const {
    return isEmpty() ? QString() : m_keys.value(m_at + by);
}

QString RecordWalk::text() const {
    return isEmpty() ? QString()
                     : QStringLiteral("%1 / %2").arg(Figures().count(m_first + m_at + 1),
                                                     Figures().count(m_total));
}

QVariantMap RecordWalk::toMap() const {
    if (isEmpty()) {
        return {};
    }
    return {{named(kKeys), m_keys}, {named(kFirst), m_first}, {named(kTotal), m_total}};
}

} // namespace accord::ui
