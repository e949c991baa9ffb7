// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace unknot::ui {

class PassingController;

/// Before rolling or warming: not after alcohol or sleeping tablets, or when very tired. Hidden where
/// nothing of that is about to begin.
class TiredLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TiredLine(PassingController &controller, QWidget *parent = nullptr);
};

} // namespace unknot::ui
