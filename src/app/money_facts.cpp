// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/money_facts.h"

#include "base/text.h"
#include "storage/catalogue_repository.h"

#include <algorithm>
#include <utility>

namespace accord::app {
namespace {

using domain::Receivable;
using domain::StockCount;

constexpr int kCasePlaces = 3; // thousandths of a case

} // namespace

void RecordRules<StockCount>::begin(const Context &context, StockCount &record) {
    record.countedOn = today(context);
}

base::Done ReceivableImport::begin() {
    return m_rows.demandField("invoice", m_reader.header());
}

bool ReceivableImport::complete(const io::TableRow &row, Receivable &record, CellFault &fault) {
    const bool saysAmount = !m_rows.text("amount", row).empty();
    const bool mustSay = !m_isOnFile || m_rows.columnOf("amount") != CellFault::kNoColumn;
    if (mustSay && !saysAmount) {
        fault = {"field.required", m_rows.columnOf("amount")};
        return false;
    }
    if (domain::isOverpaid(record)) {
        constexpr std::int64_t kNamed = 20;
        if (++m_overpaid <= kNamed) {
            m_overpaidNames += (m_overpaidNames.empty() ? "" : ", ") + record.invoice;
        }
    }
    return true;
}

base::Done ReceivableImport::write(storage::ChangeSetWriter *log, const base::Progress &progress,
                                   ImportResult &result) {
    if (m_overpaid > 0) {
        result.notices.push_back(
            {"import.overpaid",
             "{count} invoices are paid beyond their amount: {invoices}.",
             {{"count", std::to_string(m_overpaid)}, {"invoices", m_overpaidNames}}});
    }
    return RecordImport::write(log, progress, result);
}

std::optional<Receivable> ReceivableImport::existing(const io::TableRow &row,
                                                     const Receivable &record,
                                                     CellFault & /*fault*/) {
    const std::string invoice = m_rows.text("invoice", row);
    for (Receivable &one :
         storage::RecordStore<Receivable>(m_context.db).ofCustomer(record.customer)) {
        if (one.invoice == invoice) {
            m_isOnFile = true;
            return std::move(one);
        }
    }
    m_isOnFile = false;
    return std::nullopt;
}

base::Done StockImport::begin() {
    for (const char *field : {"product", "quantity"}) {
        ACCORD_CHECK(m_rows.demandField(field, m_reader.header()));
    }
    return {};
}

std::optional<StockCount> StockImport::existing(const io::TableRow &row, const StockCount &record,
                                                CellFault &fault) {
    const auto product = storage::ProductRepository(m_context.db).find(m_rows.text("product", row));
    const auto day = [&](const char *field) {
        const auto value = m_rows.value(field, domain::FieldKind::Day, row, fault);
        return value && value->is_string() && !value->get<std::string>().empty()
                   ? base::Date::parse(value->get<std::string>()).value_or(base::Date())
                   : base::Date();
    };
    const base::Date counted = day("counted_on");
    const base::Date produced = day("produced_on");
    if (!product || !fault.reason.empty()) {
        return std::nullopt;
    }
    for (const StockCount &one :
         storage::RecordStore<StockCount>(m_context.db).ofCustomer(record.customer)) {
        const bool isSame = one.product == *product && one.producedOn == produced &&
                            one.countedOn == (counted.isNull() ? today(m_context) : counted);
        if (isSame) {
            return one;
        }
    }
    return std::nullopt;
}

bool StockImport::complete(const io::TableRow &row, StockCount &record, CellFault &fault) {
    if (record.countedOn.isNull()) {
        record.countedOn = today(m_context);
    }
    const auto amount = m_rows.amount("quantity", row, kCasePlaces, fault);
    if (!fault.reason.empty()) {
        return false;
    }
    if (!amount) {
        fault = {"field.required", m_rows.columnOf("quantity")};
        return false;
    }
    const bool saysZero =
        m_rows.text("quantity", row).find_first_of("123456789") == std::string::npos;
    if (*amount == 0 && !saysZero) {
        fault = {"amount.too_small", m_rows.columnOf("quantity")};
        return false;
    }
    record.quantityMilli = *amount;
    return true;
}

base::Result<domain::FieldValue> StockImport::resolve(domain::FieldKind kind, std::string_view key,
                                                      const nlohmann::json &cell) {
    const bool isProduct = kind == domain::FieldKind::Product && cell.is_string() &&
                           !cell.get_ref<const std::string &>().empty();
    if (!isProduct) {
        return valueFromJson(m_context, kind, key, cell);
    }
    const std::string name = base::composed(cell.get<std::string>());
    if (const auto found = storage::ProductRepository(m_context.db).find(name)) {
        return domain::FieldValue(found->value());
    }
    domain::ProductId &fresh = m_fresh[base::fold(name)];
    if (fresh.isNull()) {
        fresh = m_context.ids.make<domain::ProductTag>();
        m_names.emplace(fresh, name);
    }
    return domain::FieldValue(fresh.value());
}

base::Done StockImport::write(storage::ChangeSetWriter *log, const base::Progress &progress,
                              ImportResult &result) {
    if (log != nullptr) {
        std::map<domain::ProductId, domain::ProductId> stored;
        for (const auto &[fresh, name] : m_names) {
            storage::ProductRepository products(m_context.db);
            const bool isNew = !products.find(name);
            const domain::ProductId id = products.findOrMake(name, m_context.ids);
            stored[fresh] = id;
            if (isNew) {
                m_made.products.push_back(id);
            }
        }
        for (Staged &staged : m_staged) {
            const auto made = stored.find(staged.record.product);
            staged.record.product = made == stored.end() ? staged.record.product : made->second;
        }
    }
    return RecordImport::write(log, progress, result);
}

std::string StockImport::keyOf(const StockCount &record) const {
    return record.product.toString() + " " + record.producedOn.toString() + " " +
           record.countedOn.toString();
}

} // namespace accord::app
