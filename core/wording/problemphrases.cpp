// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/problemphrases.h"

#include <QtGlobal>

#include <array>
#include <span>

namespace meyar {

using form::Problem;

namespace {

/// What can be wrong with a sheet or file of any kind, in core's fixed English.
constexpr std::array reasons{
    QT_TRANSLATE_NOOP("ProblemText", "a quote is not closed"),
    QT_TRANSLATE_NOOP("ProblemText", "text after a closing quote"),
    QT_TRANSLATE_NOOP("ProblemText", "not UTF-8"),
    QT_TRANSLATE_NOOP("ProblemText", "it is not there"),
    QT_TRANSLATE_NOOP("ProblemText", "it is a form, not a submission"),
    QT_TRANSLATE_NOOP("ProblemText", "it leads out of the archive"),
    QT_TRANSLATE_NOOP("ProblemText", "there is no submission in it"),
    QT_TRANSLATE_NOOP("ProblemText", "too large"),
    QT_TRANSLATE_NOOP("ProblemText", "no file name"),
    QT_TRANSLATE_NOOP("ProblemText", "not well-formed XML"),
    QT_TRANSLATE_NOOP("ProblemText", "it has a DTD or entities"),
    QT_TRANSLATE_NOOP("ProblemText", "no GeoJSON FeatureCollection"),
};

/// What can be wrong with a workbook.
constexpr std::array workbookReasons{
    QT_TRANSLATE_NOOP("ProblemText", "it is not a whole file"),
    QT_TRANSLATE_NOOP("ProblemText", "a part of it is missing"),
    QT_TRANSLATE_NOOP("ProblemText", "a part of it is damaged"),
    QT_TRANSLATE_NOOP("ProblemText", "a text of it is missing"),
    QT_TRANSLATE_NOOP("ProblemText", "its XML is damaged"),
    QT_TRANSLATE_NOOP("ProblemText", "it declares a document type"),
    QT_TRANSLATE_NOOP("ProblemText", "it is nested too deeply"),
    QT_TRANSLATE_NOOP("ProblemText", "two sheets have this name"),
};

/// What a file that is no form seems to be, and what there can be too much of.
constexpr std::array things{
    QT_TRANSLATE_NOOP("ProblemText", "an OpenDocument file"),
    QT_TRANSLATE_NOOP("ProblemText", "an .xlsb workbook"),
    QT_TRANSLATE_NOOP("ProblemText", "a Word document"),
    QT_TRANSLATE_NOOP("ProblemText", "a PowerPoint presentation"),
    QT_TRANSLATE_NOOP("ProblemText", "a ZIP archive"),
    QT_TRANSLATE_NOOP("ProblemText", "an old Office file"),
    QT_TRANSLATE_NOOP("ProblemText", "an XML file"),
    QT_TRANSLATE_NOOP("ProblemText", "a PDF file"),
    QT_TRANSLATE_NOOP("ProblemText", "no text"),
    QT_TRANSLATE_NOOP("ProblemText", "a table without a survey"),
    QT_TRANSLATE_NOOP("ProblemText", "bytes"),
    QT_TRANSLATE_NOOP("ProblemText", "bytes of one part"),
    QT_TRANSLATE_NOOP("ProblemText", "bytes when unpacked"),
    QT_TRANSLATE_NOOP("ProblemText", "parts"),
    QT_TRANSLATE_NOOP("ProblemText", "sheets"),
    QT_TRANSLATE_NOOP("ProblemText", "rows"),
    QT_TRANSLATE_NOOP("ProblemText", "columns"),
    QT_TRANSLATE_NOOP("ProblemText", "cells"),
    QT_TRANSLATE_NOOP("ProblemText", "characters"),
    QT_TRANSLATE_NOOP("ProblemText", "texts"),
    QT_TRANSLATE_NOOP("ProblemText", "elements"),
    QT_TRANSLATE_NOOP("ProblemText", "submissions"),
};

/// What an expression should have had at a place.
constexpr std::array parts{
    QT_TRANSLATE_NOOP("ProblemText", "a name"),
    QT_TRANSLATE_NOOP("ProblemText", "a name before ["),
    QT_TRANSLATE_NOOP("ProblemText", "a name in ${}"),
    QT_TRANSLATE_NOOP("ProblemText", "closing }"),
    QT_TRANSLATE_NOOP("ProblemText", "a path"),
    QT_TRANSLATE_NOOP("ProblemText", "a value"),
    QT_TRANSLATE_NOOP("ProblemText", "a text in quotes"),
    QT_TRANSLATE_NOOP("ProblemText", "an operator or the end"),
    QT_TRANSLATE_NOOP("ProblemText", "fewer arguments"),
    QT_TRANSLATE_NOOP("ProblemText", "less nesting"),
};

/// The one of `phrases` that `arg` is, or null.
const char *phraseOf(const QString &arg, std::span<const char *const> phrases)
{
    for (const char *phrase : phrases) {
        if (arg == QLatin1String(phrase)) {
            return phrase;
        }
    }
    return nullptr;
}

/// Whether that argument is one of the phrases above.
bool holdsPhrase(Problem::Kind kind, qsizetype index)
{
    using enum Problem::Kind;
    return (index == 0 && (kind == SheetUnreadable || kind == UnknownFileKind || kind == TooLarge))
        || (index == 1 && kind == FileUnreadable) || (index == 2 && kind == ExpressionSyntax);
}

} // namespace

const char *problemPhrase(const Problem &problem, qsizetype index)
{
    if (!holdsPhrase(problem.kind, index)) {
        return nullptr;
    }
    const QString arg = problem.args.value(index);
    for (const std::span<const char *const> phrases :
         {std::span<const char *const>(reasons), {workbookReasons}, {things}, {parts}}) {
        if (const char *phrase = phraseOf(arg, phrases)) {
            return phrase;
        }
    }
    return nullptr;
}

bool isWorkbookReason(const QString &reason)
{
    return phraseOf(reason, workbookReasons) != nullptr;
}

} // namespace meyar
