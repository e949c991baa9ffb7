// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/theme/desktop_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QHash>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace unknot::ui {

/// The settings portal. Its Read wraps the value in one variant more than its signal does.
class PlayedPortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public Q_SLOTS:
    Q_SCRIPTABLE QDBusVariant Read(const QString &, const QString &key)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(key))));
    }

public:
    QHash<QString, uint> values;
};

class DesktopAppearanceTest : public ::testing::Test
{
protected:
    DesktopAppearanceTest()
    {
        bus.registerObject("/org/freedesktop/portal/desktop", &portal, QDBusConnection::ExportScriptableSlots);
    }
    ~DesktopAppearanceTest() override { QDBusConnection::disconnectFromBus("portal"); }

    void beThere() { bus.registerService("org.freedesktop.portal.Desktop"); }
    void tell(const QString &key, uint value)
    {
        auto signal = QDBusMessage::createSignal("/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings",
                                                 "SettingChanged");
        signal << QStringLiteral("org.freedesktop.appearance") << key
               << QVariant::fromValue(QDBusVariant(QVariant(value)));
        bus.send(signal);
    }

    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "portal");
    PlayedPortal portal;
    DesktopAppearance desktop{Wishes{}, false};
};

TEST_F(DesktopAppearanceTest, TakesWhatThePortalSays)
{
    portal.values = {{"color-scheme", 1}, {"contrast", 1}, {"reduced-motion", 1}};
    beThere();

    desktop.follow();

    EXPECT_TRUE(QTest::qWaitFor([this] { return desktop.wishes() == Wishes{true, true, true}; }));
}

TEST_F(DesktopAppearanceTest, FollowsAChangeWhileItRuns)
{
    portal.values = {{"color-scheme", 2}};
    beThere();
    desktop.follow();
    QTest::qWait(0);

    EXPECT_TRUE(QTest::qWaitFor([this] {
        tell("color-scheme", 1);
        return desktop.wishes().dark;
    }));
}

TEST_F(DesktopAppearanceTest, ADesktopWithoutOpinionLeavesItToThePalette)
{
    DesktopAppearance onDark(Wishes{}, true);
    portal.values = {{"color-scheme", 0}};
    beThere();

    onDark.follow();

    EXPECT_TRUE(QTest::qWaitFor([&onDark] { return onDark.wishes().dark; }));
}

TEST_F(DesktopAppearanceTest, WithoutAPortalThePaletteDecides)
{
    DesktopAppearance remembered(Wishes{true, false, false}, false);

    remembered.follow();

    EXPECT_TRUE(QTest::qWaitFor([&remembered] { return !remembered.wishes().dark; }));
}

} // namespace unknot::ui

#include "desktop_appearance_test.moc"
