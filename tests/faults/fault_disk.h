// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace unknot::test {

/// What a database asks of the disk.
enum class DiskOp { Read, Write, Sync, Open, Truncate, Delete };
inline constexpr DiskOp kDiskOps[] = {DiskOp::Read, DiskOp::Write,    DiskOp::Sync,
                                      DiskOp::Open, DiskOp::Truncate, DiskOp::Delete};

/// Something that happened to the files of a database, in its order.
struct DiskEvent
{
    enum class Kind { Write, Truncate, Sync, Create, Delete, Said };
    Kind kind{};
    std::string file;
    std::int64_t offset = 0; ///< of Write; of Truncate the new size
    std::string bytes;       ///< of Write
    bool isFolderSynced = false;
    int number = 0; ///< of Said
};

/// The disk under every database of this process: between SQLite and the real one as its default VFS, while it lives.
/// It fails where it is told to, and keeps a record of what was done.
class FaultDisk
{
public:
    FaultDisk();
    FaultDisk(const FaultDisk &) = delete;
    FaultDisk &operator=(const FaultDisk &) = delete;
    ~FaultDisk();

    /// The n-th such operation from now on fails with that code of SQLite's, once or from then on.
    void failAt(DiskOp op, int n, bool forGood, int code);
    void heal();
    bool hasFailed() const { return m_hasFailed; }

    void startRecord();
    std::vector<DiskEvent> takeRecord();
    /// Puts a word of the test's own between the events: what was acknowledged.
    void say(int number);

    // For the functions that SQLite calls.
    bool fails(DiskOp op);
    int code() const { return m_code; }
    void note(DiskEvent event);
    bool isRecording() const { return m_isRecording; }
    sqlite3_vfs *real() const { return m_real; }

private:
    sqlite3_vfs m_vfs{};
    sqlite3_vfs *m_real = nullptr;
    DiskOp m_op{};
    int m_left = 0;
    int m_code = SQLITE_OK;
    bool m_forGood = false;
    bool m_hasFailed = false;
    bool m_isRecording = false;
    std::vector<DiskEvent> m_events;
};

} // namespace unknot::test
