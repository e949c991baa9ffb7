// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;

namespace unknot::ui {

class LoginStart;
class Settings;

/// `loginStart`: null where there is nothing to start at login.
void addReminderRows(QVBoxLayout &card, Settings &settings, LoginStart *loginStart);

} // namespace unknot::ui
