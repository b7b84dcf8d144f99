// SPDX-License-Identifier: GPL-3.0-or-later
// A table as its file has it, with single cells put right by hand: what a person mended in the list
// of rejected rows, without touching the file.
#pragma once

#include "io/table_reader.h"

#include <map>
#include <memory>
#include <string>

namespace accord::io {

// File line on which the row starts -> header of the column -> the text that stands there instead.
// A line or column that the table does not have is passed over.
using CellCorrections = std::map<std::int64_t, std::map<std::string, std::string>>;

[[nodiscard]] std::unique_ptr<TableReader> withCorrections(std::unique_ptr<TableReader> reader,
                                                           CellCorrections corrections);

} // namespace accord::io
