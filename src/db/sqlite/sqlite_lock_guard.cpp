// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/sqlite_lock_guard.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace accord::db::sqlite {
namespace {

namespace fs = std::filesystem;

// Bytes that SQLite locks (its file format, "Locking"): all of them stand for being read; and the
// one in the shared memory that tells that somebody uses it.
constexpr off_t kSharedFirst = 0x40000002;
constexpr off_t kSharedSize = 510;
constexpr off_t kSharedMemoryUsed = 128;

// Of one company file, however many connections this process has to it.
struct Locks {
    int connections = 0;
    int file = -1; // descriptors
    int sharedMemory = -1;
    std::vector<base::FileIdentity> held; // file, log and shared memory
};

std::mutex guarding;

std::map<base::FileIdentity, Locks> &all() {
    static std::map<base::FileIdentity, Locks> locks;
    return locks;
}

bool setLock(int descriptor, short type, off_t first, off_t size) {
#ifdef F_OFD_SETLK
    struct flock lock {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = first;
    lock.l_len = size;
    return ::fcntl(descriptor, F_OFD_SETLK, &lock) == 0;
#else
    static_cast<void>(descriptor);
    static_cast<void>(type);
    static_cast<void>(first);
    static_cast<void>(size);
    return false;
#endif
}

void lockAll(const Locks &locks, short type) {
    if (locks.file >= 0 && locks.sharedMemory >= 0) {
        setLock(locks.file, type, kSharedFirst, kSharedSize);
        setLock(locks.sharedMemory, type, kSharedMemoryUsed, 1);
    }
}

int openToLock(const fs::path &file) {
    return ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
}

void closeSharedMemory(Locks &locks) {
    if (locks.sharedMemory >= 0) {
        ::close(std::exchange(locks.sharedMemory, -1));
    }
}

void letGo(Locks &locks) {
    for (const base::FileIdentity &file : locks.held) {
        base::letGoOfFile(file);
    }
    locks.held.clear();
}

bool isOpenAs(int descriptor, const fs::path &file) {
    struct stat status {};
    return descriptor >= 0 && ::fstat(descriptor, &status) == 0 &&
           base::identityOf(file) == base::FileIdentity(status.st_dev, status.st_ino);
}

// Log and shared memory may be new ones each time the first connection comes. A descriptor that is
// still of the file is kept, as closing it would drop locks.
void takeHold(Locks &locks, const fs::path &file) {
    if (locks.file < 0) {
        locks.file = openToLock(file);
    }
    const fs::path sharedMemory = file.string() + "-shm";
    if (!isOpenAs(locks.sharedMemory, sharedMemory)) {
        closeSharedMemory(locks);
        locks.sharedMemory = openToLock(sharedMemory);
    }
    letGo(locks);
    for (const char *part : {"", "-wal", "-shm"}) {
        if (const auto identity = base::identityOf(file.string() + part)) {
            base::holdFile(*identity);
            locks.held.push_back(*identity);
        }
    }
}

} // namespace

LockGuard::LockGuard(const fs::path &file) : m_file(base::identityOf(file)) {
    if (!m_file) {
        return;
    }
    const std::lock_guard lock(guarding);
    Locks &locks = all()[*m_file];
    if (locks.connections++ == 0) {
        takeHold(locks, file);
        lockAll(locks, F_RDLCK);
    }
}

LockGuard::LockGuard(LockGuard &&other) noexcept
    : m_file(std::exchange(other.m_file, std::nullopt)), m_isReleased(other.m_isReleased) {}

LockGuard &LockGuard::operator=(LockGuard &&other) noexcept {
    std::swap(m_file, other.m_file);
    std::swap(m_isReleased, other.m_isReleased);
    return *this;
}

void LockGuard::release() {
    if (!m_file || m_isReleased) {
        return;
    }
    m_isReleased = true;
    const std::lock_guard lock(guarding);
    Locks &locks = all().at(*m_file);
    if (--locks.connections == 0) {
        lockAll(locks, F_UNLCK);
    }
}

LockGuard::~LockGuard() {
    release();
    if (!m_file) {
        return;
    }
    const std::lock_guard lock(guarding);
    const auto found = all().find(*m_file);
    if (found == all().end() || found->second.connections > 0) {
        return; // another connection came meanwhile
    }
    letGo(found->second);
    closeSharedMemory(found->second);
    if (found->second.file >= 0) {
        ::close(found->second.file);
    }
    all().erase(found);
}

} // namespace accord::db::sqlite
