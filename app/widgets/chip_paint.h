// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

class QWidget;

namespace unknot::ui {

/// What a chip shows, whatever kind of button it is.
struct ChipLook
{
    QString text;
    QString picture; ///< one of our line icons; empty: none
    bool on = false;
    bool down = false;
    bool opens = false; ///< a menu
};

QSize chipSize(const QWidget &chip, const ChipLook &look);
void paintChip(QWidget &chip, const ChipLook &look);

} // namespace unknot::ui
