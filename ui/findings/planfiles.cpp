// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/planfiles.h"

#include "core/base/savefile.h"
#include "core/calendar/gathercalendar.h"
#include "core/calendar/icalendar.h"
#include "core/workbook/findingsbook.h"
#include "ui/common/fonts.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <memory>

namespace meyar::ui {

namespace {

constexpr qint64 largestFile = 32LL * 1024 * 1024;

} // namespace

PlanFiles::PlanFiles(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

void PlanFiles::saveCalendar(const QString &path)
{
    const auto work = [path, library = m_workspace.library(), language = uiLanguage()](Store &store) -> Result<> {
        const Translation words(language);
        const auto entries = gatherCalendar(store, library, words);
        return entries ? saveFile(path, toICalendar(*entries, words)) : failAs(entries);
    };
    m_workspace.read(this, work, [this, path] { Q_EMIT saved(path); });
}

void PlanFiles::savePlan(AssessmentId audit, const QString &path)
{
    const auto work = [audit, path, library = m_workspace.library(), language = uiLanguage()](Store &store) {
        return writeCapWorkbook(store, library, audit, language, path);
    };
    m_workspace.read(this, work, [this, path] { Q_EMIT saved(path); });
}

void PlanFiles::saveFindings(std::vector<FindingRow> rows, const QString &path)
{
    const auto work = [rows = std::move(rows), path, library = m_workspace.library(), language = uiLanguage(),
                       today = m_workspace.clock().today()](Store &) {
        return writeDataBook(findingsBook(rows, library, Translation(language), today), path);
    };
    m_workspace.read(this, work, [this, path] { Q_EMIT saved(path); });
}

void PlanFiles::read(const QString &path)
{
    const auto work = [path, library = m_workspace.library(), today = m_workspace.clock().today()](Store &store) -> Result<CapReturn> {
        const Result<QByteArray> bytes = readFile(path, largestFile);
        return bytes ? readCapWorkbook(store, library, *bytes, path, today) : failAs(bytes);
    };
    m_workspace.read(this, work, [this](CapReturn returned) {
        m_returned = std::move(returned);
        Q_EMIT returnedChanged();
    });
}

bool PlanFiles::asksForSomething() const
{
    return m_returned && m_returned->problems.empty()
        && (!m_returned->added.empty()
            || std::ranges::any_of(m_returned->differences, [](const TripDifference &difference) {
                   return difference.kind != TripDifference::Kind::Here;
               }));
}

void PlanFiles::take(Take conflicts)
{
    if (!m_returned) {
        return;
    }
    const auto done = std::make_shared<CapTaken>();
    const AssessmentId audit = m_returned->assessment;
    const auto work = [returned = *m_returned, conflicts, done](Store &store) -> Result<Changes> {
        const Result<CapTaken> took = takeCap(store, returned, conflicts);
        if (!took) {
            return failAs(took);
        }
        *done = *took;
        return Changes{false, {returned.assessment}};
    };
    m_workspace.change(this, work, [this, done, audit] {
        close();
        Q_EMIT taken(done->changed, done->added, audit);
    });
}

void PlanFiles::close()
{
    m_returned.reset();
    Q_EMIT returnedChanged();
}

} // namespace meyar::ui
