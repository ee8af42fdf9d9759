// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace meyar::form {

/// A regular expression as java.util.regex.Pattern has it, to match whole texts with. Not valid if
/// it is none there. \d, \w and \p{Alpha} are ASCII; look-behind must have a fixed length. Matching
/// gives up, as if there was no match, where it would take too long.
[[nodiscard]] QRegularExpression wholePattern(const QString &source);

/// What is wrong with a pattern, in English; nothing if it can be used.
[[nodiscard]] QString patternTrouble(const QString &source);

} // namespace meyar::form
