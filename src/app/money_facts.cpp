// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/money_facts.h"

#include "base/text.h"
#include "storage/catalogue_repository.h"

#include <algorithm>
#include <utility>

namespace accord::app {
namespace {

using domain::MustHave;
using domain::Receivable;
using domain::ServiceFact;
using domain::StockCount;

base::Issues checkOf(const Context &context, const Receivable &record) {
    return domain::check(record, today(context));
}
base::Issues checkOf(const Context &context, const StockCount &record) {
    return domain::check(record, today(context));
}
base::Issues checkOf(const Context & /*context*/, const MustHave &record) {
    return domain::checkFields(record);
}
base::Issues checkOf(const Context & /*context*/, const ServiceFact &record) {
    return domain::check(record);
}

// The field that a second record of the same key is blamed on.
bool isSameKey(const Receivable &a, const Receivable &b) {
    return a.invoice == b.invoice;
}
bool isSameKey(const StockCount &a, const StockCount &b) {
    return a.product == b.product && a.producedOn == b.producedOn && a.countedOn == b.countedOn;
}
bool isSameKey(const MustHave &a, const MustHave &b) {
    return a.product == b.product;
}
bool isSameKey(const ServiceFact &a, const ServiceFact &b) {
    return a.month == b.month;
}
constexpr std::string_view keyField(const Receivable & /*record*/) {
    return "invoice";
}
constexpr std::string_view keyField(const ServiceFact & /*record*/) {
    return "month";
}
template<class Record>
constexpr std::string_view keyField(const Record & /*record*/) {
    return "product";
}

} // namespace

template<class Record>
base::Issues MoneyRules<Record>::check(const Context &context, const Record * /*before*/,
                                       Record &after) {
    base::Issues issues = checkOf(context, after);
    const auto others = storage::RecordStore<Record>(context.db).ofCustomer(after.customer);
    const bool isTwice = std::ranges::any_of(others, [&](const Record &other) {
        return other.id != after.id && isSameKey(other, after);
    });
    if (issues.empty() && isTwice) {
        issues.push_back({base::ErrorCode::Duplicate,
                          "record.twice",
                          std::string(keyField(after)),
                          after.id.toString(),
                          "The customer has that already; change what is there.",
                          {}});
    }
    return issues;
}

template struct MoneyRules<Receivable>;
template struct MoneyRules<StockCount>;
template struct MoneyRules<MustHave>;
template struct MoneyRules<ServiceFact>;

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
        fault = m_rows.faultOf("field.required", "amount");
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
    const auto product = storedProduct(row);
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
    const std::string told = m_rows.text("quantity", row);
    if (told.empty()) {
        fault = m_rows.faultOf("field.required", "quantity");
        return false;
    }
    if (record.quantityMilli == 0 && told.find_first_of("123456789") != std::string::npos) {
        fault = m_rows.faultOf("amount.too_small", "quantity");
        return false;
    }
    return true;
}

std::string StockImport::keyOf(const StockCount &record) const {
    return record.product.toString() + " " + record.producedOn.toString() + " " +
           record.countedOn.toString();
}

base::Done MustHaveImport::begin() {
    return m_rows.demandField("product", m_reader.header());
}

std::optional<MustHave> MustHaveImport::existing(const io::TableRow &row, const MustHave &record,
                                                 CellFault & /*fault*/) {
    const auto product = storedProduct(row);
    for (const MustHave &one :
         storage::RecordStore<MustHave>(m_context.db).ofCustomer(record.customer)) {
        if (one.product == product) {
            return one;
        }
    }
    return std::nullopt;
}

base::Done ServiceImport::begin() {
    return m_rows.demandField("month", m_reader.header());
}

std::optional<ServiceFact> ServiceImport::existing(const io::TableRow &row,
                                                   const ServiceFact &record, CellFault &fault) {
    const auto cell = m_rows.value("month", domain::FieldKind::Month, row, fault);
    const auto wanted = cell ? valueFromJson(m_context, domain::FieldKind::Month, "month", *cell)
                                   .value_or(domain::FieldValue())
                             : domain::FieldValue();
    for (const ServiceFact &one :
         storage::RecordStore<ServiceFact>(m_context.db).ofCustomer(record.customer)) {
        if (domain::FieldValue(one.month) == wanted) {
            return one;
        }
    }
    return std::nullopt;
}

} // namespace accord::app
