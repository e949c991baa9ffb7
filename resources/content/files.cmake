# SPDX-License-Identifier: GPL-3.0-or-later
# Every content file that is compiled in.
set(UNKNOT_CONTENT_FILES
    "${CMAKE_CURRENT_LIST_DIR}/content.json"
    "${CMAKE_CURRENT_LIST_DIR}/emergency.json"
    "${CMAKE_CURRENT_LIST_DIR}/kit.json"
    "${CMAKE_CURRENT_LIST_DIR}/limits.json"
    "${CMAKE_CURRENT_LIST_DIR}/regions.json"
    "${CMAKE_CURRENT_LIST_DIR}/sources.json"
)
