// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace unknot::content {
struct Content;
}

namespace unknot::ui {

class DiaryService;
class LogFile;
class SoundPort;

/// Notes how the diary and the sound are doing, and puts together what *Copy diagnostics* copies.
class EventLog final : public QObject
{
    Q_OBJECT

public:
    EventLog(const DiaryService &diary, const SoundPort &sound, const LogFile *file, QObject *parent = nullptr);

    QString diagnostics(const content::Content &content) const;

private:
    void noteDiary() const;
    QString diaryState() const;

    const DiaryService &m_diary;
    const LogFile *m_file; ///< nullptr: nothing is kept
};

} // namespace unknot::ui
