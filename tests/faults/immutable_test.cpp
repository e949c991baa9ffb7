// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/diary/open_diary.h"
#include "tests/faults/figure.h"

#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace unknot::diary {
namespace {

using base::ErrorCode;

/// While it lives nobody may change that file or folder, root neither.
class Immutable
{
public:
    explicit Immutable(std::filesystem::path path)
        : m_path(std::move(path))
        , m_isSet(set(true))
    {
    }
    Immutable(const Immutable &) = delete;
    Immutable &operator=(const Immutable &) = delete;
    ~Immutable()
    {
        if (m_isSet)
            set(false);
    }
    bool isSet() const { return m_isSet; }

private:
    bool set(bool on) const
    {
        const int file = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC);
        if (file < 0)
            return false;
        int flags = 0;
        bool isDone = ::ioctl(file, FS_IOC_GETFLAGS, &flags) == 0;
        flags = on ? flags | FS_IMMUTABLE_FL : flags & ~FS_IMMUTABLE_FL;
        isDone = isDone && ::ioctl(file, FS_IOC_SETFLAGS, &flags) == 0;
        ::close(file);
        return isDone;
    }

    std::filesystem::path m_path;
    bool m_isSet;
};

/// The file systems in memory often cannot do this, those on a disk can.
class ImmutableTest : public test::DiaryTest
{
protected:
    ImmutableTest()
    {
        std::string name = "/var/tmp/unknot-immutable-XXXXXX";
        if (::mkdtemp(name.data()) != nullptr)
            m_onDisk = name;
    }
    ~ImmutableTest() override
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_onDisk, ignored);
    }

    std::filesystem::path folder() const { return m_onDisk / "unknot"; }
    std::string diaryBytes() const
    {
        std::ifstream stream(folder() / "diary.db", std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    /// What a writer is told first, be it when it opens or when it saves.
    ErrorCode firstRefusal()
    {
        auto writer = Diary::open(folder(), Access::Write, clock);
        if (!writer)
            return writer.error().code;
        const auto saved = writer->save(anEntry());
        return saved ? ErrorCode::NotFound : saved.error().code;
    }

    /// The diary with one entry is read and stays as it is while `what` cannot be changed, and takes another after.
    void tryWith(const std::filesystem::path &what, ErrorCode told)
    {
        std::filesystem::remove_all(folder());
        ASSERT_TRUE(Diary::open(folder(), Access::Write, clock).value().save(anEntry()).has_value());
        const std::string before = diaryBytes();
        {
            const Immutable held(what);
            if (!held.isSet()) {
                std::puts("not run: needs the right to make a file immutable");
                test::printFigure("immutable file, immutable folder", "not run: needs the right to make one");
                return;
            }
            EXPECT_EQ(firstRefusal(), told) << what;
            EXPECT_EQ(Diary::open(folder(), Access::Read, clock).value().entries().value().size(), 1U) << what;
        }
        EXPECT_EQ(diaryBytes(), before) << what;
        EXPECT_TRUE(Diary::open(folder(), Access::Write, clock).value().save(anEntry()).has_value()) << what;
        if (!HasFailure())
            test::printFigure("immutable " + std::string(what == folder() ? "folder" : "file"),
                              "a writer is told, a reader reads, nothing changes");
    }

private:
    std::filesystem::path m_onDisk;
};

TEST_F(ImmutableTest, ADiaryWhoseFileIsImmutableIsReadAndStaysAsItIs)
{
    tryWith(folder() / "diary.db", ErrorCode::NoRights);
}

TEST_F(ImmutableTest, ADiaryWhoseFolderIsImmutableIsReadAndStaysAsItIs)
{
    // The journal cannot be made, and SQLite forgets why.
    tryWith(folder(), ErrorCode::InputOutput);
}

} // namespace
} // namespace unknot::diary
