// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/checksum.h"

#include <sodium.h>

namespace unknot::diary {

Checksum checksumOf(std::string_view bytes)
{
    static const int ready = sodium_init();
    static_cast<void>(ready);
    Checksum checksum{};
    crypto_generichash(checksum.data(), checksum.size(), reinterpret_cast<const unsigned char *>(bytes.data()),
                       bytes.size(), nullptr, 0);
    return checksum;
}

Checksum checksumOf(std::initializer_list<std::string_view> texts)
{
    std::string all;
    for (const std::string_view text : texts) {
        all += std::to_string(text.size());
        all += ':';
        all += text;
    }
    return checksumOf(all);
}

} // namespace unknot::diary
