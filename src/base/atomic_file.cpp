// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"

#include "base/digest.h"
#include "base/file_error.h"
#include "base/held_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <system_error>
#include <utility>

namespace accord::base {

namespace {

namespace fs = std::filesystem;

std::atomic<int> faultAt{0};
std::atomic<int> faultErrno{0};
std::atomic<int> calls{0};

// True, with errno set, when this file call is the one that a test wants to fail.
bool faulted() {
    if (++calls != faultAt) {
        return false;
    }
    errno = faultErrno;
    return true;
}

class Descriptor {
public:
    Descriptor(const fs::path &path, int flags)
        : m_value(faulted() ? -1 : ::open(path.c_str(), flags | O_CLOEXEC, 0600)) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() {
        if (m_value >= 0) {
            ::close(m_value);
        }
    }
    [[nodiscard]] int value() const { return m_value; }
    [[nodiscard]] int release() { return std::exchange(m_value, -1); }

private:
    int m_value;
};

void syncPath(const fs::path &path, int flags, const fs::path &named) {
    const Descriptor file(path, flags);
    if (file.value() < 0 || faulted() || ::fsync(file.value()) != 0) {
        raiseFileError(errno, "sync", named);
    }
}

fs::path folderOf(const fs::path &file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

// Writing to a link means writing to what it names; a rename would replace the link.
fs::path withoutLink(fs::path target) {
    std::error_code ignored;
    if (fs::is_symlink(target, ignored)) {
        const fs::path real = fs::weakly_canonical(target, ignored);
        return ignored ? target : real;
    }
    return target;
}

// A pipe tells its size only by being read to the end.
[[noreturn]] void raiseTooLarge(const fs::path &path, std::size_t maxBytes) {
    throw FileError(StorageProblem::CannotOpen, EFBIG, "read " + path.string(), path.string(),
                    "the file is larger than " + std::to_string(maxBytes) + " bytes");
}

// Bytes read into `piece`, 0 at the end of the file.
std::size_t readPiece(int descriptor, std::string &piece, const fs::path &path) {
    while (true) {
        const ssize_t got =
            faulted() ? ssize_t{-1} : ::read(descriptor, piece.data(), piece.size());
        if (got >= 0) {
            return static_cast<std::size_t>(got);
        }
        if (errno != EINTR) {
            raiseReadError(errno, "read", path);
        }
    }
}

std::string randomSuffix() {
    const std::string bytes = randomBytes(6);
    return hex(sha256(bytes)).substr(0, 12);
}

} // namespace

void FileFaults::failAt(int nthCall, int errnoValue) {
    calls = 0;
    faultErrno = errnoValue;
    faultAt = nthCall;
}

void FileFaults::clear() {
    faultAt = 0;
    calls = 0;
}

int FileFaults::callsSeen() {
    return calls;
}

AtomicFile::AtomicFile(fs::path target)
    : m_target(withoutLink(std::move(target))),
      m_temporary(folderOf(m_target) /
                  ("." + m_target.filename().string() + "." + randomSuffix() + ".tmp")) {
    requireNotHeld(m_target);
    Descriptor file(m_temporary, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (file.value() < 0) {
        raiseFileError(errno, "create", m_target);
    }
    m_descriptor = file.release();
}

AtomicFile::~AtomicFile() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
    if (!m_committed) {
        ::unlink(m_temporary.c_str());
    }
}

void AtomicFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t done =
            faulted() ? ssize_t{-1} : ::write(m_descriptor, bytes.data(), bytes.size());
        if (done < 0) {
            if (errno == EINTR) {
                continue;
            }
            raiseFileError(errno, "write", m_target);
        }
        bytes.remove_prefix(static_cast<std::size_t>(done));
    }
}

void AtomicFile::commit() {
    const int descriptor = std::exchange(m_descriptor, -1);
    if (faulted() || ::close(descriptor) != 0) {
        raiseFileError(errno, "write", m_target);
    }
    // By name, since a library may have put another file under the temporary name.
    syncPath(m_temporary, O_RDONLY | O_NOFOLLOW, m_target);
    if (faulted() || ::rename(m_temporary.c_str(), m_target.c_str()) != 0) {
        raiseFileError(errno, "rename to", m_target);
    }
    m_committed = true;
    syncPath(folderOf(m_target), O_RDONLY | O_DIRECTORY, m_target);
}

void writeFileAtomically(const fs::path &target, std::string_view bytes) {
    AtomicFile file(target);
    file.write(bytes);
    file.commit();
}

void copyFileAtomically(const fs::path &source, const fs::path &target) {
    requireNotHeld(source);
    const Descriptor from(source, O_RDONLY);
    if (from.value() < 0 || faulted()) {
        raiseReadError(errno, "open", source);
    }
    AtomicFile file(target);
    std::string piece(std::size_t{1} << 16U, '\0');
    while (const std::size_t got = readPiece(from.value(), piece, source)) {
        file.write(std::string_view(piece).substr(0, got));
    }
    file.commit();
}

std::string readFile(const fs::path &path, std::size_t maxBytes) {
    requireNotHeld(path);
    const Descriptor file(path, O_RDONLY);
    struct stat status {};
    if (file.value() < 0 || faulted() || ::fstat(file.value(), &status) != 0) {
        raiseReadError(errno, "open", path);
    }
    if (S_ISDIR(status.st_mode)) {
        raiseReadError(EISDIR, "open", path);
    }
    if (S_ISREG(status.st_mode) && static_cast<std::uintmax_t>(status.st_size) > maxBytes) {
        raiseTooLarge(path, maxBytes);
    }
    std::string content;
    content.reserve(static_cast<std::size_t>(status.st_size));
    std::string piece(std::size_t{1} << 16U, '\0');
    while (const std::size_t got = readPiece(file.value(), piece, path)) {
        content.append(piece.data(), got);
        if (content.size() > maxBytes) {
            raiseTooLarge(path, maxBytes);
        }
    }
    return content;
}

} // namespace accord::base
