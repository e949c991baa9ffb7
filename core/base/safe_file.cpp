// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safe_file.h"

#include "core/base/system_code.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace unknot::base {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> systemFailure(const char *what)
{
    const int number = errno;
    return failure(codeOfSystem(number), std::string(what) + ": " + std::strerror(number));
}

/// FNV-1a, 64 bit: enough to see that what was read back is not what was written.
class Hash
{
public:
    void add(std::string_view bytes)
    {
        for (const char c : bytes)
            m_value = (m_value ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    }
    friend bool operator==(const Hash &, const Hash &) = default;

private:
    std::uint64_t m_value = 0xcbf29ce484222325U;
};

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

/// The file beside the target; removed unless it took the target's place.
class Temporary
{
public:
    explicit Temporary(const fs::path &folder)
        : m_name((folder / ".unknot-XXXXXX").native())
        , m_file(::mkostemp(m_name.data(), O_CLOEXEC))
        , m_exists(m_file.isOpen())
    {
    }
    Temporary(const Temporary &) = delete;
    Temporary &operator=(const Temporary &) = delete;
    ~Temporary()
    {
        if (m_exists)
            ::unlink(m_name.c_str());
    }

    bool isOpen() const { return m_exists; }
    std::uint64_t size() const { return m_size; }

    Result<void> append(std::string_view bytes)
    {
        m_hash.add(bytes);
        while (!bytes.empty()) {
            const auto written = ::write(m_file.number(), bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return systemFailure("write");
            bytes.remove_prefix(static_cast<std::size_t>(written));
            m_size += static_cast<std::uint64_t>(written);
        }
        return {};
    }

    Result<void> settle()
    {
        if (::fsync(m_file.number()) != 0)
            return systemFailure("fsync");
        // So that reading back asks the disk and not the memory that still holds what we wrote.
        ::posix_fadvise(m_file.number(), 0, 0, POSIX_FADV_DONTNEED);
        if (!m_file.close())
            return systemFailure("close");
        return {};
    }

    Result<void> compare() const
    {
        const Descriptor file(::open(m_name.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
        if (!file.isOpen())
            return systemFailure("open again");
        Hash hash;
        std::array<char, 65536> buffer;
        for (;;) {
            const auto count = ::read(file.number(), buffer.data(), buffer.size());
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return systemFailure("read back");
            if (count == 0)
                break;
            hash.add({buffer.data(), static_cast<std::size_t>(count)});
        }
        if (hash != m_hash)
            return failure(ErrorCode::InputOutput, "read back: not what was written");
        return {};
    }

    Result<void> renameTo(const fs::path &target)
    {
        if (::rename(m_name.c_str(), target.c_str()) != 0)
            return systemFailure("rename");
        m_exists = false;
        return {};
    }

private:
    std::string m_name;
    Descriptor m_file;
    bool m_exists = false;
    std::uint64_t m_size = 0;
    Hash m_hash;
};

Result<void> settleFolder(const fs::path &folder)
{
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.isOpen())
        return systemFailure("open folder");
    // Some file systems cannot do it and say EINVAL; then the rename is as safe as it gets there.
    if (::fsync(descriptor.number()) != 0 && errno != EINVAL)
        return systemFailure("fsync folder");
    return {};
}

/// Where a name leads, whether or not the file is there.
fs::path resolved(const fs::path &path)
{
    std::error_code error;
    auto real = fs::weakly_canonical(fs::absolute(path, error), error);
    return error ? path : real;
}

/// The file itself, under any name, or one that SQLite keeps beside it (its name and "-journal").
bool belongsTo(const fs::path &target, const fs::path &forbidden)
{
    if (forbidden.empty())
        return false;
    struct ::stat a = {};
    struct ::stat b = {};
    if (::stat(target.c_str(), &a) == 0 && ::stat(forbidden.c_str(), &b) == 0 && a.st_dev == b.st_dev &&
        a.st_ino == b.st_ino)
        return true;
    const auto own = resolved(forbidden).native();
    return target.native() == own || target.native().starts_with(own + "-");
}

Result<void> checkTarget(const fs::path &target, const fs::path &forbidden)
{
    if (belongsTo(target, forbidden))
        return failure(ErrorCode::TargetIsDiary);
    // A rename would put a file where a folder or a device was.
    std::error_code error;
    const auto status = fs::status(target, error);
    if (fs::exists(status) && !fs::is_regular_file(status))
        return failure(ErrorCode::BadValue, "not a regular file");
    return {};
}

Result<void> fill(Temporary &file, const SafeFile::Producer &produce)
{
    Result<void> written;
    const auto produced = produce([&](std::string_view bytes) {
        if (written)
            written = file.append(bytes);
        return written.has_value();
    });
    return written ? produced : written;
}

} // namespace

SafeFile::SafeFile(fs::path target, fs::path forbidden)
    : m_target(std::move(target))
    , m_forbidden(std::move(forbidden))
{
}

Result<std::uint64_t> SafeFile::write(std::string_view whole) const
{
    return write([&](const Sink &sink) -> Result<void> {
        sink(whole);
        return {};
    });
}

Result<std::uint64_t> SafeFile::write(const Producer &produce) const
{
    // A link stays a link: the file that it leads to is what changes.
    const auto target = resolved(m_target);
    const auto folder = target.parent_path();
    if (const auto fit = checkTarget(target, m_forbidden); !fit)
        return tl::unexpected(fit.error());
    Temporary file(folder);
    if (!file.isOpen())
        return systemFailure("create");
    return fill(file, produce)
        .and_then([&] { return file.settle(); })
        .and_then([&] { return file.compare(); })
        .and_then([&] { return file.renameTo(target); })
        .and_then([&] { return settleFolder(folder); })
        .map([&] { return file.size(); });
}

} // namespace unknot::base
