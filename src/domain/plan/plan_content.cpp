// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_content.h"

#include "base/digest.h"
#include "domain/plan/plan_fields.h"

#include <algorithm>
#include <map>
#include <utility>

namespace accord::domain {

namespace {

using nlohmann::json;

// Takes the fields that are content, in their canonical form.
struct ContentWriter {
    json &into;

    template<class Value>
    void operator()(const Field &field, const Value &value) const {
        put(field, value);
    }
    template<class Value>
    void operator()(const Field &field, const std::optional<Value> &value) const {
        put(field, value ? json(*value) : json(nullptr));
    }
    void operator()(const Field &field, base::Date day) const { put(field, day.toString()); }
    void operator()(const Field &field, TiersOf<const PlanLine> tiers) const {
        json list = json::array();
        for (const RebateTier &tier : tiers.line.tiers) {
            list.push_back({tier.fromFen, tier.rate});
        }
        put(field, list);
    }
    template<class Value, class FromCode>
    void operator()(const Field &field, const Value &value, FromCode /*fromCode*/) const {
        put(field, wordOf(value));
    }

private:
    template<class Value>
    void put(const Field &field, const Value &value) const {
        if (field.isContent) {
            into[std::string(field.key)] = value;
        }
    }
};

template<class Part>
json entryOf(const Part &part) {
    json entry = json::object();
    if constexpr (HasId<Part>) {
        entry["id"] = part.id;
    }
    eachField(part, ContentWriter{entry});
    return entry;
}

// A list in canonical order: by the JSON of its entries, which begins to differ at the id, or at
// category and metric.
template<class Part>
json sortedList(const std::vector<Part> &parts) {
    std::vector<json> entries;
    entries.reserve(parts.size());
    for (const Part &part : parts) {
        entries.push_back(entryOf(part));
    }
    std::sort(entries.begin(), entries.end());
    return json(std::move(entries));
}

// Takes the amounts the plan spends out of its content and returns their sum. What is left of the
// lines is their terms: tiers, rates, caps, conditions.
std::int64_t takeSpend(json &content) {
    std::int64_t sum = 0;
    for (json &line : content.at("lines")) {
        sum += line.at("planned_fen").get<std::int64_t>();
        line.erase("planned_fen");
    }
    for (json &activity : content.at("activities")) {
        sum += activity.at("budget_fen").get<std::int64_t>();
        activity.erase("budget_fen");
    }
    return sum;
}

std::map<std::pair<std::string, std::string>, std::int64_t> yearTargets(const json &content) {
    std::map<std::pair<std::string, std::string>, std::int64_t> years;
    for (const json &target : content.at("targets")) {
        if (!target.at("year").is_null()) {
            years[{target.at("category"), target.at("metric")}] = target.at("year");
        }
    }
    return years;
}

std::string digestOf(const json &value) {
    return base::hex(base::sha256(value.dump()));
}

} // namespace

json contentJson(const Plan &plan) {
    json content = {
        {"terms", entryOf(plan.sections)},
        {"dates",
         {{"valid_from", plan.validFrom.toString()}, {"valid_to", plan.validTo.toString()}}}};
    eachList(plan,
             [&content](const char *key, const auto &parts) { content[key] = sortedList(parts); });
    return content;
}

std::string contentText(const Plan &plan) {
    return contentJson(plan).dump();
}

std::string contentDigest(const Plan &plan) {
    return base::hex(base::sha256(contentText(plan)));
}

std::vector<std::string> changedParts(const std::string &before, const std::string &after) {
    const json a = json::parse(before, nullptr, false);
    const json b = json::parse(after, nullptr, false);
    if (!a.is_object() || !b.is_object()) {
        return {"content"};
    }
    std::vector<std::string> parts;
    for (const auto &[key, value] : b.items()) {
        if (!a.contains(key) || a.at(key) != value) {
            parts.push_back(key);
        }
    }
    return parts;
}

bool covers(const PlanApproval &approval, const Plan &plan) {
    if (approval.digest == contentDigest(plan)) {
        return true;
    }
    json approved = json::parse(approval.content, nullptr, false);
    if (plan.signing.signedOn.isNull() || !plan.revision || !approved.is_object()) {
        return false;
    }
    json now = contentJson(plan);
    now.erase("reviews");
    approved.erase("reviews");
    return now == approved;
}

bool approvalHolds(const Plan &plan) {
    return plan.approval && covers(*plan.approval, plan);
}

bool withinTolerance(const Plan &plan) {
    if (!plan.approval) {
        return false;
    }
    json approved = json::parse(plan.approval->content, nullptr, false);
    if (!approved.is_object()) {
        return false;
    }
    json now = contentJson(plan);
    const auto years = yearTargets(now);
    const auto wanted = yearTargets(approved);
    const bool aimsHigh = std::all_of(wanted.begin(), wanted.end(), [&years](const auto &entry) {
        const auto found = years.find(entry.first);
        return found != years.end() && found->second >= entry.second;
    });
    const std::int64_t spend = takeSpend(now);
    const std::int64_t approvedSpend = takeSpend(approved);
    now.erase("targets");
    approved.erase("targets");
    return aimsHigh && spend <= approvedSpend && now == approved;
}

std::string documentDigest(const Plan &plan) {
    json document = contentJson(plan);
    json locked = json::array();
    for (const PlanTarget &target : plan.targets) {
        locked.push_back({target.category, code(target.metric), target.locked});
    }
    json narrative = json::array();
    eachField(plan.sections, [&narrative](const Field &field, const auto &value) {
        if (!field.isContent) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>) {
                narrative.push_back(value);
            }
        }
    });
    document["narrative"] = narrative;
    document["locked"] = locked;
    return digestOf(document);
}

} // namespace accord::domain
