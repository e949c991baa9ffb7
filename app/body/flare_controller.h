// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/body_controller.h"
#include "core/matching/flare.h"

#include <QObject>
#include <QStringList>

namespace unknot::ui {

/// It flared up: the marks of the last time, one level, and the gentlest that helped.
class FlareController final : public QObject
{
    Q_OBJECT

public:
    FlareController(BodyController &body, Settings &settings);

    void setHistory(const records::History &history);

    /// The body as it was marked the last time, where nothing is marked now.
    void begin();
    BodyController &body() const { return m_body; }

    /// The marked places by name, the one looked at first; empty: nothing was ever marked.
    QStringList places() const;
    std::optional<int> level() const { return m_level; }
    /// Of the place that is looked at; without one, of all together.
    void giveLevel(int level);

    QString name() const;
    QString minutes() const;
    QString why() const;
    /// "Slow breathing · 1:30 min", one for each step.
    QStringList steps() const;
    bool hasPlan() const { return !m_flare.plan.steps.empty(); }
    void start();

signals:
    void changed();
    void startRequested(const unknot::plan::Plan &plan, const unknot::ui::MarkedLevels &levels,
                        std::optional<int> level);

private:
    void renew();

    BodyController &m_body;
    Settings &m_settings;
    records::History m_history;
    matching::Flare m_flare;
    std::optional<int> m_level;
};

} // namespace unknot::ui
