// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a workbook that a sheet needs: which sheet lies where, the shared texts and which
// cell formats are dates.
#pragma once

#include "io/zip_archive.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace accord::io {

enum class NumberKind : std::uint8_t { Plain, Date, Time };

// What a number format shows: a day (with or without a time), a time of day, or a number. Built-in
// ids 14-22, 27-36, 45-47, 50-58 are dates or times whatever the file says about them.
[[nodiscard]] NumberKind numberKindOf(int formatId, std::string_view formatCode);

struct WorkbookSheet {
    std::string name;
    std::string part; // "xl/worksheets/sheet1.xml"
    bool hidden = false;
};

struct Workbook {
    std::vector<WorkbookSheet> sheets; // in the order of the tabs
    std::string sharedStringsPart;     // "" = none
    std::string stylesPart;
    bool epoch1904 = false;
};

class SharedTexts {
public:
    void add(std::string_view text);
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::size_t bytes() const { return m_text.size() + m_ends.size() * 4; }
    [[nodiscard]] std::string_view at(std::size_t index) const;

private:
    std::string m_text;
    std::vector<std::uint32_t> m_ends;
};

// _x000D_ and the like stand for characters XML cannot hold.
[[nodiscard]] std::string withoutXmlEscapes(std::string_view text);

[[nodiscard]] base::Result<Workbook> readWorkbook(ZipArchive &archive);
[[nodiscard]] base::Result<SharedTexts>
readSharedTexts(ZipArchive &archive, const std::string &part, std::int64_t maxBytes);
// By index of the cell format.
[[nodiscard]] base::Result<std::vector<NumberKind>> readStyles(ZipArchive &archive,
                                                               const std::string &part);

} // namespace accord::io
