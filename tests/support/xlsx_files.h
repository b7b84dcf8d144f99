// SPDX-License-Identifier: GPL-3.0-or-later
// Zip files and workbooks made by hand, for dialects and attacks that no writer of ours produces.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace accord::test {

using ZipEntries = std::vector<std::pair<std::string, std::string>>; // name, content

// `passphrase` encrypts every entry.
[[nodiscard]] std::string zipped(const ZipEntries &entries, const std::string &passphrase = {});

struct WorkbookParts {
    std::string sheetData;           // what stands inside <sheetData>
    std::vector<std::string> shared; // inside <si>, e.g. "<t>x</t>"
    std::string cellFormats;         // <xf …/> elements
    std::string numberFormats;       // <numFmt …/> elements
    std::string workbookProperties;  // e.g. <workbookPr date1904="1"/>
    std::string prolog;              // before <worksheet>, e.g. a DOCTYPE
};
// The parts of a workbook with one sheet "Data".
[[nodiscard]] ZipEntries workbookEntries(const WorkbookParts &parts);
[[nodiscard]] std::string workbook(const WorkbookParts &parts);

} // namespace accord::test
