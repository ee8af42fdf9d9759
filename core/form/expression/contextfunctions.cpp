// SPDX-License-Identifier: GPL-3.0-or-later
// Functions of what a form is filled in with, and of chance.
#include "core/form/expression/functions.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace meyar::form {

namespace {

Value random(Arguments /*unused*/, FunctionContext &context)
{
    return Value(context.random->generateDouble());
}

/// uuid() is one of version 4; uuid(n) is n digits and capital letters, at most 1000.
Value uuid(Arguments a, FunctionContext &context)
{
    if (a.empty()) {
        constexpr int size = 16;
        QByteArray bytes;
        for (int i = 0; i < size; ++i) {
            bytes.append(static_cast<char>(context.random->bounded(256)));
        }
        bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x40); // version 4
        bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80); // the variant of RFC 4122
        return Value(QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces));
    }
    constexpr QStringView digits = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const int length = std::clamp(integerOf(a[0]), 0, 1000);
    QString result;
    for (int i = 0; i < length; ++i) {
        result += digits[context.random->bounded(static_cast<int>(digits.size()))];
    }
    return Value(result);
}

/// Blank for a property that is not known.
Value property(Arguments a, FunctionContext &context)
{
    const auto found = context.properties.find(a[0].asString());
    return found == context.properties.end() ? Value() : Value(found->second);
}

Value version(Arguments /*unused*/, FunctionContext &context)
{
    return Value(context.formVersion);
}

/// The first argument; the others are only named so that their changes are noticed.
Value depend(Arguments a, FunctionContext & /*unused*/)
{
    return a[0];
}

constexpr std::array functions = {
    Function{u"random", 0, 0, Type::Number, &random},
    Function{u"uuid", 0, 1, Type::Text, &uuid},
    Function{u"property", 1, 1, Type::Text, &property},
    Function{u"version", 0, 0, Type::Text, &version},
    Function{u"depend", 1, anyNumber, Type::Any, &depend},
};

} // namespace

std::span<const Function> contextFunctions()
{
    return functions;
}

} // namespace meyar::form
