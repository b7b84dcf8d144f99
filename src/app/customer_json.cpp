// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_json.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace accord::app {
namespace {

using base::Error;
using base::ErrorCode;
using domain::Customer;
using nlohmann::json;
using nlohmann::ordered_json;

Error issue(ErrorCode code, std::string reason, std::string detail, const std::string &field,
            const Customer &customer, const std::string &value = {}) {
    Error error{code, std::move(reason), field, customer.code, std::move(detail), {}};
    error.args = {{"field", field}, {"value", value}};
    return error;
}

Error wrongType(const char *field, const char *wanted, const json &value,
                const Customer &customer) {
    Error error = issue(ErrorCode::Invalid, "field.type",
                        std::string("The field ") + field + " takes " + wanted + ", not " +
                            value.dump(-1, ' ', false, json::error_handler_t::replace) + ".",
                        field, customer, value.is_string() ? value.get<std::string>() : "");
    error.args["wanted"] = wanted;
    return error;
}

struct Setting {
    const json &value;
    Customer &customer;
    const CustomerKeys &keys;
    base::Issues &issues;
    const char *field;
};

std::optional<std::string> textOf(const Setting &setting) {
    if (setting.value.is_null()) {
        return std::string();
    }
    if (!setting.value.is_string()) {
        setting.issues.push_back(
            wrongType(setting.field, "a text", setting.value, setting.customer));
        return std::nullopt;
    }
    return base::composed(base::trimmed(setting.value.get<std::string>()));
}

template<std::string Customer::*Member>
void setText(const Setting &setting) {
    if (auto text = textOf(setting)) {
        setting.customer.*Member = std::move(*text);
    }
}

template<base::Date Customer::*Member>
void setDate(const Setting &setting) {
    const auto text = textOf(setting);
    if (!text) {
        return;
    }
    if (text->empty()) {
        setting.customer.*Member = base::Date();
        return;
    }
    if (const auto date = base::Date::parse(*text)) {
        setting.customer.*Member = *date;
    } else {
        Error error = date.error();
        error.field = setting.field;
        error.entity = setting.customer.code;
        setting.issues.push_back(std::move(error));
    }
}

// A word of one of the code tables of customer.h; "" is a word of the tables that know "none".
template<auto Member, auto FromCode>
void setWord(const Setting &setting) {
    const auto text = textOf(setting);
    if (!text) {
        return;
    }
    if (const auto value = FromCode(*text)) {
        setting.customer.*Member = *value;
    } else {
        setting.issues.push_back(issue(ErrorCode::Invalid, "field.word",
                                       "The field " + std::string(setting.field) +
                                           " does not know the word \"" + *text + "\".",
                                       setting.field, setting.customer, *text));
    }
}

void setParent(const Setting &setting) {
    const auto code = textOf(setting);
    if (!code) {
        return;
    }
    const auto parent = code->empty() ? domain::CustomerId() : setting.keys.customer(*code);
    if (parent) {
        setting.customer.parent = *parent;
    } else {
        setting.issues.push_back(issue(ErrorCode::NotFound, "customer.not_found",
                                       "There is no customer " + *code + ".", setting.field,
                                       setting.customer, *code));
        setting.issues.back().entity = *code;
    }
}

void setOwner(const Setting &setting) {
    const auto code = textOf(setting);
    if (!code) {
        return;
    }
    const auto owner = code->empty() ? domain::UserId() : setting.keys.user(*code);
    if (owner) {
        setting.customer.owner = *owner;
    } else {
        setting.issues.push_back(issue(ErrorCode::NotFound, "user.not_found",
                                       "There is no user " + *code + ".", setting.field,
                                       setting.customer, *code));
        setting.issues.back().entity = *code;
    }
}

void setAccountLevel(const Setting &setting) {
    const json &value = setting.value;
    const std::string text = value.is_string() ? value.get<std::string>() : std::string();
    if (value.is_boolean()) {
        setting.customer.accountLevel = value.get<bool>();
    } else if (value.is_null() || text == "false" || text == "no" || text == "0") {
        setting.customer.accountLevel = false;
    } else if (text == "true" || text == "yes" || text == "1") {
        setting.customer.accountLevel = true;
    } else {
        setting.issues.push_back(
            wrongType(setting.field, "true or false", value, setting.customer));
    }
}

bool isNothing(const json &value) {
    return value.is_null() || (value.is_string() && value.get_ref<const std::string &>().empty());
}

void setArea(const Setting &setting) {
    const json &value = setting.value;
    if (isNothing(value)) {
        setting.customer.salesAreaSqm.reset();
        return;
    }
    if (value.is_number_integer()) {
        setting.customer.salesAreaSqm = value.get<std::int64_t>();
        return;
    }
    const std::string text = value.is_string() ? value.get<std::string>() : std::string();
    std::int64_t area = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), area);
    if (text.empty() || problem != std::errc() || end != text.data() + text.size()) {
        setting.issues.push_back(
            wrongType(setting.field, "a whole number of square metres", value, setting.customer));
        return;
    }
    setting.customer.salesAreaSqm = area;
}

void addTag(std::vector<std::string> &tags, std::string_view text) {
    std::string tag = base::composed(base::trimmed(text));
    if (!tag.empty() && std::ranges::find(tags, tag) == tags.end()) {
        tags.push_back(std::move(tag));
    }
}

void setTags(const Setting &setting) {
    const json &value = setting.value;
    std::vector<std::string> tags;
    if (value.is_string()) {
        const std::string text = value.get<std::string>();
        for (std::size_t from = 0; from <= text.size();) {
            const std::size_t comma = std::min(text.find(',', from), text.size());
            addTag(tags, std::string_view(text).substr(from, comma - from));
            from = comma + 1;
        }
    } else if (value.is_array() &&
               std::ranges::all_of(value, [](const json &tag) { return tag.is_string(); })) {
        for (const json &tag : value) {
            addTag(tags, tag.get<std::string>());
        }
    } else if (!value.is_null()) {
        setting.issues.push_back(
            wrongType(setting.field, "a list of texts", value, setting.customer));
        return;
    }
    setting.customer.tags = std::move(tags);
}

void setCustom(const Setting &setting) {
    if (setting.value.is_null()) {
        setting.customer.custom.clear();
        return;
    }
    if (!setting.value.is_object()) {
        setting.issues.push_back(
            wrongType(setting.field, "an object of texts", setting.value, setting.customer));
        return;
    }
    for (const auto &[name, value] : setting.value.items()) {
        const std::string key = base::composed(base::trimmed(name));
        if (isNothing(value)) {
            setting.customer.custom.erase(key);
        } else if (value.is_string() && !key.empty()) {
            setting.customer.custom[key] = base::composed(value.get<std::string>());
        } else {
            setting.issues.push_back(
                wrongType(setting.field, "an object of texts", setting.value, setting.customer));
            return;
        }
    }
}

using Setter = void (*)(const Setting &);

constexpr std::array<CustomerField, 24> kFields{{
    {"name", "Full name"},
    {"short_name", "Short name"},
    {"kind", "end_consumer, business, distributor, franchisee, retailer or internal"},
    {"parent", "Code of the group or region it belongs to"},
    {"account_level", "true: plans and ABC sit here, not on the top of the tree"},
    {"format", "Store format, e.g. supermarket, hypermarket, convenience"},
    {"sales_area", "Sales area in square metres"},
    {"province", "Province"},
    {"city", "City"},
    {"district", "District"},
    {"settlement", "urban or rural"},
    {"address", "Address"},
    {"tax_number", "Tax number"},
    {"website", "Website"},
    {"opened_on", "Day of the first business"},
    {"owner", "Code of the account manager"},
    {"stage", "Relationship stage, e.g. breakthrough, growth, harvest"},
    {"chain_place", "Place in the value chain"},
    {"story_past", "Story: past"},
    {"story_present", "Story: present"},
    {"story_outlook", "Story: outlook"},
    {"key_account", "candidate, key_account or former"},
    {"tags", "Tags, separated by commas"},
    {"notes", "Notes"},
}};
constexpr std::array<Setter, kFields.size()> kSetters{{
    setText<&Customer::name>,
    setText<&Customer::shortName>,
    setWord<&Customer::kind, domain::customerKindFromCode>,
    setParent,
    setAccountLevel,
    setWord<&Customer::format, domain::storeFormatFromCode>,
    setArea,
    setText<&Customer::province>,
    setText<&Customer::city>,
    setText<&Customer::district>,
    setWord<&Customer::settlement, domain::settlementFromCode>,
    setText<&Customer::address>,
    setText<&Customer::taxNumber>,
    setText<&Customer::website>,
    setDate<&Customer::openedOn>,
    setOwner,
    setWord<&Customer::stage, domain::stageFromCode>,
    setText<&Customer::chainPlace>,
    setText<&Customer::storyPast>,
    setText<&Customer::storyPresent>,
    setText<&Customer::storyOutlook>,
    setWord<&Customer::keyAccount, domain::keyAccountStatusFromCode>,
    setTags,
    setText<&Customer::notes>,
}};

ordered_json orNull(std::string_view text) {
    return text.empty() ? ordered_json(nullptr) : ordered_json(text);
}

} // namespace

ordered_json toJson(const Customer &customer, const CustomerNames &names) {
    ordered_json document = {
        {"id", customer.id.toString()},
        {"code", customer.code},
        {"name", customer.name},
        {"short_name", orNull(customer.shortName)},
        {"pinyin", orNull(customer.pinyin)},
        {"kind", code(customer.kind)},
        {"parent", customer.parent.isNull() ? ordered_json(nullptr)
                                            : orNull(names.customerCode(customer.parent))},
        {"account_level", customer.accountLevel},
        {"format", orNull(code(customer.format))},
        {"sales_area",
         customer.salesAreaSqm ? ordered_json(*customer.salesAreaSqm) : ordered_json(nullptr)},
        {"province", orNull(customer.province)},
        {"city", orNull(customer.city)},
        {"district", orNull(customer.district)},
        {"settlement", orNull(code(customer.settlement))},
        {"address", orNull(customer.address)},
        {"tax_number", orNull(customer.taxNumber)},
        {"website", orNull(customer.website)},
        {"opened_on", orNull(customer.openedOn.toString())},
        {"owner",
         customer.owner.isNull() ? ordered_json(nullptr) : orNull(names.userCode(customer.owner))},
        {"assigned_on", orNull(customer.assignedOn.toString())},
        {"stage", orNull(code(customer.stage))},
        {"chain_place", orNull(customer.chainPlace)},
        {"story_past", orNull(customer.storyPast)},
        {"story_present", orNull(customer.storyPresent)},
        {"story_outlook", orNull(customer.storyOutlook)},
        {"key_account", orNull(code(customer.keyAccount))},
        {"tags", customer.tags},
        {"notes", orNull(customer.notes)},
        {"custom", ordered_json::object()},
        {"status", code(customer.status)},
        {"status_on", orNull(customer.statusOn.toString())},
        {"version", customer.version}};
    for (const auto &[name, value] : customer.custom) {
        document["custom"][name] = value;
    }
    return document;
}

std::span<const CustomerField> settableCustomerFields() {
    return kFields;
}

base::Issues applyCustomerJson(const json &patch, Customer &customer, const CustomerKeys &keys) {
    base::Issues issues;
    for (const auto &[key, value] : patch.items()) {
        if (key == "custom") {
            setCustom({value, customer, keys, issues, "custom"});
            continue;
        }
        const auto field =
            std::ranges::find_if(kFields, [&key](const CustomerField &f) { return key == f.key; });
        if (field != kFields.end()) {
            const auto index = static_cast<std::size_t>(field - kFields.begin());
            kSetters.at(index)({value, customer, keys, issues, field->key});
        } else if (key != "code" || value != customer.code) {
            issues.push_back(issue(ErrorCode::Invalid, "field.unknown",
                                   "The field " + key + " does not exist or cannot be set.", key,
                                   customer));
        }
    }
    return issues;
}

} // namespace accord::app
