// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/answers.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDigits = 15; // what a double holds exactly

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isDecimal(QStringView text, bool mayHavePoint)
{
    const QStringView unsignedText = text.startsWith(u'-') ? text.mid(1) : text;
    const qsizetype point = unsignedText.indexOf(u'.');
    const QStringView whole = point < 0 ? unsignedText : unsignedText.left(point);
    const bool leadingZero = whole.size() > 1 && whole.front() == u'0';
    const bool fractionFits = point < 0 || (mayHavePoint && isDigits(unsignedText.mid(point + 1)));
    return isDigits(whole) && !leadingZero && fractionFits && unsignedText.size() <= mostDigits + 1
        && text != "-0"_L1;
}

bool isDate(const QString &text)
{
    constexpr qsizetype isoSize = 10;
    return text.size() == isoSize && text[4] == u'-' && text[7] == u'-'
        && QDate::fromString(text, Qt::ISODate).isValid();
}

bool isTime(const QString &text)
{
    const QString clock = text.section(QRegularExpression(u"[Z+-]"_s), 0, 0);
    return QTime::fromString(clock, Qt::ISODateWithMs).isValid();
}

bool isDateTime(const QString &text)
{
    return text.contains(u'T') && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

/// "latitude longitude", and altitude and accuracy if they are known.
bool isGeopoint(const QString &text)
{
    constexpr double furthestNorth = 90;
    constexpr double furthestEast = 180;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.size() > 4) {
        return false;
    }
    bool ok = true;
    std::vector<double> numbers;
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers.push_back(part.toDouble(&isNumber));
        ok = ok && isNumber && std::isfinite(numbers.back());
    }
    return ok && std::abs(numbers[0]) <= furthestNorth && std::abs(numbers[1]) <= furthestEast;
}

/// Within start and end of the range, and a whole number of steps away from its start.
bool isInRange(const Node &node, const QString &answer)
{
    const auto parameter = [&](const QString &key, double otherwise) {
        const auto found = node.parameters.find(key);
        return found == node.parameters.end() ? otherwise : found->second.toDouble();
    };
    const double start = parameter(u"start"_s, 1);
    const double end = parameter(u"end"_s, 10);
    const double step = std::abs(parameter(u"step"_s, 1));
    const double number = answer.toDouble();
    if (!isDecimal(answer, true) || number < std::min(start, end) || number > std::max(start, end)) {
        return false;
    }
    constexpr double nearly = 1e-9;
    const double steps = step > 0 ? (number - start) / step : 0;
    return std::abs(steps - std::round(steps)) < nearly;
}

/// "range: 1 5 0.5": its start, end and step.
QString rangeOf(const Node &node)
{
    const auto parameter = [&](const QString &key, const QString &otherwise) {
        const auto found = node.parameters.find(key);
        return found == node.parameters.end() ? otherwise : found->second;
    };
    return u"range: %1 %2 %3"_s.arg(parameter(u"start"_s, u"1"_s), parameter(u"end"_s, u"10"_s),
                                    parameter(u"step"_s, u"1"_s));
}

QStringList namesOf(const ChoiceList &list)
{
    QStringList names;
    for (const Choice &choice : list.choices) {
        names.append(choice.name);
    }
    return names;
}

Result<> expect(const Node &node, const QString &answer, bool fits, const QString &expectation)
{
    return fits ? Result<>() : fail(Error::Code::BadAnswer, {node.name, answer, expectation});
}

} // namespace

Result<> fitsType(const Form &form, NodeIndex question, const QString &answer)
{
    const Node &node = form.node(question);
    switch (node.type) {
    case NodeType::Integer:
        return expect(node, answer, isDecimal(answer, false), u"integer"_s);
    case NodeType::Decimal:
        return expect(node, answer, isDecimal(answer, true), u"decimal"_s);
    case NodeType::Range:
        return expect(node, answer, isInRange(node, answer), rangeOf(node));
    case NodeType::Date:
        return expect(node, answer, isDate(answer), u"date"_s);
    case NodeType::Time:
        return expect(node, answer, isTime(answer), u"time"_s);
    case NodeType::DateTime:
        return expect(node, answer, isDateTime(answer), u"date and time"_s);
    case NodeType::Geopoint:
        return expect(node, answer, isGeopoint(answer), u"latitude and longitude"_s);
    case NodeType::Acknowledge:
        return expect(node, answer, answer == "OK"_L1, u"OK"_s);
    case NodeType::SelectOne:
        // not through namesOf(): lists can be long, and this is asked at every keystroke
        if (const ChoiceList *list = form.listOf(question);
            list != nullptr && list->find(answer) != nullptr) {
            return {};
        }
        [[fallthrough]];
    case NodeType::SelectMultiple:
    case NodeType::Rank:
        return form.listOf(question) == nullptr
            ? Result<>()
            : fitsChoices(node, answer, namesOf(*form.listOf(question)));
    default:
        return {};
    }
}

Result<> fitsChoices(const Node &select, const QString &answer, const QStringList &known)
{
    const QStringList names = select.type == NodeType::SelectOne
        ? QStringList{answer}
        : answer.split(u' ', Qt::SkipEmptyParts);
    const QSet<QString> offered(known.begin(), known.end());
    const bool areKnown = std::all_of(names.begin(), names.end(), [&](const QString &name) {
        return offered.contains(name);
    });
    const bool areDifferent = QSet<QString>(names.begin(), names.end()).size() == names.size();
    const bool isWhole = select.type != NodeType::Rank || names.size() == offered.size();
    return expect(select, answer, areKnown && areDifferent && isWhole,
                  u"one of: "_s + known.join(u", "_s));
}

QString keptAnswer(const Node &question, const QString &answer)
{
    const bool isList
        = question.type == NodeType::SelectMultiple || question.type == NodeType::Rank;
    return isList ? answer.simplified() : answer;
}

} // namespace meyar::form
