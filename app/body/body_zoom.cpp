// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_zoom.h"

#include <algorithm>

namespace unknot::ui {

bool BodyZoom::step(int steps)
{
    const int before = m_step;
    m_step = std::clamp(m_step + steps, kWhole, static_cast<int>(kFactors.size()) - 1);
    return m_step != before;
}

} // namespace unknot::ui
