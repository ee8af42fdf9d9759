// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/pathtext.h"

#include "core/form/xform/pathscanner.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Step = PathText::Step;

bool PathText::isPlain() const
{
    return std::all_of(steps.begin(), steps.end(), [](const Step &step) {
        return step.kind != Step::Kind::Other && step.predicates.isEmpty();
    });
}

QString rewritten(const QString &expression, const ExpressionRewriter &rewriter,
                  const PathPlace &place)
{
    return PathScanner(expression, rewriter, 0).all(place);
}

std::optional<PathText> parsedPath(const QString &text)
{
    return PathScanner(text, {}, 0).pathOnly();
}

qsizetype pathLength(const QString &text, qsizetype from)
{
    return PathScanner(QStringView(text).mid(from), {}, 0).pathAhead();
}

QStringList splitArguments(const QString &arguments)
{
    QStringList found;
    int depth = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QChar c = arguments[i];
        if (c == u'\'' || c == u'"') {
            const qsizetype end = arguments.indexOf(c, i + 1);
            i = end < 0 ? arguments.size() : end;
        } else if (c == u'(' || c == u'[') {
            ++depth;
        } else if (c == u')' || c == u']') {
            --depth;
        } else if (c == u',' && depth == 0) {
            found.append(arguments.mid(begin, i - begin).trimmed());
            begin = i + 1;
        }
    }
    found.append(arguments.mid(begin).trimmed());
    return found;
}

QString quotedForXPath(const QString &text)
{
    if (!text.contains(u'\'')) {
        return u'\'' + text + u'\'';
    }
    if (!text.contains(u'"')) {
        return u'"' + text + u'"';
    }
    QStringList parts;
    for (const QString &part : text.split(u'\'')) {
        parts.append(u'\'' + part + u'\'');
    }
    return u"concat("_s + parts.join(u", \"'\", "_s) + u')';
}

} // namespace meyar::form
