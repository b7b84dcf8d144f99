// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/code_table.h"
#include "domain/relation/relation.h"

#include <array>

namespace accord::domain {

namespace {

constexpr CodeTable<ChangeAspect, 4> kAspects{{"stage", "key_account", "status", "owner"}};
constexpr CodeTable<Criterion, 5> kCriteria{{"frequency", "volume", "margin", "loyalty", "image"}};
constexpr CodeTable<LossReason, kLossReasonCount> kReasons{
    {"closed", "moved", "relationship", "competition", "product", "attitude"}};
constexpr CodeTable<EquipmentOwner, 4> kOwners{{"", "ours", "customer", "third"}};
constexpr CodeTable<Condition, 5> kConditions{{"", "good", "worn", "broken", "gone"}};

} // namespace

std::string_view code(ChangeAspect value) {
    return kAspects.word(value);
}
std::string_view code(Criterion value) {
    return kCriteria.word(value);
}
std::string_view code(LossReason value) {
    return kReasons.word(value);
}
std::string_view code(EquipmentOwner value) {
    return kOwners.word(value);
}
std::string_view code(Condition value) {
    return kConditions.word(value);
}
std::optional<ChangeAspect> changeAspectFromCode(std::string_view text) {
    return kAspects.value(text);
}
std::optional<Criterion> criterionFromCode(std::string_view text) {
    return kCriteria.value(text);
}
std::optional<LossReason> lossReasonFromCode(std::string_view text) {
    return kReasons.value(text);
}
std::optional<EquipmentOwner> equipmentOwnerFromCode(std::string_view text) {
    return kOwners.value(text);
}
std::optional<Condition> conditionFromCode(std::string_view text) {
    return kConditions.value(text);
}

std::int64_t publishedShare(LossReason reason) {
    static constexpr std::array<std::int64_t, kLossReasonCount> kShares{100, 300,   500,
                                                                        900, 1'400, 6'800};
    return kShares.at(static_cast<std::size_t>(reason));
}

template<>
std::span<const RecordField<CustomerChange>> recordFields<CustomerChange>() {
    static const std::array kFields{
        field<&CustomerChange::customer>("customer", "Customer").required().byRule(),
        field<&CustomerChange::aspect, changeAspectFromCode>("aspect", "What changed").byRule(),
        field<&CustomerChange::before>("before", "Word before").byRule(),
        field<&CustomerChange::after>("after", "Word after").byRule(),
        field<&CustomerChange::day>("day", "Day").required().byRule(),
        field<&CustomerChange::reason>("reason", "Why").as(FieldKind::Text),
    };
    return kFields;
}

template<>
std::span<const RecordField<Qualification>> recordFields<Qualification>() {
    static const std::array kFields{
        field<&Qualification::customer>("customer", "Customer").required().byRule(),
        field<&Qualification::criterion, criterionFromCode>(
            "criterion", "frequency, volume, margin, loyalty or image"),
        field<&Qualification::isMet>("met", "true: it is met"),
        field<&Qualification::evidence>("evidence", "What shows it").as(FieldKind::Text).required(),
        field<&Qualification::day>("day", "Day of the judgement").required(),
    };
    return kFields;
}

template<>
std::span<const RecordField<Loss>> recordFields<Loss>() {
    static const std::array kFields{
        field<&Loss::customer>("customer", "Customer").required().byRule(),
        field<&Loss::day>("day", "Day it was lost").required().byRule(),
        field<&Loss::reason, lossReasonFromCode>(
            "reason", "closed, moved, relationship, competition, product or attitude"),
        field<&Loss::evidence>("evidence", "What shows it").as(FieldKind::Text),
        field<&Loss::wonBackOn>("won_back_on", "Day it was won back").byRule(),
        field<&Loss::task>("task", "Id of the win-back task"),
    };
    return kFields;
}

template<>
std::span<const RecordField<Equipment>> recordFields<Equipment>() {
    static const std::array kFields{
        field<&Equipment::customer>("customer", "Customer").required().byRule(),
        field<&Equipment::kind>("kind", "Cooler, rack …").required(),
        field<&Equipment::serial>("serial", "Serial number"),
        field<&Equipment::count>("count", "How many"),
        field<&Equipment::owner, equipmentOwnerFromCode>("owner", "ours, customer or third"),
        field<&Equipment::place>("place", "Where it stands"),
        field<&Equipment::condition, conditionFromCode>("condition", "good, worn, broken or gone"),
        field<&Equipment::day>("day", "Day it was placed"),
        field<&Equipment::notes>("notes", "Notes").as(FieldKind::Text),
    };
    return kFields;
}

template<>
std::span<const RecordField<CustomerNote>> recordFields<CustomerNote>() {
    static const std::array kFields{
        field<&CustomerNote::customer>("customer", "Customer").required().byRule(),
        field<&CustomerNote::day>("day", "Day").required(),
        field<&CustomerNote::text>("text", "Text").as(FieldKind::Text).required(),
        field<&CustomerNote::contact>("contact", "Id of the contact it is about"),
        field<&CustomerNote::isPinned>("pinned", "true: stays on top of the timeline"),
    };
    return kFields;
}

template<>
std::span<const RecordField<CustomerTerms>> recordFields<CustomerTerms>() {
    static const std::array kFields{
        field<&CustomerTerms::customer>("customer", "Customer").required().byRule(),
        field<&CustomerTerms::creditLimitFen>("credit_limit_fen", "Credit limit, fen")
            .as(FieldKind::Money),
        field<&CustomerTerms::creditDays>("credit_days", "Days to pay"),
        field<&CustomerTerms::paymentMethod>("payment_method", "How they pay"),
        field<&CustomerTerms::priceList>("price_list", "Price list"),
        field<&CustomerTerms::invoiceName>("invoice_name", "Name on the invoice"),
        field<&CustomerTerms::invoiceAddress>("invoice_address", "Address on the invoice"),
        field<&CustomerTerms::bank>("bank", "Bank"),
        field<&CustomerTerms::bankAccount>("bank_account", "Bank account"),
    };
    return kFields;
}

} // namespace accord::domain
