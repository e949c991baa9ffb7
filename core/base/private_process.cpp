// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_process.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace unknot::base {

void keepPrivate()
{
    umask(S_IRWXG | S_IRWXO);
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // The limit alone does not hold where the system hands dumps to a program.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace unknot::base
