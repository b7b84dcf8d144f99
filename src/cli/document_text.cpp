// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/document_text.h"

#include "cli/plain_values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <iterator>

namespace accord::cli {
namespace {

// Keys whose values are stable words that mean the same wherever they stand.
constexpr std::array<std::string_view, 13> kWordKeys{
    "kind",     "format",  "settlement", "stage", "key_account", "status", "state",
    "attitude", "channel", "criterion",  "mood",  "source",      "step"};

bool isEmpty(const Json &value) {
    return value.is_null() || ((value.is_structured() || value.is_string()) && value.empty()) ||
           (value.is_string() && value.get_ref<const std::string &>().empty());
}

std::string stringText(const Session &session, std::string_view key, const std::string &text) {
    const Messages &messages = session.messages();
    const bool isWord = key == "role" || std::ranges::find(kWordKeys, key) != kWordKeys.end() ||
                        messages.hasWord(key, text);
    return isWord ? messages.wordOf(key, text) : text;
}

// Thousandths without the zeros behind the last figure.
std::string milliText(std::int64_t milli) {
    constexpr std::int64_t kThousand = 1'000;
    std::string text = std::to_string(milli / kThousand);
    if (const std::int64_t rest = std::abs(milli % kThousand); rest != 0) {
        std::string figures = std::to_string(kThousand + rest).substr(1);
        figures.erase(figures.find_last_not_of('0') + 1);
        text = (milli < 0 && milli > -kThousand ? "-" : "") + text + "." + figures;
    }
    return text;
}

std::string numberText(std::string_view key, std::int64_t number) {
    constexpr std::int64_t kMillionthsOfBp = 100;
    if (key.ends_with("_fen")) {
        return yuanText(number);
    }
    if (key.ends_with("_milli")) {
        return milliText(number);
    }
    return key.ends_with("_bp") ? shareText(number * kMillionthsOfBp) : std::to_string(number);
}

// "title: value" of what an object holds, on one line.
std::string objectText(const Session &session, const Json &object) {
    std::string text;
    for (const auto &[key, value] : object.items()) {
        if (!isEmpty(value) && key != "id" && !key.ends_with("_id")) {
            text += (text.empty() ? "" : " · ") + session.messages().titleOf(key) + ": " +
                    valueText(session, key, value);
        }
    }
    return text;
}

std::string listText(const Session &session, std::string_view key, const Json &list) {
    std::string text;
    for (const Json &item : list) {
        text += (text.empty() ? "" : ", ") + valueText(session, key, item);
    }
    return text;
}

bool isFigure(std::string_view key) {
    return key.ends_with("_fen") || key.ends_with("_milli") || key.ends_with("_bp") ||
           key.ends_with("_days") || key == "count" || key == "days";
}

} // namespace

std::string valueText(const Session &session, std::string_view key, const Json &value) {
    if (value.is_null()) {
        return {};
    }
    if (value.is_boolean()) {
        return value.get<bool>() ? session.say("ui.yes", "yes") : session.say("ui.no", "no");
    }
    if (value.is_string()) {
        return stringText(session, key, value.get<std::string>());
    }
    if (value.is_number_integer()) {
        return numberText(key, value.get<std::int64_t>());
    }
    if (value.is_number_float()) { // a rate: 0.08 is 8 %
        constexpr double kMillion = 1e6;
        return shareText(std::llround(value.get<double>() * kMillion));
    }
    if (value.is_array()) {
        return listText(session, key, value);
    }
    return value.is_object() ? objectText(session, value) : value.dump();
}

Fields fieldsOf(const Session &session, const Json &document) {
    Fields fields;
    for (const auto &[key, value] : document.items()) {
        const std::string title = session.messages().titleOf(key);
        if (isEmpty(value)) {
            continue;
        }
        if (key == "custom" && value.is_object()) { // their names are those of the company
            for (const auto &[name, text] : value.items()) {
                fields.emplace_back(title + " · " + name, valueText(session, name, text));
            }
        } else if (value.is_object()) {
            for (auto &[inner, text] : fieldsOf(session, value)) {
                fields.emplace_back(title + " · " + inner, std::move(text));
            }
        } else if (value.is_array() && value.front().is_object()) {
            for (const Json &item : value) {
                fields.emplace_back(title, objectText(session, item));
            }
        } else {
            fields.emplace_back(title, valueText(session, key, value));
        }
    }
    return fields;
}

Table tableOf(const Session &session, const std::vector<std::string> &keys,
              const std::vector<Json> &documents) {
    Table table;
    for (const std::string &key : keys) {
        table.columns.push_back(
            {session.messages().titleOf(key), isFigure(key) ? Align::Right : Align::Left});
    }
    for (const Json &document : documents) {
        std::vector<std::string> cells;
        cells.reserve(keys.size());
        for (const std::string &key : keys) {
            const auto value = document.find(key);
            cells.push_back(value == document.end() ? std::string()
                                                    : valueText(session, key, *value));
        }
        table.rows.push_back(std::move(cells));
    }
    table.footer = totalText(session, documents.size(), std::ssize(documents));
    return table;
}

std::string totalText(const Session &session, std::size_t shown, std::int64_t total) {
    return session.say("ui.list.total", "{shown} of {total}",
                       {{"shown", std::to_string(shown)}, {"total", std::to_string(total)}});
}

} // namespace accord::cli
