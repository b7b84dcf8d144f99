// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_json.h"

#include "domain/plan/plan_content.h"
#include "domain/plan/plan_fields.h"

namespace accord::domain {

namespace {

using Json = nlohmann::ordered_json;

template<class T>
Json orNull(const std::optional<T> &value) {
    return value ? Json(*value) : Json(nullptr);
}

Json orNull(const std::string &text) {
    return text.empty() ? Json(nullptr) : Json(text);
}
Json orNull(std::string_view text) {
    return text.empty() ? Json(nullptr) : Json(text);
}
Json orNull(base::Date date) {
    return orNull(date.toString());
}

double rate(int basisPoints) {
    return basisPoints / 10'000.0;
}

// Thresholds are fen; those of other bases are rates (growth, share).
Json tierJson(const RebateTier &tier, RebateBasis basis) {
    if (basis == RebateBasis::NetSales) {
        return {{"from_fen", tier.fromFen}, {"rate", rate(tier.rate)}};
    }
    return {{"from", static_cast<double>(tier.fromFen) / 10'000.0}, {"rate", rate(tier.rate)}};
}

// Takes all fields as the document shows them. The zone and the names are for records of steps.
struct DocumentWriter {
    Json &into;
    const PlanNames *names = nullptr;

    template<class Value>
    void operator()(const Field &field, const Value &value) const {
        put(field, value);
    }
    void operator()(const Field &field, const std::string &text) const {
        put(field, field.isNullIfEmpty ? orNull(text) : Json(text));
    }
    template<class Value>
    void operator()(const Field &field, const std::optional<Value> &value) const {
        put(field, value && field.isRate ? Json(rate(static_cast<int>(*value))) : orNull(value));
    }
    void operator()(const Field &field, base::Date day) const { put(field, orNull(day)); }
    void operator()(const Field &field, base::Instant at) const {
        put(field, at.toString(names->zone));
    }
    void operator()(const Field &field, UserId user) const {
        put(field, orNull(names->userCode(user)));
    }
    void operator()(const Field &field, const std::array<bool, 12> &locked) const {
        Json months = Json::array();
        for (std::size_t m = 0; m < locked.size(); ++m) {
            if (locked.at(m)) {
                months.push_back(m + 1);
            }
        }
        put(field, months);
    }
    void operator()(const Field &field, TiersOf<const PlanLine> tiers) const {
        Json list = Json::array();
        for (const RebateTier &tier : tiers.line.tiers) {
            list.push_back(tierJson(tier, tiers.line.basis));
        }
        put(field, list);
    }
    template<class Value, class FromCode>
    void operator()(const Field &field, const Value &value, FromCode /*fromCode*/) const {
        put(field, field.isNullIfEmpty ? orNull(wordOf(value)) : Json(wordOf(value)));
    }

private:
    template<class Value>
    void put(const Field &field, const Value &value) const {
        (field.group.empty() ? into[std::string(field.key)]
                             : into[std::string(field.group)][std::string(field.shortKey)]) = value;
    }
};

template<class Part>
Json entryOf(const Part &part, const PlanNames &names) {
    Json entry = Json::object();
    if constexpr (HasId<Part>) {
        entry["id"] = part.id;
    }
    eachField(part, DocumentWriter{entry, &names});
    return entry;
}

template<class Part>
Json listOf(const std::vector<Part> &parts, const PlanNames &names) {
    Json list = Json::array();
    for (const Part &part : parts) {
        list.push_back(entryOf(part, names));
    }
    return list;
}

Json approvalJson(const Plan &plan, const PlanNames &names) {
    if (!plan.approval) {
        return nullptr;
    }
    const PlanApproval &approval = *plan.approval;
    const std::string now = contentText(plan);
    const bool valid = approvalHolds(plan);
    std::string reason;
    for (const std::string &part :
         valid ? std::vector<std::string>() : changedParts(approval.content, now)) {
        reason += (reason.empty() ? "" : ", ") + part;
    }
    return {{"draft", approval.draft},
            {"by", names.userCode(approval.by)},
            {"at", approval.at.toString(names.zone)},
            {"solo", approval.soloApproved},
            {"valid", valid},
            {"void_reason", orNull(reason)}};
}

Json submittedJson(const Plan &plan, const PlanNames &names) {
    if (plan.submittedDigest.empty()) {
        return nullptr;
    }
    return {{"draft", plan.draft},
            {"by", names.userCode(plan.submittedBy)},
            {"at", plan.submittedAt.toString(names.zone)}};
}

} // namespace

Json planJson(const Plan &plan, PlanStep step, const PlanNames &names) {
    Json document = {{"customer", names.customer},
                     {"year", plan.year},
                     {"step", code(step)},
                     {"draft", plan.draft},
                     {"revision", orNull(plan.revision)},
                     {"valid_from", orNull(plan.validFrom)},
                     {"valid_to", orNull(plan.validTo)},
                     {"base", documentDigest(plan)},
                     {"approval", approvalJson(plan, names)},
                     {"submitted", submittedJson(plan, names)},
                     {"rejection", orNull(plan.rejection)},
                     {"signing",
                      {{"our_signer", orNull(plan.signing.ourSigner)},
                       {"customer_signer", orNull(plan.signing.customerSigner)},
                       {"signed_on", orNull(plan.signing.signedOn)}}}};
    document["sections"] = entryOf(plan.sections, names);
    eachList(plan,
             [&](const char *key, const auto &parts) { document[key] = listOf(parts, names); });
    document["steps"] = listOf(plan.steps, names);
    document["waivers"] = listOf(plan.waivers, names);
    return document;
}

} // namespace accord::domain
