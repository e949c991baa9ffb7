// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/event_log.h"

#include "app/audio/sound_port.h"
#include "app/bridge/diary_service.h"
#include "app/bridge/qt_text.h"
#include "app/shell/diagnostics.h"
#include "app/shell/log_file.h"
#include "core/content/content.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace unknot::ui {

namespace {

constexpr int kLines = 50;

QString codeText(base::ErrorCode code)
{
    const std::string_view word = base::toWord(code);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

EventLog::EventLog(const DiaryService &diary, const SoundPort &sound, const LogFile *file, QObject *parent)
    : QObject(parent)
    , m_diary(diary)
    , m_file(file)
{
    connect(&diary, &DiaryService::stateChanged, this, &EventLog::noteDiary);
    connect(&diary, &DiaryService::failed, this, [](const base::Uuid &, base::ErrorCode code) {
        qCWarning(logDiary, "not-saved %s", qPrintable(codeText(code)));
    });
    connect(&sound, &SoundPort::silent, this,
            [](const QString &reason) { qCInfo(logSound, "silent %s", qPrintable(reason)); });
    connect(&sound, &SoundPort::voiceMissing, this, [] { qCInfo(logSound, "voice-missing"); });
    qCInfo(logProgram, "started %s", qPrintable(QCoreApplication::applicationVersion()));
}

QString EventLog::diagnostics(const content::Content &content) const
{
    return diagnosticsText({QCoreApplication::applicationVersion(), toQString(content.version),
                            toQString(content.reviewState), diaryState(), DiaryService::schemaVersion(),
                            m_file ? m_file->lastLines(kLines) : QStringList()});
}

void EventLog::noteDiary() const
{
    if (m_diary.state() == DiaryService::State::Ready)
        qCInfo(logDiary, "%s", qPrintable(diaryState()));
    else
        qCWarning(logDiary, "%s", qPrintable(diaryState()));
}

QString EventLog::diaryState() const
{
    const auto states = QMetaEnum::fromType<DiaryService::State>();
    const QString state = QString::fromLatin1(states.valueToKey(static_cast<int>(m_diary.state()))).toLower();
    const auto reason = m_diary.reason();
    return reason ? QStringLiteral("%1 %2").arg(state, codeText(*reason)) : state;
}

} // namespace unknot::ui
