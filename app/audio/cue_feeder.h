// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/sound_port.h"
#include "core/player/player_event.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <span>

namespace unknot::player {
class RoutinePlayer;
}

namespace unknot::ui {

/// The clock that a routine is played by.
struct PlayTime
{
    double speed = 1.0; ///< of what is played against this clock
    std::function<qint64()> now = &SoundPort::monotonicNow;
};

/// Brings the cues of a player to the port, two seconds ahead, and tells when each is to be seen.
///
/// The player counts whole milliseconds and the port nanoseconds. Here is the one place where both meet: elapsed()
/// tells the player how many whole milliseconds went by since begin(), so that a cue has the same time however often
/// it is looked at, and cues of a segment keep their distance to the sample. Before each action of the user, let the
/// player advance() by elapsed(), then act, then call changed().
class CueFeeder final : public QObject
{
    Q_OBJECT

public:
    explicit CueFeeder(SoundPort &port, PlayTime time = {}, QObject *parent = nullptr);

    void begin(); ///< with RoutinePlayer::start()
    std::chrono::milliseconds elapsed();

    /// After each advance(), with what it caused: hands over what comes within the horizon.
    void feed(const player::RoutinePlayer &player, std::span<const player::PlayerEvent> events);
    /// After each action, with what it caused: takes back what lay ahead, then feeds.
    void changed(const player::RoutinePlayer &player, std::span<const player::PlayerEvent> events);

signals:
    /// The cue is heard now, or would be if there were sound: the moment for its picture.
    void cueHeard(const unknot::player::Upcoming &cue);

private:
    struct Given
    {
        qint64 at = 0;
        player::Upcoming cue;
    };

    void giveDue(std::span<const player::PlayerEvent> events, std::chrono::milliseconds at,
                 std::chrono::milliseconds position);
    void look(const player::RoutinePlayer &player);
    void give(const player::Upcoming &cue, std::chrono::milliseconds from);
    bool isGiven(qint64 at, const player::Upcoming &cue) const;
    void showWhenHeard(qint64 id, qint64 lagNs);
    void forgetOld();
    qint64 timeOf(std::chrono::milliseconds played) const;

    SoundPort &m_port;
    PlayTime m_time;
    qint64 m_begin = 0;
    std::chrono::milliseconds m_now{0};   // since begin(), pauses included
    std::chrono::milliseconds m_fedAt{0}; // when last fed, and where the player was then
    std::chrono::milliseconds m_fedPosition{0};
    std::map<qint64, Given> m_given; // by id
    qint64 m_nextId = 1;
};

} // namespace unknot::ui
