// SPDX-License-Identifier: GPL-3.0-or-later
// The annual customer plan (DOMAIN section 5, RULES sections 5 to 7): content, steps, approval.
// Content is what the approval binds to; everything else may change without voiding it.
#pragma once

#include "base/clock.h"
#include "base/money.h"
#include "domain/ids.h"
#include "domain/plan/plan_sections.h"
#include "domain/plan/plan_words.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::domain {

struct PlanTarget {
    std::string category; // category name; "all" only for payment by month
    PlanMetric metric = PlanMetric::NetSales;
    std::optional<std::int64_t> year; // cases or fen; nullopt = no target yet
    std::array<std::int64_t, 12> months{};
    std::array<bool, 12> locked{};
};

struct RebateTier {
    std::int64_t fromFen = 0; // threshold (growth: basis points)
    int rate = 0;             // basis points
};

struct PlanLine {
    std::string id; // kept for life, e.g. "R1"
    LineKind kind = LineKind::Rebate;
    SpendKind spend = SpendKind::Fixed;
    std::string title;
    RebateBasis basis = RebateBasis::NetSales;
    RebateMode mode = RebateMode::None;
    AppliesTo appliesTo = AppliesTo::Total;
    LinePeriod period = LinePeriod::Quarter;
    std::vector<RebateTier> tiers;
    LineForm form = LineForm::CreditNote;
    std::string condition;
    int dueDays = 30;
    bool catchUp = false;
    std::optional<int> voidLateDays;
    std::optional<std::int64_t> capFen;
    std::optional<std::int64_t> baseFen; // frozen base of a growth rebate
    std::string store;                   // customer code of the store; "" = the account
    std::int64_t plannedFen = 0;
    std::int64_t appliedFen = 0; // execution record, not content
    std::int64_t executedFen = 0;
    std::int64_t settledFen = 0;
};

struct PlanActivity {
    std::string id; // "V1"
    std::string name;
    std::string mechanics; // tasting, discount, gift, lottery, …
    std::string products;
    base::Date from;
    base::Date to;
    std::string stores;
    std::int64_t budgetFen = 0;
    std::optional<std::int64_t> extraVolumeCases;
    std::string owner;
};

struct PlanMerchandising {
    std::string id;      // "M1"
    std::string element; // shelf share, display area, position, price tags, POS material
    std::string target;
    std::string unit;
    std::string current;
    std::string justification; // e.g. our market share
    std::string owner;
    base::Date due;
};

struct PlanEquipment {
    std::string id; // "E1"
    std::string type;
    int count = 0;
    std::string owner; // who owns it
    std::string position;
    std::string exclusivity;
    std::int64_t depositFen = 0;
    base::Date due;
};

struct PlanPromise {
    std::string id; // "P1"
    Side side = Side::Ours;
    std::string benefit;
    std::string expectation;
    std::string action;
    std::string by;
    base::Date due;
};

struct PlanAction {
    std::string id; // "A1"
    std::string what;
    std::string owner;
    base::Date due;
    Side side = Side::Ours;
    std::string lever; // "manager" or "head_office"
    bool done = false; // execution record
};

struct PlanKpi {
    std::string id; // "K1"
    std::string name;
    std::string target;
    std::string unit;
    std::string measuredBy;
    std::string frequency;
    std::string owner;
};

struct PlanReviewDate {
    int quarter = 1;
    base::Date due;
};

struct PlanStepRecord {
    PlanStep step = PlanStep::Data;
    base::Instant entered;
    base::Date on;
    UserId by;
    std::vector<std::string> people;
    std::string note;
};

struct PlanApproval {
    int draft = 0;
    std::string digest;  // of the content approved, lower-case hex
    std::string content; // what was approved, canonical JSON (plan_content.h)
    UserId by;
    base::Instant at;
    bool soloApproved = false;
};

struct PlanWaiver {
    std::string rule;
    std::string why;
    UserId by;
    base::Instant at;
};

struct PlanSigning {
    std::string ourSigner;
    std::string customerSigner;
    base::Date signedOn;
};

struct Plan {
    PlanId id;
    CustomerId customer;
    int year = 0;
    PlanStep step = PlanStep::Data;
    int draft = 1;               // counts content changes that were submitted
    std::optional<int> revision; // nullopt before signing, then 0, 1, …
    base::Date validFrom;
    base::Date validTo;
    PlanSections sections;
    std::vector<PlanTarget> targets;
    std::vector<PlanLine> lines;
    std::vector<PlanActivity> activities;
    std::vector<PlanMerchandising> merchandising;
    std::vector<PlanEquipment> equipment;
    std::vector<PlanPromise> promises;
    std::vector<PlanAction> actions;
    std::vector<PlanKpi> kpis;
    std::vector<PlanReviewDate> reviews;
    std::vector<PlanStepRecord> steps;
    std::vector<PlanWaiver> waivers;
    // Submitted for approval: whose content, which digest; cleared by approve, reject or a change.
    std::string submittedDigest;
    UserId submittedBy;
    base::Instant submittedAt;
    UserId lastEditedBy;
    std::optional<PlanApproval> approval;
    std::string rejection; // words of the last rejection, "" when none stands
    PlanSigning signing;
    std::int64_t version = 0;
};

} // namespace accord::domain
