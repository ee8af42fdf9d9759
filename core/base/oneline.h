// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meyar {

/// For lists with one line a row: without control characters and bidirectional controls, every line end a space. A name
/// can then neither break a row nor disturb the next, nor speak to a terminal. Tabs stay.
[[nodiscard]] QString oneLine(QString text);

} // namespace meyar
