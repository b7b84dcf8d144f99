// SPDX-License-Identifier: GPL-3.0-or-later
// CSV and XLSX as the importer opens them: by content, every encoding and delimiter guessed. What
// may happen is a Result that says where; never a crash, a hang or memory without bound.
#include "io/column_map.h"
#include "io/table_reader.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    using namespace accord::io;
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    TableOptions options;
    options.limits.partBytes = 8 << 20;
    options.limits.sharedBytes = 8 << 20;
    auto table = openTable(viewBytes(bytes), options);
    if (!table) {
        return 0;
    }
    (void)matchHeader((*table)->header(), ImportKind::Sales);
    (void)matchHeader((*table)->header(), ImportKind::Customers);
    TableRow row;
    std::int64_t line = 0;
    for (auto more = (*table)->next(row); more && *more; more = (*table)->next(row)) {
        if (row.line <= line) {
            __builtin_trap(); // lines only go forward
        }
        line = row.line;
    }
    return 0;
}
