// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_check.h"

#include "base/text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace accord::domain {
namespace {

base::Error issue(std::string reason, std::string detail, std::string_view field,
                  const std::string &entity, std::map<std::string, std::string> args = {}) {
    args.emplace("field", field);
    return {base::ErrorCode::Invalid, std::move(reason), std::string(field), entity,
            std::move(detail),        std::move(args)};
}

bool isMissing(const FieldValue &value) {
    const auto *text = std::get_if<std::string>(&value);
    return std::holds_alternative<std::monostate>(value) ||
           (text != nullptr && base::trimmed(*text).empty());
}

void checkLines(const std::string &entity, std::string_view key, const std::string &text,
                base::Issues &issues) {
    const auto lines = splitLines(text);
    if (lines.size() > kMostLines) {
        issues.push_back(issue("field.too_many",
                               "The field " + std::string(key) + " has more than " +
                                   std::to_string(kMostLines) + " entries.",
                               key, entity, {{"most", std::to_string(kMostLines)}}));
    }
    for (const std::string &line : lines) {
        checkText(entity, key, line, true, issues);
    }
}

} // namespace

std::string joinedLines(const std::vector<std::string> &lines) {
    std::string text;
    for (const std::string &line : lines) {
        text += (text.empty() ? "" : "\n") + line;
    }
    return text;
}

std::vector<std::string> splitLines(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (end > 0) {
            lines.emplace_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

void checkText(const std::string &entity, std::string_view field, std::string_view text,
               bool isLine, base::Issues &issues) {
    const std::string name(field);
    const std::size_t most = isLine ? kMostLineLength : kMostTextLength;
    if (!base::isValidUtf8(text) || base::hasHiddenCharacters(text, !isLine)) {
        issues.push_back(issue("field.control",
                               "The field " + name + " holds " +
                                   (isLine ? "a line break or another" : "a") +
                                   " control character; remove it.",
                               field, entity));
    } else if (base::codePointCount(text) > most) {
        issues.push_back(
            issue("field.too_long",
                  "The field " + name + " is longer than " + std::to_string(most) + " characters.",
                  field, entity, {{"most", std::to_string(most)}}));
    }
}

void checkValue(const std::string &entity, std::string_view key, FieldKind kind, bool isRequired,
                const FieldValue &value, base::Issues &issues) {
    if (isRequired && isMissing(value)) {
        issues.push_back(issue("field.required",
                               "The field " + std::string(key) + " must not be empty.", key,
                               entity));
        return;
    }
    const auto *text = std::get_if<std::string>(&value);
    if (text != nullptr && kind == FieldKind::Lines) {
        checkLines(entity, key, *text, issues);
    } else if (text != nullptr) {
        checkText(entity, key, *text, kind != FieldKind::Text, issues);
    }
}

void checkSign(const std::string &entity, std::string_view key, const FieldValue &value,
               base::Issues &issues) {
    const auto *number = std::get_if<std::int64_t>(&value);
    if (number != nullptr && *number < 0) {
        issues.push_back(issue("field.negative",
                               "The field " + std::string(key) + " cannot be below zero.", key,
                               entity));
    }
}

} // namespace accord::domain
