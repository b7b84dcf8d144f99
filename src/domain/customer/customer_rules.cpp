// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer/customer_rules.h"

#include "base/text.h"
#include "domain/text_checks.h"

#include <array>
#include <string>
#include <utility>

namespace accord::domain {
namespace {

using base::Error;
using base::ErrorCode;

constexpr std::size_t kMaxCode = 60;
constexpr std::size_t kMaxEntries = 100; // tags, custom fields
constexpr std::int64_t kMaxAreaSqm = 10'000'000;
constexpr std::size_t kMaxDepth = 100; // of a tree that is damaged into a circle

Error issue(std::string reason, std::string detail, std::string field, const Customer &customer,
            std::map<std::string, std::string> args = {}) {
    return {ErrorCode::Invalid, std::move(reason), std::move(field),
            customer.code,      std::move(detail), std::move(args)};
}

void checkIdentity(const Customer &customer, base::Issues &issues) {
    if (customer.code.empty()) {
        issues.push_back(
            issue("customer.code_required", "A customer needs a code.", "code", customer));
    } else if (!isCustomerCode(customer.code)) {
        issues.push_back(issue("customer.code_bad",
                               "The code \"" + customer.code +
                                   "\" cannot be used: 1 to 60 characters, no comma, quote, line "
                                   "break or leading hyphen.",
                               "code", customer, {{"code", customer.code}}));
    }
    if (base::trimmed(customer.name).empty()) {
        issues.push_back(
            issue("customer.name_required", "A customer needs a name.", "name", customer));
    }
}

// "example.com", "http://…" and "https://…"; another scheme is no address of a page.
bool isWebsite(std::string_view text) {
    const auto end = text.find_first_of(":/.?#");
    if (end == std::string_view::npos || text[end] != ':') {
        return true;
    }
    const std::string scheme = base::fold(text.substr(0, end));
    return scheme == "http" || scheme == "https";
}

void checkWebsite(const Customer &customer, base::Issues &issues) {
    if (!isWebsite(customer.website)) {
        issues.push_back(issue("customer.website_bad",
                               "The website \"" + customer.website +
                                   "\" must begin with http:// or https://, or be a plain name.",
                               "website", customer, {{"value", customer.website}}));
    }
}

void checkEntries(const Customer &customer, base::Issues &issues) {
    for (const std::string &tag : customer.tags) {
        checkLine(customer.code, "tags", tag, issues);
    }
    for (const auto &[name, value] : customer.custom) {
        checkLine(customer.code, "custom", name, issues);
        checkText(customer.code, "custom", value, issues);
    }
    for (const auto &[field, count] :
         {std::pair("tags", customer.tags.size()), std::pair("custom", customer.custom.size())}) {
        if (count > kMaxEntries) {
            issues.push_back(issue("field.too_many",
                                   std::string("The field ") + field + " has more than " +
                                       std::to_string(kMaxEntries) + " entries.",
                                   field, customer, {{"most", std::to_string(kMaxEntries)}}));
        }
    }
}

} // namespace

bool isCustomerCode(std::string_view text) {
    return !text.empty() && text.front() != '-' && base::isValidUtf8(text) &&
           !base::hasHiddenCharacters(text) &&
           text.find_first_of(",\"'") == std::string_view::npos && base::trimmed(text) == text &&
           base::codePointCount(text) <= kMaxCode;
}

base::Issues check(const Customer &customer) {
    base::Issues issues;
    checkIdentity(customer, issues);
    const std::array<std::pair<const char *, const std::string *>, 9> lines{
        {{"name", &customer.name},
         {"short_name", &customer.shortName},
         {"province", &customer.province},
         {"city", &customer.city},
         {"district", &customer.district},
         {"address", &customer.address},
         {"tax_number", &customer.taxNumber},
         {"website", &customer.website},
         {"chain_place", &customer.chainPlace}}};
    for (const auto &[field, text] : lines) {
        checkLine(customer.code, field, *text, issues);
    }
    const std::array<std::pair<const char *, const std::string *>, 4> texts{
        {{"story_past", &customer.storyPast},
         {"story_present", &customer.storyPresent},
         {"story_outlook", &customer.storyOutlook},
         {"notes", &customer.notes}}};
    for (const auto &[field, text] : texts) {
        checkText(customer.code, field, *text, issues);
    }
    checkWebsite(customer, issues);
    checkEntries(customer, issues);
    if (customer.salesAreaSqm &&
        (*customer.salesAreaSqm < 0 || *customer.salesAreaSqm > kMaxAreaSqm)) {
        issues.push_back(issue(
            "customer.area_bad", "The sales area must be between 0 and 10,000,000 square metres.",
            "sales_area", customer, {{"value", std::to_string(*customer.salesAreaSqm)}}));
    }
    if (!customer.parent.isNull() && customer.parent == customer.id) {
        issues.push_back(
            issue("customer.circle", "A customer cannot be its own parent.", "parent", customer));
    }
    return issues;
}

std::optional<AreaRule> areaMismatch(const Customer &customer, const std::vector<AreaRule> &rules) {
    if (!customer.salesAreaSqm || customer.format == StoreFormat::None) {
        return std::nullopt;
    }
    for (const AreaRule &rule : rules) {
        const bool below = rule.fromSqm && *customer.salesAreaSqm < *rule.fromSqm;
        const bool above = rule.toSqm && *customer.salesAreaSqm > *rule.toSqm;
        if (rule.format == customer.format && (below || above)) {
            return rule;
        }
    }
    return std::nullopt;
}

bool wouldCircle(CustomerId child, CustomerId parent, const ParentOf &parentOf) {
    CustomerId at = parent;
    for (std::size_t depth = 0; !at.isNull(); ++depth) {
        if (at == child || depth >= kMaxDepth) {
            return true;
        }
        at = parentOf(at);
    }
    return false;
}

CustomerId accountOf(CustomerId customer, const ParentOf &parentOf,
                     const std::function<bool(CustomerId)> &isAccountLevel) {
    CustomerId at = customer;
    for (std::size_t depth = 0; depth < kMaxDepth && !isAccountLevel(at); ++depth) {
        const CustomerId parent = parentOf(at);
        if (parent.isNull()) {
            break;
        }
        at = parent;
    }
    return at;
}

std::vector<Stage> usualMoves(Stage stage) {
    switch (stage) {
    case Stage::None:
    case Stage::Suspension:
        return {Stage::Breakthrough};
    case Stage::Breakthrough:
        return {Stage::Consolidation, Stage::Suspension};
    case Stage::Consolidation:
        return {Stage::Growth, Stage::Defence};
    case Stage::Growth:
        return {Stage::Harvest, Stage::Defence};
    case Stage::Harvest:
        return {Stage::Defence, Stage::Hibernation};
    case Stage::Defence:
        return {Stage::Growth, Stage::Hibernation};
    case Stage::Hibernation:
        return {Stage::Breakthrough, Stage::Suspension};
    }
    return {};
}

bool looksLikeDuplicate(const Customer &candidate, const Customer &other) {
    if (candidate.id == other.id) {
        return false;
    }
    if (!candidate.taxNumber.empty() &&
        base::fold(candidate.taxNumber) == base::fold(other.taxNumber)) {
        return candidate.parent.isNull() || candidate.parent != other.parent;
    }
    const auto squeezed = [](const std::string &name) {
        std::string folded = base::fold(name);
        std::erase(folded, ' ');
        return folded;
    };
    return squeezed(candidate.name) == squeezed(other.name);
}

} // namespace accord::domain
