// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_edit.h"

#include "base/text.h"
#include "domain/plan/plan_fields.h"
#include "domain/plan/plan_part_ids.h"
#include "domain/plan/target_editing.h"

#include <algorithm>
#include <utility>

namespace accord::domain {

namespace {

using base::ErrorCode;
using base::Issues;

constexpr std::string_view kAllCategories = "all";

std::string entryPath(std::string_view key, std::size_t index) {
    return std::string(key) + "[" + std::to_string(index) + "]";
}

void add(Issues &issues, const std::string &path, std::string reason, std::string detail,
         std::map<std::string, std::string> args = {}) {
    args.emplace("field", path);
    issues.push_back(
        {ErrorCode::Invalid, std::move(reason), path, {}, std::move(detail), std::move(args)});
}

// Sets what is no record of execution, with texts as they are kept.
struct FieldTidier {
    void operator()(const Field & /*field*/, std::string &text) const {
        text = base::composed(base::trimmed(text));
    }
    template<class Value, class... FromCode>
    void operator()(const Field & /*field*/, Value && /*value*/, FromCode... /*fromCode*/) const {}
};

// Gives the records of `from` to the same part as it now is.
template<class Part>
void keepRecords(Part &part, const Part &from) {
    std::vector<std::int64_t> kept;
    const auto take = [&kept](const Field &field, const auto &value, auto... /*fromCode*/) {
        if constexpr (std::integral<std::decay_t<decltype(value)>>) {
            if (field.isRecord) {
                kept.push_back(static_cast<std::int64_t>(value));
            }
        }
    };
    eachField(from, take);
    auto next = kept.begin();
    const auto give = [&next](const Field &field, auto &&value, auto... /*fromCode*/) {
        using Value = std::decay_t<decltype(value)>;
        if constexpr (std::integral<Value>) {
            if (field.isRecord) {
                value = static_cast<Value>(*next++);
            }
        }
    };
    eachField(part, give);
}

template<class Part>
void takeParts(std::vector<Part> &parts, std::vector<Part> edited) {
    for (Part &part : edited) {
        eachField(part, FieldTidier());
        if constexpr (HasId<Part>) {
            const auto was = std::find_if(parts.begin(), parts.end(), [&part](const Part &other) {
                return other.id == part.id;
            });
            keepRecords(part, was == parts.end() ? Part{} : *was);
            part.id = part.id.empty() ? freshId(parts, edited, part) : part.id;
        }
    }
    parts = std::move(edited);
}

struct FieldCheck {
    Issues &issues;
    std::string path; // of the part

    void operator()(const Field &field, const std::string &text) const {
        if (base::codePointCount(text) > field.longest) {
            const std::string most = std::to_string(field.longest);
            add(issues, at(field), "field.too_long",
                "The field " + at(field) + " takes at most " + most + " characters.",
                {{"most", most}});
        }
    }
    template<std::integral Number>
    void operator()(const Field &field, const Number &number) const {
        range(at(field), static_cast<std::int64_t>(number), field.least, field.most);
    }
    template<std::integral Number>
    void operator()(const Field &field, const std::optional<Number> &number) const {
        if (number) {
            (*this)(field, *number);
        }
    }
    void operator()(const Field &field, TiersOf<const PlanLine> tiers) const {
        for (std::size_t i = 0; i < tiers.line.tiers.size(); ++i) {
            const std::string tier = entryPath(at(field), i);
            range(tier + ".from_fen", tiers.line.tiers[i].fromFen, 0, kMostAmount);
            range(tier + ".rate", tiers.line.tiers[i].rate, 0, kMostRate);
        }
    }
    template<class Value, class FromCode>
    void operator()(const Field &field, const Value &word, FromCode fromCode) const {
        if (!fromCode(wordOf(word))) {
            add(issues, at(field), "field.word",
                "The field " + at(field) + " does not know the word \"" +
                    std::string(wordOf(word)) + "\".",
                {{"value", std::string(wordOf(word))}});
        }
    }
    // Days and months are any.
    void operator()(const Field & /*field*/, base::Date /*day*/) const {}
    template<class Value>
    void operator()(const Field & /*field*/, const std::array<Value, 12> & /*months*/) const {}

    void range(const std::string &where, std::int64_t number, std::int64_t least,
               std::int64_t most) const {
        if (number < least || number > most) {
            const std::string from = std::to_string(least);
            const std::string to = std::to_string(most);
            add(issues, where, "field.range",
                "The field " + where + " must lie between " + from + " and " + to + ".",
                {{"from", from}, {"to", to}});
        }
    }

private:
    [[nodiscard]] std::string at(const Field &field) const {
        const std::string own = field.group.empty()
                                    ? std::string(field.key)
                                    : std::string(field.group) + "." + std::string(field.shortKey);
        return path + "." + own;
    }
};

// Amounts in range, months that sum to the year; only margin may be lost.
void checkAmounts(const PlanTarget &target, const std::string &path, const FieldCheck &check,
                  Issues &issues) {
    const std::int64_t least = target.metric == PlanMetric::Margin ? -kMostAmount : 0;
    for (std::size_t m = 0; m < target.months.size(); ++m) {
        check.range(entryPath(path + ".months", m), target.months.at(m), least, kMostAmount);
    }
    check.range(path + ".year", target.year.value_or(0), least, kMostAmount);
    if (!addsUp(target)) {
        const std::string sum = std::to_string(sumOf(target.months));
        const std::string year = std::to_string(target.year.value_or(0));
        add(issues, path + ".year", "target.sum",
            "The months of " + target.category + " add up to " + sum + ", not to the year's " +
                year + ".",
            {{"sum", sum}, {"year", year}});
    }
}

// What the parts of one list must not have in common.
std::string keyOf(const PlanTarget &target) {
    return target.category + " " + std::string(code(target.metric));
}
std::string keyOf(const PlanReviewDate &review) {
    return std::to_string(review.quarter);
}
template<HasId Part>
std::string keyOf(const Part &part) {
    return part.id;
}

std::string_view keyField(const PlanTarget & /*part*/) {
    return "category";
}
std::string_view keyField(const PlanReviewDate & /*part*/) {
    return "quarter";
}
template<HasId Part>
std::string_view keyField(const Part & /*part*/) {
    return "id";
}

template<class Part>
void checkSense(const Part & /*part*/, const std::string & /*path*/, Issues & /*issues*/) {}
void checkSense(const PlanActivity &activity, const std::string &path, Issues &issues) {
    if (!activity.from.isNull() && !activity.to.isNull() && activity.to < activity.from) {
        add(issues, path + ".to", "plan.dates", "The end lies before the beginning.");
    }
}
void checkSense(const PlanTarget &target, const std::string &path, Issues &issues) {
    if (target.category.empty()) {
        add(issues, path + ".category", "field.type",
            "The field " + path + ".category takes the name of a category.",
            {{"wanted", "the name of a category"}, {"value", "\"\""}});
    }
    if (target.category == kAllCategories && target.metric != PlanMetric::Payment) {
        add(issues, path + ".category", "target.all",
            "Only payment may be targeted for all categories together.");
    }
    checkAmounts(target, path, FieldCheck{issues, path}, issues);
}

template<class Part>
void checkList(std::string_view key, const std::vector<Part> &parts, Issues &issues) {
    std::vector<std::string> seen;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string path = entryPath(key, i);
        eachField(parts[i], FieldCheck{issues, path});
        checkSense(parts[i], path, issues);
        const std::string own = keyOf(parts[i]);
        if (!own.empty() && std::find(seen.begin(), seen.end(), own) != seen.end()) {
            add(issues, path + "." + std::string(keyField(parts[i])), "field.duplicate",
                "The entry " + own + " stands twice in " + std::string(key) + ".",
                {{"value", own}});
        }
        seen.push_back(own);
    }
}

} // namespace

void takeEdits(Plan &plan, Plan edited) {
    eachField(edited.sections, FieldTidier());
    plan.sections = std::move(edited.sections);
    plan.validFrom = edited.validFrom;
    plan.validTo = edited.validTo;
    takeParts(plan.targets, std::move(edited.targets));
    takeParts(plan.lines, std::move(edited.lines));
    takeParts(plan.activities, std::move(edited.activities));
    takeParts(plan.merchandising, std::move(edited.merchandising));
    takeParts(plan.equipment, std::move(edited.equipment));
    takeParts(plan.promises, std::move(edited.promises));
    takeParts(plan.actions, std::move(edited.actions));
    takeParts(plan.kpis, std::move(edited.kpis));
    takeParts(plan.reviews, std::move(edited.reviews));
}

Issues issuesOfPlan(const Plan &plan) {
    Issues issues;
    if (plan.validFrom.isNull() || plan.validTo.isNull() || plan.validTo < plan.validFrom) {
        add(issues, "valid_to", "plan.dates",
            "A plan is valid from a day to the same or a later day.");
    }
    eachField(plan.sections, FieldCheck{issues, "sections"});
    eachList(plan,
             [&issues](const char *key, const auto &parts) { checkList(key, parts, issues); });
    return issues;
}

} // namespace accord::domain
