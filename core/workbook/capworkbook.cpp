// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/capworkbook.h"

#include "core/workbook/tripwriter.h"

#include <QUuid>

#include <algorithm>
#include <map>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lineNames = "6d657961-7231-5363-8170-6c696e657331"; ///< namespace of the ids of new lines

std::map<QString, CorrectiveAction> actionsById(const std::vector<FindingRow> &findings)
{
    std::map<QString, CorrectiveAction> found;
    for (const FindingRow &row : findings) {
        for (const CorrectiveAction &action : row.actions) {
            found.emplace(action.id.toString(), action);
        }
    }
    return found;
}

class Reader
{
public:
    Reader(CapReturn &returned, const TripFile &file, const std::vector<FindingRow> &findings, QDate today)
        : m_returned(returned), m_file(file), m_findings(findings), m_actions(actionsById(findings)), m_today(today)
    {
    }

    void read(const TripLines &lines)
    {
        m_returned.problems = lines.problems;
        m_returned.differences = differencesIn(m_file, lines, m_returned.book, u"code"_s);
        keepLocked();
        for (const TripLine &line : lines.lines) {
            if (isNew(line)) {
                addNew(line);
            } else {
                checkStates(line);
            }
        }
    }

private:
    [[nodiscard]] QString cell(const TripLine &line, const char *column) const
    {
        return line.cells.value(m_returned.book.column(QLatin1String(column)));
    }

    void complain(TripProblem::Kind kind, const TripLine &line, const char *column, QStringList args = {})
    {
        const int at = m_returned.book.column(QLatin1String(column));
        m_returned.problems.push_back(
            {kind, line.row, m_returned.book.columns[static_cast<size_t>(at)].heading, line.cells.value(at), std::move(args)});
    }

    /// What is verified or cancelled stays as it is, whatever was written into it; its state is shown by a word that is
    /// none of the choices.
    void keepLocked()
    {
        for (const TripRow &row : m_returned.book.rows) {
            if (!row.isLocked) {
                continue;
            }
            std::erase_if(m_returned.differences, [&](const TripDifference &difference) {
                return difference.rowId == row.id && difference.columnId == u"state";
            });
            for (TripDifference &difference : m_returned.differences) {
                difference.kind = difference.rowId == row.id ? TripDifference::Kind::Here : difference.kind;
            }
        }
    }

    [[nodiscard]] static bool isNew(const TripLine &line) { return line.id.isEmpty() || line.id.startsWith(u"new/"); }

    /// Empty if it cannot be told.
    [[nodiscard]] FindingId findingOf(const TripLine &line) const
    {
        const QString named = line.id.isEmpty() ? line.copyOf : line.id;
        for (const FindingRow &row : m_findings) {
            if (newLineId(row.finding.id) == named) {
                return row.finding.id;
            }
        }
        if (const auto copied = m_actions.find(named); copied != m_actions.end()) {
            return copied->second.finding;
        }
        const QString code = cell(line, "code");
        FindingId found;
        for (const FindingRow &row : m_findings) {
            if (row.finding.code == code && !code.isEmpty()) {
                if (!found.isNull()) {
                    return {};
                }
                found = row.finding.id;
            }
        }
        return found;
    }

    [[nodiscard]] bool isBlank(const TripLine &line) const
    {
        for (size_t i = 0; i < m_returned.book.columns.size(); ++i) {
            if (m_returned.book.columns[i].kind != TripColumn::Kind::Shown && !line.cells.value(qsizetype(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    void addNew(const TripLine &line)
    {
        if (isBlank(line)) {
            return;
        }
        const FindingId finding = findingOf(line);
        if (finding.isNull()) {
            complain(TripProblem::Kind::NoFinding, line, "code");
            return;
        }
        if (cell(line, "what").isEmpty()) {
            complain(TripProblem::Kind::NoWords, line, "what");
            return;
        }
        // The same line of the same workbook is the same action, however often it is taken in.
        const QString place = line.id.isEmpty() ? finding.toString() + u'/' + cell(line, "what") : line.id;
        const QUuid id = QUuid::createUuidV5(QUuid(QLatin1String(lineNames)), m_file.stamp + u'/' + place);
        CorrectiveAction action;
        action.id = ActionId(id);
        action.finding = finding;
        action.assessment = m_returned.assessment;
        for (size_t i = 0; i < m_returned.book.columns.size(); ++i) {
            const TripColumn &column = m_returned.book.columns[i];
            if (column.kind != TripColumn::Kind::Shown) {
                setCapCell(action, column.id, line.cells.value(static_cast<qsizetype>(i)));
            }
        }
        if (action.state == ActionState::Done && !action.doneOn.isValid()) {
            complain(TripProblem::Kind::NoDoneDay, line, "done_on");
        }
        checkDoneDay(line);
        const auto known = m_actions.find(action.id.toString());
        if (known == m_actions.end()) {
            m_returned.added.push_back(std::move(action));
        } else if (line.id.isEmpty() || !(known->second == action)) {
            compareAgain(line, known->second, action);
        }
    }

    /// A line of this workbook was taken in before, and it or the action has changed since.
    void compareAgain(const TripLine &line, const CorrectiveAction &ours, const CorrectiveAction &theirs)
    {
        for (const TripColumn &column : m_returned.book.columns) {
            const QString here = capCell(ours, column.id);
            const QString there = capCell(theirs, column.id);
            if (column.kind != TripColumn::Kind::Shown && here != there) {
                m_returned.differences.push_back({TripDifference::Kind::Both, line.row, ours.id.toString(), cell(line, "code"),
                                                  column.id, column.heading, {}, there, here});
            }
        }
    }

    void checkDoneDay(const TripLine &line)
    {
        if (QDate::fromString(cell(line, "done_on"), Qt::ISODate) > m_today) {
            complain(TripProblem::Kind::NotYetDone, line, "done_on");
        }
    }

    [[nodiscard]] bool isChangedThere(const TripLine &line, const char *column) const
    {
        return std::ranges::any_of(m_returned.differences, [&](const TripDifference &difference) {
            return difference.rowId == line.id && difference.columnId == QLatin1String(column) && difference.kind != TripDifference::Kind::Here;
        });
    }

    void checkStates(const TripLine &line)
    {
        const auto known = m_actions.find(line.id);
        if (known == m_actions.end()) {
            return; // removed here since
        }
        const CorrectiveAction &ours = known->second;
        if (isChangedThere(line, "what") && cell(line, "what").isEmpty()) {
            complain(TripProblem::Kind::NoWords, line, "what");
        }
        if (isChangedThere(line, "done_on")) {
            checkDoneDay(line);
        }
        const auto wanted = actionStateFrom(cell(line, "state"));
        if (!isChangedThere(line, "state") || !wanted) {
            return;
        }
        if (!canFollow(ours.state, *wanted)) {
            complain(TripProblem::Kind::NotBeforeDone, line, "state", {toCode(ours.state)});
        } else if (*wanted == ActionState::Done && cell(line, "done_on").isEmpty()) {
            complain(TripProblem::Kind::NoDoneDay, line, "done_on");
        }
    }

    CapReturn &m_returned;
    const TripFile &m_file;
    const std::vector<FindingRow> &m_findings;
    std::map<QString, CorrectiveAction> m_actions;
    QDate m_today;
};

} // namespace

Result<> writeCapWorkbook(Store &store, const Library &library, AssessmentId id, Language language, const QString &path)
{
    const Result<TripBook> book = capBook(store, library, id, language);
    return book ? writeTripBook(*book, path) : failAs(book);
}

Result<CapReturn> readCapWorkbook(Store &store, const Library &library, const QByteArray &bytes, const QString &path, QDate today)
{
    const Result<TripFile> file = readTripFile(bytes, path, u"cap"_s);
    if (!file) {
        return failAs(file);
    }
    CapReturn returned;
    returned.assessment = AssessmentId(QUuid(file->document));
    Result<TripBook> book = capBook(store, library, returned.assessment, file->language);
    const Result<std::vector<FindingRow>> findings = store.findings(returned.assessment);
    if (!book || !findings) {
        return tl::unexpected(!book ? book.error() : findings.error());
    }
    returned.book = std::move(*book);
    Result<TripLines> lines = readTripLines(*file, returned.book, path);
    if (!lines) {
        return failAs(lines);
    }
    std::erase_if(lines->problems, [&](const TripProblem &problem) { // the word of a locked state is no mistake
        return std::ranges::any_of(lines->lines, [&](const TripLine &line) {
            return line.row == problem.row && std::ranges::any_of(returned.book.rows, [&](const TripRow &row) {
                return row.id == line.id && row.isLocked;
            });
        });
    });
    Reader(returned, *file, *findings, today).read(*lines);
    return returned;
}

Result<CapTaken> takeCap(Store &store, const CapReturn &returned, Take conflicts)
{
    if (!returned.problems.empty()) {
        return fail(Error::Code::BadArgument, {u"workbook"_s, QString::number(returned.problems.size()), u"one without mistakes"_s});
    }
    const int open = conflictsAmong(returned.differences);
    if (open > 0 && conflicts == Take::Nothing) {
        return fail(Error::Code::ConflictsOpen, {QString::number(open)});
    }
    const Result<std::vector<FindingRow>> findings = store.findings(returned.assessment);
    if (!findings) {
        return failAs(findings);
    }
    const std::map<QString, CorrectiveAction> current = actionsById(*findings);
    std::map<QString, CorrectiveAction> changed;
    for (const TripDifference &difference : returned.differences) {
        const auto known = current.find(difference.rowId);
        if (!isTaken(difference, conflicts) || known == current.end()) {
            continue;
        }
        if (capCell(known->second, difference.columnId) != difference.ours) {
            return fail(Error::Code::ChangedMeanwhile);
        }
        setCapCell(changed.try_emplace(difference.rowId, known->second).first->second, difference.columnId, difference.theirs);
    }
    std::vector<CorrectiveAction> all = returned.added;
    for (const auto &[id, action] : changed) {
        all.push_back(action);
    }
    if (!all.empty()) {
        if (const Result<Changes> done = store.put(all); !done) {
            return failAs(done);
        }
    }
    return CapTaken{static_cast<int>(changed.size()), static_cast<int>(returned.added.size())};
}

} // namespace meyar
