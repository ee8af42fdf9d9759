// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/translation.h"
#include "core/form/formfile.h"

#include <QJsonArray>

namespace meyar::cli {

inline const Option languageOption{QStringLiteral("lang"), QStringLiteral("en|ur"),
                                   QStringLiteral("the language of what is said about the form; en if left out")};

/// Meyar's words in --lang; none, with the reason on stderr, if it is no language of Meyar.
[[nodiscard]] std::optional<Translation> chosenLanguage(const Call &call);

[[nodiscard]] QJsonObject toJson(const form::Problem &problem, const Translation &translation);
[[nodiscard]] QJsonArray toJson(const form::Problems &problems, const Translation &translation);
[[nodiscard]] int errorCount(const form::Problems &problems);

/// Every problem on stderr, place first; warnings say that they are.
void complainOf(const Call &call, const form::Problems &problems, const Translation &translation);

/// The form that the path or the id of a built-in pack is, after its problems were told on stderr; `form` is null if it was refused, and then how many
/// mistakes it has was told too.
[[nodiscard]] form::OpenedForm openTold(const Call &call, const QString &pathOrId, const Translation &translation);

} // namespace meyar::cli
