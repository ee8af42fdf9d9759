// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meyar::ui {

/// The digits of Urdu text on paper. Offices in Pakistan write 0-9; workers who learned to read in Urdu read ۰-۹ faster,
/// and may have them on handouts and forms. The window always shows 0-9 and takes both.
enum class PaperDigits { European, Urdu };

/// What is printed with if nothing else is said; European until it is set.
[[nodiscard]] PaperDigits paperDigits();
void setPaperDigits(PaperDigits digits);

} // namespace meyar::ui
