// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/diary_service.h"
#include "app/bridge/diary_worker.h"

#include <memory>
#include <utility>

/// How the service's work gets into the diary's thread and what came of it back; for the service's own sources.
namespace unknot::ui {

/// Everything goes through here, so that it happens in the order of the calls and carries the moment of the call.
template<typename Job>
void DiaryService::inWorker(Job job)
{
    m_worker->giveWay();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, now = m_clock.now(), job = std::move(job)]() mutable {
            worker->setNow(now);
            job(*worker);
        },
        Qt::QueuedConnection);
}

template<typename T, typename Job>
void DiaryService::read(QObject *receiver, Taker<T> take, Job job)
{
    if (m_state == State::NotYet)
        open();
    handOver<T>(receiver, std::move(take),
                [job = std::move(job)](DiaryWorker &worker) { return worker.read<T>(job); });
}

template<typename T, typename Job>
void DiaryService::handOver(QObject *receiver, Taker<T> take, Job job)
{
    auto guard = std::make_shared<QPointer<QObject>>(receiver);
    inWorker([this, guard = std::move(guard), take = std::move(take), job = std::move(job)](DiaryWorker &worker) {
        QMetaObject::invokeMethod(
            this,
            [guard, take, result = base::Result<T>(job(worker))] {
                if (*guard)
                    take(result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace unknot::ui
