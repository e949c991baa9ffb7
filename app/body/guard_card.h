// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace unknot::ui {

class BodyController;

/// A guard that keeps something from being pressed: why, until when, and what to do meanwhile with a button of its
/// own. Where the guard may be passed once, *I understand* stands below.
class GuardCard final : public QWidget
{
    Q_OBJECT

public:
    explicit GuardCard(BodyController &controller, QWidget *parent = nullptr);
};

} // namespace unknot::ui
