# SPDX-License-Identifier: GPL-3.0-or-later
# Run by unknot_embed: writes OUTPUT from FILES (separated by |). A C++ string literal may not be longer than 65,536
# characters, so long files become several literals side by side, which the compiler joins.
string(REPLACE "|" ";" files "${FILES}")
set(entries "")
foreach(path IN LISTS files)
    file(READ "${path}" text)
    file(RELATIVE_PATH name "${ROOT}" "${path}")
    string(LENGTH "${text}" length)
    set(literal "")
    set(start 0)
    while(start LESS length)
        string(SUBSTRING "${text}" ${start} 16000 piece)
        string(APPEND literal "\n        R\"~~(${piece})~~\"")
        math(EXPR start "${start} + 16000")
    endwhile()
    if(literal STREQUAL "")
        set(literal "\"\"")
    endif()
    string(APPEND entries "    {\"${name}\"sv,${literal}sv},\n")
endforeach()
file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT "// Written by resources/embed_script.cmake.
#include \"core/base/embedded_file.h\"

#include <array>
#include <span>

namespace @NAMESPACE@ {
using namespace std::string_view_literals;
using unknot::base::EmbeddedFile;

std::span<const EmbeddedFile> shipped();

std::span<const EmbeddedFile> shipped()
{
    static constexpr auto files = std::to_array<EmbeddedFile>({
@entries@    });
    return files;
}
} // namespace @NAMESPACE@
")
