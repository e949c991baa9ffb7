// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/player_controller.h"
#include "app/settings/settings.h"
#include "app/shell/sleep_watch.h"
#include "core/content/load.h"
#include "core/plan/plan.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temp_folder.h"

#include <map>
#include <utility>
#include <vector>

namespace unknot::ui {

/// Keeps what lies ahead, and says that it was played when it is told to.
class PaperSound final : public SoundPort
{
public:
    void start() override { isOpen = true; }
    void stop() override { isOpen = false; }
    bool isAudible() const override { return true; }
    void cue(qint64 id, base::Cue cue, qint64 atNs, double) override
    {
        if (id > 0)
            ahead[id] = {atNs, cue};
        else
            ++samples;
    }
    void say(qint64 id, const QString &text, qint64 atNs) override
    {
        if (!ahead.contains(id))
            ahead[id] = {atNs, base::Cue::Say};
        said << text;
    }
    void cancelAfter(qint64 atNs) override
    {
        std::erase_if(ahead, [atNs](const auto &each) { return each.second.first > atNs; });
        ++cancels;
    }
    void setVolume(SoundKind kind, double gain) override { volumes[kind] = gain; }

    std::map<qint64, std::pair<qint64, base::Cue>> ahead;
    QStringList said;
    std::map<SoundKind, double> volumes;
    int cancels = 0;
    int samples = 0;
    bool isOpen = false;
};

class FakeSleep final : public SleepWatch
{
public:
    std::chrono::milliseconds takeSleep() override { return std::exchange(asleep, std::chrono::milliseconds(0)); }

    std::chrono::milliseconds asleep{0};
};

/// Parsed once for all tests.
inline const content::Content &shippedContent()
{
    static const content::Content content = content::loadShipped();
    return content;
}

/// A controller whose time stands still until a test lets it run.
class FakeSeams
{
public:
    PlayerController::Seams seams()
    {
        return {clock, sleep, sound, settings, {1.0, [this] { return now; }}};
    }

    /// As a window would, looking every tenth of a second.
    void run(PlayerController &controller, std::chrono::milliseconds length)
    {
        constexpr std::chrono::milliseconds kTick{100};
        for (std::chrono::milliseconds done{0}; done < length && controller.isLooking(); done += kTick)
            tick(controller, std::min(kTick, length - done));
    }
    void tick(PlayerController &controller, std::chrono::milliseconds length)
    {
        now += std::chrono::nanoseconds(length).count();
        clock.advance(length);
        controller.look();
    }

    plan::PermittedPlan permitted(const plan::Plan &plan) const { return *plan::permit(content, plan, {}, {}); }
    plan::PermittedPlan technique(const char *ref, const char *region = nullptr) const
    {
        const auto where = region ? std::optional(base::RegionId(region)) : std::nullopt;
        return permitted(plan::fromTechnique(content, *content.findTechniqueNamed(ref), where));
    }
    plan::PermittedPlan routine(const char *ref) const
    {
        return permitted(plan::fromRoutine(content, *content.findRoutineNamed(ref)));
    }
    plan::PermittedPlan gentle() const { return permitted(plan::gentle(content)); }

    test::TempFolder folder;
    const content::Content &content = shippedContent();
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10");
    FakeSleep sleep;
    PaperSound sound;
    Settings settings{QString::fromStdString((folder.path() / "settings.ini").string())};
    qint64 now = 1'000'000'000;
};

} // namespace unknot::ui
