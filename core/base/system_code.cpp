// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_code.h"

#include <cerrno>

namespace unknot::base {

ErrorCode codeOfSystem(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
        return ErrorCode::NoRights;
    case EROFS:
        return ErrorCode::ReadOnly;
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    default:
        return ErrorCode::InputOutput;
    }
}

} // namespace unknot::base
