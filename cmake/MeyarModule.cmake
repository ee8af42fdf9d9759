# SPDX-License-Identifier: GPL-3.0-or-later

# meyar_module(<name> SOURCES … [DEPENDS module …] [LINK target …])
# One folder, one static library meyar_<name> (alias meyar::<name>). DEPENDS is the architecture:
# a module can link, and by tests/CheckLayers.cmake include, only what stands there.
function(meyar_module name)
    cmake_parse_arguments(ARG "AUTOMOC" "" "SOURCES;DEPENDS;LINK" ${ARGN})
    add_library(meyar_${name} STATIC ${ARG_SOURCES})
    add_library(meyar::${name} ALIAS meyar_${name})
    if(ARG_AUTOMOC)
        set_target_properties(meyar_${name} PROPERTIES AUTOMOC ON)
    endif()
    set(deps ${ARG_DEPENDS})
    list(TRANSFORM deps PREPEND meyar_)
    target_link_libraries(meyar_${name} PUBLIC meyar_options ${deps} ${ARG_LINK})
endfunction()

# meyar_test(<name> SOURCES … DEPENDS module …): one Catch2 executable, found case by case by ctest.
function(meyar_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;LINK" ${ARGN})
    add_executable(test_${name} ${ARG_SOURCES})
    set(deps ${ARG_DEPENDS})
    list(TRANSFORM deps PREPEND meyar_)
    target_link_libraries(test_${name} PRIVATE meyar_options meyar_test_support ${deps} ${ARG_LINK})
    target_compile_definitions(test_${name} PRIVATE
        MEYAR_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        MEYAR_PACKS="${PROJECT_SOURCE_DIR}/resources/packs")
    catch_discover_tests(test_${name} TEST_PREFIX "${name}: "
        DISCOVERY_MODE PRE_TEST
        PROPERTIES TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
