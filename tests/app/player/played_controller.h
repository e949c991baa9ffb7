// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/player/fake_seams.h"

#include <gmock/gmock.h>

#include <vector>

namespace unknot::ui {

/// A controller that plays as far as a test wants, and what it had saved.
class PlayerControllerTest : public ::testing::Test
{
protected:
    PlayerControllerTest()
    {
        QObject::connect(&controller, &PlayerController::sessionChanged, &controller,
                         [this](const records::Session &session) { saved.push_back(session); });
    }

    void play(plan::PermittedPlan plan)
    {
        controller.prepare(std::move(plan), {.regions = {}, .levelBefore = 6});
        controller.begin();
    }
    void runTo(base::SegmentKind kind)
    {
        while (controller.isRunning() && kindNow() != kind)
            fake.tick(controller, std::chrono::milliseconds(100));
    }
    base::SegmentKind kindNow() const
    {
        return controller.player()->timeline().segments[controller.player()->segment()].kind;
    }
    const std::vector<records::StepDone> &steps() const { return saved.back().steps; }

    FakeSeams fake;
    PlayerController controller{fake.seams()};
    std::vector<records::Session> saved;
};

} // namespace unknot::ui
