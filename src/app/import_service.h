// SPDX-License-Identifier: GPL-3.0-or-later
// ImportService: bringing customers, contacts and figures in from foreign files (RULES section 3).
// A fault of the file refuses it whole; a fault of a row rejects the row and the rest is written in
// one transaction. Importing the same file again changes nothing.
#pragma once

#include "app/context.h"
#include "app/import_result.h"
#include "base/progress.h"
#include "io/column_map.h"
#include "io/corrected_reader.h"
#include "io/table_reader.h"
#include "storage/undo.h"

#include <filesystem>
#include <optional>
#include <string>

namespace accord::app {

class ImportPipeline;
class ImportRejections;

enum class ImportMode {
    ReplaceKeys,   // the file decides the keys it contains
    ReplacePeriod, // the mapped fields of the file's months are cleared first
    Add            // adds up; the same content twice is refused
};
enum class OnConflict { Update, Skip, Fail }; // customers that are there already

[[nodiscard]] std::string_view importModeCode(ImportMode mode); // "replace-keys", …

// What kinds of data an import of the kind changes.
[[nodiscard]] Changes changesOf(io::ImportKind kind);

// The options with the zone and the day of the company, which calendars are read in.
[[nodiscard]] io::TableOptions tableOptions(const Context &context, io::TableOptions options);

struct ImportRequest {
    std::filesystem::path file;
    io::ImportKind kind = io::ImportKind::Sales;
    std::filesystem::path mapFile;      // MAP.json; "" = none
    std::optional<io::MapDocument> map; // instead of a file
    // Without both: as it was the last time with these headings, else matched by words. A map that
    // was given is remembered here when the import is done; see MapMemory.
    std::filesystem::path mapMemory;
    io::TableOptions table;
    io::CellCorrections corrections; // put right by hand after a dry run
    ImportMode mode = ImportMode::ReplaceKeys;
    OnConflict onConflict = OnConflict::Update;
    std::string owner;    // user code for customers that are made; "" = RULES section 2
    std::string customer; // code of the one all rows are about; "" = the rows say it
    bool createCustomers = false;
    bool skipLookalikes = false; // new rows that resemble what is on file are rejected
    bool dryRun = false;
    bool strict = false;                // one rejected row refuses the whole file
    std::filesystem::path rejectedFile; // CSV of all rejected rows, "" = none
    // Of the open company, for the backup before large imports; "" = no backup.
    std::filesystem::path companyFile;
};

class ImportService {
public:
    explicit ImportService(Context &context) : m_context(context) {}

    // Errors of the file: see io/table_reader.h and io/column_map.h. Besides: Unreadable
    // ("import.missing_field", "import.strict"), Duplicate ("import.same_content",
    // "import.customer_exists"), NotFound ("user.not_found"), Forbidden, Cancelled ("cancelled"),
    // Stale
    // ("import.others_write": the company changed again and again while the file was read).
    // Nothing has changed then. Throws base::StorageError.
    [[nodiscard]] base::Result<ImportResult> run(const ImportRequest &request,
                                                 const base::Progress &progress = {});

    // Takes an import back: that with this id, or the actor's latest. NotFound
    // ("import.not_found"), Stale ("import.newer", "undo.already"), Forbidden.
    [[nodiscard]] base::Result<storage::UndoOutcome>
    undo(std::optional<domain::ImportId> id = std::nullopt);

private:
    // One reading of the file and its writing; nullopt when somebody else wrote between the two.
    [[nodiscard]] base::Result<std::optional<ImportResult>> attempt(const ImportRequest &request,
                                                                    const base::Progress &progress);
    [[nodiscard]] base::Result<bool> write(const ImportRequest &request, ImportPipeline &pipeline,
                                           ImportRejections &rejections, const std::string &digest,
                                           const base::Progress &progress, ImportResult &result,
                                           std::int64_t seen);
    Context &m_context;
};

} // namespace accord::app
