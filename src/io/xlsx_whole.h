// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a workbook that a library has written is there to its last byte. libxlsxwriter does not
// look at the result of every write: on a full disk it may call a shortened file, or a shortened
// sheet inside a sound zip, a success.
#pragma once

#include <cstdint>
#include <filesystem>

namespace accord::io {

enum class Wholeness : std::uint8_t {
    Whole,
    FileShort, // the zip itself ends early
    SheetShort // a sheet was cut where it was gathered, in the temporary folder
};

// Reads every sheet once. Throws base::StorageError when the file cannot be read.
[[nodiscard]] Wholeness wholenessOf(const std::filesystem::path &workbook);

} // namespace accord::io
