// SPDX-License-Identifier: GPL-3.0-or-later
// A vCard file as a table: one row per card, columns by our field names.
#pragma once

#include "io/table_reader.h"

#include <memory>
#include <string_view>

namespace accord::io {

// `start`: the first bytes of the file.
[[nodiscard]] bool looksLikeVCard(std::string_view start);
// Errors of readVCards.
[[nodiscard]] base::Result<std::unique_ptr<TableReader>>
openVCard(std::unique_ptr<ByteSource> source);

} // namespace accord::io
