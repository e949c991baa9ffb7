// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;

namespace unknot::ui {

class Settings;
struct SettingsFacts;

void addCheckInRows(QVBoxLayout &card, Settings &settings, const SettingsFacts &facts);

} // namespace unknot::ui
