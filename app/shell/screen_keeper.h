// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QObject>

#include <functional>
#include <optional>

class QDBusPendingCallWatcher;

namespace unknot::ui {

/// Asks the desktop to leave the screen on, and takes it back: the screen saver's service first, then the portal.
/// When neither does it, that is said. When this program ends, however it ends, the desktop forgets the wish by
/// itself.
class ScreenKeeper final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void keepOn(bool on);

signals:
    /// The screen may go off although it should not.
    void refused(bool refused);

private:
    void askScreenSaver();
    void askPortal();
    void ask(const QDBusMessage &message, const std::function<void(QDBusPendingCallWatcher &)> &take);
    /// What has to be sent to take the wish back.
    void hold(const QDBusMessage &release);
    void fail();

    bool m_wanted = false;
    bool m_isAsking = false;
    bool m_isRefused = false;
    std::optional<QDBusMessage> m_release;
};

} // namespace unknot::ui
