// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <filesystem>
#include <memory>
#include <optional>
#include <sys/types.h>

namespace unknot::diary {

/// A diary of ours whose schema is older than that of this program.
struct OlderSchema : Refused
{
    using Refused::Refused;
};

/// One connection to a diary file with everything set that design asks for, and the memory of which file it was.
class Connection
{
public:
    enum class Mode {
        Write,
        Read,
        View,   ///< to read what is newer or damaged, as far as it goes
        Upgrade ///< to write what is older
    };

    /// Throws SQLite::Exception, or Refused: NotOurs, and unless it is only viewed Newer, OlderSchema and Damaged;
    /// to upgrade it is Damaged only where it is cut off. Such a file is left as it was.
    Connection(const std::filesystem::path &file, Mode mode);

    /// An empty diary that is in no file.
    static std::unique_ptr<Connection> inMemory();

    SQLite::Database &db() { return m_db; }
    sqlite3 *handle() const { return m_db.getHandle(); }
    const std::filesystem::path &file() const { return m_file; }

    /// Refused with Changed when someone else wrote or replaced the file; from then on always.
    void refuseIfChanged();
    /// What was written until now is known to us.
    void remember();

private:
    Connection();

    struct Identity
    {
        dev_t device{};
        ino_t number{};
        friend bool operator==(const Identity &, const Identity &) = default;
    };

    static std::optional<Identity> identityOf(const std::filesystem::path &file);
    void harden();
    void refuseStrangers();
    void refuseOtherShapes();
    void refuseTorso();
    void setWriting();

    std::filesystem::path m_file;
    mutable SQLite::Database m_db;
    std::optional<Identity> m_identity;
    int m_dataVersion = 0;
    bool m_isChanged = false;
};

/// What long reading needed goes back to the system; the allocator would keep it for good.
void giveMemoryBack(SQLite::Database &db);

/// One change of the diary: begun at once for writing, undone unless it was committed.
class Change
{
public:
    explicit Change(Connection &connection);
    void commit();

private:
    SQLite::Transaction m_transaction;
};

} // namespace unknot::diary
