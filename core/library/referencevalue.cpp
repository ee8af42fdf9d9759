// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/referencevalue.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace meyar {

using Standing = WeighedValue::Standing;

namespace {

/// Higher = closer to the site.
int closeness(const QString &jurisdiction)
{
    if (jurisdiction.isEmpty() || jurisdiction == QLatin1String("INT")) {
        return 0;
    }
    return jurisdiction.contains(u'-') ? 2 : 1;
}

/// "51..150", "1001..", "..10": whether the number lies in it, ends included. Nothing if it is no range.
std::optional<bool> isInRange(const QString &range, const QString &answer)
{
    const qsizetype dots = range.indexOf(QLatin1String(".."));
    if (dots < 0) {
        return std::nullopt;
    }
    bool isNumber = false;
    const double number = answer.toDouble(&isNumber);
    const QString from = range.left(dots);
    const QString to = range.mid(dots + 2);
    return isNumber && (from.isEmpty() || number >= from.toDouble()) && (to.isEmpty() || number <= to.toDouble());
}

bool allows(const QString &answers, const QString &answer)
{
    const QStringList alternatives = answers.split(u'|');
    if (answer.isEmpty()) {
        return alternatives.contains(QStringLiteral("?"));
    }
    return std::any_of(alternatives.begin(), alternatives.end(),
                       [&](const QString &one) { return isInRange(one, answer).value_or(one == answer); });
}

bool conditionsHold(const ReferenceValue &value, const Circumstances &circumstances)
{
    return std::all_of(value.when.begin(), value.when.end(), [&](const auto &condition) {
        return allows(condition.second, circumstances.answerTo ? circumstances.answerTo(condition.first) : QString());
    });
}

/// Yields for whatever could apply.
Standing standingOf(const ReferenceValue &value, const Circumstances &circumstances)
{
    if (!holdsAt(value.jurisdiction, circumstances.jurisdiction)) {
        return Standing::OtherPlace;
    }
    if (circumstances.day.isValid() && value.validFrom.isValid() && circumstances.day < value.validFrom) {
        return Standing::NotYet;
    }
    if (circumstances.day.isValid() && value.validTo.isValid() && value.validTo < circumstances.day) {
        return Standing::NoLonger;
    }
    return conditionsHold(value, circumstances) ? Standing::Yields : Standing::OtherCondition;
}

auto rank(const ReferenceValue &value)
{
    return std::tuple(closeness(value.jurisdiction), value.when.size(), value.validFrom);
}

} // namespace

bool holdsAt(const QString &jurisdiction, const QString &site)
{
    if (closeness(jurisdiction) == 0 || jurisdiction == site) {
        return true;
    }
    if (closeness(jurisdiction) == 2) {
        return false;
    }
    return site.isEmpty() || site.startsWith(jurisdiction + u'-');
}

const ReferenceValue *appliedValue(const std::vector<ReferenceValue> &values, const QString &key,
                                   const Circumstances &circumstances)
{
    const ReferenceValue *best = nullptr;
    for (const ReferenceValue &value : values) {
        if (value.key == key && standingOf(value, circumstances) == Standing::Yields && (!best || rank(*best) < rank(value))) {
            best = &value;
        }
    }
    return best;
}

std::vector<const ReferenceValue *> valueChain(const std::vector<ReferenceValue> &values, const QString &key,
                                               const Circumstances &circumstances)
{
    std::vector<const ReferenceValue *> chain;
    const ReferenceValue *value = appliedValue(values, key, circumstances);
    while (value && std::find(chain.begin(), chain.end(), value) == chain.end()) {
        chain.push_back(value);
        const bool namesAnother = value->value.isEmpty() && !value->base.isEmpty();
        value = namesAnother ? appliedValue(values, value->base, circumstances) : nullptr;
    }
    return chain;
}

std::vector<WeighedValue> weighedValues(const std::vector<ReferenceValue> &values, const QString &key,
                                        const Circumstances &circumstances)
{
    const ReferenceValue *applied = appliedValue(values, key, circumstances);
    std::vector<WeighedValue> weighed;
    for (const ReferenceValue &value : values) {
        if (value.key == key) {
            weighed.push_back({&value, &value == applied ? Standing::Applies : standingOf(value, circumstances)});
        }
    }
    std::stable_sort(weighed.begin(), weighed.end(), [](const WeighedValue &a, const WeighedValue &b) {
        return a.standing != b.standing ? a.standing < b.standing : rank(*b.value) < rank(*a.value);
    });
    return weighed;
}

} // namespace meyar
