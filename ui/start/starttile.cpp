// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/starttile.h"

#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QHBoxLayout>

namespace meyar::ui {

StartTile::StartTile(const QString &name, QWidget *parent)
    : Card(parent)
    , m_caption(new Label(TextRole::SmallBold, this))
    , m_count(new Label(TextRole::Figure, this))
    , m_remark(new Label(TextRole::Small, this))
    , m_button(new Button(ButtonKind::Flat, this))
{
    body()->setSpacing(2);
    body()->setContentsMargins(space::m, space::l, space::m, space::m);
    m_caption->setContentsMargins(space::m, 0, space::m, 0); // in line with the words of the button
    m_caption->setTone(Tone::Muted);
    m_caption->setWrap(false);
    m_count->setWrap(false);
    m_remark->setTone(Tone::Muted);
    m_remark->setWrap(false);
    m_button->setSmall(true);
    m_button->setObjectName(name);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(10);
    figures->setContentsMargins(space::m, 0, space::m, 0);
    figures->addWidget(m_count);
    figures->addWidget(m_remark, 1, Qt::AlignVCenter);
    body()->addWidget(m_caption);
    body()->addLayout(figures);
    body()->addWidget(m_button, 0, Qt::AlignLeading);
}

void StartTile::setFigure(const StartFigure &figure)
{
    m_count->setText(number(figure.count));
    m_count->setTone(figure.tone);
    m_remark->setText(figure.remark);
}

void StartTile::setTexts(const QString &caption, const QString &button)
{
    m_caption->setText(caption);
    m_button->setText(button);
}

} // namespace meyar::ui
