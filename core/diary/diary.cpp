// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/diary.h"

#include "core/diary/care_store.h"
#include "core/diary/draft_store.h"
#include "core/diary/entry_store.h"
#include "core/diary/erasing_copies.h"
#include "core/diary/errors.h"
#include "core/diary/opening.h"
#include "core/diary/profile_store.h"
#include "core/diary/saving.h"
#include "core/diary/session_store.h"
#include "core/diary/triage_store.h"

namespace unknot::diary {

using base::Result;

struct Diary::Impl
{
    Opened opened;
    const base::Clock &clock;
    Access access;

    SQLite::Database &db() { return opened.connection->db(); }
    base::Instant now() const { return clock.now(); }

    std::filesystem::path folder() const { return opened.connection->file().parent_path(); }

    /// Work that copies the whole.
    template<typename Work>
    auto look(Work &&work)
    {
        return guarded(opened.connection->handle(), [&] { return work(*opened.connection); });
    }

    /// Work that only looks.
    template<typename Work>
    auto read(Work &&work)
    {
        return guarded(opened.connection->handle(), [&] { return work(db()); });
    }

    /// One change: all of it, or nothing.
    template<typename Work>
    auto write(Work &&work)
    {
        return guarded(opened.connection->handle(), [&] {
            if (access != Access::Write)
                throw Refused(base::ErrorCode::ReadOnly, "opened for reading");
            Change change(*opened.connection);
            if constexpr (std::is_void_v<decltype(work(db()))>) {
                work(db());
                change.commit();
            } else {
                auto result = work(db());
                change.commit();
                return result;
            }
        });
    }
};

namespace {

constexpr auto kDaysInTrash = std::chrono::days(30);

/// Every day there is stands between these, as text.
std::string firstDay(const std::optional<base::Date> &from)
{
    return from ? from->iso() : std::string();
}

std::string lastDay(const std::optional<base::Date> &to)
{
    return to ? to->iso() : std::string("9999-12-31");
}

std::vector<records::Change> orNotFound(std::optional<std::vector<records::Change>> changes)
{
    if (!changes)
        throw Refused(base::ErrorCode::NotFound, "no such record there");
    return std::move(*changes);
}

} // namespace

Result<Diary> Diary::open(const std::filesystem::path &folder, Access access, const base::Clock &clock)
{
    auto opened = guarded(nullptr, [&] {
        return access == Access::Write ? openForWriting(folder, clock) : openForReading(folder, clock);
    });
    if (!opened)
        return tl::unexpected(opened.error());
    return Diary(std::make_unique<Impl>(Impl{std::move(*opened), clock, access}));
}

Result<Diary> Diary::view(const std::filesystem::path &folder, const base::Clock &clock)
{
    auto opened = guarded(nullptr, [&] { return openForViewing(folder); });
    if (!opened)
        return tl::unexpected(opened.error());
    return Diary(std::make_unique<Impl>(Impl{std::move(*opened), clock, Access::Read}));
}

Diary Diary::inMemory(const base::Clock &clock)
{
    return Diary(std::make_unique<Impl>(Impl{{std::nullopt, Connection::inMemory()}, clock, Access::Read}));
}

CheckReport Diary::check(const std::filesystem::path &folder)
{
    return checkDiary(folder);
}

Diary::Diary(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

Diary::Diary(Diary &&) noexcept = default;
Diary &Diary::operator=(Diary &&) noexcept = default;
Diary::~Diary() = default;

Result<Loaded> Diary::load()
{
    return m_impl->read([](SQLite::Database &db) { return diary::load(db); });
}

Result<records::History> Diary::loadHistory()
{
    return load().map([](Loaded &&loaded) { return std::move(loaded.history); });
}

Result<std::vector<records::Entry>> Diary::entries(std::optional<base::Date> from, std::optional<base::Date> to)
{
    return m_impl->read([&](SQLite::Database &db) { return EntryStore(db).all(firstDay(from), lastDay(to)); });
}

Result<std::optional<records::Entry>> Diary::entry(const base::Uuid &id)
{
    return m_impl->read([&](SQLite::Database &db) { return EntryStore(db).find(id); });
}

Result<Triggers> Diary::triggers()
{
    return m_impl->read([](SQLite::Database &db) {
        Triggers found;
        SQLite::Statement tags(db, "SELECT DISTINCT word FROM entry_tags JOIN entries ON entries.row = entry "
                                   "WHERE deleted IS NULL");
        while (tags.executeStep())
            found.tags.insert(tags.getColumn(0).getString());
        SQLite::Statement factors(db, "SELECT DISTINCT name, ifnull(value, '') FROM entry_factors "
                                      "JOIN entries ON entries.row = entry WHERE deleted IS NULL");
        while (factors.executeStep())
            found.factors[factors.getColumn(0).getString()].insert(factors.getColumn(1).getString());
        return found;
    });
}

Result<std::vector<records::Session>> Diary::sessions(std::optional<base::Date> from, std::optional<base::Date> to)
{
    return m_impl->read([&](SQLite::Database &db) { return SessionStore(db).all(firstDay(from), lastDay(to)); });
}

Result<std::vector<records::Entry>> Diary::revisions(const base::Uuid &id)
{
    return m_impl->read([&](SQLite::Database &db) { return EntryStore(db).revisions(id); });
}

Result<records::Entry> Diary::save(const records::Entry &entry)
{
    return m_impl->write([&](SQLite::Database &db) { return EntryStore(db).save(entry, m_impl->now()); });
}

Result<records::Session> Diary::save(const records::Session &session)
{
    return m_impl->write([&](SQLite::Database &db) { return SessionStore(db).save(session, m_impl->now()); });
}

Result<std::vector<records::Change>> Diary::save(const records::TriageRecord &triage)
{
    return m_impl->write([&](SQLite::Database &db) { return TriageStore(db).save(triage, m_impl->clock.moment()); });
}

Result<std::vector<records::Change>> Diary::saveTogether(std::span<const records::Change> changes)
{
    return m_impl->write([&](SQLite::Database &db) { return saveAll(db, changes, m_impl->now()); });
}

Result<void> Diary::save(const records::Profile &profile)
{
    return m_impl->write([&](SQLite::Database &db) { ProfileStore(db).save(profile, m_impl->now()); });
}

Result<records::OwnRoutine> Diary::save(const records::OwnRoutine &routine)
{
    return m_impl->write([&](SQLite::Database &db) { return ProfileStore(db).save(routine, m_impl->now()); });
}

Result<std::vector<records::OwnRoutine>> Diary::ownRoutines()
{
    return m_impl->read([](SQLite::Database &db) { return ProfileStore(db).ownRoutines(); });
}

Result<records::Episode> Diary::save(const records::Episode &episode)
{
    return m_impl->write([&](SQLite::Database &db) { return CareStore(db).save(episode, m_impl->now()); });
}

Result<records::Visit> Diary::save(const records::Visit &visit)
{
    return m_impl->write([&](SQLite::Database &db) { return CareStore(db).save(visit, m_impl->now()); });
}

Result<records::HabitTicked> Diary::save(const records::HabitTicked &habit)
{
    return m_impl->write([&](SQLite::Database &db) { return CareStore(db).save(habit, m_impl->now()); });
}

Result<std::vector<records::Episode>> Diary::episodes()
{
    return m_impl->read([](SQLite::Database &db) { return CareStore(db).episodes(); });
}

Result<std::vector<records::Visit>> Diary::visits()
{
    return m_impl->read([](SQLite::Database &db) { return CareStore(db).visits(); });
}

Result<void> Diary::save(const records::Draft &draft)
{
    return m_impl->write([&](SQLite::Database &db) { DraftStore(db).save(draft, m_impl->now()); });
}

Result<std::vector<records::Draft>> Diary::drafts()
{
    return m_impl->read([](SQLite::Database &db) { return DraftStore(db).all(); });
}

Result<void> Diary::removeDraft(const std::string &form)
{
    return m_impl->write([&](SQLite::Database &db) { DraftStore(db).remove(form); });
}

Result<std::vector<records::Change>> Diary::remove(const base::Uuid &id)
{
    return m_impl->write([&](SQLite::Database &db) { return orNotFound(throwAway(db, id, m_impl->now())); });
}

Result<std::vector<records::Change>> Diary::restore(const base::Uuid &id)
{
    return m_impl->write([&](SQLite::Database &db) { return orNotFound(takeBack(db, id)); });
}

Result<std::vector<Trashed>> Diary::trash()
{
    return m_impl->read([](SQLite::Database &db) { return trashed(db); });
}

Result<int> Diary::eraseForGood(const base::Uuid &id)
{
    return m_impl->write([&](SQLite::Database &db) {
        if (!diary::eraseForGood(db, id, m_impl->now()))
            throw Refused(base::ErrorCode::NotFound, "not in the trash");
        // Before it is gone from here, so that one can ask again when this was cut short.
        return eraseFromCopies(m_impl->folder(), id, m_impl->now());
    });
}

Result<int> Diary::eraseOldTrash()
{
    return m_impl->write(
        [&](SQLite::Database &db) { return eraseOlder(db, m_impl->now() - kDaysInTrash, m_impl->now()); });
}

void Diary::giveMemoryBack()
{
    static_cast<void>(m_impl->look([](Connection &connection) {
        diary::giveMemoryBack(connection.db());
        return true;
    }));
}

Result<Backup> Diary::backUp()
{
    return m_impl->look(
        [&](Connection &connection) { return makeBackup(connection, m_impl->folder(), m_impl->now()); });
}

Result<std::optional<Backup>> Diary::backUpIfDue()
{
    return m_impl->look([&](Connection &connection) -> std::optional<Backup> {
        if (!isBackupDue(connection, m_impl->folder(), m_impl->now()))
            return std::nullopt;
        return makeBackup(connection, m_impl->folder(), m_impl->now());
    });
}

Result<Backup> Diary::backUpTo(const std::filesystem::path &target)
{
    return m_impl->look([&](Connection &connection) {
        std::error_code ignored;
        if (std::filesystem::equivalent(target, connection.file(), ignored))
            throw Refused(base::ErrorCode::TargetIsDiary, "the diary itself");
        return copyTo(connection, target);
    });
}

Result<void> Diary::forEachRecord(const RecordVisitor &visit)
{
    return m_impl->read([&](SQLite::Database &db) { visitRecords(db, visit); });
}

Result<void> Diary::forEachEntry(const EntryVisitor &visit)
{
    return m_impl->read([&](SQLite::Database &db) { visitEntries(db, visit); });
}

Result<Imported> Diary::tryImport(const RecordSource &source)
{
    return m_impl->read([&](SQLite::Database &db) { return diary::tryImport(db, source, m_impl->now()); });
}

Result<Imported> Diary::import(const RecordSource &source)
{
    auto tried = tryImport(source);
    if (!tried || tried->fresh == 0)
        return tried;
    const auto kept = m_impl->look([&](Connection &connection) {
        if (hasRecords(connection) && !isBackedUp(connection, m_impl->folder()))
            makeBackup(connection, m_impl->folder(), m_impl->now());
    });
    if (!kept)
        return tl::unexpected(kept.error());
    return m_impl->write([&](SQLite::Database &db) { return importAll(db, source, *tried, m_impl->now()); });
}

std::filesystem::path Diary::file() const
{
    return m_impl->opened.connection->file();
}

bool Diary::wasLeftBehind() const
{
    return m_impl->opened.lock && m_impl->opened.lock->wasLeftBehind();
}

void Diary::leaveBehind()
{
    if (m_impl->opened.lock)
        m_impl->opened.lock->leaveBehind();
}

} // namespace unknot::diary
