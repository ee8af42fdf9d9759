// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <memory>

class QTranslator;

namespace meyar {

/// Meyar's own words in one language, independent of the language of the window: a report can speak Urdu
/// while the screen is English, or both at once. Sources are English, marked with QT_TRANSLATE_NOOP.
class Translation
{
public:
    /// Looks for :/i18n/meyar_<code>.qm; without it the English source is shown.
    explicit Translation(Language language = Language::English);
    ~Translation();
    Translation(Translation &&) noexcept;
    Translation &operator=(Translation &&) noexcept;

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QString text(const char *context, const char *source, int n = -1) const;

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace meyar
