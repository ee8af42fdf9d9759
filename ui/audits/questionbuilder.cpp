// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/questionbuilder.h"

#include "core/assessment/judgement.h"
#include "core/assessment/progress.h"
#include "core/library/checkpointcode.h"
#include "core/wording/format.h"
#include "ui/audits/limitbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meyar::ui {

using form::NodeIndex;
using form::noNode;

namespace {

Text filled(const OpenAudit &audit, const Text &text)
{
    Text result = text;
    for (auto &[code, words] : result.byLanguage) {
        words = audit.session.filled(words, code == u"ur" ? Language::Urdu : Language::English);
    }
    return result;
}

QString letterOf(Verdict verdict, const QString &name)
{
    switch (verdict) {
    case Verdict::Ok:
        return u"Y"_s;
    case Verdict::Partial:
        return u"P"_s;
    case Verdict::Fail:
        return u"N"_s;
    case Verdict::NotApplicable:
        return u"A"_s;
    case Verdict::None:
    case Verdict::Action:
    case Verdict::Priority:
        break;
    }
    return name == u"yes" ? u"Y"_s : name == u"no" ? u"N"_s : QString();
}

/// What the tenth choice and those after it have: the letters that nothing else on the page has, then signs.
constexpr QStringView keysAfterNine = u"0ABDHIJKLMNOPQRSTVWXYZ-=;',.";

QString keyByPlace(size_t place)
{
    return place < 9 ? QString::number(place + 1) : keysAfterNine.mid(qsizetype(place) - 9, 1).toString();
}

/// Letters where every choice has its own; levels that are numbers keep them, beside which N/A has its A; else the place
/// on the list.
void setKeys(std::vector<ChoiceState> &choices)
{
    QStringList letters;
    bool numbered = true;
    for (const ChoiceState &choice : choices) {
        letters.append(letterOf(choice.verdict, choice.name));
        const bool isLevel = choice.name.size() == 1 && choice.name.front().isDigit();
        numbered = numbered && (isLevel || choice.verdict == Verdict::NotApplicable);
    }
    numbered = numbered && !choices.empty() && choices.front().verdict != Verdict::NotApplicable;
    const bool lettered = !letters.contains(QString()) && letters.removeDuplicates() == 0;
    for (size_t i = 0; i < choices.size(); ++i) {
        const bool isNa = choices[i].verdict == Verdict::NotApplicable;
        choices[i].key = numbered ? (isNa ? u"A"_s : choices[i].name)
            : lettered            ? letters[qsizetype(i)]
                                  : keyByPlace(i);
    }
}

void placeInSection(QuestionState &state, const OpenAudit &audit, NodeIndex node)
{
    const NodeIndex section = audit.pack->sectionOf(node);
    if (section == noNode) {
        return;
    }
    const form::Node &group = audit.pack->form->node(section);
    state.section = filled(audit, group.label);
    for (NodeIndex i = section; i < group.end; ++i) {
        if (audit.isStop(i) && (!audit.onlyPoints || audit.isPoint(i))) {
            ++state.count;
            state.position += i <= node ? 1 : 0;
        }
    }
}

bool dependsOn(const OpenAudit &audit, NodeIndex note, NodeIndex question)
{
    const std::vector<NodeIndex> read = audit.session.dependencies(note);
    return std::find(read.begin(), read.end(), question) != read.end();
}

bool isShownNote(const OpenAudit &audit, NodeIndex at)
{
    return audit.pack->form->node(at).type == form::NodeType::Note && audit.session.isRelevant(at);
}

NodeIndex pastQuestion(const OpenAudit &audit, NodeIndex question)
{
    return audit.isRepeat(question) ? audit.pack->form->node(question).end : question + 1;
}

/// Whether the note between two questions that follow each other belongs to the first: it reacts to its answer, or it is
/// the last word of a section that ends with it.
bool belongsAbove(const OpenAudit &audit, NodeIndex note, NodeIndex above, NodeIndex below)
{
    if (above == noNode || below == noNode) {
        return below == noNode;
    }
    const NodeIndex section = audit.pack->sectionOf(note);
    const bool endsSection = section == audit.pack->sectionOf(above) && section != audit.pack->sectionOf(below);
    return endsSection || dependsOn(audit, note, above);
}

/// Every note between two questions stands beside one of them.
void addRemarks(QuestionState &state, const OpenAudit &audit, NodeIndex node)
{
    const form::Form &form = *audit.pack->form;
    const NodeIndex above = nextQuestion(audit.session, node, -1);
    const NodeIndex below = nextQuestion(audit.session, node);
    for (NodeIndex at = above == noNode ? 0 : pastQuestion(audit, above); at < node; ++at) {
        if (isShownNote(audit, at) && !belongsAbove(audit, at, above, node)) {
            state.remarks.push_back(filled(audit, form.node(at).label));
        }
    }
    const NodeIndex end = below == noNode ? NodeIndex(form.nodes.size()) : below;
    for (NodeIndex at = pastQuestion(audit, node); at < end; ++at) {
        if (isShownNote(audit, at) && belongsAbove(audit, at, node, below)) {
            state.remarks.push_back(filled(audit, form.node(at).label));
        }
    }
}

std::vector<ReferenceState> referencesOf(const OpenAudit &audit, NodeIndex node)
{
    std::vector<ReferenceState> references;
    for (const QString &id : audit.pack->checkpoint(node).clauses) {
        const Reference *reference = audit.pack->reference(id);
        if (reference && !reference->isArea() // an area is no law
            && reference->applies(audit.assessment().jurisdiction, audit.assessment().startedOn)) {
            references.push_back(
                {.citation = Text(reference->citation(Language::English),
                                  reference->citation(Language::Urdu)),
                 .text = reference->text,
                 .isArea = reference->isArea(),
                 .national = reference->convention.isEmpty() && reference->jurisdiction != u"INT"});
        }
    }
    return references;
}

std::optional<LastVisitState> lastVisitOf(const OpenAudit &audit, NodeIndex node)
{
    const NodeIndex before = audit.previousNode(node);
    if (before == noNode || !audit.data.previous) {
        return std::nullopt;
    }
    const Pack &pack = *audit.previousPack;
    const auto answer = audit.data.previousAnswers.constFind(pack.form->node(before).name);
    if (answer == audit.data.previousAnswers.constEnd() || answer->value.isEmpty()) {
        return std::nullopt;
    }
    LastVisitState last;
    last.on = audit.data.previous->startedOn;
    last.answer = answerText(pack, before, answer->value);
    last.verdict = pack.isTest() ? Verdict::None : verdictOf(pack, before, answer->value);
    last.note = pack.checkpoint(before).confidential ? QString() : answer->note;
    last.repeat = isShortfall(last.verdict)
        && isShortfall(verdictAt(*audit.pack, audit.session, node));
    return last;
}

std::optional<Finding> proposal(const OpenAudit &audit, NodeIndex node, Language language,
                                QDate today)
{
    if (audit.isRepeat(node)) {
        return std::nullopt;
    }
    const Answer *answer = audit.answerTo(node);
    return proposedFinding(*audit.pack, audit.assessment(), audit.session, node, answer ? answer->note : QString(),
                           language, today);
}

std::optional<FindingCardState> findingOf(const OpenAudit &audit, NodeIndex node, Language language,
                                          QDate today)
{
    if (const FindingRow *row = audit.findingOf(audit.nameOf(node))) {
        return FindingCardState{.recorded = true,
                                .severity = row->finding.severity,
                                .code = row->finding.code,
                                .statement = row->finding.statement};
    }
    if (const std::optional<Finding> proposed = proposal(audit, node, language, today)) {
        return FindingCardState{.recorded = false,
                                .severity = proposed->severity,
                                .code = proposed->code,
                                .statement = proposed->statement};
    }
    return std::nullopt;
}

std::optional<NextState> nextOf(const OpenAudit &audit, NodeIndex node)
{
    const NodeIndex next = audit.next(node);
    if (next == noNode) {
        return std::nullopt;
    }
    if (audit.isRepeat(next)) {
        return NextState{.code = {}, .label = filled(audit, audit.pack->form->node(next).label)};
    }
    const QString &answer = audit.session.answer(next);
    return NextState{.code = shownCode(audit.pack->checkpoint(next).code),
                     .label = filled(audit, audit.pack->form->node(next).label),
                     .verdict = audit.pack->isTest() ? Verdict::None : verdictAt(*audit.pack, audit.session, next),
                     .answered = !answer.isEmpty()};
}

} // namespace

AnswerKind answerKindOf(const form::Node &node)
{
    switch (node.type) {
    case form::NodeType::SelectOne:
        return AnswerKind::One;
    case form::NodeType::SelectMultiple:
        return AnswerKind::Several;
    case form::NodeType::Integer:
        return AnswerKind::Whole;
    case form::NodeType::Decimal:
        return AnswerKind::Decimal;
    case form::NodeType::Date:
        return AnswerKind::Day;
    default:
        return AnswerKind::Words;
    }
}

std::vector<ChoiceState> choicesAt(const OpenAudit &audit, form::Place place)
{
    const NodeIndex node = place.node;
    std::vector<ChoiceState> choices;
    const form::ChoiceList *list = audit.pack->form->listOf(node);
    if (!list) {
        return choices;
    }
    const bool several = audit.pack->form->node(node).type == form::NodeType::SelectMultiple;
    const QString &answer = audit.session.answer(place);
    const QStringList chosen
        = several ? answer.split(u' ', Qt::SkipEmptyParts) : QStringList{answer};
    for (const form::Choice &choice : list->choices) {
        // Which answer to a test is right is not to be seen beside it.
        const bool isJudged = !several && !audit.pack->isTest();
        const ChoiceMeaning *meaning = isJudged ? audit.pack->meaning(node, choice.name) : nullptr;
        choices.push_back({.name = choice.name,
                           .label = choice.label,
                           .verdict = meaning ? meaning->verdict : Verdict::None,
                           .key = {},
                           .chosen = chosen.contains(choice.name)});
    }
    setKeys(choices);
    return choices;
}

bool isShortfall(Verdict verdict)
{
    return verdict == Verdict::Fail || verdict == Verdict::Partial || verdict == Verdict::Priority
        || verdict == Verdict::Action;
}

Text answerText(const Pack &pack, NodeIndex node, const QString &answer)
{
    const form::ChoiceList *list = pack.form->listOf(node);
    if (!list) {
        const QDate day = pack.form->node(node).type == form::NodeType::Date ? QDate::fromString(answer, Qt::ISODate) : QDate();
        return day.isValid() ? Text(dateText(Translation(Language::English), day), dateText(Translation(Language::Urdu), day))
                             : Text(answer, answer);
    }
    QStringList english;
    QStringList urdu;
    for (const QString &name : answer.split(u' ', Qt::SkipEmptyParts)) {
        const form::Choice *choice = list->find(name);
        english.append(choice ? choice->label.in(Language::English) : name);
        urdu.append(choice ? choice->label.in(Language::Urdu) : name);
    }
    return Text(english.join(u", "_s), urdu.join(u"، "_s));
}

QuestionState questionState(const OpenAudit &audit, NodeIndex node, Language language, QDate today)
{
    QuestionState state;
    if (node == noNode) {
        return state;
    }
    const form::Node &asked = audit.pack->form->node(node);
    const Checkpoint &checkpoint = audit.pack->checkpoint(node);
    const Answer *answer = audit.answerTo(node);
    state.name = asked.name;
    state.code = shownCode(checkpoint.code);
    state.label = filled(audit, asked.label);
    state.hint = filled(audit, asked.hint);
    state.guidance = filled(audit, asked.guidance);
    state.isRepeat = audit.isRepeat(node);
    state.kind = answerKindOf(asked);
    state.choices = choicesAt(audit, node);
    state.answer = state.isRepeat ? QString() : audit.session.answer(node);
    state.note = answer ? answer->note : QString();
    state.required = !state.isRepeat && audit.session.isRequired(node);
    state.contested = answer && answer->contested;
    state.editable = audit.isEditable();
    state.confidential = audit.isTestimony(node);
    state.isAnswered = audit.data.sealed.contains(asked.name);
    state.severity = checkpoint.severity;
    state.capsGrade = checkpoint.capsGrade;
    state.references = referencesOf(audit, node);
    state.limit = limitState(audit, node);
    state.given = givenState(audit, node);
    state.lawOn = audit.assessment().startedOn;
    state.evidence = checkpoint.evidence;
    state.evidenceNote = checkpoint.evidenceNote;
    state.fix = checkpoint.fix;
    state.lastVisit = lastVisitOf(audit, node);
    state.finding = findingOf(audit, node, language, today);
    state.next = nextOf(audit, node);
    state.isFirst = audit.next(node, -1) == noNode;
    placeInSection(state, audit, node);
    addRemarks(state, audit, node);
    return state;
}

FindingDraft findingDraft(const OpenAudit &audit, NodeIndex node, Language language,
                          const Clock &clock)
{
    const Checkpoint &checkpoint = audit.pack->checkpoint(node);
    FindingDraft draft;
    draft.question = filled(audit, audit.pack->form->node(node).label);
    if (const FindingRow *row = audit.findingOf(audit.nameOf(node))) {
        draft.isNew = false;
        draft.finding = row->finding;
        if (!row->actions.empty()) {
            draft.action = row->actions.front();
            draft.what = draft.action->what;
            draft.owner = draft.action->owner;
            draft.dueOn
                = draft.action->dueOn.isValid() ? std::optional(draft.action->dueOn) : std::nullopt;
        }
        return draft;
    }
    if (std::optional<Finding> proposed = proposal(audit, node, language, clock.today())) {
        draft.finding = std::move(*proposed);
    } else {
        draft.finding.assessment = audit.assessment().id;
        draft.finding.question = audit.nameOf(node);
        draft.finding.code = checkpoint.code;
        for (const QString &id : checkpoint.clauses) {
            const Reference *reference = audit.pack->reference(id);
            if (!reference || !reference->isArea()) {
                draft.finding.clauses.append(id);
            }
        }
        draft.finding.severity = Severity::Observation;
        draft.finding.raisedOn = clock.today();
    }
    draft.finding.id = FindingId::create(clock);
    const std::optional<LastVisitState> last = lastVisitOf(audit, node);
    draft.finding.repeat = (last && last->repeat) || audit.isPoint(node);
    draft.what = checkpoint.fix.in(language);
    return draft;
}

} // namespace meyar::ui
