// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QBasicTimer>
#include <QObject>

class QWidget;

namespace unknot::ui {

/// Tints the ground of the whole window for a moment with each cue, so that it is seen without looking. It fades in a
/// few steps, or stands and goes where motion is not wanted.
class CueTint final : public QObject
{
public:
    explicit CueTint(QWidget *widget);

    void show(base::Cue cue);
    void clear();
    double strength() const { return m_strength; } ///< 0 to 1

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QWidget *m_widget;
    QBasicTimer m_timer;
    double m_strength = 0;
    double m_step = 0;
};

} // namespace unknot::ui
