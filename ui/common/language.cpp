// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"

#include "resources/resources.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

namespace meyar::ui {

LanguageController::LanguageController(Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    initData();
    apply();
}

LanguageController::~LanguageController() = default;

Language LanguageController::language() const
{
    return m_display == DisplayLanguage::Urdu ? Language::Urdu : Language::English;
}

void LanguageController::setDisplay(DisplayLanguage display)
{
    if (display == m_display) {
        return;
    }
    const Language before = language();
    m_display = display;
    if (language() != before) {
        apply();
        Q_EMIT languageChanged(language());
    }
    Q_EMIT displayChanged(display);
}

UrduFace LanguageController::urduFace() const
{
    return m_face;
}

void LanguageController::setUrduFace(UrduFace face)
{
    if (face != m_face) {
        m_face = face;
        apply();
        // Labels measure themselves again on this event; the words stay the same.
        Q_EMIT languageChanged(language());
    }
}

void LanguageController::apply()
{
    const Language now = language();
    setFontDefaults(now, m_face);
    QLocale::setDefault(
        QLocale(now == Language::Urdu ? QLocale::Urdu : QLocale::English, QLocale::Pakistan));
    QGuiApplication::setLayoutDirection(isRightToLeft(now) ? Qt::RightToLeft : Qt::LeftToRight);
    m_theme.refresh();
    // Last: installing a translator sends LanguageChange to every window, which then finds
    // everything in place.
    auto translator = std::make_unique<QTranslator>();
    const QString file = QStringLiteral(":/i18n/meyar_%1.qm").arg(languageCode(now));
    const bool loaded = translator->load(file);
    if (m_translator) {
        QCoreApplication::removeTranslator(m_translator.get());
    }
    m_translator = std::move(translator);
    if (!loaded || !QCoreApplication::installTranslator(m_translator.get())) {
        // An empty catalogue: Qt sends no event, but the fonts and the direction have changed.
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(qApp, &change);
    }
}

} // namespace meyar::ui
