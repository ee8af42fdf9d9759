// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "ui/common/fonts.h"

#include <QObject>

#include <memory>

namespace meyar::ui {

class Theme;

/// What the language switch offers. In Both the window speaks English and the questions stand in
/// both.
enum class DisplayLanguage { English, Urdu, Both };

/// Switches the language of the running application: translator, locale, layout direction, fonts,
/// style sheet. Every widget then gets QEvent::LanguageChange, pages their retranslate().
class LanguageController final : public QObject
{
    Q_OBJECT

public:
    explicit LanguageController(Theme &theme, QObject *parent = nullptr);
    ~LanguageController() override;

    [[nodiscard]] DisplayLanguage display() const { return m_display; }
    /// The language of the window.
    [[nodiscard]] Language language() const;
    void setDisplay(DisplayLanguage display);

    [[nodiscard]] UrduFace urduFace() const;
    void setUrduFace(UrduFace face);

Q_SIGNALS:
    void languageChanged(meyar::Language language);
    void displayChanged(meyar::ui::DisplayLanguage display);

private:
    void apply();

    Theme &m_theme;
    DisplayLanguage m_display = DisplayLanguage::English;
    UrduFace m_face = UrduFace::Nastaliq;
    struct Catalogue;
    std::unique_ptr<Catalogue> m_catalogue;
};

} // namespace meyar::ui
