// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"

#include <QStringList>

namespace meyar {

// How every sentence with arguments is put together, so that names typed by people never upset its
// order.

/// The translated source with %1 … %9 replaced in one pass: a "%1" inside an argument stays as it
/// is. In Urdu each argument is isolated. For an argument that is missing or empty " (%1)" vanishes
/// and "%1" is "…".
[[nodiscard]] QString sentence(const Translation &translation, const char *context,
                               const char *source, const QStringList &args);

/// `text` as it stands inside a sentence of the language: isolated in Urdu, unless it is empty.
[[nodiscard]] QString placedIn(const Translation &translation, const QString &text);

} // namespace meyar
