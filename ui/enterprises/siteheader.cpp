// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enterprises/siteheader.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/marks.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

SiteHeader::SiteHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Heading, this))
    , m_remark(new Label(TextRole::Small, this))
    , m_notSaved(new QWidget(this))
    , m_needed(new Label(TextRole::Small, m_notSaved))
    , m_audit(new Button(ButtonKind::Primary, this))
    , m_addSite(new Button(ButtonKind::Plain, this))
    , m_discard(new Button(ButtonKind::Plain, this))
{
    m_title->setMaximumLines(2);
    m_remark->setTone(Tone::Muted);
    m_needed->setTone(Tone::Warn);
    auto *notSaved = new QHBoxLayout(m_notSaved);
    notSaved->setContentsMargins({});
    notSaved->setSpacing(space::s);
    notSaved->addWidget(new MarkLabel(Mark::Warn, 16, m_notSaved), 0, Qt::AlignTop);
    notSaved->addWidget(m_needed, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::xs);
    column->addWidget(m_title);
    column->addWidget(m_remark);
    column->addWidget(m_notSaved);
    buildButtons();
}

void SiteHeader::buildButtons()
{
    m_audit->setObjectName(u"startAudit"_s);
    m_addSite->setObjectName(u"addSite"_s);
    m_addSite->setIconName(u"list-add"_s);
    m_discard->setObjectName(u"discard"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, space::s, 0, 0);
    buttons->setSpacing(space::m);
    buttons->addWidget(m_audit);
    buttons->addWidget(m_addSite);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(m_audit, &Button::clicked, this, &SiteHeader::auditRequested);
    connect(m_addSite, &Button::clicked, this, &SiteHeader::siteRequested);
    connect(m_discard, &Button::clicked, this, &SiteHeader::discardRequested);
}

void SiteHeader::setTexts(const QString &title, const QString &remark)
{
    m_title->setText(title);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void SiteHeader::showDraft(const SiteDraft &draft)
{
    m_isNew = draft.isNew();
    m_isNewEnterprise = draft.isNewEnterprise;
    showState();
}

void SiteHeader::showState()
{
    m_audit->setVisible(!m_isNew);
    m_addSite->setVisible(!m_isNew);
    m_discard->setVisible(m_isNew);
    m_notSaved->setVisible(m_isNew);
    m_needed->setText(m_isNewEnterprise
                          ? tr("Not saved yet: a name, a city and a province are needed.")
                          : tr("Not saved yet: a city and a province are needed."));
}

void SiteHeader::retranslate()
{
    m_audit->setText(tr("Start an audit here"));
    m_addSite->setText(tr("Add a site"));
    m_discard->setText(tr("Discard"));
    showState();
}

} // namespace meyar::ui
