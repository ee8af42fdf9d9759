// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/pack.h"

namespace meyar {

/// What is written in one cell of Meyar's own columns, or nothing if it makes no sense. None takes
/// a blank cell.

/// "-2", "0.5": finite.
[[nodiscard]] std::optional<double> signedNumberIn(const QString &cell);
/// The same, and not negative.
[[nodiscard]] std::optional<double> numberIn(const QString &cell);
/// "yes", "no", "true", "false", also as true() and false().
[[nodiscard]] std::optional<bool> yesOrNoIn(const QString &cell);
/// "observation; photo 2"
[[nodiscard]] std::optional<std::vector<EvidenceExpectation>> evidenceIn(const QString &cell);
/// "A:90 B:75 C:0": letters that differ, percentages that fall, the last of them 0.
[[nodiscard]] std::optional<std::vector<Grade>> gradesIn(const QString &cell);

/// The parts of "a; b; c".
[[nodiscard]] QStringList partsOf(const QString &cell);
/// The words of "a, b c", for lists whose items have no spaces.
[[nodiscard]] QStringList wordsIn(const QString &cell);

} // namespace meyar
