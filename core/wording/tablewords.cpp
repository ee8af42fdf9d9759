// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/tablewords.h"

#include "core/wording/sentence.h"

#include <QHash>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Table";

const QHash<QString, const char *> &columns()
{
    static const QHash<QString, const char *> words{
        {u"reference"_s, QT_TRANSLATE_NOOP("Table", "card number")},
        {u"sex"_s, QT_TRANSLATE_NOOP("Table", "sex")},
        {u"basic"_s, QT_TRANSLATE_NOOP("Table", "basic pay")},
        {u"total"_s, QT_TRANSLATE_NOOP("Table", "total pay")},
        {u"overtime_pay"_s, QT_TRANSLATE_NOOP("Table", "pay for overtime")},
        {u"bonus"_s, QT_TRANSLATE_NOOP("Table", "bonus")},
        {u"hours"_s, QT_TRANSLATE_NOOP("Table", "paid hours")},
        {u"department"_s, QT_TRANSLATE_NOOP("Table", "department")},
        {u"grade"_s, QT_TRANSLATE_NOOP("Table", "grade")},
        {u"job"_s, QT_TRANSLATE_NOOP("Table", "job")},
        {u"contract"_s, QT_TRANSLATE_NOOP("Table", "contract")},
        {u"age"_s, QT_TRANSLATE_NOOP("Table", "age")},
        {u"birth"_s, QT_TRANSLATE_NOOP("Table", "date of birth")},
        {u"tenure"_s, QT_TRANSLATE_NOOP("Table", "years of service")},
        {u"start"_s, QT_TRANSLATE_NOOP("Table", "date of joining")},
        {u"education"_s, QT_TRANSLATE_NOOP("Table", "education")},
        {u"skill"_s, QT_TRANSLATE_NOOP("Table", "skill")},
        {u"working_time"_s, QT_TRANSLATE_NOOP("Table", "working time")},
        {u"skills"_s, QT_TRANSLATE_NOOP("Table", "skills")},
        {u"effort"_s, QT_TRANSLATE_NOOP("Table", "effort")},
        {u"responsibility"_s, QT_TRANSLATE_NOOP("Table", "responsibility")},
        {u"conditions"_s, QT_TRANSLATE_NOOP("Table", "working conditions")},
        {u"day"_s, QT_TRANSLATE_NOOP("Table", "date")},
        {u"kind"_s, QT_TRANSLATE_NOOP("Table", "kind")},
        {u"days_lost"_s, QT_TRANSLATE_NOOP("Table", "days lost")},
        {u"kpi"_s, QT_TRANSLATE_NOOP("Table", "indicator")},
        {u"month"_s, QT_TRANSLATE_NOOP("Table", "month")},
        {u"numerator"_s, QT_TRANSLATE_NOOP("Table", "value")},
        {u"denominator"_s, QT_TRANSLATE_NOOP("Table", "out of how many")},
        {u"name"_s, QT_TRANSLATE_NOOP("Table", "measure")},
        {u"investment"_s, QT_TRANSLATE_NOOP("Table", "investment")},
        {u"saving"_s, QT_TRANSLATE_NOOP("Table", "yearly saving")},
        {u"session"_s, QT_TRANSLATE_NOOP("Table", "session")},
        {u"firm"_s, QT_TRANSLATE_NOOP("Table", "factory")},
        {u"most"_s, QT_TRANSLATE_NOOP("Table", "out of")},
    };
    return words;
}

const char *sourceOf(RowProblem::Kind kind)
{
    using enum RowProblem::Kind;
    switch (kind) {
    case ColumnMissing:
        return QT_TRANSLATE_NOOP("Table", "No heading says “%1”. Add the column, or choose which one it is.");
    case HeadingTwice:
        return QT_TRANSLATE_NOOP("Table", "This heading is there twice. Only the first counts.");
    case NothingInFile:
        return QT_TRANSLATE_NOOP("Table", "The file is empty. Save the table again, or choose another file.");
    case NoRows:
        return QT_TRANSLATE_NOOP("Table", "There are no rows below the headings.");
    case NotATable:
        return QT_TRANSLATE_NOOP("Table", "Something in this workbook cannot be read (%1). Save it again as .xlsx or CSV.");
    case Empty:
        return QT_TRANSLATE_NOOP("Table", "This cell is empty. Fill it in.");
    case NotANumber:
        return QT_TRANSLATE_NOOP("Table", "“%1” is not a number.");
    case NotADate:
        return QT_TRANSLATE_NOOP("Table", "“%1” is not a date. Write it as 31/12/2026.");
    case OutOfRange:
        return QT_TRANSLATE_NOOP("Table", "“%1” is out of bounds: from %2 to %3.");
    case Unlikely:
        return QT_TRANSLATE_NOOP("Table", "“%1” is unusual; look at it again. Usual: from %2 to %3.");
    case UnknownWord:
        return QT_TRANSLATE_NOOP("Table", "“%1” is not known here. Possible: %2.");
    case Formula:
        return QT_TRANSLATE_NOOP("Table", "This cell holds a formula. Write the value itself.");
    case DamagedText:
        return QT_TRANSLATE_NOOP("Table", "The letters of this row are damaged. Save the file as CSV with UTF-8.");
    case Twice:
        return QT_TRANSLATE_NOOP("Table", "The same stands in row %1 already.");
    case TooManyCells:
        return QT_TRANSLATE_NOOP("Table", "This row has more cells than there are headings. A number with commas needs quotes.");
    case QuoteOpen:
        return QT_TRANSLATE_NOOP("Table", "A quote that begins here is never closed.");
    case TooManyRows:
        return QT_TRANSLATE_NOOP("Table", "There are more than %1 rows. Split the file.");
    }
    return "";
}

/// Of a file that is nothing we read there is no reason to tell.
const char *sourceOf(const RowProblem &problem)
{
    const bool isNothingKnown = problem.kind == RowProblem::Kind::NotATable && problem.args.isEmpty();
    return isNothingKnown ? QT_TRANSLATE_NOOP("Table", "This file is neither a workbook (.xlsx) nor text (CSV). Save the table again, or choose another file.")
                          : sourceOf(problem.kind);
}

QString placeOf(const Translation &translation, const RowProblem &problem)
{
    const QString row = QString::number(problem.row);
    if (problem.row > 0 && !problem.column.isEmpty()) {
        return sentence(translation, context, QT_TRANSLATE_NOOP("Table", "Row %1, column “%2”:"), {row, problem.column});
    }
    if (problem.row > 0) {
        return sentence(translation, context, QT_TRANSLATE_NOOP("Table", "Row %1:"), {row});
    }
    return {};
}

} // namespace

QString tableColumnWord(const Translation &translation, const QString &key)
{
    const char *source = columns().value(key, nullptr);
    return source == nullptr ? key : translation.text(context, source);
}

QString problemSentence(const Translation &translation, const RowProblem &problem)
{
    QStringList args = problem.args;
    if (problem.kind == RowProblem::Kind::ColumnMissing && !args.isEmpty()) {
        args[0] = tableColumnWord(translation, args[0]);
    }
    QStringList parts{sentence(translation, context, sourceOf(problem), args)};
    if (problem.more > 0) {
        parts.append(sentence(translation, context, QT_TRANSLATE_NOOP("Table", "The same in %1 more rows."),
                              {QString::number(problem.more)}));
    }
    return parts.join(u' ');
}

QString problemText(const Translation &translation, const RowProblem &problem)
{
    const QString place = placeOf(translation, problem);
    const QString what = problemSentence(translation, problem);
    return place.isEmpty() ? what : place + u' ' + what;
}

} // namespace meyar
