// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/media_remote.h"

#include "app/shell/media_adaptors.h"

#include <QDBusMessage>
#include <QDBusObjectPath>

#include <utility>

namespace unknot::ui {

namespace {

const QString kService = QStringLiteral("org.mpris.MediaPlayer2.unknot");
const QString kPath = QStringLiteral("/org/mpris/MediaPlayer2");
const QString kPlayer = QStringLiteral("org.mpris.MediaPlayer2.Player");

} // namespace

MediaRemote::MediaRemote(Position position, QObject *parent)
    : QObject(parent)
    , m_position(std::move(position))
{
    new MediaRootAdaptor(*this);
    new MediaPlayerAdaptor(*this);
}

MediaRemote::~MediaRemote()
{
    if (m_shown.status != Status::Away)
        go();
}

void MediaRemote::show(const Shown &shown)
{
    const Shown before = std::exchange(m_shown, shown);
    if (before.status == Status::Away && shown.status == Status::Away)
        return;
    if (before.status == Status::Away)
        return come();
    if (shown.status == Status::Away)
        return go();
    tellSeeked();
    if (shown == before)
        return;
    QVariantMap changed;
    if (shown.status != before.status)
        changed[QStringLiteral("PlaybackStatus")] = statusWord();
    if (shown.step != before.step || shown.steps != before.steps || shown.length != before.length)
        changed[QStringLiteral("Metadata")] = metadata();
    tell(changed);
}

QString MediaRemote::statusWord() const
{
    switch (m_shown.status) {
    case Status::Playing:
        return QStringLiteral("Playing");
    case Status::Paused:
        return QStringLiteral("Paused");
    case Status::Away:
        break;
    }
    return QStringLiteral("Stopped");
}

QVariantMap MediaRemote::metadata() const
{
    using std::chrono::duration_cast;
    const auto microseconds = duration_cast<std::chrono::microseconds>(m_shown.length).count();
    return {{QStringLiteral("mpris:trackid"), QVariant::fromValue(QDBusObjectPath(track()))},
            {QStringLiteral("mpris:length"), QVariant::fromValue(static_cast<qlonglong>(microseconds))},
            {QStringLiteral("xesam:title"), tr("Step %1 of %2").arg(m_shown.step).arg(m_shown.steps)}};
}

qlonglong MediaRemote::position() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(m_position()).count();
}

/// Back is ten seconds more of what is held. Forward only leaves the step as a whole: a hold is not cut short in
/// part.
void MediaRemote::seek(qlonglong microseconds)
{
    using std::chrono::duration_cast;
    const auto length = duration_cast<std::chrono::microseconds>(m_shown.length).count();
    if (microseconds < 0)
        emit tenMoreAsked();
    else if (microseconds > 0 && microseconds >= length - position())
        emit nextAsked();
}

/// Only to the beginning, and only of the step that is played.
void MediaRemote::setPosition(const QString &track, qlonglong microseconds)
{
    constexpr qlonglong kBeginning = 1'000'000;
    if (track == this->track() && microseconds >= 0 && microseconds < kBeginning)
        emit restartAsked();
}

QString MediaRemote::track() const
{
    return QStringLiteral("/org/unknot/step/%1").arg(m_shown.step);
}

/// A step that begins again. Otherwise time goes on by itself, and nobody has to be told.
void MediaRemote::tellSeeked()
{
    const qlonglong now = position();
    if (std::exchange(m_toldPosition, now) <= now)
        return;
    auto signal = QDBusMessage::createSignal(kPath, kPlayer, QStringLiteral("Seeked"));
    signal << now;
    m_bus.send(signal);
}

void MediaRemote::come()
{
    m_toldPosition = position();
    m_bus.registerObject(kPath, this, QDBusConnection::ExportAdaptors);
    m_bus.registerService(kService);
    tell({{QStringLiteral("PlaybackStatus"), statusWord()}, {QStringLiteral("Metadata"), metadata()}});
}

void MediaRemote::go()
{
    m_bus.unregisterService(kService);
    m_bus.unregisterObject(kPath);
}

void MediaRemote::tell(const QVariantMap &changed) const
{
    auto signal = QDBusMessage::createSignal(kPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                             QStringLiteral("PropertiesChanged"));
    signal << kPlayer << changed << QStringList();
    m_bus.send(signal);
}

} // namespace unknot::ui
