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
    /// How long after midnight the person's day begins; what comes before counts to the day that is ending.
    virtual std::chrono::minutes dayBegins() const { return std::chrono::minutes(0); }

    Moment moment() const { return momentAt(now()); }
    /// What was lived at that moment, on the person's day.
    Moment momentAt(Instant at) const;
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
