// SPDX-License-Identifier: GPL-3.0-or-later
// Annual plans as a table, one row each, newest year first.
#include "app/export_service.h"
#include "app/plan_overview.h"
#include "io/table_writer.h"

#include <array>
#include <utility>

namespace accord::app {
namespace {

using io::ColumnKind;

struct Column {
    const char *key;
    ColumnKind kind;
};
constexpr std::array<Column, 13> kColumns{{{"customer_code", ColumnKind::Text},
                                           {"customer_name", ColumnKind::Text},
                                           {"owner", ColumnKind::Text},
                                           {"class", ColumnKind::Text},
                                           {"year", ColumnKind::Integer},
                                           {"step", ColumnKind::Text},
                                           {"approval", ColumnKind::Text},
                                           {"draft", ColumnKind::Integer},
                                           {"revision", ColumnKind::Integer},
                                           {"target", ColumnKind::Money},
                                           {"due_so_far", ColumnKind::Money},
                                           {"actual", ColumnKind::Money},
                                           {"last_year", ColumnKind::Money}}};

const char *approvalCode(PlanApprovalState state) {
    static constexpr std::array<const char *, 5> kCodes{"", "submitted", "approved", "voided",
                                                        "rejected"};
    return kCodes.at(static_cast<std::size_t>(state));
}

void write(io::TableWriter &table, std::string_view text) {
    if (text.empty()) {
        table.empty();
    } else {
        table.text(text);
    }
}

void write(io::TableWriter &table, const std::optional<std::int64_t> &number) {
    if (number) {
        table.number(*number);
    } else {
        table.empty();
    }
}

// In the order of kColumns.
void writeRow(io::TableWriter &table, const PlanOverviewRow &row) {
    for (const std::string &text :
         {row.customerCode, row.customerName, row.ownerCode, row.abcClass}) {
        write(table, text);
    }
    table.number(row.year);
    write(table, code(row.step));
    write(table, std::string_view(approvalCode(row.approval)));
    table.number(row.draft);
    write(table, row.revision ? std::optional<std::int64_t>(*row.revision) : std::nullopt);
    for (const auto &fen : {row.targetFen, row.dueFen, row.actualFen, row.lastYearFen}) {
        write(table, fen);
    }
    table.endRow();
}

} // namespace

base::Result<ExportResult> ExportService::plans(const ExportRequest &request,
                                                const base::Progress &progress) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::Export));
    PlanOverview overview(m_context);
    std::vector<PlanOverviewRow> rows;
    for (const int year : overview.years()) {
        ACCORD_TRY(const auto some, overview.ofYear(year));
        rows.insert(rows.end(), some.begin(), some.end());
    }
    std::vector<io::TableColumn> columns;
    columns.reserve(kColumns.size());
    for (const Column &column : kColumns) {
        columns.push_back(
            {column.key, request.title ? request.title(column.key) : column.key, column.kind, 16});
    }
    const auto total = static_cast<std::int64_t>(rows.size());
    ACCORD_TRY(const auto table,
               io::createTable(request.file, request.title ? request.title("plans") : "plans",
                               std::move(columns), request.purpose, total));
    std::int64_t done = 0;
    for (const PlanOverviewRow &row : rows) {
        writeRow(*table, row);
        if (!progress.step(++done, total)) {
            return base::fail(base::ErrorCode::Cancelled, "cancelled",
                              "The export was cancelled; nothing was written.");
        }
    }
    table->commit();
    return ExportResult{request.file, request.file.extension().string().substr(1), done};
}

} // namespace accord::app
