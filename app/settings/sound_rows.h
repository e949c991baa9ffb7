// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;

namespace unknot::ui {

class Settings;
class SoundTest;

void addSoundRows(QVBoxLayout &card, Settings &settings, SoundTest &test);

} // namespace unknot::ui
