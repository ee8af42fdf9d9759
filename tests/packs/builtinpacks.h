// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/commons.h"
#include "core/library/pack.h"

// The packs that come with Meyar, as its users get them.
namespace meyar::test {

struct BuiltInPack
{
    QString name; ///< of the folder
    LoadedPack loaded;
};
/// Read once. Each must have loaded: that is another test's affair.
[[nodiscard]] const std::vector<BuiltInPack> &builtInPacks();

/// One cell of the survey or choices sheet with its place, for a message.
struct Cell
{
    QString place; ///< "fire-building survey row 12 label"
    QString heading; ///< without its language: "label", "guidance_hint"
    QString english;
    QString urdu;
};
/// Every translated text of the pack: questions, sections, choices, references, title.
[[nodiscard]] std::vector<Cell> textsOf(const BuiltInPack &pack);

} // namespace meyar::test
