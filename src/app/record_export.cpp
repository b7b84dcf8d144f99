// SPDX-License-Identifier: GPL-3.0-or-later
// Money facts of customers as tables, with the columns that their import takes.
#include "app/export_service.h"
#include "app/money_facts.h"
#include "app/record_json.h"
#include "io/table_writer.h"
#include "storage/customer_repository.h"

#include <utility>

namespace accord::app {
namespace {

using domain::FieldKind;
using io::ColumnKind;

constexpr std::int64_t kMillionthsOfPoint = 100; // of a basis point

ColumnKind columnKind(FieldKind kind) {
    switch (kind) {
    case FieldKind::Day:
        return ColumnKind::Date;
    case FieldKind::Money:
        return ColumnKind::Money;
    case FieldKind::Cases:
        return ColumnKind::Quantity;
    case FieldKind::Rate:
        return ColumnKind::Percent;
    default:
        return ColumnKind::Text;
    }
}

void writeCell(io::TableWriter &table, FieldKind kind, const nlohmann::ordered_json &value) {
    if (value.is_null()) {
        table.empty();
    } else if (kind == FieldKind::Day) {
        const auto day = base::Date::parse(value.get<std::string>());
        table.number(day.value_or(base::Date()).daysSince1970());
    } else if (value.is_number_integer()) {
        const auto number = value.get<std::int64_t>();
        table.number(kind == FieldKind::Rate ? number * kMillionthsOfPoint : number);
    } else {
        table.text(value.get<std::string>());
    }
}

template<class Record>
std::vector<io::TableColumn> columnsOf(const ExportRequest &request) {
    const auto titled = [&](const std::string &key) {
        return request.title ? request.title(key) : key;
    };
    std::vector<io::TableColumn> columns{
        {"customer_code", titled("customer_code"), ColumnKind::Text, 16}};
    for (const auto &field : domain::recordFields<Record>()) {
        if (field.isGiven) {
            const std::string key = importFieldOf(field.kind, field.key);
            columns.push_back({key, titled(key), columnKind(field.kind), 16});
        }
    }
    return columns;
}

template<class Record>
void writeRow(io::TableWriter &table, const Context &context, const std::string &code,
              const Record &record) {
    table.text(code);
    for (const auto &field : domain::recordFields<Record>()) {
        if (field.isGiven) {
            writeCell(table, field.kind, valueToJson(context, field.kind, field.read(record)));
        }
    }
    table.endRow();
}

template<class Record>
base::Result<ExportResult> records(Context &context, const ExportRequest &request,
                                   const std::string &name, const base::Progress &progress) {
    const db::ReadTransaction snapshot(context.db);
    ACCORD_CHECK(demand(context, domain::Action::Export));
    storage::CustomerQuery query;
    ACCORD_TRY(query.filter, storage::parseFilter(request.filter));
    query.withArchived = true;
    query.today = today(context);
    query.zone = context.company.zone;
    storage::CustomerRepository customers(context.db);
    ACCORD_TRY(const auto ids, customers.ids(query));
    storage::RecordStore<Record> store(context.db);
    std::vector<std::pair<std::string, Record>> all;
    for (const domain::CustomerId id : ids) {
        for (Record &record : store.ofCustomer(id)) {
            all.emplace_back(customers.codeOf(id), std::move(record));
        }
    }
    const auto total = static_cast<std::int64_t>(all.size());
    ACCORD_TRY(const auto table,
               io::createTable(request.file, request.title ? request.title(name) : name,
                               columnsOf<Record>(request), request.purpose, total));
    for (std::int64_t done = 0; const auto &[code, record] : all) {
        if (!progress.step(done++, total)) {
            return base::fail(base::ErrorCode::Cancelled, "cancelled",
                              "The export was cancelled; nothing was written.");
        }
        writeRow(*table, context, code, record);
    }
    table->commit();
    return ExportResult{request.file, request.file.extension().string().substr(1), total};
}

} // namespace

base::Result<ExportResult> ExportService::receivables(const ExportRequest &request,
                                                      const base::Progress &progress) {
    return records<domain::Receivable>(m_context, request, "receivables", progress);
}

base::Result<ExportResult> ExportService::stock(const ExportRequest &request,
                                                const base::Progress &progress) {
    return records<domain::StockCount>(m_context, request, "stock", progress);
}

base::Result<ExportResult> ExportService::mustHaves(const ExportRequest &request,
                                                    const base::Progress &progress) {
    return records<domain::MustHave>(m_context, request, "must_have", progress);
}

base::Result<ExportResult> ExportService::serviceFacts(const ExportRequest &request,
                                                       const base::Progress &progress) {
    return records<domain::ServiceFact>(m_context, request, "service", progress);
}

} // namespace accord::app
