// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

#include <QStringList>

namespace meyar::vault {

// A secret on paper. Whoever reads the sheet has the secret: it belongs into a safe, not beside the
// laptop.

enum class SheetKind {
    MasterKey = 1, ///< 32 bytes
    ProgrammeSecrets = 2, ///< ProgrammeSecrets::packed()
};

struct SheetContent
{
    SheetKind kind = SheetKind::MasterKey;
    Secret secret;
};

/// The lines to print: "1: 04AB C8DE …", six groups of four signs (digits and capital letters
/// without I, L, O and U). The last six signs of a line check that line: up to four wrong ones in
/// it are always noticed, and a line that stands in another's place, too.
[[nodiscard]] QStringList recoverySheet(SheetKind kind, const Secret &secret);

/// What the typed lines say. Small letters, missing or other spaces and hyphens, empty lines, the
/// numbers in front, O for 0 and I or L for 1 do not matter. SheetMistyped, with the number of the
/// first line that does not fit, counting one beyond the last if lines are missing; NewerFile for
/// the sheet of a later version.
[[nodiscard]] Result<SheetContent> readRecoverySheet(const QString &text);

} // namespace meyar::vault
