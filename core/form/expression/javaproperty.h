// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meyar::form {

/// What stands in Java's \p{…} as PCRE writes it inside brackets: '[:alpha:]', '\p{Arabic}' or
/// '\x{0600}-\x{06FF}'. With `negated` its opposite. Empty if there is none that PCRE can tell.
[[nodiscard]] QString propertyInBrackets(QStringView name, bool negated);

} // namespace meyar::form
