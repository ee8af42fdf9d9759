// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meyar::report {

/// The style sheet of HTML reports, for screen and print.
[[nodiscard]] QString htmlStyle();
/// The shapes of the marks as SVG symbols m-good, m-partial…, to be used from inside the page.
[[nodiscard]] QString htmlMarks();

} // namespace meyar::report
