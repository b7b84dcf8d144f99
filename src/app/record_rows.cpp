// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record_rows.h"

#include "base/text.h"
#include "storage/customer_repository.h"

namespace accord::app {
namespace {

using base::ErrorCode;
using domain::FieldKind;

// Outlook writes 0/0/00 for a day that was never told.
bool isNoDay(std::string_view cell) {
    return cell.find('0') != std::string_view::npos &&
           cell.find_first_not_of("0/-.") == std::string_view::npos;
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
    fault = {at->second.reason, columnOf(code.empty() ? "customer_name" : "customer_code")};
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
    if (kind == FieldKind::Day && !cell.empty() && !isNoDay(cell)) {
        auto day = m_dates.date(cell);
        if (!day && m_otherDates) {
            day = m_otherDates->date(cell);
        }
        if (!day) {
            fault = {"date.bad", columnOf(field)};
            return std::nullopt;
        }
        return day->toString();
    }
    if (kind == FieldKind::Money && !cell.empty()) {
        constexpr int kFenPlaces = 2;
        const auto fen = ImportCells::amount(*source, row, kFenPlaces, fault);
        return fen ? std::optional(nlohmann::json(*fen)) : std::nullopt;
    }
    return kind == FieldKind::Day ? std::string()
                                  : std::string(io::valueWord(field, cell).value_or(cell));
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

void RecordRows::keep(const base::Error &error, CellFault &fault) {
    m_reason = error.reason;
    fault = {m_reason, columnOf(importFieldOf(FieldKind::Money, error.field))};
}

std::string importFieldOf(FieldKind kind, std::string_view key) {
    constexpr std::string_view kFen = "_fen";
    const bool isAmount = kind == FieldKind::Money && key.ends_with(kFen);
    return std::string(key.substr(0, key.size() - (isAmount ? kFen.size() : 0)));
}

base::Done onFileAlready(std::int64_t line, const std::string &key) {
    const std::string number = std::to_string(line);
    return base::fail(ErrorCode::Duplicate, "import.record_exists",
                      "Line " + number + ": " + key +
                          " is on file already. Use --on-conflict update or skip.",
                      {}, key, {{"line", number}, {"key", key}});
}

} // namespace accord::app
