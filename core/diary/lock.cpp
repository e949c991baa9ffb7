// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/lock.h"

#include "core/base/system_code.h"
#include "core/diary/errors.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace unknot::diary {

namespace {

constexpr std::chrono::milliseconds kBetweenTries{20};

std::string contents(int file)
{
    std::array<char, 256> text{};
    const ssize_t size = ::pread(file, text.data(), text.size(), 0);
    return size > 0 ? std::string(text.data(), static_cast<std::size_t>(size)) : std::string();
}

/// "unknot, process 4711, since 2026-03-14T21:10:00+01:00"
std::string holderOf(int file)
{
    const std::string text = contents(file);
    const std::size_t first = text.find('\n');
    const std::size_t second = first == std::string::npos ? first : text.find('\n', first + 1);
    if (second == std::string::npos)
        return "another program";
    const std::string since = text.substr(second + 1, text.find('\n', second + 1) - second - 1);
    return text.substr(first + 1, second - first - 1) + ", process " + text.substr(0, first) + ", since " + since;
}

void nameHolder(int file, const base::Clock &clock)
{
    const std::string text =
        std::to_string(::getpid()) + "\n" + program_invocation_short_name + "\n" + clock.moment().iso() + "\n";
    // Only a courtesy to others: the claim itself does not depend on it, so a full disk does not matter here.
    if (::ftruncate(file, 0) == 0)
        static_cast<void>(!::pwrite(file, text.data(), text.size(), 0));
}

bool isTaken(int file, std::chrono::milliseconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    while (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (std::chrono::steady_clock::now() >= end)
            return false;
        std::this_thread::sleep_for(kBetweenTries);
    }
    return true;
}

} // namespace

base::Result<WriterLock> WriterLock::take(const std::filesystem::path &folder, const base::Clock *clock,
                                          std::chrono::milliseconds patience)
{
    const int file = ::open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) {
        const int number = errno;
        return base::failure(base::codeOfSystem(number), std::string("the lock: ") + std::strerror(number));
    }
    if (!isTaken(file, patience)) {
        std::string holder = holderOf(file);
        ::close(file);
        return base::failure(base::ErrorCode::Busy, std::move(holder));
    }
    const bool wasLeftBehind = !contents(file).empty();
    if (clock != nullptr)
        nameHolder(file, *clock);
    return WriterLock(file, wasLeftBehind, clock != nullptr);
}

WriterLock::WriterLock(WriterLock &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
    , m_wasLeftBehind(other.m_wasLeftBehind)
    , m_isNamed(other.m_isNamed)
{
}

WriterLock &WriterLock::operator=(WriterLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_file = std::exchange(other.m_file, -1);
        m_wasLeftBehind = other.m_wasLeftBehind;
        m_isNamed = other.m_isNamed;
    }
    return *this;
}

WriterLock::~WriterLock()
{
    release();
}

void WriterLock::release()
{
    if (m_file < 0)
        return;
    if (m_isNamed)
        static_cast<void>(!::ftruncate(m_file, 0));
    ::close(m_file);
    m_file = -1;
}

} // namespace unknot::diary
