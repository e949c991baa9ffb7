// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace unknot::base {

/// What went wrong, as a program sees it. Sentences for people are made by the app and the command line.
enum class ErrorCode {
    BadValue,      ///< a word or number outside what is allowed
    NoSuchTime,    ///< wall time skipped by a change of the clock
    UnknownZone,   ///< no such time zone in the system's tables
    NotFound,      ///< no such file, entry or id
    NoRights,      ///< the file or folder may not be read or written
    ReadOnly,      ///< the place is read-only
    DiskFull,      ///< no space, or the file size limit
    InputOutput,   ///< the disk said no in another way
    Busy,          ///< another program has the diary
    NotOurs,       ///< a file, but not a diary of Unknot
    Missing,       ///< no diary, though there are backups of one
    Newer,         ///< a diary of a newer version
    Damaged,       ///< a diary of ours that is damaged
    Changed,       ///< someone else wrote or replaced the file
    Interrupted,   ///< stopped on request
    TargetIsDiary, ///< the file to be written is the diary itself
    BadContent,    ///< content files with problems
    BadInput,      ///< a file to be read does not have the form it should have
};

/// The code for the program, the detail for the log; never health values.
struct Error
{
    ErrorCode code{};
    std::string detail;

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, std::string detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

/// The code's own word, kebab case, as the command line prints it: "disk-full".
std::string_view toWord(ErrorCode code);

} // namespace unknot::base
