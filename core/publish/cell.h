// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/value.h"

#include <optional>
#include <string>
#include <vector>

// Private to core/publish: values as PostgreSQL's COPY takes them.
namespace meyar::office {

/// What a column of a list becomes in the office's table.
enum class CellKind {
    Text,
    Date, ///< yyyy-MM-dd; anything else is null
    Month, ///< yyyy-MM, as its first day
    Number, ///< double precision
    Count, ///< bigint
    Flag, ///< boolean: set and not 0
    Id, ///< a UUID of 16 bytes
    Hex, ///< bytes in hexadecimal
    Time, ///< ms since 1970, as timestamptz
};

/// Null, or UTF-8 text that the column's type can be read from.
using Cell = std::optional<std::string>;
using CellRow = std::vector<Cell>;

/// Whatever a laptop wrote, the server takes it: what is not of the kind is null, U+0000 is left out.
[[nodiscard]] Cell cellOf(const Value &value, CellKind kind);
[[nodiscard]] Cell textCell(const QString &text); ///< null if empty
[[nodiscard]] Cell idCell(const QByteArray &bytes); ///< null unless 16 bytes
[[nodiscard]] Cell timeCell(qint64 msSinceEpoch);
[[nodiscard]] Cell numberCell(double number); ///< null unless finite
[[nodiscard]] inline Cell flagCell(bool flag) { return flag ? "t" : "f"; }

} // namespace meyar::office
