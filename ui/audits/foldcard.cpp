// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/foldcard.h"

#include "ui/common/button.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

FoldCard::FoldCard(QWidget *parent)
    : Card(parent)
    , m_head(new QHBoxLayout)
    , m_chevron(new IconButton(u"go-down"_s, ButtonKind::Quiet))
{
    m_chevron->setObjectName(u"chevron"_s);
    m_chevron->setSmall(true);
    m_head->setSpacing(space::m);
    m_head->addWidget(m_chevron, 0, Qt::AlignTop);
    body()->setContentsMargins(space::m, space::m, space::m, space::m);
    body()->setSpacing(space::xs);
    body()->addLayout(m_head);
    connect(m_chevron, &IconButton::clicked, this, [this] {
        setOpen(!m_open);
        Q_EMIT toggled(m_open);
    });
}

void FoldCard::setContent(QWidget *content)
{
    m_content = new QWidget; // around it: the content may show and hide itself
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(metric::smallControl + space::m); // margins do not mirror, this does
    row->addWidget(content);
    body()->addWidget(m_content);
    m_content->setVisible(m_open);
}

void FoldCard::setFoldable(bool foldable)
{
    QSizePolicy policy = m_chevron->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_chevron->setSizePolicy(policy);
    m_chevron->setVisible(foldable);
}

void FoldCard::setName(const QString &name)
{
    m_chevron->setName(name);
}

void FoldCard::setOpen(bool open)
{
    m_open = open;
    m_chevron->setIconName(open ? u"go-down"_s : u"go-next"_s);
    if (m_content) {
        m_content->setVisible(open);
    }
}

} // namespace meyar::ui
