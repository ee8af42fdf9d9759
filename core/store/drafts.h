// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql.h"

namespace meyar::store {

/// Throws EditDamaged, naming the question (or entry and field), unless every edit of the document (0 = of any) that is
/// not sealed yet is what was written, with the register it is about: before it is signed or shown to be sound.
void requireSoundDrafts(Sql &sql, qint64 doc);

} // namespace meyar::store
