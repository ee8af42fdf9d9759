// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/functions.h"

#include <algorithm>
#include <array>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

Value text(Arguments a, FunctionContext & /*unused*/)
{
    return Value(a[0].asString());
}

Value boolean(Arguments a, FunctionContext & /*unused*/)
{
    return Value(a[0].toBoolean());
}

Value booleanFromText(Arguments a, FunctionContext & /*unused*/)
{
    const QString given = a[0].asString();
    return Value(given.compare("true"_L1, Qt::CaseInsensitive) == 0 || given == "1"_L1);
}

Value negation(Arguments a, FunctionContext & /*unused*/)
{
    return Value(!a[0].toBoolean());
}

template <bool truth> Value constant(Arguments /*unused*/, FunctionContext & /*unused*/)
{
    return Value(truth);
}

QString joined(const QString &separator, Arguments parts)
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(parts.size()));
    for (const Value &part : parts) {
        texts.append(part.asString());
    }
    return texts.join(separator);
}

Value concat(Arguments a, FunctionContext & /*unused*/)
{
    return Value(joined({}, a));
}

Value join(Arguments a, FunctionContext & /*unused*/)
{
    return Value(joined(a[0].asString(), a.subspan(1)));
}

/// substr(text, start[, end]): from 0, the end excluded, negative ones counted from the end.
Value substring(Arguments a, FunctionContext & /*unused*/)
{
    const QString whole = a[0].asString();
    const auto inside = [&](qsizetype index) {
        return std::clamp<qsizetype>(index < 0 ? whole.size() + index : index, 0, whole.size());
    };
    const qsizetype start = inside(integerOf(a[1]));
    const qsizetype end = a.size() > 2 ? inside(integerOf(a[2])) : whole.size();
    return Value(start < end ? whole.mid(start, end - start) : QString());
}

Value length(Arguments a, FunctionContext & /*unused*/)
{
    return Value(static_cast<double>(a[0].asString().size()));
}

Value contains(Arguments a, FunctionContext & /*unused*/)
{
    return Value(a[0].asString().contains(a[1].asString()));
}

Value startsWith(Arguments a, FunctionContext & /*unused*/)
{
    const QString part = a[1].asString();
    return Value(part.isEmpty() || a[0].asString().startsWith(part)); // Qt: no for a null text
}

Value endsWith(Arguments a, FunctionContext & /*unused*/)
{
    const QString part = a[1].asString();
    return Value(part.isEmpty() || a[0].asString().endsWith(part));
}

Value before(Arguments a, FunctionContext & /*unused*/)
{
    const QString whole = a[0].asString();
    const qsizetype at = whole.indexOf(a[1].asString());
    return Value(at < 0 ? QString() : whole.left(at));
}

Value after(Arguments a, FunctionContext & /*unused*/)
{
    const QString whole = a[0].asString();
    const QString part = a[1].asString();
    const qsizetype at = whole.indexOf(part);
    return Value(at < 0 ? QString() : whole.mid(at + part.size()));
}

Value translate(Arguments a, FunctionContext & /*unused*/)
{
    const QString from = a[1].asString();
    const QString to = a[2].asString();
    QString result;
    for (const QChar c : a[0].asString()) {
        const qsizetype at = from.indexOf(c);
        if (at < 0) {
            result += c;
        } else if (at < to.size()) {
            result += to[at];
        }
    }
    return Value(result);
}

/// The white space of ASCII only: a no-break space stays.
Value normalizeSpace(Arguments a, FunctionContext & /*unused*/)
{
    QString result;
    bool gap = false;
    const QString whole = a[0].asString();
    for (const QChar c : trimmedAsJava(whole)) {
        const bool isSpace = c == u' ' || (c >= u'\t' && c <= u'\r');
        if (!isSpace || !gap) {
            result += isSpace ? u' ' : c;
        }
        gap = isSpace;
    }
    return Value(result);
}

/// The whole text must match; a pattern that is none matches nothing.
Value regex(Arguments a, FunctionContext &context)
{
    const QRegularExpression &pattern = context.pattern(a[1].asString());
    return Value(pattern.isValid() && pattern.match(a[0].asString()).hasMatch());
}

Value selected(Arguments a, FunctionContext & /*unused*/)
{
    const QString answer = a[0].asString();
    const QString given = a[1].asString();
    const QStringView name = trimmedAsJava(given);
    return Value(QString(u' ' + answer + u' ').contains(QString(u' ' + name.toString() + u' ')));
}

Value countSelected(Arguments a, FunctionContext & /*unused*/)
{
    const QString answer = a[0].asString();
    return Value(static_cast<double>(selectedNames(answer).size()));
}

Value selectedAt(Arguments a, FunctionContext & /*unused*/)
{
    const QString answer = a[0].asString();
    const QList<QStringView> names = selectedNames(answer);
    const qsizetype index = integerOf(a[1]);
    return Value(index >= 0 && index < names.size() ? names[index].toString() : QString());
}

constexpr std::array functions = {
    Function{u"string", 1, 1, Type::Text, &text},
    Function{u"boolean", 1, 1, Type::Boolean, &boolean},
    Function{u"boolean-from-string", 1, 1, Type::Boolean, &booleanFromText},
    Function{u"not", 1, 1, Type::Boolean, &negation},
    Function{u"true", 0, 0, Type::Boolean, &constant<true>},
    Function{u"false", 0, 0, Type::Boolean, &constant<false>},
    Function{u"concat", 0, anyNumber, Type::Text, &concat, true},
    Function{u"join", 1, anyNumber, Type::Text, &join, true, 1},
    Function{u"substr", 2, 3, Type::Text, &substring},
    Function{u"string-length", 1, 1, Type::Number, &length},
    Function{u"contains", 2, 2, Type::Boolean, &contains},
    Function{u"starts-with", 2, 2, Type::Boolean, &startsWith},
    Function{u"ends-with", 2, 2, Type::Boolean, &endsWith},
    Function{u"substring-before", 2, 2, Type::Text, &before},
    Function{u"substring-after", 2, 2, Type::Text, &after},
    Function{u"translate", 3, 3, Type::Text, &translate},
    Function{u"normalize-space", 1, 1, Type::Text, &normalizeSpace},
    Function{u"regex", 2, 2, Type::Boolean, &regex},
    Function{u"selected", 2, 2, Type::Boolean, &selected},
    Function{u"is-selected", 2, 2, Type::Boolean, &selected},
    Function{u"count-selected", 1, 1, Type::Number, &countSelected},
    Function{u"selected-at", 2, 2, Type::Text, &selectedAt},
};

} // namespace

QList<QStringView> selectedNames(QStringView answer)
{
    return answer.split(u' ', Qt::SkipEmptyParts);
}

std::span<const Function> textFunctions()
{
    return functions;
}

} // namespace meyar::form
