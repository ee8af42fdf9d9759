// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace meyar::cli {

inline const Option fileLanguageOption{QStringLiteral("lang"), QStringLiteral("en|ur"), QStringLiteral("language; en if left out")};

[[nodiscard]] Result<Language> languageOf(const Call &call); ///< --lang
/// --out, which must end so.
[[nodiscard]] Result<QString> outOf(const Call &call, const QString &ending);

} // namespace meyar::cli
