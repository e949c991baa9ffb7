// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/theme/desktop_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace unknot::ui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");

/// The portal's Read wraps its value in one variant more than its signal does.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopAppearance::DesktopAppearance(Wishes first, bool paletteIsDark, QObject *parent)
    : QObject(parent)
    , m_wishes(first)
    , m_paletteIsDark(paletteIsDark)
{
}

void DesktopAppearance::follow()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return goBy({.dark = m_paletteIsDark});
    qRegisterMetaType<QDBusVariant>(); // a slot is only connected when its types are known by name
    bus.connect(kService, kPath, kSettings, QStringLiteral("SettingChanged"), this,
                SLOT(take(QString, QString, QDBusVariant)));
    for (const char *key : {"color-scheme", "contrast", "reduced-motion"})
        ask(QString::fromLatin1(key));
}

void DesktopAppearance::ask(const QString &key)
{
    auto call = QDBusMessage::createMethodCall(kService, kPath, kSettings, QStringLiteral("Read"));
    call << kGroup << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isValid())
            takeValue(key, unwrapped(reply.value().variant()));
        else if (key == QLatin1String("color-scheme"))
            goBy({m_paletteIsDark, m_wishes.contrast, m_wishes.reducedMotion});
        done->deleteLater();
    });
}

void DesktopAppearance::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == kGroup)
        takeValue(key, unwrapped(value.variant()));
}

void DesktopAppearance::takeValue(const QString &key, const QVariant &value)
{
    Wishes wishes = m_wishes;
    const uint number = value.toUInt();
    if (key == QLatin1String("color-scheme"))
        wishes.dark = number == 0 ? m_paletteIsDark : number == 1; // 0: no opinion
    else if (key == QLatin1String("contrast"))
        wishes.contrast = number == 1;
    else if (key == QLatin1String("reduced-motion"))
        wishes.reducedMotion = number == 1;
    goBy(wishes);
}

void DesktopAppearance::goBy(const Wishes &wishes)
{
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    emit changed();
}

} // namespace unknot::ui
