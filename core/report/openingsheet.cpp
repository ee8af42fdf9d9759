// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/openingsheet.h"

#include "core/report/reportwords.h"
#include "core/store/sampleprogramme.h"
#include "core/wording/format.h"
#include "core/wording/visitsheetwords.h"

namespace meyar {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr const char *openingMeeting = QT_TRANSLATE_NOOP("Report", "Opening meeting");
constexpr const char *product = QT_TRANSLATE_NOOP("Report", "Meyar");
constexpr const char *pageOf = QT_TRANSLATE_NOOP("Report", "Page %1 of %2");
constexpr const char *sampleData = QT_TRANSLATE_NOOP("Report", "Sample data");
constexpr const char *dates = QT_TRANSLATE_NOOP("Report", "Dates");
constexpr const char *auditors = QT_TRANSLATE_NOOP("Report", "Auditors");
constexpr const char *checklist = QT_TRANSLATE_NOOP("Report", "Checklist");
constexpr const char *scope = QT_TRANSLATE_NOOP("Report", "Scope");
constexpr const char *visitWord = QT_TRANSLATE_NOOP("Report", "Visit");
constexpr const char *workers = QT_TRANSLATE_NOOP("Report", "Workers");
constexpr const char *womenAndMen = QT_TRANSLATE_NOOP("Report", "%1 women, %2 men");
constexpr const char *languages = QT_TRANSLATE_NOOP("Report", "Languages of the talks");
constexpr const char *heldAt = QT_TRANSLATE_NOOP("Report", "Held at");
constexpr const char *pointsWord = QT_TRANSLATE_NOOP("Report", "What is said");
constexpr const char *pointWord = QT_TRANSLATE_NOOP("Report", "Point");
constexpr const char *resultWord = QT_TRANSLATE_NOOP("Report", "Said");
constexpr const char *notSaid = QT_TRANSLATE_NOOP("Report", "Not said");
constexpr const char *attendanceWord = QT_TRANSLATE_NOOP("Report", "Who was there");
constexpr const char *attendanceMeaning
    = QT_TRANSLATE_NOOP("Report", "Those who sign confirm that they heard these points. It is no agreement with any result.");
constexpr const char *nameAndPosition = QT_TRANSLATE_NOOP("Report", "Name and position");
constexpr const char *signatureWord = QT_TRANSLATE_NOOP("Report", "Signature");
constexpr const char *dateWord = QT_TRANSLATE_NOOP("Report", "Date");
constexpr std::size_t emptyLines = 8; ///< of a blank sheet
constexpr std::size_t besides = 2; ///< signatures in a row
const QString toBeFilled = u"\u00a0"_s; ///< the key alone, with room to write

Text placeOf(const Words &words, const OpeningSheetInput &in)
{
    return words.listed({named(in.enterprise.name, in.enterprise.nameUrdu), plain(in.site.name), words.city(in.site.city)});
}

Text headcountOf(const Words &words, const Headcount &count)
{
    const Text all = plain(QString::number(count.workers()));
    return !count.women || !count.men
        ? all
        : words.dotted({all, words.filled(womenAndMen, {plain(QString::number(*count.women)), plain(QString::number(*count.men))})});
}

KeyValues aboutVisit(const Words &words, const OpeningSheetInput &in)
{
    const VisitSheet &sheet = in.sheet;
    KeyValues about;
    const auto add = [&](const char *key, const Text &value) {
        if (!value.isEmpty()) {
            about.rows.push_back({words.word(key), value});
        }
    };
    add(dates, words.period(in.assessment.startedOn, in.assessment.endedOn));
    add(auditors, plain(in.assessment.auditors));
    add(checklist, in.packTitle);
    if (sheet.announcement != Announcement::NotSaid) {
        add(visitWord, inBoth([&](Language language) { return word(words.of(language), sheet.announcement); }));
    }
    add(scope, plain(sheet.scope));
    if (sheet.headcount.workers() > 0) {
        add(workers, headcountOf(words, sheet.headcount));
    }
    add(languages, plain(sheet.languages));
    add(heldAt, in.blank || !sheet.openedAt.isValid() ? plain(toBeFilled) : words.moment(sheet.openedAt));
    return about;
}

CheckpointTable pointsOf(const Words &words, const OpeningSheetInput &in)
{
    CheckpointTable table{words.word(pointWord), words.word(resultWord), {}};
    int number = 0;
    for (const OpeningPoint point : openingPoints) {
        CheckpointRow row;
        row.code = QString::number(++number);
        row.text = inBoth([&](Language language) { return word(words.of(language), point); });
        row.note = inBoth([&](Language language) { return sentenceOf(words.of(language), point); });
        const bool isSaid = in.sheet.said.contains(point) && !in.blank;
        row.mark = isSaid ? Mark::Good : Mark::Unanswered;
        row.verdict = isSaid ? words.word(resultWord) : in.blank ? Text() : words.word(notSaid);
        table.rows.push_back(std::move(row));
    }
    return table;
}

void appendAttendance(const Words &words, const OpeningSheetInput &in, std::vector<Block> &blocks)
{
    std::vector<Attendee> people = in.blank ? std::vector<Attendee>() : in.sheet.attendees;
    const bool isByHand = people.empty();
    people.resize(isByHand ? emptyLines : people.size());
    blocks.push_back(Heading{1, {}, words.word(attendanceWord)});
    blocks.push_back(Paragraph{words.word(attendanceMeaning), Tone::Quiet});
    for (std::size_t i = 0; i < people.size(); i += besides) {
        Signatures row{words.word(signatureWord), words.word(dateWord), {}};
        for (std::size_t k = i; k < i + besides; ++k) {
            if (isByHand) {
                row.people.push_back({words.word(nameAndPosition), {}});
            } else {
                const Attendee person = k < people.size() ? people[k] : Attendee();
                row.people.push_back({plain(person.name), plain(person.title)});
            }
        }
        if (i + besides > people.size()) {
            row.people.back().role = words.word(nameAndPosition); // for whoever came late
        }
        blocks.push_back(std::move(row));
    }
}

} // namespace

Result<OpeningSheetInput> gatherOpeningSheet(Store &store, const Library &library, AssessmentId id)
{
    const Result<AssessmentRow> row = store.assessment(id);
    if (!row) {
        return failAs(row);
    }
    const Result<Enterprise> enterprise = store.enterprise(row->assessment.enterprise);
    const Result<Site> site = store.site(row->assessment.site);
    const Result<VisitSheet> sheet = store.visitSheet(id);
    if (!enterprise || !site || !sheet) {
        return tl::unexpected(!enterprise ? enterprise.error() : !site ? site.error() : sheet.error());
    }
    const std::shared_ptr<const Pack> pack = library.byHash(row->assessment.packHash);
    OpeningSheetInput input;
    input.enterprise = *enterprise;
    input.site = *site;
    input.assessment = row->assessment;
    input.packTitle = pack ? pack->title : Text();
    input.sheet = *sheet;
    input.sheet.draw.reset();
    input.sampleData = isSampleProgramme(store.programme());
    return input;
}

ReportDocument buildOpeningSheet(const OpeningSheetInput &input, ReportLanguage language)
{
    const Words words;
    ReportDocument document;
    document.language = language;
    document.title = words.dotted({words.word(openingMeeting), placeOf(words, input), words.date(input.assessment.startedOn)});
    document.headerStart = placeOf(words, input);
    document.headerEnd = words.word(product);
    document.footerStart = input.packTitle;
    document.pageOf = words.word(pageOf);
    if (input.sampleData) {
        document.sample = words.word(sampleData);
    }
    Title title;
    title.kind = words.word(openingMeeting);
    title.name = named(input.enterprise.name, input.enterprise.nameUrdu);
    title.line = words.dotted({plain(input.site.name), words.city(input.site.city), words.jurisdiction(input.site.jurisdiction)});
    document.blocks.push_back(std::move(title));
    document.blocks.push_back(aboutVisit(words, input));
    document.blocks.push_back(Heading{1, {}, words.word(pointsWord)});
    document.blocks.push_back(pointsOf(words, input));
    appendAttendance(words, input, document.blocks);
    return document;
}

} // namespace meyar
