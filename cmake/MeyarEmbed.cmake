# SPDX-License-Identifier: GPL-3.0-or-later

# meyar_embed(<target> <resource name> ENTRIES <path in the resource>=<file> …)
# Writes a .qrc and compiles it into the target. The files may be made at build time. Loaded only once
# Q_INIT_RESOURCE(<resource name>) ran: a static library would lose an initialiser that nothing refers to.
function(meyar_embed target name)
    cmake_parse_arguments(ARG "" "" "ENTRIES" ${ARGN})
    set(lines "")
    set(files "")
    foreach(entry IN LISTS ARG_ENTRIES)
        string(REGEX MATCH "^([^=]+)=(.+)$" _ "${entry}")
        string(APPEND lines "  <file alias=\"${CMAKE_MATCH_1}\">${CMAKE_MATCH_2}</file>\n")
        list(APPEND files "${CMAKE_MATCH_2}")
    endforeach()
    set(qrc "${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc")
    set(cpp "${CMAKE_CURRENT_BINARY_DIR}/qrc_${name}.cpp")
    # CONFIGURE only replaces a file whose content changed, so a configure run compiles nothing again.
    file(CONFIGURE OUTPUT "${qrc}" CONTENT "<RCC>\n<qresource prefix=\"/\">\n${lines}</qresource>\n</RCC>\n" @ONLY)
    add_custom_command(OUTPUT "${cpp}"
        COMMAND Qt6::rcc --name "${name}" --output "${cpp}" "${qrc}"
        DEPENDS "${qrc}" ${files} VERBATIM)
    target_sources(${target} PRIVATE "${cpp}")
    set_source_files_properties("${cpp}" PROPERTIES COMPILE_OPTIONS "-w" SKIP_AUTOGEN ON)
endfunction()
