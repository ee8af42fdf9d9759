// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/operandcheck.h"

#include "core/form/nearest.h"

#include <algorithm>
#include <cmath>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

bool isTextLiteral(const Operand &operand)
{
    return operand.isLiteral && operand.type == Type::Text;
}

bool isMoment(const Operand &operand)
{
    return operand.type == Type::Date || operand.type == Type::DateTime;
}

} // namespace

QString numberTrouble(const Operand &operand)
{
    if (isTextLiteral(operand) && std::isnan(numberOfText(operand.literal))) {
        return u"'"_s + operand.literal + u"' is not a number"_s;
    }
    return {};
}

QString orderTrouble(const Operand &left, const Operand &right)
{
    for (const auto &[moment, text] : {std::pair(&left, &right), std::pair(&right, &left)}) {
        if (isMoment(*moment) && isTextLiteral(*text) && dateOfText(text->literal)) {
            return u"'"_s + text->literal + u"' is text; date('"_s + text->literal
                + u"') is a date"_s;
        }
    }
    const QString trouble = numberTrouble(left);
    return trouble.isEmpty() ? numberTrouble(right) : trouble;
}

QString choiceTrouble(const Operand &answer, const Operand &text)
{
    const bool several = text.literal.contains(u' ');
    const bool addedByOrOther = text.literal == u"other"_s;
    if (answer.list == nullptr || !isTextLiteral(text) || text.literal.isEmpty() || several
        || addedByOrOther || answer.list->find(text.literal) != nullptr) {
        return {};
    }
    constexpr size_t mostCompared = 100;
    QStringList names;
    for (size_t i = 0; i < std::min(mostCompared, answer.list->choices.size()); ++i) {
        names.append(answer.list->choices[i].name);
    }
    const QString meant = nearest(text.literal, names);
    const QString trouble = u"'"_s + text.literal + u"' is not a choice of "_s + answer.list->name;
    return meant.isEmpty() ? trouble : QString(trouble + u"; '"_s + meant + u"' is"_s);
}

} // namespace meyar::form
