// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "resources/resources.h"
#include "ui/common/focusring.h"
#include "ui/common/fonts.h"
#include "ui/common/palette.h"
#include "ui/common/paperlook.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QPixmapCache>
#include <QToolTip>

namespace meyar::ui {

namespace {

const Tokens *&inForce()
{
    static const Tokens *current = &lightTokens;
    return current;
}

} // namespace

const Tokens &tokens()
{
    return *inForce();
}

PaperLook::PaperLook(Language language)
    : m_tokens(inForce())
    , m_language(uiLanguage())
{
    inForce() = &lightTokens;
    setFontDefaults(language, urduFace());
}

PaperLook::~PaperLook()
{
    inForce() = m_tokens;
    setFontDefaults(m_language, urduFace());
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_ring(new FocusRing(this))
{
    initLook();
    registerFonts();
    QApplication::setStyle(new Style);
    refresh();
}

Theme::~Theme() = default;

void Theme::setKind(ThemeKind kind)
{
    if (kind != m_kind) {
        m_kind = kind;
        refresh();
    }
}

void Theme::refresh()
{
    inForce() = &tokensOf(m_kind);
    QPixmapCache::clear();
    QApplication::setFont(fontOf(TextRole::Body));
    QToolTip::setFont(fontOf(TextRole::Small));
    // Each of these goes through every widget of every page, which takes most of a second: not when only the language
    // has changed.
    if (const QString sheet = styleSheetOf(tokens()); sheet != qApp->styleSheet()) {
        const QPalette palette = paletteOf(tokens());
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
        qApp->setStyleSheet(sheet);
    }
    Q_EMIT changed();
}

} // namespace meyar::ui
