// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/pack.h"

#include <QSet>

namespace meyar {

/// Whether answers to a node are testimony: its checkpoint or a group around it says so.
[[nodiscard]] bool isConfidential(const Pack &pack, form::NodeIndex node);
/// Names of all such nodes.
[[nodiscard]] QSet<QString> confidentialQuestions(const Pack &pack);

} // namespace meyar
