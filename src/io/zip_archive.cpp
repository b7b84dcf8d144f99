// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/zip_archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <exception>
#include <utility>

namespace accord::io {
namespace {

using base::ErrorCode;

constexpr std::int64_t kFileBytes = 512 << 20U;
constexpr std::int64_t kDirectoryBytes = 8 << 20U;
constexpr std::int64_t kRatioFrom = 1 << 20U; // below this a high ratio harms nobody
constexpr std::size_t kTail = 16'384;

// A libarchive handle over a ByteSource. Failures of the source itself cross the C code as a kept
// exception.
class Walk {
public:
    explicit Walk(ByteSource &source) : m_source(source), m_archive(archive_read_new()) {
        m_source.rewind();
        archive_read_support_format_zip_seekable(m_archive);
        archive_read_set_callback_data(m_archive, this);
        archive_read_set_read_callback(m_archive, &Walk::read);
        archive_read_set_seek_callback(m_archive, &Walk::seek);
    }
    Walk(const Walk &) = delete;
    Walk &operator=(const Walk &) = delete;
    ~Walk() { archive_read_free(m_archive); }

    [[nodiscard]] bool open() { return answer(archive_read_open1(m_archive)) == ARCHIVE_OK; }
    // Null at the end; `failed` tells damage.
    [[nodiscard]] archive_entry *next(bool &failed) {
        archive_entry *entry = nullptr;
        const int code = answer(archive_read_next_header(m_archive, &entry));
        failed = code != ARCHIVE_OK && code != ARCHIVE_WARN && code != ARCHIVE_EOF;
        return code == ARCHIVE_OK || code == ARCHIVE_WARN ? entry : nullptr;
    }
    // Negative on damage.
    [[nodiscard]] la_ssize_t data(char *to, std::size_t room) {
        const la_ssize_t got = archive_read_data(m_archive, to, room);
        answer(ARCHIVE_OK);
        return got;
    }

private:
    int answer(int code) {
        if (m_thrown) {
            std::rethrow_exception(std::exchange(m_thrown, nullptr));
        }
        return code;
    }
    static la_ssize_t read(archive *handle, void *self, const void **buffer) {
        auto *walk = static_cast<Walk *>(self);
        try {
            *buffer = walk->m_block.data();
            const std::size_t got = walk->m_source.read(walk->m_block.data(), walk->m_block.size());
            walk->m_at += static_cast<std::int64_t>(got);
            return static_cast<la_ssize_t>(got);
        } catch (...) {
            walk->m_thrown = std::current_exception();
            archive_set_error(handle, ARCHIVE_FATAL, "read failed");
            return -1;
        }
    }
    static la_int64_t seek(archive *handle, void *self, la_int64_t offset, int whence) {
        auto *walk = static_cast<Walk *>(self);
        const std::int64_t base = whence == SEEK_SET   ? 0
                                  : whence == SEEK_CUR ? walk->m_at
                                                       : walk->m_source.size();
        const std::int64_t to = base + offset;
        if (to < 0 || to > walk->m_source.size()) {
            archive_set_error(handle, ARCHIVE_FATAL, "position outside the file");
            return ARCHIVE_FATAL;
        }
        try {
            walk->m_source.seek(to);
        } catch (...) {
            walk->m_thrown = std::current_exception();
            return ARCHIVE_FATAL;
        }
        walk->m_at = to;
        return to;
    }

    ByteSource &m_source;
    archive *m_archive;
    std::int64_t m_at = 0;
    std::array<char, 65'536> m_block{};
    std::exception_ptr m_thrown;
};

std::uint32_t littleEndian(std::string_view bytes, std::size_t at, int count) {
    std::uint32_t value = 0;
    for (int i = count - 1; i >= 0; --i) {
        value = value << 8U | static_cast<std::uint8_t>(bytes[at + static_cast<std::size_t>(i)]);
    }
    return value;
}

// The last bytes of the file, fewer when they cannot be read to the end.
std::string tailOf(ByteSource &source, std::size_t wanted) {
    std::string tail(wanted, '\0');
    source.seek(source.size() - static_cast<std::int64_t>(wanted));
    std::size_t got = 0;
    while (got < wanted) {
        const std::size_t more = source.read(tail.data() + got, wanted - got);
        if (more == 0) {
            break;
        }
        got += more;
    }
    tail.resize(got);
    return tail;
}

// An end record of one disk that counts all entries.
bool isEndRecord(std::string_view tail, std::size_t at) {
    return at + 22 <= tail.size() && littleEndian(tail, at + 4, 4) == 0 &&
           littleEndian(tail, at + 8, 2) == littleEndian(tail, at + 10, 2);
}

// The library reads the whole directory into memory before it hands out the first entry, so its
// length is checked here, on the end record that the library will find.
base::Done checkDirectory(ByteSource &source, const TableLimits &limits) {
    constexpr std::string_view kMark("PK\x05\x06", 4);
    const std::int64_t size = source.size();
    if (size > kFileBytes) {
        return tl::unexpected(tooLargeXlsx("file size"));
    }
    const auto tailSize = static_cast<std::size_t>(std::min<std::int64_t>(size, kTail));
    const std::string tail = tailOf(source, tailSize);
    if (tail.size() < tailSize) {
        return tl::unexpected(damagedXlsx("zip directory"));
    }
    for (std::size_t at = tail.rfind(kMark); at != std::string::npos;
         at = at == 0 ? std::string::npos : tail.rfind(kMark, at - 1)) {
        const std::int64_t position =
            size - static_cast<std::int64_t>(tailSize) + static_cast<std::int64_t>(at);
        if (!isEndRecord(tail, at)) {
            continue;
        }
        const std::int64_t offset = littleEndian(tail, at + 16, 4);
        if (offset + littleEndian(tail, at + 12, 4) > position) {
            continue;
        }
        if (littleEndian(tail, at + 10, 2) > limits.entries ||
            position - offset > kDirectoryBytes) {
            return tl::unexpected(tooLargeXlsx("number of entries"));
        }
        return {};
    }
    return tl::unexpected(damagedXlsx("zip directory"));
}

bool isSafeName(std::string_view name) {
    return !name.empty() && !name.starts_with('/') && !name.starts_with("../") &&
           name.find("/../") == std::string_view::npos && !name.ends_with("/..") &&
           name.find(':') == std::string_view::npos;
}

class ArchivePart final : public ZipPart {
public:
    ArchivePart(std::unique_ptr<Walk> walk, std::string name, std::int64_t declared)
        : m_walk(std::move(walk)), m_name(std::move(name)), m_left(declared) {}

    base::Result<std::size_t> read(char *to, std::size_t room) override {
        const la_ssize_t got = m_walk->data(to, room);
        m_left -= std::max<la_ssize_t>(got, 0);
        if (got < 0 || m_left < 0 || (got == 0 && m_left > 0)) {
            return tl::unexpected(damagedXlsx(m_name));
        }
        return static_cast<std::size_t>(got);
    }

private:
    std::unique_ptr<Walk> m_walk;
    std::string m_name;
    std::int64_t m_left; // of the declared size
};

std::string nameOf(archive_entry *entry) {
    const char *name = archive_entry_pathname_utf8(entry);
    name = name == nullptr ? archive_entry_pathname(entry) : name;
    std::string text = name == nullptr ? "" : name;
    std::replace(text.begin(), text.end(), '\\', '/');
    return text;
}

base::Done checkEntry(archive_entry *entry, const std::string &name) {
    if (archive_entry_is_encrypted(entry) != 0) {
        return base::fail(ErrorCode::Unreadable, "xlsx.encrypted",
                          "The XLSX file is protected by a password. Save it without one and "
                          "import that file.");
    }
    if (!isSafeName(name)) {
        return base::fail(ErrorCode::Unreadable, "xlsx.bad_name",
                          "The XLSX file holds an entry whose name leads outside of it.");
    }
    return {};
}

// After each entry: how many there are, the unpacked size of this one and of all so far.
base::Done checkSizes(std::int64_t entries, std::int64_t size, std::int64_t total,
                      const TableLimits &limits) {
    if (entries > limits.entries) {
        return tl::unexpected(tooLargeXlsx("number of entries"));
    }
    if (size > limits.partBytes || total > 2 * limits.partBytes) {
        return tl::unexpected(tooLargeXlsx("unpacked size"));
    }
    return {};
}

} // namespace

base::Error damagedXlsx(std::string where) {
    return {ErrorCode::Unreadable,
            "xlsx.damaged",
            {},
            {},
            "The XLSX file is damaged or incomplete (" + where +
                "). Open it in a spreadsheet program, save it again and import that file.",
            {{"where", std::move(where)}}};
}

base::Error tooLargeXlsx(std::string what) {
    return {ErrorCode::Limit,
            "xlsx.too_large",
            {},
            {},
            "The XLSX file is beyond what is safe to unpack (" + what +
                "). Save the table as CSV, or split it.",
            {{"what", std::move(what)}}};
}

base::Result<std::unique_ptr<ZipArchive>> ZipArchive::open(std::unique_ptr<ByteSource> source,
                                                           const TableLimits &limits) {
    std::unique_ptr<ZipArchive> archive(new ZipArchive(std::move(source)));
    ACCORD_CHECK(checkDirectory(*archive->m_source, limits));
    ACCORD_CHECK(archive->list(limits));
    return archive;
}

base::Done ZipArchive::list(const TableLimits &limits) {
    Walk walk(*m_source);
    std::int64_t total = 0;
    bool failed = !walk.open();
    while (archive_entry *entry = failed ? nullptr : walk.next(failed)) {
        const std::string name = nameOf(entry);
        const std::int64_t size = archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry)
                                                                        : limits.partBytes + 1;
        ACCORD_CHECK(checkEntry(entry, name));
        if (size < 0 || !m_sizes.emplace(name, size).second) {
            return tl::unexpected(damagedXlsx("zip directory"));
        }
        total += size;
        ACCORD_CHECK(checkSizes(static_cast<std::int64_t>(m_sizes.size()), size, total, limits));
    }
    if (failed || m_sizes.empty()) {
        return tl::unexpected(damagedXlsx("zip directory"));
    }
    if (total > kRatioFrom && total / std::max<std::int64_t>(m_source->size(), 1) > limits.ratio) {
        return tl::unexpected(tooLargeXlsx("ratio of unpacked to packed size"));
    }
    return {};
}

std::int64_t ZipArchive::unpackedSize(const std::string &name) const {
    const auto found = m_sizes.find(name);
    return found == m_sizes.end() ? 0 : found->second;
}

base::Result<std::unique_ptr<ZipPart>> ZipArchive::part(const std::string &name) {
    auto walk = std::make_unique<Walk>(*m_source);
    bool failed = !walk->open();
    while (archive_entry *entry = failed ? nullptr : walk->next(failed)) {
        if (nameOf(entry) == name) {
            return std::make_unique<ArchivePart>(std::move(walk), name, unpackedSize(name));
        }
    }
    return tl::unexpected(damagedXlsx(name));
}

} // namespace accord::io
