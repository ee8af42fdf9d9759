// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/meters.h"

#include "ui/common/chips.h"
#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace meyar::ui {

MeterBar::MeterBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateName();
}

void MeterBar::setCounts(int met, int partly, int failed)
{
    m_met = met;
    m_partly = partly;
    m_failed = failed;
    updateName();
    update();
}

void MeterBar::updateName()
{
    const QString words = tr("%1 met, %2 partly, %3 failed").arg(m_met).arg(m_partly).arg(m_failed);
    setAccessibleName(words);
    setToolTip(words);
}

void MeterBar::paint(QPainter &painter, const QRect &rect, int met, int partly, int failed,
                     Qt::LayoutDirection direction)
{
    const Tokens &t = tokens();
    const int total = met + partly + failed;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect, 3, 3);
    painter.setClipPath(outline);
    painter.fillRect(rect, t.sunk);
    int done = 0;
    int edge = 0;
    for (const auto &[count, color] : {std::pair{met, t.chartGood}, std::pair{partly, t.chartWarn},
                                       std::pair{failed, t.chartBad}}) {
        if (count <= 0) {
            continue;
        }
        done += count;
        const int end = int(qint64(rect.width()) * done / total);
        const QRect part(rect.left() + edge, rect.top(), end - edge, rect.height());
        const int gap = done < total ? 1 : 0;
        painter.fillRect(mirrored(part.adjusted(0, 0, -gap, 0), rect, direction), color);
        edge = end;
    }
    painter.restore();
}

void MeterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_met, m_partly, m_failed, layoutDirection());
}

void MeterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateName();
    }
    QWidget::changeEvent(event);
    update();
}

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProgressLine::setProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    setAccessibleName(tr("%1 of %2").arg(done).arg(total));
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRound(painter, rect(), 2, tokens().sunk);
    if (m_total > 0 && m_done > 0) {
        const int length = qMax(4, int(qint64(width()) * qMin(m_done, m_total) / m_total));
        paintRound(painter, mirrored(QRect(0, 0, length, height()), rect(), layoutDirection()), 2,
                   tokens().accent.ink);
    }
}

void ProgressLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    update();
}

KpiTile::KpiTile(QWidget *parent)
    : Card(parent)
    , m_caption(new Label(TextRole::Caption))
    , m_value(new Label(TextRole::Figure))
    , m_unit(new Label(TextRole::Small))
    , m_change(new Chip)
{
    body()->setContentsMargins(14, 10, 14, 12);
    body()->setSpacing(2);
    for (Label *label : {m_caption, m_value, m_unit}) {
        label->setWrap(false);
    }
    m_unit->setTone(Tone::Muted);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::m);
    figures->addWidget(m_value);
    figures->addWidget(m_unit, 1);
    m_unit->setContentsMargins(0, 8, 0, 0);
    auto *changes = new QHBoxLayout;
    changes->addWidget(m_change);
    changes->addStretch();
    body()->addWidget(m_caption);
    body()->addLayout(figures);
    body()->addLayout(changes);
    m_change->hide();
}

void KpiTile::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    updateName();
}

void KpiTile::setValue(const QString &value, const QString &unit)
{
    m_value->setText(value);
    m_unit->setText(unit);
    updateName();
}

void KpiTile::setChange(const QString &words, Tone tone)
{
    m_change->setText(words);
    m_change->setTone(tone);
    m_change->setMark(tone == Tone::Good       ? Mark::Good
                          : tone == Tone::Bad  ? Mark::Bad
                          : tone == Tone::Warn ? Mark::Warn
                                               : Mark::None);
    m_change->setVisible(!words.isEmpty());
}

void KpiTile::updateName()
{
    setAccessibleName(m_caption->text() + u' ' + m_value->text() + u' ' + m_unit->text());
}

} // namespace meyar::ui
