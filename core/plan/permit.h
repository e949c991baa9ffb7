// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/content/lock.h"
#include "core/plan/plan.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace unknot::plan {

/// Seconds that run out while playing (clinical G2, G4). Zero left: the step is skipped and said.
struct Budgets
{
    int rollerSeconds = 0;
    int pressSeconds = 0;
    int spotSeconds = 0; ///< of one spot, all its passes together
};

/// Which lock keeps this from being done, if any. Looks at the technique's classes, ways, regions and side.
/// Where only some ways are locked, the first open way is taken; `way` names it, `ways` all that are open.
struct Verdict
{
    const content::Lock *lock = nullptr; ///< null: may be done
    std::string way;
    std::vector<std::string> ways;
    std::optional<int> cap;     ///< lowest pressure limit that applies
    std::optional<int> longest; ///< seconds at most: of warmth, and of what is to be done more lightly (clinical D9)
};
/// `region` is an id, a pair, or empty: then everything that the technique serves is worked on.
Verdict judge(const content::Content &content, const content::Technique &technique, std::string_view region,
              base::Side side, std::span<const content::Lock> locks, base::Instant now);

class PermittedPlan;
/// Why a plan may not be played at all.
struct Refusal
{
    std::string rule;
    std::string text;
    std::optional<base::Instant> until;
    std::string question;
};

/// The one door: RoutinePlayer takes only what comes out of here. A locked step is replaced by slow breathing (T40)
/// or left out where another breath step stands beside it, and `replaced` says so; a plan of which nothing but
/// breathing is left although more was asked for is refused. Pressing is never longer than its dose. `spent` is what
/// the same session has had already, when it goes on after it was cut off.
tl::expected<PermittedPlan, Refusal> permit(const content::Content &content, const Plan &plan,
                                            std::span<const content::Lock> locks, base::Instant now,
                                            const Budgets &spent = {});

class PermittedPlan
{
public:
    const Plan &plan() const { return m_plan; }
    const Budgets &budgets() const { return m_budgets; }
    const content::Content &content() const { return *m_content; }

private:
    friend tl::expected<PermittedPlan, Refusal>
    permit(const content::Content &, const Plan &, std::span<const content::Lock>, base::Instant, const Budgets &);
    PermittedPlan(const content::Content &content, Plan plan, Budgets budgets);

    const content::Content *m_content;
    Plan m_plan;
    Budgets m_budgets;
};

} // namespace unknot::plan
