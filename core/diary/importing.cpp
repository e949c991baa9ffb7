// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/importing.h"

#include "core/diary/edit_history.h"
#include "core/diary/errors.h"
#include "core/diary/meta.h"
#include "core/diary/plain_io.h"
#include "core/diary/record_table.h"
#include "core/diary/valid.h"

#include <map>
#include <memory>
#include <set>
#include <unordered_set>

namespace unknot::diary {

namespace {

using records::PlainRecord;
using records::Refusal;

/// A record of an export says when it was made; one from elsewhere is made now.
Stamps stampsFrom(PlainReader &reader, base::Instant now)
{
    Stamps stamps{now, now, 1, {}};
    if (reader.has("created"))
        reader("created", stamps.created);
    stamps.modified = reader.has("modified") ? base::Instant{} : stamps.created;
    if (reader.has("modified"))
        reader("modified", stamps.modified);
    if (reader.has("rev"))
        reader("rev", stamps.rev);
    reader("deleted", stamps.deleted);
    return stamps;
}

struct Earlier
{
    int rev = 0;
    base::Instant replaced{};
    std::string form;
};

/// Refuses a form that is not one of this record.
template<typename R>
std::vector<Earlier> earlierFrom(PlainReader &reader, const base::Uuid &id)
{
    std::vector<Earlier> all;
    const records::PlainList *list = reader.takeList(kEarlier);
    if (list == nullptr)
        return all;
    std::set<int> revisions;
    for (const records::PlainFields &item : list->items) {
        Earlier one;
        PlainReader fieldsOfOne(item);
        fieldsOfOne("rev", one.rev);
        fieldsOfOne("replaced", one.replaced);
        fieldsOfOne("form", one.form);
        fieldsOfOne.refuseTheRest();
        R record;
        Stamps stamps;
        try {
            readForm(one.form, record, stamps);
        } catch (const BadCell &) {
            throw BadField(Refusal::Why::Value, kEarlier);
        }
        if (record.id != id || stamps.rev != one.rev || !revisions.insert(one.rev).second)
            throw BadField(Refusal::Why::Value, kEarlier);
        all.push_back(std::move(one));
    }
    return all;
}

template<typename R>
void refuseInvalidRecord(const Row<R> &row)
{
    if (row.record.id.isNull())
        throw BadField(Refusal::Why::Value, "id");
    try {
        refuseInvalid(row.stamps.created, "created");
        refuseInvalid(row.stamps.modified, "modified");
        if (row.stamps.deleted)
            refuseInvalid(*row.stamps.deleted, "deleted");
        if constexpr (std::is_same_v<R, ProfileRow>)
            refuseInvalid(row.record.profile);
        else
            refuseInvalid(row.record);
    } catch (const Refused &refused) {
        throw BadField(Refusal::Why::Value, refused.what());
    }
    if (row.stamps.rev < 1)
        throw BadField(Refusal::Why::Value, "rev");
}

/// The records of one kind.
class KindImport
{
public:
    KindImport() = default;
    KindImport(const KindImport &) = delete;
    KindImport &operator=(const KindImport &) = delete;
    virtual ~KindImport() = default;
    /// Throws BadField for what is refused.
    virtual void take(const PlainRecord &plain, Imported &result) = 0;
    virtual void prove() = 0;
};

template<typename R>
class ImportOf final : public KindImport
{
public:
    ImportOf(SQLite::Database &db, base::Instant now, bool writes)
        : m_db(db)
        , m_now(now)
        , m_writes(writes)
        , m_known(db, std::string("SELECT deleted IS NOT NULL FROM ") + TableOf<R>::name + " WHERE id = ?")
    {
        SQLite::Statement last(db, std::string("SELECT ifnull(max(row), 0) FROM ") + TableOf<R>::name);
        m_lastRow = last.executeStep() ? last.getColumn(0).getInt64() : 0;
    }

    void take(const PlainRecord &plain, Imported &result) override
    {
        Row<R> row;
        PlainReader reader(plain.values, &plain.lists);
        row.stamps = stampsFrom(reader, m_now);
        fields(reader, row.record);
        const std::vector<Earlier> earlier = earlierFrom<R>(reader, row.record.id);
        reader.refuseTheRest();
        refuseInvalidRecord(row);
        if (!m_seen.insert(row.record.id).second)
            throw BadField(Refusal::Why::Twice, "id");
        const auto isDeletedHere = known(row.record);
        if (isDeletedHere) {
            ++(*isDeletedHere && !row.stamps.deleted ? result.deletedHere : result.already);
            return;
        }
        if (m_writes)
            write(row, earlier);
        ++result.fresh;
        if constexpr (std::is_same_v<R, records::Entry>)
            ++result.entries;
        if constexpr (std::is_same_v<R, records::Session>)
            ++result.sessions;
    }

    void prove() override
    {
        Scan<R> scan(m_db, "row > ?1", {m_lastRow});
        while (const auto row = scan.next()) {
            if (row->damaged)
                throw Refused(base::ErrorCode::InputOutput, "what was written is not what is read");
        }
    }

private:
    /// Whether it is here, and then whether it is deleted here.
    std::optional<bool> known(const R &record)
    {
        m_known.reset();
        m_known.bind(1, record.id.text());
        if (m_known.executeStep())
            return m_known.getColumn(0).getInt() != 0;
        if constexpr (std::is_same_v<R, ProfileRow>) {
            if (m_seen.size() > 1 || Scan<R>(m_db).next())
                return false;
        } else if constexpr (std::is_same_v<R, records::HabitTicked>) {
            if (!m_days.emplace(record.habit, record.day).second)
                return false;
            if (const auto row =
                    Scan<R>(m_db, "habit = ?1 AND day = ?2", {toCell(record.habit), toCell(record.day)}).next())
                return row->stamps.deleted.has_value();
        }
        return std::nullopt;
    }

    void write(const Row<R> &row, const std::vector<Earlier> &earlier)
    {
        insertRow(m_db, row.record, row.stamps);
        for (const Earlier &one : earlier)
            keepRevision(m_db, TableOf<R>::name, row.record.id, one.rev, one.replaced, one.form);
    }

    SQLite::Database &m_db;
    base::Instant m_now;
    bool m_writes;
    SQLite::Statement m_known;
    std::int64_t m_lastRow = 0;
    std::unordered_set<base::Uuid> m_seen;
    std::set<std::pair<base::HabitId, base::Date>> m_days;
};

class Import
{
public:
    Import(SQLite::Database &db, base::Instant now, bool writes)
    {
        forEveryKind(
            [&]<typename R>() { m_kinds[TableOf<R>::name] = std::make_unique<ImportOf<R>>(db, now, writes); });
    }

    Imported run(const RecordSource &source)
    {
        const auto read = source([&](const PlainRecord &plain) {
            take(plain);
            return true;
        });
        if (!read)
            throw Refused(read.error().code, read.error().detail);
        return std::move(m_result);
    }

    void prove()
    {
        for (auto &[name, kind] : m_kinds)
            kind->prove();
    }

private:
    void take(const PlainRecord &plain)
    {
        const auto kind = m_kinds.find(plain.kind);
        if (plain.refusal.why != Refusal::Why::None)
            return refuse(plain, plain.refusal);
        if (kind == m_kinds.end())
            return refuse(plain, {Refusal::Why::Unknown, {}});
        try {
            kind->second->take(plain, m_result);
        } catch (const BadField &bad) {
            refuse(plain, {bad.why, bad.what()});
        }
    }

    void refuse(const PlainRecord &plain, const Refusal &refusal)
    {
        m_result.refused.push_back({plain.line, plain.kind, refusal});
    }

    std::map<std::string, std::unique_ptr<KindImport>, std::less<>> m_kinds;
    Imported m_result;
};

} // namespace

Imported tryImport(SQLite::Database &db, const RecordSource &source, base::Instant now)
{
    return Import(db, now, false).run(source);
}

Imported importAll(SQLite::Database &db, const RecordSource &source, const Imported &tried, base::Instant now)
{
    Import import(db, now, true);
    Imported done = import.run(source);
    if (done != tried)
        throw Refused(base::ErrorCode::BadInput, "the file changed while it was read");
    import.prove();
    setMeta(db, "entries-ever", std::to_string(metaNumber(db, "entries-ever", 0) + done.entries));
    return done;
}

} // namespace unknot::diary
