// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/theme/calm_style.h"
#include "app/shell/theme/tokens.h"

#include <QApplication>
#include <QPalette>
#include <QStandardPaths>

#include <gmock/gmock.h>

/// Tests of the app run dressed as the program is, in folders of their own.
int main(int argc, char *argv[])
{
    ::testing::InitGoogleMock(&argc, argv);
    if (GTEST_FLAG_GET(list_tests))
        return RUN_ALL_TESTS(); // ctest asks for the names without the environment of the tests, so without a display
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    auto *style = new unknot::ui::CalmStyle;
    style->setReducedMotion(true);
    QApplication::setStyle(style);
    QApplication::setPalette(unknot::ui::paletteOf(unknot::ui::tokensOf(unknot::ui::Scheme::Light)));
    return RUN_ALL_TESTS();
}
