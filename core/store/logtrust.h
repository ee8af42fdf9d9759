// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change.h"
#include "core/vault/trust.h"

#include <map>
#include <set>

namespace meyar {

/// What a programme's statements of trust decide within the log. A function of the set of statements, without a clock,
/// so that it is the same on every laptop that holds the same.
struct LogTrust
{
    /// Laptops that the office has certified as its own, at whatever time. Revoking one ends it by holding back what it
    /// makes from then on.
    std::set<QByteArray> offices;
    /// Of each revoked laptop, by document, the ends up to which its changes count; none in a document = none counts.
    /// A laptop of whom no revocation says how far it counts is not here.
    std::map<QByteArray, std::map<QByteArray, std::vector<vault::FeedEnd>>> counting;
    friend bool operator==(const LogTrust &, const LogTrust &) = default;
};

[[nodiscard]] LogTrust logTrustOf(const vault::ProgrammeTrust &programme);
/// From the statements in these changes, and those that are known besides.
[[nodiscard]] LogTrust logTrustIn(const std::vector<std::pair<QByteArray, Change>> &changesByHash,
                                  const ProgrammeId &programme, std::set<QByteArray> statements = {});

/// Whether a redaction by one laptop takes effect on the change of another: on its own, and if it is the office's on
/// everybody's. The one place that decides it.
[[nodiscard]] bool canRedact(const QByteArray &redactingDevice, const QByteArray &authorDevice, const LogTrust &trust);

/// The changes of revoked laptops that do not count: beyond every end that is listed, or on another branch than the one
/// that leads to it. Where the way there has a gap, the lower numbers count. Only their headers are looked at.
[[nodiscard]] std::set<QByteArray> heldBackIn(const std::vector<std::pair<QByteArray, Change>> &changesByHash,
                                              const LogTrust &trust);

} // namespace meyar
