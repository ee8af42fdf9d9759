// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/judgement.h"

#include "core/library/cellvalues.h"
#include "core/library/reviewdue.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;
using form::NodeIndex;
using form::noNode;
using form::Place;

namespace {

/// A limit of 0.1 is not missed by the last binary digit of a difference.
constexpr double tolerance = 1e-9;

/// What is answered to the first relevant question with that fact.
QString factAnswer(const Pack &pack, const form::Session &session, const QString &fact)
{
    for (const Checkpoint &checkpoint : pack.checkpoints) {
        if (checkpoint.fact == fact && session.isRelevant(checkpoint.node)) {
            return session.answer(checkpoint.node);
        }
    }
    return {};
}

/// The answer to a question of that name in the row of `place` or around it.
QString answerNear(const Pack &pack, const form::Session &session, Place place, const QString &name)
{
    const NodeIndex node = pack.form->find(name);
    if (node == noNode) {
        return {};
    }
    Place near(node);
    near.row = session.rowAt(place.row, node);
    return session.value(near);
}

void addPlaces(const form::Session &session, NodeIndex node, std::vector<NodeIndex> repeats, form::RowId around,
               std::vector<Place> &places)
{
    if (repeats.empty()) {
        Place place(node);
        place.row = around;
        places.push_back(place);
        return;
    }
    const NodeIndex repeat = repeats.back();
    repeats.pop_back();
    for (const form::RowId row : session.rows(repeat, around)) {
        addPlaces(session, node, repeats, row, places);
    }
}

} // namespace

Circumstances circumstancesAt(const Pack &pack, const form::Session &session, Place place)
{
    Circumstances circumstances;
    circumstances.jurisdiction = factAnswer(pack, session, u"jurisdiction"_s);
    circumstances.day = QDate::fromString(factAnswer(pack, session, u"visit_date"_s), Qt::ISODate);
    circumstances.answerTo = [&pack, &session, place](const QString &name) {
        const QString near = answerNear(pack, session, place, name);
        return near.isEmpty() ? factAnswer(pack, session, name) : near;
    };
    return circumstances;
}

std::optional<Judgement> judgementOf(const Pack &pack, const form::Session &session, Place place)
{
    const Checkpoint &checkpoint = pack.checkpoint(place.node);
    if (checkpoint.limit.isEmpty()) {
        return std::nullopt;
    }
    const std::optional<double> measured = signedNumberIn(session.value(place));
    if (!measured) {
        return std::nullopt;
    }
    const ReferenceValue *limit = appliedValue(pack.values, checkpoint.limit, circumstancesAt(pack, session, place));
    if (!limit || (!limit->least && !limit->most)) {
        return std::nullopt;
    }
    Judgement judgement;
    judgement.limit = limit;
    judgement.measured = *measured;
    judgement.judged = *measured;
    if (limit->subtractsIntake && !checkpoint.subtract.isEmpty()) {
        const double intake = signedNumberIn(answerNear(pack, session, place, checkpoint.subtract)).value_or(0);
        judgement.judged = std::max(0.0, *measured - intake);
    }
    const bool isEnough = !limit->least || judgement.judged >= *limit->least - tolerance;
    const bool isNotTooMuch = !limit->most || judgement.judged <= *limit->most + tolerance;
    judgement.isWithin = isNotTooMuch && (isEnough || (limit->isUsual && limit->most));
    if (limit->most && *limit->most > 0) {
        judgement.ratio = judgement.judged / *limit->most;
    }
    return judgement;
}

Verdict verdictAt(const Pack &pack, const form::Session &session, Place place)
{
    if (const std::optional<Judgement> judgement = judgementOf(pack, session, place)) {
        return judgement->isWithin ? Verdict::Ok : judgement->limit->isUsual ? Verdict::None : Verdict::Fail;
    }
    return verdictOf(pack, place.node, session.answer(place));
}

QHash<QString, GivenAnswer> answersFromReference(const Pack &pack, const form::Session &session)
{
    QHash<QString, GivenAnswer> given;
    const Circumstances circumstances = circumstancesAt(pack, session, {});
    for (const Checkpoint &checkpoint : pack.checkpoints) {
        if (checkpoint.reference.isEmpty() || !session.isRelevant(checkpoint.node)) {
            continue;
        }
        const std::vector<const ReferenceValue *> chain = valueChain(pack.values, checkpoint.reference, circumstances);
        const ReferenceValue *value = chain.empty() ? nullptr : chain.back();
        if (!value || value->value.isEmpty() || !session.fits(checkpoint.node, value->value)) {
            continue;
        }
        const Reference *reference = pack.reference(value->citation);
        QStringList source{reference ? reference->citation(Language::English) : value->citation};
        if (value->validFrom.isValid()) {
            source.append(value->validFrom.toString(Qt::ISODate));
        }
        source.removeAll(QString());
        QString note = source.join(u", "_s);
        if (value->isReviewDue(circumstances.day)) {
            note += u". "_s + reviewDueText(Translation(Language::English), value->review.toString(Qt::ISODate));
        }
        given.insert(pack.form->node(checkpoint.node).name, {value->value, note});
    }
    return given;
}

std::vector<Place> placesOf(const form::Session &session, NodeIndex node)
{
    std::vector<NodeIndex> repeats; // innermost first
    for (NodeIndex at = session.form().node(node).parent; at != noNode; at = session.form().node(at).parent) {
        if (session.form().node(at).type == form::NodeType::Repeat) {
            repeats.push_back(at);
        }
    }
    std::vector<Place> places;
    addPlaces(session, node, std::move(repeats), form::rootRow, places);
    return places;
}

} // namespace meyar
