// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultvfs.h"

#include <QFile>

#include <sqlite3.h>

#include <cstring>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace meyar::test {

namespace {

constexpr int sectorSize = 512;

/// A change of a file that no flush has made last.
struct Pending
{
    bool isTruncation = false;
    sqlite3_int64 offset = 0; ///< or the new size
    QByteArray bytes;
};

struct Disk
{
    QByteArray durable; ///< what a power cut cannot take away
    std::vector<Pending> pending;
    bool exists = true;
};

struct State
{
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs vfs{};
    Fault fault = Fault::None;
    int nth = 0;
    int events = 0;
    bool fired = false;
    bool powerIsOff = false;
    bool ignoreFlushes = false;
    std::mt19937 random;
    std::map<std::string, Disk> disks;
};

State &state()
{
    static State current;
    return current;
}

struct FaultFile
{
    sqlite3_file base;
    std::string *path; ///< null for temporary files
    sqlite3_file *real;
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<FaultFile *>(file)->real;
}

Disk *diskOf(sqlite3_file *file)
{
    const std::string *path = reinterpret_cast<FaultFile *>(file)->path;
    return path ? &state().disks[*path] : nullptr;
}

void apply(QByteArray &content, const Pending &pending)
{
    if (pending.isTruncation) {
        content.resize(static_cast<qsizetype>(pending.offset));
        return;
    }
    const auto end = static_cast<qsizetype>(pending.offset) + pending.bytes.size();
    if (content.size() < end) {
        content.append(end - content.size(), '\0');
    }
    content.replace(static_cast<qsizetype>(pending.offset), pending.bytes.size(), pending.bytes);
}

void flush(Disk &disk)
{
    for (const Pending &pending : disk.pending) {
        apply(disk.durable, pending);
    }
    disk.pending.clear();
}

/// Counts an event; what goes wrong with it.
Fault event()
{
    State &now = state();
    if (now.powerIsOff) {
        return Fault::PowerCut;
    }
    ++now.events;
    if (now.fault == Fault::None || now.events != now.nth) {
        return Fault::None;
    }
    now.fired = true;
    now.powerIsOff = now.fault == Fault::PowerCut;
    return now.fault;
}

int codeOf(Fault fault, int ioError)
{
    return fault == Fault::DiskFull ? SQLITE_FULL : ioError;
}

int closeFile(sqlite3_file *file)
{
    auto *own = reinterpret_cast<FaultFile *>(file);
    const int result = own->real->pMethods ? own->real->pMethods->xClose(own->real) : SQLITE_OK;
    delete own->path;
    return result;
}

int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 offset)
{
    if (state().powerIsOff) {
        return SQLITE_IOERR_READ;
    }
    return realOf(file)->pMethods->xRead(realOf(file), to, count, offset);
}

int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
{
    Disk *disk = diskOf(file);
    const QByteArray bytes(static_cast<const char *>(from), count);
    const Fault fault = disk ? event() : Fault::None;
    if (fault == Fault::PowerCut) {
        if (disk && state().fired) {
            disk->pending.push_back({false, offset, bytes}); // it was on its way
        }
        return SQLITE_IOERR_WRITE;
    }
    if (fault == Fault::TornWrite) {
        const int half = count / 2;
        disk->pending.push_back({false, offset, bytes.left(half)});
        realOf(file)->pMethods->xWrite(realOf(file), from, half, offset);
        return SQLITE_IOERR_WRITE;
    }
    if (fault != Fault::None) {
        return codeOf(fault, SQLITE_IOERR_WRITE);
    }
    if (disk) {
        disk->pending.push_back({false, offset, bytes});
    }
    return realOf(file)->pMethods->xWrite(realOf(file), from, count, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    Disk *disk = diskOf(file);
    const Fault fault = disk ? event() : Fault::None;
    if (fault != Fault::None) {
        return codeOf(fault, SQLITE_IOERR_TRUNCATE);
    }
    if (disk) {
        disk->pending.push_back({true, size, {}});
    }
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    Disk *disk = diskOf(file);
    const Fault fault = disk ? event() : Fault::None;
    if (fault != Fault::None) {
        return codeOf(fault, SQLITE_IOERR_FSYNC);
    }
    if (disk && !state().ignoreFlushes) {
        flush(*disk);
    }
    (void)flags; // the real flush is slow and proves nothing here
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkLock(sqlite3_file *file, int *held)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held);
}

int controlFile(sqlite3_file *file, int what, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}

int sectorSizeOf(sqlite3_file *)
{
    return sectorSize;
}

int characteristics(sqlite3_file *)
{
    return 0; // a disk that promises nothing
}

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, memory);
}

int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void shmBarrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int shmUnmap(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

constexpr sqlite3_io_methods methods{2,        closeFile,    readFile,        writeFile,  truncateFile,
                                     syncFile, sizeOfFile,   lockFile,        unlockFile, checkLock,
                                     controlFile, sectorSizeOf, characteristics, shmMap,  shmLock,
                                     shmBarrier, shmUnmap,   nullptr,         nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    State &now = state();
    auto *own = reinterpret_cast<FaultFile *>(file);
    std::memset(own, 0, sizeof(FaultFile));
    own->real = reinterpret_cast<sqlite3_file *>(own + 1);
    if (now.powerIsOff) {
        return SQLITE_CANTOPEN;
    }
    const bool wasThere = name && QFile::exists(QString::fromUtf8(name));
    const int result = now.real->xOpen(now.real, name, own->real, flags, outFlags);
    if (result != SQLITE_OK) {
        return result;
    }
    own->base.pMethods = &methods;
    if (name) {
        own->path = new std::string(name);
        Disk &disk = now.disks[*own->path];
        // Somebody else (a rename, a copy) may have put a new file there: that one is on the disk.
        if (disk.pending.empty()) {
            QFile content(QString::fromUtf8(name));
            disk.durable = wasThere && content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
        }
        disk.exists = true;
    }
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    const Fault fault = event();
    if (fault != Fault::None) {
        return SQLITE_IOERR_DELETE;
    }
    Disk &disk = state().disks[name];
    disk = Disk();
    disk.exists = false;
    return state().real->xDelete(state().real, name, syncFolder);
}

int canAccess(sqlite3_vfs *, const char *name, int flags, int *result)
{
    return state().real->xAccess(state().real, name, flags, result);
}

int fullPath(sqlite3_vfs *, const char *name, int size, char *to)
{
    return state().real->xFullPathname(state().real, name, size, to);
}

} // namespace

FaultVfs::FaultVfs(quint32 seed)
{
    State &now = state();
    now = State();
    now.random.seed(seed);
    now.real = sqlite3_vfs_find(nullptr);
    now.vfs = *now.real;
    now.vfs.pNext = nullptr;
    now.vfs.zName = "meyar-fault";
    now.vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + now.real->szOsFile;
    now.vfs.xOpen = openFile;
    now.vfs.xDelete = deleteFile;
    now.vfs.xAccess = canAccess;
    now.vfs.xFullPathname = fullPath;
    sqlite3_vfs_register(&now.vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&state().vfs);
    sqlite3_vfs_register(state().real, 1);
}

void FaultVfs::arm(Fault fault, int nth)
{
    State &now = state();
    now.fault = fault;
    now.nth = nth;
    now.events = 0;
    now.fired = false;
}

void FaultVfs::ignoreFlushes(bool ignore)
{
    state().ignoreFlushes = ignore;
}

int FaultVfs::events() const
{
    return state().events;
}

bool FaultVfs::hasFired() const
{
    return state().fired;
}

bool FaultVfs::powerIsOff() const
{
    return state().powerIsOff;
}

void FaultVfs::settle()
{
    State &now = state();
    if (!now.powerIsOff) {
        return;
    }
    for (auto &[path, disk] : now.disks) {
        QFile file(QString::fromStdString(path));
        if (!disk.exists || !file.exists()) {
            continue;
        }
        QByteArray content = disk.durable;
        for (Pending pending : disk.pending) {
            const auto luck = now.random() % 3;
            if (luck == 0) {
                continue; // lost
            }
            if (luck == 1 && pending.bytes.size() > sectorSize) {
                pending.bytes.truncate(sectorSize * static_cast<int>(1 + now.random() % 7)); // torn
            }
            apply(content, pending);
        }
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
            file.write(content);
        }
    }
    now.disks.clear();
    now.powerIsOff = false;
    now.fault = Fault::None;
}

} // namespace meyar::test
