// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_forms.h"

#include "core/plan/timeline.h"

#include <fmt/format.h>

namespace unknot::cli {

std::string toText(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
    if (seconds >= 3600)
        return fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

std::string toText(const plan::Plan &plan, const content::Content &content)
{
    std::string text = fmt::format("{}, {}\n", plan.name, toText(plan::layOut(content, plan).total()));
    for (const auto &step : plan.steps) {
        const auto *technique = content.find(step.technique);
        text += fmt::format("  {:<4} {}  {} s{}\n", step.ref, technique ? technique->name : step.technique.text(),
                            step.seconds, step.side == base::Side::Both ? " each side" : "");
    }
    for (const auto &each : plan.replaced)
        text += fmt::format("  {}\n", each.text);
    return text;
}

} // namespace unknot::cli
