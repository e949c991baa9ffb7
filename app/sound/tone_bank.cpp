// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/tone_bank.h"

#include "app/sound/wav.h"

#include <QFile>

#include <string>

namespace unknot::sound {

namespace {

std::string nameOf(base::Cue cue)
{
    return kindOf(cue) == Kind::Ticks ? "count" : std::string(base::toWord(cue));
}

SharedPcm load(const std::string &name)
{
    QFile file(QStringLiteral(":/sounds/") + QString::fromStdString(name) + QStringLiteral(".wav"));
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    auto samples = readWav(file.readAll().toStdString());
    return samples ? std::make_shared<const Pcm>(std::move(*samples)) : nullptr;
}

} // namespace

Kind kindOf(base::Cue cue)
{
    switch (cue) {
    case base::Cue::Count5:
    case base::Cue::Count4:
    case base::Cue::Count3:
    case base::Cue::Count2:
    case base::Cue::Count1:
        return Kind::Ticks;
    case base::Cue::BreatheIn:
    case base::Cue::BreatheOut:
        return Kind::Breath;
    case base::Cue::Say:
        return Kind::Voice;
    default:
        return Kind::Tones;
    }
}

ToneBank::ToneBank()
{
    std::map<std::string, SharedPcm> loaded;
    for (const base::Cue cue : base::all<base::Cue>()) {
        const std::string name = nameOf(cue);
        if (!loaded.contains(name))
            loaded[name] = load(name);
        if (loaded[name])
            m_tones[cue] = loaded[name];
    }
}

SharedPcm ToneBank::find(base::Cue cue) const
{
    const auto found = m_tones.find(cue);
    return found == m_tones.end() ? nullptr : found->second;
}

} // namespace unknot::sound
