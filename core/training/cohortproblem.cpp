// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/cohortproblem.h"

#include "core/training/cohortfields.h"

#include <algorithm>
#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;
using Kind = CohortProblem::Kind;

namespace {

constexpr double mostAmount = 1e12; ///< rupees, points, hours: beyond it a number is a slip
constexpr int mostCount = 1'000'000; ///< people, minutes

/// Looks at one row: a visitor of its fields that tells counts and numbers below 0 or beyond all sense.
struct RowCheck
{
    CohortProblems &problems;
    QString list;
    int row = 0;

    void line(const char *, const QString &) {}
    void text(const char *, const QString &) {}
    void day(const char *, QDate) {}
    void flag(const char *, bool) {}
    void id(const char *, const auto &) {}
    void code(const char *, auto, const auto &) {}
    void number(const char *name, double value)
    {
        bound(!(value < 0 || value > mostAmount), name, QString::number(value), u"a number from 0 to 1,000,000,000,000"_s);
    }
    void count(const char *name, int value)
    {
        bound(value >= 0 && value <= mostCount, name, QString::number(value), u"a whole number from 0 to 1,000,000"_s);
    }

    void need(bool isThere, const char *field, const QString &wanted)
    {
        if (!isThere) {
            problems.push_back({Kind::Missing, list, row, QLatin1String(field), {}, wanted});
        }
    }
    void needText(const QString &text, const char *field, const QString &wanted) { need(!text.trimmed().isEmpty(), field, wanted); }
    void needSite(SiteId site) { need(!site.isNull(), "site", u"a factory, by name or id"_s); }
    void needSession(SessionId session) { need(!session.isNull(), "session", u"a session of the cohort"_s); }
    void bound(bool isGood, const char *field, const QString &value, const QString &wanted)
    {
        if (!isGood) {
            problems.push_back({Kind::NotPossible, list, row, QLatin1String(field), value, wanted});
        }
    }
};

/// Tells marks above 5.
struct MarkCheck
{
    RowCheck &check;
    void line(const char *, const QString &) {}
    void text(const char *, const QString &) {}
    void day(const char *, QDate) {}
    void flag(const char *, bool) {}
    void id(const char *, const auto &) {}
    void code(const char *, auto, const auto &) {}
    void number(const char *, double) {}
    void count(const char *name, int mark) { check.bound(mark <= 5, name, QString::number(mark), u"1 to 5; 0 or nothing if it was not said"_s); }
};

void look(const Trainer &row, RowCheck &check) { check.needText(row.name, "name", u"a name"_s); }
void look(const CohortFirm &row, RowCheck &check)
{
    const bool saysNothing = !row.joinedOn.isValid() && !row.graduatedOn.isValid() && row.baseline.isNull() && row.endLine.isNull();
    check.need(!saysNothing, "joined_on", u"the day it joined"_s); // one that says nothing could not be kept
}
void look(const TrainingSession &row, RowCheck &check)
{
    check.needText(row.title, "title", u"a title"_s);
    check.bound(row.outcome <= 4, "outcome", QString::number(row.outcome), u"an outcome of the logframe, 1 to 4"_s);
}
void look(const AgendaLine &row, RowCheck &check) { check.needSession(row.session); }
void look(const Attendance &row, RowCheck &check)
{
    check.needSession(row.session);
    check.needSite(row.site);
}
void look(const TestScore &row, RowCheck &check)
{
    check.needSite(row.site);
    check.bound(row.people >= 1, "people", QString::number(row.people), u"1 or more"_s);
    check.bound(row.most != 0, "most", u"0"_s, u"the points that can be had, more than 0"_s);
    const QString limit = u"at most %1, the points that can be had"_s.arg(row.most);
    for (const auto &[field, points] : {std::pair{"before", row.before}, std::pair{"after", row.after}}) {
        check.bound(row.most == 0 || !(points > row.most), field, QString::number(points), limit);
    }
}
void look(const DayEvaluation &row, RowCheck &check)
{
    check.needSession(row.session);
    training::visit(row, MarkCheck{check});
}
void look(const TeamMember &row, RowCheck &check)
{
    check.needSite(row.site);
    check.needText(row.name, "name", u"a name"_s);
}
void look(const TeamMeeting &row, RowCheck &check)
{
    check.needSite(row.site);
    check.need(row.day.isValid(), "day", u"a date"_s);
}
void look(const Project &row, RowCheck &check)
{
    check.needSite(row.site);
    check.needText(row.problem + row.action, "problem", u"a problem or an action"_s);
}
void look(const TrainerVisit &row, RowCheck &check)
{
    check.needSite(row.site);
    check.need(row.day.isValid(), "day", u"a date"_s);
}
void look(const ActionPoint &row, RowCheck &check)
{
    check.needSite(row.site);
    check.needText(row.what, "what", u"what is to be done"_s);
}
void look(const Instrument &row, RowCheck &check) { check.needText(row.name, "name", u"a name"_s); }

void look(const Cohort &head, RowCheck &check)
{
    check.need(!head.id.isNull(), "id", u"an id"_s);
    check.needText(head.name, "name", u"a name"_s);
    const bool isBackwards = head.startsOn.isValid() && head.endsOn.isValid() && head.endsOn < head.startsOn;
    check.bound(!isBackwards, "ends_on", head.endsOn.toString(Qt::ISODate),
                u"a day not before the first, "_s + head.startsOn.toString(Qt::ISODate));
}

} // namespace

CohortProblems problemsOf(const CohortEdits &edits)
{
    CohortProblems problems;
    if (edits.head) {
        RowCheck check{problems, u"cohort"_s};
        look(*edits.head, check);
    }
    training::forEachPart(edits, [&](CohortPart part, const char *name, const auto &rows) {
        RowCheck check{problems, QLatin1String(name)};
        for (const auto &row : rows) {
            ++check.row;
            if (part == CohortPart::Firm) {
                check.needSite(SiteId(training::keyOf(row)));
            } else {
                check.need(!training::keyOf(row).isNull(), "id", u"an id"_s);
            }
            look(row, check);
            training::visit(row, check);
        }
    });
    return problems;
}

CohortProblems strayReferences(const CohortRecord &record, const CohortEdits &edits)
{
    CohortProblems problems;
    const auto look = [&](const char *list, const char *field, const auto &rows, auto member, const auto &here, const auto &coming,
                          const QString &wanted) {
        int place = 0;
        for (const auto &row : rows) {
            ++place;
            const auto isIt = [&](const auto &each) { return each.id == row.*member; };
            if (!(row.*member).isNull() && std::ranges::none_of(here, isIt) && std::ranges::none_of(coming, isIt)) {
                problems.push_back({Kind::NotPossible, QLatin1String(list), place, QLatin1String(field), (row.*member).toString(), wanted});
            }
        }
    };
    const auto lookForSessions = [&](const char *list, const auto &rows, auto member) {
        look(list, "session", rows, member, record.sessions, edits.sessions, u"a session of the cohort, or of the same file, by its id"_s);
    };
    const auto lookForTrainers = [&](const char *list, const char *field, const auto &rows, auto member) {
        look(list, field, rows, member, record.trainers, edits.trainers, u"a trainer of the cohort, or of the same file, by its id"_s);
    };
    lookForTrainers("sessions", "trainer", edits.sessions, &TrainingSession::trainer);
    lookForSessions("agenda", edits.agenda, &AgendaLine::session);
    lookForSessions("attendance", edits.attendance, &Attendance::session);
    lookForSessions("evaluations", edits.evaluations, &DayEvaluation::session);
    lookForTrainers("projects", "verified_by", edits.projects, &Project::verifiedBy);
    lookForTrainers("visits", "trainer", edits.visits, &TrainerVisit::trainer);
    lookForSessions("action_points", edits.points, &ActionPoint::session);
    return problems;
}

} // namespace meyar
