// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <memory>
#include <string>

namespace unknot::diary {

/// Looks a diary that is in use over, a table at a time, on a connection of its own that only reads.
class BackgroundCheck
{
public:
    static base::Result<BackgroundCheck> of(const std::filesystem::path &folder);

    BackgroundCheck(BackgroundCheck &&) noexcept;
    BackgroundCheck &operator=(BackgroundCheck &&) noexcept;
    ~BackgroundCheck();

    bool isDone() const;
    /// Looks at the next table. Damaged: what was found. Interrupted: it is looked at again by the next step.
    /// Anything else ends the check without having found anything.
    base::Result<void> step();
    /// From any thread: the step that is running ends at once.
    void interrupt();

private:
    struct Impl;
    explicit BackgroundCheck(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace unknot::diary
