// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/commandpalette.h"

#include <QObject>

namespace meyar::ui {
class LibraryController;
class MainWindow;
class Workspace;
} // namespace meyar::ui

namespace meyar {

/// Everything that the database and the library hold, for the command palette: names, auditors, notes, findings, actions,
/// captions, checklists. A line leads to the page where the thing stands.
class GlobalSearch final : public QObject
{
    Q_OBJECT

public:
    GlobalSearch(ui::Workspace &workspace, ui::LibraryController &library, ui::MainWindow &window);
    void find(const QString &query, const ui::FoundEntries &found);

private:
    struct Place;
    [[nodiscard]] std::vector<ui::PaletteEntry> entriesOf(const std::vector<Place> &places) const;
    [[nodiscard]] std::vector<ui::PaletteEntry> checklistsFor(const QString &query) const;

    ui::Workspace &m_workspace;
    ui::LibraryController &m_library;
    ui::MainWindow &m_window;
};

} // namespace meyar
