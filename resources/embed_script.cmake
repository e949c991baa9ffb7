# SPDX-License-Identifier: GPL-3.0-or-later
# Run by unknot_embed: writes OUTPUT from FILES (separated by |). A C++ string literal may not be longer than 65,536
# characters, so long files become several literals side by side, which the compiler joins. They are cut at the ends of
# lines, so that no character of several bytes is torn.
cmake_minimum_required(VERSION 3.25)
string(REPLACE "|" ";" files "${FILES}")

set(part "${OUTPUT}.part")
file(WRITE "${part}" "// Written by resources/embed_script.cmake.
#include \"core/base/embedded_file.h\"

#include <array>
#include <span>

namespace ${NAMESPACE} {
using namespace std::string_view_literals;
using unknot::base::EmbeddedFile;

std::span<const EmbeddedFile> shipped();

std::span<const EmbeddedFile> shipped()
{
    static constexpr auto files = std::to_array<EmbeddedFile>({
")

foreach(path IN LISTS files)
    file(READ "${path}" text)
    file(RELATIVE_PATH name "${ROOT}" "${path}")
    string(LENGTH "${text}" length)
    file(APPEND "${part}" "        {\"${name}\"sv, \"\"")
    set(start 0)
    while(start LESS length)
        string(SUBSTRING "${text}" ${start} 16000 piece)
        string(LENGTH "${piece}" size)
        math(EXPR end "${start} + ${size}")
        if(end LESS length)
            string(FIND "${piece}" "\n" newline REVERSE)
            if(newline LESS 0)
                message(FATAL_ERROR "${path}: a line of more than 16,000 bytes")
            endif()
            math(EXPR size "${newline} + 1")
            string(SUBSTRING "${piece}" 0 ${size} piece)
        endif()
        file(APPEND "${part}" "\nR\"~~(${piece})~~\"")
        math(EXPR start "${start} + ${size}")
    endwhile()
    file(APPEND "${part}" "sv},\n")
endforeach()

file(APPEND "${part}" "    });
    return files;
}
} // namespace ${NAMESPACE}
")
file(RENAME "${part}" "${OUTPUT}")
