// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace unknot::ui {

/// A question with its answer below it, where that takes the whole width.
class SettingBlock final : public QWidget
{
    Q_OBJECT

public:
    SettingBlock(const QString &title, const QString &hint, QWidget *control, QWidget *parent = nullptr);
};

} // namespace unknot::ui
