// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/byte_source.h"

#include "base/file_error.h"
#include "base/held_files.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <system_error>
#include <utility>

namespace accord::io {
namespace {

struct CloseFile {
    void operator()(std::FILE *file) const { static_cast<void>(std::fclose(file)); }
};

class FileSource final : public ByteSource {
public:
    FileSource(std::FILE *file, std::int64_t size, std::filesystem::path path)
        : m_file(file), m_size(size), m_path(std::move(path)) {
        // Readers take large pieces; a second buffer would only copy them once more.
        static_cast<void>(std::setvbuf(file, nullptr, _IONBF, 0));
    }

    std::size_t read(char *to, std::size_t room) override {
        const std::size_t got = std::fread(to, 1, room, m_file.get());
        if (got < room && std::ferror(m_file.get()) != 0) {
            base::raiseReadError(errno, "read", m_path);
        }
        return got;
    }
    void seek(std::int64_t position) override {
        if (fseeko(m_file.get(), position, SEEK_SET) != 0) {
            base::raiseReadError(errno, "seek", m_path);
        }
    }
    [[nodiscard]] std::int64_t size() const override { return m_size; }

private:
    std::unique_ptr<std::FILE, CloseFile> m_file;
    std::int64_t m_size;
    std::filesystem::path m_path;
};

class ViewSource final : public ByteSource {
public:
    explicit ViewSource(std::string_view bytes) : m_bytes(bytes) {}
    std::size_t read(char *to, std::size_t room) override {
        const std::size_t count = std::min(room, m_bytes.size() - m_at);
        if (count > 0) {
            std::memcpy(to, m_bytes.data() + m_at, count);
        }
        m_at += count;
        return count;
    }
    void seek(std::int64_t position) override {
        m_at = std::min(static_cast<std::size_t>(position), m_bytes.size());
    }
    [[nodiscard]] std::int64_t size() const override {
        return static_cast<std::int64_t>(m_bytes.size());
    }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
};

} // namespace

std::unique_ptr<ByteSource> openFile(const std::filesystem::path &path) {
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (failure) {
        base::raiseReadError(failure.value(), "open", path);
    }
    if (!std::filesystem::is_regular_file(status)) {
        throw base::FileError(base::StorageProblem::CannotOpen, EISDIR, "open " + path.string(),
                              path.string(), "it is not an ordinary file");
    }
    base::requireNotHeld(path);
    std::FILE *file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) {
        base::raiseReadError(errno, "open", path);
    }
    const auto size = std::filesystem::file_size(path, failure);
    return std::make_unique<FileSource>(file, failure ? 0 : static_cast<std::int64_t>(size), path);
}

std::unique_ptr<ByteSource> viewBytes(std::string_view bytes) {
    return std::make_unique<ViewSource>(bytes);
}

std::string readUpTo(ByteSource &source, std::size_t most) {
    std::string bytes(std::min(static_cast<std::size_t>(source.size()), most), '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const std::size_t got = source.read(bytes.data() + filled, bytes.size() - filled);
        if (got == 0) {
            break;
        }
        filled += got;
    }
    bytes.resize(filled);
    return bytes;
}

} // namespace accord::io
