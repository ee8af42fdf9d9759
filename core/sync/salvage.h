// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/exchange.h"

namespace meyar {

/// What is left of an entry of a damaged bundle.
struct SalvagedEntry
{
    enum class State {
        Intact, ///< its SHA-256 is the one that the signed list of contents names
        Damaged,
        Missing, ///< behind the end of the file
        Unproven, ///< it is there, but the list that would prove it is lost
    };
    QString name;
    qint64 size = 0; ///< bytes, as listed
    State state = State::Missing;
};

/// What a damaged bundle still holds.
struct Salvage
{
    QString path;
    bool hasContents = false; ///< its list of contents is whole and signed; without it nothing can be merged
    std::vector<SalvagedEntry> entries;
    int feeds = 0; ///< runs of changes that it should hold
    int files = 0; ///< pieces of evidence that it should hold
    /// Only what is whole: runs with every change and the signature of their author, files with the right SHA-256.
    BundleContent content;
};

/// Looks for what is whole in a bundle that was cut off or has rotted; also in one that is sound. Of an encrypted file
/// it sees what comes before the first damage. Fails only if the file cannot be read, or is for somebody else.
[[nodiscard]] Result<Salvage> salvage(const QString &profile, const QString &path);

/// Merges what is whole, as importBundle does, when a person asks for it. What is missing then shows as gaps.
/// NothingToMerge if nothing is whole; UnknownSender if nobody vouches for it: a damaged bundle does not wait on the
/// shelf.
[[nodiscard]] Result<Receipt> mergeSalvaged(Store &store, const Salvage &found, const ImportOptions &options = {});

} // namespace meyar
