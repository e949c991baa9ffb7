// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace unknot::records {
struct Profile;
}

namespace unknot::ui {

class DiaryService;
class Settings;

/// Kit, places, positions, techniques left out and the emergency number stand in the settings, for the first frame
/// and for when there is no diary, and in the diary's profile, which travels with it. The diary's hold when it is
/// opened; what is chosen goes to both.
class ProfileKeeper final : public QObject
{
    Q_OBJECT

public:
    ProfileKeeper(DiaryService &diary, Settings &settings, QObject *parent = nullptr);

private:
    void takeFromDiary();
    void bringToDiary();

    DiaryService &m_diary;
    Settings &m_settings;
    bool m_isTaking = false;
};

} // namespace unknot::ui
