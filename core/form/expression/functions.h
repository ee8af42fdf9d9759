// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/form/expression/value.h"

#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringList>

#include <map>
#include <span>
#include <vector>

namespace meyar::form {

/// What functions need beside their arguments.
struct FunctionContext
{
    const Clock *clock = nullptr;
    QHash<QString, QRegularExpression> patterns = {}; ///< compiled ones, by what regex() was given
    std::map<QString, QString> properties = {}; ///< what property() gives, by name
    QString formVersion = {}; ///< what version() gives
    QRandomGenerator *random = QRandomGenerator::global(); ///< for random() and uuid()
    /// How many values each written argument of the call became; empty where that is one each.
    std::vector<int> spread = {};

    [[nodiscard]] const QRegularExpression &pattern(const QString &source);
};

using Arguments = std::span<const Value>;

inline constexpr int anyNumber = -1;

/// A function that is computed from its arguments alone. Those that are not (`if`, `position`,
/// `instance` …) are the compiler's.
struct Function
{
    QStringView name;
    int minimum = 0; ///< arguments as written
    int maximum = 0; ///< or anyNumber
    Type result = Type::Any;
    Value (*run)(Arguments, FunctionContext &) = nullptr;
    /// Takes sets of nodes: an argument that is one, from `nodesFrom` on, becomes a value for each
    /// of its nodes, none if it has none. So `run` may get fewer values than `minimum`.
    bool takesNodes = false;
    int nodesFrom = 0;
};

[[nodiscard]] std::span<const Function> numberFunctions();
[[nodiscard]] std::span<const Function> aggregateFunctions();
[[nodiscard]] std::span<const Function> textFunctions();
[[nodiscard]] std::span<const Function> dateFunctions();
[[nodiscard]] std::span<const Function> digestFunctions();
[[nodiscard]] std::span<const Function> contextFunctions();
[[nodiscard]] std::span<const Function> geoFunctions();

/// An argument that counts something: decimals are cut off, NaN is 0, never beyond int.
[[nodiscard]] int integerOf(const Value &value);

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
