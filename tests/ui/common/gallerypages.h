// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

namespace meyar::ui {

/// Every component on one sheet.
[[nodiscard]] QWidget *componentSheet();

/// A question as in the mockups 02 to 04, put together from the components.
[[nodiscard]] Page *questionPage();
/// A table as in mockup 05.
[[nodiscard]] Page *tablePage();
/// An empty state.
[[nodiscard]] Page *emptyPage(const QString &id, const QString &icon, const char *english,
                              const char *urdu, RailPlace place = RailPlace::Main);

} // namespace meyar::ui
