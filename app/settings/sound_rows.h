// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;

namespace unknot::ui {

class Settings;

void addSoundRows(QVBoxLayout &card, Settings &settings);

} // namespace unknot::ui
