// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>

#include <gmock/gmock.h>

/// Numbers on the body need fonts, and fonts need an application.
int main(int argc, char *argv[])
{
    ::testing::InitGoogleMock(&argc, argv);
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
