// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pass_word.h"

#include <sodium.h>

#include <array>

namespace unknot::base {

namespace {

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

std::optional<std::string> sealed(std::string_view word)
{
    std::array<char, crypto_pwhash_STRBYTES> seal{};
    if (!isReady() || crypto_pwhash_str(seal.data(), word.data(), word.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                        crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return std::nullopt;
    return std::string(seal.data());
}

bool opens(std::string_view word, const std::string &seal)
{
    return isReady() && seal.size() < crypto_pwhash_STRBYTES &&
           crypto_pwhash_str_verify(seal.c_str(), word.data(), word.size()) == 0;
}

} // namespace unknot::base
