// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/pointcard.h"

#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chips.h"
#include "ui/common/label.h"
#include "ui/workspace/domainmarks.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

PointCard::PointCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionHeader)
    , m_severity(new Chip)
    , m_statement(new Label(TextRole::SmallBold))
    , m_actions(new Label(TextRole::Small))
    , m_evidence(new Label(TextRole::Small))
    , m_closed(new Chip({}, Tone::Good, Mark::Good))
    , m_close(new Button(ButtonKind::Primary))
    , m_raise(new Button)
    , m_open(new Button(ButtonKind::Flat))
{
    m_statement->setObjectName(u"pointStatement"_s);
    m_actions->setObjectName(u"pointActions"_s);
    m_actions->setTone(Tone::Muted);
    m_evidence->setTone(Tone::Muted);
    m_close->setObjectName(u"closePoint"_s);
    m_close->setKeyHint(u"V"_s);
    m_raise->setObjectName(u"raiseAgain"_s);
    m_raise->setKeyHint(u"F"_s);
    m_open->setObjectName(u"openPoint"_s);
    m_open->setSmall(true);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(space::s);
    chips->addWidget(m_severity);
    chips->addWidget(m_closed);
    chips->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_title);
    column->addLayout(chips);
    column->addWidget(m_statement);
    column->addWidget(m_actions);
    column->addWidget(m_evidence);
    column->addWidget(m_close, 0, Qt::AlignLeading);
    column->addWidget(m_raise, 0, Qt::AlignLeading);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addSpacing(space::s);
    column->addWidget(new Hairline);
    connect(m_close, &Button::clicked, this, &PointCard::closeRequested);
    connect(m_raise, &Button::clicked, this, &PointCard::raiseRequested);
    connect(m_open, &Button::clicked, this, &PointCard::findingRequested);
    hide();
}

void PointCard::setPoint(const std::optional<PointState> &point)
{
    setVisible(point.has_value());
    if (point) {
        m_state = *point;
        showTexts();
    }
}

void PointCard::showTexts()
{
    m_title->setTitle(tr("Found last time"));
    m_title->setRemark(m_state.raisedOn);
    const Mark mark = markOf(m_state.severity);
    m_severity->setText(dotted({isolated(m_state.code), m_state.severityWord}));
    m_severity->setMark(mark);
    m_severity->setTone(toneOf(mark));
    m_statement->setText(m_state.statements.join(u'\n'));
    m_actions->setText(m_state.actions.isEmpty() ? tr("No action was agreed.") : m_state.actions.join(u'\n'));
    m_evidence->setText(tr("Photos and documents: %1").arg(number(qint64(m_state.evidence))));
    m_evidence->setVisible(m_state.evidence > 0);
    m_closed->setText(tr("Closed"));
    m_closed->setVisible(m_state.isClosed);
    m_close->setText(tr("Verified: close the finding"));
    m_close->setVisible(m_state.offer == PointState::Offer::Close);
    m_raise->setText(tr("Raise it as a repeat"));
    m_raise->setVisible(m_state.offer == PointState::Offer::RaiseAgain);
    m_open->setText(tr("Open the earlier finding"));
}

void PointCard::retranslate()
{
    showTexts();
}

} // namespace meyar::ui
