// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/sample_diary.h"

#include "core/diary/diary.h"
#include "core/records/sample_year.h"

#include <QStandardPaths>

namespace unknot::ui {

namespace {

std::vector<records::Change> changesOf(records::SampleYear year)
{
    std::vector<records::Change> changes;
    changes.reserve(year.entries.size() + year.sessions.size());
    for (records::Entry &entry : year.entries)
        changes.emplace_back(std::move(entry));
    for (records::Session &session : year.sessions)
        changes.emplace_back(std::move(session));
    return changes;
}

} // namespace

base::Result<void> writeSampleDiary(const std::filesystem::path &folder, const base::Clock &clock)
{
    std::error_code failed;
    std::filesystem::remove_all(folder, failed);
    auto diary = diary::Diary::open(folder, diary::Access::Write, clock);
    if (!diary)
        return tl::unexpected(diary.error());
    const auto saved = diary->saveTogether(changesOf(records::sampleYear(clock.moment().day, clock.zone())));
    if (!saved)
        return tl::unexpected(saved.error());
    return {};
}

std::filesystem::path sampleFolder()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return std::filesystem::path(cache.toStdString()) / "unknot" / "sample";
}

} // namespace unknot::ui
