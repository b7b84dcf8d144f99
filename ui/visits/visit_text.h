// SPDX-License-Identifier: GPL-3.0-or-later
// The words of visits and call cards in the interface language, and readings with their units.
#pragma once

#include "app/views/visit_views.h"
#include "domain/contact/contact.h"
#include "domain/visit/visit.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QString>
#include <optional>

namespace accord::ui {

// How a reading stands against its target.
enum class GapKind { Unknown, Met, Missed };

class VisitText {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::VisitText)
public:
    [[nodiscard]] static QString kind(domain::VisitKind kind);
    [[nodiscard]] static QString state(domain::VisitState state, bool isMissed = false);
    [[nodiscard]] static Role stateInk(domain::VisitState state, bool isMissed = false);
    [[nodiscard]] static Role stateGround(domain::VisitState state, bool isMissed = false);
    [[nodiscard]] static QString mood(domain::Mood mood);
    [[nodiscard]] static QString need(domain::Need need);
    [[nodiscard]] static QString observation(domain::ObservationKind kind);
    [[nodiscard]] static QString unit(domain::ObservationKind kind);
    // A preparation word of the templates; anything else as it was typed.
    [[nodiscard]] static QString preparation(const QString &word);
    [[nodiscard]] static QStringList preparationWords();
    // A template that comes with the program; anything else as it was typed.
    [[nodiscard]] static QString templateName(const QString &id);
    [[nodiscard]] static QString role(domain::DecisionRole role);     // "" for none
    [[nodiscard]] static QString attitude(domain::Attitude attitude); // "" when not known
    [[nodiscard]] static QString weekday(base::Date day);             // "Wed"
    // "36", "4.20", "yes"; "–" for none.
    [[nodiscard]] static QString reading(domain::ObservationKind kind,
                                         std::optional<std::int64_t> milli);
    // What was typed, in thousandths; nullopt when it is no such reading.
    [[nodiscard]] static std::optional<std::int64_t> readingFrom(domain::ObservationKind kind,
                                                                 const QString &text);
    [[nodiscard]] static GapKind gapKind(domain::ObservationKind kind,
                                         std::optional<std::int64_t> targetMilli,
                                         std::optional<std::int64_t> milli);
    // "−4", "+2", "as agreed"; "–" without either.
    [[nodiscard]] static QString gap(domain::ObservationKind kind,
                                     std::optional<std::int64_t> targetMilli,
                                     std::optional<std::int64_t> milli);
};

} // namespace accord::ui
