// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/change.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace meyar {

/// Names an entity: what ops set fields of, or delete.
struct EntityKey
{
    QByteArray document;
    quint64 entityType = 0;
    bool entityIsName = false;
    QByteArray entity;
    /// Whether this is the assessment that the whole document is about.
    [[nodiscard]] bool isRoot() const;
    friend bool operator==(const EntityKey &, const EntityKey &) = default;
    friend bool operator<(const EntityKey &a, const EntityKey &b)
    {
        return std::tie(a.document, a.entityType, a.entityIsName, a.entity)
            < std::tie(b.document, b.entityType, b.entityIsName, b.entity);
    }
};

/// Names a register: the place that an op writes to.
struct RegisterKey
{
    QByteArray document;
    quint64 entityType = 0;
    bool entityIsName = false;
    QByteArray entity;
    QString field;
    friend bool operator==(const RegisterKey &, const RegisterKey &) = default;
    friend bool operator<(const RegisterKey &a, const RegisterKey &b)
    {
        return std::tie(a.document, a.entityType, a.entityIsName, a.entity, a.field)
            < std::tie(b.document, b.entityType, b.entityIsName, b.entity, b.field);
    }
};

/// A head: a value that nobody who had seen it has overwritten.
struct Head
{
    QByteArray change; ///< hash of the change, 32 bytes
    quint64 op = 0;
    Value value;
    friend bool operator==(const Head &, const Head &) = default;
};

using Registers = std::map<RegisterKey, std::vector<Head>>; ///< heads in order of change hash and op

/// What deleting did to an entity. Numbers are kept in the file (table tomb).
enum class Deletion {
    Deleted = 1, ///< the people who deleted it had seen all that stands in it
    EditedWhileDeleted = 2, ///< somebody wrote to it without knowing; it stays until people decide
};

/// Everything that a set of changes says.
struct LogState
{
    Registers registers;
    std::map<EntityKey, Deletion> deletions; ///< entities of which nothing was deleted are not here
    std::set<QByteArray> redacted; ///< hashes of the changes whose bodies are gone by order
    std::set<std::pair<quint64, QByteArray>> statements; ///< kind (4, 5) and bytes, as signed
    friend bool operator==(const LogState &, const LogState &) = default;
};

/// The definition of a database's state, from the set of changes alone, in whatever order they come:
/// - Changes of revoked laptops beyond what their revocations let count (logtrust.h), and redacted changes
///   (redaction.h), count as if they had no ops; statements of trust in them count.
/// - heads(register) = its set and resolve ops, less every op that some op of the same register names as seen.
/// - A delete covers the ops it names in its entity; one of the root of a document, in the whole document. What has
///   heads, all of them covered, is deleted. If some head is covered by a delete that no later set in its range names
///   as seen, it was edited while deleted.
/// - Certificates and revocations only ever add up.
/// The store keeps the same result up to date incrementally; tests and `check` hold it against this.
/// Whom the statements certify and revoke depends on the programme.
[[nodiscard]] LogState foldIn(const ProgrammeId &programme,
                              const std::vector<std::pair<QByteArray, Change>> &changesByHash);
/// In the open programme, where nobody is certified or revoked.
[[nodiscard]] LogState fold(const std::vector<std::pair<QByteArray, Change>> &changesByHash);

/// BLAKE2b-256 over all of it in order: equal where the same changes are held.
[[nodiscard]] QByteArray stateHashOf(const LogState &state);

} // namespace meyar
