// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/button.h"

#include "ui/common/chips.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/palette.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

namespace meyar::ui {

namespace {

constexpr int glyphSize = 16;

struct Look
{
    QColor ground, border, ink;
};

Look lookOf(ButtonKind kind, bool enabled, bool hovered, bool pressed, bool checked)
{
    const Tokens &t = tokens();
    if (!enabled) {
        const QColor faded = mixed(t.text3, t.surface, 0.6);
        return kind == ButtonKind::Flat || kind == ButtonKind::Quiet ? Look{{}, {}, faded}
                                                                     : Look{t.sunk, t.line, faded};
    }
    const double strength = pressed ? 0.80 : hovered ? 0.90 : 1.0;
    switch (kind) {
    case ButtonKind::Primary: {
        const QColor ground = mixed(t.accent.ink, t.text1, strength);
        return {ground, ground, t.onAccent};
    }
    case ButtonKind::Danger:
        return {hovered || pressed ? t.bad.ground : t.surface, t.bad.ink, t.bad.ink};
    case ButtonKind::Flat:
    case ButtonKind::Quiet:
        return {pressed       ? t.line
                    : hovered ? t.sunk
                              : QColor(),
                {},
                kind == ButtonKind::Flat ? t.accent.ink : t.text2};
    case ButtonKind::Plain:
        break;
    }
    if (checked) {
        return {t.accent.ground, t.accent.line, t.accent.ink};
    }
    return {pressed       ? t.sunk
                : hovered ? t.window
                          : t.surface,
            hovered ? t.strongLine : t.line, t.text1};
}

} // namespace

Button::Button(ButtonKind kind, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(true); // Enter presses the button that has the focus
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : Button(kind, parent)
{
    setText(text);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setIconTrailing(bool trailing)
{
    m_iconTrailing = trailing;
    update();
}

void Button::setKeyHint(const QString &key)
{
    m_keyHint = key;
    updateGeometry();
    update();
}

void Button::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

QFont Button::textFont() const
{
    const bool bold = m_kind == ButtonKind::Primary || isChecked();
    const Language language = baseOf(text(), uiLanguage());
    const TextRole role = m_small ? (bold ? TextRole::SmallBold : TextRole::Small)
                                  : (bold ? TextRole::BodyBold : TextRole::Body);
    return fontOf(role, uiLanguage() == Language::English ? language : uiLanguage());
}

QSize Button::sizeHint() const
{
    const int height = m_small ? metric::smallControl : metric::control;
    const bool bare = m_kind == ButtonKind::Flat || m_kind == ButtonKind::Quiet;
    const int side = bare ? space::m : m_small ? 10 : 14;
    if (text().isEmpty() && m_keyHint.isEmpty()) {
        return {height, height};
    }
    int width = lineWidth(text(), textFont());
    if (!m_iconName.isEmpty()) {
        width += glyphSize + (text().isEmpty() ? 0 : space::m);
    }
    if (!m_keyHint.isEmpty()) {
        width += KeyCap::sizeOf(m_keyHint).width() + (text().isEmpty() ? 0 : 10) - 3;
    }
    return {qMax(width + 2 * side, height), height};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool hovered = underMouse() && isEnabled();
    const Look look = lookOf(m_kind, isEnabled(), hovered, isDown(), isChecked());
    paintRound(painter, rect(), metric::buttonRadius, look.ground, look.border);

    // Laid out from left to right and mirrored as a whole.
    const QFont font = textFont();
    const int words = lineWidth(text(), font);
    const int icon = m_iconName.isEmpty() ? 0 : glyphSize;
    const int gap = icon > 0 && words > 0 ? space::m : 0;
    const QSize cap = m_keyHint.isEmpty() ? QSize() : KeyCap::sizeOf(m_keyHint);
    const int capRoom = cap.isEmpty() ? 0 : cap.width() + (words + icon > 0 ? 10 : 0);
    const int total = words + icon + gap + capRoom;
    const int margin = 4;
    int x = qMax(margin, (width() - total) / 2);
    const int room = qMax(0, qMin(words, width() - 2 * margin - icon - gap - capRoom));
    const auto placed = [this](int left, int w, int h) {
        return mirrored(QRect(left, (height() - h) / 2, w, h), rect(), layoutDirection());
    };
    const auto drawIcon = [&](int left) {
        const bool mirror = layoutDirection() == Qt::RightToLeft && isDirectional(m_iconName);
        const QColor ink = m_kind == ButtonKind::Plain && isEnabled() && !isChecked()
            ? tokens().text2
            : look.ink;
        paintIcon(painter, placed(left, icon, icon), m_iconName, ink, mirror);
    };
    if (icon > 0 && !m_iconTrailing) {
        drawIcon(x);
        x += icon + gap;
    }
    if (words > 0) {
        paintLine(painter, placed(x, room, height()), Qt::AlignLeading, text(), font, look.ink,
                  layoutDirection());
        x += room;
    }
    if (icon > 0 && m_iconTrailing) {
        drawIcon(x + gap);
        x += icon + gap;
    }
    if (!cap.isEmpty()) {
        const bool filled = m_kind == ButtonKind::Primary;
        KeyCap::paint(painter, placed(x + (words + icon > 0 ? 10 : 0), cap.width(), cap.height()),
                      m_keyHint, filled ? look.ink : tokens().text2,
                      filled ? QColor() : tokens().surface, filled ? look.ink : tokens().line);
    }
}

void Button::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        updateGeometry();
    }
    QPushButton::changeEvent(event);
    update();
}

IconButton::IconButton(const QString &iconName, ButtonKind kind, QWidget *parent)
    : Button(kind, parent)
{
    setIconName(iconName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setName(const QString &name)
{
    setToolTip(name);
    setAccessibleName(name);
}

} // namespace meyar::ui
