// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/diary_service.h"

#include "app/bridge/diary_service_work.h"
#include "core/diary/schema.h"

#include <utility>

namespace unknot::ui {

namespace {

using Changes = std::vector<records::Change>;

/// What the history is to be told of one record that was saved.
template<typename R>
base::Result<Changes> told(base::Result<R> &&saved)
{
    return std::move(saved).map([](R &&record) { return Changes{std::move(record)}; });
}

base::Result<Changes> toldNothing(const base::Result<void> &done)
{
    if (!done)
        return tl::unexpected(done.error());
    return Changes{};
}

} // namespace

/// What came of one change.
struct DiaryService::Outcome
{
    base::Uuid id;
    What what;
    base::Result<void> done;
    records::History history;
};

DiaryService::DiaryService(std::filesystem::path folder, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_worker(new DiaryWorker(m_folder, clock.now(), clock.zone()))
{
    m_thread.setObjectName(QStringLiteral("diary"));
    connect(
        m_worker, &DiaryWorker::foundDamage, m_worker,
        [this](const DiaryWorker::Opened &opened) { tellOpened(opened.state, opened.reason); }, Qt::DirectConnection);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DiaryService::~DiaryService()
{
    // Behind everything that is queued, and closed before the thread ends.
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker] {
            worker->close();
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    delete m_worker;
}

std::optional<base::ErrorCode> DiaryService::reason() const
{
    return m_reason ? std::optional(m_reason->code) : std::nullopt;
}

int DiaryService::schemaVersion()
{
    return diary::schemaVersion();
}

QString DiaryService::reasonDetail() const
{
    return m_reason ? QString::fromStdString(m_reason->detail) : QString();
}

std::vector<diary::DamagedRecord> DiaryService::damaged() const
{
    auto damaged = m_damaged;
    std::erase_if(damaged, [this](const auto &record) { return m_deleted.contains(record.id); });
    return damaged;
}

void DiaryService::open()
{
    if (m_isOpening || m_state == State::Ready)
        return;
    m_isOpening = true;
    inWorker([this](DiaryWorker &worker) {
        const auto opened = worker.open();
        tellOpened(opened.state, opened.reason);
        worker.keepHouse();
        worker.beginCheck();
    });
}

/// From the worker's thread.
void DiaryService::tellOpened(State state, std::optional<base::Error> reason)
{
    QMetaObject::invokeMethod(
        this,
        [this, state, reason = std::move(reason), loaded = diary::Loaded{m_worker->history(), m_worker->damaged()}] {
            takeOpened(state, reason, loaded);
        },
        Qt::QueuedConnection);
}

void DiaryService::takeOpened(State state, std::optional<base::Error> reason, const diary::Loaded &loaded)
{
    m_isOpening = false;
    m_state = state;
    m_reason = std::move(reason);
    m_history = loaded.history;
    m_damaged = loaded.damaged;
    m_deleted.clear();
    emit stateChanged(m_state);
    emit changed(m_history, What::All, {});
}

template<typename Job>
void DiaryService::change(const base::Uuid &id, What what, Job job)
{
    if (m_state == State::NotYet)
        open();
    inWorker([this, id, what, job = std::move(job)](DiaryWorker &worker) {
        auto done = worker.change(job);
        QMetaObject::invokeMethod(
            this, [this, outcome = Outcome{id, what, std::move(done), worker.history()}] { takeOutcome(outcome); },
            Qt::QueuedConnection);
    });
}

void DiaryService::takeOutcome(const Outcome &outcome)
{
    if (!outcome.done) {
        if (outcome.done.error().code == base::ErrorCode::Changed && m_state == State::Ready) {
            m_state = State::ReadOnly;
            m_reason = outcome.done.error();
            emit stateChanged(m_state);
        }
        emit failed(outcome.id, outcome.done.error().code);
        return;
    }
    m_history = outcome.history;
    noteDeleted(outcome);
    emit saved(outcome.id);
    emit changed(m_history, outcome.what, outcome.id);
}

void DiaryService::noteDeleted(const Outcome &outcome)
{
    if (outcome.what == What::Removed)
        m_deleted.insert(outcome.id);
    if (outcome.what == What::Restored)
        m_deleted.erase(outcome.id);
}

base::Uuid DiaryService::save(records::Entry entry)
{
    if (entry.id.isNull())
        entry.id = base::Uuid::make(m_clock.now());
    const base::Uuid id = entry.id;
    change(id, What::Entry, [entry = std::move(entry)](diary::Diary &diary) { return told(diary.save(entry)); });
    return id;
}

base::Uuid DiaryService::save(records::Session session)
{
    if (session.id.isNull())
        session.id = base::Uuid::make(m_clock.now());
    const base::Uuid id = session.id;
    change(id, What::Session,
           [session = std::move(session)](diary::Diary &diary) { return told(diary.save(session)); });
    return id;
}

base::Uuid DiaryService::save(records::OwnRoutine routine)
{
    if (routine.id.isNull())
        routine.id = base::Uuid::make(m_clock.now());
    const base::Uuid id = routine.id;
    change(id, What::OwnRoutine, [routine = std::move(routine)](diary::Diary &diary) -> base::Result<Changes> {
        return diary.save(routine).map([](const records::OwnRoutine &) { return Changes{}; });
    });
    return id;
}

base::Uuid DiaryService::save(records::TriageRecord triage)
{
    const base::Uuid id = base::Uuid::make(m_clock.now());
    change(id, What::Triage, [triage = std::move(triage)](diary::Diary &diary) { return diary.save(triage); });
    return id;
}

base::Uuid DiaryService::save(records::Profile profile)
{
    const base::Uuid id = base::Uuid::make(m_clock.now());
    profile.stored = true;
    change(id, What::Profile, [profile = std::move(profile)](diary::Diary &diary) -> base::Result<Changes> {
        return diary.save(profile).map([&] { return Changes{profile}; });
    });
    return id;
}

base::Uuid DiaryService::save(records::Episode episode)
{
    return saveCare(std::move(episode));
}

base::Uuid DiaryService::save(records::Visit visit)
{
    return saveCare(std::move(visit));
}

base::Uuid DiaryService::save(records::HabitTicked habit)
{
    return saveCare(std::move(habit));
}

template<typename R>
base::Uuid DiaryService::saveCare(R record)
{
    if (record.id.isNull())
        record.id = base::Uuid::make(m_clock.now());
    const base::Uuid id = record.id;
    change(id, What::Care, [record = std::move(record)](diary::Diary &diary) { return told(diary.save(record)); });
    return id;
}

void DiaryService::remove(const base::Uuid &id)
{
    change(id, What::Removed, [id](diary::Diary &diary) { return diary.remove(id); });
}

void DiaryService::restore(const base::Uuid &id)
{
    change(id, What::Restored, [id](diary::Diary &diary) { return diary.restore(id); });
}

/// A draft is nobody's news: only a failure is told.
template<typename Job>
void DiaryService::keepDraft(Job job)
{
    if (m_state == State::NotYet)
        open();
    inWorker([this, job = std::move(job)](DiaryWorker &worker) {
        const auto done = worker.change([&](diary::Diary &diary) { return toldNothing(job(diary)); });
        if (done)
            return;
        QMetaObject::invokeMethod(
            this, [this, code = done.error().code] { emit failed({}, code); }, Qt::QueuedConnection);
    });
}

void DiaryService::saveDraft(records::Draft draft)
{
    keepDraft([draft = std::move(draft)](diary::Diary &diary) { return diary.save(draft); });
}

void DiaryService::removeDraft(const std::string &form)
{
    keepDraft([form](diary::Diary &diary) { return diary.removeDraft(form); });
}

} // namespace unknot::ui
