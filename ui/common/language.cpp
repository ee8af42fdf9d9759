// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"

#include "resources/resources.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

namespace meyar::ui {

/// Stays installed; what it holds is changed.
struct LanguageController::Catalogue final : QTranslator
{
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const QString said = words ? words->translate(context, source, disambiguation, n) : QString();
        return said.isNull() && ofQt ? ofQt->translate(context, source, disambiguation, n) : said;
    }
    bool isEmpty() const override { return false; }

    std::unique_ptr<QTranslator> words;
    std::unique_ptr<QTranslator> ofQt; ///< what Qt's own windows and menus say
};

LanguageController::LanguageController(Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_catalogue(std::make_unique<Catalogue>())
{
    initData();
    QCoreApplication::installTranslator(m_catalogue.get());
    apply();
}

LanguageController::~LanguageController() = default; // a translator that goes is no longer installed

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
    // Last: every window then finds everything in place. One event for all, because removing a translator and installing
    // another would each send one, and all pages would say everything three times.
    auto words = std::make_unique<QTranslator>();
    (void)words->load(QStringLiteral(":/i18n/meyar_%1.qm").arg(languageCode(now)));
    m_catalogue->words = std::move(words);
    m_catalogue->ofQt.reset();
    if (now == Language::Urdu) {
        m_catalogue->ofQt = std::make_unique<QTranslator>();
        (void)m_catalogue->ofQt->load(QStringLiteral(":/i18n/qt_ur.qm"));
    }
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &change);
}

} // namespace meyar::ui
