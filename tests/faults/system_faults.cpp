// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/system_faults.h"

#include <array>
#include <cerrno>
#include <dlfcn.h>
#include <optional>
#include <sys/types.h>

namespace unknot::test {

namespace {

struct Plan
{
    SystemCall call{};
    int left = 0;
    bool forGood = false;
    bool hasFailed = false;
};

std::optional<Plan> thePlan;

bool fails(SystemCall call)
{
    if (!thePlan || thePlan->call != call || thePlan->left == 0)
        return false;
    if (--thePlan->left > 0)
        return false;
    thePlan->left = thePlan->forGood ? 1 : 0;
    thePlan->hasFailed = true;
    errno = EIO;
    return true;
}

template<typename... Args>
int callReal(const char *name, Args... args)
{
    const auto real = reinterpret_cast<int (*)(Args...)>(dlsym(RTLD_NEXT, name));
    return real(args...);
}

} // namespace

std::string nameOf(SystemCall call)
{
    constexpr std::array kNames{"rename", "link", "unlink", "sync", "mkdir"};
    return kNames.at(static_cast<std::size_t>(call));
}

SystemFaults::SystemFaults(SystemCall call, int n, bool forGood)
{
    thePlan = Plan{call, n, forGood, false};
}

SystemFaults::~SystemFaults()
{
    thePlan.reset();
}

bool SystemFaults::hasFailed() const
{
    return thePlan && thePlan->hasFailed;
}

} // namespace unknot::test

using unknot::test::callReal;
using unknot::test::fails;
using unknot::test::SystemCall;

// Their declarations in the system's headers say noexcept in some places and not in others; the names are what
// counts.
extern "C" {

int rename(const char *from, const char *to) noexcept
{
    return fails(SystemCall::Rename) ? -1 : callReal("rename", from, to);
}

int link(const char *from, const char *to) noexcept
{
    return fails(SystemCall::Link) ? -1 : callReal("link", from, to);
}

int unlink(const char *file) noexcept
{
    return fails(SystemCall::Unlink) ? -1 : callReal("unlink", file);
}

int fsync(int file)
{
    return fails(SystemCall::Sync) ? -1 : callReal("fsync", file);
}

int fdatasync(int file)
{
    return fails(SystemCall::Sync) ? -1 : callReal("fdatasync", file);
}

int mkdir(const char *folder, mode_t rights) noexcept
{
    return fails(SystemCall::MakeFolder) ? -1 : callReal("mkdir", folder, rights);
}
}
