// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/background_check.h"

#include "core/diary/errors.h"
#include "core/diary/opening.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>
#include <vector>

namespace unknot::diary {

struct BackgroundCheck::Impl
{
    std::unique_ptr<Connection> connection;
    std::vector<std::string> tables; ///< still to be looked at
};

BackgroundCheck::BackgroundCheck(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

BackgroundCheck::BackgroundCheck(BackgroundCheck &&) noexcept = default;
BackgroundCheck &BackgroundCheck::operator=(BackgroundCheck &&) noexcept = default;
BackgroundCheck::~BackgroundCheck() = default;

base::Result<BackgroundCheck> BackgroundCheck::of(const std::filesystem::path &folder)
{
    return guarded(nullptr, [&] {
        auto impl = std::make_unique<Impl>();
        impl->connection = openForReading(folder).connection;
        SQLite::Statement tables(impl->connection->db(), "SELECT name FROM sqlite_schema WHERE type = 'table'");
        while (tables.executeStep())
            impl->tables.push_back(tables.getColumn(0).getString());
        return BackgroundCheck(std::move(impl));
    });
}

bool BackgroundCheck::isDone() const
{
    return m_impl->tables.empty();
}

base::Result<void> BackgroundCheck::step()
{
    auto done = guarded(m_impl->connection->handle(), [&] {
        SQLite::Statement check(m_impl->connection->db(), "PRAGMA integrity_check('" + m_impl->tables.back() + "')");
        while (check.executeStep()) {
            const std::string line = check.getColumn(0).getString();
            if (line != "ok")
                throw Refused(base::ErrorCode::Damaged, m_impl->tables.back() + ": " + line);
        }
    });
    if (done)
        m_impl->tables.pop_back();
    else if (done.error().code != base::ErrorCode::Interrupted)
        m_impl->tables.clear();
    return done;
}

void BackgroundCheck::interrupt()
{
    sqlite3_interrupt(m_impl->connection->handle());
}

} // namespace unknot::diary
