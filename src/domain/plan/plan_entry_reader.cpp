// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_entry_reader.h"

#include "base/text.h"

#include <cmath>
#include <limits>
#include <utility>

namespace accord::domain {

namespace {

using base::ErrorCode;
using nlohmann::json;

constexpr double kMostRate = 100; // 10,000 %
constexpr std::size_t kMostEntries = 1'000;

} // namespace

EntryReader::EntryReader(const json &value, std::string path, base::Issues &issues)
    : m_value(value), m_path(std::move(path)), m_issues(issues) {
    if (!m_value.is_object()) {
        wrongType("", "an object");
    }
}

const json *EntryReader::find(std::string_view key) {
    m_known.emplace(key);
    if (!m_value.is_object()) {
        return nullptr;
    }
    const auto it = m_value.find(key);
    return it == m_value.end() ? nullptr : &*it;
}

const json *EntryReader::list(std::string_view key) {
    const json *found = find(key);
    if (found == nullptr) {
        return nullptr;
    }
    if (!found->is_array() || found->size() > kMostEntries) {
        wrongType(key, "a list of at most 1000 entries");
        return nullptr;
    }
    return found;
}

std::string EntryReader::indexed(std::string_view key, std::size_t index) {
    return std::string(key) + "[" + std::to_string(index) + "]";
}

void EntryReader::refuseUnknown() {
    if (!m_value.is_object()) {
        return;
    }
    for (const auto &[key, value] : m_value.items()) {
        if (!m_known.contains(key)) {
            issue(key, "field.unknown", "There is no field " + pathOf(key) + ".");
        }
    }
}

std::string EntryReader::pathOf(std::string_view key) const {
    if (m_path.empty() || key.empty()) {
        return m_path + std::string(key);
    }
    return m_path + "." + std::string(key);
}

void EntryReader::issue(std::string_view key, std::string reason, std::string detail,
                        std::map<std::string, std::string> args) {
    const std::string path = pathOf(key);
    args.emplace("field", path);
    m_issues.push_back(
        {ErrorCode::Invalid, std::move(reason), path, {}, std::move(detail), std::move(args)});
}

void EntryReader::wrongType(std::string_view key, const std::string &wanted) {
    const json *value = key.empty() ? &m_value : find(key);
    const std::string given =
        value == nullptr
            ? std::string()
            : value->dump(-1, ' ', false, json::error_handler_t::replace).substr(0, 60);
    issue(key, "field.type",
          "The field " + pathOf(key) + " takes " + wanted + ", not " + given + ".",
          {{"wanted", wanted}, {"value", given}});
}

void EntryReader::wrongRange(std::string_view key, std::int64_t from, std::int64_t to) {
    issue(key, "field.range",
          "The field " + pathOf(key) + " must lie between " + std::to_string(from) + " and " +
              std::to_string(to) + ".",
          {{"from", std::to_string(from)}, {"to", std::to_string(to)}});
}

void EntryReader::wrongWord(std::string_view key, const std::string &text) {
    issue(key, "field.word",
          "The field " + pathOf(key) + " does not know the word \"" + text + "\".",
          {{"value", text}});
}

std::optional<std::int64_t> EntryReader::whole(const json &value) {
    if (!value.is_number_integer()) {
        return std::nullopt;
    }
    if (value.is_number_unsigned() &&
        value.get<std::uint64_t>() >
            static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
        return std::nullopt;
    }
    return value.get<std::int64_t>();
}

std::optional<std::int64_t> EntryReader::ranged(std::string_view key, const json &value,
                                                std::int64_t from, std::int64_t to) {
    const auto number = whole(value);
    if (!number) {
        wrongType(key, "a whole number");
        return std::nullopt;
    }
    if (*number < from || *number > to) {
        wrongRange(key, from, to);
        return std::nullopt;
    }
    return number;
}

void EntryReader::text(std::string_view key, std::string &into, std::size_t most) {
    const json *value = find(key);
    if (value == nullptr) {
        return;
    }
    if (value->is_null()) {
        into.clear();
        return;
    }
    if (!value->is_string()) {
        wrongType(key, "a text");
        return;
    }
    std::string given = base::composed(base::trimmed(value->get_ref<const std::string &>()));
    if (base::codePointCount(given) > most) {
        issue(key, "field.too_long",
              "The field " + pathOf(key) + " takes at most " + std::to_string(most) +
                  " characters.",
              {{"most", std::to_string(most)}});
        return;
    }
    into = std::move(given);
}

void EntryReader::date(std::string_view key, base::Date &into) {
    std::string given = into.toString();
    text(key, given);
    if (given.empty()) {
        into = base::Date();
        return;
    }
    if (const auto parsed = base::Date::parse(given)) {
        into = *parsed;
    } else {
        base::Error error = parsed.error();
        error.field = pathOf(key);
        m_issues.push_back(std::move(error));
    }
}

void EntryReader::boolean(std::string_view key, bool &into) {
    if (const json *value = find(key)) {
        value->is_boolean() ? void(into = value->get<bool>()) : wrongType(key, "true or false");
    }
}

void EntryReader::integer(std::string_view key, std::int64_t &into, std::int64_t from,
                          std::int64_t to) {
    if (const json *value = find(key)) {
        into = ranged(key, *value, from, to).value_or(into);
    }
}

void EntryReader::integer(std::string_view key, int &into, int from, int to) {
    std::int64_t wide = into;
    integer(key, wide, from, to);
    into = static_cast<int>(wide);
}

void EntryReader::optionalInteger(std::string_view key, std::optional<std::int64_t> &into,
                                  std::int64_t from, std::int64_t to) {
    if (const json *value = find(key)) {
        into = value->is_null() ? std::nullopt : ranged(key, *value, from, to);
    }
}

void EntryReader::optionalInteger(std::string_view key, std::optional<int> &into, int from,
                                  int to) {
    if (const json *value = find(key)) {
        const auto wide = value->is_null() ? std::nullopt : ranged(key, *value, from, to);
        into = wide ? std::optional(static_cast<int>(*wide)) : std::nullopt;
    }
}

std::optional<int> EntryReader::points(std::string_view key, const json &value) {
    if (!value.is_number()) {
        wrongType(key, "a rate such as 0.08");
        return std::nullopt;
    }
    const double rate = value.get<double>();
    if (!(rate >= 0 && rate <= kMostRate)) {
        wrongRange(key, 0, static_cast<std::int64_t>(kMostRate));
        return std::nullopt;
    }
    return static_cast<int>(std::lround(rate * 10'000));
}

void EntryReader::rate(std::string_view key, int &into) {
    if (const json *value = find(key)) {
        into = points(key, *value).value_or(into);
    }
}

void EntryReader::optionalRate(std::string_view key, std::optional<int> &into) {
    if (const json *value = find(key)) {
        into = value->is_null() ? std::nullopt : points(key, *value);
    }
}

std::optional<std::string> EntryReader::wordText(std::string_view key) {
    const json *value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (value->is_null()) {
        return std::string();
    }
    if (!value->is_string()) {
        wrongType(key, "a word");
        return std::nullopt;
    }
    return value->get<std::string>();
}

} // namespace accord::domain
