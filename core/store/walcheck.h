// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meyar::store {

/// Whether a -wal file holds transactions that SQLite will pass over because a frame before them is damaged. SQLite reads
/// a -wal up to the first frame whose checksum fails and says nothing; behind it may stand edits that were acknowledged.
/// After a power cut the very last transaction can look so too: it was then never acknowledged. False if there is no
/// file. (sqlite.org/fileformat.html 4)
[[nodiscard]] bool walHidesTransactions(const QString &walPath);

} // namespace meyar::store
