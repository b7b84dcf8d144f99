// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_service.h"

#include "app/contact_import.h"
#include "app/customer_import.h"
#include "app/history_service.h"
#include "app/import_map.h"
#include "app/money_facts.h"
#include "app/record_action.h"
#include "app/sales_import.h"
#include "app/visit_import.h"
#include "app/write.h"
#include "base/digest.h"
#include "base/storage_error.h"
#include "storage/backup.h"
#include "storage/customer_repository.h"
#include "storage/image.h"
#include "storage/import_repository.h"

#include <nlohmann/json.hpp>

#include <future>
#include <memory>
#include <utility>

namespace accord::app {
namespace {

using base::ErrorCode;

constexpr std::int64_t kBackupRows = 10'000; // QUALITY section 2, "backup interrupted"

// Reads the file beside the import: on a large file this takes as long as a tenth of it.
std::future<std::string> digestOf(const std::filesystem::path &file) {
    return std::async(std::launch::async, [file] {
        const auto source = io::openFile(file);
        base::Sha256 digest;
        std::string piece(1U << 18U, '\0');
        while (const std::size_t got = source->read(piece.data(), piece.size())) {
            digest.add({piece.data(), got});
        }
        return base::hex(digest.finish());
    });
}

std::unique_ptr<ImportPipeline> pipelineFor(Context &context, const ImportRequest &request,
                                            io::TableReader &reader, const io::ColumnMap &map,
                                            ImportRejections &rejections) {
    switch (request.kind) {
    case io::ImportKind::Sales:
        return std::make_unique<SalesImport>(context, request, reader, map, rejections);
    case io::ImportKind::Contacts:
        return std::make_unique<ContactImport>(context, request, reader, map, rejections);
    case io::ImportKind::Receivables:
        return std::make_unique<ReceivableImport>(context, request, reader, map, rejections);
    case io::ImportKind::Stock:
        return std::make_unique<StockImport>(context, request, reader, map, rejections);
    case io::ImportKind::Visits:
        return std::make_unique<VisitImport>(context, request, reader, map, rejections);
    case io::ImportKind::MustHaves:
        return std::make_unique<MustHaveImport>(context, request, reader, map, rejections);
    case io::ImportKind::ServiceFacts:
        return std::make_unique<ServiceImport>(context, request, reader, map, rejections);
    case io::ImportKind::Customers:
        break;
    }
    return std::make_unique<CustomerImport>(context, request, reader, map, rejections);
}

base::Done demandCustomer(const Context &context, const std::string &code) {
    return code.empty() || storage::CustomerRepository(context.db).idOfCode(code)
               ? base::Done()
               : base::fail(ErrorCode::NotFound, "customer.not_found",
                            "There is no customer " + code + ".", "customer", code,
                            {{"code", code}});
}

void noteColumns(const io::ColumnMap &map, ImportResult &result) {
    result.unmatchedColumns = map.unmatched;
    if (map.unmatched.empty()) {
        return;
    }
    std::string columns;
    for (const std::string &column : map.unmatched) {
        columns += (columns.empty() ? "" : ", ") + column;
    }
    result.notices.push_back(
        {"import.unmatched_columns", "Columns not used: {columns}.", {{"columns", columns}}});
}

// All that was taken was there; not all there is, when rows were rejected or left alone.
ImportNotice nothingChanged(const ImportRequest &request, const ImportResult &result) {
    if (result.rejected > 0) {
        return {"import.rest_on_file",
                "Nothing has changed: the rows that were not rejected are on file already.",
                {}};
    }
    if (request.onConflict == OnConflict::Skip) {
        return {"import.skipped", "Nothing has changed: what is on file was left as it is.", {}};
    }
    return {"import.nothing_changed", "All of it is on file already; nothing has changed.", {}};
}

void noteOutcome(const ImportRequest &request, bool changed, ImportResult &result) {
    if (!changed && result.rejected < result.rows) {
        result.notices.push_back(nothingChanged(request, result));
    }
    if (result.lookalikes > 0) {
        result.notices.push_back(
            {request.skipLookalikes ? "import.lookalikes_skipped" : "import.lookalikes",
             request.skipLookalikes
                 ? "{count} new rows that resemble what is on file were left out."
                 : "{count} new rows resemble what is on file or stands in the file already.",
             {{"count", std::to_string(result.lookalikes)}}});
    }
    if (!result.fallingMonths.empty()) {
        result.notices.push_back(
            {request.dryRun ? "import.would_fall" : "import.fell",
             request.dryRun ? "{count} monthly totals would fall." : "{count} monthly totals fell.",
             {{"count", std::to_string(result.fallingMonths.size())}}});
    }
    if (result.rejected > static_cast<std::int64_t>(result.rejectedRows.size())) {
        result.notices.push_back({"import.rejected_truncated",
                                  "Only the first {shown} rejected rows are listed.",
                                  {{"shown", std::to_string(result.rejectedRows.size())}}});
    }
}

storage::ImportBatch batchOf(const Context &context, const ImportRequest &request,
                             const ImportResult &result, const std::string &digest,
                             domain::ChangeSetId set) {
    storage::ImportBatch batch;
    batch.id = result.id;
    batch.set = set;
    batch.kind = io::importKindCode(request.kind);
    batch.mode = request.kind == io::ImportKind::Sales ? importModeCode(request.mode) : "";
    batch.fileName = request.file.filename().string();
    batch.contentSha256 = digest;
    batch.rowsNew = result.rowCounts.made;
    batch.rowsChanged = result.rowCounts.changed;
    batch.rowsUnchanged = result.rowCounts.unchanged;
    batch.rowsRejected = result.rejected;
    batch.keysNew = result.keys.made;
    batch.keysChanged = result.keys.changed;
    batch.keysUnchanged = result.keys.unchanged;
    batch.at = context.clock.now();
    batch.by = context.actor.id;
    return batch;
}

nlohmann::json summaryOf(const storage::ImportBatch &batch, const ImportResult &result) {
    return {{"kind", batch.kind},
            {"mode", batch.mode},
            {"file", batch.fileName},
            {"content_sha256", batch.contentSha256},
            {"rows",
             {{"new", batch.rowsNew},
              {"changed", batch.rowsChanged},
              {"unchanged", batch.rowsUnchanged},
              {"rejected", batch.rowsRejected}}},
            {"keys",
             {{"new", batch.keysNew},
              {"changed", batch.keysChanged},
              {"unchanged", batch.keysUnchanged}}},
            {"customers_created", result.customersCreated},
            {"totals_fen", result.totalsFen}};
}

base::Done backUpBefore(const Context &context, const ImportRequest &request, std::int64_t rows,
                        ImportResult &result) {
    if (rows <= kBackupRows || request.companyFile.empty() || request.dryRun ||
        storage::SalesRepository(context.db).factCount() == 0) {
        return {};
    }
    ACCORD_TRY(const auto file,
               storage::backUp(context.db, request.companyFile, context.clock.now(), "import",
                               context.company.zone));
    result.notices.push_back({"import.backup",
                              "A backup was made before: {file}.",
                              {{"file", file.filename().string()}}});
    return {};
}

// The import stands by now: a list that cannot be made is a notice, not a failure.
void finishRejections(ImportRejections &rejections, const ImportRequest &request,
                      ImportResult &result) {
    try {
        rejections.commit();
    } catch (const base::StorageError &error) {
        result.incomplete = true;
        result.notices.push_back(
            {"import.rejected_not_written",
             "The import is done, but {file} could not be written: {why}.",
             {{"file", request.rejectedFile.filename().string()}, {"why", error.what()}}});
    }
}

base::Done demandNewContent(Context &context, const ImportRequest &request,
                            const std::string &digest) {
    if (request.kind != io::ImportKind::Sales || request.mode != ImportMode::Add) {
        return {};
    }
    const auto same = storage::ImportRepository(context.db).sameContent(digest);
    if (!same) {
        return {};
    }
    const std::string id = same->id.toString();
    const std::string at = same->at.toString(context.company.zone);
    return base::fail(ErrorCode::Duplicate, "import.same_content",
                      "The same content was imported already, on " + at + " (import " + id +
                          "); adding it again would count it twice.",
                      {}, id, {{"id", id}, {"at", at}});
}

} // namespace

io::TableOptions tableOptions(const Context &context, io::TableOptions options) {
    options.zone = context.company.zone;
    options.today = today(context);
    return options;
}

Changes changesOf(io::ImportKind kind) {
    if (kind == io::ImportKind::Visits) {
        return DataKind::Visits | DataKind::Imports;
    }
    const Changes changed = DataKind::Customers | DataKind::Imports;
    const bool isOfPeople = kind == io::ImportKind::Customers || kind == io::ImportKind::Contacts;
    return isOfPeople ? changed : changed | DataKind::Sales;
}

std::string_view importModeCode(ImportMode mode) {
    switch (mode) {
    case ImportMode::ReplaceKeys:
        return "replace-keys";
    case ImportMode::ReplacePeriod:
        return "replace-period";
    case ImportMode::Add:
        return "add";
    }
    return "";
}

// The write lock is taken only after the whole file has been read and checked. What was read of the
// company for that holds only while nobody else has written since: false = read it again.
base::Result<bool> ImportService::write(const ImportRequest &request, ImportPipeline &pipeline,
                                        ImportRejections &rejections, const std::string &digest,
                                        const base::Progress &progress, ImportResult &result,
                                        std::int64_t seen) {
    db::Transaction transaction(m_context.db);
    if (m_context.db.dialect().dataVersion() != seen) {
        return false;
    }
    ACCORD_CHECK(demandNewContent(m_context, request, digest));
    const std::string action = "import." + std::string(io::importKindCode(request.kind));
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, action));
    ACCORD_CHECK(pipeline.write(&log, progress, result));
    if (request.strict) {
        ACCORD_CHECK(rejections.demandNone());
    }
    if (!pipeline.changesAnything()) {
        return true; // rolled back: not even the import is recorded
    }
    result.id = m_context.ids.make<domain::ImportTag>();
    result.rejected = rejections.count();
    storage::ImportBatch batch = batchOf(m_context, request, result, digest, log.id());
    batch.totals = pipeline.written();
    storage::ImportRepository(m_context.db).insert(batch);
    nlohmann::json summary = summaryOf(batch, result);
    summary["made"] = storage::image(pipeline.made());
    log.recordBulk(storage::kImportEntity, result.id.value(), summary);
    log.finish();
    rejections.flush(); // a full disk shows itself while nothing is kept yet
    transaction.commit();
    m_context.hub.publish(changesOf(request.kind));
    return true;
}

base::Result<ImportResult> ImportService::run(const ImportRequest &request,
                                              const base::Progress &progress) {
    constexpr int kAttempts = 12; // each that fails let somebody else write, once mostly
    for (int i = 0; i < kAttempts; ++i) {
        ACCORD_TRY(auto result, attempt(request, progress));
        if (result) {
            return *std::move(result);
        }
    }
    return base::fail(ErrorCode::Stale, "import.others_write",
                      "Others kept writing while the file was read; nothing has changed. Import it "
                      "again in a moment.");
}

base::Result<std::optional<ImportResult>> ImportService::attempt(const ImportRequest &request,
                                                                 const base::Progress &progress) {
    const std::int64_t seen = m_context.db.dialect().dataVersion();
    ImportResult result;
    ACCORD_TRY(auto table, io::openTable(request.file, tableOptions(m_context, request.table)));
    const auto reader = io::withCorrections(std::move(table), request.corrections);
    ACCORD_TRY(const auto document, mapFor(request, *reader, result));
    ACCORD_TRY(const io::ColumnMap map, columnsFor(document, *reader, request.kind));
    ACCORD_CHECK(demandCustomer(m_context, request.customer));
    ImportRejections rejections(request.rejectedFile, reader->header());
    const auto pipeline = pipelineFor(m_context, request, *reader, map, rejections);
    ACCORD_CHECK(demand(m_context, importAction(request.kind)));
    auto digest = digestOf(request.file);
    result.dryRun = request.dryRun;
    noteColumns(map, result);
    for (const io::TableNotice &notice : reader->format().notices) {
        result.notices.push_back({notice.word, notice.english, notice.args});
    }
    ACCORD_CHECK(pipeline->begin());
    ACCORD_CHECK(pipeline->stage(progress));
    const std::string content = digest.get();
    if (request.strict && rejections.count() > 0) {
        rejections.commit(); // the list is what the user needs now
        return tl::unexpected(rejections.demandNone().error());
    }
    if (request.dryRun) {
        ACCORD_CHECK(demandNewContent(m_context, request, content));
        ACCORD_CHECK(pipeline->write(nullptr, progress, result));
    } else {
        ACCORD_CHECK(backUpBefore(m_context, request, pipeline->rowsRead(), result));
        ACCORD_TRY(const bool isWritten,
                   write(request, *pipeline, rejections, content, progress, result, seen));
        if (!isWritten) {
            return std::optional<ImportResult>();
        }
    }
    rememberMap(request, document, *reader);
    finishRejections(rejections, request, result);
    result.rejected = rejections.count();
    result.rejectedRows = rejections.rows();
    result.lookalikes = pipeline->lookalikes();
    result.lookalikeRows = pipeline->takeLookalikes();
    noteOutcome(request, pipeline->changesAnything(), result);
    return std::optional(std::move(result));
}

base::Result<storage::UndoOutcome> ImportService::undo(std::optional<domain::ImportId> id) {
    storage::ImportRepository imports(m_context.db);
    const auto batch = id ? imports.byId(*id) : imports.latest(m_context.actor.id);
    if (!batch) {
        return base::fail(ErrorCode::NotFound, "import.not_found",
                          id ? "There is no import " + id->toString() + "."
                             : std::string("You have no import that could be taken back."),
                          "id", id ? id->toString() : "");
    }
    return HistoryService(m_context).undoSet(batch->set);
}

} // namespace accord::app
