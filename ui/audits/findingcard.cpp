// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/findingcard.h"

#include "core/wording/words.h"
#include "ui/workspace/domainmarks.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

FindingCard::FindingCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_mark(new MarkLabel(Mark::Critical, 20))
    , m_title(new Label(TextRole::BodyBold))
    , m_code(new Label(TextRole::Body))
    , m_statement(new Label(TextRole::Small))
    , m_open(new Button)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_title->setWrap(false);
    m_code->setWrap(false);
    m_code->setTone(Tone::Muted);
    m_statement->setMaximumLines(2);
    m_open->setObjectName(u"openFinding"_s);
    m_open->setKeyHint(u"F"_s);

    auto *titles = new QHBoxLayout;
    titles->setSpacing(space::m);
    titles->addWidget(m_title);
    titles->addWidget(m_code);
    titles->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(titles);
    words->addWidget(m_statement);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(m_mark);
    row->addLayout(words, 1);
    row->addWidget(m_open);
    m_card->body()->setContentsMargins(space::l, space::m, space::l, space::m);
    m_card->body()->addLayout(row);
    connect(m_open, &Button::clicked, this, &FindingCard::openRequested);
}

void FindingCard::setFinding(const std::optional<FindingCardState> &finding,
                             const Translation &words, bool editable)
{
    m_open->setText(editable ? tr("Open finding") : tr("See finding"));
    setVisible(finding.has_value() && (editable || finding->recorded));
    if (!finding) {
        return;
    }
    const Tone tone = toneOf(finding->severity);
    m_card->setTone(tone);
    m_mark->setMark(markOf(finding->severity));
    m_title->setTone(tone);
    m_title->setText(dotted({finding->recorded ? tr("Finding recorded") : tr("Finding proposed"),
                             word(words, finding->severity)}));
    m_code->setText(isolated(finding->code));
    m_statement->setText(finding->statement);
}

} // namespace meyar::ui
