// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/diagnostics.h"

#include <gtest/gtest.h>

namespace unknot::ui {

TEST(DiagnosticsTest, NameVersionsCodesAndTheNewestLinesOfTheLog)
{
    const QString text = diagnosticsText({"1.2", "2026-11-22", "draft", "none disk-full", 1, {"a line"}});

    EXPECT_TRUE(text.startsWith("unknot 1.2\ncontent 2026-11-22, draft\ndiary none disk-full, schema 1\nQt "));
    EXPECT_TRUE(text.endsWith("\na line"));
}

} // namespace unknot::ui
