// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/sidepanel.h"

#include "core/wording/format.h"
#include "core/wording/words.h"
#include "ui/workspace/domainmarks.h"
#include "ui/audits/bilingualtext.h"
#include "ui/common/card.h"
#include "ui/common/chips.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

QString iconOf(EvidenceExpectation::Kind kind)
{
    switch (kind) {
    case EvidenceExpectation::Kind::Observation:
        return u"view-visible"_s;
    case EvidenceExpectation::Kind::Document:
        return u"documentation"_s;
    case EvidenceExpectation::Kind::Interview:
        return u"group"_s;
    case EvidenceExpectation::Kind::Measurement:
        return u"speedometer"_s;
    case EvidenceExpectation::Kind::Photo:
        return u"camera-photo"_s;
    }
    return {};
}

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_evidenceTitle(new SectionHeader)
    , m_evidence(new BilingualText(TextRole::Small))
    , m_kindBox(new QWidget)
    , m_kinds(new FlowLayout(m_kindBox, space::s))
    , m_evidencePart(nullptr)
    , m_fixTitle(new SectionHeader)
    , m_fix(new BilingualText(TextRole::Small))
    , m_fixPart(nullptr)
    , m_lastTitle(new SectionHeader)
    , m_lastAnswer(new Chip)
    , m_lastNote(new Label(TextRole::Small))
    , m_repeat(new QWidget)
    , m_repeatText(new Label(TextRole::SmallBold))
    , m_lastPart(nullptr)
    , m_first(new Label(TextRole::Small))
{
    m_evidence->setTone(Tone::Muted);
    m_fix->setTone(Tone::Muted);
    m_lastNote->setTone(Tone::Muted);
    m_lastAnswer->setBold(true);
    m_repeatText->setTone(Tone::Bad);
    m_first->setTone(Tone::Faint);
    auto *repeat = new QHBoxLayout(m_repeat);
    repeat->setContentsMargins(0, 0, 0, 0);
    repeat->setSpacing(space::s);
    repeat->addWidget(new MarkLabel(Mark::Bad, 14));
    repeat->addWidget(m_repeatText, 1);
    auto *answer = new QWidget;
    auto *answerRow = new QHBoxLayout(answer);
    answerRow->setContentsMargins(0, 0, 0, 0);
    answerRow->addWidget(m_lastAnswer);
    answerRow->addStretch();

    m_evidencePart = part(m_evidenceTitle, {m_evidence, m_kindBox});
    m_fixPart = part(m_fixTitle, {m_fix});
    m_lastPart = part(m_lastTitle, {m_first, answer, m_lastNote, m_repeat});
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    QVBoxLayout *column = m_column;
    column->setContentsMargins(14, space::l, 14, space::l);
    column->setSpacing(space::xl);
    column->addWidget(m_evidencePart);
    column->addWidget(m_fixPart);
    column->addWidget(m_lastPart);
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrollArea(content));
}

void SidePanel::setTop(QWidget *widget)
{
    m_column->insertWidget(0, widget);
    m_column->insertWidget(1, new Hairline);
}

void SidePanel::addHead(QWidget *widget)
{
    m_column->insertWidget(0, widget);
}

QWidget *SidePanel::part(SectionHeader *header, const QList<QWidget *> &content)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(header);
    for (QWidget *widget : content) {
        column->addWidget(widget);
    }
    column->addSpacing(space::s);
    column->addWidget(new Hairline);
    return box;
}

void SidePanel::retranslate()
{
    m_evidenceTitle->setTitle(tr("Expected evidence"));
    m_fixTitle->setTitle(tr("Cheapest fix"));
    m_lastTitle->setTitle(tr("Last visit"));
    m_repeatText->setText(tr("Repeat: it was so last time, too"));
    m_first->setText(tr("No earlier answer to this question here."));
}

void SidePanel::setState(const QuestionState &state, DisplayLanguage both, const Translation &words)
{
    // Too narrow for two columns: it speaks the language of the window.
    const DisplayLanguage display = both == DisplayLanguage::Both ? DisplayLanguage::English : both;
    showEvidence(state, display, words);
    m_fix->setText(state.fix, display);
    m_fixPart->setVisible(!state.fix.isEmpty());
    showLastVisit(state, display, words);
}

void SidePanel::showEvidence(const QuestionState &state, DisplayLanguage display,
                             const Translation &words)
{
    m_evidence->setText(state.evidenceNote, display);
    while (QLayoutItem *item = m_kinds->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const EvidenceExpectation &expected : state.evidence) {
        auto *chip = new Chip(evidenceText(words, expected));
        chip->setIconName(iconOf(expected.kind));
        chip->setOutlined(true);
        m_kinds->addWidget(chip);
    }
    m_kindBox->setVisible(!state.evidence.empty());
    m_evidencePart->setVisible(!state.evidence.empty() || !state.evidenceNote.isEmpty());
}

void SidePanel::showLastVisit(const QuestionState &state, DisplayLanguage display,
                              const Translation &words)
{
    const bool known = state.lastVisit.has_value();
    m_first->setVisible(!known);
    m_lastAnswer->setVisible(known);
    m_lastNote->setVisible(known && !state.lastVisit->note.isEmpty());
    m_repeat->setVisible(known && state.lastVisit->repeat);
    m_lastTitle->setRemark(known ? dateText(words, state.lastVisit->on) : QString());
    if (known) {
        const Mark mark = markOf(state.lastVisit->verdict);
        m_lastAnswer->setText(state.lastVisit->answer.in(
            display == DisplayLanguage::Urdu ? Language::Urdu : Language::English));
        m_lastAnswer->setMark(mark);
        m_lastAnswer->setTone(toneOf(mark));
        m_lastNote->setText(state.lastVisit->note);
    }
}

} // namespace meyar::ui
