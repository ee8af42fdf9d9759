// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace meyar::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(space::xl, space::l, space::xl, space::l);
    m_body->setSpacing(space::m);
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const bool plain = m_tone == Tone::Normal;
    const Tint tint = plain ? Tint{t.text1, t.surface, t.line} : tintOf(t, m_tone);
    paintRound(painter, rect(), metric::cardRadius, tint.ground,
               m_selected ? t.accent.ink : tint.line, m_selected ? 2 : 1);
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
    QFrame::changeEvent(event);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
    } else {
        setFixedWidth(1);
    }
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().line);
}

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new Label(title, TextRole::Heading))
    , m_remark(new Label(TextRole::Small))
{
    m_title->setWrap(false);
    m_remark->setWrap(false);
    m_remark->setTone(Tone::Muted);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::m);
    m_row->addWidget(m_title);
    m_row->addWidget(m_remark, 1);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHeader::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void SectionHeader::addTrailing(QWidget *widget)
{
    m_row->addWidget(widget);
}

QScrollArea *scrollArea(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace meyar::ui
