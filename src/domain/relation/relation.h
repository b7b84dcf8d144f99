// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a customer beside its file (DOMAIN section 1): changes of stage, status and
// owner with day and reason, why it is a key account, losses, equipment, terms, notes. JSON keys =
// the names in relation_fields.cpp.
#pragma once

#include "base/clock.h"
#include "domain/ids.h"
#include "domain/record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace accord::domain {

struct CustomerChangeTag;
struct QualificationTag;
struct LossTag;
struct EquipmentTag;
struct CustomerNoteTag;
struct CustomerTermsTag;

enum class ChangeAspect { Stage, KeyAccount, Status, Owner };

// One step of a dated history; written by the rules, never by hand.
struct CustomerChange {
    static constexpr std::string_view kEntity = "customer_change";
    base::Id<CustomerChangeTag> id;
    CustomerId customer;
    ChangeAspect aspect = ChangeAspect::Stage;
    std::string before; // stable word, or user code
    std::string after;
    base::Date day;
    std::string reason;
    std::int64_t version = 0;
};

enum class Criterion { Frequency, Volume, Margin, Loyalty, Image };

// Evidence for or against a criterion of a key account (DOMAIN section 0).
struct Qualification {
    static constexpr std::string_view kEntity = "qualification";
    base::Id<QualificationTag> id;
    CustomerId customer;
    Criterion criterion = Criterion::Frequency;
    bool isMet = false;
    std::string evidence;
    base::Date day;
    std::int64_t version = 0;
};

enum class LossReason { Closed, Moved, Relationship, Competition, Product, Attitude };

struct Loss {
    static constexpr std::string_view kEntity = "loss";
    base::Id<LossTag> id;
    CustomerId customer;
    base::Date day;
    LossReason reason = LossReason::Closed;
    std::string evidence;
    base::Date wonBackOn;             // null = still lost
    std::optional<std::int64_t> task; // id of the win-back task
    std::int64_t version = 0;
};

enum class EquipmentOwner { None, Ours, Customer, Third };
enum class Condition { None, Good, Worn, Broken, Gone };

struct Equipment {
    static constexpr std::string_view kEntity = "equipment";
    base::Id<EquipmentTag> id;
    CustomerId customer;
    std::string kind; // cooler, rack …
    std::string serial;
    std::optional<std::int64_t> count;
    EquipmentOwner owner = EquipmentOwner::None;
    std::string place;
    Condition condition = Condition::None;
    base::Date day; // placed on
    std::string notes;
    std::int64_t version = 0;
};

// An entry of the diary of a customer.
struct CustomerNote {
    static constexpr std::string_view kEntity = "customer_note";
    base::Id<CustomerNoteTag> id;
    CustomerId customer;
    base::Date day;
    std::string text;
    ContactId contact;     // whom it is about
    bool isPinned = false; // stays on top of the timeline
    std::int64_t version = 0;
};

// One per customer.
struct CustomerTerms {
    static constexpr std::string_view kEntity = "customer_terms";
    base::Id<CustomerTermsTag> id;
    CustomerId customer;
    std::optional<std::int64_t> creditLimitFen;
    std::optional<std::int64_t> creditDays;
    std::string paymentMethod;
    std::string priceList;
    std::string invoiceName;
    std::string invoiceAddress;
    std::string bank;
    std::string bankAccount;
    std::int64_t version = 0;
};

template<>
[[nodiscard]] std::span<const RecordField<CustomerChange>> recordFields<CustomerChange>();
template<>
[[nodiscard]] std::span<const RecordField<Qualification>> recordFields<Qualification>();
template<>
[[nodiscard]] std::span<const RecordField<Loss>> recordFields<Loss>();
template<>
[[nodiscard]] std::span<const RecordField<Equipment>> recordFields<Equipment>();
template<>
[[nodiscard]] std::span<const RecordField<CustomerNote>> recordFields<CustomerNote>();
template<>
[[nodiscard]] std::span<const RecordField<CustomerTerms>> recordFields<CustomerTerms>();

[[nodiscard]] std::string_view code(ChangeAspect value);
[[nodiscard]] std::string_view code(Criterion value);
[[nodiscard]] std::string_view code(LossReason value);
[[nodiscard]] std::string_view code(EquipmentOwner value);
[[nodiscard]] std::string_view code(Condition value);
[[nodiscard]] std::optional<ChangeAspect> changeAspectFromCode(std::string_view text);
[[nodiscard]] std::optional<Criterion> criterionFromCode(std::string_view text);
[[nodiscard]] std::optional<LossReason> lossReasonFromCode(std::string_view text);
[[nodiscard]] std::optional<EquipmentOwner> equipmentOwnerFromCode(std::string_view text);
[[nodiscard]] std::optional<Condition> conditionFromCode(std::string_view text);

inline constexpr int kLossReasonCount = 6;
// Published share of each reason (DOMAIN section 1), basis points, in the order of LossReason.
[[nodiscard]] std::int64_t publishedShare(LossReason reason);

} // namespace accord::domain
