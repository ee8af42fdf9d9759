// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/functions.h"

#include <algorithm>
#include <array>
#include <vector>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array unsupported = {
    QStringView(u"position"),      QStringView(u"indexed-repeat"), QStringView(u"instance"),
    QStringView(u"pulldata"),      QStringView(u"current"),        QStringView(u"uuid"),
    QStringView(u"random"),        QStringView(u"randomize"),      QStringView(u"digest"),
    QStringView(u"base64-decode"), QStringView(u"area"),           QStringView(u"enclosed-area"),
    QStringView(u"distance"),      QStringView(u"geofence"),       QStringView(u"intersects"),
    QStringView(u"property"),      QStringView(u"version"),        QStringView(u"jr:itext"),
    QStringView(u"last-saved"),    QStringView(u"extract-signed"),
};

struct Registry
{
    std::vector<Function> functions;
    QHash<QStringView, int> byName;

    Registry()
    {
        for (const auto part : {numberFunctions(), textFunctions(), dateFunctions()}) {
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
        found = patterns.insert(source,
                                QRegularExpression(QRegularExpression::anchoredPattern(source)));
    }
    return *found;
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
    QStringList names = {u"if"_s, u"coalesce"_s, u"once"_s, u"jr:choice-name"_s};
    for (const Function &function : registry().functions) {
        names.append(function.name.toString());
    }
    return names;
}

} // namespace meyar::form
