// SPDX-License-Identifier: GPL-3.0-or-later
// Images of plans: the fields of domain/plan/plan_fields.h under their keys, with ids and instants
// in full.
#include "domain/plan/plan_fields.h"
#include "storage/image.h"
#include "storage/image_fields.h"

#include <utility>

namespace accord::storage {

namespace {

using nlohmann::json;
using namespace domain;

// A reference to a user stands under "by_id".
std::string keyOf(const Field &field, bool isId = false) {
    return std::string(field.key) + (isId ? "_id" : "");
}

struct ImageWriter {
    json &into;

    template<class Value>
    void operator()(const Field &field, const Value &value) const {
        into[keyOf(field)] = value;
    }
    template<class Value>
    void operator()(const Field &field, const std::optional<Value> &value) const {
        into[keyOf(field)] = fields::orNull(value);
    }
    void operator()(const Field &field, base::Date day) const {
        into[keyOf(field)] = day.toString();
    }
    void operator()(const Field &field, base::Instant at) const {
        into[keyOf(field)] = fields::instant(at);
    }
    void operator()(const Field &field, UserId user) const {
        into[keyOf(field, true)] = fields::idText(user);
    }
    void operator()(const Field &field, const std::array<bool, 12> &locked) const {
        json months = json::array();
        for (std::size_t m = 0; m < locked.size(); ++m) {
            if (locked.at(m)) {
                months.push_back(m + 1);
            }
        }
        into[keyOf(field)] = std::move(months);
    }
    void operator()(const Field &field, TiersOf<const PlanLine> tiers) const {
        json list = json::array();
        for (const RebateTier &tier : tiers.line.tiers) {
            list.push_back({{"from_fen", tier.fromFen}, {"rate", tier.rate}});
        }
        into[keyOf(field)] = std::move(list);
    }
    template<class Value, class FromCode>
    void operator()(const Field &field, const Value &value, FromCode /*fromCode*/) const {
        into[keyOf(field)] = wordOf(value);
    }
};

struct ImageReader {
    const json &from;

    template<class Value>
    void operator()(const Field &field, Value &value) const {
        value = from.at(keyOf(field)).template get<Value>();
    }
    template<class Value>
    void operator()(const Field &field, std::optional<Value> &value) const {
        const json &found = from.at(keyOf(field));
        value = found.is_null() ? std::nullopt : std::optional(found.template get<Value>());
    }
    void operator()(const Field &field, base::Date &day) const {
        day = fields::day(from.at(keyOf(field)));
    }
    void operator()(const Field &field, base::Instant &at) const {
        at = fields::instant(from.at(keyOf(field)));
    }
    void operator()(const Field &field, UserId &user) const {
        user = fields::id<UserId>(from.at(keyOf(field, true)));
    }
    void operator()(const Field &field, std::array<bool, 12> &locked) const {
        for (const json &month : from.at(keyOf(field))) {
            const auto number = month.get<std::size_t>();
            if (number < 1 || number > locked.size()) {
                fields::damaged("there is no month " + std::to_string(number));
            }
            locked.at(number - 1) = true;
        }
    }
    void operator()(const Field &field, TiersOf<PlanLine> tiers) const {
        for (const json &tier : from.at(keyOf(field))) {
            tiers.line.tiers.push_back({tier.at("from_fen"), tier.at("rate")});
        }
    }
    template<class Value, class FromCode>
    void operator()(const Field &field, Value &value, FromCode fromCode) const {
        const auto text = from.at(keyOf(field)).template get<std::string>();
        const auto known = fromCode(text);
        if (!known) {
            fields::damaged("'" + text + "' is no known word");
        }
        value = *known;
    }
};

template<class Part>
json entryOf(const Part &part) {
    json entry = json::object();
    if constexpr (HasId<Part>) {
        entry["id"] = part.id;
    }
    eachField(part, ImageWriter{entry});
    return entry;
}

template<class Part>
json listOf(const std::vector<Part> &parts) {
    json list = json::array();
    for (const Part &part : parts) {
        list.push_back(entryOf(part));
    }
    return list;
}

template<class Part>
void readList(const json &list, std::vector<Part> &parts) {
    for (const json &entry : list) {
        Part part;
        if constexpr (HasId<Part>) {
            part.id = entry.at("id");
        }
        eachField(part, ImageReader{entry});
        parts.push_back(std::move(part));
    }
}

json toJson(const std::optional<PlanApproval> &a) {
    return !a ? json()
              : json{{"draft", a->draft},
                     {"digest", a->digest},
                     {"content", a->content},
                     {"by_id", fields::idText(a->by)},
                     {"at", fields::instant(a->at)},
                     {"solo", a->soloApproved}};
}
std::optional<PlanApproval> approvalFrom(const json &j) {
    return j.is_null() ? std::nullopt
                       : std::optional(PlanApproval{j.at("draft"), j.at("digest"), j.at("content"),
                                                    fields::id<UserId>(j.at("by_id")),
                                                    fields::instant(j.at("at")), j.at("solo")});
}

} // namespace

json image(const Plan &p) {
    json made = {{"id", p.id.toString()},
                 {"customer_id", p.customer.toString()},
                 {"year", p.year},
                 {"step", code(p.step)},
                 {"draft", p.draft},
                 {"revision", fields::orNull(p.revision)},
                 {"valid_from", p.validFrom.toString()},
                 {"valid_to", p.validTo.toString()},
                 {"sections", entryOf(p.sections)},
                 {"steps", listOf(p.steps)},
                 {"waivers", listOf(p.waivers)},
                 {"submitted_digest", p.submittedDigest},
                 {"submitted_by_id", fields::idText(p.submittedBy)},
                 {"submitted_at", fields::instant(p.submittedAt)},
                 {"last_edited_by_id", fields::idText(p.lastEditedBy)},
                 {"approval", toJson(p.approval)},
                 {"rejection", p.rejection},
                 {"our_signer", p.signing.ourSigner},
                 {"customer_signer", p.signing.customerSigner},
                 {"signed_on", p.signing.signedOn.toString()}};
    eachList(p, [&made](const char *key, const auto &parts) { made[key] = listOf(parts); });
    return made;
}

Plan planFromImage(const json &j) {
    return fields::reading([&] {
        Plan p;
        p.id = fields::id<PlanId>(j.at("id"));
        p.customer = fields::id<CustomerId>(j.at("customer_id"));
        p.year = j.at("year");
        p.step = fields::word(j.at("step"), planStepFromCode);
        p.draft = j.at("draft");
        p.revision = fields::optionalInt(j.at("revision"));
        p.validFrom = fields::day(j.at("valid_from"));
        p.validTo = fields::day(j.at("valid_to"));
        eachField(p.sections, ImageReader{j.at("sections")});
        eachList(p, [&j](const char *key, auto &parts) { readList(j.at(key), parts); });
        readList(j.at("steps"), p.steps);
        readList(j.at("waivers"), p.waivers);
        p.submittedDigest = j.at("submitted_digest");
        p.submittedBy = fields::id<UserId>(j.at("submitted_by_id"));
        p.submittedAt = fields::instant(j.at("submitted_at"));
        p.lastEditedBy = fields::id<UserId>(j.at("last_edited_by_id"));
        p.approval = approvalFrom(j.at("approval"));
        p.rejection = j.at("rejection");
        p.signing.ourSigner = j.at("our_signer");
        p.signing.customerSigner = j.at("customer_signer");
        p.signing.signedOn = fields::day(j.at("signed_on"));
        return p;
    });
}

} // namespace accord::storage
