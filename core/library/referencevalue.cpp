// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/referencevalue.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace meyar {

namespace {

/// Higher = closer to the site.
int closeness(const QString &jurisdiction)
{
    if (jurisdiction.isEmpty() || jurisdiction == QLatin1String("INT")) {
        return 0;
    }
    return jurisdiction.contains(u'-') ? 2 : 1;
}

bool isInForce(const ReferenceValue &value, QDate day)
{
    return !day.isValid()
        || ((!value.validFrom.isValid() || value.validFrom <= day) && (!value.validTo.isValid() || day <= value.validTo));
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
    return !answer.isEmpty() && std::any_of(alternatives.begin(), alternatives.end(), [&](const QString &one) {
        return isInRange(one, answer).value_or(one == answer);
    });
}

bool conditionsHold(const ReferenceValue &value, const Circumstances &circumstances)
{
    return std::all_of(value.when.begin(), value.when.end(), [&](const auto &condition) {
        return circumstances.answerTo && allows(condition.second, circumstances.answerTo(condition.first));
    });
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
        if (value.key != key || !holdsAt(value.jurisdiction, circumstances.jurisdiction)
            || !isInForce(value, circumstances.day) || !conditionsHold(value, circumstances)) {
            continue;
        }
        if (!best || rank(*best) < rank(value)) {
            best = &value;
        }
    }
    return best;
}

} // namespace meyar
