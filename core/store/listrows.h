// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/entities.h"
#include "core/store/value.h"

#include <vector>

namespace meyar {

/// Tells whether anything that is listed of a document, or its change log, differs from what it was when a mark was taken.
struct ListMark
{
    QByteArray document; ///< 16 bytes
    DocumentKind kind = DocumentKind::Registry;
    QByteArray mark; ///< means something only in the file it was taken from
};

/// One row of a list.
struct ListRow
{
    QByteArray key; ///< 16 bytes, or the entity's name in UTF-8
    std::vector<Value> values; ///< in the order that was asked for
};

/// A sealed change, from outside.
struct ChangeHead
{
    QByteArray hash; ///< 32 bytes
    QByteArray device; ///< public key
    quint64 seq = 0; ///< in that laptop's feed
    qint64 atMs = 0; ///< ms since 1970 by the hybrid clock of that laptop
    qint64 bytes = 0;
    bool hasBody = true; ///< not if it was redacted, or has not arrived
};

} // namespace meyar
