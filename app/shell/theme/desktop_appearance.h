// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace unknot::ui {

/// What the desktop says about its look. Unsaid things stay as they are.
struct Wishes
{
    bool dark = false;
    bool contrast = false;
    bool reducedMotion = false;

    friend bool operator==(const Wishes &, const Wishes &) = default;
};

/// Follows the desktop through the settings portal, if there is one. Never waits for it: the first frame is painted
/// with what is known then.
class DesktopAppearance final : public QObject
{
    Q_OBJECT

public:
    /// `first` is what to believe until the desktop answers, `paletteIsDark` what to go by when it never does.
    DesktopAppearance(Wishes first, bool paletteIsDark, QObject *parent = nullptr);

    const Wishes &wishes() const { return m_wishes; }
    /// Asks the portal and listens to it from now on.
    void follow();

signals:
    void changed();

private slots:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void takeValue(const QString &key, const QVariant &value);

    void goBy(const Wishes &wishes);

    Wishes m_wishes;
    bool m_paletteIsDark;
};

} // namespace unknot::ui
