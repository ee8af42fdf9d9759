// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/answerbutton.h"

#include "ui/common/chips.h"
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
    QFont font = fontOf(TextRole::Heading, scriptOf(word, uiLanguage()));
    font.setPixelSize(font.pixelSize() + 1);
    return font;
}

QFont secondFont(const QString &word)
{
    return fontOf(TextRole::Body, scriptOf(word, uiLanguage()));
}

} // namespace

AnswerButton::AnswerButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", metric::cardRadius);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
        const QFont font = secondFont(m_secondWord);
        const int words = qMin(lineWidth(m_secondWord, font), (right - side - markSize) / 2);
        right -= words;
        paintLine(painter, placed(right, words, height()), Qt::AlignTrailing, m_secondWord, font,
                  chosen            ? ink
                      : isEnabled() ? t.text2
                                    : faded,
                  layoutDirection());
        right -= 8;
    }
    const int left = side + markSize + 10;
    paintLine(painter, placed(left, right - left, height()), Qt::AlignLeading, text(),
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
