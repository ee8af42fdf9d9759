// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-up visits: what of an earlier visit was put right.
#include "app/cli/followup.h"

#include <QJsonArray>

#include <algorithm>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

Exit points(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    if (!row) {
        return call.refuse(row.error());
    }
    const Assessment &now = row->assessment;
    if (now.follows.isNull()) {
        return call.refuse({Error::Code::BadArgument, {u"assessment"_s, now.id.toString(), u"a follow-up visit"_s}});
    }
    const Result<std::vector<FindingRow>> findings = (*store)->findings(now.follows);
    if (!findings) {
        return call.refuse(findings.error());
    }
    std::vector<FollowedPoint> followed;
    QJsonArray all;
    for (const FindingRow &each : *findings) {
        FollowedPoint point{each.finding, each.actions};
        if (!isPointOfFollowUp(point, now.startedOn)) {
            continue;
        }
        const Finding &finding = point.finding;
        all.append(QJsonObject{{u"finding"_s, finding.id.toString()},
                               {u"question"_s, finding.question},
                               {u"code"_s, finding.code},
                               {u"severity"_s, toCode(finding.severity)},
                               {u"state"_s, toCode(finding.state)},
                               {u"statement"_s, finding.statement}});
        if (!call.json()) {
            call.say(u"%1 %2 %3  %4"_s.arg(finding.code.leftJustified(8), toCode(finding.severity).leftJustified(12),
                                          toCode(finding.state).leftJustified(14), finding.statement));
        }
        followed.push_back(std::move(point));
    }
    const PointCount count = countOf(followed);
    if (call.json()) {
        call.print(QJsonObject{{u"follows"_s, now.follows.toString()},
                               {u"closed"_s, count.closed},
                               {u"all"_s, count.all},
                               {u"points"_s, all}});
    } else {
        call.say(u"%1 of %2 closed."_s.arg(count.closed).arg(counted(count.all, u"point"_s)));
    }
    return Exit::Done;
}

} // namespace

Result<Assessment> followUpWanted(Call &call, Store &store, QDate on)
{
    const Result<std::vector<AssessmentRow>> rows = store.assessments();
    if (!rows) {
        return failAs(rows);
    }
    const QString wanted = call.value(u"follow-up"_s);
    std::vector<AssessmentRow> found;
    std::copy_if(rows->begin(), rows->end(), std::back_inserter(found), [&](const AssessmentRow &row) {
        return row.assessment.id.toString().startsWith(wanted, Qt::CaseInsensitive);
    });
    if (found.empty()) {
        return fail(Error::Code::NotFound, {u"assessment"_s, wanted});
    }
    if (found.size() > 1 || found.front().openFindings == 0) {
        return fail(Error::Code::BadArgument,
                    {u"assessment"_s, wanted, found.size() > 1 ? u"the id of one of those that begin so"_s
                                                               : u"one with open findings"_s});
    }
    const Assessment &earlier = found.front().assessment;
    return followUpOf(earlier, on, call.has(u"auditors"_s) ? call.value(u"auditors"_s) : earlier.auditors, call.clock());
}

std::vector<Command> followUpCommands()
{
    return {{u"assessment points"_s, {}, u"what a follow-up visit looks at again, and how much of it is closed"_s,
             {dbOption, assessmentOption, jsonOption}, points}};
}

} // namespace meyar::cli
