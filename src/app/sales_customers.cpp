// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sales_customers.h"

#include "app/write.h"
#include "base/text.h"

#include <algorithm>
#include <numeric>

namespace accord::app {

using domain::Customer;

namespace {
constexpr std::size_t kMostCustomers = (1U << 24U) - 1; // SalesStaging packs their numbers
} // namespace

SalesCustomers::SalesCustomers(Context &context, const ImportRequest &request,
                               const io::ColumnMap &map)
    : m_context(context), m_request(request), m_rows(context, map, io::ImportKind::Sales) {
    m_rows.findFresh = [this](const std::string &code) -> std::optional<domain::CustomerId> {
        const auto found = m_numbers.find(code);
        return found ? std::optional(m_entries[*found].id) : std::nullopt;
    };
}

base::Done SalesCustomers::begin() {
    m_known = storage::CustomerRepository(m_context.db).allCodes();
    m_allBooks =
        domain::mayDo(m_context.actor.role, domain::Action::ImportSales, domain::Reach::Other);
    if (!m_request.createCustomers && m_request.owner.empty()) {
        return {};
    }
    if (m_request.createCustomers) {
        ACCORD_CHECK(demand(m_context, domain::Action::ImportCustomers));
    }
    // Also where nobody is made: an owner that does not exist is a slip of the pen.
    return m_rows.defaultOwner(m_request.owner).map([](domain::UserId) {});
}

bool SalesCustomers::isForbidden(domain::CustomerId id) const {
    if (m_allBooks) {
        return false;
    }
    const auto customer = storage::CustomerRepository(m_context.db).byId(id);
    return !customer || !domain::mayDo(m_context.actor.role, domain::Action::ImportSales,
                                       reachOf(m_context, customer->owner));
}

std::uint32_t SalesCustomers::remember(std::string_view spelling, Entry entry) {
    const auto number = static_cast<std::uint32_t>(m_entries.size());
    entry.spelling = &m_spellings.emplace_back(spelling);
    m_entries.push_back(entry);
    m_numbers.add(spelling, number);
    return number;
}

std::optional<std::uint32_t> SalesCustomers::remembered(std::string_view spelling,
                                                        const std::string &code) {
    const auto known = std::lower_bound(
        m_known.begin(), m_known.end(), code,
        [](const auto &entry, const std::string &wanted) { return entry.code < wanted; });
    if (known != m_known.end() && known->code == code) {
        Entry entry;
        entry.id = known->id;
        entry.forbidden = isForbidden(known->id);
        return remember(spelling, entry);
    }
    const auto sameCode = m_numbers.find(code);
    if (sameCode) {
        m_numbers.add(spelling, *sameCode);
    }
    return sameCode;
}

std::uint32_t SalesCustomers::number(std::string_view code, const io::TableRow &row,
                                     CellFault &fault) {
    const auto settle = [&](std::uint32_t found) {
        if (m_entries[found].forbidden) {
            fault = {"forbidden", m_rows.columnOf("customer_code")};
        }
        m_lastText = code;
        m_lastNumber = found;
        return found;
    };
    if (!code.empty() && code == m_lastText) {
        return settle(m_lastNumber);
    }
    if (const auto seenBefore = m_numbers.find(code)) {
        return settle(*seenBefore);
    }
    if (m_entries.size() >= kMostCustomers) {
        fault = {"import.too_many_customers", m_rows.columnOf("customer_code")};
        return 0;
    }
    if (code.empty() || ImportCells::isErrorValue(code)) {
        fault = {code.empty() ? "customer.missing" : "cell.error",
                 m_rows.columnOf("customer_code")};
        return 0;
    }
    std::string proper = base::composed(code);
    if (const auto known = remembered(code, proper)) {
        return settle(*known);
    }
    if (!m_request.createCustomers) {
        fault = {"customer.not_found", m_rows.columnOf("customer_code")};
        return 0;
    }
    const std::uint32_t made = make(code, std::move(proper), row, fault);
    return fault.reason.empty() ? settle(made) : 0;
}

std::uint32_t SalesCustomers::make(std::string_view spelling, std::string code,
                                   const io::TableRow &row, CellFault &fault) {
    Customer customer;
    customer.code = std::move(code);
    customer.name = customer.code; // until a column says better
    customer.owner = m_rows.defaultOwner(m_request.owner).value_or(domain::UserId());
    const domain::UserId owner = customer.owner;
    if (const std::string parent = m_rows.parentCode(row); !parent.empty()) {
        if (const auto fresh = m_numbers.find(parent)) {
            m_entries[*fresh].used = true; // a parent is stored even without figures
        }
        const auto id = m_rows.findFresh(parent);
        customer.parent = id ? *id
                             : storage::CustomerRepository(m_context.db)
                                   .idOfCode(parent)
                                   .value_or(domain::CustomerId());
        if (customer.parent.isNull()) {
            fault = {"customer.not_found", m_rows.columnOf("parent")};
            return 0;
        }
    }
    if (!m_rows.apply(row, customer, false, fault)) {
        return 0;
    }
    if (customer.owner != owner &&
        !demand(m_context, domain::Action::AssignCustomer, customer.owner)) {
        fault = {"forbidden", m_rows.columnOf("owner")};
        return 0;
    }
    customer.pinyin = base::pinyin(customer.name);
    if (!m_rows.isValid(customer, fault)) {
        // The code's own column, whatever the customer file calls the field.
        fault.column =
            fault.column == CellFault::kNoColumn ? m_rows.columnOf("customer_code") : fault.column;
        return 0;
    }
    customer.id = m_context.ids.make<domain::CustomerTag>();
    Entry entry;
    entry.id = customer.id;
    entry.fresh = static_cast<std::int32_t>(m_fresh.size());
    const bool otherSpelling = customer.code != spelling;
    const std::uint32_t number = remember(spelling, entry);
    if (otherSpelling) {
        m_numbers.add(customer.code, number);
    }
    m_fresh.push_back(std::move(customer));
    return number;
}

std::int64_t SalesCustomers::freshCount() const {
    return std::count_if(m_entries.begin(), m_entries.end(),
                         [](const Entry &entry) { return entry.fresh >= 0 && entry.used; });
}

base::Done SalesCustomers::store(storage::ChangeSetWriter &log) {
    storage::CustomerRepository customers(m_context.db);
    const storage::Stamp stamp = stampOf(m_context);
    ACCORD_TRY(const base::Date on, eventDate(m_context));
    for (const Entry &entry : m_entries) {
        if (entry.fresh < 0 || !entry.used) {
            continue;
        }
        Customer &customer = m_fresh[static_cast<std::size_t>(entry.fresh)];
        if (customer.openedOn.isNull() && !entry.first.isNull()) {
            customer.openedOn = entry.first.firstDay();
        }
        customer.assignedOn = customer.owner.isNull() ? base::Date() : on;
        ACCORD_CHECK(customers.insert(customer, stamp));
        customer.version = 1;
        log.record(nullptr, &customer);
    }
    return {};
}

std::vector<std::uint32_t> SalesCustomers::ranks() const {
    std::vector<std::uint32_t> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return m_entries[a].id < m_entries[b].id; });
    std::vector<std::uint32_t> ranks(order.size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank) {
        ranks[order[rank]] = rank;
    }
    return ranks;
}

} // namespace accord::app
