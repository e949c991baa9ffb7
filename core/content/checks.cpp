// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/checks.h"

namespace unknot::content {

void check(const Content &content, Problems &problems)
{
    (void)content;
    (void)problems;
}

} // namespace unknot::content
