// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_text.h"

#include "base/decimal.h"
#include "ui/common/figures.h"

#include <QHash>
#include <array>

namespace accord::ui {

using domain::ObservationKind;
using domain::VisitState;

namespace {

constexpr std::int64_t kMilli = 1000;
constexpr int kPlaces = 3;

bool isYesNo(ObservationKind kind) {
    return kind == ObservationKind::PromotionRunning;
}

// Thousandths without the zeros that say nothing; prices keep their fen.
QString number(ObservationKind kind, std::int64_t milli) {
    const int least = kind == ObservationKind::Price ? 2 : 0;
    int decimals = kPlaces;
    for (std::int64_t rest = milli; decimals > least && rest % 10 == 0; rest /= 10) {
        --decimals;
    }
    return decimalText(milli, kPlaces, decimals);
}

} // namespace

QString VisitText::kind(domain::VisitKind kind) {
    switch (kind) {
    case domain::VisitKind::Phone:
        return tr("Phone");
    case domain::VisitKind::Video:
        return tr("Video");
    case domain::VisitKind::Incoming:
        return tr("Customer visits us");
    case domain::VisitKind::Joint:
        return tr("Joint visit");
    case domain::VisitKind::OnSite:
        break;
    }
    return tr("On site");
}

QString VisitText::state(VisitState state, bool isMissed) {
    switch (state) {
    case VisitState::InProgress:
        return tr("In progress");
    case VisitState::Done:
        return tr("Done");
    case VisitState::Cancelled:
        return tr("Cancelled");
    case VisitState::NotHeld:
        return tr("Not held");
    case VisitState::Planned:
        break;
    }
    return isMissed ? tr("Missed") : tr("Planned");
}

Role VisitText::stateInk(VisitState state, bool isMissed) {
    switch (state) {
    case VisitState::InProgress:
        return Role::Accent;
    case VisitState::Done:
        return Role::Positive;
    case VisitState::Planned:
        return isMissed ? Role::Negative : Role::Accent;
    case VisitState::Cancelled:
    case VisitState::NotHeld:
        break;
    }
    return Role::Muted;
}

Role VisitText::stateGround(VisitState state, bool isMissed) {
    switch (state) {
    case VisitState::InProgress:
        return Role::AccentSoft;
    case VisitState::Done:
        return Role::PositiveSoft;
    case VisitState::Planned:
        return isMissed ? Role::NegativeSoft : Role::AccentSoft;
    case VisitState::Cancelled:
    case VisitState::NotHeld:
        break;
    }
    return Role::ClassCSoft;
}

QString VisitText::mood(domain::Mood mood) {
    switch (mood) {
    case domain::Mood::Pleased:
        return tr("Friendly");
    case domain::Mood::Neutral:
        return tr("Neutral");
    case domain::Mood::Displeased:
        return tr("Cool");
    case domain::Mood::None:
        break;
    }
    return Figures::none();
}

QString VisitText::need(domain::Need need) {
    switch (need) {
    case domain::Need::Convenience:
        return tr("Convenience");
    case domain::Need::Brand:
        return tr("Brand");
    case domain::Need::Service:
        return tr("Service");
    case domain::Need::Price:
        return tr("Price");
    case domain::Need::Quality:
        return tr("Quality");
    case domain::Need::Feeling:
        return tr("Feeling");
    case domain::Need::SharedIdea:
        return tr("Shared idea");
    case domain::Need::Profit:
        break;
    }
    return tr("Profit");
}

QString VisitText::observation(ObservationKind kind) {
    switch (kind) {
    case ObservationKind::ShelfShare:
        return tr("Shelf share");
    case ObservationKind::DisplayArea:
        return tr("Display area");
    case ObservationKind::Facings:
        return tr("Facings");
    case ObservationKind::SecondaryDisplays:
        return tr("Secondary displays");
    case ObservationKind::CoolersPlaced:
        return tr("Coolers placed");
    case ObservationKind::CoolersWorking:
        return tr("Coolers working");
    case ObservationKind::CoolersDedicated:
        return tr("Coolers dedicated to us");
    case ObservationKind::OutOfStock:
        return tr("Products out of stock");
    case ObservationKind::Price:
        return tr("Shelf price");
    case ObservationKind::PromotionRunning:
        return tr("Promotion as planned");
    case ObservationKind::OldStock:
        break;
    }
    return tr("Old stock");
}

QString VisitText::unit(ObservationKind kind) {
    const std::string_view word = domain::unitOf(kind);
    if (word == "%") {
        return QStringLiteral("%");
    }
    if (word == "m2") {
        return QStringLiteral("m²");
    }
    if (word == "yuan") {
        return tr("yuan");
    }
    if (word == "cases") {
        return tr("cases");
    }
    return word == "count" ? tr("pcs") : QString();
}

QString VisitText::preparation(const QString &word) {
    static const QHash<QString, const char *> kWords{
        {QStringLiteral("last_promises"), QT_TR_NOOP("What was promised last time")},
        {QStringLiteral("open_tasks"), QT_TR_NOOP("Open tasks")},
        {QStringLiteral("open_complaints"), QT_TR_NOOP("Open complaints")},
        {QStringLiteral("plan_gaps"), QT_TR_NOOP("Gaps of the plan")},
        {QStringLiteral("last_observations"), QT_TR_NOOP("Last observations")},
        {QStringLiteral("stock_age"), QT_TR_NOOP("Age of the stock")},
        {QStringLiteral("samples_documents"), QT_TR_NOOP("Samples and documents")}};
    const char *known = kWords.value(word, nullptr);
    return known == nullptr ? word : tr(known);
}

QString VisitText::role(domain::DecisionRole role) {
    switch (role) {
    case domain::DecisionRole::Decides:
        return tr("decides");
    case domain::DecisionRole::Influences:
        return tr("influences");
    case domain::DecisionRole::Uses:
        return tr("uses");
    case domain::DecisionRole::Gatekeeper:
        return tr("gatekeeper");
    case domain::DecisionRole::Signs:
        return tr("signs");
    case domain::DecisionRole::None:
        break;
    }
    return {};
}

QString VisitText::weekday(base::Date day) {
    static constexpr std::array<const char *, 7> kDays{
        QT_TR_NOOP("Mon"), QT_TR_NOOP("Tue"), QT_TR_NOOP("Wed"), QT_TR_NOOP("Thu"),
        QT_TR_NOOP("Fri"), QT_TR_NOOP("Sat"), QT_TR_NOOP("Sun")};
    return day.isNull() ? QString() : tr(kDays.at(static_cast<std::size_t>(day.weekday() - 1)));
}

QString VisitText::reading(ObservationKind kind, std::optional<std::int64_t> milli) {
    if (!milli) {
        return Figures::none();
    }
    if (isYesNo(kind)) {
        return *milli != 0 ? tr("yes") : tr("no");
    }
    return number(kind, *milli);
}

std::optional<std::int64_t> VisitText::readingFrom(ObservationKind kind, const QString &text) {
    QString typed = text.trimmed().toLower();
    typed.remove(QLatin1Char('%'));
    if (isYesNo(kind)) {
        const QStringList yes{QStringLiteral("1"), QStringLiteral("y"), QStringLiteral("yes"),
                              QStringLiteral("是"), tr("yes")};
        const QStringList no{QStringLiteral("0"), QStringLiteral("n"), QStringLiteral("no"),
                             QStringLiteral("否"), tr("no")};
        if (yes.contains(typed)) {
            return kMilli;
        }
        return no.contains(typed) ? std::optional<std::int64_t>(0) : std::nullopt;
    }
    const auto value = base::parseDecimal(typed.toStdString());
    if (!value) {
        return std::nullopt;
    }
    const auto milli = value->scaled(kPlaces);
    return milli && *milli >= 0 ? std::optional(*milli) : std::nullopt;
}

GapKind VisitText::gapKind(ObservationKind kind, std::optional<std::int64_t> targetMilli,
                           std::optional<std::int64_t> milli) {
    if (!targetMilli || !milli) {
        return GapKind::Unknown;
    }
    bool isMet = false;
    switch (kind) {
    case ObservationKind::OutOfStock:
    case ObservationKind::OldStock:
        isMet = *milli <= *targetMilli;
        break;
    case ObservationKind::Price:
    case ObservationKind::PromotionRunning:
        isMet = *milli == *targetMilli;
        break;
    default:
        isMet = *milli >= *targetMilli;
        break;
    }
    return isMet ? GapKind::Met : GapKind::Missed;
}

QString VisitText::gap(ObservationKind kind, std::optional<std::int64_t> targetMilli,
                       std::optional<std::int64_t> milli) {
    if (!targetMilli || !milli) {
        return Figures::none();
    }
    if (isYesNo(kind)) {
        return *milli == *targetMilli ? tr("kept") : tr("not kept");
    }
    const std::int64_t difference = *milli - *targetMilli;
    const QString size = number(kind, difference);
    return difference > 0 ? QLatin1Char('+') + size : size;
}

} // namespace accord::ui
