// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/workbookwords.h"

#include "core/wording/format.h"
#include "core/wording/sentence.h"
#include "core/wording/words.h"

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Workbook";

struct Wording
{
    const char *source;
    QStringList args;
};

Wording wordingOf(const Translation &translation, const TripProblem &problem)
{
    const QString value = u'“' + problem.value + u'”';
    switch (problem.kind) {
    case TripProblem::Kind::NotAChoice:
        return {QT_TRANSLATE_NOOP("Workbook", "%1 is none of the choices. Possible: %2."), {value, problem.args.join(u", "_s)}};
    case TripProblem::Kind::NotADay:
        return {QT_TRANSLATE_NOOP("Workbook", "%1 is no day. Write it as 2026-03-12 or 12/3/2026."), {value}};
    case TripProblem::Kind::NotANumber:
        return {QT_TRANSLATE_NOOP("Workbook", "%1 is no whole number of rupees."), {value}};
    case TripProblem::Kind::TooLong:
        return {QT_TRANSLATE_NOOP("Workbook", "The text is longer than %1 characters."), problem.args};
    case TripProblem::Kind::NoFinding:
        return {QT_TRANSLATE_NOOP("Workbook", "%1 is the code of no finding here, or of several. Write a new action into the "
                                              "empty line below its finding."), {value}};
    case TripProblem::Kind::NoWords:
        return {QT_TRANSLATE_NOOP("Workbook", "An action must say what is done."), {}};
    case TripProblem::Kind::NotYetDone:
        return {QT_TRANSLATE_NOOP("Workbook", "%1 is still to come: nothing can have been done then."),
                {dateText(translation, QDate::fromString(problem.value, Qt::ISODate))}};
    case TripProblem::Kind::NoDoneDay:
        return {QT_TRANSLATE_NOOP("Workbook", "What is done needs the day it was done."), {}};
    case TripProblem::Kind::NotBeforeDone:
        return {QT_TRANSLATE_NOOP("Workbook", "An action that is %1 cannot become %2."),
                {meyar::stateWord(translation, problem.args.value(0)), meyar::stateWord(translation, problem.value)}};
    case TripProblem::Kind::NotFitting:
        return {"%1", problem.args};
    }
    return {"", {}};
}

} // namespace

QString problemText(const Translation &translation, const TripProblem &problem)
{
    const auto [source, args] = wordingOf(translation, problem);
    const QString what = sentence(translation, context, source, args);
    return sentence(translation, context, QT_TRANSLATE_NOOP("Workbook", "Row %1, %2: %3"),
                    {QString::number(problem.row), problem.column, what});
}

QString shownValue(const Translation &translation, const TripBook &book, const TripDifference &difference, const QString &value)
{
    if (value.isEmpty()) {
        return translation.text(context, QT_TRANSLATE_NOOP("Workbook", "nothing"));
    }
    const int column = book.column(difference.columnId);
    const TripColumn::Kind kind = column < 0 ? TripColumn::Kind::Text : book.columns[static_cast<size_t>(column)].kind;
    if (const QDate day = QDate::fromString(value, Qt::ISODate); kind == TripColumn::Kind::Date && day.isValid()) {
        return dateText(translation, day);
    }
    if (kind == TripColumn::Kind::Number) {
        return countText(translation, value.toLongLong());
    }
    const TripRow *row = nullptr;
    for (const TripRow &one : book.rows) {
        row = one.id == difference.rowId ? &one : row;
    }
    if (column >= 0) {
        for (const TripChoice &choice : book.choicesOf(book.columns[static_cast<size_t>(column)], row)) {
            if (choice.code == value) {
                return choice.word;
            }
        }
    }
    return value;
}

} // namespace meyar
