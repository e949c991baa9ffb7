// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/diary_service.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace unknot::ui {

/// Exports and imports of the diary, one at a time. An import is tried first; nothing is changed before import().
class TransferController final : public QObject
{
    Q_OBJECT

public:
    enum class Doing { Nothing, Exporting, Trying, Importing };

    explicit TransferController(DiaryService &diary, QObject *parent = nullptr);
    ~TransferController() override;

    void exportTo(const QString &file, transfer::Form form);
    void tryImport(const QString &file);
    /// What was tried.
    void import();
    void cancel();
    /// Forgets what was tried.
    void drop();

    Doing doing() const { return m_doing; }
    int records() const { return m_job ? m_job->records.load() : 0; }
    /// What the import that was tried would do.
    const std::optional<diary::Imported> &tried() const { return m_tried; }

signals:
    void changed();
    void exported(int entries, int sessions);
    void imported(int fresh);
    void failed(unknot::base::ErrorCode code, const QString &detail);

private:
    /// What the worker's thread and this one share.
    struct Job
    {
        std::atomic<bool> isStopped = false;
        std::atomic<int> records = 0;
    };

    transfer::Progress begin(Doing doing);
    void end();
    void fail(const base::Error &error);

    DiaryService &m_diary;
    Doing m_doing = Doing::Nothing;
    std::shared_ptr<Job> m_job;
    QTimer m_pulse; ///< runs only while something is being done
    QString m_file;
    std::optional<diary::Imported> m_tried;
};

} // namespace unknot::ui
