// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"

#include <QString>
#include <QStringList>

namespace meyar {

/// A city of Pakistan's industry as it is written in the language, from its English name in whatever case: "کراچی" for
/// "karachi". What is none of ours stays as somebody wrote it.
[[nodiscard]] QString cityWord(const Translation &translation, const QString &city);

/// The English names of those cities.
[[nodiscard]] QStringList cityNames();

} // namespace meyar
