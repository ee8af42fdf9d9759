// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/start/firstrun.h"

#include <optional>

namespace meyar {

/// What is to be opened, and what is to be done then.
struct Begin
{
    QString database;
    QString person = {}; ///< to be written to the database, if not empty
    QString bundle = {}; ///< to be looked at on the exchange page, if not empty
};

/// The database that Meyar opens when it is told of none: this person's own, in `folder`. If there is none yet, asks
/// what to begin with; nothing if the window was closed. The sample programme is made beside it, and never becomes
/// the file that is opened by itself.
[[nodiscard]] Result<std::optional<Begin>> beginIn(const QString &folder, const Clock &clock);

/// What was chosen, done.
[[nodiscard]] Result<Begin> begun(const ui::FirstChoice &choice, const QString &folder, const Clock &clock);

} // namespace meyar
