// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/transfer_controller.h"

#include <chrono>

namespace unknot::ui {

namespace {

using namespace std::chrono_literals;

std::filesystem::path pathOf(const QString &file)
{
    return file.toStdString();
}

} // namespace

TransferController::TransferController(DiaryService &diary, QObject *parent)
    : QObject(parent)
    , m_diary(diary)
{
    m_pulse.setInterval(200ms);
    connect(&m_pulse, &QTimer::timeout, this, &TransferController::changed);
}

TransferController::~TransferController()
{
    cancel();
}

transfer::Progress TransferController::begin(Doing doing)
{
    m_doing = doing;
    m_job = std::make_shared<Job>();
    m_pulse.start();
    emit changed();
    return [job = m_job](int records) {
        job->records = records;
        return !job->isStopped;
    };
}

void TransferController::end()
{
    m_doing = Doing::Nothing;
    m_pulse.stop();
    emit changed();
}

void TransferController::fail(const base::Error &error)
{
    m_tried.reset();
    end();
    emit failed(error.code, QString::fromStdString(error.detail));
}

void TransferController::exportTo(const QString &file, transfer::Form form)
{
    if (m_doing != Doing::Nothing)
        return;
    m_diary.exportTo(pathOf(file), form, begin(Doing::Exporting), this,
                     [this](const base::Result<transfer::Exported> &done) {
                         if (!done)
                             return fail(done.error());
                         end();
                         emit exported(done->entries, done->sessions);
                     });
}

void TransferController::tryImport(const QString &file)
{
    if (m_doing != Doing::Nothing)
        return;
    m_file = file;
    m_tried.reset();
    m_diary.tryImport(pathOf(file), begin(Doing::Trying), this, [this](const base::Result<diary::Imported> &tried) {
        if (!tried)
            return fail(tried.error());
        m_tried = *tried;
        end();
    });
}

void TransferController::import()
{
    if (m_doing != Doing::Nothing || !m_tried)
        return;
    m_diary.importFile(pathOf(m_file), begin(Doing::Importing), this,
                       [this](const base::Result<diary::Imported> &done) {
                           if (!done)
                               return fail(done.error());
                           m_tried.reset();
                           end();
                           emit imported(done->fresh);
                       });
}

void TransferController::cancel()
{
    if (m_job)
        m_job->isStopped = true;
}

void TransferController::drop()
{
    m_tried.reset();
    emit changed();
}

} // namespace unknot::ui
