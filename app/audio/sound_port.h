// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QObject>
#include <QString>

namespace unknot::ui {

/// What has a switch and a volume of its own.
enum class SoundKind { Tones, Voice, Ticks, Breath };

/// The word of the line protocol: "tones", "voice", "ticks", "breath".
QString toWord(SoundKind kind);

/// Sound as the window sees it: cues are handed over ahead of time and are heard when they are due.
///
/// All times are nanoseconds of CLOCK_MONOTONIC (monotonicNow()), which is one clock for all processes of the
/// machine. No call waits for anything. Every cue is answered by `played` when its time has come, heard or not, so
/// that pictures of cues can follow one signal.
class SoundPort : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// CLOCK_MONOTONIC, in nanoseconds.
    static qint64 monotonicNow();

    virtual void start() = 0; ///< when the user prepares; cues may be given at once
    virtual void stop() = 0;  ///< with the session; what is sounding is heard to its end
    virtual bool isAudible() const = 0;

    /// A tone. The id is the caller's and comes back in `played`. Cue::Say has no tone: see say().
    virtual void cue(qint64 id, base::Cue cue, qint64 atNs, double gain = 1.0) = 0;
    virtual void say(qint64 id, const QString &text, qint64 atNs) = 0;
    /// Forgets every cue and sentence that would begin later than the given time.
    virtual void cancelAfter(qint64 atNs) = 0;
    virtual void setVolume(SoundKind kind, double gain) = 0; ///< 0 is off, 1 as it was recorded

signals:
    void deviceFound(const QString &name);
    /// No sound for now; the reason is a word: "off", "no-device", "no-program", "no-answer", "failed".
    void silent(const QString &reason);
    /// The sentences cannot be spoken (no voice data); tones are heard.
    void voiceMissing();
    /// The cue leaves now; it is heard `lagNs` after its time, which is when its picture should be shown.
    void played(qint64 id, qint64 sample, qint64 lagNs);
    void alive();
};

} // namespace unknot::ui
