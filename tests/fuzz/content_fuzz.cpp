// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"

#include "tests/fuzz/check.h"

#include <cstddef>
#include <cstdint>
#include <string>

using namespace unknot;
using fuzz::check;

/// The first line is the path of the file, the rest its text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string input(reinterpret_cast<const char *>(data), size);
    const auto end = input.find('\n');
    if (end == std::string::npos)
        return 0;
    const content::File file{input.substr(0, end), input.substr(end + 1)};
    const auto loaded = content::load(std::span(&file, 1));
    for (const auto &problem : loaded.problems) {
        check(!problem.text.empty(), "a problem says what it is");
        check(problem.pointer.empty() || problem.pointer.front() == '/', "a problem has a JSON pointer");
    }
    check(!loaded.problems.empty(), "one file alone is never the whole content");
    return 0;
}
