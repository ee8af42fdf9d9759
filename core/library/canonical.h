// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/csvsheets.h"

#include <QByteArray>

#include <optional>

namespace meyar {

// The one byte sequence of a pack's content, whichever file it came from: a CBOR map of sheet names
// in ascending order, each an array of rows (the header first), each an array of text strings of
// equal length. Blank rows, nameless blank columns, row numbers and kinds of line end do not belong
// to the content.

[[nodiscard]] QByteArray canonicalBytes(const form::Sheets &sheets);
/// SHA-256 of the canonical bytes.
[[nodiscard]] QByteArray canonicalHash(const form::Sheets &sheets);
/// Nothing unless the bytes have exactly that shape; rows are numbered 2, 3, 4…
[[nodiscard]] std::optional<form::Sheets> sheetsFromCanonical(const QByteArray &bytes);

} // namespace meyar
