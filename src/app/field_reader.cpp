// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field_reader.h"

#include "base/decimal.h"
#include "base/text.h"
#include "storage/customer_repository.h"
#include "storage/user_repository.h"

#include <utility>

namespace accord::app {

using base::ErrorCode;
using nlohmann::json;

FieldReader::FieldReader(const Context &context, const json &document, std::string entity,
                         base::Issues &issues)
    : m_context(context), m_document(document), m_entity(std::move(entity)), m_issues(issues) {
    if (!document.is_object()) {
        add(ErrorCode::Invalid, "field.type", "", "The document has to be an object.", {});
        m_issues.back().args["wanted"] = "an object";
    }
}

void FieldReader::add(ErrorCode code, const char *reason, const char *key, std::string detail,
                      const std::string &value) {
    m_issues.push_back(
        {code, reason, key, m_entity, std::move(detail), {{"field", key}, {"value", value}}});
}

const json *FieldReader::value(const char *key) {
    m_known.insert(key);
    if (!m_document.is_object()) {
        return nullptr;
    }
    const auto found = m_document.find(key);
    return found == m_document.end() ? nullptr : &*found;
}

void FieldReader::wrongType(const char *key, const char *wanted) {
    add(ErrorCode::Invalid, "field.type", key,
        std::string("The field ") + key + " takes " + wanted + ".", {});
    m_issues.back().args["wanted"] = wanted;
}

void FieldReader::unknownWord(const char *key, const std::string &text) {
    add(ErrorCode::Invalid, "field.word", key,
        std::string("The field ") + key + " does not know the word \"" + text + "\".", text);
}

bool FieldReader::readText(const char *key, std::string &text) {
    const json *found = value(key);
    if (found == nullptr) {
        return false;
    }
    if (found->is_null()) {
        text.clear();
        return true;
    }
    if (!found->is_string()) {
        wrongType(key, "a text");
        return false;
    }
    text = base::composed(base::trimmed(found->get<std::string>()));
    return true;
}

void FieldReader::text(const char *key, std::string &field) {
    std::string text;
    if (readText(key, text)) {
        field = std::move(text);
    }
}

void FieldReader::date(const char *key, base::Date &field) {
    std::string text;
    if (!readText(key, text)) {
        return;
    }
    if (text.empty()) {
        field = base::Date();
        return;
    }
    if (const auto parsed = base::Date::parse(text)) {
        field = *parsed;
    } else {
        base::Error error = parsed.error();
        error.field = key;
        error.entity = m_entity;
        m_issues.push_back(std::move(error));
    }
}

void FieldReader::flag(const char *key, bool &field) {
    const json *found = value(key);
    if (found == nullptr) {
        return;
    }
    if (found->is_boolean()) {
        field = found->get<bool>();
    } else if (found->is_null()) {
        field = false;
    } else {
        wrongType(key, "true or false");
    }
}

void FieldReader::number(const char *key, std::optional<std::int64_t> &field) {
    const json *found = value(key);
    if (found == nullptr) {
        return;
    }
    if (found->is_null()) {
        field.reset();
    } else if (found->is_number_integer()) {
        field = found->get<std::int64_t>();
    } else {
        wrongType(key, "a whole number");
    }
}

void FieldReader::thousandths(const char *key, std::optional<std::int64_t> &field) {
    constexpr int kPlaces = 3;
    const json *found = value(key);
    if (found == nullptr) {
        return;
    }
    if (found->is_null()) {
        field.reset();
        return;
    }
    if (found->is_boolean()) {
        field = found->get<bool>() ? 1000 : 0;
        return;
    }
    const std::string text = found->is_string() ? found->get<std::string>() : found->dump();
    const auto parsed = base::parseDecimal(text).and_then(
        [](const base::Decimal &decimal) { return decimal.scaled(kPlaces); });
    if (parsed && (found->is_string() || found->is_number())) {
        field = *parsed;
    } else {
        wrongType(key, "a number");
    }
}

void FieldReader::user(const char *key, domain::UserId &field) {
    std::string code;
    if (!readText(key, code)) {
        return;
    }
    const auto user =
        code.empty() ? std::nullopt : storage::UserRepository(m_context.db).byCode(code);
    if (code.empty() || user) {
        field = user ? user->id : domain::UserId();
        return;
    }
    add(ErrorCode::NotFound, "user.not_found", key, "There is no user " + code + ".", code);
    m_issues.back().entity = code;
}

void FieldReader::customer(const char *key, domain::CustomerId &field) {
    std::string code;
    if (!readText(key, code)) {
        return;
    }
    const auto id = code.empty() ? std::optional(domain::CustomerId())
                                 : storage::CustomerRepository(m_context.db).idOfCode(code);
    if (id) {
        field = *id;
        return;
    }
    add(ErrorCode::NotFound, "customer.not_found", key, "There is no customer " + code + ".", code);
    m_issues.back().entity = code;
}

const json *FieldReader::list(const char *key) {
    static const json kEmpty = json::array();
    const json *found = value(key);
    if (found == nullptr || found->is_array()) {
        return found;
    }
    if (found->is_null()) {
        return &kEmpty;
    }
    wrongType(key, "a list");
    return nullptr;
}

const json *FieldReader::object(const char *key) {
    static const json kEmpty = json::object();
    const json *found = value(key);
    if (found == nullptr || found->is_object()) {
        return found;
    }
    if (found->is_null()) {
        return &kEmpty;
    }
    wrongType(key, "an object");
    return nullptr;
}

void FieldReader::finish() {
    if (!m_document.is_object()) {
        return;
    }
    for (const auto &[key, ignored] : m_document.items()) {
        if (!m_known.contains(key)) {
            add(ErrorCode::Invalid, "field.unknown", key.c_str(),
                "The field " + key + " does not exist or cannot be set.", {});
        }
    }
}

} // namespace accord::app
