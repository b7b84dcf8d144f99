// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record_json.h"

#include "base/decimal.h"
#include "base/month.h"
#include "base/text.h"
#include "domain/contact/contact.h"
#include "storage/catalogue_repository.h"
#include "storage/customer_repository.h"
#include "storage/record_store.h"
#include "storage/user_repository.h"

#include <algorithm>
#include <utility>

namespace accord::app {
namespace {

using base::ErrorCode;
using base::fail;
using domain::FieldKind;
using domain::FieldValue;
using nlohmann::json;
using nlohmann::ordered_json;

tl::unexpected<base::Error> wrongType(std::string_view key, const char *wanted, const json &value) {
    const std::string text = value.dump(-1, ' ', false, json::error_handler_t::replace);
    return fail(ErrorCode::Invalid, "field.type",
                "The field " + std::string(key) + " takes " + wanted + ", not " + text + ".",
                std::string(key), {},
                {{"field", std::string(key)}, {"wanted", wanted}, {"value", text}});
}

base::Result<FieldValue> notFound(const char *reason, const char *what, std::string_view key,
                                  const std::string &text) {
    return fail(ErrorCode::NotFound, reason, std::string("There is no ") + what + " " + text + ".",
                std::string(key), text, {{"value", text}, {"field", std::string(key)}});
}

base::Result<FieldValue> keyFrom(const Context &context, FieldKind kind, std::string_view key,
                                 const std::string &text) {
    if (kind == FieldKind::Customer) {
        const auto id = storage::CustomerRepository(context.db).idOfCode(text);
        return id ? base::Result<FieldValue>(id->value())
                  : notFound("customer.not_found", "customer", key, text);
    }
    if (kind == FieldKind::User) {
        const auto user = storage::UserRepository(context.db).byCode(text);
        return user ? base::Result<FieldValue>(user->id.value())
                    : notFound("user.not_found", "user", key, text);
    }
    if (kind == FieldKind::Product) {
        const auto id = storage::ProductRepository(context.db).find(text);
        return id ? base::Result<FieldValue>(id->value())
                  : notFound("product.not_found", "product", key, text);
    }
    const auto id = domain::ContactId::parse(text);
    const bool isThere = id && storage::RecordStore<domain::Contact>(context.db).byId(*id);
    return isThere ? base::Result<FieldValue>(id->value())
                   : notFound("contact.not_found", "contact", key, text);
}

std::string linesFrom(const json &value) {
    std::vector<std::string> lines;
    const auto add = [&](std::string_view text) {
        std::string line = base::composed(base::trimmed(text));
        if (!line.empty() && std::ranges::find(lines, line) == lines.end()) {
            lines.push_back(std::move(line));
        }
    };
    if (value.is_array()) {
        for (const json &item : value) {
            add(item.get<std::string>());
        }
        return domain::joinedLines(lines);
    }
    const auto text = value.get<std::string>();
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(",;\n", from), text.size());
        add(std::string_view(text).substr(from, end - from));
        from = end + 1;
    }
    return domain::joinedLines(lines);
}

base::Result<FieldValue> flagFrom(std::string_view key, const json &value) {
    const std::string text = value.is_string() ? value.get<std::string>() : std::string();
    if (value.is_boolean()) {
        return std::int64_t{value.get<bool>() ? 1 : 0};
    }
    const bool isEmpty = value.is_null() || (value.is_string() && text.empty());
    if (isEmpty || text == "false" || text == "no" || text == "0") {
        return std::int64_t{0};
    }
    if (text == "true" || text == "yes" || text == "1") {
        return std::int64_t{1};
    }
    return wrongType(key, "true or false", value);
}

base::Result<FieldValue> numberFrom(std::string_view key, const json &value) {
    if (value.is_number_integer()) {
        return value.get<std::int64_t>();
    }
    const auto read =
        value.is_string()
            ? base::parseDecimal(value.get<std::string>()).and_then([](const base::Decimal &d) {
                  return d.scaled(0);
              })
            : base::Result<std::int64_t>(tl::unexpected(base::Error()));
    return read ? base::Result<FieldValue>(*read) : wrongType(key, "a whole number", value);
}

// "2026-03", or the number 202603.
base::Result<FieldValue> monthFrom(std::string_view key, const json &value) {
    const auto month =
        base::Month::parse(value.is_string() ? value.get<std::string>() : value.dump());
    return month ? base::Result<FieldValue>(std::int64_t{month->number()})
                 : wrongType(key, "a month like 2026-03", value);
}

bool isListOfTexts(const json &value) {
    return value.is_array() &&
           std::ranges::all_of(value, [](const json &item) { return item.is_string(); });
}

base::Result<FieldValue> textFrom(std::string_view key, FieldKind kind, const json &value) {
    std::string text = value.get<std::string>();
    text = base::composed(kind == FieldKind::Text ? text : base::trimmed(text));
    if (kind == FieldKind::Day && !text.empty()) {
        auto day = base::Date::parse(text);
        if (!day) {
            base::Error error = std::move(day).error();
            error.field = std::string(key);
            return tl::unexpected(std::move(error));
        }
    }
    return text;
}

std::string nameOf(const Context &context, FieldKind kind, std::int64_t key) {
    if (kind == FieldKind::Customer) {
        return storage::CustomerRepository(context.db).codeOf(domain::CustomerId(key));
    }
    if (kind == FieldKind::User) {
        const auto user = storage::UserRepository(context.db).byId(domain::UserId(key));
        return user ? user->code : std::string();
    }
    return kind == FieldKind::Product
               ? storage::ProductRepository(context.db).name(domain::ProductId(key))
               : std::to_string(key);
}

bool isBlank(const json &value) {
    return value.is_null() || (value.is_string() && value.get_ref<const std::string &>().empty());
}

} // namespace

base::Result<FieldValue> valueFromJson(const Context &context, FieldKind kind, std::string_view key,
                                       const json &value) {
    if (kind == FieldKind::Flag) {
        return flagFrom(key, value);
    }
    if (isBlank(value)) {
        return domain::isNumeric(kind) ? FieldValue() : FieldValue(std::string());
    }
    if (kind == FieldKind::Month) {
        return monthFrom(key, value);
    }
    if (domain::isNumeric(kind) && !domain::isKey(kind)) {
        return numberFrom(key, value);
    }
    if (kind == FieldKind::Lines && (value.is_string() || isListOfTexts(value))) {
        return linesFrom(value);
    }
    if (!value.is_string()) {
        return wrongType(key, kind == FieldKind::Lines ? "a list of texts" : "a text", value);
    }
    return domain::isKey(kind) ? keyFrom(context, kind, key, value.get<std::string>())
                               : textFrom(key, kind, value);
}

ordered_json valueToJson(const Context &context, FieldKind kind, const FieldValue &value) {
    if (const auto *number = std::get_if<std::int64_t>(&value)) {
        if (kind == FieldKind::Flag) {
            return *number != 0;
        }
        if (kind == FieldKind::Month) {
            return base::Month::fromNumber(static_cast<int>(*number)).toString();
        }
        return domain::isKey(kind) ? ordered_json(nameOf(context, kind, *number))
                                   : ordered_json(*number);
    }
    const auto *text = std::get_if<std::string>(&value);
    if (kind == FieldKind::Lines) {
        return domain::splitLines(text != nullptr ? *text : std::string());
    }
    return text == nullptr || text->empty() ? ordered_json(nullptr) : ordered_json(*text);
}

base::Error unknownField(std::string_view key, const std::string &entity) {
    const std::string name(key);
    return {ErrorCode::Invalid,
            "field.unknown",
            name,
            entity,
            "The field " + name + " does not exist or cannot be set.",
            {{"field", name}}};
}

base::Error unknownWord(std::string_view key, const std::string &entity, const FieldValue &value) {
    const std::string name(key);
    const auto *text = std::get_if<std::string>(&value);
    const std::string word = text != nullptr ? *text : std::string();
    return {ErrorCode::Invalid,
            "field.word",
            name,
            entity,
            "The field " + name + " does not know the word \"" + word + "\".",
            {{"field", name}, {"value", word}}};
}

} // namespace accord::app
