// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/diary_reading.h"

#include "core/diary/diary.h"

namespace unknot::ui {

base::Result<DiaryRead> readDiary(const std::filesystem::path &folder, const base::Clock &clock)
{
    auto diary = diary::Diary::open(folder, diary::Access::Read, clock);
    if (!diary && diary.error().code == base::ErrorCode::NotFound)
        return DiaryRead{};
    if (!diary)
        return tl::unexpected(diary.error());
    auto history = diary->loadHistory();
    if (!history)
        return tl::unexpected(history.error());
    auto entries = diary->entries();
    if (!entries)
        return tl::unexpected(entries.error());
    auto visits = diary->visits();
    if (!visits)
        return tl::unexpected(visits.error());
    return DiaryRead{std::move(*history), std::move(*entries), std::move(*visits)};
}

} // namespace unknot::ui
