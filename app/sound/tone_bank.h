// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/pcm.h"
#include "core/base/words.h"

#include <map>

namespace unknot::sound {

/// The kind a cue's tone belongs to: counts are ticks, breathing is breath, the rest are tones.
Kind kindOf(base::Cue cue);

/// The tones compiled into the program (resources/sounds), one for each cue but Say; all counts share one.
class ToneBank
{
public:
    ToneBank();

    SharedPcm find(base::Cue cue) const; ///< null when there is none

private:
    std::map<base::Cue, SharedPcm> m_tones;
};

} // namespace unknot::sound
