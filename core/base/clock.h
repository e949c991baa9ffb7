// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/moment.h"
#include "core/base/zone.h"

namespace unknot::base {

/// Tells what time it is to whoever stamps records. Core never asks the system by itself.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual Instant now() const = 0;
    virtual Zone zone() const = 0;

    Moment moment() const { return Moment::of(now(), zone()); }
};

class SystemClock final : public Clock
{
public:
    explicit SystemClock(Zone zone)
        : m_zone(std::move(zone))
    {
    }

    Instant now() const override;
    Zone zone() const override { return m_zone; }

private:
    Zone m_zone;
};

/// Stands still until it is told otherwise: `--now` of the command line, and tests.
class FixedClock final : public Clock
{
public:
    FixedClock(Instant now, Zone zone)
        : m_now(now)
        , m_zone(std::move(zone))
    {
    }

    Instant now() const override { return m_now; }
    Zone zone() const override { return m_zone; }
    void set(Instant now) { m_now = now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now;
    Zone m_zone;
};

} // namespace unknot::base
