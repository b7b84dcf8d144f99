// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/field_words.h"

#include "base/decimal.h"

namespace accord::ui {
namespace {

constexpr const char *kWholeNumber = "a whole number";

QString argument(const base::Error &issue, std::initializer_list<const char *> names) {
    for (const char *name : names) {
        if (const auto found = issue.args.find(name); found != issue.args.end()) {
            return QString::fromStdString(found->second);
        }
    }
    return {};
}

} // namespace

QString FieldWords::beside(const FailureWords &words, const base::Error &issue,
                           const QString &title, const QString &typed) {
    const std::string &reason = issue.reason;
    if (reason == "field.required") {
        return tr("This must not be empty.");
    }
    if (reason == "field.negative") {
        return tr("This cannot be below zero.");
    }
    if (reason == "field.control") {
        return tr("There is a line break or another control character; remove it.");
    }
    if (reason == "field.word") {
        return tr("This word is not known here.");
    }
    if (const QString most = argument(issue, {"most", "max"});
        reason == "field.too_long" && !most.isEmpty()) {
        return tr("At most %1 characters.").arg(most);
    }
    if (reason == "field.type" &&
        argument(issue, {"wanted"}).startsWith(QLatin1String(kWholeNumber))) {
        const auto number = base::parseDecimal(typed.toStdString());
        return number ? tr("This number is too large: at most 12 digits.")
                      : tr("Write a number like 1,234 here.");
    }
    base::Error named = issue;
    named.args["field"] = title.toStdString();
    return words.sentence(named);
}

} // namespace accord::ui
