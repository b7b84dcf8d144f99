// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text_checks.h"

#include "base/text.h"

namespace accord::domain {
namespace {

void check(const std::string &entity, const char *field, std::string_view text, bool withLines,
           base::Issues &issues) {
    const std::size_t most = withLines ? kMaxText : kMaxLine;
    if (!base::isValidUtf8(text) || base::hasHiddenCharacters(text, withLines)) {
        issues.push_back(
            {base::ErrorCode::Invalid,
             "field.control",
             field,
             entity,
             std::string("The field ") + field +
                 (withLines ? " holds a control character; remove it."
                            : " holds a line break or another control character; remove it."),
             {{"field", field}}});
    } else if (base::codePointCount(text) > most) {
        issues.push_back({base::ErrorCode::Invalid,
                          "field.too_long",
                          field,
                          entity,
                          std::string("The field ") + field + " is longer than " +
                              std::to_string(most) + " characters.",
                          {{"field", field}, {"most", std::to_string(most)}}});
    }
}

} // namespace

void checkLine(const std::string &entity, const char *field, std::string_view text,
               base::Issues &issues) {
    check(entity, field, text, false, issues);
}

void checkText(const std::string &entity, const char *field, std::string_view text,
               base::Issues &issues) {
    check(entity, field, text, true, issues);
}

} // namespace accord::domain
