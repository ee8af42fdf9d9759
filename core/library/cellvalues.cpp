// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cellvalues.h"

#include "core/library/packcodes.h"

#include <QRegularExpression>

#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

std::optional<EvidenceExpectation> expectationIn(const QString &part)
{
    const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    const auto kind = valueIn(evidenceWords, words.value(0));
    if (!kind || words.size() > 2) {
        return std::nullopt;
    }
    bool isCount = true;
    const int atLeast = words.size() == 2 ? words.at(1).toInt(&isCount) : 0;
    if (!isCount || atLeast < 0 || (words.size() == 2 && atLeast == 0)) {
        return std::nullopt;
    }
    return EvidenceExpectation{*kind, atLeast};
}

std::optional<Grade> gradeIn(const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    const auto from = numberIn(word.mid(colon + 1));
    if (colon < 1 || !from || *from > 100) {
        return std::nullopt;
    }
    return Grade{word.left(colon), *from};
}

/// Whether `next` may stand after the grades before it.
bool continues(const std::vector<Grade> &grades, const Grade &next)
{
    for (const Grade &grade : grades) {
        if (grade.letter == next.letter || grade.from <= next.from) {
            return false;
        }
    }
    return true;
}

} // namespace

std::optional<double> signedNumberIn(const QString &cell)
{
    bool isNumber = false;
    const double value = cell.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> numberIn(const QString &cell)
{
    const std::optional<double> value = signedNumberIn(cell);
    return value && *value >= 0 ? value : std::nullopt;
}

std::optional<bool> yesOrNoIn(const QString &cell)
{
    const QString word = cell.toLower();
    if (word == u"yes" || word == u"true" || word == u"true()") {
        return true;
    }
    if (word == u"no" || word == u"false" || word == u"false()") {
        return false;
    }
    return std::nullopt;
}

std::optional<std::vector<EvidenceExpectation>> evidenceIn(const QString &cell)
{
    std::vector<EvidenceExpectation> expectations;
    for (const QString &part : partsOf(cell)) {
        const auto expectation = expectationIn(part);
        if (!expectation) {
            return std::nullopt;
        }
        expectations.push_back(*expectation);
    }
    return expectations;
}

std::optional<std::vector<Grade>> gradesIn(const QString &cell)
{
    std::vector<Grade> grades;
    for (const QString &word : wordsIn(cell)) {
        const auto grade = gradeIn(word);
        if (!grade || !continues(grades, *grade)) {
            return std::nullopt;
        }
        grades.push_back(*grade);
    }
    return !grades.empty() && grades.back().from <= 0 ? std::optional(grades) : std::nullopt;
}

QStringList partsOf(const QString &cell)
{
    static const QRegularExpression separator(u"[;,]"_s);
    QStringList parts;
    for (const QString &part : cell.split(separator)) {
        if (const QString trimmed = part.simplified(); !trimmed.isEmpty()) {
            parts.append(trimmed);
        }
    }
    return parts;
}

QStringList wordsIn(const QString &cell)
{
    static const QRegularExpression separator(u"[;,\\s]+"_s);
    return cell.split(separator, Qt::SkipEmptyParts);
}

} // namespace meyar
