// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/capsheet.h"

#include "core/sync/factoryfilter.h"
#include "core/wording/format.h"
#include "core/wording/sentence.h"
#include "core/wording/words.h"

#include <QUuid>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Workbook";

std::vector<TripColumn> columnsIn(const Translation &translation)
{
    using enum TripColumn::Kind;
    const auto word = [&](const char *source) { return translation.text(context, source); };
    return {{u"code"_s, word(QT_TRANSLATE_NOOP("Workbook", "Code")), Shown, 9},
            {u"statement"_s, word(QT_TRANSLATE_NOOP("Workbook", "What was found")), Shown, 42},
            {u"severity"_s, word(QT_TRANSLATE_NOOP("Workbook", "How grave")), Shown, 12},
            {u"what"_s, word(QT_TRANSLATE_NOOP("Workbook", "What is done")), Text, 42},
            {u"kind"_s, word(QT_TRANSLATE_NOOP("Workbook", "Kind")), Choice, 16, u"kind"_s},
            {u"owner"_s, word(QT_TRANSLATE_NOOP("Workbook", "Who")), Text, 18},
            {u"due_on"_s, word(QT_TRANSLATE_NOOP("Workbook", "Until when")), Date, 12},
            {u"cost"_s, word(QT_TRANSLATE_NOOP("Workbook", "Cost, Rs")), Number, 12},
            {u"saving"_s, word(QT_TRANSLATE_NOOP("Workbook", "Saving a year, Rs")), Number, 12},
            {u"state"_s, word(QT_TRANSLATE_NOOP("Workbook", "State")), Choice, 14, u"state"_s},
            {u"done_on"_s, word(QT_TRANSLATE_NOOP("Workbook", "Done on")), Date, 12}};
}

QHash<QString, std::vector<TripChoice>> listsIn(const Translation &translation)
{
    QHash<QString, std::vector<TripChoice>> lists;
    for (const ActionKind kind : {ActionKind::Correction, ActionKind::Corrective, ActionKind::Preventive}) {
        lists[u"kind"_s].push_back({toCode(kind), word(translation, kind)});
    }
    // Verifying needs somebody else, and cancelling the auditor.
    for (const ActionState state : {ActionState::Planned, ActionState::InProgress, ActionState::Done}) {
        lists[u"state"_s].push_back({toCode(state), word(translation, state)});
    }
    return lists;
}

TripRow rowOf(const TripBook &book, const Translation &translation, const Finding &finding, const QString &statement,
              const CorrectiveAction *action)
{
    TripRow row;
    row.id = action ? action->id.toString() : newLineId(finding.id);
    row.isNew = !action;
    row.isLocked = action && (action->state == ActionState::Verified || action->state == ActionState::Cancelled);
    for (const TripColumn &column : book.columns) {
        QString cell;
        if (column.id == u"code") {
            cell = finding.code;
        } else if (column.id == u"statement") {
            cell = statement;
        } else if (column.id == u"severity") {
            cell = word(translation, finding.severity);
        } else if (action) {
            cell = row.isLocked && column.id == u"state" ? word(translation, action->state) : capCell(*action, column.id);
        }
        row.cells.append(cell);
    }
    return row;
}

std::optional<qint64> rupees(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toLongLong());
}

} // namespace

QString newLineId(FindingId finding)
{
    return u"new/"_s + finding.toString();
}

QString capCell(const CorrectiveAction &action, const QString &column)
{
    const auto money = [](const std::optional<qint64> &value) { return value ? QString::number(*value) : QString(); };
    return column == u"what"  ? action.what
        : column == u"kind"   ? toCode(action.kind)
        : column == u"owner"  ? action.owner
        : column == u"due_on" ? action.dueOn.toString(Qt::ISODate)
        : column == u"cost"   ? money(action.costPkr)
        : column == u"saving" ? money(action.savingPkrPerYear)
        : column == u"state"  ? toCode(action.state)
        : column == u"done_on" ? action.doneOn.toString(Qt::ISODate)
                               : QString();
}

void setCapCell(CorrectiveAction &action, const QString &column, const QString &value)
{
    if (column == u"what") {
        action.what = value;
    } else if (column == u"kind") {
        action.kind = actionKindFrom(value).value_or(action.kind);
    } else if (column == u"owner") {
        action.owner = value;
    } else if (column == u"due_on") {
        action.dueOn = QDate::fromString(value, Qt::ISODate);
    } else if (column == u"cost") {
        action.costPkr = rupees(value);
    } else if (column == u"saving") {
        action.savingPkrPerYear = rupees(value);
    } else if (column == u"state") {
        action.state = actionStateFrom(value).value_or(ActionState::Planned);
    } else if (column == u"done_on") {
        action.doneOn = QDate::fromString(value, Qt::ISODate);
    }
}

Result<TripBook> capBook(Store &store, const Library &library, AssessmentId id, Language language)
{
    const Result<AssessmentRow> audit = store.assessment(id);
    const Result<std::vector<FindingRow>> findings = store.findings(id);
    if (!audit || !findings) {
        return tl::unexpected(!audit ? audit.error() : findings.error());
    }
    const auto pack = library.byHash(audit->assessment.packHash);
    if (!pack) {
        return fail(Error::Code::NotFound, {u"pack"_s, audit->assessment.packId});
    }
    const bundle::Confidential confidential = bundle::confidentialIn(*pack);
    const Translation translation(language);
    TripBook book;
    book.kind = u"cap"_s;
    book.document = id.toString();
    book.stamp = QUuid::createUuid().toString(QUuid::WithoutBraces);
    book.language = language;
    book.sheet = translation.text(context, QT_TRANSLATE_NOOP("Workbook", "Action plan"));
    book.title = sentence(translation, context, QT_TRANSLATE_NOOP("Workbook", "Corrective action plan: %1, visit of %2"),
                          {Text(audit->enterpriseName, audit->enterpriseNameUrdu).in(language),
                           dateText(translation, audit->assessment.startedOn)});
    book.advice = translation.text(
        context, QT_TRANSLATE_NOOP("Workbook", "Fill in the white cells; a new action goes into the empty line below its finding. "
                                               "Save as .xlsx and send it back."));
    book.columns = columnsIn(translation);
    book.lists = listsIn(translation);
    for (const FindingRow &row : *findings) {
        if (confidential.hides(row.finding)) {
            continue;
        }
        const QString statement = statementIn(*pack, row.finding, language);
        for (const CorrectiveAction &action : row.actions) {
            book.rows.push_back(rowOf(book, translation, row.finding, statement, &action));
        }
        if (row.finding.state != FindingState::Closed) {
            book.rows.push_back(rowOf(book, translation, row.finding, statement, nullptr));
        }
    }
    return book;
}

} // namespace meyar
