// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/held_files.h"

#include "base/file_error.h"

#include <sys/stat.h>

#include <cerrno>
#include <map>
#include <mutex>

namespace accord::base {
namespace {

struct Held {
    std::mutex mutex;
    std::map<FileIdentity, int> counts;
};

Held &held() {
    static Held all;
    return all;
}

} // namespace

std::optional<FileIdentity> identityOf(const std::filesystem::path &file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) {
        return std::nullopt;
    }
    return FileIdentity(status.st_dev, status.st_ino);
}

void holdFile(const FileIdentity &file) {
    const std::lock_guard lock(held().mutex);
    ++held().counts[file];
}

void letGoOfFile(const FileIdentity &file) {
    const std::lock_guard lock(held().mutex);
    const auto found = held().counts.find(file);
    if (found != held().counts.end() && --found->second == 0) {
        held().counts.erase(found);
    }
}

bool isHeldFile(const std::filesystem::path &file) {
    const auto identity = identityOf(file);
    const std::lock_guard lock(held().mutex);
    return identity && held().counts.contains(*identity);
}

void requireNotHeld(const std::filesystem::path &file) {
    if (isHeldFile(file)) {
        throw FileError(StorageProblem::CannotOpen, EBUSY, "open " + file.string(), file.string(),
                        "it is the company file that is open in this program");
    }
}

} // namespace accord::base
