// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;

namespace unknot::ui {

class Settings;

void addAppearanceRows(QVBoxLayout &card, Settings &settings);

} // namespace unknot::ui
