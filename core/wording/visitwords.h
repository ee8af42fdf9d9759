// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/visit/qualityreview.h"
#include "core/visit/workerlist.h"

namespace meyar {

/// The heading over remarks of a kind: "Failed without evidence".
[[nodiscard]] QString wordOf(const Translation &translation, QualityRemark::Kind kind);
/// What to do about it, in one sentence. `otherAnswer` is the label of the other checklist's answer, `otherPack` its title;
/// only a contradiction needs them.
[[nodiscard]] QString adviceOn(const Translation &translation, const QualityRemark &remark, const QString &otherPack = {},
                               const QString &otherAnswer = {});
/// What is wrong with a line of a list of workers: "Line 4: “7” stands in the list twice."
[[nodiscard]] QString problemText(const Translation &translation, const WorkerLineProblem &problem);

} // namespace meyar
