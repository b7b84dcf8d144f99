// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record_rows.h"

#include "base/decimal.h"
#include "base/id_time.h"
#include "base/text.h"
#include "storage/customer_repository.h"

#include <algorithm>

namespace accord::app {
namespace {

using base::ErrorCode;
using domain::FieldKind;

// Outlook writes 0/0/00 for a day that was never told.
bool isNoDay(std::string_view cell) {
    return cell.find('0') != std::string_view::npos &&
           cell.find_first_not_of("0/-.") == std::string_view::npos;
}

// Of an amount that is read as a whole number; 0 = it is none.
int placesOf(FieldKind kind) {
    return kind == FieldKind::Money ? 2 : kind == FieldKind::Cases ? 3 : 0;
}

// "96.5%" and 96.5 are per cent; up to 1 it is a share, 0.965.
std::optional<std::int64_t> basisPoints(std::string_view text) {
    constexpr std::int64_t kWhole = 10'000;
    const auto scaled = [](const base::Result<base::Decimal> &read, int places) {
        const auto value = read ? read->scaled(places) : tl::unexpected(read.error());
        return value ? std::optional(*value) : std::nullopt;
    };
    const auto plain = base::parseDecimal(text);
    if (!plain) {
        return scaled(base::parseDecimal(text, true), 4);
    }
    const auto share = scaled(plain, 4);
    return share && *share <= kWhole ? share : scaled(plain, 2);
}

// A field of a record as documents name it, without the unit we keep it in.
std::string withoutUnit(std::string_view field) {
    for (const std::string_view unit : {"_fen", "_milli", "_bp"}) {
        if (field.ends_with(unit)) {
            field.remove_suffix(unit.size());
        }
    }
    return std::string(field.substr(field.rfind('.') + 1));
}

// The fields of a file that a field of a record is made of, the likeliest first.
std::vector<std::string_view> sourcesOf(std::string_view field) {
    if (field == "phones") {
        return {"phones", "phone_2", "phone_3"};
    }
    if (field == "name") {
        return {"name", "family_name", "given_name"};
    }
    if (field.starts_with("customer")) {
        return {field, "customer_code", "customer_name", "event_title"};
    }
    // The card of a visit holds many, and its day is planned or held.
    return {field, field.ends_with("_on") || field == "day" ? "date" : field, "card"};
}

} // namespace

RecordRows::RecordRows(Context &context, const io::ColumnMap &map, domain::Action action)
    : m_context(context), m_map(map), m_action(action) {
    if (!map.dateFormat.empty()) {
        m_dates = io::DateFormat::parse(map.dateFormat).value_or(io::DateFormat());
    }
    if (!map.otherDateFormat.empty()) {
        m_otherDates = io::DateFormat::parse(map.otherDateFormat).value_or(io::DateFormat());
    }
}

base::Done RecordRows::demandField(std::string_view field,
                                   const std::vector<std::string> &header) const {
    if (m_map.find(field) != nullptr) {
        return {};
    }
    std::string columns;
    for (const std::string &cell : header) {
        columns += (columns.empty() ? "" : ", ") + cell;
    }
    const std::string name(field);
    return base::fail(ErrorCode::Unreadable, "import.missing_field",
                      "No column of the table is known to be " + name + "; it has: " + columns +
                          ". Name the column in a map (--map).",
                      name, {}, {{"field", name}, {"columns", columns}});
}

RecordRows::Found RecordRows::find(const std::string &code, const std::string &name) const {
    storage::CustomerRepository customers(m_context.db);
    Found found;
    if (!code.empty()) {
        found.id = customers.idOfCode(code).value_or(domain::CustomerId());
    } else {
        const auto named = customers.duplicates(name, "");
        if (named.size() > 1) {
            return {{}, "customer.name_not_unique"};
        }
        found.id = named.empty() ? domain::CustomerId() : named.front();
    }
    const auto customer = found.id.isNull() ? std::nullopt : customers.byId(found.id);
    if (!customer) {
        return {{}, "customer.not_found"};
    }
    found.reason = mayDo(m_context, m_action, customer->owner) ? "" : "forbidden";
    return found;
}

domain::CustomerId RecordRows::customer(const io::TableRow &row, CellFault &fault) {
    const std::string code = m_code.empty() ? text("customer_code", row) : m_code;
    const std::string name = code.empty() ? text("customer_name", row) : std::string();
    const auto [at, isNew] = m_customers.try_emplace(code + "\n" + name);
    if (isNew) {
        at->second = find(code, name);
    }
    if (at->second.reason.empty()) {
        return at->second.id;
    }
    fault = faultOf(at->second.reason, name.empty() ? "customer_code" : "customer_name");
    return {};
}

std::string RecordRows::text(std::string_view field, const io::TableRow &row) const {
    const io::FieldSource *source = m_map.find(field);
    return source == nullptr ? std::string() : base::composed(ImportCells::text(*source, row));
}

std::optional<nlohmann::json> RecordRows::value(std::string_view field, FieldKind kind,
                                                const io::TableRow &row, CellFault &fault) const {
    const io::FieldSource *source = m_map.find(field);
    if (source == nullptr) {
        return std::nullopt;
    }
    const std::string_view cell = ImportCells::text(*source, row);
    if (ImportCells::isErrorValue(cell)) {
        fault = {"cell.error", columnOf(field)};
        return std::nullopt;
    }
    if (cell.empty() || (kind == FieldKind::Day && isNoDay(cell))) {
        return std::string();
    }
    std::optional<nlohmann::json> value;
    std::string_view reason = "amount.bad";
    if (const int places = placesOf(kind); places > 0) {
        const auto scaled = ImportCells::amount(*source, row, places, fault);
        return scaled ? std::optional(nlohmann::json(*scaled)) : std::nullopt;
    }
    if (kind == FieldKind::Day || kind == FieldKind::Month) {
        value = dated(kind, cell);
        reason = "date.bad";
    } else if (kind == FieldKind::Rate) {
        const auto rate = basisPoints(cell);
        value = rate ? std::optional<nlohmann::json>(*rate) : std::nullopt;
    } else {
        value = nlohmann::json(std::string(io::valueWord(field, cell).value_or(cell)));
    }
    if (!value) {
        fault = {reason, columnOf(field)};
    }
    return value;
}

// A day or a month of a cell, as documents write it.
std::optional<nlohmann::json> RecordRows::dated(FieldKind kind, std::string_view cell) const {
    if (kind == FieldKind::Month) {
        const auto month = m_dates.month(cell);
        return month ? std::optional<nlohmann::json>(month->toString()) : std::nullopt;
    }
    auto day = m_dates.date(cell);
    if (!day && m_otherDates) {
        day = m_otherDates->date(cell);
    }
    return day ? std::optional<nlohmann::json>(day->toString()) : std::nullopt;
}

std::optional<std::int64_t> RecordRows::amount(std::string_view field, const io::TableRow &row,
                                               int places, CellFault &fault) const {
    const io::FieldSource *source = m_map.find(field);
    return source == nullptr ? std::nullopt : ImportCells::amount(*source, row, places, fault);
}

std::size_t RecordRows::columnOf(std::string_view field) const {
    const io::FieldSource *source = m_map.find(field);
    return source == nullptr || source->columns.empty() ? CellFault::kNoColumn
                                                        : source->columns.front();
}

CellFault RecordRows::faultOf(std::string_view reason, std::string_view field) const {
    return {reason, blamed(field, nullptr, {}), field};
}

bool RecordRows::keep(const base::Error &error, const io::TableRow &row, CellFault &fault) {
    m_reason = error.reason;
    m_field = error.field.empty() ? "customer" : withoutUnit(error.field);
    const auto value = error.args.find("value");
    fault = {m_reason,
             blamed(m_field, &row, value == error.args.end() ? std::string() : value->second),
             m_field};
    return false;
}

// Among the columns a field is made of: the one that holds the value, else the first there is.
std::size_t RecordRows::blamed(std::string_view field, const io::TableRow *row,
                               const std::string &value) const {
    std::size_t first = CellFault::kNoColumn;
    for (const std::string_view source : sourcesOf(field)) {
        const std::size_t column = columnOf(source);
        if (column == CellFault::kNoColumn) {
            continue;
        }
        first = first == CellFault::kNoColumn ? column : first;
        if (row != nullptr && !value.empty() &&
            base::composed(row->cell(column)).find(value) != std::string::npos) {
            return column;
        }
    }
    return first;
}

std::string importFieldOf(FieldKind kind, std::string_view key) {
    const std::string_view unit = kind == FieldKind::Money   ? "_fen"
                                  : kind == FieldKind::Cases ? "_milli"
                                  : kind == FieldKind::Rate  ? "_bp"
                                                             : "";
    return std::string(key.ends_with(unit) ? key.substr(0, key.size() - unit.size()) : key);
}

std::int64_t newId(Context &context, std::int64_t given,
                   const std::function<bool(std::int64_t)> &isTaken) {
    const std::int64_t fresh = context.ids.next();
    const bool isPast = given > 0 && base::millisecondOf(given) <= base::millisecondOf(fresh);
    if (!isPast || isTaken(given)) {
        return fresh;
    }
    context.ids.continueAfter(given);
    return given;
}

std::string Clashes::shown() const {
    constexpr std::size_t kShown = 20;
    std::string text;
    for (std::size_t i = 0; i < std::min(lines.size(), kShown); ++i) {
        text += (i > 0 ? ", " : "") + std::to_string(lines[i]);
    }
    return text + (lines.size() > kShown ? " …" : "");
}

base::Done Clashes::demandNone() const {
    if (lines.empty()) {
        return {};
    }
    return base::fail(ErrorCode::Duplicate, "import.record_exists",
                      "Line " + shown() + ": " + key +
                          " is on file already. Use --on-conflict update or skip.",
                      {}, key, {{"line", shown()}, {"key", key}});
}

} // namespace accord::app
