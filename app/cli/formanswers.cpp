// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formanswers.h"

#include "core/base/savefile.h"
#include "core/wording/errortext.h"

#include <set>

namespace meyar::cli {

using namespace Qt::StringLiterals;
using namespace form;

namespace {

constexpr qint64 largestFile = 32LL * 1024 * 1024;

/// A repeat, and the row that its rows are in.
struct RepeatPlace
{
    NodeIndex repeat = noNode;
    RowId around = rootRow;
};

/// The repeat that a path names: "line", "line[2]/worker", "/data/group/line".
Result<RepeatPlace> findRepeat(const Session &session, const QString &path)
{
    const Form &form = session.form();
    const QString name = path.section(u'/', -1);
    const QString parent = path.section(u'/', 0, -2);
    const bool isAtRoot = parent.isEmpty() || parent == "/data"_L1;
    RepeatPlace found{form.find(name), rootRow};
    if (!isAtRoot) {
        const Result<Place> around = session.find(parent);
        if (!around) {
            return failAs(around);
        }
        if (const NodeIndex child = form.childNamed(around->node, name); child != noNode) {
            found.repeat = child;
        }
        found.around = around->row;
    }
    const bool isRepeat = found.repeat != noNode && form.node(found.repeat).type == NodeType::Repeat;
    const NodeIndex outer = isRepeat ? form.repeatAround(found.repeat) : noNode;
    if (isRepeat && outer != noNode && isAtRoot) {
        const Result<Place> first = session.find(form.node(outer).name);
        found.around = first ? first->row : noRow;
    } else if (isRepeat) {
        found.around = outer == noNode ? rootRow : session.rowAt(found.around, outer);
    }
    if (!isRepeat || found.around == noRow) {
        return fail(Error::Code::NotFound, {u"question"_s, path});
    }
    return found;
}

/// Whether the row of the file is about a row of a repeat rather than an answer.
bool isAboutRows(const Session &session, const AnswerRow &row)
{
    if (row.value != "+"_L1 && row.value != "-"_L1) {
        return false;
    }
    const QString name = row.question.section(u'/', -1).section(u'[', 0, 0);
    const NodeIndex node = session.form().find(name);
    return node != noNode && session.form().node(node).type == NodeType::Repeat;
}

/// The rows in which something was answered, and the repeats that "+" has begun, by the row around them.
struct Begun
{
    std::set<RowId> answered;
    std::set<std::pair<NodeIndex, RowId>> repeats;

    void note(const Session &session, Place place)
    {
        for (RowId row = place.row; row != rootRow && row != noRow; row = session.around(row)) {
            answered.insert(row);
        }
    }
    /// Whether the first "+" is the row that the form opens with, in which nothing is answered yet.
    [[nodiscard]] bool takesFirst(const Session &session, const RepeatPlace &place)
    {
        const std::span<const RowId> rows = session.rows(place.repeat, place.around);
        const bool isFirst = repeats.insert({place.repeat, place.around}).second;
        return isFirst && rows.size() == 1 && !answered.contains(rows.front());
    }
};

/// Whether rows were added or removed.
Result<bool> changeRows(Session &session, const AnswerRow &row, Begun &begun)
{
    if (row.value == "+"_L1) {
        const Result<RepeatPlace> repeat = findRepeat(session, row.question);
        if (!repeat) {
            return failAs(repeat);
        }
        if (session.hasFreeRows(repeat->repeat) && begun.takesFirst(session, *repeat)) {
            return false;
        }
        const Result<RowId> added = session.addRow(repeat->repeat, repeat->around);
        return added ? Result<bool>(true) : failAs(added);
    }
    const Result<Place> place = session.find(row.question);
    if (!place) {
        return failAs(place);
    }
    const Result<> removed = session.removeRow(place->row);
    return removed ? Result<bool>(true) : failAs(removed);
}

} // namespace

std::vector<Option> fillingOptions()
{
    return {{u"answers"_s, u"FILE"_s, u"the answers in order, CSV or JSON lines: path, value"_s, true},
            {u"now"_s, u"TIME"_s, u"fill in as if it were then (2026-11-22T09:00:00+05:00)"_s},
            {u"seed"_s, u"NUMBER"_s, u"makes random() and uuid() give the same every time"_s}};
}

ChosenClock::ChosenClock(const Call &call)
    : m_system(call.clock())
{
    if (!call.has(u"now"_s)) {
        return;
    }
    m_now = QDateTime::fromString(call.value(u"now"_s), Qt::ISODateWithMs).toUTC();
    m_isValid = m_now.isValid();
    if (!m_isValid) {
        (void)call.refuse(
            {Error::Code::BadArgument, {u"--now"_s, call.value(u"now"_s), u"2026-11-22T09:00:00+05:00"_s}});
    }
}

QStringList fillIn(Session &session, const AnswerFile &file, const AfterRow &afterRow)
{
    QStringList wrong = file.problems;
    const Translation english(Language::English);
    Begun begun;
    for (const AnswerRow &row : file.rows) {
        std::span<const Place> changed;
        Result<> done;
        if (isAboutRows(session, row)) {
            const Result<bool> isOther = changeRows(session, row, begun);
            done = isOther ? Result<>() : failAs(isOther);
            changed = isOther && *isOther ? session.changed() : std::span<const Place>();
        } else if (const Result<Place> place = session.find(row.question); !place) {
            done = failAs(place);
        } else if (done = session.fits(*place, row.value); done) {
            changed = session.setAnswer(*place, row.value);
            begun.note(session, *place);
        }
        if (!done) {
            wrong += u"line %1: "_s.arg(row.line) + errorText(english, done.error());
        } else if (afterRow) {
            afterRow(session, row, changed);
        }
    }
    return wrong;
}

std::optional<Session> filledIn(const Call &call, const std::shared_ptr<const Program> &program, const Clock &clock,
                                Exit &refused, const AfterRow &afterRow)
{
    SessionOptions options;
    if (call.has(u"seed"_s)) {
        bool isNumber = false;
        options.seed = call.value(u"seed"_s).toUInt(&isNumber);
        if (!isNumber) {
            refused = call.refuse({Error::Code::BadArgument, {u"--seed"_s, call.value(u"seed"_s), u"0…4294967295"_s}});
            return std::nullopt;
        }
    }
    const QString path = call.value(u"answers"_s);
    const Result<QByteArray> bytes = readFile(path, largestFile);
    if (!bytes) {
        refused = call.refuse(bytes.error());
        return std::nullopt;
    }
    std::optional<Session> session(std::in_place, program, clock, options);
    const QStringList wrong = fillIn(*session, parseAnswers(*bytes, u"path"_s), afterRow);
    if (!wrong.isEmpty()) {
        call.complain(wrong);
        call.complain(
            u"%1 in %2. Nothing was done."_s.arg(counted(static_cast<int>(wrong.size()), u"mistake"_s), path));
        refused = Exit::Refused;
        return std::nullopt;
    }
    return session;
}

} // namespace meyar::cli
