// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/single_instance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>

namespace unknot::ui {

namespace {

constexpr int kPatience = 3000; // milliseconds: a window that does not answer is treated as one that is not there
constexpr auto kToken = "XDG_ACTIVATION_TOKEN"; // lets a Wayland desktop bring the other window to the front
const QString kName = QStringLiteral("org.unknot.Unknot");
const QString kPath = QStringLiteral("/org/unknot/Unknot");

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_dataFolder(dataFolder)
{
}

SingleInstance::~SingleInstance()
{
    if (m_isFirst)
        QDBusConnection::sessionBus().unregisterService(kName); // it may be taken anew at once
}

bool SingleInstance::handOver(const QStringList &words)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    bus.registerObject(kPath, this, QDBusConnection::ExportScriptableSlots);
    m_isFirst = bus.registerService(kName);
    if (m_isFirst)
        return false;
    auto call = QDBusMessage::createMethodCall(kName, kPath, kName, QStringLiteral("Open"));
    call << m_dataFolder << words << qEnvironmentVariable(kToken);
    const QDBusReply<bool> taken = bus.call(call, QDBus::Block, kPatience);
    return taken.isValid() && taken.value();
}

bool SingleInstance::Open(const QString &dataFolder, const QStringList &words, const QString &token)
{
    if (dataFolder != m_dataFolder)
        return false;
    if (!token.isEmpty())
        qputenv(kToken, token.toUtf8());
    Q_EMIT asked(words);
    return true;
}

} // namespace unknot::ui
