// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/recovery.h"
#include "tests/core/diary/open_diary.h"
#include "tests/core/records/random_records.h"

#include <functional>
#include <vector>

namespace unknot::diary {

/// A diary as its owner knows it.
struct State
{
    std::vector<records::Entry> entries;
    std::vector<records::Session> sessions;
    std::size_t drafts = 0;
    std::size_t trash = 0;

    friend bool operator==(const State &, const State &) = default;
};

/// Something that a program does to a diary. It opens what it needs.
struct Operation
{
    const char *name;
    std::function<base::Result<void>()> run;
};

inline base::Result<void> done(const auto &result)
{
    if (!result)
        return tl::unexpected(result.error());
    return {};
}

class FaultPointsTest : public test::DiaryTest
{
protected:
    void SetUp() override
    {
        {
            Diary diary = open();
            for (int i = 0; i < 12; ++i)
                known.push_back(diary.save(random.entry()).value());
            ASSERT_TRUE(diary.backUp().has_value());
            known.push_back(diary.save(random.entry()).value());
            ASSERT_TRUE(diary.save(records::Draft{"entry", "{}", {}}).has_value());
            ASSERT_TRUE(diary.remove(known[3].id).has_value());
        }
        auto other = Diary::open(place().parent_path() / "other", Access::Write, clock).value();
        for (int i = 0; i < 10; ++i) {
            ASSERT_TRUE(other.save(random.entry()) && other.save(random.session()) && other.save(random.visit()));
        }
        ASSERT_TRUE(other.forEachRecord([this](const records::PlainRecord &record) {
            arriving.push_back(record);
            return true;
        }));
        std::filesystem::copy(place(), original(), std::filesystem::copy_options::recursive);
    }

    std::filesystem::path original() const { return place().parent_path() / "original"; }

    void putBack() const
    {
        std::filesystem::remove_all(place());
        std::filesystem::copy(original(), place(), std::filesystem::copy_options::recursive);
    }

    base::Result<void> withDiary(const std::function<base::Result<void>(Diary &)> &work)
    {
        auto opened = Diary::open(place(), Access::Write, clock);
        if (!opened)
            return tl::unexpected(opened.error());
        return work(*opened);
    }

    State state()
    {
        Diary diary = open(Access::Read);
        return {diary.entries().value(), diary.sessions().value(), diary.drafts().value().size(),
                diary.trash().value().size()};
    }

    std::vector<Operation> operations()
    {
        const records::Entry fresh = random.entry();
        records::Entry edited = known.front();
        edited.average = edited.average.value_or(0) == 10 ? 9 : 10;
        edited.note = std::string(9000, 'n');
        std::vector<records::Change> together;
        for (int i = 0; i < 40; ++i)
            together.emplace_back(random.entry());
        const RecordSource file = [this](const RecordVisitor &visit) -> base::Result<void> {
            for (const auto &record : arriving)
                visit(record);
            return {};
        };
        const auto backup = listBackups(place()).front().file;
        const auto in = [this](auto work) {
            return [this, work] { return withDiary([&](Diary &diary) { return done(work(diary)); }); };
        };
        return {
            {"open", in([](Diary &diary) { return diary.loadHistory(); })},
            {"save", in([fresh](Diary &diary) { return diary.save(fresh); })},
            {"edit", in([edited](Diary &diary) { return diary.save(edited); })},
            {"delete", in([id = known.back().id](Diary &diary) { return diary.remove(id); })},
            {"draft", in([](Diary &diary) {
                 return diary.save(records::Draft{"note", "{}", {}});
             })},
            {"many together", in([together](Diary &diary) { return diary.saveTogether(together); })},
            {"import", in([file](Diary &diary) { return diary.import(file); })},
            {"erase", in([id = known[3].id](Diary &diary) { return diary.eraseForGood(id); })},
            {"backup", in([](Diary &diary) { return diary.backUp(); })},
            {"restore", [this, backup] { return done(restoreBackup(place(), backup, clock)); }},
        };
    }

    /// What an operation left behind after something failed below it: the old state or the new one, and a true word.
    void judge(const std::string &where, const base::Result<void> &result, const State &old, const State &fresh,
               bool mayBeFull)
    {
        ++points;
        const State after = state();
        if (result)
            EXPECT_TRUE(after == fresh) << where << ": said done and is not";
        else
            EXPECT_TRUE(after == old || after == fresh) << where << ": neither the old nor the new state";
        neither += after == old || after == fresh ? 0 : 1;
        if (!result) {
            const bool isTrue = result.error().code == base::ErrorCode::InputOutput ||
                                (mayBeFull && result.error().code == base::ErrorCode::DiskFull);
            EXPECT_TRUE(isTrue) << where << ": told as " << base::toWord(result.error().code) << ", "
                                << result.error().detail;
            untrue += isTrue ? 0 : 1;
        }
        EXPECT_TRUE(Diary::check(place()).ok) << where;
    }

    std::string figure() const
    {
        return std::to_string(points) + " points, " + std::to_string(neither) + " neither old nor new, " +
               std::to_string(untrue) + " untrue messages";
    }

    std::vector<records::Entry> known;
    std::vector<records::PlainRecord> arriving; ///< of another diary
    test::RandomRecords random{77};
    int points = 0;
    int neither = 0;
    int untrue = 0;
};

} // namespace unknot::diary
