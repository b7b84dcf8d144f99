// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visit/visit_json.h"

#include <cmath>

namespace accord::domain {

using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr std::int64_t kMilli = 1000;

template<class T>
ordered_json orNull(const std::optional<T> &value) {
    return value ? ordered_json(*value) : ordered_json(nullptr);
}

ordered_json textOrNull(const std::string &text) {
    return text.empty() ? ordered_json(nullptr) : ordered_json(text);
}

ordered_json toJson(const CoachingSheet &sheet) {
    ordered_json scores = ordered_json::array();
    for (const CoachingScore &score : sheet.scores) {
        scores.push_back({{"item", score.item}, {"score", score.score}});
    }
    return {{"scores", std::move(scores)},
            {"strengths", sheet.strengths},
            {"improve", sheet.improve},
            {"follow_up", sheet.followUp},
            {"follow_up_on", textOrNull(sheet.followUpOn.toString())}};
}

CoachingSheet sheetFromJson(const json &value) {
    CoachingSheet sheet;
    for (const json &score : value.at("scores")) {
        sheet.scores.push_back({score.at("item"), score.at("score")});
    }
    sheet.strengths = value.at("strengths");
    sheet.improve = value.at("improve");
    sheet.followUp = value.at("follow_up");
    if (value.at("follow_up_on").is_string()) {
        sheet.followUpOn =
            base::Date::parse(value.at("follow_up_on").get<std::string>()).value_or(base::Date());
    }
    return sheet;
}

ordered_json objectionsOf(const Visit &visit) {
    ordered_json list = ordered_json::array();
    for (const Objection &o : visit.objections) {
        list.push_back({{"words", o.words},
                        {"listened", o.listened},
                        {"asked", o.asked},
                        {"explained", o.explained},
                        {"acted", o.acted},
                        {"resolved", o.resolved}});
    }
    return list;
}

ordered_json competitorsOf(const Visit &visit) {
    ordered_json list = ordered_json::array();
    for (const CompetitorActivity &c : visit.competitors) {
        list.push_back({{"competitor", c.competitor},
                        {"product", c.product},
                        {"activity", c.activity},
                        {"price_fen", orNull(c.priceFen)},
                        {"shelf_share", c.shelfShareMilli ? milliToJson(*c.shelfShareMilli)
                                                          : ordered_json(nullptr)}});
    }
    return list;
}

void readCompetitors(const json &list, Visit &visit) {
    for (const json &c : list) {
        CompetitorActivity activity{c.at("competitor"), c.at("product"), c.at("activity"), {}, {}};
        if (!c.at("price_fen").is_null()) {
            activity.priceFen = c.at("price_fen").get<std::int64_t>();
        }
        if (!c.at("shelf_share").is_null()) {
            activity.shelfShareMilli = milliFromJson(c.at("shelf_share"));
        }
        visit.competitors.push_back(std::move(activity));
    }
}

} // namespace

ordered_json milliToJson(std::int64_t milli) {
    return milli % kMilli == 0
               ? ordered_json(milli / kMilli)
               : ordered_json(static_cast<double>(milli) / static_cast<double>(kMilli));
}

std::int64_t milliFromJson(const json &value) {
    return value.is_number_integer() ? value.get<std::int64_t>() * kMilli
                                     : std::llround(value.get<double>() * 1000.0);
}

ordered_json cardToJson(const Visit &visit) {
    ordered_json contacts = ordered_json::array();
    for (const VisitContact &contact : visit.contacts) {
        contacts.push_back({{"contact_id", contact.contactId == 0
                                               ? ordered_json(nullptr)
                                               : ordered_json(std::to_string(contact.contactId))},
                            {"name", contact.name}});
    }
    ordered_json preparation = ordered_json::array();
    for (const PreparationItem &item : visit.preparation) {
        preparation.push_back({{"text", item.text}, {"done", item.done}});
    }
    ordered_json needs = ordered_json::array();
    for (const Need need : visit.needs) {
        needs.push_back(code(need));
    }
    ordered_json smart = ordered_json::array();
    for (const SmartSign sign : visit.smart) {
        smart.push_back(code(sign));
    }
    return {{"smart", std::move(smart)},
            {"contacts", std::move(contacts)},
            {"preparation", std::move(preparation)},
            {"needs", std::move(needs)},
            {"objections", objectionsOf(visit)},
            {"competitors", competitorsOf(visit)},
            {"coaching", toJson(visit.coaching)}};
}

void cardFromJson(const json &card, Visit &visit) {
    for (const json &c : card.value("contacts", json::array())) {
        visit.contacts.push_back(
            {c.at("contact_id").is_null() ? 0 : std::stoll(c.at("contact_id").get<std::string>()),
             c.at("name")});
    }
    for (const json &item : card.value("preparation", json::array())) {
        visit.preparation.push_back({item.at("text"), item.at("done")});
    }
    for (const json &word : card.value("needs", json::array())) {
        if (const auto need = needFromCode(word.get<std::string>())) {
            visit.needs.push_back(*need);
        }
    }
    for (const json &word : card.value("smart", json::array())) {
        if (const auto sign = smartSignFromCode(word.get<std::string>())) {
            visit.smart.push_back(*sign);
        }
    }
    for (const json &o : card.value("objections", json::array())) {
        visit.objections.push_back({o.at("words"), o.at("listened"), o.at("asked"),
                                    o.at("explained"), o.at("acted"), o.at("resolved")});
    }
    readCompetitors(card.value("competitors", json::array()), visit);
    if (card.contains("coaching")) {
        visit.coaching = sheetFromJson(card.at("coaching"));
    }
}

} // namespace accord::domain
