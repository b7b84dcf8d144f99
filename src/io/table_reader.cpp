// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/table_reader.h"

#include "io/calendar_reader.h"
#include "io/csv_reader.h"
#include "io/vcard_reader.h"
#include "io/xlsx_reader.h"

#include <array>
#include <utility>

namespace accord::io {
namespace {

using base::ErrorCode;

constexpr std::string_view kOldOffice("\xD0\xCF\x11\xE0", 4);

} // namespace

base::Result<std::unique_ptr<TableReader>> openTable(const std::filesystem::path &path,
                                                     const TableOptions &options) {
    return openTable(openFile(path), options);
}

base::Result<std::unique_ptr<TableReader>> openTable(std::unique_ptr<ByteSource> source,
                                                     const TableOptions &options) {
    if (source->size() > options.limits.fileBytes) {
        const std::string limit = std::to_string(options.limits.fileBytes);
        return base::fail(ErrorCode::Limit, "import.too_large",
                          "The file is larger than " + limit + " bytes; split it.", {}, {},
                          {{"limit", limit}});
    }
    std::array<char, 32> start{};
    const std::size_t got = source->read(start.data(), start.size());
    source->rewind();
    const std::string_view magic(start.data(), got);
    if (got == 0) {
        return base::fail(ErrorCode::Unreadable, "import.empty", "The file is empty.");
    }
    if (magic.starts_with("PK")) {
        return openXlsx(std::move(source), options);
    }
    if (magic.starts_with(kOldOffice)) {
        return base::fail(ErrorCode::Unreadable, "import.old_excel",
                          "The file is in the old Excel format (.xls) or is an encrypted workbook. "
                          "Save it as .xlsx without a password, or as CSV, and import that file.");
    }
    if (looksLikeVCard(magic)) {
        return openVCard(std::move(source));
    }
    if (looksLikeCalendar(magic)) {
        return openCalendar(std::move(source), options);
    }
    return openCsv(std::move(source), options);
}

} // namespace accord::io
