// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentence.h"

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

/// 1-9 if "%1" … "%9" stands at `at`, else 0.
int placeholderAt(const QString &text, qsizetype at)
{
    const bool isPlaceholder
        = text[at] == u'%' && at + 1 < text.size() && text[at + 1] >= u'1' && text[at + 1] <= u'9';
    return isPlaceholder ? text[at + 1].digitValue() : 0;
}

} // namespace

QString sentence(const Translation &translation, const char *context, const char *source,
                 const QStringList &args)
{
    const QString text = translation.text(context, source);
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = placeholderAt(text, i);
        if (place == 0) {
            filled += text[i];
            continue;
        }
        const QString arg = placedIn(translation, args.value(place - 1));
        ++i;
        const bool bracketed = filled.endsWith(u" ("_s) && text.mid(i + 1, 1) == u")";
        if (!arg.isEmpty()) {
            filled += arg;
        } else if (bracketed) {
            filled.chop(2);
            ++i;
        } else {
            filled += u'…';
        }
    }
    return filled;
}

QString placedIn(const Translation &translation, const QString &text)
{
    return isRightToLeft(translation.language()) && !text.isEmpty() ? isolated(text) : text;
}

} // namespace meyar
