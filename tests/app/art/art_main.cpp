// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>

#include <gmock/gmock.h>

/// Numbers on the body need fonts, and fonts need an application.
int main(int argc, char *argv[])
{
    ::testing::InitGoogleMock(&argc, argv);
    if (GTEST_FLAG_GET(list_tests))
        return RUN_ALL_TESTS(); // ctest asks for the names without the environment of the tests, so without a display
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
