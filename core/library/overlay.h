// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/pack.h"

namespace meyar {

/// A pack made of another by the sheets of an overlay: another country's language, law and wording over the same
/// checkpoints (docs/pack-format.md).
struct Overlaid
{
    form::Sheets sheets; ///< of the whole pack; of no use if `problems` holds an error
    form::Problems problems; ///< of the overlay's own cells, by its sheets and rows
    int firstAdded = 0; ///< row number of the survey from which on rows were added
    /// The row of the overlay from which a cell of the pack comes: sheet, row number in the pack -> row number there.
    std::map<std::pair<QString, int>, int> rowsThere;
};

/// The id of the pack that the sheets lay something over; empty if they are a pack of their own.
[[nodiscard]] QString overlayOf(const form::Sheets &sheets);

/// `base` with what `overlay` says instead: cells replaced and added by name, questions left out, questions added at the
/// end of a section, labels of choices, settings, references. References of the base that nothing cites any more go.
[[nodiscard]] Overlaid overlaid(const form::Sheets &base, const form::Sheets &overlay);

/// Where the bases of an overlay's folder are: "packs" beside the folder that it lies in (resources/overlays/ID ->
/// resources/packs), else those that Meyar brings.
[[nodiscard]] QString packsBeside(const QString &folder);

/// The overlay in a folder over its base, which is a folder of `packs`. A problem says which of both it is in:
/// "survey" is the overlay's sheet, "osh-walkthrough/survey" the base's.
[[nodiscard]] LoadedPack loadOverlayFolder(const QString &folder, const QString &packs);

} // namespace meyar
