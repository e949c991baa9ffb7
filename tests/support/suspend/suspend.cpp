// SPDX-License-Identifier: GPL-3.0-or-later
// What a suspend does to the clocks of Linux: the one that counts from boot and the one on the wall go on, the
// monotonic one stands still. The nanoseconds slept so far are the eight bytes of the file that TEST_SUSPEND names.
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace {

using GetTime = int (*)(clockid_t, timespec *);

GetTime real()
{
    static std::atomic<GetTime> found{nullptr};
    if (GetTime known = found.load())
        return known;
    const auto next = reinterpret_cast<GetTime>(dlsym(RTLD_NEXT, "clock_gettime"));
    found = next;
    return next;
}

const std::atomic<std::int64_t> *openSlept()
{
    const char *file = std::getenv("TEST_SUSPEND");
    const int handle = file ? open(file, O_RDONLY | O_CLOEXEC) : -1;
    if (handle < 0)
        return nullptr;
    void *page = mmap(nullptr, sizeof(std::int64_t), PROT_READ, MAP_SHARED, handle, 0);
    close(handle);
    return page == MAP_FAILED ? nullptr : static_cast<const std::atomic<std::int64_t> *>(page);
}

std::int64_t slept()
{
    static const std::atomic<std::int64_t> *const nanoseconds = openSlept();
    return nanoseconds ? nanoseconds->load() : 0;
}

} // namespace

extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    constexpr std::int64_t kSecond = 1'000'000'000;
    const int result = real()(clock, time);
    if (result != 0 || (clock != CLOCK_BOOTTIME && clock != CLOCK_REALTIME))
        return result;
    const std::int64_t nanoseconds = time->tv_nsec + slept();
    time->tv_sec += nanoseconds / kSecond;
    time->tv_nsec = nanoseconds % kSecond;
    return result;
}
