// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/form/expression/value.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <span>

namespace meyar::form {

/// What functions need beside their arguments.
struct FunctionContext
{
    const Clock *clock = nullptr;
    QHash<QString, QRegularExpression> patterns; ///< compiled ones, by what regex() was given

    [[nodiscard]] const QRegularExpression &pattern(const QString &source);
};

using Arguments = std::span<const Value>;

inline constexpr int anyNumber = -1;

/// A function that is computed from its arguments alone. `if`, `coalesce`, `once` and
/// jr:choice-name, which are not, are the compiler's.
struct Function
{
    QStringView name;
    int minimum = 0;
    int maximum = 0; ///< or anyNumber
    Type result = Type::Any;
    Value (*run)(Arguments, FunctionContext &) = nullptr;
};

[[nodiscard]] std::span<const Function> numberFunctions();
[[nodiscard]] std::span<const Function> textFunctions();
[[nodiscard]] std::span<const Function> dateFunctions();

/// The number of a function for Op::Call; -1 if there is none of that name.
[[nodiscard]] int functionIndex(QStringView name);
[[nodiscard]] const Function &functionAt(int index);

/// Functions that XLSForm has and that are not computed here.
[[nodiscard]] bool isUnsupportedFunction(QStringView name);

/// All the names above, for near misses.
[[nodiscard]] QStringList functionNames();

/// The names in a select_multiple's answer.
[[nodiscard]] QList<QStringView> selectedNames(QStringView answer);

} // namespace meyar::form
