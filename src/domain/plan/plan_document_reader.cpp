// SPDX-License-Identifier: GPL-3.0-or-later
// applyPlanJson: the reading half of plan_json.h.
#include "domain/plan/plan_edit.h"
#include "domain/plan/plan_entry_reader.h"
#include "domain/plan/plan_fields.h"
#include "domain/plan/plan_json.h"
#include "domain/plan/plan_part_ids.h"
#include "domain/plan/plan_target_reader.h"

#include <algorithm>
#include <utility>

namespace accord::domain {

namespace {

using base::Issues;
using nlohmann::json;

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

// Sets the fields that the document names. Those in an object of their own (swot) are left to a
// second reader with that group.
struct FieldReader {
    EntryReader &entry;
    base::Issues &issues;
    std::string_view group;

    template<class Value, class... FromCode>
    void operator()(const Field &field, Value &&value, FromCode... fromCode) const {
        if (field.group != group) {
            return;
        }
        const std::string_view key = group.empty() ? field.key : field.shortKey;
        if (field.isRecord) {
            entry.ignore(key);
        } else {
            read(key, field, value, fromCode...);
        }
    }

private:
    void read(std::string_view key, const Field &field, std::string &text) const {
        entry.text(key, text, field.longest);
    }
    void read(std::string_view key, const Field & /*field*/, base::Date &day) const {
        entry.date(key, day);
    }
    void read(std::string_view key, const Field & /*field*/, bool &on) const {
        entry.boolean(key, on);
    }
    template<std::integral Number>
    void read(std::string_view key, const Field &field, Number &number) const {
        entry.integer(key, number, static_cast<Number>(field.least),
                      static_cast<Number>(field.most));
    }
    template<std::integral Number>
    void read(std::string_view key, const Field &field, std::optional<Number> &number) const {
        if constexpr (std::is_same_v<Number, int>) {
            if (field.isRate) {
                entry.optionalRate(key, number);
                return;
            }
        }
        entry.optionalInteger(key, number, static_cast<Number>(field.least),
                              static_cast<Number>(field.most));
    }
    template<class Value, class FromCode>
    void read(std::string_view key, const Field & /*field*/, Value &word, FromCode fromCode) const {
        entry.word(key, word, fromCode);
    }
    void read(std::string_view /*key*/, const Field & /*field*/, TiersOf<PlanLine> tiers) const {
        readTiers(entry, tiers.line, issues);
    }
};

// Replaces a list of parts with ids. An entry whose id exists begins as what it was.
template<class Part>
void readParts(EntryReader &document, std::string_view key, std::vector<Part> &parts,
               Issues &issues) {
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
        eachField(part, FieldReader{entry, issues, {}});
        entry.refuseUnknown();
        part.id = id.empty() ? freshId(parts, now, part) : id;
        now.push_back(std::move(part));
    }
    parts = std::move(now);
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
        eachField(review, FieldReader{entry, issues, {}});
        entry.refuseUnknown();
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
    eachField(s, FieldReader{entry, issues, {}});
    if (const json *swot = entry.find("swot")) {
        EntryReader parts(*swot, "sections.swot", issues);
        eachField(s, FieldReader{parts, issues, "swot"});
        parts.refuseUnknown();
    }
    entry.refuseUnknown();
}

void readDates(EntryReader &document, Plan &plan) {
    base::Date from = plan.validFrom;
    base::Date to = plan.validTo;
    document.date("valid_from", from);
    document.date("valid_to", to);
    plan.validFrom = from;
    plan.validTo = to;
}

// What the values together do not allow, unless their field is refused already.
void addSense(Issues &issues, const Issues &found) {
    for (const base::Error &issue : found) {
        const bool known = std::any_of(issues.begin(), issues.end(), [&issue](const auto &other) {
            return other.field == issue.field;
        });
        if (!known) {
            issues.push_back(issue);
        }
    }
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
    eachListWithId(plan,
                   [&](const char *key, auto &parts) { readParts(reader, key, parts, issues); });
    readReviews(reader, plan, issues);
    reader.refuseUnknown();
    addSense(issues, issuesOfPlan(plan));
    return issues;
}

} // namespace accord::domain
