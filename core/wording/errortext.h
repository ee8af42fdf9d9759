// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/translation.h"

namespace meyar {

/// One to three plain sentences: what is wrong and where, what is safe, what to do. Complete for
/// every code, also when arguments are missing.
[[nodiscard]] QString errorText(const Translation &translation, const Error &error);

/// What an answer should have been, as core names it ("integer", "one of: yes, no"), in words.
[[nodiscard]] QString expectedText(const Translation &translation, const QString &expected);

} // namespace meyar
