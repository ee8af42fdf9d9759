// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/gathercalendar.h"

#include "core/store/listrows.h"
#include "core/sync/factoryfilter.h"

#include <algorithm>
#include <map>

namespace meyar {

namespace {

/// How often the audit was changed, and when last.
Result<> addChanges(Store &store, CalendarVisit &visit)
{
    const Result<std::vector<ChangeHead>> heads = store.changeHeads(visit.assessment.id.bytes());
    if (!heads) {
        return failAs(heads);
    }
    qint64 last = 0;
    for (const ChangeHead &head : *heads) {
        last = std::max(last, head.atMs);
    }
    visit.sequence = static_cast<int>(heads->size());
    visit.changedAt = QDateTime::fromMSecsSinceEpoch(last, Qt::UTC);
    return {};
}

} // namespace

Result<std::vector<CalendarEntry>> gatherCalendar(Store &store, const Library &library, const Translation &translation,
                                                  std::optional<AssessmentId> only)
{
    if (!store.isReadOnly()) {
        if (const Result<> sealed = store.sealAll(); !sealed) {
            return failAs(sealed);
        }
    }
    const Result<std::vector<AssessmentRow>> rows = store.assessments();
    const Result<std::vector<FindingRow>> findings = store.findings();
    if (!rows || !findings) {
        return tl::unexpected(!rows ? rows.error() : findings.error());
    }
    std::vector<CalendarEntry> entries;
    std::map<AssessmentId, CalendarVisit> visits;
    for (const AssessmentRow &row : *rows) {
        if (only && row.assessment.id != *only) {
            continue;
        }
        const Text name(row.enterpriseName, row.enterpriseNameUrdu);
        CalendarVisit visit{row.assessment, name.in(translation.language()), row.siteName, row.city, 0, {}};
        if (const Result<> counted = addChanges(store, visit); !counted) {
            return failAs(counted);
        }
        entries.push_back(entryOf(visit, translation));
        visits.emplace(row.assessment.id, std::move(visit));
    }
    std::map<QByteArray, bundle::Confidential> confidential;
    for (const FindingRow &row : *findings) {
        const auto visit = visits.find(row.finding.assessment);
        const auto pack = library.byHash(row.packHash);
        if (visit == visits.end() || (!pack && !row.finding.question.isEmpty())) {
            continue; // nobody can say whether it is confidential
        }
        if (pack) {
            const auto [hidden, isNew] = confidential.try_emplace(row.packHash);
            if (isNew) {
                hidden->second = bundle::confidentialIn(*pack);
            }
            if (hidden->second.hides(row.finding)) {
                continue;
            }
        }
        const QString statement = pack ? statementIn(*pack, row.finding, translation.language()) : row.finding.statement;
        for (const CorrectiveAction &action : row.actions) {
            if (action.dueOn.isValid()) {
                entries.push_back(entryOf(visit->second, row.finding, statement, action, translation));
            }
        }
    }
    std::ranges::sort(entries, [](const CalendarEntry &a, const CalendarEntry &b) {
        return std::tie(a.day, a.uid) < std::tie(b.day, b.uid);
    });
    return entries;
}

} // namespace meyar
