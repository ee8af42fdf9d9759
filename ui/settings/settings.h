// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/language.h"
#include "ui/common/paperdigits.h"
#include "ui/common/tokens.h"

class QSettings;

namespace meyar::ui {

/// What a person mostly does with Meyar: the rail shows what that needs first.
enum class Role { Auditor, Manager, Trainer, Office };

/// What a person has chosen on this computer. It belongs to them, not to a database.
struct Settings
{
    DisplayLanguage language = DisplayLanguage::English;
    UrduFace urduFace = UrduFace::Nastaliq;
    ThemeKind theme = ThemeKind::Light;
    int scale = 100; ///< percent, one of scales: how large everything is, from the next start on
    Role role = Role::Auditor;
    PaperDigits digits = PaperDigits::European;
    QString folder = {}; ///< where reports, bundles and exports are put at first; empty: where one was put last
    friend bool operator==(const Settings &, const Settings &) = default;
};

inline constexpr int scales[] = {100, 125, 150, 200};

// The stable words of the choices: in the file, and as ids of the switches.
[[nodiscard]] QString toCode(DisplayLanguage language); ///< "en", "ur", "both"
[[nodiscard]] QString toCode(UrduFace face); ///< "nastaliq", "naskh"
[[nodiscard]] QString toCode(ThemeKind theme); ///< "light", "dark", "high-contrast"
[[nodiscard]] QString toCode(PaperDigits digits); ///< "european", "urdu"
[[nodiscard]] QString toCode(Role role); ///< "auditor", "manager", "trainer", "office"
[[nodiscard]] Role roleFrom(const QString &code); ///< Auditor if unknown
[[nodiscard]] DisplayLanguage displayLanguageFrom(const QString &code); ///< English if unknown
[[nodiscard]] UrduFace urduFaceFrom(const QString &code); ///< Nastaliq if unknown
[[nodiscard]] ThemeKind themeFrom(const QString &code); ///< Light if unknown
[[nodiscard]] PaperDigits paperDigitsFrom(const QString &code); ///< European if unknown
[[nodiscard]] int scaleFrom(const QString &percent); ///< 100 if it is none of `scales`

/// What is missing or not understood has its default.
[[nodiscard]] Settings loadSettings(const QSettings &file);
void saveSettings(const Settings &settings, QSettings &file);

/// Makes everything as large as the settings say. Before QApplication, once its names are set; QT_SCALE_FACTOR of the
/// environment goes before.
void applyScale(const Settings &settings);

} // namespace meyar::ui
