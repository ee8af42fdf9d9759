// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/questionpanel.h"

#include "core/base/text.h"
#include "ui/common/card.h"
#include "ui/common/chips.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace meyar::ui {

namespace {

QWidget *chipRow(const std::vector<ChipLine> &chips)
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box, space::s);
    for (const ChipLine &line : chips) {
        flow->addWidget(new Chip(line.text, line.tone, line.mark));
    }
    return box;
}

} // namespace

QuestionPanel::QuestionPanel(QWidget *parent)
    : QWidget(parent)
    , m_area(scrollArea(new QWidget, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    // Read with the keyboard: Tab comes here, the arrows scroll.
    m_area->setFocusPolicy(Qt::TabFocus);
    clear();
}

void QuestionPanel::clear()
{
    begin();
    end();
}

void QuestionPanel::showQuestion(const QuestionDetail &detail)
{
    begin();
    addText(detail.place, TextRole::Small, Tone::Muted);
    addText(detail.question, TextRole::PageTitle, Tone::Normal);
    addText(detail.hint, TextRole::Body, Tone::Muted);
    addChips(detail.chips);
    addConditions(detail.conditions);
    addAnswers(detail);
    addPart(tr("How to check, and why it matters"), detail.guidance);
    if (!detail.evidence.isEmpty() || !detail.evidenceKinds.empty()) {
        addHeading(tr("Expected evidence"));
        addText(detail.evidence, TextRole::Body, Tone::Muted);
        addChips(detail.evidenceKinds);
    }
    addPart(tr("Cheapest fix"), detail.fix);
    addReferences(detail.references);
    end();
    m_area->setAccessibleName(detail.question);
}

void QuestionPanel::showReference(const ReferenceLine &reference)
{
    begin();
    addText(reference.citation, TextRole::PageTitle, Tone::Normal);
    addChips({reference.confidence});
    addText(reference.where, TextRole::Small, Tone::Muted);
    addPart(tr("What it asks for"), reference.text);
    addPart(tr("Questions that rest on it"), reference.usedBy);
    if (!reference.url.isEmpty()) {
        addPart(tr("Where to read it"), isolated(reference.url));
    }
    end();
    m_area->setAccessibleName(reference.citation);
}

void QuestionPanel::begin()
{
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(space::xl, space::l, space::xl, space::xxl);
    m_column->setSpacing(space::m);
}

void QuestionPanel::end()
{
    m_column->addStretch(1);
    m_area->setWidget(m_content);
    m_content->setAutoFillBackground(false);
}

void QuestionPanel::addText(const QString &text, TextRole role, Tone tone)
{
    if (!text.isEmpty()) {
        auto *label = new Label(text, role);
        label->setTone(tone);
        m_column->addWidget(label);
    }
}

void QuestionPanel::addHeading(const QString &text)
{
    m_column->addSpacing(space::xs);
    m_column->addWidget(new Hairline);
    m_column->addSpacing(space::xs);
    addText(text, TextRole::Heading, Tone::Normal);
}

void QuestionPanel::addChips(const std::vector<ChipLine> &chips)
{
    if (!chips.empty()) {
        m_column->addWidget(chipRow(chips));
    }
}

void QuestionPanel::addPart(const QString &heading, const QString &text)
{
    if (!text.isEmpty()) {
        addHeading(heading);
        addText(text, TextRole::Body, Tone::Muted);
    }
}

void QuestionPanel::addConditions(const QStringList &conditions)
{
    if (conditions.isEmpty()) {
        return;
    }
    auto *card = new Card;
    card->setTone(Tone::Accent);
    auto *heading = new Label(tr("Asked only if"), TextRole::SmallBold);
    heading->setTone(Tone::Accent);
    card->body()->setSpacing(space::xs);
    card->body()->addWidget(heading);
    for (const QString &condition : conditions) {
        card->body()->addWidget(new Label(condition, TextRole::Body));
    }
    m_column->addWidget(card);
}

void QuestionPanel::addAnswers(const QuestionDetail &detail)
{
    if (detail.answers.empty() && detail.answerKind.isEmpty()) {
        return;
    }
    addHeading(tr("Answers"));
    addText(detail.answerKind, TextRole::Body, Tone::Muted);
    addChips(detail.answers);
    addText(detail.limit, TextRole::Small, Tone::Muted);
}

void QuestionPanel::addReferences(const std::vector<ReferenceLine> &references)
{
    if (references.empty()) {
        return;
    }
    addHeading(tr("References"));
    for (const ReferenceLine &reference : references) {
        addText(reference.citation, TextRole::BodyBold, Tone::Normal);
        addChips({reference.confidence});
        addText(reference.text, TextRole::Body, Tone::Muted);
    }
}

} // namespace meyar::ui
