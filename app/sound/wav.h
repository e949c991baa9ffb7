// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/pcm.h"

#include <optional>
#include <string_view>

namespace unknot::sound {

/// The samples of a WAV file of our one form (44.1 kHz, mono, 16 bit); nothing of any other.
std::optional<Pcm> readWav(std::string_view bytes);

} // namespace unknot::sound
