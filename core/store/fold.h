// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <tuple>
#include <vector>

namespace meyar {

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

/// The definition of a database's state, from the set of changes alone, in whatever order they come:
/// heads(register) = its set and resolve ops, less every op that some op of the same register names as seen.
/// The store keeps the same result up to date incrementally; tests and `check` hold it against this.
[[nodiscard]] Registers fold(const std::vector<std::pair<QByteArray, Change>> &changesByHash);

/// BLAKE2b-256 over all heads in order: equal where the same changes are held.
[[nodiscard]] QByteArray stateHashOf(const Registers &registers);

} // namespace meyar
