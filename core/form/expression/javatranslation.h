// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meyar::form {

struct Translated
{
    QString pattern;
    bool unicodeClasses = false; ///< its flag U: \w and the like are Unicode's
    QString trouble; ///< why Java has no such pattern, in English
};

/// Writes a pattern of java.util.regex as one of PCRE. The two agree on most; what differs are
/// Java's classes in classes, some escapes, the names of properties and some flags. What only PCRE
/// has (verbs, recursion, conditions) is refused. The result need not be valid.
[[nodiscard]] Translated translatedFromJava(QStringView source);

} // namespace meyar::form
