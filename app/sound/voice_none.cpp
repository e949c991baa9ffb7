// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/voice.h"

namespace unknot::sound {

std::unique_ptr<Voice> openVoice(const std::string &)
{
    return nullptr;
}

} // namespace unknot::sound
