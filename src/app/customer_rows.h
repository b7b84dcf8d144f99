// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerRows: customer fields from the columns of a foreign row, with the words people write for
// kinds, formats and the like. Used where customers are imported and where a sales file makes them.
#pragma once

#include "app/context.h"
#include "app/customer_json.h"
#include "app/import_cells.h"
#include "domain/customer/customer.h"

#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace accord::app {

class CustomerRows {
public:
    // `map` must outlive this. `kind` tells which fields are customer fields.
    CustomerRows(Context &context, const io::ColumnMap &map, io::ImportKind kind);

    // Codes of customers that are not stored yet; may be empty.
    std::function<std::optional<domain::CustomerId>(const std::string &)> findFresh;

    // Sets the mapped fields of the row; an empty cell empties the field only when `emptying`.
    // The parent is left out, see parentCode(). False with the first fault.
    [[nodiscard]] bool apply(const io::TableRow &row, domain::Customer &customer, bool emptying,
                             CellFault &fault);
    // Checks the customer as a whole; the fault names the column its field came from.
    [[nodiscard]] bool isValid(const domain::Customer &customer, CellFault &fault) const;
    // "" when there is no such column or the cell is empty.
    [[nodiscard]] std::string parentCode(const io::TableRow &row) const;
    [[nodiscard]] bool hasParents() const { return m_parent != nullptr; }
    [[nodiscard]] bool hasOwners() const { return m_owners; }
    [[nodiscard]] std::size_t columnOf(std::string_view field) const;
    // The owner of new customers: --owner, else the importing manager, else nobody.
    [[nodiscard]] base::Result<domain::UserId> defaultOwner(const std::string &code) const;
    // By code, else by name when only one has it.
    [[nodiscard]] std::optional<domain::UserId> user(const std::string &text);

private:
    void keep(const base::Error &issue, CellFault &fault) const;
    // The JSON value of a cell; nullopt = the cell is empty.
    [[nodiscard]] std::optional<std::string> value(const io::FieldSource &source,
                                                   const io::TableRow &row, CellFault &fault) const;

    Context &m_context;
    std::vector<const io::FieldSource *> m_fields; // without code and parent
    const io::FieldSource *m_parent = nullptr;
    bool m_owners = false;
    io::DateFormat m_dates;
    CustomerKeys m_keys;
    std::unordered_map<std::string, std::optional<domain::UserId>> m_users;
    mutable std::string m_reason; // backs CellFault::reason
    mutable std::string m_field;  // backs CellFault::field
    const io::ColumnMap &m_map;
};

} // namespace accord::app
