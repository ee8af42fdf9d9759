// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/progress.h"
#include "core/assessment/scoring.h"

#include <QJsonObject>
#include <QStringList>

namespace meyar::cli {

/// The whole score with every line that explains it; the same for the same answers on every machine.
[[nodiscard]] QJsonObject scoreJson(const Pack &pack, const Score &score, const Progress &progress);
/// The same for people.
[[nodiscard]] QStringList scoreLines(const Pack &pack, const Score &score);

} // namespace meyar::cli
