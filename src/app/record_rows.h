// SPDX-License-Identifier: GPL-3.0-or-later
// RecordRows: what every import of customer records reads from a foreign row: whose record it is,
// and the cells as values of our fields, with the words people write for them.
#pragma once

#include "app/context.h"
#include "app/import_cells.h"
#include "domain/record.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace accord::app {

class RecordRows {
public:
    // `map` must outlive this. `action`: what the actor must be allowed to do with the customer.
    RecordRows(Context &context, const io::ColumnMap &map, domain::Action action);

    // All rows are about this customer, whatever they say; "" = they say it.
    void beAbout(const std::string &code) { m_code = code; }
    // Unreadable ("import.missing_field") when no column brings it.
    [[nodiscard]] base::Done demandField(std::string_view field,
                                         const std::vector<std::string> &header) const;
    // By code, else by the one customer of that name; null with a fault: "customer.not_found",
    // "customer.name_not_unique", "forbidden".
    [[nodiscard]] domain::CustomerId customer(const io::TableRow &row, CellFault &fault);
    // "" when there is no such column or the cell is empty.
    [[nodiscard]] std::string text(std::string_view field, const io::TableRow &row) const;
    // The value of a mapped field as valueFromJson takes it; nullopt when no column brings it.
    [[nodiscard]] std::optional<nlohmann::json> value(std::string_view field,
                                                      domain::FieldKind kind,
                                                      const io::TableRow &row,
                                                      CellFault &fault) const;
    // A number times 10^places; nullopt when the cell is empty or wrong.
    [[nodiscard]] std::optional<std::int64_t>
    amount(std::string_view field, const io::TableRow &row, int places, CellFault &fault) const;
    [[nodiscard]] std::size_t columnOf(std::string_view field) const;
    // The fault of a field, with the column of the file that people have to look at for it.
    [[nodiscard]] CellFault faultOf(std::string_view reason, std::string_view field) const;
    // The same for an error of the record that the row was made into; keeps its words. False, as
    // who reads a row says with a fault.
    bool keep(const base::Error &error, const io::TableRow &row, CellFault &fault);

private:
    struct Found {
        domain::CustomerId id;
        std::string_view reason; // why not
    };
    [[nodiscard]] Found find(const std::string &code, const std::string &name) const;
    [[nodiscard]] std::optional<nlohmann::json> dated(domain::FieldKind kind,
                                                      std::string_view cell) const;
    [[nodiscard]] std::size_t blamed(std::string_view field, const io::TableRow *row,
                                     const std::string &value) const;

    Context &m_context;
    const io::ColumnMap &m_map;
    domain::Action m_action;
    std::string m_code;
    io::DateFormat m_dates;
    std::optional<io::DateFormat> m_otherDates;
    std::unordered_map<std::string, Found> m_customers; // by code and name
    std::string m_reason;                               // backs CellFault::reason
    std::string m_field;                                // backs CellFault::field
};

// The column a field comes from, without the unit we keep it in: "amount" (yuan) for amount_fen.
[[nodiscard]] std::string importFieldOf(domain::FieldKind kind, std::string_view key);
// `given` when it may be the id of a new record: of the past, as all ids are, and not taken; a new
// one otherwise.
[[nodiscard]] std::int64_t newId(Context &context, std::int64_t given,
                                 const std::function<bool(std::int64_t)> &isTaken);
// The lines of a file whose records are on file already, for --on-conflict fail.
struct Clashes {
    std::vector<std::int64_t> lines;
    std::string key; // of the first
    void add(std::int64_t line, const std::string &what) {
        key = lines.empty() ? what : key;
        lines.push_back(line);
    }
    // "2, 5, 9"; of very many the first ones.
    [[nodiscard]] std::string shown() const;
    // Duplicate ("import.record_exists") when there is any.
    [[nodiscard]] base::Done demandNone() const;
};

} // namespace accord::app
