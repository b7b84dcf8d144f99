// SPDX-License-Identifier: GPL-3.0-or-later
// The whole company as one JSON document, table by table.
#include "app/export_service.h"
#include "base/atomic_file.h"
#include "storage/company_rows.h"

namespace accord::app {
namespace {

constexpr std::int64_t kStepRows = 1'024;

std::string jsonText(const nlohmann::ordered_json &value) {
    return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace

base::Result<ExportResult> ExportService::everything(const ExportRequest &request,
                                                     const base::Progress &progress) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::Export));
    const std::string name = request.file.filename().string();
    if (request.file.extension() != ".json") {
        return base::fail(base::ErrorCode::Invalid, "export.format",
                          "The file \"" + name + "\" must end in .json.", "out", {},
                          {{"file", name}, {"formats", ".json"}});
    }
    const auto tables = storage::companyTables(m_context.db);
    std::int64_t total = 0;
    for (const storage::CompanyTable &table : tables) {
        total += storage::rowsOf(m_context.db, table);
    }
    base::AtomicFile file(request.file);
    file.write("{\"company\": " + jsonText(m_context.company.name) + ",\n\"schema\": " +
               std::to_string(m_context.db.dialect().schemaVersion()) + ",\n\"tables\": {");
    std::int64_t done = 0;
    bool goesOn = true;
    std::string_view beforeTable = "\n";
    for (const storage::CompanyTable &table : tables) {
        file.write(std::string(beforeTable) + jsonText(table.name) + ": [");
        beforeTable = ",\n";
        std::string_view beforeRow = "\n";
        storage::forEachRow(m_context.db, table, [&](const nlohmann::ordered_json &row) {
            file.write(std::string(beforeRow) + jsonText(row));
            beforeRow = ",\n";
            goesOn = ++done % kStepRows != 0 || progress.step(done, total);
            return goesOn;
        });
        file.write("]");
        if (!goesOn) {
            return base::fail(base::ErrorCode::Cancelled, "cancelled",
                              "The export was cancelled; nothing was written.");
        }
    }
    file.write("\n}}\n");
    file.commit();
    return ExportResult{request.file, "json", done};
}

} // namespace accord::app
