// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/beforeafter.h"

#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr double keyStep = 0.05;
constexpr int handle = 18; ///< radius of what is drawn on the line

void paintTag(QPainter &painter, const QRect &picture, const QString &words, bool isLeft)
{
    const QFont font = fontOf(TextRole::BodyBold);
    const int width = lineWidth(words, font) + 20;
    const QRect tag(isLeft ? picture.left() + 8 : picture.right() - 8 - width, picture.top() + 8, width, 28);
    paintRound(painter, tag, 6, tokens().surface, tokens().strongLine);
    paintLine(painter, tag, Qt::AlignCenter, words, font, tokens().text1, Qt::LeftToRight);
}

} // namespace

BeforeAfter::BeforeAfter(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("beforeAfter"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(180);
    setCursor(Qt::SplitHCursor);
    retranslate();
}

void BeforeAfter::setPhotos(const QImage &before, const QImage &after)
{
    m_before = before;
    m_after = after;
    update();
}

void BeforeAfter::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void BeforeAfter::retranslate()
{
    setAccessibleName(tr("Photos before and after"));
    setAccessibleDescription(tr("The arrow keys move the line between them."));
    update();
}

QRect BeforeAfter::picture() const
{
    const QSize size = (m_after.isNull() ? m_before : m_after).size().scaled(this->size() - QSize(2, 2), Qt::KeepAspectRatio);
    return {QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

bool BeforeAfter::isAfterAt(const QPoint &at) const
{
    return (at.x() > width() / 2) == (layoutDirection() == Qt::LeftToRight);
}

void BeforeAfter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintRound(painter, rect(), 8, tokens().sunk, tokens().line);
    if (hasBoth()) {
        paintBoth(painter);
    } else {
        paintHalves(painter);
    }
    if (hasFocus()) {
        paintRound(painter, rect(), 8, Qt::transparent, tokens().accent.ink);
    }
}

void BeforeAfter::paintHalves(QPainter &painter)
{
    if (m_before.isNull() && m_after.isNull()) {
        paintLine(painter, rect(), Qt::AlignCenter, tr("No photos of before and after yet"), fontOf(TextRole::Body), tokens().text3,
                  layoutDirection());
        return;
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect left = rect().adjusted(8, 8, -width() / 2 - 4, -8);
    const QRect right = rect().adjusted(width() / 2 + 4, 8, -8, -8);
    const auto paintHalf = [&](const QRect &half, const QImage &image, const QString &tag, const QString &missing) {
        if (image.isNull()) {
            paintLine(painter, half, Qt::AlignCenter, missing, fontOf(TextRole::Body), tokens().text3, layoutDirection());
            return;
        }
        QRect place({}, image.size().scaled(half.size(), Qt::KeepAspectRatio));
        place.moveCenter(half.center());
        painter.drawImage(place, image);
        paintTag(painter, place, tag, true);
    };
    paintHalf(isMirrored ? right : left, m_before, tr("Before"), tr("The photo of before is missing"));
    paintHalf(isMirrored ? left : right, m_after, tr("After"), tr("The photo of after is missing"));
}

void BeforeAfter::paintBoth(QPainter &painter)
{
    const QRect all = picture();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int part = int(all.width() * m_share);
    const int line = isMirrored ? all.right() - part : all.left() + part;
    const QRect before = isMirrored ? QRect(QPoint(line, all.top()), all.bottomRight()) : QRect(all.topLeft(), QPoint(line, all.bottom()));
    painter.drawImage(all, m_after);
    painter.save();
    painter.setClipRect(before);
    painter.drawImage(all, m_before);
    painter.restore();
    paintTag(painter, all, isMirrored ? tr("After") : tr("Before"), true);
    paintTag(painter, all, isMirrored ? tr("Before") : tr("After"), false);
    painter.setPen(QPen(tokens().surface, 4));
    painter.drawLine(line, all.top(), line, all.bottom());
    painter.setPen(QPen(tokens().accent.ink, 2));
    painter.setBrush(tokens().surface);
    painter.drawEllipse(QPoint(line, all.center().y()), handle, handle);
    painter.drawLine(line - 5, all.center().y() - 5, line - 10, all.center().y());
    painter.drawLine(line - 10, all.center().y(), line - 5, all.center().y() + 5);
    painter.drawLine(line + 5, all.center().y() - 5, line + 10, all.center().y());
    painter.drawLine(line + 10, all.center().y(), line + 5, all.center().y() + 5);
}

void BeforeAfter::moveTo(const QPoint &at)
{
    const QRect all = picture();
    if (all.width() > 0) {
        const double fromLeft = double(at.x() - all.left()) / all.width();
        setShare(layoutDirection() == Qt::RightToLeft ? 1 - fromLeft : fromLeft);
    }
}

void BeforeAfter::mousePressEvent(QMouseEvent *event)
{
    moveTo(event->pos());
}

void BeforeAfter::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        moveTo(event->pos());
    }
}

void BeforeAfter::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        setShare(m_share + (isMirrored ? keyStep : -keyStep));
        return;
    case Qt::Key_Right:
        setShare(m_share + (isMirrored ? -keyStep : keyStep));
        return;
    case Qt::Key_Home:
        setShare(0);
        return;
    case Qt::Key_End:
        setShare(1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace meyar::ui
