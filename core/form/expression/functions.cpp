// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/functions.h"

#include "core/form/expression/javapattern.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace meyar::form {

namespace {

/// Functions of XLSForm that need more than their arguments.
constexpr std::array ofCompiler = {
    QStringView(u"if"),       QStringView(u"coalesce"),       QStringView(u"once"),
    QStringView(u"position"), QStringView(u"indexed-repeat"), QStringView(u"instance"),
    QStringView(u"pulldata"), QStringView(u"current"),        QStringView(u"randomize"),
    QStringView(u"jr:itext"), QStringView(u"jr:choice-name"),
};

constexpr std::array unsupported = {
    QStringView(u"position"), QStringView(u"indexed-repeat"), QStringView(u"instance"),
    QStringView(u"pulldata"), QStringView(u"current"),        QStringView(u"randomize"),
    QStringView(u"jr:itext"), QStringView(u"last-saved"),     QStringView(u"extract-signed"),
};

struct Registry
{
    std::vector<Function> functions;
    QHash<QStringView, int> byName;

    Registry()
    {
        for (const auto part :
             {numberFunctions(), aggregateFunctions(), textFunctions(), dateFunctions(),
              digestFunctions(), contextFunctions(), geoFunctions()}) {
            functions.insert(functions.end(), part.begin(), part.end());
        }
        for (size_t i = 0; i < functions.size(); ++i) {
            byName.insert(functions[i].name, static_cast<int>(i));
        }
    }
};

const Registry &registry()
{
    static const Registry instance;
    return instance;
}

} // namespace

const QRegularExpression &FunctionContext::pattern(const QString &source)
{
    constexpr qsizetype mostKept = 256; // patterns can be computed; do not keep them all
    auto found = patterns.find(source);
    if (found == patterns.end()) {
        if (patterns.size() >= mostKept) {
            patterns.clear();
        }
        found = patterns.insert(source, wholePattern(source));
    }
    return *found;
}

int integerOf(const Value &value)
{
    constexpr double furthest = std::numeric_limits<int>::max();
    const double number = value.toNumber();
    return std::isnan(number) ? 0 : static_cast<int>(std::clamp(number, -furthest, furthest));
}

int functionIndex(QStringView name)
{
    return registry().byName.value(name, -1);
}

const Function &functionAt(int index)
{
    return registry().functions[static_cast<size_t>(index)];
}

bool isUnsupportedFunction(QStringView name)
{
    return std::find(unsupported.begin(), unsupported.end(), name) != unsupported.end();
}

QStringList functionNames()
{
    QStringList names;
    for (const QStringView name : ofCompiler) {
        names.append(name.toString());
    }
    for (const Function &function : registry().functions) {
        names.append(function.name.toString());
    }
    return names;
}

} // namespace meyar::form
