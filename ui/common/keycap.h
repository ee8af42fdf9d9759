// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QKeyEvent;

namespace meyar::ui {

/// The key cap that was pressed, as on an English keyboard ("Y", "3", "[", "/"), whatever layout is
/// active: with an Urdu layout the key says ے, and the auditor still means Y. By the physical key
/// where the system tells it, else by the letter of the Urdu phonetic layout; ۱-۴ are 1-4. Empty
/// for keys without a cap of their own.
[[nodiscard]] QString keyCap(const QKeyEvent &event);

/// The same from its parts, for tests. `scanCode` as the platform gives it, 0 if it does not.
[[nodiscard]] QString keyCap(int key, const QString &text, quint32 scanCode);

} // namespace meyar::ui
