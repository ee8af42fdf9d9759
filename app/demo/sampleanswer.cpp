// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/sampleanswer.h"

#include "core/assessment/judgement.h"

#include <algorithm>
#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

/// One of the list's choices that mean this; empty if none does.
QString choiceMeaning(const Pack &pack, form::NodeIndex node, Verdict verdict)
{
    for (const form::Choice &choice : pack.form->listOf(node)->choices) {
        const ChoiceMeaning *meaning = pack.meaning(node, choice.name);
        if (meaning && meaning->verdict == verdict) {
            return choice.name;
        }
    }
    return {};
}

QString scoredChoice(const Pack &pack, form::NodeIndex node, int quality, std::mt19937 &random)
{
    const auto &choices = pack.form->listOf(node)->choices;
    const int luck = samplePick(random, 100);
    const QString met = choiceMeaning(pack, node, Verdict::Ok);
    if (met.isEmpty()) { // levels and points: better ones more often
        const int steps = static_cast<int>(choices.size());
        const int reached = std::clamp((quality + samplePick(random, 40) - 20) * steps / 100, 0, steps - 1);
        return choices[static_cast<size_t>(reached)].name;
    }
    if (luck < quality) {
        return met;
    }
    const QString partly = choiceMeaning(pack, node, Verdict::Partial);
    if (luck < quality + (100 - quality) / 2 && !partly.isEmpty()) {
        return partly;
    }
    const QString none = choiceMeaning(pack, node, Verdict::NotApplicable);
    if (luck >= 97 && !none.isEmpty()) {
        return none;
    }
    const QString fails = choiceMeaning(pack, node, Verdict::Fail);
    return fails.isEmpty() ? choiceMeaning(pack, node, Verdict::Action) : fails;
}

/// The first, and most of the others.
QString severalChoices(const form::ChoiceList &list, std::mt19937 &random)
{
    const QStringList exclusive{u"none"_s, u"other"_s, u"na"_s, u"not_sure"_s};
    QStringList chosen;
    for (const form::Choice &choice : list.choices) {
        if (!exclusive.contains(choice.name) && (chosen.isEmpty() || samplePick(random, 3) > 0)) {
            chosen.append(choice.name);
        }
    }
    return chosen.join(u' ');
}

/// Around what the law allows: within it in most factories, somewhat beyond in the others.
QString measured(const ReferenceValue &limit, bool isWhole, int quality, std::mt19937 &random)
{
    const bool isGood = samplePick(random, 100) < quality;
    const double part = (isGood ? 35 + samplePick(random, 60) : 105 + samplePick(random, 60)) / 100.0;
    double value = 0;
    if (limit.least && limit.most) {
        const double span = *limit.most - *limit.least;
        value = isGood ? *limit.least + span * (0.2 + 0.6 * part) : *limit.most + span * 0.1;
    } else if (limit.most) {
        value = *limit.most * part;
    } else {
        value = *limit.least * (isGood ? 1.05 + part / 4 : 0.85);
    }
    return isWhole ? QString::number(std::lround(value)) : QString::number(value, 'g', 3);
}

} // namespace

int samplePick(std::mt19937 &random, int n)
{
    // Not std::uniform_int_distribution: its results differ between standard libraries.
    return static_cast<int>(random() % static_cast<unsigned>(n));
}

QString sampleAnswer(const Pack &pack, const form::Session &session, form::NodeIndex node, int quality,
                     std::mt19937 &random, QDate day)
{
    const form::Node &question = pack.form->node(node);
    const bool isWhole = question.type == form::NodeType::Integer;
    switch (question.type) {
    case form::NodeType::SelectOne: {
        const auto &choices = pack.form->listOf(node)->choices;
        return pack.checkpoint(node).isScored() ? scoredChoice(pack, node, quality, random)
                                                : choices[static_cast<size_t>(samplePick(random, static_cast<int>(choices.size())))].name;
    }
    case form::NodeType::SelectMultiple:
        return severalChoices(*pack.form->listOf(node), random);
    case form::NodeType::Integer:
    case form::NodeType::Decimal: {
        const QString key = pack.checkpoint(node).limit;
        const ReferenceValue *limit
            = key.isEmpty() ? nullptr : appliedValue(pack.values, key, circumstancesAt(pack, session, node));
        if (limit && (limit->least || limit->most)) {
            return measured(*limit, isWhole, quality, random);
        }
        return isWhole ? QString::number(2 + samplePick(random, 3)) : QString::number(78 + samplePick(random, 14));
    }
    case form::NodeType::Date:
        return day.addDays(-30 - samplePick(random, 200)).toString(Qt::ISODate);
    default:
        return {};
    }
}

} // namespace meyar
