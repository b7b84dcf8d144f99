// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faulty_vfs.h"

#include <sqlite3.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <new>

namespace accord::test {

struct FaultyVfs::State {
    std::string name;
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    FileCall kind = FileCall::Write;
    Disk disk = Disk::Full;
    std::atomic<int> left{0}; // calls until the failing one; 0 = none is wanted
    bool lasting = false;
    bool struck = false;

    bool strikes(FileCall call) {
        if (call != kind || left == 0) {
            return false;
        }
        if (left > 1) {
            --left;
            return false;
        }
        left = lasting ? 1 : 0;
        struck = true;
        return true;
    }
};

namespace {

using State = FaultyVfs::State;

struct FaultyFile {
    sqlite3_file base;
    State *state;
    sqlite3_file *real;
};

FaultyFile &self(sqlite3_file *file) {
    return *reinterpret_cast<FaultyFile *>(file);
}

sqlite3_file *real(sqlite3_file *file) {
    return self(file).real;
}

bool strikes(sqlite3_file *file, FileCall call) {
    return self(file).state->strikes(call);
}

int codeOr(sqlite3_file *file, int broken) {
    return self(file).state->disk == Disk::Full ? SQLITE_FULL : broken;
}

int closeFile(sqlite3_file *file) {
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset) {
    if (strikes(file, FileCall::Read)) {
        return SQLITE_IOERR_READ; // a full disk can still be read
    }
    return real(file)->pMethods->xRead(real(file), to, amount, offset);
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset) {
    if (strikes(file, FileCall::Write)) {
        (void)real(file)->pMethods->xWrite(real(file), from, amount / 2, offset);
        return codeOr(file, SQLITE_IOERR_WRITE);
    }
    return real(file)->pMethods->xWrite(real(file), from, amount, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size) {
    if (strikes(file, FileCall::Truncate)) {
        return codeOr(file, SQLITE_IOERR_TRUNCATE);
    }
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags) {
    if (strikes(file, FileCall::Sync)) {
        return codeOr(file, SQLITE_IOERR_FSYNC);
    }
    return real(file)->pMethods->xSync(real(file), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size) {
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level) {
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level) {
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReserved(sqlite3_file *file, int *result) {
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int controlFile(sqlite3_file *file, int operation, void *argument) {
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file) {
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory) {
    if (strikes(file, FileCall::ShareMemory)) {
        return codeOr(file, SQLITE_IOERR_SHMMAP);
    }
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void barrier(sqlite3_file *file) {
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int remove) {
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods kMethods{
    2,          closeFile,  readFile,      writeFile,   truncateFile, syncFile,        sizeOfFile,
    lockFile,   unlockFile, checkReserved, controlFile, sectorSize,   characteristics, mapShared,
    lockShared, barrier,    unmapShared,   nullptr,     nullptr};

State &stateOf(sqlite3_vfs *vfs) {
    return *static_cast<State *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags) {
    State &state = stateOf(vfs);
    file->pMethods = nullptr;
    if (state.strikes(FileCall::Open)) {
        return SQLITE_CANTOPEN;
    }
    FaultyFile &made = *new (file) FaultyFile{};
    made.state = &state;
    made.real = reinterpret_cast<sqlite3_file *>(&made + 1);
    const int code = state.real->xOpen(state.real, name, made.real, flags, outFlags);
    made.base.pMethods = made.real->pMethods != nullptr ? &kMethods : nullptr;
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder) {
    State &state = stateOf(vfs);
    if (state.strikes(FileCall::Delete)) {
        return SQLITE_IOERR_DELETE;
    }
    return state.real->xDelete(state.real, name, syncFolder);
}

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *result) {
    sqlite3_vfs *const under = stateOf(vfs).real;
    return under->xAccess(under, name, flags, result);
}

int fullName(sqlite3_vfs *vfs, const char *name, int size, char *out) {
    sqlite3_vfs *const under = stateOf(vfs).real;
    return under->xFullPathname(under, name, size, out);
}

int lastError(sqlite3_vfs *vfs, int, char *) {
    const State &state = stateOf(vfs);
    return state.struck ? (state.disk == Disk::Full ? ENOSPC : EIO) : 0;
}

} // namespace

FaultyVfs::FaultyVfs(Use use) : m_state(std::make_unique<State>()) {
    static std::atomic<int> number{0};
    State &state = *m_state;
    state.name = "faulty-" + std::to_string(++number);
    state.real = sqlite3_vfs_find(nullptr);
    state.vfs = *state.real;
    state.vfs.pNext = nullptr;
    state.vfs.iVersion = 2;
    state.vfs.szOsFile += static_cast<int>(sizeof(FaultyFile));
    state.vfs.zName = state.name.c_str();
    state.vfs.pAppData = &state;
    state.vfs.xOpen = openFile;
    state.vfs.xDelete = deleteFile;
    state.vfs.xAccess = accessFile;
    state.vfs.xFullPathname = fullName;
    state.vfs.xGetLastError = lastError;
    // Randomness, time and sleep do not look at the structure they are called with.
    sqlite3_vfs_register(&state.vfs, use == Use::ForAll ? 1 : 0);
}

FaultyVfs::~FaultyVfs() {
    sqlite3_vfs_unregister(&m_state->vfs);
}

const std::string &FaultyVfs::name() const {
    return m_state->name;
}

void FaultyVfs::failAt(FileCall kind, int nth, Disk disk, bool lasting) {
    m_state->kind = kind;
    m_state->disk = disk;
    m_state->lasting = lasting;
    m_state->struck = false;
    m_state->left = nth;
}

void FaultyVfs::clear() {
    m_state->left = 0;
}

bool FaultyVfs::struck() const {
    return m_state->struck;
}

} // namespace accord::test
