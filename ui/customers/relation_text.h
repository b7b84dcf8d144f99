// SPDX-License-Identifier: GPL-3.0-or-later
// The words of contacts, relation, money facts and timeline as the interface says them: one table
// of stable words, one of the fields of records.
#pragma once

#include "ui/common/list_source.h"

#include <QCoreApplication>
#include <QString>

namespace accord::ui {

class RelationText {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::RelationText)
public:
    // A stable word of a set: ("role", "decides"). Sets: role, attitude, channel, criterion, loss,
    // equipment_owner, condition, aspect, visit_kind, visit_state, plan_step, import. The word
    // itself when unknown.
    [[nodiscard]] static QString word(const QString &set, const QString &word);
    // All words of a set in their order; `withNone` begins with "–".
    [[nodiscard]] static QList<FilterChoice> choices(const QString &set, bool withNone = true);
    // Name of a field by its JSON key.
    [[nodiscard]] static QString field(const QString &key);
};

} // namespace accord::ui
