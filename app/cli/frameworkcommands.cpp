// SPDX-License-Identifier: GPL-3.0-or-later
// What compliance tools hand on: frameworks of CISO Assistant in, OSCAL out.
#include "app/cli/exportoptions.h"
#include "app/cli/problemlist.h"

#include "core/base/savefile.h"
#include "core/form/formfile.h"
#include "core/framework/frameworkfile.h"
#include "core/framework/frameworkpack.h"
#include "core/oscal/gatheroscal.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

Exit importFramework(Call &call)
{
    const QString out = call.value(u"out"_s);
    if (QFileInfo::exists(out)) {
        return call.refuse({Error::Code::BadArgument, {u"out"_s, out, u"a folder or .xlsx that is not there yet"_s}, {}});
    }
    const Result<Framework> framework = readFramework(call.words().value(0));
    if (!framework) {
        return call.refuse(framework.error());
    }
    std::vector<FrameworkMapping> mappings = framework->mappings;
    const QStringList files = call.values(u"mapping"_s);
    for (const QString &file : files) {
        const Result<Framework> other = readFramework(file);
        if (!other) {
            return call.refuse(other.error());
        }
        mappings.insert(mappings.end(), other->mappings.begin(), other->mappings.end());
    }
    const Result<form::Sheets> sheets = packSheets(*framework, mappings);
    if (!sheets) {
        return call.refuse(sheets.error());
    }
    const LoadedPack loaded = loadPack(*sheets);
    if (!loaded.pack) {
        complainOf(call, loaded.problems, Translation(Language::English));
        return Exit::Refused;
    }
    if (const Result<> written = form::writeSheets(*sheets, out); !written) {
        return call.refuse(written.error());
    }
    if (call.json()) {
        call.print(QJsonObject{{u"id"_s, loaded.pack->id},
                               {u"requirements"_s, loaded.pack->scoredCount()},
                               {u"groups"_s, static_cast<int>(framework->groups.size())},
                               {u"scores"_s, static_cast<int>(framework->scores.size())},
                               {u"areas"_s, static_cast<int>(loaded.pack->references.size())}});
        return Exit::Done;
    }
    call.say(u"%1: %2, written to %3."_s.arg(loaded.pack->title.in(Language::English),
                                             counted(loaded.pack->scoredCount(), u"requirement"_s), out));
    call.say(u"Whose texts these are: %1"_s.arg(framework->copyright.isEmpty() ? u"the file does not say"_s : framework->copyright));
    return Exit::Done;
}

Exit exportOscal(Call &call)
{
    const Result<QString> out = outOf(call, u".json"_s);
    if (!out) {
        return call.refuse(out.error());
    }
    const QString model = call.has(u"model"_s) ? call.value(u"model"_s) : u"assessment-results"_s;
    if (model != u"assessment-results" && model != u"poam") {
        return call.refuse({Error::Code::BadArgument, {u"model"_s, model, u"assessment-results or poam"_s}, {}});
    }
    const Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    const Result<Library> library = call.library(**store);
    if (!row || !library) {
        return call.refuse(!row ? row.error() : library.error());
    }
    const Result<OscalAudit> audit = gatherOscal(**store, *library, row->assessment.id, call.clock());
    if (!audit) {
        return call.refuse(audit.error());
    }
    const Result<QJsonObject> document = model == u"poam" ? planOfAction(*audit) : Result<QJsonObject>(assessmentResults(*audit));
    if (!document) {
        return call.refuse(document.error());
    }
    if (const Result<> saved = saveFile(*out, QJsonDocument(*document).toJson()); !saved) {
        return call.refuse(saved.error());
    }
    call.say(u"Written: "_s + *out);
    return Exit::Done;
}

} // namespace

std::vector<Command> frameworkCommands()
{
    return {{u"import framework"_s,
             u"FILE"_s,
             u"makes a checklist of a framework of CISO Assistant (.yaml or .xlsx)"_s,
             {{u"out"_s, u"PATH"_s, u"the folder or .xlsx to write, which must not be there"_s, true},
              {u"mapping"_s, u"FILE"_s, u"a library that maps it to another framework; may be given several times"_s},
              jsonOption},
             importFramework},
            {u"export oscal"_s,
             {},
             u"an audit as OSCAL 1.1.2 (JSON): its results, or its plan of action"_s,
             {dbOption, assessmentOption,
              {u"out"_s, u"FILE"_s, u"the .json file to write"_s, true},
              {u"model"_s, u"MODEL"_s, u"assessment-results (if left out) or poam"_s}},
             exportOscal}};
}

} // namespace meyar::cli
