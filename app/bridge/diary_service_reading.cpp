// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/diary_service.h"

#include "app/bridge/diary_service_work.h"
#include "app/transfer/import_file.h"

#include <utility>

namespace unknot::ui {

void DiaryService::readTrash(QObject *receiver, Taker<std::vector<diary::Trashed>> take)
{
    read<std::vector<diary::Trashed>>(receiver, std::move(take), [](diary::Diary &diary) { return diary.trash(); });
}

void DiaryService::eraseForGood(const base::Uuid &id, QObject *receiver, Taker<int> take)
{
    read<int>(receiver, std::move(take), [id](diary::Diary &diary) { return diary.eraseForGood(id); });
}

void DiaryService::exportTo(const std::filesystem::path &file, transfer::Form form, transfer::Progress progress,
                            QObject *receiver, Taker<transfer::Exported> take)
{
    handOver<transfer::Exported>(receiver, std::move(take),
                                 [file, form, progress = std::move(progress)](DiaryWorker &worker) {
                                     return worker.exportTo(file, form, progress);
                                 });
}

void DiaryService::tryImport(const std::filesystem::path &file, transfer::Progress progress, QObject *receiver,
                             Taker<diary::Imported> take)
{
    read<diary::Imported>(receiver, std::move(take), [file, progress = std::move(progress)](diary::Diary &diary) {
        return transfer::tryImport(diary, file, progress);
    });
}

void DiaryService::importFile(const std::filesystem::path &file, transfer::Progress progress, QObject *receiver,
                              Taker<diary::Imported> take)
{
    handOver<diary::Imported>(receiver, std::move(take),
                              [this, file, progress = std::move(progress)](DiaryWorker &worker) {
                                  auto done = worker.importFile(file, progress);
                                  if (done)
                                      tellOpened(State::Ready, std::nullopt);
                                  return done;
                              });
}

void DiaryService::readBackups(QObject *receiver, Taker<std::vector<diary::Backup>> take)
{
    handOver<std::vector<diary::Backup>>(receiver, std::move(take),
                                         [](DiaryWorker &worker) { return worker.backups(); });
}

void DiaryService::readRecovery(QObject *receiver, Taker<std::vector<diary::RecoveryOption>> take)
{
    handOver<std::vector<diary::RecoveryOption>>(receiver, std::move(take),
                                                 [](DiaryWorker &worker) { return worker.recoveryOptions(); });
}

/// The diary is opened again, whatever came of it: what was there is still there.
template<typename Job>
void DiaryService::replace(QObject *receiver, Taker<void> take, Job job)
{
    handOver<void>(receiver, std::move(take),
                   [this, job = std::move(job)](DiaryWorker &worker) -> base::Result<void> {
                       const auto done = job(worker);
                       const auto opened = worker.open();
                       tellOpened(opened.state, opened.reason);
                       if (!done)
                           return tl::unexpected(done.error());
                       return {};
                   });
}

void DiaryService::restoreBackup(const std::filesystem::path &backup, QObject *receiver, Taker<void> take)
{
    replace(receiver, std::move(take), [backup](DiaryWorker &worker) { return worker.restoreBackup(backup); });
}

void DiaryService::erase(QObject *receiver, Taker<void> take)
{
    handOver<void>(receiver, std::move(take), [](DiaryWorker &worker) { return worker.erase(); });
}

void DiaryService::recover(diary::Way way, QObject *receiver, Taker<void> take)
{
    replace(receiver, std::move(take), [way](DiaryWorker &worker) { return worker.recover(way); });
}

void DiaryService::readEntries(std::optional<base::Date> from, std::optional<base::Date> to, QObject *receiver,
                               Taker<std::vector<records::Entry>> take)
{
    read<std::vector<records::Entry>>(receiver, std::move(take),
                                      [from, to](diary::Diary &diary) { return diary.entries(from, to); });
}

void DiaryService::readTriggers(QObject *receiver, Taker<diary::Triggers> take)
{
    read<diary::Triggers>(receiver, std::move(take), [](diary::Diary &diary) { return diary.triggers(); });
}

void DiaryService::readEntry(const base::Uuid &id, QObject *receiver, Taker<std::optional<records::Entry>> take)
{
    read<std::optional<records::Entry>>(receiver, std::move(take),
                                        [id](diary::Diary &diary) { return diary.entry(id); });
}

void DiaryService::readRevisions(const base::Uuid &id, QObject *receiver, Taker<std::vector<records::Entry>> take)
{
    read<std::vector<records::Entry>>(receiver, std::move(take),
                                      [id](diary::Diary &diary) { return diary.revisions(id); });
}

void DiaryService::readSessions(std::optional<base::Date> from, std::optional<base::Date> to, QObject *receiver,
                                Taker<std::vector<records::Session>> take)
{
    read<std::vector<records::Session>>(receiver, std::move(take),
                                        [from, to](diary::Diary &diary) { return diary.sessions(from, to); });
}

void DiaryService::readVisits(QObject *receiver, Taker<std::vector<records::Visit>> take)
{
    read<std::vector<records::Visit>>(receiver, std::move(take), [](diary::Diary &diary) { return diary.visits(); });
}

void DiaryService::readDrafts(QObject *receiver, Taker<std::vector<records::Draft>> take)
{
    read<std::vector<records::Draft>>(receiver, std::move(take), [](diary::Diary &diary) { return diary.drafts(); });
}

void DiaryService::readOwnRoutines(QObject *receiver, Taker<std::vector<records::OwnRoutine>> take)
{
    read<std::vector<records::OwnRoutine>>(receiver, std::move(take),
                                           [](diary::Diary &diary) { return diary.ownRoutines(); });
}

} // namespace unknot::ui
