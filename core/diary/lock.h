// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <chrono>
#include <filesystem>
#include <string>

namespace unknot::diary {

/// The one writer's claim on a diary: flock on the file `lock` beside it, held for life. The kernel gives it back
/// when the process dies; what the file says is only how others can name who has it.
class WriterLock
{
public:
    /// Waits for the one who has it, but not longer than that: then Busy, with program, process and start as detail.
    /// Without a clock the claim is for a moment only, and leaves no name.
    static base::Result<WriterLock> take(const std::filesystem::path &folder, const base::Clock *clock,
                                         std::chrono::milliseconds patience = std::chrono::seconds(2));

    WriterLock(WriterLock &&other) noexcept;
    WriterLock &operator=(WriterLock &&other) noexcept;
    ~WriterLock();

    /// The one before did not get to say that it was done.
    bool wasLeftBehind() const { return m_wasLeftBehind; }
    /// Leaves the name when it goes, as if it had been killed.
    void leaveBehind() { m_isNamed = false; }

private:
    WriterLock(int file, bool wasLeftBehind, bool isNamed)
        : m_file(file)
        , m_wasLeftBehind(wasLeftBehind)
        , m_isNamed(isNamed)
    {
    }
    void release();

    int m_file = -1;
    bool m_wasLeftBehind = false;
    bool m_isNamed = false;
};

} // namespace unknot::diary
