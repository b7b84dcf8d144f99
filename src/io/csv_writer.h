// SPDX-License-Identifier: GPL-3.0-or-later
// CSV writing (RFC 4180, UTF-8, CRLF) for two readers with different needs (QUALITY section 2,
// formula injection): a spreadsheet, where no cell may become a formula, and our own re-import,
// where every byte comes back. The file appears whole or not at all.
#pragma once

#include "base/atomic_file.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace accord::io {

enum class ExportFor { Spreadsheet, Reimport };

// True when a spreadsheet might run this text as a formula: it begins with = + - @ tab CR (or a
// full-width form of them), blanks, a byte order mark and invisible characters not counted.
[[nodiscard]] bool looksLikeFormula(std::string_view text);
// The text a spreadsheet may be given: an apostrophe in front when it, or what follows apostrophes
// of its own, looks like a formula. withoutGuard() is the exact inverse.
[[nodiscard]] std::string neutralised(std::string_view text);
[[nodiscard]] std::string_view withoutGuard(std::string_view text);

// Title of the empty last column that says "written for re-import: take every cell as it stands".
inline constexpr std::string_view kReimportMark = "accord:reimport";

struct CsvCell {
    std::string_view text;
    bool number = false; // made by us; "-12.50" stays a number for a spreadsheet
};

class CsvWriter {
public:
    CsvWriter(std::filesystem::path target, ExportFor purpose);
    void row(std::span<const CsvCell> cells);
    void row(std::span<const std::string> texts);
    // Hands everything to the disk, so that commit() has little left that can fail.
    void flush();
    // Nothing is at the target before. Throws StorageError.
    void commit();

private:
    void append(const CsvCell &cell);
    base::AtomicFile m_file;
    ExportFor m_purpose;
    std::string m_buffer;
};

} // namespace accord::io
