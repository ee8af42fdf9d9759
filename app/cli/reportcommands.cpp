// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gradeoption.h"

#include "app/cli/cohortplace.h"
#include "app/cli/figurereports.h"
#include "app/cli/trainingreports.h"
#include "core/report/gather.h"
#include "core/report/htmlwriter.h"
#include "core/base/savefile.h"
#include "core/report/openingsheet.h"
#include "core/report/reportkind.h"
#include "core/report/reportphotos.h"
#include "core/report/reportseal.h"
#include "core/vault/devicekeys.h"
#include "resources/resources.h"
#include "ui/report/fittingreport.h"
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

/// What is written where, as the options say.
struct Wish
{
    QString out;
    ReportLanguage language = ReportLanguage::English;
    ui::PdfOptions paper;
    bool isOpening = false;
    bool isTraining = false; ///< of a cohort or the programme
    bool isFigures = false; ///< of a payroll or of measures
    ReportKind kind = ReportKind::Audit;
};

bool endsWith(const QString &path, const char *suffix)
{
    return path.endsWith(QLatin1String(suffix), Qt::CaseInsensitive);
}

Result<Wish> wishOf(const Call &call)
{
    const auto bad = [&](const QString &option, const QString &expected) {
        return fail(Error::Code::BadArgument, {option, call.value(option), expected});
    };
    Wish wish;
    wish.out = call.value(u"out"_s);
    if (!endsWith(wish.out, ".pdf") && !endsWith(wish.out, ".html") && !endsWith(wish.out, ".json") && !endsWith(wish.out, ".txt")) {
        return bad(u"out"_s, u"a name that ends in .pdf, .html, .json or .txt"_s);
    }
    const std::optional<ReportLanguage> language
        = call.has(u"lang"_s) ? reportLanguageFrom(call.value(u"lang"_s)) : ReportLanguage::English;
    if (!language) {
        return bad(u"lang"_s, u"en, ur or both"_s);
    }
    wish.language = *language;
    const QString kind = call.has(u"kind"_s) ? call.value(u"kind"_s) : u"audit"_s;
    wish.isOpening = kind == u"opening"_s;
    wish.isTraining = isTrainingReport(kind);
    wish.isFigures = isFigureReport(kind);
    if (!wish.isOpening && !wish.isTraining && !wish.isFigures && !reportKindFrom(kind)) {
        return bad(u"kind"_s, u"audit, cap, scorecard, factory, opening, closing, score, certificate, case-study, handout, programme, pay-gap or business-case"_s);
    }
    wish.kind = reportKindFrom(kind).value_or(ReportKind::Audit);
    const QString paper = call.has(u"paper"_s) ? call.value(u"paper"_s) : u"a4"_s;
    if (paper != u"a4"_s && paper != u"a3"_s && paper != u"letter"_s) {
        return bad(u"paper"_s, u"a4, a3 or letter"_s);
    }
    wish.paper.paper = paper == u"letter"_s ? ui::PdfOptions::Paper::Letter
        : paper == u"a3"_s              ? ui::PdfOptions::Paper::A3
                                        : ui::PdfOptions::Paper::A4;
    const QString body = call.has(u"body"_s) ? call.value(u"body"_s) : u"naskh"_s;
    if (body != u"naskh"_s && body != u"nastaliq"_s) {
        return bad(u"body"_s, u"naskh or nastaliq"_s);
    }
    const QString digits = call.has(u"digits"_s) ? call.value(u"digits"_s) : u"european"_s;
    if (digits != u"european"_s && digits != u"urdu"_s) {
        return bad(u"digits"_s, u"european or urdu"_s);
    }
    wish.paper.digits = digits == u"urdu"_s ? ui::PaperDigits::Urdu : ui::PaperDigits::European;
    wish.paper.body = body == u"nastaliq"_s ? ui::PdfOptions::Body::Nastaliq : ui::PdfOptions::Body::Naskh;
    return wish;
}

/// This laptop's keys for the database: what it writes is sealed with them. None where it may only read.
Result<std::optional<vault::KeyPair>> keysOf(Store &store)
{
    if (store.isReadOnly()) {
        return std::optional<vault::KeyPair>();
    }
    const Result<QByteArray> secret = store.secretKey();
    const Result<DeviceInfo> device = store.thisDevice();
    if (!secret || !device) {
        return tl::unexpected(!secret ? secret.error() : device.error());
    }
    return std::optional(vault::KeyPair{device->publicKey, *secret});
}

Exit writeOut(Call &call, const Wish &wish, const ReportDocument &document, const std::optional<ui::PdfSeal> &seal)
{
    Result<> written;
    if (endsWith(wish.out, ".pdf")) {
        const Result<ui::PdfWritten> pdf = ui::writePdf(document, wish.out, wish.paper, seal);
        written = pdf ? Result<>() : failAs(pdf);
    } else if (endsWith(wish.out, ".html")) {
        written = writeHtml(document, wish.out);
    } else if (endsWith(wish.out, ".txt")) {
        written = saveFile(wish.out, toPlainText(document).toUtf8());
    } else if (seal) {
        written = saveFile(wish.out, sealedJson(toJson(seal->facts, document), seal->keys));
    } else {
        return call.refuse({Error::Code::BadArgument, {u"out"_s, wish.out, u"a name that ends in .pdf, .html or .txt"_s}});
    }
    if (!written) {
        return call.refuse(written.error());
    }
    call.say(u"Written: "_s + wish.out);
    return Exit::Done;
}

Exit report(Call &call)
{
    const Result<Wish> wish = wishOf(call);
    if (!wish) {
        return call.refuse(wish.error());
    }
    if (wish->isOpening) {
        const Result<ReportDocument> sheet = openingSheet(call, wish->language);
        return sheet ? writeOut(call, *wish, *sheet, std::nullopt) : call.refuse(sheet.error());
    }
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    if (wish->isFigures) {
        const Result<ReportDocument> figures = figureReport(call, **store, wish->language);
        return figures ? writeOut(call, *wish, *figures, std::nullopt) : call.refuse(figures.error());
    }
    if (wish->isTraining) {
        const Result<TrainingReport> made = trainingReport(call, **store, wish->language);
        const Result<std::optional<vault::KeyPair>> keys = made ? keysOf(**store) : failAs(made);
        if (!keys) {
            return call.refuse(keys.error());
        }
        return writeOut(call, *wish, made->document, *keys ? std::optional(ui::PdfSeal{made->facts, **keys}) : std::nullopt);
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
    const Result<std::optional<vault::KeyPair>> keys = keysOf(**store);
    if (!keys) {
        return call.refuse(keys.error());
    }
    input->profile = *profile;
    loadPhotos(*input, (*store)->evidenceFiles(), ui::reportPhotoMaker());
    std::optional<ui::PdfSeal> seal;
    if (*keys) {
        seal = ui::PdfSeal{factsOf(toCode(wish->kind), *input, wish->language), **keys};
    }
    return writeOut(call, *wish, ui::fittingReport(wish->kind, *input, wish->language, wish->paper), seal);
}

/// Who the laptop is to the programme, if a database is named.
Result<QString> knownAs(Call &call, const QByteArray &key)
{
    if (!call.has(u"db"_s)) {
        return QString();
    }
    const Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return failAs(store);
    }
    const Result<DeviceInfo> device = (*store)->device(key);
    if (!device) {
        return failAs(device);
    }
    switch (device->shownLevel()) {
    case vault::TrustLevel::Unknown:
        return device->isThis ? u"this laptop"_s : u"not known in this database"_s;
    case vault::TrustLevel::FirstUse:
        return u"accepted in this database"_s;
    case vault::TrustLevel::Certified:
        return u"certified by the programme's office"_s;
    case vault::TrustLevel::Revoked:
        return u"trusted no more: revoked by the programme's office"_s;
    }
    return QString();
}

Exit verifyReport(Call &call)
{
    const Result<VerifiedReport> verified = verifiedReport(call.words().value(0));
    if (!verified) {
        return call.refuse(verified.error());
    }
    const Result<QString> known = knownAs(call, verified->key);
    if (!known) {
        return call.refuse(known.error());
    }
    const ReportFacts &facts = verified->facts;
    const QString laptop = vault::deviceLabel(verified->key);
    const QString fingerprint = vault::fingerprint(verified->key);
    if (call.json()) {
        call.print(QJsonObject{{u"whole"_s, true},
                               {u"kind"_s, facts.kind},
                               {u"language"_s, facts.language},
                               {u"enterprise"_s, facts.enterprise},
                               {u"started_on"_s, facts.startedOn},
                               {u"assessment"_s, facts.assessment},
                               {u"head_code"_s, facts.headCode},
                               {u"head_hash"_s, facts.headHash},
                               {u"made_on"_s, facts.madeOn},
                               {u"laptop"_s, laptop},
                               {u"key"_s, QString::fromLatin1(verified->key.toHex())},
                               {u"known"_s, *known}});
        return Exit::Done;
    }
    call.say(u"Whole: not a byte has changed since it was made."_s);
    call.say(u"Report     %1 (%2) of %3, visit of %4"_s.arg(facts.kind, facts.language, facts.enterprise, facts.startedOn));
    call.say(u"Head code  %1"_s.arg(facts.headCode));
    call.say(u"Made       %1 on the laptop %2, fingerprint %3"_s.arg(facts.madeOn, laptop, fingerprint));
    if (!known->isEmpty()) {
        call.say(u"Laptop     %1"_s.arg(*known));
    }
    return Exit::Done;
}

} // namespace

std::vector<Command> reportCommands()
{
    std::vector<Option> options{
        dbOption, assessmentOption, cohortOption,
        {u"firm"_s, u"SITE"_s, u"of this enterprise only (of the cohort; of figures), by id or name"_s},
        {u"out"_s, u"FILE"_s, u"the .pdf, .html, .json or .txt file to write"_s, true},
        {u"lang"_s, u"en|ur|both"_s, u"language; en if left out"_s},
        profileOption,
        {u"kind"_s, u"KIND"_s,
         u"audit (if left out); cap: corrective action plan; scorecard: one page; factory: the copy that stays there; opening, closing: the sheet of that meeting; "
          "score: what a training has changed; certificate; case-study; handout: sheets to write on in a workshop; programme; "
          "pay-gap of a payroll; business-case of measures"_s},
        {u"paper"_s, u"a4|a3|letter"_s, u"a4 if left out; a3 is the same in larger letters, for a wall"_s},
        {u"body"_s, u"naskh|nastaliq"_s, u"face of Urdu text; naskh if left out"_s},
        {u"digits"_s, u"european|urdu"_s, u"0-9 or ۰-۹ in Urdu text; european if left out"_s},
        {u"blank"_s, {}, u"the sheet of a meeting to be filled in by hand"_s}};
    for (const Option &option : figureReportOptions()) {
        options.push_back(option);
    }
    return {{u"report"_s,
             {},
             u"a report of an audit, a cohort, the programme or of figures as PDF, HTML, signed JSON or text"_s,
             options,
             report},
            {u"report verify"_s,
             u"FILE"_s,
             u"says whether a report (PDF or JSON) is as it was made, and on which laptop"_s,
             {{u"db"_s, u"FILE"_s, u"to say what this database knows of the laptop"_s}, jsonOption},
             verifyReport}};
}

} // namespace meyar::cli
