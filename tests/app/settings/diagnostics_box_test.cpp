// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/diagnostics_box.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace unknot::ui {

TEST(DiagnosticsBoxTest, WhatIsCopiedIsShownWordForWord)
{
    DiagnosticsBox box([] { return QStringLiteral("unknot 1.2"); });
    box.show();
    auto *shown = box.findChild<QPlainTextEdit *>();
    EXPECT_FALSE(shown->isVisible());

    QTest::mouseClick(box.findChild<QPushButton *>(), Qt::LeftButton);

    EXPECT_TRUE(shown->isVisible());
    EXPECT_EQ(shown->toPlainText(), "unknot 1.2");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), "unknot 1.2");
}

} // namespace unknot::ui
