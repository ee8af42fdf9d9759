// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/testimony/testimony.h"

namespace meyar::cli {

// Passphrases come out of files ("-" = standard input), never as arguments: those stand in the shell's history and
// in everybody's list of processes.
inline const Option passphraseOption{QStringLiteral("passphrase-file"), QStringLiteral("FILE"),
                                     QStringLiteral("file with the passphrase in its first line, or -")};
inline const Option neededPassphraseOption{passphraseOption.name, passphraseOption.value, passphraseOption.help, true};

/// The first line of the file that an option names.
[[nodiscard]] Result<QString> passphraseFrom(const Call &call, const QString &option);

/// The keys of a profile, unlocked with --passphrase-file; locked if it is not given.
[[nodiscard]] Result<std::unique_ptr<Testimony>> testimonyOf(const Call &call, const QString &profile);

} // namespace meyar::cli
