// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/checkpointcode.h"
#include "core/wording/words.h"
#include "ui/common/bidi.h"
#include "ui/library/librarytexts.h"
#include "ui/library/skiplogic.h"

namespace meyar::ui {

using form::NodeIndex;
using form::NodeType;

std::vector<ChipLine> LibraryTexts::questionChips(const Pack &pack, NodeIndex node) const
{
    const Checkpoint &checkpoint = pack.checkpoint(node);
    std::vector<ChipLine> chips;
    if (checkpoint.severity) {
        const Mark mark = markOf(*checkpoint.severity);
        chips.push_back(
            {tr("%1 if failed").arg(word(m_words, *checkpoint.severity)), toneOf(mark), mark});
    }
    if (!checkpoint.capsGrade.isEmpty()) {
        chips.push_back(
            {tr("Caps grade at %1").arg(isolated(checkpoint.capsGrade)), Tone::Normal, Mark::None});
    }
    if (checkpoint.isScored()) {
        chips.push_back({tr("Weight %1").arg(isolated(QString::number(checkpoint.weight))),
                         Tone::Normal, Mark::None});
    }
    if (!pack.form->node(node).required.isEmpty()) {
        chips.push_back({tr("Must be answered"), Tone::Normal, Mark::None});
    }
    if (checkpoint.confidential) {
        chips.push_back({tr("Confidential"), Tone::Conflict, Mark::None});
    }
    if (!checkpoint.fact.isEmpty()) {
        chips.push_back({tr("Kept in the factory's profile"), Tone::Normal, Mark::None});
    }
    return chips;
}

std::vector<ChipLine> LibraryTexts::answers(const Pack &pack, NodeIndex node) const
{
    std::vector<ChipLine> chips;
    const form::ChoiceList *list = pack.form->listOf(node);
    if (!list) {
        return chips;
    }
    for (const form::Choice &choice : list->choices) {
        const ChoiceMeaning *meaning = pack.meaning(node, choice.name);
        const Mark mark = meaning ? markOf(meaning->verdict) : Mark::None;
        const QString text = choice.label.in(language());
        chips.push_back({text.isEmpty() ? choice.name : text,
                         mark == Mark::None ? Tone::Normal : toneOf(mark), mark});
    }
    return chips;
}

QString LibraryTexts::answerKind(NodeType type) const
{
    switch (type) {
    case NodeType::Integer:
        return tr("A whole number");
    case NodeType::Decimal:
        return tr("A number");
    case NodeType::Text:
        return tr("A text");
    case NodeType::Date:
        return tr("A date");
    case NodeType::SelectMultiple:
        return tr("Several can be chosen");
    default:
        return {};
    }
}

QuestionDetail LibraryTexts::detail(const Pack &pack, NodeIndex node) const
{
    const form::Node &question = pack.form->node(node);
    const Checkpoint &checkpoint = pack.checkpoint(node);
    const NodeIndex section = pack.sectionOf(node);
    QuestionDetail detail;
    detail.node = node;
    detail.place
        = dotted({section == form::noNode ? QString() : label(pack, section), shownCode(checkpoint.code)});
    detail.question = label(pack, node);
    detail.hint = question.hint.in(language());
    detail.chips = questionChips(pack, node);
    detail.conditions = skipLogic(*pack.form, node, m_words);
    detail.answers = answers(pack, node);
    detail.answerKind = answerKind(question.type);
    detail.limit = question.constraintMessage.in(language());
    detail.guidance = question.guidance.in(language());
    detail.evidence = checkpoint.evidenceNote.in(language());
    for (const EvidenceExpectation &expected : checkpoint.evidence) {
        detail.evidenceKinds.push_back({evidenceText(m_words, expected), Tone::Normal, Mark::None});
    }
    detail.fix = checkpoint.fix.in(language());
    for (const QString &clause : checkpoint.clauses) {
        if (const Reference *known = pack.reference(clause)) {
            detail.references.push_back(reference(pack, *known));
        }
    }
    return detail;
}

} // namespace meyar::ui
