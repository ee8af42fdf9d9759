// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/answerbutton.h"

#include "ui/common/chips.h"
#include "ui/common/labellayout.h"
#include "ui/common/painting.h"
#include "ui/common/palette.h"
#include "ui/common/theme.h"

#include <QEnterEvent>
#include <QKeyEvent>
#include <QPainter>

namespace meyar::ui {

namespace {

constexpr int side = 14;
constexpr int markSize = 20;

QFont wordFont(const QString &word)
{
    QFont font = fontOf(TextRole::Heading, baseOf(word, uiLanguage()));
    font.setPixelSize(font.pixelSize() + 1);
    return font;
}

QFont secondFont(const QString &word)
{
    return fontOf(TextRole::Body, baseOf(word, uiLanguage()));
}

/// Words too long for one line of the button, in as many as they need.
LabelLayout wrapped(const QString &words, int width, Qt::LayoutDirection direction)
{
    const Language language = baseOf(words, uiLanguage());
    return LabelLayout({.text = words,
                        .font = fontOf(TextRole::Body, language),
                        .lineHeight = lineHeightOf(TextRole::Body, language),
                        .width = width,
                        .wrap = true,
                        .maximumLines = 0,
                        .direction = direction,
                        .alignment = Qt::AlignLeading,
                        .trim = isNastaliq(TextRole::Body, language)});
}

int heightOf(const QString &words, const QFont &font, int width, Qt::LayoutDirection direction)
{
    return lineWidth(words, font) <= width ? 0 : wrapped(words, width, direction).height + 2 * space::m;
}

/// In one line if there is room, else in several.
void paintWords(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &words, const QFont &font,
                const QColor &color, Qt::LayoutDirection direction)
{
    if (lineWidth(words, font) <= rect.width()) {
        paintLine(painter, rect, alignment, words, font, color, direction);
        return;
    }
    const LabelLayout layout = wrapped(words, rect.width(), direction);
    layout.paint(painter, QPointF(rect.left(), rect.top() + (rect.height() - layout.height) / 2), color);
}

} // namespace

AnswerButton::AnswerButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", metric::cardRadius);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

AnswerButton::AnswerButton(const QString &word, Mark mark, const QString &key, QWidget *parent)
    : AnswerButton(parent)
{
    m_mark = mark;
    m_key = key;
    setText(word);
    updateName();
}

void AnswerButton::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

void AnswerButton::setSecondWord(const QString &word)
{
    m_secondWord = word;
    updateName();
    updateGeometry();
    update();
}

void AnswerButton::setKey(const QString &key)
{
    m_key = key;
    updateName();
    updateGeometry();
    update();
}

void AnswerButton::updateName()
{
    setAccessibleDescription(m_key);
    setAccessibleName(m_secondWord.isEmpty() ? QString()
                                             : text() + QStringLiteral(", ") + m_secondWord);
}

QSize AnswerButton::sizeHint() const
{
    int width = 2 * side + markSize + 10 + lineWidth(text(), wordFont(text()));
    if (!m_secondWord.isEmpty()) {
        width += 12 + lineWidth(m_secondWord, secondFont(m_secondWord));
    }
    if (!m_key.isEmpty()) {
        width += 10 + KeyCap::sizeOf(m_key).width();
    }
    return {width, metric::answerButton};
}

AnswerButton::Room AnswerButton::roomAt(int width) const
{
    const int key = m_key.isEmpty() ? 0 : KeyCap::sizeOf(m_key).width() + 10;
    Room room;
    room.first = width - 2 * side - markSize - 10 - key;
    if (!m_secondWord.isEmpty()) {
        room.second = qMin(lineWidth(m_secondWord, secondFont(m_secondWord)), room.first / 2);
        room.first -= room.second + 8;
    }
    return room;
}

bool AnswerButton::hasHeightForWidth() const
{
    return true;
}

int AnswerButton::heightForWidth(int width) const
{
    const Room room = roomAt(width);
    const int first = heightOf(text(), wordFont(text()), qMax(40, room.first), layoutDirection());
    const int second = m_secondWord.isEmpty()
        ? 0
        : heightOf(m_secondWord, secondFont(m_secondWord), qMax(40, room.second), layoutDirection());
    return qMax(metric::answerButton, qMax(first, second));
}

QSize AnswerButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 120), metric::answerButton};
}

void AnswerButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const Tint tint = tintOf(t, toneOf(m_mark));
    const bool chosen = isChecked();
    const bool hovered = underMouse() && isEnabled();
    const QColor faded = mixed(t.text3, t.surface, 0.6);
    if (!isEnabled()) {
        paintRound(painter, rect(), metric::cardRadius, t.sunk, t.line);
    } else if (chosen) {
        paintRound(painter, rect(), metric::cardRadius, tint.ground, tint.ink, 2);
    } else {
        paintRound(painter, rect(), metric::cardRadius,
                   isDown()      ? t.sunk
                       : hovered ? t.window
                                 : t.surface,
                   t.strongLine, hovered ? 1.5 : 1);
    }

    const auto placed = [this](int left, int w, int h) {
        return mirrored(QRect(left, (height() - h) / 2, w, h), rect(), layoutDirection());
    };
    paintMark(painter, placed(side, markSize, markSize), m_mark, t, isEnabled() ? QColor() : faded);

    const Room room = roomAt(width());
    int right = width() - side;
    if (!m_key.isEmpty()) {
        const QSize cap = KeyCap::sizeOf(m_key);
        right -= cap.width();
        KeyCap::paint(painter, placed(right, cap.width(), cap.height()), m_key,
                      isEnabled() ? t.text2 : faded, t.surface, chosen ? tint.line : t.line);
        right -= 10;
    }
    const QColor ink = !isEnabled() ? faded : chosen ? tint.ink : t.text1;
    if (!m_secondWord.isEmpty()) {
        right -= room.second;
        const QColor second = chosen ? ink : isEnabled() ? t.text2 : faded;
        paintWords(painter, placed(right, room.second, height()), Qt::AlignTrailing, m_secondWord,
                   secondFont(m_secondWord), second, layoutDirection());
    }
    paintWords(painter, placed(side + markSize + 10, room.first, height()), Qt::AlignLeading, text(),
               wordFont(text()), ink, layoutDirection());
}

void AnswerButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void AnswerButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    updateGeometry();
    update();
}

void AnswerButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void AnswerButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace meyar::ui
