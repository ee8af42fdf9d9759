// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/library/pack.h"

namespace meyar::ui {

/// A checklist in a list to choose from, worded and ready.
struct PackEntry
{
    QByteArray hash;
    QString id;
    QString title;
    QString family; ///< code; empty = none
    QString familyWord;
    QStringList audience; ///< codes
    QStringList sectors; ///< it is made for; empty = any
    QString remark; ///< "60 checkpoints · Compliance checklist · For auditors, for a self-check"
    QString searched; ///< folded words in both languages
    friend bool operator==(const PackEntry &, const PackEntry &) = default;
};

/// One entry a pack, by family and title. Where several versions of a pack are at hand, each says which it is.
[[nodiscard]] std::vector<PackEntry> packEntries(const std::vector<std::shared_ptr<const Pack>> &packs, const Translation &words);

/// What is asked of the list.
struct PackWish
{
    QString text; ///< words that must all occur, as typed
    QString audience; ///< code; empty = anybody
    QString sector; ///< of the site; packs made for it come first
    QStringList used; ///< ids of packs that this site has been visited with; these too
    friend bool operator==(const PackWish &, const PackWish &) = default;
};

/// A row of the list: a heading, or an entry by its place in the entries.
struct PackRow
{
    QString heading;
    int entry = -1; ///< -1 = a heading
    friend bool operator==(const PackRow &, const PackRow &) = default;
};

/// The entries that fit the wish, under headings: `likely` over those for this site, then the families, then packs made
/// for other sectors where they belong. Each entry stands once.
[[nodiscard]] std::vector<PackRow> packRows(const std::vector<PackEntry> &entries, const PackWish &wish, const QString &likely);

} // namespace meyar::ui
