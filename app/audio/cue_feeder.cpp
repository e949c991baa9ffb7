// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/cue_feeder.h"

#include "core/player/routine_player.h"

#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace unknot::ui {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kHorizon = 2s;
constexpr qint64 kMillisecond = 1'000'000;
// The words wait for the beginning of the tone that announces them.
constexpr qint64 kToneBeforeWords = 200 * kMillisecond;
constexpr qint64 kRemembered = 5'000 * kMillisecond;

} // namespace

CueFeeder::CueFeeder(SoundPort &port, PlayTime time, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_time(std::move(time))
    , m_begin(m_time.now())
{
    connect(&m_port, &SoundPort::played, this, [this](qint64 id, qint64, qint64 lagNs) { showWhenHeard(id, lagNs); });
}

void CueFeeder::begin()
{
    m_begin = m_time.now();
    m_now = 0ms;
    m_fedAt = 0ms;
    m_fedPosition = 0ms;
}

milliseconds CueFeeder::elapsed()
{
    const double played = static_cast<double>(m_time.now() - m_begin) * m_time.speed;
    const milliseconds now(static_cast<milliseconds::rep>(played / kMillisecond));
    return now - std::exchange(m_now, now);
}

void CueFeeder::feed(const player::RoutinePlayer &player, std::span<const player::PlayerEvent> events)
{
    // Counted from the last time: a routine that ended in between stands still, and the clock has gone on.
    giveDue(events, m_fedAt, m_fedPosition);
    look(player);
}

void CueFeeder::changed(const player::RoutinePlayer &player, std::span<const player::PlayerEvent> events)
{
    const qint64 now = timeOf(m_now);
    m_port.cancelAfter(now);
    std::erase_if(m_given, [now](const auto &given) { return given.second.at > now; });
    giveDue(events, m_now, player.position());
    look(player);
}

void CueFeeder::giveDue(std::span<const player::PlayerEvent> events, milliseconds at, milliseconds position)
{
    for (const player::PlayerEvent &event : events) {
        if (event.kind == player::PlayerEvent::Kind::CueDue)
            give({event.position - position, event.cue, event.text, event.segment}, at);
    }
}

void CueFeeder::look(const player::RoutinePlayer &player)
{
    for (const player::Upcoming &cue : player.upcoming(kHorizon))
        give(cue, m_now);
    m_fedAt = m_now;
    m_fedPosition = player.position();
    forgetOld();
}

void CueFeeder::give(const player::Upcoming &cue, milliseconds from)
{
    const qint64 at = timeOf(from + cue.after);
    if (isGiven(at, cue))
        return;
    const qint64 id = m_nextId++;
    m_given[id] = {at, cue};
    const bool isTone = cue.cue != base::Cue::Say;
    if (isTone)
        m_port.cue(id, cue.cue, at);
    if (!cue.text.empty())
        m_port.say(isTone ? m_nextId++ : id, QString::fromStdString(cue.text), isTone ? at + kToneBeforeWords : at);
}

bool CueFeeder::isGiven(qint64 at, const player::Upcoming &cue) const
{
    return std::any_of(m_given.begin(), m_given.end(), [at, &cue](const auto &given) {
        const Given &other = given.second;
        return other.at == at && other.cue.cue == cue.cue && other.cue.segment == cue.segment &&
               other.cue.text == cue.text;
    });
}

void CueFeeder::showWhenHeard(qint64 id, qint64 lagNs)
{
    const auto found = m_given.find(id);
    if (found == m_given.end())
        return;
    const qint64 left = found->second.at + lagNs - m_time.now();
    const player::Upcoming cue = found->second.cue;
    if (left <= 0)
        emit cueHeard(cue);
    else
        QTimer::singleShot(milliseconds(left / kMillisecond), Qt::PreciseTimer, this,
                           [this, cue] { emit cueHeard(cue); });
}

void CueFeeder::forgetOld()
{
    const qint64 past = timeOf(m_now) - kRemembered;
    std::erase_if(m_given, [past](const auto &given) { return given.second.at < past; });
}

qint64 CueFeeder::timeOf(milliseconds played) const
{
    const double nanoseconds = static_cast<double>(played.count()) * kMillisecond;
    return m_begin + std::llround(nanoseconds / m_time.speed);
}

} // namespace unknot::ui
