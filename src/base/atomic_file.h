// SPDX-License-Identifier: GPL-3.0-or-later
// AtomicFile: every file the product writes (exports, documents, backups) appears whole or not at
// all: temporary name in the same folder, fsync, rename, fsync of the folder. FileFaults is the
// seam through which tests make the Nth call fail.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace accord::base {

// Process-wide for tests only: the `failAt`-th file call from now fails with `errnoValue`.
struct FileFaults {
    static void failAt(int nthCall, int errnoValue); // 1 = the next call
    static void clear();
    static int callsSeen(); // since the last failAt or clear
};

class AtomicFile {
public:
    // Opens a fresh temporary file (mode 0600 & umask) beside `target`. Throws StorageError.
    explicit AtomicFile(std::filesystem::path target);
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;
    ~AtomicFile(); // removes the temporary file unless committed
    void write(std::string_view bytes);
    // Path of the temporary file, for libraries that insist on writing it themselves
    // (libxlsxwriter, QPdfWriter); call commit() after they closed it.
    [[nodiscard]] const std::filesystem::path &temporaryPath() const { return m_temporary; }
    // Flushes, syncs, renames over the target, syncs the folder. Throws StorageError; then the
    // old target is untouched (if only the last step failed: the target is the whole new file).
    void commit();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
    int m_descriptor = -1;
    bool m_committed = false;
};

void writeFileAtomically(const std::filesystem::path &target, std::string_view bytes);
// The content of another file, piece by piece. Throws StorageError.
void copyFileAtomically(const std::filesystem::path &source, const std::filesystem::path &target);
// Whole content; throws StorageError; Limit is the caller's business (size is checked first).
[[nodiscard]] std::string readFile(const std::filesystem::path &path, std::size_t maxBytes);

} // namespace accord::base
