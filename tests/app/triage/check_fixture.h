// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/safety.h"
#include "app/triage/check_controller.h"
#include "core/content/load.h"
#include "tests/support/fixed_clock.h"

#include <gtest/gtest.h>

namespace unknot::ui {

/// A check with the shipped content and no diary.
class CheckFixture : public testing::Test
{
protected:
    static const content::Content &shipped()
    {
        static const auto content = content::loadShipped();
        return content;
    }

    const content::Row &row(int page, const std::string &id)
    {
        for (const auto *each : controller.rows(page))
            if (each->id == id)
                return *each;
        throw std::out_of_range(id);
    }

    void passBothPages()
    {
        controller.begin({}, {});
        controller.noneOfThese();
        controller.give(base::QuestionId("QP1"), QStringLiteral("20-49"));
        controller.noneOfThese();
    }

    base::FixedClock clock = test::fixedClock("2026-03-14T12:00:00Z");
    Safety safety{shipped(), clock};
    CheckController controller{shipped(), safety};
};

} // namespace unknot::ui
