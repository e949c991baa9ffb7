// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page_id.h"

#include <QList>
#include <QString>

namespace unknot::ui {

/// One line of the overview of keys.
struct KeyHelp
{
    QString keys; ///< as they are printed on a keyboard: "Ctrl+L", "1 then 0"
    QString does;
};

/// What holds on every page.
QList<KeyHelp> keysEverywhere();
/// What a page adds; nothing where it has no keys of its own.
QList<KeyHelp> keysOf(PageId page);

} // namespace unknot::ui
