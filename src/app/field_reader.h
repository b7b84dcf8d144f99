// SPDX-License-Identifier: GPL-3.0-or-later
// FieldReader: one object of a JSON document that people hand to a command, key by key into the
// fields of a value. Absent keys leave their field alone; null and "" empty it. Everything that is
// wrong is collected: "field.type", "field.word", "field.unknown", "date.bad", "user.not_found",
// "customer.not_found", each with the JSON key as its field.
#pragma once

#include "app/context.h"
#include "base/result.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace accord::app {

class FieldReader {
public:
    // `entity` names the thing in issues. A document that is no object is an issue at once.
    FieldReader(const Context &context, const nlohmann::json &document, std::string entity,
                base::Issues &issues);

    void text(const char *key, std::string &field);
    void date(const char *key, base::Date &field);
    void flag(const char *key, bool &field);
    void number(const char *key, std::optional<std::int64_t> &field);
    // An exact decimal with up to three places, kept in thousandths; true and false are 1 and 0.
    void thousandths(const char *key, std::optional<std::int64_t> &field);
    void user(const char *key, domain::UserId &field);         // by code
    void customer(const char *key, domain::CustomerId &field); // by code
    template<class Enum>
    void word(const char *key, Enum &field, std::optional<Enum> (*fromCode)(std::string_view)) {
        std::string text;
        if (!readText(key, text)) {
            return;
        }
        if (const auto value = fromCode(text)) {
            field = *value;
        } else {
            unknownWord(key, text);
        }
    }
    // A list of objects or the like: the value itself, nullptr when absent; null is an empty list.
    [[nodiscard]] const nlohmann::json *list(const char *key);
    [[nodiscard]] const nlohmann::json *object(const char *key);
    // Takes no notice of a key that is there for the reader's eyes only.
    void ignore(const char *key) { m_known.insert(key); }
    // After all fields: keys that nobody asked for are issues.
    void finish();
    void wrongType(const char *key, const char *wanted);

private:
    [[nodiscard]] const nlohmann::json *value(const char *key);
    // False when absent or of another type.
    bool readText(const char *key, std::string &text);
    void unknownWord(const char *key, const std::string &text);
    void add(base::ErrorCode code, const char *reason, const char *key, std::string detail,
             const std::string &value);

    const Context &m_context;
    const nlohmann::json &m_document;
    std::string m_entity;
    base::Issues &m_issues;
    std::set<std::string, std::less<>> m_known;
};

} // namespace accord::app
