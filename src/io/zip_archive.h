// SPDX-License-Identifier: GPL-3.0-or-later
// ZipArchive: the parts of a zip file under limits that hold before anything is unpacked: number of
// entries, declared sizes, ratio, names, encryption. While a part is read, its real size is held
// against the declared one. Nothing is ever unpacked to disk.
#pragma once

#include "base/result.h"
#include "io/table_reader.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace accord::io {

// One part, read from front to back.
class ZipPart {
public:
    ZipPart() = default;
    ZipPart(const ZipPart &) = delete;
    ZipPart &operator=(const ZipPart &) = delete;
    virtual ~ZipPart() = default;
    // 0 at the end. Unreadable "xlsx.damaged", Limit "xlsx.too_large".
    [[nodiscard]] virtual base::Result<std::size_t> read(char *to, std::size_t room) = 0;
};

class ZipArchive {
public:
    // Walks the directory. Errors: see xlsx_reader.h.
    [[nodiscard]] static base::Result<std::unique_ptr<ZipArchive>>
    open(std::unique_ptr<ByteSource> source, const TableLimits &limits);

    [[nodiscard]] bool has(const std::string &name) const { return m_sizes.contains(name); }
    [[nodiscard]] std::int64_t unpackedSize(const std::string &name) const;
    // One part at a time: opening another ends the one before.
    [[nodiscard]] base::Result<std::unique_ptr<ZipPart>> part(const std::string &name);

private:
    explicit ZipArchive(std::unique_ptr<ByteSource> source) : m_source(std::move(source)) {}
    [[nodiscard]] base::Done list(const TableLimits &limits);

    std::unique_ptr<ByteSource> m_source;
    std::map<std::string, std::int64_t> m_sizes; // declared, by name
};

[[nodiscard]] base::Error damagedXlsx(std::string where);
[[nodiscard]] base::Error tooLargeXlsx(std::string what);

} // namespace accord::io
