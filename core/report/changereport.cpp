// SPDX-License-Identifier: GPL-3.0-or-later
// What a training has changed: baseline against end-line of a cohort, or of one of its enterprises.
#include "core/report/trainingparts.h"
#include "core/wording/format.h"
#include "core/wording/indicatorwords.h"
#include "core/wording/trainingwords.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace meyar::report {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *changeReport = QT_TRANSLATE_NOOP("Report", "Change report");
constexpr const char *practiceChip = QT_TRANSLATE_NOOP("Report", "TRAINING: made up for a workshop");
constexpr const char *modulesOf = QT_TRANSLATE_NOOP("Report", "Modules %1");
constexpr const char *enterprises = QT_TRANSLATE_NOOP("Report", "Enterprises");
constexpr const char *enterprise = QT_TRANSLATE_NOOP("Report", "Enterprise");
constexpr const char *graduatedOf = QT_TRANSLATE_NOOP("Report", "%1 have graduated");
constexpr const char *practicesWord = QT_TRANSLATE_NOOP("Report", "Good practices in place");
constexpr const char *practicesBefore = QT_TRANSLATE_NOOP("Report", "%1 at the baseline");
constexpr const char *plansWord = QT_TRANSLATE_NOOP("Report", "Improvement plans");
constexpr const char *doneOf = QT_TRANSLATE_NOOP("Report", "%1 of %2 done");
constexpr const char *savingWord = QT_TRANSLATE_NOOP("Report", "Verified saving a year");
constexpr const char *claimedToo = QT_TRANSLATE_NOOP("Report", "%1 more not verified");
constexpr const char *satisfactionWord = QT_TRANSLATE_NOOP("Report", "Satisfaction");
constexpr const char *formsOf = QT_TRANSLATE_NOOP("Report", "of %1 marks");
constexpr const char *gainWord = QT_TRANSLATE_NOOP("Report", "Knowledge gain");
constexpr const char *gainMeaning = QT_TRANSLATE_NOOP("Report", "of what was left to learn");
constexpr const char *practicesTitle = QT_TRANSLATE_NOOP("Report", "Good practices, before and after");
constexpr const char *lineMeaning = QT_TRANSLATE_NOOP("Report", "The bar is the end-line, the line across it the baseline.");
constexpr const char *noPractices
    = QT_TRANSLATE_NOOP("Report", "No enterprise has a baseline and an end-line visit with the same checklist yet.");
constexpr const char *figureWord = QT_TRANSLATE_NOOP("Report", "Figure");
constexpr const char *beforeWord = QT_TRANSLATE_NOOP("Report", "Before");
constexpr const char *afterWord = QT_TRANSLATE_NOOP("Report", "After");
constexpr const char *changeWord = QT_TRANSLATE_NOOP("Report", "Change");
constexpr const char *plansTitle = QT_TRANSLATE_NOOP("Report", "Improvement plans of the enterprises");
constexpr const char *projectsTitle = QT_TRANSLATE_NOOP("Report", "Improvement plan");
constexpr const char *projectsWord = QT_TRANSLATE_NOOP("Report", "Projects");
constexpr const char *doneWord = QT_TRANSLATE_NOOP("Report", "Done");
constexpr const char *lateWord = QT_TRANSLATE_NOOP("Report", "Late");
constexpr const char *costWord = QT_TRANSLATE_NOOP("Report", "Cost");
constexpr const char *completionWord = QT_TRANSLATE_NOOP("Report", "Carried out");
constexpr const char *problemWord = QT_TRANSLATE_NOOP("Report", "Problem");
constexpr const char *actionWord = QT_TRANSLATE_NOOP("Report", "Action");
constexpr const char *stateWord = QT_TRANSLATE_NOOP("Report", "State");
constexpr const char *savingShort = QT_TRANSLATE_NOOP("Report", "Saving a year");
constexpr const char *verifiedWord = QT_TRANSLATE_NOOP("Report", "Done, verified");
constexpr const char *photosTitle = QT_TRANSLATE_NOOP("Report", "Before and after");
constexpr const char *beforeOf = QT_TRANSLATE_NOOP("Report", "Before: %1");
constexpr const char *afterOf = QT_TRANSLATE_NOOP("Report", "After: %1");
constexpr const char *sessionsTitle = QT_TRANSLATE_NOOP("Report", "Sessions");
constexpr const char *sessionWord = QT_TRANSLATE_NOOP("Report", "Session");
constexpr const char *dayWord = QT_TRANSLATE_NOOP("Report", "Day");
constexpr const char *womenWord = QT_TRANSLATE_NOOP("Report", "Women");
constexpr const char *menWord = QT_TRANSLATE_NOOP("Report", "Men");
constexpr const char *personHours = QT_TRANSLATE_NOOP("Report", "Person-hours");
constexpr const char *allWord = QT_TRANSLATE_NOOP("Report", "All");
constexpr const char *learningTitle = QT_TRANSLATE_NOOP("Report", "What people learned and thought");
constexpr const char *whoWord = QT_TRANSLATE_NOOP("Report", "Who");
constexpr const char *teamsTitle = QT_TRANSLATE_NOOP("Report", "Improvement teams");
constexpr const char *managersWord = QT_TRANSLATE_NOOP("Report", "Managers");
constexpr const char *workersWord = QT_TRANSLATE_NOOP("Report", "Workers");
constexpr const char *meetingsWord = QT_TRANSLATE_NOOP("Report", "Meetings held");
constexpr const char *balanceWord = QT_TRANSLATE_NOOP("Report", "Balance");
constexpr const char *balanced = QT_TRANSLATE_NOOP("Report", "Balanced");
constexpr const char *visitsWord = QT_TRANSLATE_NOOP("Report", "Visits");
constexpr const char *pointsTitle = QT_TRANSLATE_NOOP("Report", "Action points");
constexpr const char *pointWord = QT_TRANSLATE_NOOP("Report", "What was agreed");
constexpr const char *howTitle = QT_TRANSLATE_NOOP("Report", "How this was computed");
constexpr const char *how = QT_TRANSLATE_NOOP(
    "Report",
    "A practice is in place from three quarters of its points on; only checkpoints that applied and were answered in both visits are "
    "compared. Key figures: the twelve months before against the last three months up to the end, numerators over denominators. "
    "Carried out: projects done of those done or due. Satisfaction: the share of marks 4 and 5 of 5. Knowledge gain: (after - before) / "
    "(most - before), the mean of all who sat both tests.");

struct PracticeSum
{
    int before = 0;
    int after = 0;
    int of = 0;
};

PracticeSum practicesOf(const TrainingContext &context)
{
    PracticeSum sum;
    for (const SiteId site : context.sites()) {
        if (const auto &change = context.facts(site).practices) {
            sum.before += change->before;
            sum.after += change->after;
            sum.of += change->of;
        }
    }
    return sum;
}

std::vector<DayEvaluation> forms(const TrainingContext &context)
{
    std::vector<DayEvaluation> found;
    std::ranges::copy_if(context.in.record.evaluations, std::back_inserter(found), [&](const DayEvaluation &form) {
        return context.site.isNull() || form.site == context.site;
    });
    return found;
}

QString gainText(const std::optional<double> &gain)
{
    return gain ? percentWords(*gain * 100) : u"–"_s;
}

Title titleOf(const TrainingContext &context)
{
    const Words &words = context.words;
    const Cohort &head = context.head();
    Title title;
    title.kind = words.dotted({wordIn(words, head.programme), words.word(changeReport)});
    title.name = context.site.isNull() ? plain(head.name) : context.name(context.site);
    title.line = words.dotted({context.site.isNull() ? Text() : plain(head.name), words.city(head.city), words.period(head.startsOn, head.endsOn),
                               head.modules.isEmpty() ? Text() : words.filled(modulesOf, {plain(head.modules)})});
    if (head.isPractice) {
        title.chips.push_back(words.word(practiceChip));
    }
    return title;
}

Figures figuresOf(const TrainingContext &context)
{
    const Words &words = context.words;
    const CohortRecord &record = context.in.record;
    Figures figures;
    if (context.site.isNull()) {
        const auto graduated = std::ranges::count_if(record.firms, [](const CohortFirm &firm) { return firm.graduatedOn.isValid(); });
        figures.items.push_back({words.word(enterprises), QString::number(record.firms.size()),
                                 words.filled(graduatedOf, {number(double(graduated))})});
    }
    if (const PracticeSum sum = practicesOf(context); sum.of > 0) {
        figures.items.push_back({words.word(practicesWord), u"%1 / %2"_s.arg(sum.after).arg(sum.of),
                                 words.filled(practicesBefore, {number(sum.before)}), sum.after > sum.before ? Mark::Good : Mark::None});
    }
    const PlanProgress plan = planProgress(record.projects, context.today(), context.site);
    if (plan.all() > 0) {
        figures.items.push_back({words.word(plansWord), percentWords(plan.completionPercent),
                                 words.filled(doneOf, {number(plan.done), number(plan.all())})});
        figures.items.push_back({words.word(savingWord), decimalText(Translation(), plan.verifiedSaving, 0),
                                 plan.claimedSaving > 0 ? words.filled(claimedToo, {words.rupees(qint64(plan.claimedSaving))}) : plain(u"PKR"_s)});
    }
    if (const Satisfaction satisfaction = satisfactionOf(forms(context)); satisfaction.percent) {
        figures.items.push_back({words.word(satisfactionWord), percentWords(satisfaction.percent),
                                 words.filled(formsOf, {number(satisfaction.marks)})});
    }
    if (const auto gain = knowledgeGain(record.tests, context.site)) {
        figures.items.push_back({words.word(gainWord), gainText(gain), words.word(gainMeaning)});
    }
    return figures;
}

void appendPracticeBars(const TrainingContext &context, Blocks &blocks)
{
    BarChart chart;
    chart.beforeLabel = context.words.word(lineMeaning);
    for (const SiteId site : context.sites()) {
        const auto &change = context.facts(site).practices;
        if (change && change->of > 0) {
            chart.rows.push_back({context.name(site), u"%1 / %2"_s.arg(change->after).arg(change->of), double(change->after) / change->of,
                                  double(change->before) / change->of, Mark::None});
        }
    }
    blocks.push_back(Heading{1, {}, context.words.word(practicesTitle)});
    if (chart.rows.empty()) {
        blocks.push_back(Paragraph{context.words.word(noPractices)});
    } else {
        blocks.push_back(std::move(chart));
    }
}

DataTable planTable(const TrainingContext &context)
{
    const Words &words = context.words;
    DataTable table;
    table.columns = {{words.word(enterprise), 3},          {words.word(projectsWord), 1, true}, {words.word(doneWord), 0.9, true},
                     {words.word(lateWord), 0.8, true},    {words.word(completionWord), 1.2, true},
                     {words.word(costWord), 1.5, true},    {words.word(savingWord), 1.7, true}};
    for (const SiteId site : context.sites()) {
        const PlanProgress plan = planProgress(context.in.record.projects, context.today(), site);
        table.rows.push_back({{context.name(site)}, {number(plan.all())}, {number(plan.done)}, {number(plan.late)},
                              {percentOrDash(plan.completionPercent)}, {words.rupees(qint64(plan.cost))},
                              {words.rupees(qint64(plan.verifiedSaving))}});
    }
    return table;
}

Mark markOf(const Project &project)
{
    switch (project.status) {
    case ProjectStatus::Done:
        return Mark::Good;
    case ProjectStatus::InProgress:
        return Mark::Partial;
    case ProjectStatus::Planned:
        return Mark::Unanswered;
    case ProjectStatus::Dropped:
        return Mark::NotApplicable;
    }
    return Mark::None;
}

DataTable projectTable(const TrainingContext &context)
{
    const Words &words = context.words;
    DataTable table;
    table.columns = {{words.word(problemWord), 3}, {words.word(actionWord), 3}, {words.word(stateWord), 1.6}, {words.word(costWord), 1.3, true},
                     {words.word(savingShort), 1.4, true}};
    const auto money = [&](double amount) { return std::isfinite(amount) ? words.rupees(qint64(amount)) : dash(); };
    for (const Project &project : context.projects()) {
        table.rows.push_back({{plain(project.problem)},
                              {plain(project.action)},
                              {project.isVerified() ? words.word(verifiedWord) : wordIn(words, project.status), markOf(project)},
                              {money(project.cost)},
                              {money(project.saving)}});
    }
    return table;
}

void appendPlans(const TrainingContext &context, Blocks &blocks)
{
    if (context.projects().empty()) {
        return;
    }
    const bool isOne = !context.site.isNull();
    blocks.push_back(Heading{1, {}, context.words.word(isOne ? projectsTitle : plansTitle)});
    blocks.push_back(isOne ? projectTable(context) : planTable(context));
    bool hasPhotos = false;
    for (const Project &project : context.projects()) {
        constexpr size_t mostPairs = 2;
        Blocks pair;
        if (isOne || project.isVerified()) {
            appendProjectPhotos(context, project, pair);
        }
        if (!pair.empty() && !hasPhotos) {
            blocks.push_back(Heading{2, {}, context.words.word(photosTitle)});
            hasPhotos = true;
        }
        const auto shown = std::ranges::count_if(blocks, [](const Block &block) { return std::holds_alternative<PhotoGrid>(block); });
        if (!pair.empty() && size_t(shown) < mostPairs) {
            blocks.insert(blocks.end(), pair.begin(), pair.end());
        }
    }
}

void appendSessions(const TrainingContext &context, Blocks &blocks)
{
    const CohortRecord &record = context.in.record;
    const Words &words = context.words;
    if (record.sessions.empty()) {
        return;
    }
    DataTable table;
    table.columns = {{words.word(sessionWord), 4}, {words.word(dayWord), 2.2}, {words.word(womenWord), 1, true}, {words.word(menWord), 1, true},
                     {words.word(personHours), 1.5, true}};
    People all;
    double hours = 0;
    for (const TrainingSession &session : record.sessions) {
        People people;
        for (const Attendance &came : record.attendance) {
            if (came.session == session.id && (context.site.isNull() || came.site == context.site)) {
                people.women += came.women();
                people.men += came.men();
            }
        }
        const double own = people.all() * minutesOf(record, session.id) / 60;
        all.women += people.women;
        all.men += people.men;
        hours += own;
        table.rows.push_back({{plain(session.title)}, {words.date(session.day)}, {number(people.women)}, {number(people.men)}, {number(own, 1)}});
    }
    table.rows.push_back({{words.word(allWord)}, {}, {number(all.women)}, {number(all.men)}, {number(hours, 1)}});
    blocks.push_back(Heading{1, {}, words.word(sessionsTitle)});
    blocks.push_back(std::move(table));
}

void appendLearning(const TrainingContext &context, Blocks &blocks)
{
    const Words &words = context.words;
    const std::vector<DayEvaluation> all = forms(context);
    DataTable table;
    table.columns = {{words.word(whoWord), 2}, {words.word(gainWord), 1.5, true}, {words.word(satisfactionWord), 1.5, true}};
    for (const Sex sex : {Sex::Woman, Sex::Man, Sex::Other}) {
        std::vector<DayEvaluation> own;
        std::ranges::copy_if(all, std::back_inserter(own), [&](const DayEvaluation &form) { return sex == Sex::Other || form.sex == sex; });
        const auto gain = knowledgeGain(context.in.record.tests, context.site, sex);
        const Satisfaction satisfaction = satisfactionOf(own);
        if (gain || satisfaction.percent) {
            table.rows.push_back({{inBoth([&](Language language) { return sexWord(words.of(language), sex); })},
                                  {plain(gainText(gain))}, {percentOrDash(satisfaction.percent)}});
        }
    }
    if (!table.rows.empty()) {
        blocks.push_back(Heading{1, {}, words.word(learningTitle)});
        blocks.push_back(std::move(table));
    }
}

void appendTeams(const TrainingContext &context, Blocks &blocks)
{
    const Words &words = context.words;
    const CohortRecord &record = context.in.record;
    DataTable table;
    table.columns = {{words.word(enterprise), 3},       {words.word(managersWord), 1.1, true}, {words.word(workersWord), 1.1, true},
                     {words.word(womenWord), 0.9, true}, {words.word(meetingsWord), 1.2, true}, {words.word(visitsWord), 0.9, true},
                     {words.word(balanceWord), 2.6}};
    for (const SiteId site : context.sites()) {
        const FirmResults results = firmResults(record, site, context.today());
        if (results.team.managers + results.team.workers == 0) {
            continue;
        }
        const Text advice = results.team.isBalanced()
            ? words.word(balanced)
            : inBoth([&](Language language) { return adviceFor(words.of(language), results.team.lacks.front()); });
        table.rows.push_back({{context.name(site)}, {number(results.team.managers)}, {number(results.team.workers)},
                              {number(results.team.people.women)}, {percentOrDash(results.meetingsHeld)}, {number(results.visits)},
                              {advice, results.team.isBalanced() ? Mark::Good : Mark::Partial}});
    }
    if (!table.rows.empty()) {
        blocks.push_back(Heading{1, {}, words.word(teamsTitle)});
        blocks.push_back(std::move(table));
    }
}

void appendPoints(const TrainingContext &context, Blocks &blocks)
{
    const Words &words = context.words;
    DataTable table;
    table.columns = {{words.word(pointWord), 4}, {words.word(enterprise), 2.4}, {words.word(figureWord), 2}, {words.word(beforeWord), 1, true},
                     {words.word(afterWord), 1, true}, {words.word(changeWord), 1.1, true}};
    for (const ActionPoint &point : context.in.record.points) {
        if (!context.site.isNull() && point.site != context.site) {
            continue;
        }
        const auto value = [](double figure) { return std::isfinite(figure) ? number(figure, 1) : dash(); };
        const auto percent = resultOf(point).percent;
        table.rows.push_back({{plain(point.what), point.doneOn.isValid() ? Mark::Good : Mark::Unanswered}, {context.name(point.site)},
                              {kpiName(point.kpi)}, {value(point.baseline)}, {value(point.followUp)},
                              {percent ? plain((*percent > 0 ? u"+"_s : QString()) + QString::number(*percent, 'f', 0) + u" %"_s) : dash()}});
    }
    if (!table.rows.empty()) {
        blocks.push_back(Heading{1, {}, words.word(pointsTitle)});
        blocks.push_back(std::move(table));
    }
}

} // namespace

void appendProjectPhotos(const TrainingContext &context, const Project &project, Blocks &blocks)
{
    const Text problem = plain(project.problem);
    const Text action = plain(project.action);
    const auto before = photoOf(context, project.before, context.words.filled(beforeOf, {problem}));
    const auto after = photoOf(context, project.after, context.words.filled(afterOf, {action}));
    if (before && after) {
        blocks.push_back(PhotoGrid{{*before, *after}});
    }
}

ReportDocument buildChangeReport(const TrainingContext &context, ReportLanguage language)
{
    ReportDocument document;
    document.language = language;
    const Title title = titleOf(context);
    setTrainingFrame(context.words, document, title.kind, title.name, context.in.programme, context.in.generatedAt, context.in.sampleData);
    Blocks &blocks = document.blocks;
    blocks.push_back(title);
    appendInRows(figuresOf(context), blocks);
    appendPracticeBars(context, blocks);
    appendKpis(context, KpiChoice::All, std::numeric_limits<size_t>::max(), blocks);
    appendPlans(context, blocks);
    appendPoints(context, blocks);
    appendSessions(context, blocks);
    appendLearning(context, blocks);
    appendTeams(context, blocks);
    blocks.push_back(Heading{2, {}, context.words.word(howTitle)});
    blocks.push_back(Paragraph{context.words.word(how), Tone::Quiet});
    return document;
}

} // namespace meyar::report
