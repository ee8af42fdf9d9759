// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/form/form.h"

namespace meyar::form {

/// Whether a question of the form can hold the text as its answer, else BadAnswer with what is
/// expected. Numbers are plain: digits, '-', one '.', no leading zeros, no thousands, no exponent.
[[nodiscard]] Result<> fitsType(const Form &form, NodeIndex question, const QString &answer);

/// The same for a select whose choices are `known`.
[[nodiscard]] Result<> fitsChoices(const Node &select, const QString &answer,
                                   const QStringList &known);

/// As it is kept: one space between the names of a select_multiple or rank, else as given.
[[nodiscard]] QString keptAnswer(const Node &question, const QString &answer);

} // namespace meyar::form
