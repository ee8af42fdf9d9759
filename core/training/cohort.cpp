// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/cohortfields.h"

#include <algorithm>
#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &what, const QString &value, const QString &wanted)
{
    return tl::unexpected(Error{Error::Code::BadArgument, {what, value, wanted}});
}

constexpr double mostAmount = 1e12; ///< rupees, points, hours: beyond it a number is a slip
constexpr int mostCount = 1'000'000; ///< people, minutes

/// What is wrong with any row, whatever it is: counts and numbers below 0 or beyond all sense.
struct NumberCheck
{
    QString bad = {};
    void line(const char *, const QString &) {}
    void text(const char *, const QString &) {}
    void day(const char *, QDate) {}
    void flag(const char *, bool) {}
    void id(const char *, const auto &) {}
    void code(const char *, auto, const auto &) {}
    void number(const char *name, double value) { note(name, value < 0 || value > mostAmount, QString::number(value)); }
    void count(const char *name, int value) { note(name, value < 0 || value > mostCount, QString::number(value)); }

private:
    void note(const char *name, bool isBad, const QString &value)
    {
        if (isBad && bad.isEmpty()) {
            bad = QLatin1String(name) + u' ' + value;
        }
    }
};

bool hasMarks(const DayEvaluation &row)
{
    for (const int mark : {row.relevance, row.content, row.materials, row.knowledge, row.facilitation, row.time, row.venue,
                           row.recommend}) {
        if (mark > 5) {
            return false;
        }
    }
    return true;
}

/// Empty, or what a row cannot be without.
QString missingIn(const Trainer &row) { return row.name.trimmed().isEmpty() ? u"a name"_s : QString(); }
/// One that says nothing could not be kept.
QString missingIn(const CohortFirm &row)
{
    return !row.joinedOn.isValid() && !row.graduatedOn.isValid() && row.baseline.isNull() && row.endLine.isNull() ? u"the day it joined"_s
                                                                                                                 : QString();
}
QString missingIn(const TrainingSession &row)
{
    return row.title.trimmed().isEmpty() ? u"a title"_s : row.outcome > 4 ? u"an outcome from 1 to 4"_s : QString();
}
QString missingIn(const AgendaLine &row) { return row.session.isNull() ? u"a session"_s : QString(); }
QString missingIn(const Attendance &row)
{
    return row.session.isNull() ? u"a session"_s : row.site.isNull() ? u"a site"_s : QString();
}
QString missingIn(const TestScore &row)
{
    if (row.site.isNull() || row.people < 1) {
        return u"a site and at least one person"_s;
    }
    return row.before > row.most || row.after > row.most || row.most == 0 ? u"at most the points that can be had"_s : QString();
}
QString missingIn(const DayEvaluation &row)
{
    return row.session.isNull() ? u"a session"_s : hasMarks(row) ? QString() : u"marks from 1 to 5"_s;
}
QString missingIn(const TeamMember &row)
{
    return row.site.isNull() ? u"a site"_s : row.name.trimmed().isEmpty() ? u"a name"_s : QString();
}
QString missingIn(const TeamMeeting &row)
{
    return row.site.isNull() ? u"a site"_s : !row.day.isValid() ? u"a date"_s : QString();
}
QString missingIn(const Project &row)
{
    return row.site.isNull() ? u"a site"_s : (row.problem + row.action).trimmed().isEmpty() ? u"a problem or an action"_s : QString();
}
QString missingIn(const TrainerVisit &row)
{
    return row.site.isNull() ? u"a site"_s : !row.day.isValid() ? u"a date"_s : QString();
}
QString missingIn(const ActionPoint &row)
{
    return row.site.isNull() ? u"a site"_s : row.what.trimmed().isEmpty() ? u"what is to be done"_s : QString();
}
QString missingIn(const Instrument &row) { return row.name.trimmed().isEmpty() ? u"a name"_s : QString(); }

/// What stands where missingIn() asks for something else; empty where nothing stands.
QString valueIn(const TrainingSession &row) { return row.outcome > 4 ? QString::number(row.outcome) : QString(); }
QString valueIn(const TestScore &row)
{
    const bool isBeyond = row.before > row.most || row.after > row.most;
    return isBeyond ? u"%1 and %2 of %3"_s.arg(row.before).arg(row.after).arg(row.most) : QString();
}
QString valueIn(const DayEvaluation &row) { return hasMarks(row) ? QString() : u"a mark above 5"_s; }
QString valueIn(const auto &) { return {}; }

} // namespace

CohortEdits editsOf(const CohortRecord &record)
{
    CohortEdits edits;
    static_cast<CohortParts &>(edits) = record;
    edits.head = record.head;
    return edits;
}

Result<> checked(const CohortEdits &edits)
{
    if (edits.head) {
        const Cohort &head = *edits.head;
        if (head.id.isNull() || head.name.trimmed().isEmpty()) {
            return refused(u"cohort"_s, head.name, u"a name"_s);
        }
        if (head.startsOn.isValid() && head.endsOn.isValid() && head.endsOn < head.startsOn) {
            return refused(u"cohort"_s, head.endsOn.toString(Qt::ISODate), u"an end after the beginning"_s);
        }
    }
    Result<> good;
    training::forEachPart(edits, [&](CohortPart, const char *name, const auto &rows) {
        int place = 0;
        for (const auto &row : rows) {
            ++place;
            NumberCheck numbers;
            training::visit(row, numbers);
            const QString missing = training::keyOf(row).isNull() ? u"an id"_s : missingIn(row);
            if (good && (!missing.isEmpty() || !numbers.bad.isEmpty())) {
                const QString value = numbers.bad.isEmpty() ? valueIn(row) : numbers.bad;
                good = refused(u"%1 %2"_s.arg(QLatin1String(name)).arg(place), value,
                               numbers.bad.isEmpty() ? missing : u"counts from 0 to 1,000,000, other numbers from 0 to 1,000,000,000,000"_s);
            }
        }
    });
    return good;
}

Result<> referring(const CohortRecord &record, const CohortEdits &edits)
{
    const auto knows = [&](const auto &id, const auto &here, const auto &coming) {
        const auto isIt = [&](const auto &row) { return row.id == id; };
        return id.isNull() || std::ranges::any_of(here, isIt) || std::ranges::any_of(coming, isIt);
    };
    Result<> good;
    const auto look = [&](const char *name, const auto &rows, const auto &idOf, const auto &here, const auto &coming, const QString &wanted) {
        int place = 0;
        for (const auto &row : rows) {
            ++place;
            if (good && !knows(idOf(row), here, coming)) {
                good = refused(u"%1 %2"_s.arg(QLatin1String(name)).arg(place), idOf(row).toString(), wanted);
            }
        }
    };
    const auto session = [](const auto &row) { return row.session; };
    const auto trainer = [](const auto &row) { return row.trainer; };
    const QString aSession = u"a session of the cohort, or of the same file"_s;
    const QString aTrainer = u"a trainer of the cohort, or of the same file"_s;
    look("agenda", edits.agenda, session, record.sessions, edits.sessions, aSession);
    look("attendance", edits.attendance, session, record.sessions, edits.sessions, aSession);
    look("evaluations", edits.evaluations, session, record.sessions, edits.sessions, aSession);
    look("action_points", edits.points, session, record.sessions, edits.sessions, aSession);
    look("sessions", edits.sessions, trainer, record.trainers, edits.trainers, aTrainer);
    look("visits", edits.visits, trainer, record.trainers, edits.trainers, aTrainer);
    return good;
}

} // namespace meyar
