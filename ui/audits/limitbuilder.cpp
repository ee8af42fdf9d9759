// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/limitbuilder.h"

#include "core/assessment/judgement.h"
#include "core/library/unitword.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace meyar::ui {

using form::NodeIndex;
using form::noNode;
using Standing = WeighedValue::Standing;

namespace {

/// The titles of the references that a value cites; what is none of the pack's stands as it is written.
Text sourceOf(const Pack &pack, const QString &citation)
{
    QStringList english;
    QStringList urdu;
    for (const QString &part : citation.split(u';', Qt::SkipEmptyParts)) {
        const Reference *reference = pack.reference(part.trimmed());
        english.append(reference ? reference->citation(Language::English) : part.trimmed());
        urdu.append(reference ? reference->citation(Language::Urdu) : part.trimmed());
    }
    return Text(english.join(u"; "_s), urdu.join(u"؛ "_s));
}

Text unitOf(const ReferenceValue &value)
{
    static const Translation english(Language::English); // loaded once: a table asks for every cell
    static const Translation urdu(Language::Urdu);
    return {unitWord(english, value.unit), unitWord(urdu, value.unit)};
}

/// The day of review, if it is past; else null.
QDate reviewDue(const ReferenceValue &value, const Circumstances &here)
{
    return value.isReviewDue(here.day) ? value.review : QDate();
}

/// The question that a condition is about: of that name, or with that fact.
NodeIndex conditionNode(const Pack &pack, const QString &key)
{
    if (const NodeIndex named = pack.form->find(key); named != noNode) {
        return named;
    }
    for (const Checkpoint &checkpoint : pack.checkpoints) {
        if (checkpoint.fact == key) {
            return checkpoint.node;
        }
    }
    return noNode;
}

/// The answers by which the value applies in the row of `place`, in words: "Inland waters".
Text conditionOf(const OpenAudit &audit, const ReferenceValue &value, const Circumstances &here)
{
    QStringList english;
    QStringList urdu;
    for (const auto &[key, answers] : value.when) {
        const NodeIndex node = conditionNode(*audit.pack, key);
        const form::ChoiceList *list = node == noNode ? nullptr : audit.pack->form->listOf(node);
        const form::Choice *choice = list ? list->find(here.answerTo(key)) : nullptr;
        if (choice) {
            english.append(choice->label.in(Language::English));
            urdu.append(choice->label.in(Language::Urdu));
        }
    }
    return Text(english.join(u", "_s), urdu.join(u"، "_s));
}

/// The first question whose answer keeps the value from applying.
Text dependsOn(const OpenAudit &audit, const ReferenceValue &value)
{
    for (const auto &[key, answers] : value.when) {
        if (const NodeIndex node = conditionNode(*audit.pack, key); node != noNode) {
            return audit.pack->form->node(node).label;
        }
    }
    return {};
}

} // namespace

std::optional<LimitState> limitState(const OpenAudit &audit, form::Place place)
{
    const Pack &pack = *audit.pack;
    const QString &key = pack.checkpoint(place.node).limit;
    if (key.isEmpty()) {
        return std::nullopt;
    }
    LimitState state;
    const Circumstances here = circumstancesAt(pack, audit.session, place);
    const std::vector<WeighedValue> weighed = weighedValues(pack.values, key, here);
    if (weighed.empty()) {
        return state;
    }
    const ReferenceValue &value = *weighed.front().value;
    state.standing = weighed.front().standing;
    if (state.standing != Standing::Applies) {
        state.day = state.standing == Standing::NoLonger ? value.validTo : value.validFrom;
        state.dependsOn = dependsOn(audit, value);
        return state;
    }
    state.least = value.least;
    state.most = value.most;
    state.unit = unitOf(value);
    state.isUsual = value.isUsual;
    state.source = sourceOf(pack, value.citation);
    state.condition = conditionOf(audit, value, here);
    state.reviewDue = reviewDue(value, here);
    state.isToBeConfirmed = value.confidence == u"K3";
    if (const std::optional<Judgement> judgement = judgementOf(pack, audit.session, place)) {
        state.isJudged = true;
        state.isWithin = judgement->isWithin;
        state.judged = judgement->judged;
        state.ratio = judgement->ratio;
        if (judgement->judged < judgement->measured) {
            state.takenOff = judgement->measured - judgement->judged;
        }
    }
    return state;
}

std::optional<GivenState> givenState(const OpenAudit &audit, NodeIndex node)
{
    const Pack &pack = *audit.pack;
    const QString &key = pack.checkpoint(node).reference;
    if (key.isEmpty()) {
        return std::nullopt;
    }
    const Circumstances here = circumstancesAt(pack, audit.session, node);
    const std::vector<const ReferenceValue *> chain = valueChain(pack.values, key, here);
    const ReferenceValue *value = chain.empty() ? nullptr : chain.back();
    if (!value || value->value.isEmpty()) {
        return std::nullopt;
    }
    return GivenState{.value = value->value,
                      .unit = unitOf(*value),
                      .source = sourceOf(pack, value->citation),
                      .since = value->validFrom,
                      .reviewDue = reviewDue(*value, here),
                      .isToBeConfirmed = value->confidence == u"K3"};
}

} // namespace meyar::ui
