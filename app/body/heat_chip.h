// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/buttons.h"

class QActionGroup;

namespace unknot::ui {

/// What the colours of the body tell: how it is today, or how often each place was marked over a time.
class HeatChip final : public QWidget
{
    Q_OBJECT

public:
    explicit HeatChip(QWidget *parent = nullptr);

    /// 0: today.
    int days() const { return m_days; }
    void setDays(int days);
    /// Of the days, how many were logged.
    void setLogged(int logged);

signals:
    void chosen(int days);

private:
    void say();

    Chip *m_chip;
    QActionGroup *m_spans;
    int m_days = 0;
    int m_logged = 0;
};

} // namespace unknot::ui
