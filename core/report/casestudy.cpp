// SPDX-License-Identifier: GPL-3.0-or-later
// Two pages on one enterprise for others to learn from.
#include "core/report/trainingparts.h"
#include "core/wording/format.h"
#include "core/wording/trainingwords.h"

#include <algorithm>
#include <cmath>

namespace meyar::report {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *caseStudy = QT_TRANSLATE_NOOP("Report", "Case study");
constexpr const char *practiceChip = QT_TRANSLATE_NOOP("Report", "TRAINING: made up for a workshop");
constexpr const char *workersOf = QT_TRANSLATE_NOOP("Report", "%1 workers");
constexpr const char *practicesWord = QT_TRANSLATE_NOOP("Report", "Good practices in place");
constexpr const char *practicesBefore = QT_TRANSLATE_NOOP("Report", "%1 at the baseline");
constexpr const char *doneWord = QT_TRANSLATE_NOOP("Report", "Improvements carried out");
constexpr const char *plannedOf = QT_TRANSLATE_NOOP("Report", "of %1 planned");
constexpr const char *savingWord = QT_TRANSLATE_NOOP("Report", "Verified saving a year");
constexpr const char *costOf = QT_TRANSLATE_NOOP("Report", "for %1 spent");
constexpr const char *peopleWord = QT_TRANSLATE_NOOP("Report", "People who gain");
constexpr const char *ofWomen = QT_TRANSLATE_NOOP("Report", "%1 women");
constexpr const char *storyOf = QT_TRANSLATE_NOOP(
    "Report", "%1 took part in the training %2 from %3. A team of %4 people from management and the lines, %5 of them women, drew up an "
              "improvement plan and met regularly; a trainer visited %6 times.");
constexpr const char *improvementOf = QT_TRANSLATE_NOOP("Report", "What was improved (%1)");
constexpr const char *problemWord = QT_TRANSLATE_NOOP("Report", "Problem");
constexpr const char *causeWord = QT_TRANSLATE_NOOP("Report", "Cause");
constexpr const char *doneAbout = QT_TRANSLATE_NOOP("Report", "What was done");
constexpr const char *benefitWord = QT_TRANSLATE_NOOP("Report", "Benefit");
constexpr const char *moneyWord = QT_TRANSLATE_NOOP("Report", "Cost and saving");
constexpr const char *moneyOf = QT_TRANSLATE_NOOP("Report", "%1 once; %2 saved a year");
constexpr const char *nothingDone = QT_TRANSLATE_NOOP("Report", "No improvement is done yet.");

Figures figuresOf(const TrainingContext &context)
{
    const Words &words = context.words;
    const PlanProgress plan = planProgress(context.in.record.projects, context.today(), context.site);
    Figures figures;
    if (const auto &change = context.facts(context.site).practices; change && change->of > 0) {
        figures.items.push_back({words.word(practicesWord), u"%1 / %2"_s.arg(change->after).arg(change->of),
                                 words.filled(practicesBefore, {number(change->before)})});
    }
    figures.items.push_back({words.word(doneWord), QString::number(plan.done), words.filled(plannedOf, {number(plan.all())})});
    figures.items.push_back({words.word(savingWord), decimalText(Translation(), plan.verifiedSaving, 0),
                             words.filled(costOf, {words.rupees(qint64(plan.cost))})});
    figures.items.push_back({words.word(peopleWord), QString::number(plan.benefiting.all()),
                             words.filled(ofWomen, {number(plan.benefiting.women)})});
    return figures;
}

KeyValues linesOf(const TrainingContext &context, const Project &project)
{
    const Words &words = context.words;
    KeyValues lines;
    const auto add = [&](const char *key, const Text &value) {
        if (!value.isEmpty()) {
            lines.rows.push_back({words.word(key), value});
        }
    };
    add(problemWord, plain(project.problem));
    add(causeWord, plain(project.rootCause));
    add(doneAbout, plain(project.action));
    add(benefitWord, plain(project.benefit));
    if (std::isfinite(project.cost) && std::isfinite(project.saving)) {
        add(moneyWord, words.filled(moneyOf, {words.rupees(qint64(project.cost)), words.rupees(qint64(project.saving))}));
    }
    return lines;
}

/// Those done, with photos of before and after first.
std::vector<Project> toldOf(const TrainingContext &context, size_t most)
{
    std::vector<Project> done = context.projects();
    std::erase_if(done, [](const Project &project) { return project.status != ProjectStatus::Done; });
    std::ranges::stable_partition(done, [&](const Project &project) {
        return photoOf(context, project.before, {}).has_value() && photoOf(context, project.after, {}).has_value();
    });
    done.resize(std::min(most, done.size()));
    return done;
}

Title titleOf(const TrainingContext &context)
{
    const Words &words = context.words;
    const FirmFacts &facts = context.facts(context.site);
    Title title;
    title.kind = words.word(caseStudy);
    title.name = context.name(context.site);
    title.line = words.dotted({words.city(facts.city), words.sector(facts.sector),
                               facts.workers > 0 ? words.filled(workersOf, {number(facts.workers)}) : Text()});
    if (context.head().isPractice) {
        title.chips.push_back(words.word(practiceChip));
    }
    return title;
}

} // namespace

ReportDocument buildCaseStudy(const TrainingContext &context, ReportLanguage language)
{
    const Words &words = context.words;
    const Cohort &head = context.head();
    ReportDocument document;
    document.language = language;
    setTrainingFrame(words, document, words.word(caseStudy), context.name(context.site), context.in.programme, context.in.generatedAt,
                     context.in.sampleData);
    Blocks &blocks = document.blocks;
    blocks.push_back(titleOf(context));
    blocks.push_back(figuresOf(context));
    const FirmResults results = firmResults(context.in.record, context.site, context.today());
    blocks.push_back(Paragraph{words.filled(storyOf, {context.name(context.site), plain(head.name), words.period(head.startsOn, head.endsOn),
                                                      number(results.team.managers + results.team.workers),
                                                      number(results.team.people.women), number(results.visits)})});
    const bool isBoth = language == ReportLanguage::Both;
    const std::vector<Project> told = toldOf(context, isBoth ? 2 : 3); // what two pages hold
    if (told.empty()) {
        blocks.push_back(Paragraph{words.word(nothingDone)});
    }
    for (size_t i = 0; i < told.size(); ++i) {
        if (i == 1) {
            blocks.push_back(PageBreak());
        }
        blocks.push_back(Heading{1, {}, words.filled(improvementOf, {number(double(i) + 1)})});
        blocks.push_back(linesOf(context, told[i]));
        if (i < 2) {
            appendProjectPhotos(context, told[i], blocks);
        }
    }
    appendKpis(context, KpiChoice::Compared, isBoth ? 3 : 5, blocks);
    return document;
}

} // namespace meyar::report
