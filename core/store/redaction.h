// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/logtrust.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace meyar {

/// Names an op for good: first 16 bytes of its change's hash, and its place there.
using OpName = std::pair<QByteArray, quint64>;

/// The ops that `op`, which stands in the change with this hash, says it saw.
[[nodiscard]] std::vector<OpName> namedBy(const QByteArray &hash, const Change &change, const Op &op);

/// What an op of kind Redact asks for.
struct RedactionOrder
{
    enum class What { Change = 0, File = 1 };
    What what = What::Change;
    QByteArray name; ///< 32 bytes: hash of the change, or SHA-256 of the file
    QString reason;
};

/// Nothing if `op` is no redaction, or not one in due form.
[[nodiscard]] std::optional<RedactionOrder> redactionOrder(const Op &op);

/// Redactions and statements are for good: a change that holds one cannot be redacted.
[[nodiscard]] bool isRedactable(const Change &change);

/// What each set op of a redacted change had seen. With it, what was overwritten through the redacted change stays
/// overwritten once somebody has gone on from there.
using SeenByRedacted = std::map<OpName, std::vector<OpName>>;

/// Makes the op: the preds of what `target` set go along, each group behind the name of the op that had them.
/// Fills `change.refs` as needed.
[[nodiscard]] Op redactionOp(Change &change, const QByteArray &targetHash, const Change &target, const QString &reason);
/// Reads them out of a redaction op again.
[[nodiscard]] SeenByRedacted seenByRedacted(const QByteArray &hash, const Change &change, const Op &op);

/// `names` and, behind those that name ops of redacted changes, what these had seen; each once.
[[nodiscard]] std::vector<OpName> throughRedacted(std::vector<OpName> names, const SeenByRedacted &seen);

/// The changes whose redaction takes effect, and what their ops had seen.
struct Redactions
{
    std::set<QByteArray> changes; ///< hashes
    SeenByRedacted seen;
};
/// Orders in changes that are held back take none.
[[nodiscard]] Redactions redactionsIn(const std::vector<std::pair<QByteArray, Change>> &changesByHash,
                                      const LogTrust &trust, const std::set<QByteArray> &heldBack);

} // namespace meyar
