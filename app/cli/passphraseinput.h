// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace meyar::cli {

inline const Option passphraseOption{QStringLiteral("passphrase-file"), QStringLiteral("FILE"),
                                     QStringLiteral("its first line is the passphrase; without it the terminal asks")};

/// The passphrase from --passphrase-file, else typed at the terminal without being shown. Never from the command line,
/// which others on the computer can see. `isNew`: the terminal asks twice. KeyTrouble if there is no terminal.
[[nodiscard]] Result<QString> passphrase(const Call &call, const QString &prompt, bool isNew);

} // namespace meyar::cli
