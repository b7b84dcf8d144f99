// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts, days, months, filters and folding: the small parsers that every cell passes through.
#include "base/decimal.h"
#include "base/month.h"
#include "base/text.h"
#include "io/csv_writer.h"
#include "io/date_format.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    using namespace accord;
    const std::string text(reinterpret_cast<const char *>(data), size);
    (void)base::parseMoney(text);
    (void)base::Month::parse(text);
    (void)base::Date::parse(text);
    (void)base::Instant::parse(text, "Asia/Shanghai");
    if (const auto format = io::DateFormat::parse(text)) {
        (void)format->date("2026-03-01");
    }
    (void)io::DateFormat().date(text);
    if (io::looksLikeFormula(io::neutralised(text))) {
        __builtin_trap(); // a neutralised cell is no formula
    }
    return 0;
}
