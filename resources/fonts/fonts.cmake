# SPDX-License-Identifier: GPL-3.0-or-later
# The bundled families, made from Debian's Noto fonts at build time. Sets font_entries for meyar_embed().
set(noto_dir /usr/share/fonts/truetype/noto CACHE PATH "Folder of the Noto TTF files")

# NAMES an interpreter that has fontTools: a pyenv in front of the PATH often does not.
if(NOT MEYAR_FONTTOOLS_PYTHON)
    foreach(candidate /usr/bin/python3 python3 python)
        execute_process(COMMAND "${candidate}" -c "import fontTools.subset"
            RESULT_VARIABLE missing OUTPUT_QUIET ERROR_QUIET)
        if(missing EQUAL 0)
            set(MEYAR_FONTTOOLS_PYTHON "${candidate}" CACHE FILEPATH "A Python 3 with fontTools")
            break()
        endif()
    endforeach()
    if(NOT MEYAR_FONTTOOLS_PYTHON)
        message(FATAL_ERROR "No Python with fontTools. Install the package python3-fonttools.")
    endif()
endif()

# meyar_font(<family> <style> <source> <Debian package>)
function(meyar_font family style source package)
    find_file(NOTO_${source} "${source}.ttf" PATHS "${noto_dir}" NO_DEFAULT_PATH)
    if(NOT NOTO_${source})
        message(FATAL_ERROR "${source}.ttf not found in ${noto_dir}. Install the package ${package}.")
    endif()
    string(REPLACE " " "" file "${family}-${style}.ttf")
    set(out "${CMAKE_CURRENT_BINARY_DIR}/fonts/${file}")
    set(script "${CMAKE_CURRENT_SOURCE_DIR}/fonts/build_fonts.py")
    add_custom_command(OUTPUT "${out}"
        COMMAND "${MEYAR_FONTTOOLS_PYTHON}" "${script}" --family "${family}" --style "${style}"
                "${NOTO_${source}}" "${out}"
        DEPENDS "${script}" "${NOTO_${source}}" VERBATIM
        COMMENT "Building ${file}")
    set(font_entries ${font_entries} "fonts/${file}=${out}" PARENT_SCOPE)
endfunction()

set(font_entries "")
meyar_font("Meyar Sans" Regular NotoSans-Regular fonts-noto-core)
meyar_font("Meyar Sans" Bold NotoSans-Bold fonts-noto-core)
meyar_font("Meyar Sans Urdu" Regular NotoSans-Regular fonts-noto-core)
meyar_font("Meyar Sans Urdu" Bold NotoSans-Bold fonts-noto-core)
meyar_font("Meyar Symbols" Regular NotoSansMath-Regular fonts-noto-core)
meyar_font("Meyar Naskh" Regular NotoNaskhArabicUI-Regular fonts-noto-ui-core)
meyar_font("Meyar Naskh" Bold NotoNaskhArabicUI-Bold fonts-noto-ui-core)
meyar_font("Meyar Nastaliq" Regular NotoNastaliqUrdu-Regular fonts-noto-core)
meyar_font("Meyar Nastaliq" Bold NotoNastaliqUrdu-Bold fonts-noto-core)
list(APPEND font_entries "fonts/OFL.txt=${CMAKE_CURRENT_SOURCE_DIR}/fonts/OFL.txt")
