// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/profile_keeper.h"

#include "app/bridge/diary_service.h"
#include "app/bridge/qt_text.h"
#include "app/settings/settings.h"
#include "core/records/profile.h"

namespace unknot::ui {

ProfileKeeper::ProfileKeeper(DiaryService &diary, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_diary(diary)
    , m_settings(settings)
{
    connect(&diary, &DiaryService::changed, this, &ProfileKeeper::takeFromDiary);
    connect(&settings, &Settings::wishChanged, this, &ProfileKeeper::bringToDiary);
    connect(&settings, &Settings::emergencyNumberChanged, this, &ProfileKeeper::bringToDiary);
}

void ProfileKeeper::takeFromDiary()
{
    const records::Profile &profile = m_diary.history().profile();
    if (!profile.stored)
        return;
    m_isTaking = true;
    m_settings.setKit(profile.kit);
    if (!profile.places.empty())
        m_settings.setPlaces(profile.places);
    m_settings.setCannot(profile.cannot);
    m_settings.setExcluded(profile.excluded);
    m_settings.setEmergencyNumber(toQString(profile.emergencyNumber));
    m_isTaking = false;
}

void ProfileKeeper::bringToDiary()
{
    if (m_isTaking || m_diary.state() != DiaryService::State::Ready)
        return;
    records::Profile profile = m_diary.history().profile();
    profile.kit = m_settings.kit();
    profile.places = m_settings.places().value_or(std::vector<base::Place>{});
    profile.cannot = m_settings.cannot();
    profile.excluded = m_settings.excluded();
    profile.emergencyNumber = m_settings.emergencyNumber().toStdString();
    profile.stored = true;
    if (profile != m_diary.history().profile())
        m_diary.save(profile);
}

} // namespace unknot::ui
