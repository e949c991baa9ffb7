// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QProcess>

#include <cstdio>
#include <gmock/gmock.h>

/// These tests talk to the desktop's services, played by the tests themselves, on a bus of their own.
int main(int argc, char *argv[])
{
    ::testing::InitGoogleMock(&argc, argv);
    if (GTEST_FLAG_GET(list_tests))
        return RUN_ALL_TESTS(); // ctest asks for the names without the environment of the tests, so without a display
    QGuiApplication application(argc, argv);
    QProcess bus;
    bus.start(QStringLiteral(UNKNOT_DBUS_DAEMON), {"--session", "--nofork", "--print-address"});
    if (!bus.waitForReadyRead()) {
        std::fputs("the session bus did not start\n", stderr);
        return 1;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    const int result = RUN_ALL_TESTS();
    bus.kill();
    bus.waitForFinished();
    return result;
}
