// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/wav.h"

#include <cstring>

namespace unknot::sound {

namespace {

template<typename Number>
Number little(std::string_view bytes, std::size_t at)
{
    static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__);
    Number value{};
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

bool isOurForm(std::string_view format)
{
    return format.size() >= 16 && little<std::uint16_t>(format, 0) == 1 && little<std::uint16_t>(format, 2) == 1 &&
           little<std::uint32_t>(format, 4) == kRate && little<std::uint16_t>(format, 14) == 16;
}

} // namespace

std::optional<Pcm> readWav(std::string_view bytes)
{
    if (bytes.size() < 12 || bytes.substr(0, 4) != "RIFF" || bytes.substr(8, 4) != "WAVE")
        return std::nullopt;
    bool formatSeen = false;
    std::size_t at = 12;
    while (at + 8 <= bytes.size()) {
        const std::string_view name = bytes.substr(at, 4);
        const std::size_t size = little<std::uint32_t>(bytes, at + 4);
        if (size > bytes.size() - at - 8)
            return std::nullopt;
        const std::string_view chunk = bytes.substr(at + 8, size);
        if (name == "fmt ") {
            if (!isOurForm(chunk))
                return std::nullopt;
            formatSeen = true;
        } else if (name == "data" && formatSeen) {
            Pcm samples(size / 2);
            std::memcpy(samples.data(), chunk.data(), samples.size() * 2);
            return samples;
        }
        at += 8 + size + size % 2; // chunks begin at even places
    }
    return std::nullopt;
}

} // namespace unknot::sound
