// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bidi.h"

#include <QFont>

namespace meyar::ui {

using meyar::scriptOf;

/// What a text is for; with the language it fixes family, size, weight and line height.
enum class TextRole {
    Body,
    BodyBold,
    Small,
    SmallBold,
    Caption,
    Heading,
    PageTitle,
    Question,
    Figure
};

/// The face of titles and questions in Urdu; everything else is always Naskh.
enum class UrduFace { Nastaliq, Naskh };

/// Registers the bundled families from :/fonts once. False (and a warning) if one cannot be loaded.
bool registerFonts();

/// The language of the window, which fontOf() and Label use when none is given.
[[nodiscard]] Language uiLanguage();
[[nodiscard]] UrduFace urduFace();
void setFontDefaults(Language language, UrduFace face);

[[nodiscard]] QFont fontOf(TextRole role, Language language);
[[nodiscard]] QFont fontOf(TextRole role);
/// The distance between base lines, in pixels.
[[nodiscard]] int lineHeightOf(TextRole role, Language language);
/// True if this role is drawn in Nastaliq, whose ink leaves the line and the advance width.
[[nodiscard]] bool isNastaliq(TextRole role, Language language);

} // namespace meyar::ui
