// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/timebase.h"

#include <algorithm>
#include <cmath>

namespace unknot::sound {

namespace {

constexpr Nanoseconds kWindow = kSecond;
// The first bursts fill an empty buffer and say nothing about what follows; nor does anything before a stall.
constexpr Nanoseconds kStall = kSecond / 2;
// Commands that come this late are still in time.
constexpr double kMargin = kRate * 0.010;
// A jump of the heard place that no average should smooth.
constexpr double kRestless = kRate * 0.2;

} // namespace

void Timebase::wrote(Sample frontier, Nanoseconds now)
{
    if (m_leads.empty())
        m_origin = now;
    else if (now - m_last > kStall)
        m_leads.clear();
    m_last = now;
    const Lead lead{now, static_cast<double>(frontier) - samplesIn(now - m_origin)};
    while (!m_leads.empty() && m_leads.back().samples <= lead.samples)
        m_leads.pop_back();
    m_leads.push_back(lead);
    while (m_leads.front().at < now - kWindow)
        m_leads.pop_front();
}

Sample Timebase::sampleAt(Nanoseconds moment) const
{
    return std::llround(samplesIn(moment - m_origin) + m_leads.front().samples + kMargin);
}

void Timebase::heard(Sample sample, Nanoseconds now)
{
    const double ear = static_cast<double>(sample) - samplesIn(now - m_origin);
    if (!m_ear || std::abs(ear - *m_ear) > kRestless)
        m_ear = ear;
    else
        *m_ear += (ear - *m_ear) / 16.0;
}

Nanoseconds Timebase::lag() const
{
    if (!m_ear || m_leads.empty())
        return 0;
    return std::max<Nanoseconds>(0, std::llround((m_leads.front().samples + kMargin - *m_ear) * kSecond / kRate));
}

} // namespace unknot::sound
