// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_rows.h"

#include "app/customer_service.h"
#include "base/text.h"
#include "domain/customer/customer_rules.h"
#include "storage/customer_repository.h"
#include "storage/user_repository.h"

#include <algorithm>
#include <array>

namespace accord::app {
namespace {

// What may stand under its own name in a file and is not set through applyCustomerJson.
constexpr std::array<std::string_view, 3> kStatusFields = {"status", "status_on", "assigned_on"};

bool isStatusField(const std::string &field) {
    return std::find(kStatusFields.begin(), kStatusFields.end(), field) != kStatusFields.end();
}

bool isCustomerField(const std::string &field) {
    const auto known = settableCustomerFields();
    return field.starts_with("custom.") || isStatusField(field) ||
           std::any_of(known.begin(), known.end(),
                       [&](const CustomerField &f) { return field == f.key; });
}

bool isDateField(std::string_view field) {
    return field == "opened_on" || field == "status_on" || field == "assigned_on";
}

// "1,200.0" square metres, as spreadsheets write whole numbers.
std::string wholeNumber(const std::string &text) {
    const auto value =
        base::parseDecimal(text).and_then([](const base::Decimal &d) { return d.scaled(0); });
    return value ? std::to_string(*value) : text;
}

// Sets one of the status fields; false when the word is no status.
bool setStatusField(const std::string &field, const std::optional<std::string> &text, bool emptying,
                    domain::Customer &customer) {
    if (field != "status") {
        if (text || emptying) {
            (field == "status_on" ? customer.statusOn : customer.assignedOn) =
                base::Date::parse(text.value_or("")).value_or(base::Date());
        }
        return true;
    }
    if (text) {
        const auto status = domain::customerStatusFromCode(*text);
        if (!status) {
            return false;
        }
        customer.status = *status;
    }
    return true;
}

// Puts one settable field into a patch for applyCustomerJson.
void setField(nlohmann::json &patch, const std::string &field,
              const std::optional<std::string> &text, bool emptying) {
    // A kind, a name and whether it is an account level are never nothing.
    const bool mayBeEmpty = field != "kind" && field != "name" && field != "customer_name";
    if (!text && !(emptying && mayBeEmpty)) {
        return;
    }
    if (field.starts_with("custom.")) {
        patch["custom"][field.substr(7)] = text.value_or("");
    } else {
        patch[field == "customer_name" ? "name" : field] = text.value_or("");
    }
}

} // namespace

CustomerRows::CustomerRows(Context &context, const io::ColumnMap &map, io::ImportKind kind)
    : m_context(context), m_map(map) {
    const bool inSales = kind == io::ImportKind::Sales;
    for (const io::FieldSource &source : map.fields) {
        if (source.field == "parent") {
            m_parent = &source;
        } else if (isCustomerField(source.field) || (inSales && source.field == "customer_name")) {
            m_fields.push_back(&source);
            m_owners = m_owners || source.field == "owner";
        }
    }
    if (!map.dateFormat.empty()) {
        m_dates = io::DateFormat::parse(map.dateFormat).value_or(io::DateFormat());
    }
    m_keys.customer = [this](const std::string &code) -> std::optional<domain::CustomerId> {
        if (findFresh) {
            if (const auto fresh = findFresh(code)) {
                return fresh;
            }
        }
        return storage::CustomerRepository(m_context.db).idOfCode(code);
    };
    m_keys.user = [this](const std::string &text) { return user(text); };
}

std::optional<domain::UserId> CustomerRows::user(const std::string &text) {
    const auto known = m_users.find(text);
    if (known != m_users.end()) {
        return known->second;
    }
    std::optional<domain::UserId> found;
    storage::UserRepository users(m_context.db);
    if (const auto byCode = users.byCode(text)) {
        found = byCode->id;
    } else {
        const auto all = users.all();
        const auto named = [&](const domain::User &u) { return u.name == text; };
        if (std::count_if(all.begin(), all.end(), named) == 1) {
            found = std::find_if(all.begin(), all.end(), named)->id;
        }
    }
    m_users.emplace(text, found);
    return found;
}

base::Result<domain::UserId> CustomerRows::defaultOwner(const std::string &code) const {
    if (code.empty()) {
        return m_context.actor.role == domain::Role::Manager ? m_context.actor.id
                                                             : domain::UserId();
    }
    const auto owner = storage::UserRepository(m_context.db).byCode(code);
    if (!owner) {
        return base::fail(base::ErrorCode::NotFound, "user.not_found",
                          "There is no user " + code + ".", "owner", code);
    }
    if (owner->id != m_context.actor.id) {
        ACCORD_CHECK(demand(m_context, domain::Action::AssignCustomer, owner->id, code));
    }
    if (!mayOwn(*owner)) {
        return base::fail(base::ErrorCode::Invalid, "customer.owner_bad",
                          "User " + code + " cannot own customers: inactive, or no manager.",
                          "owner", code, {{"owner", code}});
    }
    return owner->id;
}

std::size_t CustomerRows::columnOf(std::string_view field) const {
    const io::FieldSource *source = m_map.find(field);
    if (source == nullptr && field == "name") {
        source = m_map.find("customer_name");
    }
    return source == nullptr || source->columns.empty() ? CellFault::kNoColumn
                                                        : source->columns.front();
}

void CustomerRows::keep(const base::Error &issue, CellFault &fault) const {
    m_reason = issue.reason;
    m_field = issue.field;
    fault = {m_reason, columnOf(m_field), m_field};
}

std::optional<std::string> CustomerRows::value(const io::FieldSource &source,
                                               const io::TableRow &row, CellFault &fault) const {
    const std::string_view text = ImportCells::text(source, row);
    const auto column = source.columns.empty() ? CellFault::kNoColumn : source.columns.front();
    if (text.empty()) {
        return std::nullopt;
    }
    if (ImportCells::isErrorValue(text)) {
        fault = {"cell.error", column};
        return std::nullopt;
    }
    if (isDateField(source.field)) {
        const auto date = m_dates.date(text);
        if (!date) {
            fault = {"date.bad", column};
        }
        return date ? std::optional(date->toString()) : std::nullopt;
    }
    if (source.field == "sales_area") {
        return wholeNumber(std::string(text));
    }
    const auto word = io::valueWord(source.field, text);
    return std::string(word.value_or(text));
}

bool CustomerRows::apply(const io::TableRow &row, domain::Customer &customer, bool emptying,
                         CellFault &fault) {
    nlohmann::json patch = nlohmann::json::object();
    for (const io::FieldSource *source : m_fields) {
        const auto text = value(*source, row, fault);
        if (!fault.reason.empty()) {
            return false;
        }
        if (!isStatusField(source->field)) {
            setField(patch, source->field, text, emptying);
        } else if (!setStatusField(source->field, text, emptying, customer)) {
            fault = {"field.word", columnOf(source->field)};
            return false;
        }
    }
    const base::Issues issues = applyCustomerJson(patch, customer, m_keys);
    if (!issues.empty()) {
        keep(issues.front(), fault);
        return false;
    }
    return true;
}

bool CustomerRows::isValid(const domain::Customer &customer, CellFault &fault) const {
    const base::Issues issues = domain::check(customer);
    if (!issues.empty()) {
        keep(issues.front(), fault);
        return false;
    }
    return true;
}

std::string CustomerRows::parentCode(const io::TableRow &row) const {
    return m_parent == nullptr ? std::string() : base::composed(ImportCells::text(*m_parent, row));
}

} // namespace accord::app
