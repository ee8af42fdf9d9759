# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries what every target of ours is compiled with.
add_library(meyar_options INTERFACE)
target_include_directories(meyar_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(meyar_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    # GCC 12 takes std::variant's storage for uninitialized when it optimises (GCC bug 105562 and its like).
    $<$<BOOL:${MEYAR_WERROR}>:-Werror$<SEMICOLON>-Wno-error=maybe-uninitialized>)
target_compile_definitions(meyar_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 MEYAR_VERSION="${PROJECT_VERSION}")
