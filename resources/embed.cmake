# SPDX-License-Identifier: GPL-3.0-or-later
# unknot_embed(TARGET NAMESPACE files…): compiles text files into TARGET as raw string literals. The generated source
# defines `std::span<const unknot::base::EmbeddedFile> NAMESPACE::shipped()` with paths relative to resources/.
set(UNKNOT_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/embed_script.cmake)
set(UNKNOT_RESOURCES ${CMAKE_CURRENT_LIST_DIR})

function(unknot_embed target namespace)
    string(REPLACE "::" "_" stem ${namespace})
    set(output ${CMAKE_CURRENT_BINARY_DIR}/${stem}_shipped.cpp)
    list(JOIN ARGN "|" files)
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DNAMESPACE=${namespace} -DROOT=${UNKNOT_RESOURCES}
                "-DFILES=${files}" -P ${UNKNOT_EMBED_SCRIPT}
        DEPENDS ${ARGN} ${UNKNOT_EMBED_SCRIPT} VERBATIM)
    target_sources(${target} PRIVATE ${output})
endfunction()
