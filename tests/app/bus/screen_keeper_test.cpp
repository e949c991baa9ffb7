// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/screen_keeper.h"

#include <QDBusConnection>
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

} // namespace unknot::ui

#include "screen_keeper_test.moc"
