// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <array>

namespace unknot::ui {

/// How near the body is looked at: the whole figure, as it usually stands, or enlarged around a point.
class BodyZoom
{
public:
    QPointF centre; ///< of what is seen when enlarged, in units of the drawing

    bool isUsual() const { return m_step == 0; }
    bool isWhole() const { return m_step < 0; }
    bool isEnlarged() const { return m_step > 0; }
    bool canGrow() const { return m_step + 1 < static_cast<int>(kFactors.size()); }
    bool canShrink() const { return m_step > kWhole; }
    /// Of the usual size; also that of the whole figure, which is as large as there is room.
    qreal factor() const { return isEnlarged() ? kFactors[static_cast<std::size_t>(m_step)] : 1; }

    /// False at the end of the steps.
    bool step(int steps);
    void reset() { m_step = 0; }

private:
    static constexpr int kWhole = -1;
    static constexpr std::array kFactors{1.0, 1.25, 1.6, 2.0, 2.5, 3.0};

    int m_step = 0;
};

} // namespace unknot::ui
