// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

#include <QString>

#include <functional>
#include <optional>

namespace meyar::vault {

// Passphrases: what they must be, what a machine proposes, and how they become keys.

inline constexpr int leastPassphraseLength = 12; ///< in characters, after NFKC

enum class PassphraseProblem {
    TooShort,
    TooCommon, ///< a well-known one, one word with digits, digits only, or a pattern
};
[[nodiscard]] std::optional<PassphraseProblem> passphraseProblem(const QString &passphrase);

/// Random words with hyphens between them: 6 of 1,024 words are 60 bits. With the cost of Argon2id
/// below that is out of reach for whoever has the file only. `words` from 5 (50 bits) to 10.
[[nodiscard]] QString proposedPassphrase(int words = 6);

/// Seconds to wait after that many wrong passphrases in a row: 0, 0, 0, 1, 2, 4 … 60.
[[nodiscard]] int delayAfterFailures(int failures);

/// What one guess costs with Argon2id (one lane).
struct PassphraseCost
{
    int memoryMiB = 128;
    int passes = 3;
    friend bool operator==(const PassphraseCost &, const PassphraseCost &) = default;
};
inline constexpr PassphraseCost smallCost{64, 3}; ///< where there is not enough memory

/// The limits within which a cost that a file names is believed: 8 MiB to 1 GiB, 1 to 16 passes.
[[nodiscard]] bool isPlausible(const PassphraseCost &cost);

inline constexpr int passphraseSaltSize = 16;

/// A key of 32 bytes from a passphrase (NFKC, UTF-8). Nothing if the memory cannot be had.
[[nodiscard]] std::optional<Secret>
keyOfPassphrase(const QString &passphrase, const QByteArray &salt, const PassphraseCost &cost);

/// Milliseconds that a cost takes here; nothing if the memory cannot be had.
using MeasureCost = std::function<std::optional<qint64>(const PassphraseCost &)>;
[[nodiscard]] std::optional<qint64> measuredCost(const PassphraseCost &cost);

/// The cost for this machine: the least between 64 MiB in 2 passes and 256 MiB in 4 that takes half
/// a second; but none that takes more than one and a half, if a smaller one is left. Takes a second
/// or two.
[[nodiscard]] PassphraseCost calibrated(const MeasureCost &measure = measuredCost);

} // namespace meyar::vault
