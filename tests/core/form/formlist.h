// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formfile.h"
#include "tests/core/form/formsupport.h"

namespace meyar::test {

/// Paths of the forms to try things on, sorted: those of the test data, the packs, and what others
/// made and lies beside the repository (empty if it does not).
[[nodiscard]] QStringList ownForms();
[[nodiscard]] QStringList packs();
[[nodiscard]] QStringList sharedForms();
/// All of them that can be opened.
[[nodiscard]] QStringList allForms();
/// The form of a file. Fails the test if there is any error.
[[nodiscard]] std::shared_ptr<const form::Form> opened(const QString &path);

/// Says once that the shared forms are not here.
void noteMissingForms();

/// "pyxform/bad_calc.xlsx" of a path.
[[nodiscard]] QString shortName(const QString &path);

/// What a shared form is refused for, each line as described() has it; null if it is not refused.
[[nodiscard]] const QStringList *refusalOf(const QString &path);

} // namespace meyar::test
