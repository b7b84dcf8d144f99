// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_import.h"

#include "app/customer_changes.h"
#include "app/customer_json.h"
#include "app/customer_service.h"
#include "app/record_rows.h"
#include "app/write.h"
#include "base/text.h"
#include "storage/image.h"
#include "storage/user_repository.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ranges>
#include <utility>

namespace accord::app {
namespace {

using base::ErrorCode;
using domain::Customer;

constexpr std::int64_t kStepRows = 1'024;

base::Done demandNone(const Clashes &clashes) {
    if (clashes.lines.empty()) {
        return {};
    }
    return base::fail(ErrorCode::Duplicate, "import.customer_exists",
                      "Line " + clashes.shown() + ": customer " + clashes.key +
                          " is on file already. Use --on-conflict update or skip.",
                      "code", clashes.key, {{"line", clashes.shown()}, {"code", clashes.key}});
}

} // namespace

CustomerImport::CustomerImport(Context &context, const ImportRequest &request,
                               io::TableReader &reader, const io::ColumnMap &map,
                               ImportRejections &rejections)
    : m_context(context),
      m_request(request),
      m_reader(reader),
      m_rejections(rejections),
      m_rows(context, map, io::ImportKind::Customers),
      m_code(map.find("code")) {}

base::Done CustomerImport::begin() {
    if (m_code == nullptr) {
        std::string columns;
        for (const std::string &cell : m_reader.header()) {
            columns += (columns.empty() ? "" : ", ") + cell;
        }
        return base::fail(ErrorCode::Unreadable, "import.missing_field",
                          "No column of the table is known to be code; it has: " + columns +
                              ". Name the column in a map (--map).",
                          "code", {}, {{"field", "code"}, {"columns", columns}});
    }
    ACCORD_TRY(m_owner, m_rows.defaultOwner(m_request.owner));
    return {};
}

base::Done CustomerImport::stage(const base::Progress &progress) {
    Clashes clashes;
    for (io::TableRow row;;) {
        ACCORD_TRY(const bool more, m_reader.next(row));
        if (!more) {
            return demandNone(clashes);
        }
        if (m_rowsRead++ % kStepRows == 0) {
            ACCORD_CHECK(step(progress, 0, m_reader.bytesDone(), m_reader.bytesTotal()));
        }
        CellFault fault;
        if (!stageRow(row, fault)) {
            m_rejections.add(row, fault);
            continue;
        }
        const Staged &staged = m_staged.back();
        if (staged.exists && m_request.onConflict == OnConflict::Fail) {
            clashes.add(staged.line, staged.customer.code);
        }
    }
}

bool CustomerImport::stageRow(const io::TableRow &row, CellFault &fault) {
    const std::size_t column = m_rows.columnOf("code");
    const std::string code = base::composed(ImportCells::text(*m_code, row));
    if (code.empty() || ImportCells::isErrorValue(code)) {
        fault = {code.empty() ? "customer.code_required" : "cell.error", column};
        return false;
    }
    if (m_byCode.contains(code)) {
        fault = {"import.code_twice", column};
        return false;
    }
    Staged staged;
    staged.line = row.line;
    staged.customer.code = code;
    if (!prepare(staged, row, fault) || !admit(staged, fault)) {
        return false;
    }
    m_byCode.emplace(code, m_staged.size());
    m_staged.push_back(std::move(staged));
    return true;
}

bool CustomerImport::admit(const Staged &staged, CellFault &fault) {
    if (staged.exists) {
        return true;
    }
    if (!m_lookalikes) {
        m_lookalikes.emplace(m_context.db);
    }
    auto found = m_lookalikes->resembling(staged.line, staged.customer, staged.parentCode);
    const bool isLeftOut = found && m_request.skipLookalikes;
    if (found) {
        note(*std::move(found));
    }
    if (isLeftOut) {
        fault = {"import.lookalike", m_rows.columnOf("name")};
        return false;
    }
    m_lookalikes->add(staged.line, staged.customer, staged.parentCode);
    return true;
}

bool CustomerImport::prepare(Staged &staged, const io::TableRow &row, CellFault &fault) {
    auto before = storage::CustomerRepository(m_context.db).byCode(staged.customer.code);
    staged.exists = before.has_value();
    staged.keep = staged.exists && m_request.onConflict != OnConflict::Update;
    if (before) {
        staged.customer = *before;
    } else {
        staged.customer.id = m_context.ids.make<domain::CustomerTag>();
        staged.customer.owner = m_owner;
    }
    if (staged.keep) {
        return true;
    }
    if (!m_rows.apply(row, staged.customer, staged.exists, fault)) {
        return false;
    }
    Customer &customer = staged.customer;
    if (!before || before->name != customer.name) {
        customer.pinyin = base::pinyin(customer.name);
    }
    staged.parentCode = m_rows.parentCode(row);
    if (!staged.parentCode.empty()) {
        staged.cells.assign(row.cells.begin(), row.cells.end());
    }
    return mayWrite(before ? &*before : nullptr, customer, fault) &&
           m_rows.isValid(customer, fault);
}

bool CustomerImport::mayWrite(const Customer *before, const Customer &after,
                              CellFault &fault) const {
    const bool mayEdit =
        before == nullptr || mayDo(m_context, domain::Action::ImportCustomers, before->owner);
    const domain::UserId usual = before == nullptr ? m_owner : before->owner;
    const bool mayAssign =
        after.owner == usual || (mayDo(m_context, domain::Action::AssignCustomer, usual) &&
                                 mayDo(m_context, domain::Action::AssignCustomer, after.owner));
    if (!mayEdit || !mayAssign) {
        fault = {"forbidden", m_rows.columnOf(mayEdit ? "owner" : "code")};
        return false;
    }
    const auto owner = after.owner == usual
                           ? std::nullopt
                           : storage::UserRepository(m_context.db).byId(after.owner);
    if (owner && !mayOwn(*owner)) {
        fault = {"customer.owner_bad", m_rows.columnOf("owner")};
        return false;
    }
    return true;
}

// The staged rows, each after its parent, because a parent must be stored first. Rows that form a
// circle among themselves are rejected.
std::vector<std::size_t> CustomerImport::parentsFirst() {
    enum class Mark : std::uint8_t { Unseen, OnPath, Placed };
    std::vector<Mark> marks(m_staged.size(), Mark::Unseen);
    std::vector<std::size_t> order;
    std::vector<std::size_t> path;
    for (std::size_t start = 0; start < m_staged.size(); ++start) {
        path.clear();
        std::optional<std::size_t> at = start;
        while (at && marks[*at] == Mark::Unseen) {
            marks[*at] = Mark::OnPath;
            path.push_back(*at);
            const auto parent = m_byCode.find(m_staged[*at].parentCode);
            at = parent == m_byCode.end() ? std::nullopt : std::optional(parent->second);
        }
        if (at && marks[*at] == Mark::OnPath) {
            const auto circle = std::find(path.begin(), path.end(), *at);
            std::for_each(circle, path.end(),
                          [&](std::size_t i) { drop(m_staged[i], "customer.circle"); });
        }
        for (const std::size_t i : path | std::views::reverse) {
            marks[i] = Mark::Placed;
            order.push_back(i);
        }
    }
    return order;
}

// False when the row had to be rejected. Parents may be on file or stand anywhere in this one.
bool CustomerImport::settleParent(Staged &staged) {
    if (staged.dropped || staged.keep || !m_rows.hasParents()) {
        return !staged.dropped;
    }
    domain::CustomerId parent;
    if (!staged.parentCode.empty()) {
        storage::CustomerRepository customers(m_context.db);
        const auto inFile = m_byCode.find(staged.parentCode);
        const bool stands = inFile != m_byCode.end() && !m_staged[inFile->second].dropped;
        parent = stands ? m_staged[inFile->second].customer.id
                        : customers.idOfCode(staged.parentCode).value_or(domain::CustomerId());
        if (parent.isNull()) {
            drop(staged, "customer.not_found");
            return false;
        }
        if (staged.exists && customers.closesCircle(staged.customer.id, parent)) {
            drop(staged, "customer.circle");
            return false;
        }
    }
    Customer after = staged.customer;
    after.parent = parent;
    if (staged.customer.parent != parent && !demandParent(m_context, nullptr, after)) {
        drop(staged, "forbidden");
        return false;
    }
    staged.customer.parent = parent;
    return true;
}

void CustomerImport::drop(Staged &staged, std::string_view reason) {
    staged.dropped = true;
    const std::size_t column = m_rows.columnOf("parent");
    const auto &header = m_reader.header();
    m_rejections.add({staged.line, column < header.size() ? header[column] : "parent",
                      staged.parentCode, std::string(reason)},
                     std::vector<std::string_view>(staged.cells.begin(), staged.cells.end()));
}

base::Done CustomerImport::write(storage::ChangeSetWriter *log, const base::Progress &progress,
                                 ImportResult &result) {
    const auto total = static_cast<std::int64_t>(m_staged.size());
    std::int64_t done = 0;
    for (const std::size_t i : parentsFirst()) {
        if (done++ % kStepRows == 0) {
            ACCORD_CHECK(step(progress, 1, done, total));
        }
        if (settleParent(m_staged[i])) {
            ACCORD_CHECK(writeOne(m_staged[i], log, result));
        }
    }
    result.keys = result.rowCounts;
    result.rows = m_rowsRead;
    result.customersCreated = result.rowCounts.made;
    m_changes = result.rowCounts.made + result.rowCounts.changed > 0;
    return {};
}

std::string CustomerImport::userCodeOf(domain::UserId id) const {
    const auto user = storage::UserRepository(m_context.db).byId(id);
    return user ? user->code : std::string();
}

base::Done CustomerImport::writeOne(Staged &staged, storage::ChangeSetWriter *log,
                                    ImportResult &result) {
    storage::CustomerRepository customers(m_context.db);
    Customer &customer = staged.customer;
    ACCORD_TRY(const base::Date on, eventDate(m_context));
    if (!staged.exists) {
        ++result.rowCounts.made;
        if (customer.assignedOn.isNull() && !customer.owner.isNull()) {
            customer.assignedOn = on;
        }
        if (log == nullptr) {
            return {};
        }
        ACCORD_CHECK(customers.insert(customer, stampOf(m_context)));
        customer.version = 1;
        log->record(nullptr, &customer);
        recordCustomerChanges(m_context, *log, nullptr, customer, on);
        return {};
    }
    const auto before = customers.byId(customer.id);
    if (before && before->owner != customer.owner && before->assignedOn == customer.assignedOn) {
        customer.assignedOn = customer.owner.isNull() ? base::Date() : on;
    }
    if (staged.keep || !before || storage::image(*before) == storage::image(customer)) {
        ++result.rowCounts.unchanged;
        return {};
    }
    ++result.rowCounts.changed;
    if (log == nullptr) {
        const CustomerNames names{[&](domain::CustomerId id) { return customers.codeOf(id); },
                                  [&](domain::UserId id) { return userCodeOf(id); }};
        noteConflict(result, staged.line, customer.code, toJson(*before, names),
                     toJson(customer, names));
        return {};
    }
    ACCORD_TRY(customer.version, customers.update(customer, stampOf(m_context)));
    log->record(&*before, &customer);
    recordCustomerChanges(m_context, *log, &*before, customer, on);
    return {};
}

} // namespace accord::app
