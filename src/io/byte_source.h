// SPDX-License-Identifier: GPL-3.0-or-later
// ByteSource: bytes of a foreign file, read from front to back as often as a reader wants. Readers
// never hold a whole file; tests and fuzz targets hand in memory instead.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace accord::io {

class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;
    virtual ~ByteSource() = default;
    // Up to `room` bytes; 0 only at the end. Throws StorageError.
    [[nodiscard]] virtual std::size_t read(char *to, std::size_t room) = 0;
    // From the front; a position beyond the end reads nothing.
    virtual void seek(std::int64_t position) = 0;
    void rewind() { seek(0); }
    [[nodiscard]] virtual std::int64_t size() const = 0;
};

// Throws StorageError (CannotOpen) when the file is missing, a folder or not readable.
[[nodiscard]] std::unique_ptr<ByteSource> openFile(const std::filesystem::path &path);
// `bytes` must outlive the source.
[[nodiscard]] std::unique_ptr<ByteSource> viewBytes(std::string_view bytes);

// The first `most` bytes, or all there are.
[[nodiscard]] std::string readUpTo(ByteSource &source, std::size_t most);

} // namespace accord::io
