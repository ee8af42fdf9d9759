// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gradeoption.h"

#include "core/report/gather.h"
#include "core/report/htmlwriter.h"
#include "core/report/openingsheet.h"
#include "resources/resources.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/reportphoto.h"

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

/// --kind opening: the sheet of the opening meeting.
Result<ReportDocument> openingSheet(Call &call, ReportLanguage language)
{
    const Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return failAs(store);
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    const Result<Library> library = call.library(**store);
    if (!row || !library) {
        return tl::unexpected(!row ? row.error() : library.error());
    }
    Result<OpeningSheetInput> input = gatherOpeningSheet(**store, *library, row->assessment.id);
    if (!input) {
        return failAs(input);
    }
    input->blank = call.has(u"blank"_s);
    return buildOpeningSheet(*input, language);
}

Exit writeOut(Call &call, const ReportDocument &document)
{
    const QString out = call.value(u"out"_s);
    const bool pdf = out.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    const Result<> written = pdf ? ui::writePdf(document, out) : writeHtml(document, out);
    if (!written) {
        return call.refuse(written.error());
    }
    call.say(u"Written: "_s + out);
    return Exit::Done;
}

Exit report(Call &call)
{
    const QString out = call.value(u"out"_s);
    const bool pdf = out.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    const bool html = out.endsWith(u".html"_s, Qt::CaseInsensitive);
    const QString languageCode = call.has(u"lang"_s) ? call.value(u"lang"_s) : u"en"_s;
    const std::optional<ReportLanguage> language = reportLanguageFrom(languageCode);
    if (!pdf && !html) {
        return call.refuse({Error::Code::BadArgument, {u"out"_s, out, u"a name that ends in .pdf or .html"_s}});
    }
    if (!language) {
        return call.refuse({Error::Code::BadArgument, {u"lang"_s, languageCode, u"en, ur or both"_s}});
    }
    const QString kind = call.has(u"kind"_s) ? call.value(u"kind"_s) : u"audit"_s;
    if (kind == u"opening"_s) {
        const Result<ReportDocument> sheet = openingSheet(call, *language);
        return sheet ? writeOut(call, *sheet) : call.refuse(sheet.error());
    }
    if (kind != u"audit"_s && kind != u"closing"_s) {
        return call.refuse({Error::Code::BadArgument, {u"kind"_s, kind, u"audit, opening or closing"_s}});
    }
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    const Result<Library> library = call.library(**store);
    if (!row || !library) {
        return call.refuse(!row ? row.error() : library.error());
    }
    const Result<std::optional<GradeProfile>> profile = chosenProfile(call, **store);
    if (!profile) {
        return call.refuse(profile.error());
    }
    Result<AuditReportInput> input = gatherAuditReport(**store, *library, row->assessment.id, call.clock());
    if (!input) {
        return call.refuse(input.error());
    }
    input->profile = *profile;
    loadPhotos(*input, (*store)->evidenceFiles(), ui::reportPhotoMaker());
    return writeOut(call, kind == u"closing"_s ? buildClosingSheet(*input, *language) : buildAuditReport(*input, *language));
}

} // namespace

std::vector<Command> reportCommands()
{
    return {{u"report"_s,
             {},
             u"the audit report as PDF or HTML"_s,
             {dbOption, assessmentOption,
              {u"out"_s, u"FILE"_s, u"the .pdf or .html file to write"_s, true},
              {u"lang"_s, u"en|ur|both"_s, u"language; en if left out"_s},
              profileOption,
              {u"kind"_s, u"audit|opening|closing"_s, u"audit if left out; opening, closing: the sheet of that meeting"_s},
              {u"blank"_s, {}, u"the sheet of a meeting to be filled in by hand"_s}},
             report}};
}

} // namespace meyar::cli
