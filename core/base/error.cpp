// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <cassert>

namespace unknot::base {

std::string_view toWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadValue:
        return "bad-value";
    case ErrorCode::NoSuchTime:
        return "no-such-time";
    case ErrorCode::UnknownZone:
        return "unknown-zone";
    case ErrorCode::NotFound:
        return "not-found";
    case ErrorCode::NoRights:
        return "no-rights";
    case ErrorCode::ReadOnly:
        return "read-only";
    case ErrorCode::DiskFull:
        return "disk-full";
    case ErrorCode::InputOutput:
        return "input-output";
    case ErrorCode::Busy:
        return "busy";
    case ErrorCode::NotOurs:
        return "not-ours";
    case ErrorCode::Missing:
        return "missing";
    case ErrorCode::Newer:
        return "newer";
    case ErrorCode::Damaged:
        return "damaged";
    case ErrorCode::Changed:
        return "changed";
    case ErrorCode::Interrupted:
        return "interrupted";
    case ErrorCode::TargetIsDiary:
        return "target-is-diary";
    case ErrorCode::BadContent:
        return "bad-content";
    case ErrorCode::BadInput:
        return "bad-input";
    }
    assert(false);
    return "";
}

} // namespace unknot::base
