// SPDX-License-Identifier: GPL-3.0-or-later
// RecordWalk: the list that a record was opened from, as far as it is at hand, and where in it the
// record stands; taken from the hint that ListPage gives along and kept in the page's state.
#pragma once

#include <QStringList>
#include <QVariantMap>

namespace accord::ui {

class RecordWalk {
public:
    RecordWalk() = default;
    // `map`: a hint or toMap(); without "walk" the walk is empty.
    RecordWalk(const QVariantMap &map, const QString &record);

    [[nodiscard]] bool isEmpty() const { return m_at < 0; }
    // The key of the record `by` places on, "" = there is none.
    [[nodiscard]] QString neighbour(int by) const;
    // "2 / 18"; "" when empty.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QVariantMap toMap() const;

private:
    QStringList m_keys;
    qlonglong m_first = 0; // place of the first key in the list, from 0
    qlonglong m_total = 0;
    qsizetype m_at = -1;
};

} // namespace accord::ui
