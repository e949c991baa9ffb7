// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/checks.h"

namespace unknot::content {

void checkEverything(const Content &content, Report &report)
{
    checkIds(content, report);
    checkReferences(content, report);
    checkRegions(content, report);
    checkTechniques(content, report);
    checkDoses(content, report);
    checkRoutines(content, report);
    checkTriage(content, report);
    checkReachable(content, report);
    checkSources(content, report);
    checkCues(content, report);
    checkReadability(content, report);
    checkSeedNumbers(content, report);
}

} // namespace unknot::content
