// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/testimony/statistics.h"

#include <QJsonObject>

namespace meyar::cli {

/// {"date", "kind", "people", "sex", "shift", "department", "name", "notes", "quotes", "answers": {topic: answer}};
/// what is missing is empty. BadArgument for an unknown word or code.
[[nodiscard]] Result<Interview> interviewFrom(const QByteArray &json);
[[nodiscard]] QJsonObject toJson(const Interview &interview);
[[nodiscard]] QJsonObject toJson(const InterviewStatistics &statistics);

} // namespace meyar::cli
