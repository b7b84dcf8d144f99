// SPDX-License-Identifier: GPL-3.0-or-later
// EntryReader: takes the fields of one JSON object of a Plan document into a value, noting what is
// wrong with the path of its key. Absent keys leave the value alone; null empties it.
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace accord::domain {

class EntryReader {
public:
    // `path` is "" for the document itself. A value that is no object is an issue.
    EntryReader(const nlohmann::json &value, std::string path, base::Issues &issues);
    EntryReader(const EntryReader &) = delete;
    EntryReader &operator=(const EntryReader &) = delete;

    [[nodiscard]] bool isObject() const { return m_value.is_object(); }
    // The value of a key, which counts as known from now on; nullptr when absent.
    [[nodiscard]] const nlohmann::json *find(std::string_view key);
    // The list under a key; nullptr when absent, an issue when it is no list of at most 1000.
    [[nodiscard]] const nlohmann::json *list(std::string_view key);
    // Known but not read: keys that only tell.
    void ignore(std::string_view key) { m_known.emplace(key); }
    // An issue for every key that nobody asked for.
    void refuseUnknown();

    void text(std::string_view key, std::string &into, std::size_t most = 20'000);
    void date(std::string_view key, base::Date &into);
    void boolean(std::string_view key, bool &into);
    // Whole numbers within [from, to].
    void integer(std::string_view key, std::int64_t &into, std::int64_t from, std::int64_t to);
    void integer(std::string_view key, int &into, int from, int to);
    void optionalInteger(std::string_view key, std::optional<std::int64_t> &into, std::int64_t from,
                         std::int64_t to);
    void optionalInteger(std::string_view key, std::optional<int> &into, int from, int to);
    // 0.08 = 800 basis points, from 0 up.
    void rate(std::string_view key, int &into);
    void optionalRate(std::string_view key, std::optional<int> &into);
    template<class Enum, class FromCode>
    void word(std::string_view key, Enum &into, FromCode fromCode) {
        if (const auto text = wordText(key)) {
            if (const auto value = fromCode(*text)) {
                into = *value;
            } else {
                wrongWord(key, *text);
            }
        }
    }

    [[nodiscard]] static std::string indexed(std::string_view key, std::size_t index);
    [[nodiscard]] std::string pathOf(std::string_view key) const;
    void wrongType(std::string_view key, const std::string &wanted);
    void wrongRange(std::string_view key, std::int64_t from, std::int64_t to);
    void issue(std::string_view key, std::string reason, std::string detail,
               std::map<std::string, std::string> args = {});
    // The number of a JSON value, when it is a whole one that fits.
    [[nodiscard]] static std::optional<std::int64_t> whole(const nlohmann::json &value);

private:
    [[nodiscard]] std::optional<std::string> wordText(std::string_view key);
    void wrongWord(std::string_view key, const std::string &text);
    [[nodiscard]] std::optional<std::int64_t>
    ranged(std::string_view key, const nlohmann::json &value, std::int64_t from, std::int64_t to);
    [[nodiscard]] std::optional<int> points(std::string_view key, const nlohmann::json &value);

    const nlohmann::json &m_value;
    std::string m_path;
    base::Issues &m_issues;
    std::set<std::string, std::less<>> m_known;
};

} // namespace accord::domain
