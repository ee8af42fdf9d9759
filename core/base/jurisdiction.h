// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meyar {

/// A country (ISO 3166-1: "PK", "BR"), a part of one (ISO 3166-2: "PK-PB", "BR-SP"), or "INT". Of Pakistan only parts
/// that there are.
[[nodiscard]] bool isJurisdiction(const QString &code);

/// Where a site can be: not everywhere at once, and in Pakistan in a province, since the law is the province's.
[[nodiscard]] bool isPlace(const QString &code);

} // namespace meyar
