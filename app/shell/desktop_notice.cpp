// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/desktop_notice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace unknot::ui {

namespace {

constexpr int kAsLongAsUsual = -1;
constexpr QLatin1String kName("org.freedesktop.Notifications");
constexpr QLatin1String kPath("/org/freedesktop/Notifications");
constexpr QLatin1String kProgram("org.unknot.Unknot");

QDBusMessage toDesktop(const char *method)
{
    return QDBusMessage::createMethodCall(kName, kPath, kName, QLatin1String(method));
}

} // namespace

DesktopNotice::DesktopNotice(QObject *parent)
    : QObject(parent)
{
}

void DesktopNotice::show(const QString &text, const QString &button)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return emit notShown();
    // The same connection again is none.
    bus.connect(kName, kPath, kName, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    bus.connect(kName, kPath, kName, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
    m_isWanted = true;
    auto notify = toDesktop("Notify");
    notify << QStringLiteral("Unknot") << m_id << QString(kProgram) << QStringLiteral("Unknot") << text
           << QStringList{QStringLiteral("default"), button, QStringLiteral("open"), button}
           << QVariantMap{{QStringLiteral("desktop-entry"), QString(kProgram)}} << kAsLongAsUsual;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<uint> reply = *done;
        done->deleteLater();
        if (!reply.isValid())
            return emit notShown();
        m_id = reply.value();
        if (!m_isWanted)
            withdraw(); // meanwhile its reason has gone
    });
}

void DesktopNotice::withdraw()
{
    m_isWanted = false;
    if (m_id == 0)
        return;
    auto close = toDesktop("CloseNotification");
    close << m_id;
    m_id = 0;
    QDBusConnection::sessionBus().asyncCall(close);
}

void DesktopNotice::actionInvoked(uint id, const QString &)
{
    if (id == m_id && m_id != 0)
        emit pressed();
}

void DesktopNotice::closed(uint id, uint)
{
    if (id == m_id)
        m_id = 0;
}

} // namespace unknot::ui
