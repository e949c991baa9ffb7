// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/screen_keeper.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace unknot::ui {

/// The desktop's service that keeps a screen on.
class PlayedScreenSaver final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public Q_SLOTS:
    Q_SCRIPTABLE uint Inhibit(const QString &, const QString &)
    {
        ++inhibited;
        return 7;
    }
    Q_SCRIPTABLE void UnInhibit(uint cookie) { released.append(cookie); }

public:
    int inhibited = 0;
    QList<uint> released;
};

/// The portal, for programs that may not ask the desktop itself.
class PlayedInhibitPortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public Q_SLOTS:
    Q_SCRIPTABLE QDBusObjectPath Inhibit(const QString &, uint flags, const QVariantMap &)
    {
        asked.append(flags);
        return QDBusObjectPath("/org/freedesktop/portal/desktop/request/7");
    }

public:
    QList<uint> asked;
};

/// What the portal gives for what it was asked.
class PlayedRequest final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public Q_SLOTS:
    Q_SCRIPTABLE void Close() { ++closed; }

public:
    int closed = 0;
};

class ScreenKeeperTest : public ::testing::Test
{
protected:
    ScreenKeeperTest()
    {
        desktop.registerObject("/org/freedesktop/ScreenSaver", &screen, QDBusConnection::ExportScriptableSlots);
        desktop.registerService("org.freedesktop.ScreenSaver");
    }
    ~ScreenKeeperTest() override
    {
        desktop.unregisterService("org.freedesktop.ScreenSaver");
        QDBusConnection::disconnectFromBus("desktop");
    }

    QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "desktop");
    PlayedScreenSaver screen;
    ScreenKeeper keeper;
};

TEST_F(ScreenKeeperTest, AsksOnceHoweverOftenItIsTold)
{
    keeper.keepOn(true);
    keeper.keepOn(true);

    EXPECT_TRUE(QTest::qWaitFor([this] { return screen.inhibited > 0; }));
    keeper.keepOn(true);
    QTest::qWait(0);
    EXPECT_EQ(screen.inhibited, 1);
}

TEST_F(ScreenKeeperTest, TakesItBackWithWhatItWasGiven)
{
    keeper.keepOn(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return screen.inhibited > 0; }));

    EXPECT_TRUE(QTest::qWaitFor([this] {
        keeper.keepOn(false);
        return !screen.released.isEmpty();
    }));
    EXPECT_EQ(screen.released, QList<uint>{7});
}

TEST_F(ScreenKeeperTest, AnAnswerThatComesTooLateIsGivenBack)
{
    keeper.keepOn(true);
    keeper.keepOn(false);

    EXPECT_TRUE(QTest::qWaitFor([this] { return screen.released == QList<uint>{7}; }));
}

class WithoutScreenSaverTest : public ::testing::Test
{
protected:
    ~WithoutScreenSaverTest() override
    {
        desktop.unregisterService("org.freedesktop.portal.Desktop");
        QDBusConnection::disconnectFromBus("desktop");
    }

    QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "desktop");
    PlayedInhibitPortal portal;
    PlayedRequest request;
    ScreenKeeper keeper;
    QSignalSpy refused{&keeper, &ScreenKeeper::refused};
};

TEST_F(WithoutScreenSaverTest, ThePortalIsAskedAndTakenBack)
{
    desktop.registerObject("/org/freedesktop/portal/desktop", &portal, QDBusConnection::ExportScriptableSlots);
    desktop.registerObject("/org/freedesktop/portal/desktop/request/7", &request,
                           QDBusConnection::ExportScriptableSlots);
    desktop.registerService("org.freedesktop.portal.Desktop");

    keeper.keepOn(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !portal.asked.isEmpty(); }));

    EXPECT_TRUE(QTest::qWaitFor([this] {
        keeper.keepOn(false);
        return request.closed > 0;
    }));
    EXPECT_EQ(portal.asked, QList<uint>{8});
    EXPECT_EQ(refused.size(), 0);
}

TEST_F(WithoutScreenSaverTest, WhereNobodyDoesItThatIsSaidUntilItNoLongerMatters)
{
    keeper.keepOn(true);
    ASSERT_TRUE(refused.wait());
    EXPECT_TRUE(refused[0][0].toBool());

    keeper.keepOn(false);

    ASSERT_EQ(refused.size(), 2);
    EXPECT_FALSE(refused[1][0].toBool());
}

} // namespace unknot::ui

#include "screen_keeper_test.moc"
