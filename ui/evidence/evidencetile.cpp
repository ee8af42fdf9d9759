// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencetile.h"

#include "core/wording/format.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tileWidth = 136;
constexpr int pictureHeight = 80;
constexpr int radius = 5;
constexpr int glyphSize = 22;

int captionHeight()
{
    return QFontMetrics(fontOf(TextRole::Small)).height() + space::xs;
}

} // namespace

EvidenceTile::EvidenceTile(EvidenceDesk &desk, QWidget *parent)
    : QAbstractButton(parent)
    , m_desk(desk)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize EvidenceTile::sizeHint() const
{
    return {tileWidth, pictureHeight + captionHeight()};
}

void EvidenceTile::setItem(const EvidenceItem &item)
{
    m_isBroken = m_isBroken && item.row.evidence.sha256 == m_item.row.evidence.sha256;
    m_item = item;
    describe();
    update();
}

void EvidenceTile::setImageFailed(const QByteArray &sha256)
{
    if (m_item.row.evidence.sha256 == sha256) {
        m_isBroken = true;
        describe();
        update();
    }
}

QString EvidenceTile::remark() const
{
    if (m_item.row.isMissing) {
        return tr("Not on this laptop");
    }
    if (m_isBroken) {
        return tr("File damaged");
    }
    if (m_item.row.isElsewhere) {
        return tr("Also at another factory");
    }
    return m_item.row.evidence.derivedFrom.isEmpty() ? QString() : tr("Edited copy");
}

void EvidenceTile::describe()
{
    const QString title = evidenceTitle(m_item.row.evidence);
    const QString special = remark();
    setText(title);
    setAccessibleName(special.isEmpty() ? title : title + u". "_s + special);
    setToolTip(accessibleName().toHtmlEscaped());
}

void EvidenceTile::paintPlaceholder(QPainter &painter, const QRect &frame, const QString &icon, const QString &words)
{
    const Tokens &t = tokens();
    paintRound(painter, frame, radius, t.sunk, t.line);
    const QRect square(frame.center().x() - glyphSize / 2, frame.top() + 18, glyphSize, glyphSize);
    paintIcon(painter, square, icon, t.text3);
    paintLine(painter, frame.adjusted(space::xs, 40, -space::xs, -space::xs), Qt::AlignHCenter, words,
              fontOf(TextRole::Caption), t.text2, layoutDirection());
}

void EvidenceTile::paintPicture(QPainter &painter, const QRect &frame)
{
    const Evidence &evidence = m_item.row.evidence;
    if (m_item.row.isMissing || m_isBroken) {
        paintPlaceholder(painter, frame, m_isBroken ? u"dialog-cancel"_s : u"network-disconnect"_s, remark());
        return;
    }
    if (!evidence.type.startsWith(u"image/")) {
        paintPlaceholder(painter, frame, u"documentation"_s, sizeText(Translation(uiLanguage()), evidence.size));
        return;
    }
    const QSize wanted = frame.size() * 2 * devicePixelRatioF();
    const QImage image = m_desk.images() ? m_desk.images()->image(evidence.sha256, wanted) : QImage();
    if (image.isNull()) {
        paintPlaceholder(painter, frame, u"insert-image"_s, {});
        return;
    }
    QPainterPath path;
    path.addRoundedRect(frame, radius, radius);
    painter.save();
    painter.setClipPath(path);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize filling = image.size().scaled(frame.size(), Qt::KeepAspectRatioByExpanding);
    QRect target(QPoint(), filling);
    target.moveCenter(frame.center());
    painter.drawImage(target, image);
    painter.restore();
    painter.setPen(tokens().line);
    painter.drawPath(path);
}

void EvidenceTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect frame(0, 0, width(), pictureHeight);
    paintPicture(painter, frame);
    const QString special = remark();
    const bool isShownInFrame = m_item.row.isMissing || m_isBroken;
    if (!special.isEmpty() && !isShownInFrame) {
        const Tint tint = tintOf(tokens(), m_item.row.isElsewhere ? Tone::Warn : Tone::Accent);
        const QFont font = fontOf(TextRole::Caption);
        const int width = qMin(frame.width() - 2 * space::xs, lineWidth(special, font) + 2 * space::s);
        const QRect label = mirrored({frame.left() + space::xs, frame.bottom() - captionHeight() - space::xs + 1, width,
                                      captionHeight()},
                                     frame, layoutDirection());
        paintRound(painter, label, 3, tint.ground, tint.line);
        paintLine(painter, label, Qt::AlignHCenter, special, font, tint.ink, layoutDirection());
    }
    paintLine(painter, {0, pictureHeight + 2, width(), captionHeight()}, Qt::AlignLeading, text(),
              fontOf(TextRole::Small), tokens().text1, layoutDirection());
}

void EvidenceTile::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_F2:
        Q_EMIT captionRequested();
        return;
    case Qt::Key_Delete:
        Q_EMIT removalRequested();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void EvidenceTile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        describe();
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

} // namespace meyar::ui
