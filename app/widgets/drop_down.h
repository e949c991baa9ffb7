// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace unknot::ui {

/// A list to choose from. A key that chooses nothing, Esc or Ctrl+Z, is left to the page, where Qt would look for an
/// item of that name.
class DropDown final : public QComboBox
{
    Q_OBJECT

public:
    explicit DropDown(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace unknot::ui
