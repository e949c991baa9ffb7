// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace unknot::test {

/// A diary with everything that a diary can have, made of chance; the same seed makes the same one.
void makeRandomDiary(const std::filesystem::path &folder, unsigned seed);

} // namespace unknot::test
