// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace unknot::ui {

class CheckController;

/// Page 2 of the check, once: the age band, what changes the limits, and what Unknot is.
class PageTwo final : public QWidget
{
    Q_OBJECT

public:
    explicit PageTwo(CheckController &controller, QWidget *parent = nullptr);

private:
    QWidget *ageRow();

    CheckController &m_controller;
};

} // namespace unknot::ui
