// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::ui {

/// Every page of the window. The first six are in the rail, in this order.
enum class PageId {
    Body,
    Routines,
    Diary,
    Trends,
    Learn,
    Settings,
    Check,
    Player,
    About,
    DiaryFile,
    See,
    Erase,
    Lock,
    Report,
    Flare
};

inline constexpr int kPagesInRail = 6;

} // namespace unknot::ui
