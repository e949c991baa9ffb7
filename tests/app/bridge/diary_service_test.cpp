// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/diary_service.h"

#include "core/diary/diary.h"
#include "tests/support/temp_folder.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <fstream>
#include <gtest/gtest.h>
#include <memory>

namespace unknot::ui {
namespace {

using State = DiaryService::State;
using What = DiaryService::What;
using base::ErrorCode;

class DiaryServiceTest : public testing::Test
{
protected:
    std::filesystem::path place() const { return m_folder / "unknot"; }

    std::unique_ptr<DiaryService> makeService() { return std::make_unique<DiaryService>(place(), clock); }

    records::Entry anEntry(int average = 4) const
    {
        records::Entry entry;
        entry.at = clock.moment();
        entry.average = average;
        return entry;
    }

    int entriesInFile()
    {
        return static_cast<int>(diary::Diary::open(place(), diary::Access::Read, clock)->entries()->size());
    }

    static bool becomes(const DiaryService &service, State state)
    {
        return QTest::qWaitFor([&] { return service.state() == state; });
    }

    base::FixedClock clock{base::Instant(std::chrono::milliseconds(1'773'500'000'000)), base::Zone::utc()};

private:
    test::TempFolder m_folder;
};

TEST_F(DiaryServiceTest, TouchesNothingBeforeItIsOpened)
{
    const auto service = makeService();

    EXPECT_EQ(service->state(), State::NotYet);
    EXPECT_TRUE(service->history().isEmpty());
    EXPECT_FALSE(std::filesystem::exists(place()));
}

TEST_F(DiaryServiceTest, OpensInTheBackgroundAndSaysSo)
{
    const auto service = makeService();
    QSignalSpy states(service.get(), &DiaryService::stateChanged);
    QSignalSpy changes(service.get(), &DiaryService::changed);

    service->open();

    EXPECT_EQ(service->state(), State::NotYet);
    ASSERT_TRUE(becomes(*service, State::Ready));
    EXPECT_EQ(states.count(), 1);
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.first().at(1).value<What>(), What::All);
}

TEST_F(DiaryServiceTest, AnEntryIsSavedWhenItSaysSoAndNotBefore)
{
    const auto service = makeService();
    QSignalSpy saved(service.get(), &DiaryService::saved);
    QSignalSpy changes(service.get(), &DiaryService::changed);

    const base::Uuid id = service->save(anEntry());

    EXPECT_TRUE(service->history().isEmpty());
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.count() == 1; }));
    EXPECT_EQ(saved.first().first().value<base::Uuid>(), id);
    EXPECT_EQ(entriesInFile(), 1);
    EXPECT_EQ(service->history().entries().size(), 1U);
    EXPECT_EQ(changes.last().at(1).value<What>(), What::Entry);
    EXPECT_EQ(changes.last().at(2).value<base::Uuid>(), id);
}

TEST_F(DiaryServiceTest, AnEntryCarriesTheMomentOfTheCall)
{
    const auto service = makeService();
    const base::Instant then = clock.now();
    const base::Uuid id = service->save(anEntry());
    clock.advance(std::chrono::hours(1));
    std::optional<records::Entry> read;
    service->readEntry(id, service.get(), [&](const auto &result) { read = result.value(); });

    ASSERT_TRUE(QTest::qWaitFor([&] { return read.has_value(); }));
    EXPECT_EQ(read->created, then);
}

TEST_F(DiaryServiceTest, TheHistoryIsThatOfTheFileAfterEveryKindOfChange)
{
    const auto service = makeService();
    QSignalSpy saved(service.get(), &DiaryService::saved);
    const base::Uuid entry = service->save(anEntry());
    records::Session session;
    session.started = clock.moment();
    session.before = 6;
    session.id = service->save(session);
    session.after = 3;
    service->save(session);
    records::TriageRecord triage;
    triage.answers = {{base::Uuid::make(clock.now()), base::QuestionId("QA1"), {"no", {}}, clock.moment()}};
    service->save(triage);
    records::Profile profile;
    profile.kit = {base::Kit::TennisBall};
    service->save(profile);
    service->remove(entry);
    service->restore(entry);

    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.count() == 7; }));
    EXPECT_EQ(service->history(), diary::Diary::open(place(), diary::Access::Read, clock)->loadHistory().value());
    EXPECT_EQ(service->history().sessions().front().after, 3);
    EXPECT_TRUE(service->history().profile().stored);
}

TEST_F(DiaryServiceTest, WhatIsQueuedIsSavedBeforeItGoes)
{
    {
        const auto service = makeService();
        for (int i = 0; i < 20; ++i)
            service->save(anEntry(i % 10));
    }

    EXPECT_EQ(entriesInFile(), 20);
    EXPECT_FALSE(diary::Diary::open(place(), diary::Access::Write, clock)->wasLeftBehind());
}

TEST_F(DiaryServiceTest, SomeoneElsesDiaryIsReadOnlyWithTheReason)
{
    auto other = diary::Diary::open(place(), diary::Access::Write, clock);
    ASSERT_TRUE(other->save(anEntry()).has_value());
    const auto service = makeService();
    QSignalSpy failures(service.get(), &DiaryService::failed);

    service->open();
    const base::Uuid id = service->save(anEntry());

    ASSERT_TRUE(becomes(*service, State::ReadOnly));
    EXPECT_EQ(service->reason(), ErrorCode::Busy);
    EXPECT_TRUE(service->reasonDetail().contains(QStringLiteral("process")));
    EXPECT_EQ(service->history().entries().size(), 1U);
    ASSERT_TRUE(QTest::qWaitFor([&] { return failures.count() == 1; }));
    EXPECT_EQ(failures.first().at(0).value<base::Uuid>(), id);
    EXPECT_EQ(failures.first().at(1).value<ErrorCode>(), ErrorCode::ReadOnly);
}

TEST_F(DiaryServiceTest, CanBeTriedAgain)
{
    auto other = std::make_unique<diary::Diary>(diary::Diary::open(place(), diary::Access::Write, clock).value());
    const auto service = makeService();
    service->open();
    ASSERT_TRUE(becomes(*service, State::ReadOnly));

    other.reset();
    service->open();

    EXPECT_TRUE(becomes(*service, State::Ready));
    EXPECT_EQ(service->reason(), std::nullopt);
}

TEST_F(DiaryServiceTest, AFileThatIsNotOursIsNoDiary)
{
    std::filesystem::create_directories(place());
    std::ofstream(place() / "diary.db") << std::string(5000, 'x');
    const auto service = makeService();
    QSignalSpy failures(service.get(), &DiaryService::failed);

    service->save(anEntry());

    ASSERT_TRUE(becomes(*service, State::None));
    EXPECT_EQ(service->reason(), ErrorCode::NotOurs);
    ASSERT_TRUE(QTest::qWaitFor([&] { return failures.count() == 1; }));
    EXPECT_EQ(failures.first().at(1).value<ErrorCode>(), ErrorCode::NotOurs);
}

TEST_F(DiaryServiceTest, StopsWritingWhenSomeoneReplacedTheFile)
{
    const auto service = makeService();
    service->open();
    ASSERT_TRUE(becomes(*service, State::Ready));
    std::filesystem::copy_file(place() / "diary.db", place() / "copy");
    std::filesystem::rename(place() / "copy", place() / "diary.db");

    service->save(anEntry());

    ASSERT_TRUE(becomes(*service, State::ReadOnly));
    EXPECT_EQ(service->reason(), ErrorCode::Changed);
}

TEST_F(DiaryServiceTest, LooksADiaryOverThatWasLeftBehind)
{
    {
        auto diary = diary::Diary::open(place(), diary::Access::Write, clock);
        for (int i = 0; i < 50; ++i)
            ASSERT_TRUE(diary->save(anEntry()).has_value());
        diary->leaveBehind();
    }
    const auto size = static_cast<std::streamoff>(std::filesystem::file_size(place() / "diary.db"));
    std::fstream file(place() / "diary.db", std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(size - 4096);
    file << std::string(4096, '\0');
    file.close();

    for (int start = 0; start < 2; ++start) {
        const auto service = makeService();
        service->open();
        ASSERT_TRUE(QTest::qWaitFor([&] { return service->state() != State::NotYet; }));
        EXPECT_NE(service->state(), State::Ready);
        EXPECT_EQ(service->reason(), ErrorCode::Damaged);
    }
}

TEST_F(DiaryServiceTest, DraftsAreKeptAndTakenBack)
{
    const auto service = makeService();
    std::vector<records::Draft> drafts;
    int answers = 0;
    const auto take = [&](const base::Result<std::vector<records::Draft>> &result) {
        drafts = result.value();
        ++answers;
    };

    service->saveDraft({"entry", "{}", {}});
    service->readDrafts(service.get(), take);
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers == 1; }));
    EXPECT_EQ(drafts.size(), 1U);

    service->removeDraft("entry");
    service->readDrafts(service.get(), take);
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers == 2; }));
    EXPECT_TRUE(drafts.empty());
}

TEST_F(DiaryServiceTest, NothingIsHandedToAReceiverThatIsGone)
{
    const auto service = makeService();
    bool isTaken = false;
    bool isRead = false;
    auto receiver = std::make_unique<QObject>();
    service->readEntries({}, {}, receiver.get(), [&](const auto &) { isTaken = true; });
    receiver.reset();
    service->readEntries({}, {}, service.get(), [&](const auto &) { isRead = true; });

    ASSERT_TRUE(QTest::qWaitFor([&] { return isRead; }));
    EXPECT_FALSE(isTaken);
}

TEST_F(DiaryServiceTest, TheCallerNeverWaits)
{
    const auto busy = diary::Diary::open(place(), diary::Access::Write, clock);
    const auto service = makeService();
    QElapsedTimer timer;
    timer.start();

    service->save(anEntry());
    service->readEntries({}, {}, service.get(), [](const auto &) {});

    // The worker now waits two seconds for the other writer.
    EXPECT_LT(timer.elapsed(), 200);
    EXPECT_EQ(service->state(), State::NotYet);
}

TEST_F(DiaryServiceTest, ABackupIsMadeWhenItIsDueAndRestoredInOneStep)
{
    {
        auto diary = diary::Diary::open(place(), diary::Access::Write, clock).value();
        ASSERT_TRUE(diary.save(anEntry(3)).has_value());
    }
    const auto service = makeService();
    service->open();
    ASSERT_TRUE(becomes(*service, State::Ready));
    QSignalSpy saved(service.get(), &DiaryService::saved);
    service->save(anEntry(7));
    ASSERT_TRUE(saved.wait());
    std::vector<diary::Backup> backups;
    service->readBackups(service.get(), [&](const auto &read) { backups = read.value(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !backups.empty(); }));
    EXPECT_EQ(backups.front().entries, 1);

    bool isDone = false;
    service->restoreBackup(backups.front().file, service.get(),
                           [&](const base::Result<void> &done) { isDone = done.has_value(); });

    ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return service->history().entries().size() == 1; }));
    EXPECT_EQ(service->state(), State::Ready);
}

TEST_F(DiaryServiceTest, ADamagedDiaryIsLookedAtAndRecovered)
{
    {
        auto diary = diary::Diary::open(place(), diary::Access::Write, clock).value();
        ASSERT_TRUE(diary.save(anEntry(3)).has_value());
        ASSERT_TRUE(diary.backUp().has_value());
    }
    std::ofstream(place() / "diary.db", std::ios::binary | std::ios::trunc) << "";
    const auto service = makeService();
    service->open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return service->reason() == ErrorCode::Damaged; }));
    std::vector<diary::RecoveryOption> options;
    service->readRecovery(service.get(), [&](const auto &read) { options = read.value(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !options.empty(); }));
    EXPECT_EQ(options.front().way, diary::Way::Backup);

    service->recover(options.front().way, service.get(), [](const base::Result<void> &) {});

    ASSERT_TRUE(becomes(*service, State::Ready));
    EXPECT_EQ(service->history().entries().size(), 1U);
}

} // namespace
} // namespace unknot::ui
