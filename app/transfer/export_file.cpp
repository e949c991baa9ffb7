// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/export_file.h"

#include "core/base/safe_file.h"
#include "core/exchange/csv.h"
#include "core/exchange/json_writer.h"

#include <algorithm>
#include <string>

namespace unknot::transfer {

namespace {

using base::Result;
using records::PlainRecord;

/// So that the disk is not asked for each record.
class Gathered
{
public:
    explicit Gathered(const base::SafeFile::Sink &sink)
        : m_sink(sink)
    {
    }

    bool take(std::string_view text)
    {
        m_text += text;
        return m_text.size() < kEnough || flush();
    }
    bool flush()
    {
        const bool isTaken = m_sink(m_text);
        m_text.clear();
        return isTaken;
    }

private:
    static constexpr std::size_t kEnough = 1 << 18;

    const base::SafeFile::Sink &m_sink;
    std::string m_text;
};

bool isInTrash(const PlainRecord &record)
{
    return std::ranges::find(record.values, "deleted", &records::PlainFields::value_type::first) !=
           record.values.end();
}

class Export
{
public:
    Export(diary::Diary &diary, const base::Clock &clock, const Progress &progress)
        : m_diary(diary)
        , m_clock(clock)
        , m_progress(progress)
    {
    }

    Result<void> json(const base::SafeFile::Sink &sink)
    {
        Gathered gathered(sink);
        exchange::JsonWriter writer([&](std::string_view text) { return gathered.take(text); });
        bool isTaken = writer.begin(m_clock.moment().iso());
        return m_diary
            .forEachRecord([&](const PlainRecord &record) {
                count(record);
                return isTaken && writer.write(record) && goesOn();
            })
            .map([&] { static_cast<void>(writer.end() && gathered.flush()); });
    }

    Result<void> csv(const base::SafeFile::Sink &sink)
    {
        Gathered gathered(sink);
        exchange::CsvWriter writer([&](std::string_view text) { return gathered.take(text); });
        bool isTaken = writer.writeHeader();
        return m_diary
            .forEachEntry([&](const records::Entry &entry) {
                ++m_done.entries;
                return isTaken && writer.write(entry) && goesOn();
            })
            .map([&] { static_cast<void>(gathered.flush()); });
    }

    Exported done(std::uint64_t bytes)
    {
        m_done.bytes = bytes;
        return m_done;
    }

private:
    void count(const PlainRecord &record)
    {
        if (isInTrash(record))
            return;
        m_done.entries += record.kind == "entries" ? 1 : 0;
        m_done.sessions += record.kind == "sessions" ? 1 : 0;
    }

    bool goesOn() { return !m_progress || m_progress(++m_records); }

    diary::Diary &m_diary;
    const base::Clock &m_clock;
    const Progress &m_progress;
    Exported m_done;
    int m_records = 0;
};

} // namespace

Result<Exported> exportDiary(diary::Diary &diary, Form form, const std::filesystem::path &target,
                             const base::Clock &clock, const Progress &progress)
{
    Export work(diary, clock, progress);
    return base::SafeFile(target, diary.file())
        .write(
            [&](const base::SafeFile::Sink &sink) { return form == Form::Json ? work.json(sink) : work.csv(sink); })
        .map([&](std::uint64_t bytes) { return work.done(bytes); });
}

} // namespace unknot::transfer
