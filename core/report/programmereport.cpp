// SPDX-License-Identifier: GPL-3.0-or-later
// What the programme as a whole has come to.
#include "core/report/trainingparts.h"
#include "core/store/sampleprogramme.h"
#include "core/wording/format.h"
#include "core/wording/trainingwords.h"

namespace meyar {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr const char *programmeReport = QT_TRANSLATE_NOOP("Report", "Programme report");
constexpr const char *enterprises = QT_TRANSLATE_NOOP("Report", "Enterprises");
constexpr const char *graduatedOf = QT_TRANSLATE_NOOP("Report", "%1 have graduated");
constexpr const char *hoursWord = QT_TRANSLATE_NOOP("Report", "Hours of training");
constexpr const char *byWomen = QT_TRANSLATE_NOOP("Report", "%1 by women");
constexpr const char *plansWord = QT_TRANSLATE_NOOP("Report", "Improvement plans");
constexpr const char *doneOf = QT_TRANSLATE_NOOP("Report", "%1 of %2 done");
constexpr const char *savingWord = QT_TRANSLATE_NOOP("Report", "Verified saving a year");
constexpr const char *satisfactionWord = QT_TRANSLATE_NOOP("Report", "Satisfaction");
constexpr const char *formsOf = QT_TRANSLATE_NOOP("Report", "of %1 marks");
constexpr const char *gainWord = QT_TRANSLATE_NOOP("Report", "Knowledge gain");
constexpr const char *gainMeaning = QT_TRANSLATE_NOOP("Report", "of what was left to learn");
constexpr const char *logframeTitle = QT_TRANSLATE_NOOP("Report", "Logframe: what was held, and who came");
constexpr const char *outcomeHead = QT_TRANSLATE_NOOP("Report", "Outcome");
constexpr const char *levelHead = QT_TRANSLATE_NOOP("Report", "Level");
constexpr const char *eventsHead = QT_TRANSLATE_NOOP("Report", "Events");
constexpr const char *womenWord = QT_TRANSLATE_NOOP("Report", "Women");
constexpr const char *menWord = QT_TRANSLATE_NOOP("Report", "Men");
constexpr const char *personHours = QT_TRANSLATE_NOOP("Report", "Person-hours");
constexpr const char *placesTitle = QT_TRANSLATE_NOOP("Report", "Enterprises by city and sector");
constexpr const char *cityHead = QT_TRANSLATE_NOOP("Report", "City or sector");
constexpr const char *notKnown = QT_TRANSLATE_NOOP("Report", "Not known");
constexpr const char *alumniTitle = QT_TRANSLATE_NOOP("Report", "Alumni network");
constexpr const char *alumniMeaning = QT_TRANSLATE_NOOP(
    "Report", "Scores of whole visits with the same checklist: the end-line visit, and the last one after the graduation. Among the alumni: the "
              "share of the others that do worse, never of fewer than five.");
constexpr const char *enterpriseHead = QT_TRANSLATE_NOOP("Report", "Enterprise");
constexpr const char *graduatedHead = QT_TRANSLATE_NOOP("Report", "Graduated");
constexpr const char *thenHead = QT_TRANSLATE_NOOP("Report", "Then");
constexpr const char *nowHead = QT_TRANSLATE_NOOP("Report", "Now");
constexpr const char *betterHead = QT_TRANSLATE_NOOP("Report", "Among the alumni");
constexpr const char *sinceHead = QT_TRANSLATE_NOOP("Report", "Improved since");
constexpr const char *registerTitle = QT_TRANSLATE_NOOP("Report", "Instruments and laws");
constexpr const char *instrumentHead = QT_TRANSLATE_NOOP("Report", "Instrument");
constexpr const char *statusHead = QT_TRANSLATE_NOOP("Report", "Status");
constexpr const char *nextHead = QT_TRANSLATE_NOOP("Report", "What is next");
constexpr const char *dueHead = QT_TRANSLATE_NOOP("Report", "Due");
constexpr const char *gspTitle = QT_TRANSLATE_NOOP("Report", "The 27 conventions of GSP+");
constexpr const char *gspSummary = QT_TRANSLATE_NOOP(
    "Report", "Counted over %1 visits. %2 of 27 conventions have checkpoints that were answered; nobody has looked at %3 yet.");
constexpr const char *conventionHead = QT_TRANSLATE_NOOP("Report", "Convention");
constexpr const char *visitsHead = QT_TRANSLATE_NOOP("Report", "Visits");
constexpr const char *metHead = QT_TRANSLATE_NOOP("Report", "Met");
constexpr const char *partlyHead = QT_TRANSLATE_NOOP("Report", "Partly met");
constexpr const char *failedHead = QT_TRANSLATE_NOOP("Report", "Not met");
constexpr const char *shareHead = QT_TRANSLATE_NOOP("Report", "Share met");
constexpr const char *gapWord = QT_TRANSLATE_NOOP("Report", "Not looked at");
constexpr const char *gspMeaning = QT_TRANSLATE_NOOP(
    "Report", "The share is of checkpoints in the visited enterprises. It says nothing of the country as a whole.");

Figures figuresOf(const Words &words, const ProgrammeResults &results)
{
    Figures figures;
    figures.items.push_back({words.word(enterprises), QString::number(results.enterprises),
                             words.filled(graduatedOf, {number(results.graduated)})});
    figures.items.push_back({words.word(hoursWord), decimalText(Translation(), results.hours.hours.all(), 0),
                             words.filled(byWomen, {plain(decimalText(Translation(), results.hours.hours.women, 0))})});
    figures.items.push_back({words.word(plansWord), percentWords(results.plan.completionPercent),
                             words.filled(doneOf, {number(results.plan.done), number(results.plan.all())})});
    figures.items.push_back({words.word(savingWord), decimalText(Translation(), results.plan.verifiedSaving, 0), plain(u"PKR"_s)});
    if (results.satisfaction.percent) {
        figures.items.push_back({words.word(satisfactionWord), percentWords(results.satisfaction.percent),
                                 words.filled(formsOf, {number(results.satisfaction.marks)})});
    }
    if (results.gain) {
        figures.items.push_back({words.word(gainWord), percentWords(*results.gain * 100), words.word(gainMeaning)});
    }
    return figures;
}

void appendLogframe(const Words &words, const ProgrammeResults &results, Blocks &blocks)
{
    if (results.logframe.empty()) {
        return;
    }
    DataTable table;
    table.columns = {{words.word(outcomeHead), 3.4}, {words.word(levelHead), 2.2}, {words.word(eventsHead), 1, true},
                     {words.word(womenWord), 1, true}, {words.word(menWord), 1, true}, {words.word(personHours), 1.4, true}};
    for (const LogframeCount &line : results.logframe) {
        const Text outcome = inBoth([&](Language language) {
            const QString name = outcomeWord(words.of(language), line.outcome);
            return isolated(QString::number(line.outcome)) + u"  "_s + name;
        });
        table.rows.push_back({{outcome}, {wordIn(words, line.level)}, {number(line.events)}, {number(line.attendances.women)},
                              {number(line.attendances.men)}, {number(line.hours)}});
    }
    blocks.push_back(Heading{1, {}, words.word(logframeTitle)});
    blocks.push_back(std::move(table));
}

void appendPlaces(const Words &words, const ProgrammeResults &results, Blocks &blocks)
{
    BarChart chart;
    const auto add = [&](const Text &name, int count) {
        chart.rows.push_back({name.isEmpty() ? words.word(notKnown) : name, QString::number(count),
                              results.enterprises > 0 ? double(count) / results.enterprises : 0, {}, Mark::None});
    };
    for (const auto &[city, count] : results.byCity) {
        add(city.isEmpty() ? Text() : words.city(city), count);
    }
    for (const auto &[sector, count] : results.bySector) {
        add(sector.isEmpty() ? Text() : words.sector(sector), count);
    }
    if (!chart.rows.empty()) {
        blocks.push_back(Heading{1, {}, words.word(placesTitle)});
        blocks.push_back(std::move(chart));
    }
}

Mark markOf(InstrumentStatus status)
{
    switch (status) {
    case InstrumentStatus::Ratified:
    case InstrumentStatus::InForce:
        return Mark::Good;
    case InstrumentStatus::NotSubmitted:
        return Mark::Unanswered;
    case InstrumentStatus::Submitted:
    case InstrumentStatus::InReview:
    case InstrumentStatus::Adopted:
        return Mark::Partial;
    }
    return Mark::None;
}

void appendRegister(const Words &words, const ProgrammeFigures &figures, Blocks &blocks)
{
    DataTable table;
    table.columns = {{words.word(instrumentHead), 3.4}, {words.word(statusHead), 2}, {words.word(nextHead), 3}, {words.word(dueHead), 1.7}};
    for (const RegisteredInstrument &row : figures.instruments) {
        const Instrument &each = row.instrument;
        table.rows.push_back({{words.dotted({plain(each.name), words.jurisdiction(each.jurisdiction)})},
                              {wordIn(words, each.status), markOf(each.status)}, {plain(each.action)},
                              {each.dueOn.isValid() ? words.date(each.dueOn) : Text()}});
    }
    if (!table.rows.empty()) {
        blocks.push_back(Heading{1, {}, words.word(registerTitle)});
        blocks.push_back(std::move(table));
    }
}

void appendAlumni(const Words &words, const ProgrammeFigures &figures, Blocks &blocks)
{
    if (figures.alumni.empty()) {
        return;
    }
    DataTable table;
    table.columns = {{words.word(enterpriseHead), 3.2},  {words.word(graduatedHead), 1.7}, {words.word(thenHead), 0.9, true},
                     {words.word(nowHead), 0.9, true},   {words.word(betterHead), 1.2, true}, {words.word(sinceHead), 1.2, true}};
    for (const Alumnus &alumnus : figures.alumni) {
        const std::optional<double> change = alumnus.change();
        const Mark mark = !change ? Mark::None : *change < 0 ? Mark::Failed : Mark::Good;
        table.rows.push_back({{alumnus.name, mark},
                              {words.date(alumnus.graduatedOn)},
                              {percentOrDash(alumnus.then)},
                              {percentOrDash(alumnus.now)},
                              {percentOrDash(alumnus.peers ? alumnus.peers->betterThanPercent : std::nullopt)},
                              {number(alumnus.improvementsSince)}});
    }
    blocks.push_back(Heading{1, {}, words.word(alumniTitle)});
    blocks.push_back(std::move(table));
    blocks.push_back(Note{words.word(alumniMeaning)});
}

void appendGsp(const Words &words, const ProgrammeFigures &figures, Blocks &blocks)
{
    DataTable table;
    table.columns = {{words.word(conventionHead), 4.6}, {words.word(visitsHead), 0.9, true}, {words.word(metHead), 0.9, true},
                     {words.word(partlyHead), 1, true}, {words.word(failedHead), 1, true}, {words.word(shareHead), 1.6}};
    int gaps = 0;
    for (const GspLine &line : figures.gsp) {
        const Text name = inBoth([&](Language language) { return isolated(line.number) + u"  "_s + line.title.in(language); });
        if (line.isGap()) {
            ++gaps;
            table.rows.push_back({{name}, {}, {}, {}, {}, {words.word(gapWord), Mark::Unanswered}});
            continue;
        }
        const double share = line.counts.metPercent().value_or(0);
        constexpr double good = 80;
        constexpr double weak = 50;
        table.rows.push_back({{name}, {number(line.visits)}, {number(line.counts.met)}, {number(line.counts.partly)}, {number(line.counts.failed)},
                              {plain(percentWords(share)), share >= good ? Mark::Good : share >= weak ? Mark::Partial : Mark::Failed}});
    }
    blocks.push_back(Heading{1, {}, words.word(gspTitle)});
    blocks.push_back(Paragraph{words.filled(gspSummary, {number(figures.assessments), number(double(figures.gsp.size()) - gaps), number(gaps)})});
    blocks.push_back(std::move(table));
    blocks.push_back(Note{words.word(gspMeaning)});
}

} // namespace

Result<ProgrammeReportInput> gatherProgrammeReport(Store &store, const Library &library, const Clock &clock)
{
    Result<ProgrammeFigures> figures = gatherProgramme(store, library, clock);
    const Result<QString> name = store.programmeName();
    if (!figures || !name) {
        return tl::unexpected(!figures ? figures.error() : name.error());
    }
    return ProgrammeReportInput{std::move(*figures), *name, clock.now(), isSampleProgramme(store.programme())};
}

ReportDocument buildProgrammeReport(const ProgrammeReportInput &input, ReportLanguage language)
{
    const Words words;
    ReportDocument document;
    document.language = language;
    const Text kind = words.word(programmeReport);
    setTrainingFrame(words, document, kind, plain(input.programme), input.programme, input.generatedAt, input.sampleData);
    Title title;
    title.kind = kind;
    title.name = plain(input.programme);
    title.line = words.date(input.figures.madeOn);
    Blocks &blocks = document.blocks;
    blocks.push_back(std::move(title));
    appendInRows(figuresOf(words, input.figures.results), blocks);
    appendLogframe(words, input.figures.results, blocks);
    appendPlaces(words, input.figures.results, blocks);
    appendAlumni(words, input.figures, blocks);
    appendRegister(words, input.figures, blocks);
    appendGsp(words, input.figures, blocks);
    return document;
}

ReportFacts factsOf(const ProgrammeReportInput &input, ReportLanguage language)
{
    ReportFacts facts;
    facts.kind = u"programme"_s;
    facts.language = toCode(language);
    facts.programme = input.programme;
    facts.startedOn = input.figures.madeOn.toString(Qt::ISODate);
    facts.madeOn = input.generatedAt.toUTC().toString(Qt::ISODate);
    facts.meyar = QStringLiteral(MEYAR_VERSION);
    return facts;
}

} // namespace meyar
