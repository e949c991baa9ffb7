// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/files.h"

#include "core/base/system_code.h"
#include "core/diary/errors.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace unknot::diary {

namespace {

namespace fs = std::filesystem;

constexpr std::array kSuffixes{"", "-journal", "-wal", "-shm"};
constexpr std::size_t kPiece = 1 << 16;

fs::path with(const fs::path &file, const char *suffix)
{
    return file.native() + suffix;
}

/// Closes what was opened, whatever happens.
class Descriptor
{
public:
    Descriptor(const fs::path &file, int flags, const char *what)
        : m_file(::open(file.c_str(), flags | O_CLOEXEC, 0600))
    {
        if (m_file < 0)
            refuseSystem(what);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { ::close(m_file); }

    int get() const { return m_file; }
    void sync(const char *what) const
    {
        if (::fsync(m_file) != 0)
            refuseSystem(what);
    }

private:
    int m_file;
};

void writeAll(int file, const char *bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(file, bytes, size);
        if (written < 0)
            refuseSystem("the copy");
        bytes += written;
        size -= static_cast<std::size_t>(written);
    }
}

void copyFile(const fs::path &from, const fs::path &to)
{
    const Descriptor source(from, O_RDONLY, "the file");
    const Descriptor target(to, O_WRONLY | O_CREAT | O_EXCL, "the copy");
    std::vector<char> piece(kPiece);
    for (;;) {
        const ssize_t size = ::read(source.get(), piece.data(), piece.size());
        if (size < 0)
            refuseSystem("the file");
        if (size == 0)
            break;
        writeAll(target.get(), piece.data(), static_cast<std::size_t>(size));
    }
    target.sync("the copy");
}

} // namespace

fs::path fileIn(const fs::path &folder)
{
    return folder / "diary.db";
}

fs::path backupFolderIn(const fs::path &folder)
{
    return folder / "backups";
}

fs::path asideFolderIn(const fs::path &folder)
{
    return folder / "set-aside";
}

void refuseSystem(const char *what)
{
    const int number = errno;
    throw Refused(base::codeOfSystem(number), std::string(what) + ": " + std::strerror(number));
}

void makeFolder(const fs::path &folder)
{
    std::error_code error;
    if (fs::is_directory(folder, error))
        return;
    if (folder.has_parent_path())
        fs::create_directories(folder.parent_path(), error);
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        refuseSystem("the folder");
}

void makeEmptyFile(const fs::path &file)
{
    const Descriptor made(file, O_RDWR | O_CREAT | O_EXCL, "the new file");
}

void syncFile(const fs::path &file)
{
    Descriptor(file, O_RDONLY, "the new file").sync("the new file");
}

void syncFolder(const fs::path &folder)
{
    Descriptor(folder, O_RDONLY | O_DIRECTORY, "the folder").sync("the folder");
}

std::vector<fs::path> filesOfDatabase(const fs::path &file)
{
    std::vector<fs::path> files;
    for (const char *suffix : kSuffixes)
        files.push_back(with(file, suffix));
    return files;
}

void removeDatabase(const fs::path &file)
{
    for (const fs::path &each : filesOfDatabase(file))
        ::unlink(each.c_str());
}

void copyDatabase(const fs::path &from, const fs::path &to)
{
    removeDatabase(to);
    for (const char *suffix : kSuffixes) {
        std::error_code error;
        if (fs::exists(with(from, suffix), error))
            copyFile(with(from, suffix), with(to, suffix));
    }
}

bool isFileThere(const fs::path &file)
{
    struct stat status
    {
    };
    if (::stat(file.c_str(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return false;
        refuseSystem("the file");
    }
    if (!S_ISREG(status.st_mode))
        throw Refused(base::ErrorCode::NotOurs, "not a file");
    return true;
}

void renameFile(const fs::path &from, const fs::path &to)
{
    if (::rename(from.c_str(), to.c_str()) != 0)
        refuseSystem("the new file");
}

} // namespace unknot::diary
