// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace unknot::test {

/// Where events are handled; before everything else in a test.
class Application
{
public:
    Application()
    {
        static int count = 1;
        static char name[] = "test";
        static char *words[] = {name, nullptr};
        static QCoreApplication application(count, words);
    }
};

} // namespace unknot::test
