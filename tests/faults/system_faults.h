// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace unknot::test {

/// What the program asks of the system to name, keep and remove files.
enum class SystemCall { Rename, Link, Unlink, Sync, MakeFolder };
inline constexpr SystemCall kSystemCalls[] = {SystemCall::Rename, SystemCall::Link, SystemCall::Unlink,
                                              SystemCall::Sync, SystemCall::MakeFolder};
std::string nameOf(SystemCall call);

/// While it lives, the n-th such call of this process fails with EIO, once or from then on. The test program stands
/// before the C library here, so that what is tested knows nothing of it.
class SystemFaults
{
public:
    SystemFaults(SystemCall call, int n, bool forGood);
    SystemFaults(const SystemFaults &) = delete;
    SystemFaults &operator=(const SystemFaults &) = delete;
    ~SystemFaults();

    bool hasFailed() const;
};

} // namespace unknot::test
