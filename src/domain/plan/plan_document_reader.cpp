// SPDX-License-Identifier: GPL-3.0-or-later
// applyPlanJson: the reading half of plan_json.h.
#include "domain/plan/plan_entry_reader.h"
#include "domain/plan/plan_json.h"
#include "domain/plan/plan_target_reader.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace accord::domain {

namespace {

using base::Issues;
using nlohmann::json;

// "R7" -> 7 when the id begins with `prefix`; else 0.
int numberOf(const std::string &id, char prefix) {
    int number = 0;
    if (!id.empty() && id.front() == prefix) {
        std::from_chars(id.data() + 1, id.data() + id.size(), number);
    }
    return number;
}

template<class Part>
std::string freshId(const std::vector<Part> &before, const std::vector<Part> &now, char prefix) {
    int last = 0;
    for (const auto *parts : {&before, &now}) {
        for (const Part &part : *parts) {
            last = std::max(last, numberOf(part.id, prefix));
        }
    }
    return prefix + std::to_string(last + 1);
}

// Replaces a list of parts with ids. An entry whose id exists begins as what it was.
template<class Part, class Read, class Prefix>
void readParts(EntryReader &document, std::string_view key, std::vector<Part> &parts,
               Issues &issues, Prefix prefix, Read read) {
    const json *list = document.list(key);
    if (list == nullptr) {
        return;
    }
    std::vector<Part> now;
    for (std::size_t i = 0; i < list->size(); ++i) {
        EntryReader entry((*list)[i], EntryReader::indexed(key, i), issues);
        std::string id;
        entry.text("id", id, 40);
        const auto sameId = [&id](const Part &part) { return part.id == id; };
        const auto was = std::find_if(parts.begin(), parts.end(), sameId);
        Part part = !id.empty() && was != parts.end() ? *was : Part{};
        read(entry, part, issues);
        entry.refuseUnknown();
        if (!id.empty() && std::any_of(now.begin(), now.end(), sameId)) {
            entry.issue("id", "field.duplicate",
                        "The id " + id + " stands twice in " + std::string(key) + ".",
                        {{"value", id}});
        }
        part.id = id.empty() ? freshId(parts, now, prefix(part)) : id;
        now.push_back(std::move(part));
    }
    parts = std::move(now);
}

template<char Letter>
constexpr auto kLetter = [](const auto & /*part*/) { return Letter; };

char linePrefix(const PlanLine &line) {
    switch (line.kind) {
    case LineKind::Discount:
        return 'D';
    case LineKind::Rebate:
        return 'R';
    default:
        return 'L';
    }
}

// "from_fen" is a threshold in fen, "from" a rate (growth, share).
void readTiers(EntryReader &entry, PlanLine &line, Issues &issues) {
    const json *list = entry.list("tiers");
    if (list == nullptr) {
        return;
    }
    line.tiers.clear();
    for (std::size_t i = 0; i < list->size(); ++i) {
        EntryReader tierEntry((*list)[i], entry.pathOf(EntryReader::indexed("tiers", i)), issues);
        RebateTier tier;
        tierEntry.integer("from_fen", tier.fromFen, 0, kMostAmount);
        int from = 0;
        const bool asRate = tierEntry.find("from") != nullptr;
        tierEntry.rate("from", from);
        tier.fromFen = asRate ? from : tier.fromFen;
        tierEntry.rate("rate", tier.rate);
        tierEntry.refuseUnknown();
        line.tiers.push_back(tier);
    }
}

void readLine(EntryReader &entry, PlanLine &line, Issues &issues) {
    entry.word("kind", line.kind, lineKindFromCode);
    entry.word("spend", line.spend, spendKindFromCode);
    entry.text("title", line.title);
    entry.word("basis", line.basis, rebateBasisFromCode);
    entry.word("mode", line.mode, rebateModeFromCode);
    entry.word("applies_to", line.appliesTo, appliesToFromCode);
    entry.word("period", line.period, linePeriodFromCode);
    readTiers(entry, line, issues);
    entry.word("form", line.form, lineFormFromCode);
    entry.text("condition", line.condition);
    entry.integer("due_days", line.dueDays, 0, 3'650);
    entry.boolean("catch_up", line.catchUp);
    entry.optionalInteger("void_late_days", line.voidLateDays, 0, 3'650);
    entry.optionalInteger("cap_fen", line.capFen, 0, kMostAmount);
    entry.optionalInteger("base_fen", line.baseFen, -kMostAmount, kMostAmount);
    entry.integer("planned_fen", line.plannedFen, 0, kMostAmount);
    entry.text("store", line.store, 200);
    for (const char *record : {"applied_fen", "executed_fen", "settled_fen"}) {
        entry.ignore(record);
    }
}

void readActivity(EntryReader &entry, PlanActivity &a, Issues & /*issues*/) {
    entry.text("name", a.name);
    entry.text("mechanics", a.mechanics);
    entry.text("products", a.products);
    entry.date("from", a.from);
    entry.date("to", a.to);
    entry.text("stores", a.stores);
    entry.integer("budget_fen", a.budgetFen, 0, kMostAmount);
    entry.optionalInteger("extra_volume_cases", a.extraVolumeCases, 0, kMostAmount);
    entry.text("owner", a.owner);
    if (!a.from.isNull() && !a.to.isNull() && a.to < a.from) {
        entry.issue("to", "plan.dates", "The end lies before the beginning.");
    }
}

void readMerchandising(EntryReader &entry, PlanMerchandising &m, Issues & /*issues*/) {
    entry.text("element", m.element);
    entry.text("target", m.target);
    entry.text("unit", m.unit);
    entry.text("current", m.current);
    entry.text("justification", m.justification);
    entry.text("owner", m.owner);
    entry.date("due", m.due);
}

void readEquipment(EntryReader &entry, PlanEquipment &e, Issues & /*issues*/) {
    entry.text("type", e.type);
    entry.integer("count", e.count, 0, 1'000'000);
    entry.text("owner", e.owner);
    entry.text("position", e.position);
    entry.text("exclusivity", e.exclusivity);
    entry.integer("deposit_fen", e.depositFen, 0, kMostAmount);
    entry.date("due", e.due);
}

void readPromise(EntryReader &entry, PlanPromise &p, Issues & /*issues*/) {
    entry.word("side", p.side, sideFromCode);
    entry.text("benefit", p.benefit);
    entry.text("expectation", p.expectation);
    entry.text("action", p.action);
    entry.text("by", p.by);
    entry.date("due", p.due);
}

void readAction(EntryReader &entry, PlanAction &a, Issues & /*issues*/) {
    entry.text("what", a.what);
    entry.text("owner", a.owner);
    entry.date("due", a.due);
    entry.word("side", a.side, sideFromCode);
    const auto lever = [](const std::string &word) {
        return word.empty() || word == "manager" || word == "head_office" ? std::optional(word)
                                                                          : std::nullopt;
    };
    entry.word("lever", a.lever, lever);
    entry.ignore("done");
}

void readKpi(EntryReader &entry, PlanKpi &k, Issues & /*issues*/) {
    entry.text("name", k.name);
    entry.text("target", k.target);
    entry.text("unit", k.unit);
    entry.text("measured_by", k.measuredBy);
    entry.text("frequency", k.frequency);
    entry.text("owner", k.owner);
}

void readReviews(EntryReader &document, Plan &plan, Issues &issues) {
    const json *list = document.list("reviews");
    if (list == nullptr) {
        return;
    }
    std::vector<PlanReviewDate> now;
    for (std::size_t i = 0; i < list->size(); ++i) {
        EntryReader entry((*list)[i], EntryReader::indexed("reviews", i), issues);
        PlanReviewDate review;
        entry.integer("quarter", review.quarter, 1, 4);
        entry.date("due", review.due);
        entry.refuseUnknown();
        if (std::any_of(now.begin(), now.end(), [&review](const PlanReviewDate &other) {
                return other.quarter == review.quarter;
            })) {
            entry.issue("quarter", "field.duplicate", "The quarter stands twice.",
                        {{"value", std::to_string(review.quarter)}});
        }
        now.push_back(review);
    }
    plan.reviews = std::move(now);
}

void readSections(EntryReader &document, PlanSections &s, Issues &issues) {
    const json *value = document.find("sections");
    if (value == nullptr) {
        return;
    }
    EntryReader entry(*value, "sections", issues);
    entry.text("market", s.market);
    entry.text("category", s.category);
    entry.text("channel", s.channel);
    entry.text("last_year", s.lastYear);
    entry.text("summary", s.summary);
    entry.text("correction_clause", s.correctionClause);
    entry.text("growth_reason", s.growthReason);
    entry.optionalRate("reserve", s.reserve);
    if (const json *swot = entry.find("swot")) {
        EntryReader parts(*swot, "sections.swot", issues);
        parts.text("s", s.strengths);
        parts.text("w", s.weaknesses);
        parts.text("o", s.opportunities);
        parts.text("t", s.threats);
        parts.refuseUnknown();
    }
    entry.refuseUnknown();
}

void readDates(EntryReader &document, Plan &plan) {
    base::Date from = plan.validFrom;
    base::Date to = plan.validTo;
    document.date("valid_from", from);
    document.date("valid_to", to);
    if (from.isNull() || to.isNull() || to < from) {
        document.issue("valid_to", "plan.dates",
                       "A plan is valid from a day to the same or a later day.");
        return;
    }
    plan.validFrom = from;
    plan.validTo = to;
}

} // namespace

Issues applyPlanJson(const json &document, Plan &plan, const TargetWeights &weights) {
    Issues issues;
    EntryReader reader(document, "", issues);
    for (const char *telling :
         {"customer", "year", "step", "draft", "revision", "base", "approval", "submitted",
          "rejection", "signing", "steps", "waivers", "notices", "weights"}) {
        reader.ignore(telling);
    }
    readDates(reader, plan);
    readSections(reader, plan.sections, issues);
    readTargets(reader, plan, issues, weights);
    readParts(reader, "lines", plan.lines, issues, linePrefix, readLine);
    readParts(reader, "activities", plan.activities, issues, kLetter<'V'>, readActivity);
    readParts(reader, "merchandising", plan.merchandising, issues, kLetter<'M'>, readMerchandising);
    readParts(reader, "equipment", plan.equipment, issues, kLetter<'E'>, readEquipment);
    readParts(reader, "promises", plan.promises, issues, kLetter<'P'>, readPromise);
    readParts(reader, "actions", plan.actions, issues, kLetter<'A'>, readAction);
    readParts(reader, "kpis", plan.kpis, issues, kLetter<'K'>, readKpi);
    readReviews(reader, plan, issues);
    reader.refuseUnknown();
    return issues;
}

} // namespace accord::domain
