// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace meyar::bundle {

/// README.txt of a bundle: what the file is and how to check it with public tools. For people
/// without Meyar.
[[nodiscard]] QByteArray readme(const QByteArray &senderPublicKey);

} // namespace meyar::bundle
