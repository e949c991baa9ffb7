// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace unknot::ui {

class BodyMap;

/// Lets assistive technology meet every region of a body map as a check box with a value from 0 to 10, once each even
/// if it is drawn in both views.
void installBodyAccess();

void tellMarkChanged(BodyMap &map, const QString &id);
void tellFocused(BodyMap &map, const QString &id);

} // namespace unknot::ui
