// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QByteArray>
#include <QStringList>

namespace meyar::vault {

/// Six words of a public key, to be compared by voice: 48 bits of its hash. Two people who hear the
/// same six words have the same key, unless somebody tried some 10^14 keys to make another one with
/// them. The same key has other words in the other language: both sides read them in one.
[[nodiscard]] QStringList keyWords(const QByteArray &publicKey, Language language);

} // namespace meyar::vault
