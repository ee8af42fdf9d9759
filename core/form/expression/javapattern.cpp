// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/javapattern.h"

#include "core/form/expression/javatranslation.h"

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

/// The pattern, or what is wrong with it.
struct ReadPattern
{
    QRegularExpression pattern;
    QString trouble;
};

ReadPattern read(const QString &source)
{
    // Enough for any honest pattern; a hostile one ends within a second. Java's `.` and `$` know
    // both line ends.
    constexpr auto limits = "(*LIMIT_MATCH=1000000)(*LIMIT_HEAP=65536)(*ANYCRLF)"_L1;
    const Translated translated = translatedFromJava(source);
    if (!translated.trouble.isEmpty()) {
        return {QRegularExpression(u"("_s), translated.trouble};
    }
    const auto options = translated.unicodeClasses ? QRegularExpression::UseUnicodePropertiesOption
                                                   : QRegularExpression::NoPatternOption;
    // By itself first: `a)|(b` would be valid between parentheses.
    const QRegularExpression alone(translated.pattern, options);
    if (!alone.isValid()) {
        return {alone, alone.errorString()};
    }
    const auto between = [&](const QString &pattern) {
        return QRegularExpression(limits + QRegularExpression::anchoredPattern(pattern), options);
    };
    const QRegularExpression whole = between(translated.pattern);
    // If it ends in a comment, that must not reach the parenthesis.
    return {whole.isValid() ? whole : between(translated.pattern + u'\n'), {}};
}

} // namespace

QRegularExpression wholePattern(const QString &source)
{
    return read(source).pattern;
}

QString patternTrouble(const QString &source)
{
    return read(source).trouble;
}

} // namespace meyar::form
