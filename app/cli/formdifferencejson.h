// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formdifference.h"

#include <QJsonObject>
#include <QStringList>

namespace meyar::cli {

[[nodiscard]] QJsonObject toJson(const form::FormDifference &difference);

/// One line for each thing: "added: question osh/exits", "changed: osh/exits, weight: 2 → 3".
[[nodiscard]] QStringList linesOf(const form::FormDifference &difference);

} // namespace meyar::cli
