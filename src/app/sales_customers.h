// SPDX-License-Identifier: GPL-3.0-or-later
// SalesCustomers: the customers a sales file speaks of: those on file, and with
// --create-customers those that are made, opened on the first day of their first month with
// figures (RULES section 2 for the owner).
#pragma once

#include "app/context.h"
#include "app/customer_rows.h"
#include "app/import_cells.h"
#include "app/import_service.h"
#include "base/text_numbers.h"
#include "domain/customer/customer.h"
#include "storage/change_log.h"
#include "storage/customer_repository.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::app {

class SalesCustomers {
public:
    SalesCustomers(Context &context, const ImportRequest &request, const io::ColumnMap &map);

    // Loads the codes on file. NotFound ("user.not_found"), Forbidden.
    [[nodiscard]] base::Done begin();
    // The number of the customer with this code; a new one is made ready from the row's columns.
    [[nodiscard]] std::uint32_t number(std::string_view code, const io::TableRow &row,
                                       CellFault &fault);
    // The row has figures of that month.
    void seen(std::uint32_t number, base::Month month) {
        Entry &entry = m_entries[number];
        entry.used = true;
        if (entry.fresh >= 0 && (entry.first.isNull() || month < entry.first)) {
            entry.first = month;
        }
    }
    // Figures of a customer that the file does not name may be cleared: it is the actor's business.
    [[nodiscard]] bool mayClear(domain::CustomerId id) const { return !isForbidden(id); }
    [[nodiscard]] std::int64_t freshCount() const;
    // Stores the new ones that have figures. Errors as CustomerRepository::insert.
    [[nodiscard]] base::Done store(storage::ChangeSetWriter &log);
    [[nodiscard]] domain::CustomerId id(std::uint32_t number) const { return m_entries[number].id; }
    // As the file writes it, for messages.
    [[nodiscard]] const std::string &code(std::uint32_t number) const {
        return *m_entries[number].spelling;
    }
    // The place of each in ascending order of id.
    [[nodiscard]] std::vector<std::uint32_t> ranks() const;

private:
    struct Entry {
        domain::CustomerId id;
        const std::string *spelling = nullptr;
        base::Month first;       // earliest with figures, of new ones
        std::int32_t fresh = -1; // index into m_fresh; -1 = on file
        bool used = false;
        bool forbidden = false; // not the actor's book
    };
    [[nodiscard]] bool isForbidden(domain::CustomerId id) const;
    // The number of a stored customer, or of a new one that came in another spelling.
    [[nodiscard]] std::optional<std::uint32_t> remembered(std::string_view spelling,
                                                          const std::string &code);
    [[nodiscard]] std::uint32_t make(std::string_view spelling, std::string code,
                                     const io::TableRow &row, CellFault &fault);
    std::uint32_t remember(std::string_view spelling, Entry entry);

    Context &m_context;
    const ImportRequest &m_request;
    CustomerRows m_rows;
    bool m_allBooks = false;
    std::vector<storage::CustomerRepository::CodeAndId> m_known; // by code
    std::deque<std::string> m_spellings;
    base::TextNumbers m_numbers; // by spelling
    std::vector<Entry> m_entries;
    std::vector<domain::Customer> m_fresh;
    std::string m_lastText;
    std::uint32_t m_lastNumber = 0;
};

} // namespace accord::app
