// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_text.h"

#include "base/decimal.h"
#include "ui/common/figures.h"

#include <algorithm>
#include <array>
#include <utility>

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

namespace {

// The words of resources/policies/visit.json, in the order they are offered in.
constexpr std::array<std::pair<const char *, const char *>, 7> kPreparation{
    {{"last_promises", QT_TRANSLATE_NOOP("accord::ui::VisitText", "What was promised last time")},
     {"open_tasks", QT_TRANSLATE_NOOP("accord::ui::VisitText", "Open tasks")},
     {"open_complaints", QT_TRANSLATE_NOOP("accord::ui::VisitText", "Open complaints")},
     {"plan_gaps", QT_TRANSLATE_NOOP("accord::ui::VisitText", "Gaps of the plan")},
     {"last_observations", QT_TRANSLATE_NOOP("accord::ui::VisitText", "Last observations")},
     {"stock_age", QT_TRANSLATE_NOOP("accord::ui::VisitText", "Age of the stock")},
     {"samples_documents", QT_TRANSLATE_NOOP("accord::ui::VisitText", "Samples and documents")}}};
constexpr std::array<std::pair<const char *, const char *>, 4> kTemplates{
    {{"head_office", QT_TRANSLATE_NOOP("accord::ui::VisitText", "Head office")},
     {"large_store", QT_TRANSLATE_NOOP("accord::ui::VisitText", "Large store")},
     {"small_store", QT_TRANSLATE_NOOP("accord::ui::VisitText", "Small store")},
     {"other", QT_TRANSLATE_NOOP("accord::ui::VisitText", "All others")}}};

// The English text of a word; nullptr when it is none.
template<std::size_t N>
const char *englishOf(const std::array<std::pair<const char *, const char *>, N> &words,
                      const QString &word) {
    const auto found = std::ranges::find_if(
        words, [&word](const auto &entry) { return word == QLatin1String(entry.first); });
    return found == words.end() ? nullptr : found->second;
}

} // namespace

QString VisitText::preparation(const QString &word) {
    const char *known = englishOf(kPreparation, word);
    return known == nullptr ? word : tr(known);
}

QStringList VisitText::preparationWords() {
    QStringList words;
    for (const auto &[word, ignored] : kPreparation) {
        words << QLatin1String(word);
    }
    return words;
}

QString VisitText::templateName(const QString &id) {
    const char *known = englishOf(kTemplates, id);
    return known == nullptr ? id : tr(known);
}

QString VisitText::attitude(domain::Attitude attitude) {
    switch (attitude) {
    case domain::Attitude::Supports:
        return tr("supports us");
    case domain::Attitude::Neutral:
        return tr("neutral");
    case domain::Attitude::Against:
        return tr("against us");
    case domain::Attitude::None:
        break;
    }
    return {};
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
