// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/fonts.h"

#include <QString>

namespace meyar::ui {

/// The gallery's own words in both languages; they are samples and not for translators.
inline QString w(const char *english, const char *urdu)
{
    return QString::fromUtf8(uiLanguage() == Language::Urdu ? urdu : english);
}

} // namespace meyar::ui
