// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/cohort.h"
#include "ui/common/card.h"
#include "ui/evidence/evidencebatch.h"

#include <array>
#include <optional>

class QAction;
class QMenu;

namespace meyar::ui {

class BeforeAfter;
class Button;
class Dialogs;
class PartTable;
class TrainingController;

/// The photos before and after of what is chosen in a table of projects or action points: the slider, and the ways to
/// attach them: a file, the clipboard, a drop on the half where it belongs.
class PhotoPair final : public Card
{
    Q_OBJECT

public:
    PhotoPair(TrainingController &controller, PartTable &table, Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] BeforeAfter &slider() { return *m_slider; }
    void refresh();
    void retranslate();
    void choose(bool isAfter);
    void paste(bool isAfter);
    void remove(bool isAfter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Side
    {
        Button *button = nullptr;
        QMenu *menu = nullptr;
        QAction *file = nullptr;
        QAction *paste = nullptr;
        QAction *remove = nullptr;
    };
    void buildSide(bool isAfter);
    void openMenu(bool isAfter);
    void take(const std::vector<EvidenceSource> &sources, bool isAfter);
    [[nodiscard]] CohortPhotoPlace place(bool isAfter) const;
    [[nodiscard]] std::pair<QString, QString> chosenPhotos() const; ///< SHA-256 before and after

    TrainingController &m_controller;
    PartTable &m_table;
    Dialogs &m_dialogs;
    SectionHeader *m_head;
    BeforeAfter *m_slider;
    std::array<Side, 2> m_sides;
    std::optional<std::pair<QString, QString>> m_shown; ///< nothing yet
};

} // namespace meyar::ui
