// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/jurisdiction.h"
#include "core/library/commons.h"
#include "core/library/reviewdue.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace meyar::cli {

using namespace Qt::StringLiterals;
using Standing = WeighedValue::Standing;

namespace {

QString wordOf(Standing standing)
{
    switch (standing) {
    case Standing::Applies:
        return u"applies"_s;
    case Standing::Yields:
        return u"yields to a closer or newer one"_s;
    case Standing::OtherCondition:
        return u"only on its condition"_s;
    case Standing::NotYet:
        return u"not yet in force"_s;
    case Standing::NoLonger:
        return u"no longer in force"_s;
    case Standing::OtherPlace:
        return u"for another place"_s;
    }
    return {};
}

QString amountOf(const ReferenceValue &value)
{
    const auto number = [](double n) { return QString::number(n, 'g', 10); };
    QString amount = value.value;
    if (value.least && value.most) {
        amount = u"%1 to %2"_s.arg(number(*value.least), number(*value.most));
    } else if (value.most) {
        amount = u"at most %1"_s.arg(number(*value.most));
    } else if (value.least) {
        amount = u"at least %1"_s.arg(number(*value.least));
    }
    return value.unit.isEmpty() ? amount : amount + u' ' + value.unit;
}

QString conditionsOf(const ReferenceValue &value)
{
    QStringList conditions;
    for (const auto &[name, answers] : value.when) {
        conditions.append(name + u'=' + answers);
    }
    return conditions.join(u"; "_s);
}

QString timeOf(const ReferenceValue &value)
{
    const QString from = value.validFrom.toString(Qt::ISODate);
    const QString to = value.validTo.toString(Qt::ISODate);
    return from.isEmpty() && to.isEmpty() ? QString() : u"%1..%2"_s.arg(from, to);
}

QString citationOf(const std::vector<Reference> &references, const ReferenceValue &value)
{
    const auto found = std::find_if(references.begin(), references.end(),
                                    [&](const Reference &reference) { return reference.id == value.citation; });
    return found == references.end() ? value.citation : found->citation(Language::English);
}

/// The values that `value` rests on (`base`), down to the one that has the number. Only of one that applies is it known
/// which they are.
std::vector<const ReferenceValue *> chainOf(const WeighedValue &weighed, const std::vector<ReferenceValue> &values,
                                            const Circumstances &circumstances)
{
    return weighed.standing == Standing::Applies ? valueChain(values, weighed.value->key, circumstances)
                                                 : std::vector<const ReferenceValue *>{weighed.value};
}

/// "40000 PKR/month", and where another key says it "40000 PKR/month (= wage.minimum.unskilled, PK-SD, Sindh …)".
QString amountOf(const std::vector<const ReferenceValue *> &chain, const std::vector<Reference> &references)
{
    QString amount = amountOf(*chain.back());
    for (size_t i = 1; i < chain.size(); ++i) {
        QStringList from{chain[i]->key, chain[i]->jurisdiction, timeOf(*chain[i]), citationOf(references, *chain[i])};
        from.removeAll(QString());
        amount += u" (= %1)"_s.arg(from.join(u", "_s));
    }
    const ReferenceValue &last = *chain.back();
    const bool isOpen = last.value.isEmpty() && !last.base.isEmpty();
    return isOpen ? amount.trimmed() + u" (as %1)"_s.arg(last.base) : amount;
}

QJsonArray toJson(const std::vector<const ReferenceValue *> &chain, const std::vector<Reference> &references)
{
    QJsonArray json;
    for (size_t i = 1; i < chain.size(); ++i) {
        json.append(QJsonObject{{u"key"_s, chain[i]->key},
                                {u"jurisdiction"_s, chain[i]->jurisdiction},
                                {u"valid"_s, timeOf(*chain[i])},
                                {u"citation"_s, citationOf(references, *chain[i])},
                                {u"confidence"_s, chain[i]->confidence}});
    }
    return json;
}

/// "discharge_route=inland,workers=120"
std::optional<QHash<QString, QString>> answersIn(const QString &text)
{
    QHash<QString, QString> answers;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'=');
        if (sign <= 0) {
            return std::nullopt;
        }
        answers.insert(part.left(sign).trimmed(), part.mid(sign + 1).trimmed());
    }
    return answers;
}

Exit law(Call &call)
{
    const std::shared_ptr<const Commons> commons = Commons::builtIn();
    const std::vector<ReferenceValue> values = commons->referenceValues();
    const std::vector<Reference> references = commons->allReferences();
    const QString wanted = call.words().value(0);
    const QDate day = call.has(u"on"_s) ? QDate::fromString(call.value(u"on"_s), Qt::ISODate) : call.clock().today();
    const auto answers = answersIn(call.value(u"where"_s));
    if (!day.isValid()) {
        return call.refuse({Error::Code::BadArgument, {u"on"_s, call.value(u"on"_s), u"YYYY-MM-DD"_s}});
    }
    if (!answers) {
        return call.refuse({Error::Code::BadArgument, {u"where"_s, call.value(u"where"_s), u"fact=answer,fact=answer"_s}});
    }
    const QString place = call.value(u"in"_s);
    if (!place.isEmpty() && !isJurisdiction(place)) {
        return call.refuse({Error::Code::BadArgument, {u"--in"_s, place, u"PK-PB, PK-SD, PK-KP, PK-BA, PK-IS, or an ISO code of a country"_s}});
    }
    const Circumstances circumstances{place, day, [&](const QString &name) { return answers->value(name); }};
    QStringList keys;
    for (const ReferenceValue &value : values) {
        if (value.key.startsWith(wanted) && !keys.contains(value.key)) {
            keys.append(value.key);
        }
    }
    if (keys.isEmpty()) {
        return call.refuse({Error::Code::NotFound, {u"key"_s, wanted}});
    }
    const bool isOne = keys.size() == 1 || keys.contains(wanted);
    const Translation english(Language::English);
    QJsonArray json;
    for (const QString &key : isOne && keys.contains(wanted) ? QStringList(wanted) : keys) {
        for (const WeighedValue &weighed : weighedValues(values, key, circumstances)) {
            const ReferenceValue &value = *weighed.value;
            const bool isShown = isOne || weighed.standing == Standing::Applies;
            if (!isShown) {
                continue;
            }
            const std::vector<const ReferenceValue *> chain = chainOf(weighed, values, circumstances);
            const ReferenceValue &last = *chain.back();
            const bool isReviewDue = weighed.standing == Standing::Applies && last.isReviewDue(day);
            const QString amount = amountOf(chain, references);
            json.append(QJsonObject{{u"key"_s, key},
                                    {u"jurisdiction"_s, value.jurisdiction},
                                    {u"amount"_s, amountOf(last)},
                                    {u"by"_s, toJson(chain, references)},
                                    {u"when"_s, conditionsOf(value)},
                                    {u"valid"_s, timeOf(value)},
                                    {u"review"_s, last.review.toString(Qt::ISODate)},
                                    {u"review_due"_s, isReviewDue},
                                    {u"citation"_s, citationOf(references, value)},
                                    {u"confidence"_s, value.confidence},
                                    {u"standing"_s, wordOf(weighed.standing)}});
            if (!call.json()) {
                QStringList parts{key, value.jurisdiction, amount, conditionsOf(value), timeOf(value),
                                  citationOf(references, value), value.confidence, wordOf(weighed.standing)};
                parts.removeAll(QString());
                call.say(parts.join(u"  "_s));
            }
            if (isReviewDue && !call.json()) {
                call.say(u"  "_s + reviewDueText(english, last.review.toString(Qt::ISODate)));
            }
        }
    }
    if (call.json()) {
        call.print(json);
    } else if (json.isEmpty()) {
        call.say(u"Nothing of %1 applies there and then."_s.arg(wanted));
    }
    return Exit::Done;
}

} // namespace

std::vector<Command> lawCommands()
{
    return {{u"law"_s,
             u"KEY"_s,
             u"what applied where and when: limits, wages, ages, thresholds; of one key also what did not, and why. The beginning of keys (wage) lists all that begin so"_s,
             {{u"in"_s, u"PROVINCE"_s, u"PK-PB, PK-SD, PK-KP, PK-BA, PK-IS; the whole country if left out"_s},
              {u"on"_s, u"YYYY-MM-DD"_s, u"today if left out"_s},
              {u"where"_s, u"FACTS"_s, u"discharge_route=inland,workers=120"_s},
              jsonOption},
             law}};
}

} // namespace meyar::cli
