// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/stepbutton.h"

#include "ui/common/bidi.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int padding = 10;
constexpr int markSize = 18;
constexpr int barWidth = 3;
constexpr int wordsAt = 16 + markSize + 12;

int heightOf(TextRole role)
{
    return lineHeightOf(role, uiLanguage());
}

} // namespace

StepButton::StepButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepButton::setStep(const QString &name, const QString &remark, Mark mark)
{
    m_remark = remark;
    m_mark = mark;
    setText(name);
    setAccessibleName(remark.isEmpty() ? name : name + u": "_s + remark);
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const
{
    return {220, 2 * padding + heightOf(TextRole::BodyBold) + heightOf(TextRole::Small)};
}

void StepButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &look = tokens();
    const Qt::LayoutDirection direction = layoutDirection();
    if (isChecked()) {
        painter.fillRect(rect(), look.accent.ground);
        painter.fillRect(mirrored({0, 0, barWidth, height()}, rect(), direction), look.accent.ink);
    } else if (underMouse()) {
        painter.fillRect(rect(), look.sunk);
    }
    const int name = heightOf(TextRole::BodyBold);
    const QRect mark(16, padding + (name - markSize) / 2, markSize, markSize);
    paintMark(painter, mirrored(mark, rect(), direction), m_mark, look);
    const QRect first(wordsAt, padding, width() - wordsAt - padding, name);
    const QRect second(wordsAt, padding + name, first.width(), heightOf(TextRole::Small));
    const QFont bold = fontOf(TextRole::BodyBold);
    const QFont small = fontOf(TextRole::Small);
    paintLine(painter, mirrored(first, rect(), direction), Qt::AlignLeft | Qt::AlignVCenter,
              elided(text(), bold, first.width()), bold, isChecked() ? look.accent.ink : look.text1, direction);
    paintLine(painter, mirrored(second, rect(), direction), Qt::AlignLeft | Qt::AlignVCenter,
              elided(m_remark, small, second.width()), small, look.text2, direction);
}

} // namespace meyar::ui
