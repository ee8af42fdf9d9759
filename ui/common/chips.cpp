// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chips.h"

#include "ui/common/bidi.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/palette.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

namespace meyar::ui {

namespace {

constexpr int chipHeight = 22;
constexpr int chipSide = 9;
constexpr int chipMark = 13;

int chipHeightNow()
{
    return uiLanguage() == Language::Urdu ? 24 : chipHeight;
}

QFont keyFont()
{
    return fontOf(TextRole::Caption, Language::English);
}

bool asksForUpdate(const QEvent *event)
{
    return event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::EnabledChange;
}

} // namespace

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

Chip::Chip(const QString &text, Tone tone, Mark mark, QWidget *parent)
    : Chip(parent)
{
    m_tone = tone;
    m_mark = mark;
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setMark(Mark mark)
{
    m_mark = mark;
    updateGeometry();
    update();
}

void Chip::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Chip::setBold(bool bold)
{
    m_bold = bold;
    updateGeometry();
    update();
}

void Chip::setOutlined(bool outlined)
{
    m_outlined = outlined;
    update();
}

QFont Chip::textFont() const
{
    return fontOf(m_bold ? TextRole::SmallBold : TextRole::Small, baseOf(m_text, uiLanguage()));
}

QSize Chip::sizeHint() const
{
    int width = lineWidth(m_text, textFont()) + 2 * chipSide;
    if (m_mark != Mark::None || !m_iconName.isEmpty()) {
        width += chipMark + space::s;
    }
    return {width, chipHeightNow()};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 48), chipHeightNow()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tint tint = tintOf(tokens(), m_tone);
    const bool quiet = m_tone == Tone::Normal || m_tone == Tone::Muted || m_tone == Tone::Faint;
    const QColor ink = quiet ? tokens().text2 : tint.ink;
    const QColor ground = m_outlined ? tokens().surface : tint.ground;
    const bool contrast = &tokens() == &highContrastTokens;
    paintRound(painter, rect(), 5, ground, m_outlined || contrast ? tint.line : QColor());

    int x = chipSide;
    const auto placed = [this](int left, int w, int h) {
        return mirrored(QRect(left, (height() - h) / 2, w, h), rect(), layoutDirection());
    };
    if (m_mark != Mark::None) {
        paintMark(painter, placed(x, chipMark, chipMark), m_mark, tokens());
        x += chipMark + space::s;
    } else if (!m_iconName.isEmpty()) {
        paintIcon(painter, placed(x - 1, 16, 16), m_iconName, ink,
                  layoutDirection() == Qt::RightToLeft && isDirectional(m_iconName));
        x += chipMark + space::s;
    }
    paintLine(painter, placed(x, width() - x - chipSide + 1, height()), Qt::AlignLeading, m_text,
              textFont(), ink, layoutDirection());
}

void Chip::changeEvent(QEvent *event)
{
    if (asksForUpdate(event)) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry); // its letters become bold
}

void FilterChip::setCount(int count)
{
    m_count = count;
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const QFont font = fontOf(isChecked() ? TextRole::BodyBold : TextRole::Body);
    int width = lineWidth(text(), font) + 24;
    if (m_count >= 0) {
        width += space::s + lineWidth(number(m_count), font);
    }
    return {width, 28};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const bool on = isChecked();
    paintRound(painter, rect(), metric::inputRadius,
               on                 ? t.accent.ground
                   : underMouse() ? t.window
                                  : t.surface,
               on                 ? t.accent.line
                   : underMouse() ? t.strongLine
                                  : t.line);
    const QFont font = fontOf(on ? TextRole::BodyBold : TextRole::Body);
    const QColor ink = !isEnabled() ? t.text3 : on ? t.accent.ink : t.text1;
    const QRect inner = rect().adjusted(12, 0, -12, 0);
    paintLine(painter, inner, Qt::AlignLeading, text(), font, ink, layoutDirection());
    if (m_count >= 0) {
        paintLine(painter, inner, Qt::AlignTrailing, number(m_count), font, on ? ink : t.text2,
                  layoutDirection());
    }
}

void FilterChip::changeEvent(QEvent *event)
{
    if (asksForUpdate(event)) {
        updateGeometry();
        update();
    }
    QAbstractButton::changeEvent(event);
}

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCap::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return sizeOf(m_key);
}

QSize KeyCap::sizeOf(const QString &key)
{
    QFont font = keyFont();
    font.setBold(false);
    return {qMax(18, lineWidth(key, font) + 10), 18};
}

void KeyCap::paint(QPainter &painter, const QRect &rect, const QString &key, const QColor &ink,
                   const QColor &ground, const QColor &line)
{
    paintRound(painter, rect, 4, ground, line);
    painter.fillRect(QRectF(rect.left() + 3, rect.bottom() - 1, rect.width() - 6, 1), line);
    QFont font = keyFont();
    font.setBold(false);
    paintLine(painter, rect.adjusted(0, -1, 0, -1), Qt::AlignHCenter, key, font, ink,
              Qt::LeftToRight);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_key, tokens().text2, tokens().surface, tokens().line);
}

void KeyCap::changeEvent(QEvent *event)
{
    if (asksForUpdate(event)) {
        update();
    }
    QWidget::changeEvent(event);
}

Badge::Badge(int count, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_count(count)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(count);
}

void Badge::setCount(int count)
{
    m_count = count;
    setAccessibleName(QString::number(count));
    setVisible(count > 0 || m_tone == Tone::Normal);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return sizeOf(m_count);
}

QSize Badge::sizeOf(int count)
{
    const int words
        = lineWidth(count > 99 ? QStringLiteral("99+") : QString::number(count), keyFont());
    return {qMax(17, words + 9), 17};
}

void Badge::paint(QPainter &painter, const QPoint &center, int count, const QColor &ground,
                  const QColor &ink)
{
    QRect box(QPoint(), sizeOf(count));
    box.moveCenter(center);
    paintRound(painter, box, 8.5, ground);
    paintLine(painter, box, Qt::AlignHCenter,
              count > 99 ? QStringLiteral("99+") : QString::number(count), keyFont(), ink,
              Qt::LeftToRight);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    if (m_tone == Tone::Normal) {
        paint(painter, rect().center(), m_count, t.sunk, t.text2);
    } else {
        paint(painter, rect().center(), m_count, tintOf(t, m_tone).ink, t.surface);
    }
}

} // namespace meyar::ui
