// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sample_start.h"

#include "app/bridge/sample_diary.h"
#include "app/settings/settings.h"
#include "app/shell/command_words.h"

namespace unknot::ui {

void makeSample(const std::filesystem::path &folder, const base::Clock &clock)
{
    if (writeSampleDiary(folder, clock)) // else the window says that there is none
        Settings::copyLook(usualSettingsFile(false), usualSettingsFile(true));
}

} // namespace unknot::ui
