// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>

namespace unknot::base {

/// Writes files that leave the program so that the target is either the old file or the whole new one: a temporary
/// file beside it (0600), every write's length compared, fsync, read back, renamed, folder fsynced.
class SafeFile
{
public:
    /// Takes the next piece of the file; false stops the writing because an earlier write failed.
    using Sink = std::function<bool(std::string_view)>;
    using Producer = std::function<Result<void>(const Sink &)>;

    /// `forbidden` is a file that may not be the target, by whatever name (the diary): TargetIsDiary.
    explicit SafeFile(std::filesystem::path target, std::filesystem::path forbidden = {});

    /// Bytes written. DiskFull, NoRights, ReadOnly, NotFound (folder), InputOutput; the old file is then untouched.
    [[nodiscard]] Result<std::uint64_t> write(std::string_view whole) const;
    [[nodiscard]] Result<std::uint64_t> write(const Producer &produce) const;

private:
    std::filesystem::path m_target;
    std::filesystem::path m_forbidden;
};

} // namespace unknot::base
