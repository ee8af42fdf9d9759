// SPDX-License-Identifier: GPL-3.0-or-later
// Photos before and after, of a line of an improvement plan or of an action point.
#include "app/cli/trainingphoto.h"

#include "app/cli/cohortplace.h"
#include "core/base/savefile.h"
#include "core/evidence/limits.h"

#include <QFileInfo>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

/// --row: a project or an action point by its id or the beginning of it, or by its first words.
Result<CohortPhotoPlace> placeWanted(const Call &call, const CohortRecord &record)
{
    const QString wanted = call.value(u"row"_s);
    std::vector<CohortPhotoPlace> found;
    const auto look = [&](CohortPart part, const auto &rows, const auto &wordsOf) {
        for (const auto &row : rows) {
            if (row.id.toString().startsWith(wanted, Qt::CaseInsensitive) || wordsOf(row).startsWith(wanted, Qt::CaseInsensitive)) {
                found.push_back({part, row.id.uuid()});
            }
        }
    };
    look(CohortPart::Project, record.projects, [](const Project &row) { return row.problem; });
    look(CohortPart::ActionPoint, record.points, [](const ActionPoint &row) { return row.what; });
    if (found.size() == 1) {
        return found.front();
    }
    return found.empty() ? fail(Error::Code::NotFound, {u"entry"_s, wanted})
                         : fail(Error::Code::BadArgument, {u"row"_s, wanted, u"more of its id or of its words"_s});
}

Exit attachPhotos(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    const Result<CohortId> id = store ? cohortWanted(call, **store) : failAs(store);
    const Result<CohortRecord> record = id ? (*store)->cohort(*id) : failAs(id);
    Result<CohortPhotoPlace> place = record ? placeWanted(call, *record) : failAs(record);
    if (!place) {
        return call.refuse(place.error());
    }
    int attached = 0;
    for (const QString &when : {u"before"_s, u"after"_s}) {
        if (!call.has(when)) {
            continue;
        }
        const QString path = call.value(when);
        place->isAfter = when == u"after"_s;
        const Result<QByteArray> bytes = readFile(path, evidence::maxFileSize);
        const Result<Changes> done = bytes ? (*store)->attach(*id, *place, *bytes, QFileInfo(path).fileName()) : failAs(bytes);
        if (!done) {
            return call.refuse(done.error());
        }
        ++attached;
    }
    if (attached == 0) {
        return call.refuse({Error::Code::BadArgument, {u"before"_s, QString(), u"--before FILE, --after FILE, or both"_s}});
    }
    if (call.json()) {
        call.print(QJsonObject{{u"row"_s, place->row.toString(QUuid::WithoutBraces)}, {u"attached"_s, attached}});
    } else {
        call.say(u"Attached %1."_s.arg(counted(attached, u"photo"_s)));
    }
    return Exit::Done;
}

} // namespace

Command trainingPhotoCommand()
{
    return {u"training photo"_s, {}, u"attaches photos before and after to a line of an improvement plan or to an action point"_s,
            {dbOption, cohortOption,
             {u"row"_s, u"ID"_s, u"the line: its id, the beginning of it, or its first words"_s, true},
             {u"before"_s, u"FILE"_s, u"photo from before"_s},
             {u"after"_s, u"FILE"_s, u"photo from after"_s},
             jsonOption},
            attachPhotos};
}

} // namespace meyar::cli
