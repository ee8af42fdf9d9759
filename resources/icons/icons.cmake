# SPDX-License-Identifier: GPL-3.0-or-later
# The bundled icons: freedesktop names from Breeze (LGPL-3+), in the sizes 16 and 22 that they were drawn for,
# and our own of this folder. Sets icon_entries for meyar_embed(). Add a name here to use it with icon().
set(breeze_dir /usr/share/icons/breeze CACHE PATH "Folder of the Breeze icon theme")
if(NOT EXISTS "${breeze_dir}/actions/22")
    message(FATAL_ERROR "No Breeze icons in ${breeze_dir}. Install the package breeze-icon-theme.")
endif()

set(icon_names
    appointment-new application-menu arrow-down arrow-left arrow-right arrow-up bookmark-new bookmarks
    checkmark clock collapse configure contact-new dashboard-show dialog-cancel dialog-ok-apply documentation
    document-edit document-encrypt document-export document-import document-multiple document-new document-open
    document-open-recent document-preview document-print document-properties document-save document-save-as
    document-send document-share document-sign document-swap download
    edit-clear edit-clear-all edit-copy edit-cut edit-delete edit-find edit-group edit-link edit-paste
    edit-redo edit-rename edit-select-all edit-undo expand favorite fingerprint flag flag-black
    folder-new format-justify-left format-list-ordered format-list-unordered games-hint globe go-down go-first
    go-home go-jump go-last go-next go-previous go-up group help-about help-contents help-hint
    help-keybord-shortcuts hint insert-image insert-link insert-text internet-services
    languages list-add list-add-user list-remove lock mail-attachment mail-message media-playback-start
    media-playback-stop meeting-attending network-disconnect note object-locked object-rotate-right blurimage draw-arrow transform-crop office-chart-area office-chart-bar
    office-chart-line office-chart-pie office-report overflow-menu package password-show-off password-show-on
    pin preferences-other question quickview search search settings-configure sort-name speedometer structure
    system-lock-screen system-search system-users table tag task-new taxes-finances tools trash-empty unlock
    user user-identity view-calendar view-calendar-day view-calendar-list view-calendar-month
    view-calendar-tasks view-filter view-form view-fullscreen view-grid view-group view-history view-list-details
    view-list-icons view-list-text view-pim-calendar view-calendar-upcoming-days view-list-tree view-pim-tasks view-presentation view-refresh view-restore
    view-sort view-statistics view-task view-visible window-close zoom-in zoom-out
    camera-photo camera-web drive-harddisk drive-removable-media drive-removable-media-usb battery-080
    folder folder-open user-home)
list(REMOVE_DUPLICATES icon_names)

set(icon_entries "meyar.svg=${CMAKE_CURRENT_SOURCE_DIR}/meyar.svg")
foreach(name IN LISTS icon_names)
    set(found FALSE)
    foreach(size 16 22)
        foreach(category actions places devices status)
            set(file "${breeze_dir}/${category}/${size}/${name}.svg")
            if(EXISTS "${file}")
                file(REAL_PATH "${file}" file)
                list(APPEND icon_entries "icons/${size}/${name}.svg=${file}")
                set(found TRUE)
                break()
            endif()
        endforeach()
    endforeach()
    if(NOT found)
        message(FATAL_ERROR "No icon \"${name}\" in ${breeze_dir} (breeze-icon-theme of Debian 12 is expected).")
    endif()
endforeach()

foreach(name audit close factory)
    foreach(size 16 22)
        list(APPEND icon_entries "icons/${size}/${name}.svg=${CMAKE_CURRENT_SOURCE_DIR}/icons/${name}-${size}.svg")
    endforeach()
endforeach()
