// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_disk.h"

#include <cerrno>
#include <utility>

namespace unknot::test {

namespace {

FaultDisk *theDisk = nullptr;

/// A file of ours; the real one lies behind it in the same piece of memory.
struct File
{
    sqlite3_file base;
    std::string *name;
};

File &ours(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(File));
}

int closeFile(sqlite3_file *file)
{
    const int result = real(file)->pMethods->xClose(real(file));
    delete std::exchange(ours(file).name, nullptr);
    return result;
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    if (theDisk->fails(DiskOp::Read))
        return theDisk->code();
    return real(file)->pMethods->xRead(real(file), bytes, size, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    if (theDisk->fails(DiskOp::Write))
        return theDisk->code();
    const int result = real(file)->pMethods->xWrite(real(file), bytes, size, offset);
    if (result == SQLITE_OK && theDisk->isRecording())
        theDisk->note({DiskEvent::Kind::Write, *ours(file).name, offset,
                       std::string(static_cast<const char *>(bytes), static_cast<std::size_t>(size)), false, 0});
    return result;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (theDisk->fails(DiskOp::Truncate))
        return theDisk->code();
    theDisk->note({DiskEvent::Kind::Truncate, *ours(file).name, size, {}, false, 0});
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (theDisk->fails(DiskOp::Sync))
        return theDisk->code();
    theDisk->note({DiskEvent::Kind::Sync, *ours(file).name, 0, {}, false, 0});
    return real(file)->pMethods->xSync(real(file), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int kind)
{
    return real(file)->pMethods->xLock(real(file), kind);
}

int unlockFile(sqlite3_file *file, int kind)
{
    return real(file)->pMethods->xUnlock(real(file), kind);
}

int isReserved(sqlite3_file *file, int *out)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), out);
}

int controlFile(sqlite3_file *file, int what, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

constexpr sqlite3_io_methods methods()
{
    sqlite3_io_methods all{};
    all.iVersion = 1;
    all.xClose = closeFile;
    all.xRead = readFile;
    all.xWrite = writeFile;
    all.xTruncate = truncateFile;
    all.xSync = syncFile;
    all.xFileSize = sizeOfFile;
    all.xLock = lockFile;
    all.xUnlock = unlockFile;
    all.xCheckReservedLock = isReserved;
    all.xFileControl = controlFile;
    all.xSectorSize = sectorSize;
    all.xDeviceCharacteristics = characteristics;
    return all;
}

const sqlite3_io_methods kMethods = methods();

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (theDisk->fails(DiskOp::Open))
        return SQLITE_CANTOPEN;
    const int result = theDisk->real()->xOpen(theDisk->real(), name, real(file), flags, outFlags);
    if (result != SQLITE_OK)
        return result;
    ours(file).name = new std::string(name != nullptr ? name : "");
    file->pMethods = &kMethods;
    if ((flags & SQLITE_OPEN_CREATE) != 0)
        theDisk->note({DiskEvent::Kind::Create, *ours(file).name, 0, {}, false, 0});
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncsFolder)
{
    if (theDisk->fails(DiskOp::Delete))
        return SQLITE_IOERR_DELETE;
    theDisk->note({DiskEvent::Kind::Delete, name, 0, {}, syncsFolder != 0, 0});
    return theDisk->real()->xDelete(theDisk->real(), name, syncsFolder);
}

} // namespace

FaultDisk::FaultDisk()
    : m_real(sqlite3_vfs_find(nullptr))
{
    theDisk = this;
    m_vfs = *m_real;
    m_vfs.pNext = nullptr;
    m_vfs.zName = "unknot-fault-disk";
    m_vfs.szOsFile += static_cast<int>(sizeof(File));
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultDisk::~FaultDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
    theDisk = nullptr;
}

void FaultDisk::failAt(DiskOp op, int n, bool forGood, int code)
{
    m_op = op;
    m_left = n;
    m_forGood = forGood;
    m_code = code;
    m_hasFailed = false;
}

void FaultDisk::heal()
{
    m_left = 0;
}

bool FaultDisk::fails(DiskOp op)
{
    if (op != m_op || m_left == 0)
        return false;
    if (m_left > 1) {
        --m_left;
        return false;
    }
    m_hasFailed = true;
    errno = m_code == SQLITE_FULL ? ENOSPC : EIO;
    if (!m_forGood)
        m_left = 0;
    return true;
}

void FaultDisk::startRecord()
{
    m_events.clear();
    m_isRecording = true;
}

std::vector<DiskEvent> FaultDisk::takeRecord()
{
    m_isRecording = false;
    return std::move(m_events);
}

void FaultDisk::say(int number)
{
    note({DiskEvent::Kind::Said, {}, 0, {}, false, number});
}

void FaultDisk::note(DiskEvent event)
{
    if (m_isRecording)
        m_events.push_back(std::move(event));
}

} // namespace unknot::test
