// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/screen_keeper.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace unknot::ui {

namespace {

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), QLatin1String(method));
}

} // namespace

void ScreenKeeper::keepOn(bool on)
{
    m_wanted = on;
    if (on && !m_cookie && !m_isAsking)
        ask();
    else if (!on && m_cookie)
        release(*std::exchange(m_cookie, std::nullopt));
}

void ScreenKeeper::ask()
{
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_isAsking = true;
    auto inhibit = call("Inhibit");
    inhibit << QStringLiteral("Unknot") << tr("A routine is playing");
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(inhibit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<uint> reply = *done;
        m_isAsking = false;
        if (reply.isValid() && m_wanted)
            m_cookie = reply.value();
        else if (reply.isValid())
            release(reply.value());
        done->deleteLater();
    });
}

void ScreenKeeper::release(unsigned cookie)
{
    auto uninhibit = call("UnInhibit");
    uninhibit << cookie;
    QDBusConnection::sessionBus().send(uninhibit);
}

} // namespace unknot::ui
