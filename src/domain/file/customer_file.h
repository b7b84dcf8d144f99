// SPDX-License-Identifier: GPL-3.0-or-later
// A file that belongs to a customer: a contract, a photo of a shelf taken on a visit. Its content
// lies in the company file under its SHA-256, once however often it is kept. JSON keys = the names
// in the source.
#pragma once

#include "base/clock.h"
#include "domain/ids.h"
#include "domain/record.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace accord::domain {

struct CustomerFileTag;

struct CustomerFile {
    static constexpr std::string_view kEntity = "customer_file";
    base::Id<CustomerFileTag> id;
    CustomerId customer;
    std::string name;   // with its suffix, fit for any file system
    std::string sha256; // of the content, lower-case hex
    std::int64_t size = 0;
    base::Date day; // kept since
    std::string notes;
    VisitId visit; // whose call card shows it, null = none
    std::int64_t version = 0;
};

template<>
[[nodiscard]] std::span<const RecordField<CustomerFile>> recordFields<CustomerFile>();

inline constexpr std::int64_t kMostFileBytes = 50LL << 20;

// The last part of a path, without what could lead elsewhere, read otherwise than written or be
// refused by a file system; never empty.
[[nodiscard]] std::string safeFileName(std::string_view name);
// True when opening such a file could run it as a program.
[[nodiscard]] bool mayRun(std::string_view name);

} // namespace accord::domain
