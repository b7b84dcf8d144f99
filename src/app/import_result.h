// SPDX-License-Identifier: GPL-3.0-or-later
// What an import did, or would do: the "Import result" of the CLI contract.
#pragma once

#include "base/month.h"
#include "domain/ids.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace accord::app {

struct RejectedRow {
    std::int64_t line = 0;  // file line on which the row starts
    std::string column;     // header of the cell at fault, "" when it is the whole row
    std::string value;      // as it stands in the file, shortened
    std::string reason;     // stable word
    std::string field = {}; // of ours, when it is about one that no column of the file brings
};

// A new row that is probably something that is on file already, or stands in the file twice.
struct LookalikeRow {
    std::int64_t line = 0;
    std::string name; // of the row
    // What is the same: "code", "tax_number", "name", "phone", "email", or nearly: "near_name".
    std::string by;
    std::string customerCode; // whom it resembles; of a contact: at which customer
    std::string otherName;
    std::int64_t otherLine = 0; // of the same file; 0 = on file
};

// A month whose total of one field would be lower than it is now.
struct FallingMonth {
    base::Month month;
    std::string field;
    std::int64_t before = 0; // fen; thousandths of a case for quantity
    std::int64_t after = 0;
};

// A record on file that the file says something else about: what each field is and would become.
struct ImportConflict {
    struct Change {
        std::string field;
        std::string before; // "" = nothing
        std::string after;
    };
    std::int64_t line = 0;
    std::string key;
    std::vector<Change> changes;
};

struct ImportNotice {
    std::string word;    // stable word; "import.unmatched_columns", …
    std::string english; // sentence with {args}
    std::map<std::string, std::string> args;
};

struct ImportCounts {
    std::int64_t made = 0; // "new"
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
};

struct ImportResult {
    domain::ImportId id; // null: a dry run, or nothing had to be written
    bool dryRun = false;
    bool incomplete = false; // done, but the file of rejected rows could not be made
    std::int64_t rows =
        0; // of the file, without the header; = new + changed + unchanged + rejected
    ImportCounts rowCounts;
    std::int64_t rejected = 0;
    ImportCounts keys;
    std::map<std::string, std::int64_t> totalsFen; // of the accepted rows, by field
    std::int64_t customersCreated = 0;
    std::vector<ImportNotice> notices;
    std::vector<std::string> unmatchedColumns;
    std::vector<FallingMonth> fallingMonths;
    // How many new rows resemble another, and the first kRejectedKept of them.
    std::int64_t lookalikes = 0;
    std::vector<LookalikeRow> lookalikeRows;
    std::vector<ImportConflict> conflicts; // of a dry run, the first kConflictsKept
    // The first kRejectedKept; the file named in the request gets them all.
    std::vector<RejectedRow> rejectedRows;
};
inline constexpr std::size_t kRejectedKept = 100'000;
inline constexpr std::size_t kConflictsKept = 1'000;

// What differs between two documents of a record, for the list of a dry run.
void noteConflict(ImportResult &result, std::int64_t line, const std::string &key,
                  const nlohmann::ordered_json &before, const nlohmann::ordered_json &after);

[[nodiscard]] nlohmann::ordered_json toJson(const ImportResult &result);

} // namespace accord::app
