// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/screen_keeper.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace unknot::ui {

namespace {

constexpr uint kNotIdle = 8; ///< of the portal's flags

QDBusMessage toScreenSaver(const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), QLatin1String(method));
}

QDBusMessage toPortal(const QString &path, const char *interface, const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), path,
                                          QLatin1String(interface), QLatin1String(method));
}

} // namespace

void ScreenKeeper::keepOn(bool on)
{
    const bool isNew = std::exchange(m_wanted, on) != on;
    if (on && isNew && !m_release && !m_isAsking)
        askScreenSaver();
    else if (!on && m_release)
        QDBusConnection::sessionBus().send(*std::exchange(m_release, std::nullopt));
    if (!on && std::exchange(m_isRefused, false))
        emit refused(false);
}

void ScreenKeeper::ask(const QDBusMessage &message, const std::function<void(QDBusPendingCallWatcher &)> &take)
{
    m_isAsking = true;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, take](QDBusPendingCallWatcher *done) {
        m_isAsking = false;
        take(*done);
        done->deleteLater();
    });
}

void ScreenKeeper::askScreenSaver()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return fail();
    auto inhibit = toScreenSaver("Inhibit");
    inhibit << QStringLiteral("Unknot") << tr("A routine is playing");
    ask(inhibit, [this](QDBusPendingCallWatcher &done) {
        const QDBusPendingReply<uint> reply = done;
        if (!reply.isValid())
            return m_wanted ? askPortal() : void();
        auto release = toScreenSaver("UnInhibit");
        release << reply.value();
        hold(release);
    });
}

void ScreenKeeper::askPortal()
{
    auto inhibit =
        toPortal(QStringLiteral("/org/freedesktop/portal/desktop"), "org.freedesktop.portal.Inhibit", "Inhibit");
    inhibit << QString() << kNotIdle << QVariantMap{{QStringLiteral("reason"), tr("A routine is playing")}};
    ask(inhibit, [this](QDBusPendingCallWatcher &done) {
        const QDBusPendingReply<QDBusObjectPath> reply = done;
        if (!reply.isValid())
            return fail();
        hold(toPortal(reply.value().path(), "org.freedesktop.portal.Request", "Close"));
    });
}

void ScreenKeeper::hold(const QDBusMessage &release)
{
    m_release = release;
    if (!m_wanted)
        QDBusConnection::sessionBus().send(*std::exchange(m_release, std::nullopt));
}

void ScreenKeeper::fail()
{
    if (m_wanted && !std::exchange(m_isRefused, true))
        emit refused(true);
}

} // namespace unknot::ui
