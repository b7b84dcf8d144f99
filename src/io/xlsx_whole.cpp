// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_whole.h"

#include "io/byte_source.h"
#include "io/zip_archive.h"

#include <algorithm>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

namespace accord::io {
namespace {

// Reads a part to its end; true when that is `closing`.
bool endsWith(ZipPart &part, std::string_view closing) {
    std::string piece(std::size_t{1} << 16U, '\0');
    std::string tail;
    while (true) {
        const auto got = part.read(piece.data(), piece.size());
        if (!got) {
            return false;
        }
        if (*got == 0) {
            return tail == closing;
        }
        tail.append(piece, 0, *got);
        tail.erase(0, tail.size() - std::min(tail.size(), closing.size()));
    }
}

bool partEndsWith(ZipArchive &archive, const std::string &name, std::string_view closing) {
    const auto part = archive.part(name);
    return part && endsWith(**part, closing);
}

} // namespace

Wholeness wholenessOf(const std::filesystem::path &workbook) {
    // It is our own: whatever size it has is right.
    TableLimits limits;
    limits.partBytes = std::numeric_limits<std::int64_t>::max() / 4;
    limits.ratio = std::numeric_limits<std::int64_t>::max();
    const auto archive = ZipArchive::open(openFile(workbook), limits);
    if (!archive) {
        return Wholeness::FileShort;
    }
    constexpr std::string_view kTexts = "xl/sharedStrings.xml";
    if ((*archive)->has(std::string(kTexts)) &&
        !partEndsWith(**archive, std::string(kTexts), "</sst>")) {
        return Wholeness::SheetShort;
    }
    for (int sheet = 1;; ++sheet) {
        const std::string name = "xl/worksheets/sheet" + std::to_string(sheet) + ".xml";
        if (!(*archive)->has(name)) {
            return sheet > 1 ? Wholeness::Whole : Wholeness::SheetShort;
        }
        if (!partEndsWith(**archive, name, "</worksheet>")) {
            return Wholeness::SheetShort;
        }
    }
}

} // namespace accord::io
