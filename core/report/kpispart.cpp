// SPDX-License-Identifier: GPL-3.0-or-later
// Key figures of the enterprises of a cohort, before and after.
#include "core/report/trainingparts.h"

#include "core/library/unitword.h"
#include "core/wording/trainingwords.h"

#include <algorithm>

namespace meyar::report {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kpisTitle = QT_TRANSLATE_NOOP("Report", "Key figures");
constexpr const char *figureWord = QT_TRANSLATE_NOOP("Report", "Figure");
constexpr const char *enterprise = QT_TRANSLATE_NOOP("Report", "Enterprise");
constexpr const char *beforeWord = QT_TRANSLATE_NOOP("Report", "Before");
constexpr const char *afterWord = QT_TRANSLATE_NOOP("Report", "After");
constexpr const char *changeWord = QT_TRANSLATE_NOOP("Report", "Change");
constexpr const char *aimWord = QT_TRANSLATE_NOOP("Report", "aim");
constexpr const char *aimMeaning = QT_TRANSLATE_NOOP("Report", "Aim: a project of the enterprise is to improve this figure.");
constexpr const char *fewMonths = QT_TRANSLATE_NOOP("Report", "* Fewer than three months were counted before or after.");
constexpr const char *starred = QT_TRANSLATE_NOOP("Report", "%1 *");
constexpr const char *neverCounted = QT_TRANSLATE_NOOP("Report", "not counted");
constexpr const char *noneBefore = QT_TRANSLATE_NOOP("Report", "no month before");
constexpr const char *noneAfter = QT_TRANSLATE_NOOP("Report", "no month after");
constexpr const char *noBeginning = QT_TRANSLATE_NOOP("Report", "no first day of the training");
constexpr const char *fromZero = QT_TRANSLATE_NOOP("Report", "no percent of 0");

bool aimsAt(const TrainingContext &context, SiteId site, const QString &code)
{
    return std::ranges::any_of(context.in.record.projects,
                               [&](const Project &project) { return project.site == site && project.kpi == code; });
}

/// What there is of a figure at a site: null if nobody has counted it.
const KpiChange *changeAt(const TrainingContext &context, SiteId site, const QString &code)
{
    const FirmFacts &facts = context.facts(site);
    for (const std::vector<KpiChange> *all : {&facts.kpis, &facts.oneSided}) {
        if (const auto found = std::ranges::find(*all, code, &KpiChange::code); found != all->end()) {
            return &*found;
        }
    }
    return nullptr;
}

/// Whether one of the sites has the figure before and after.
bool isComparedAt(const TrainingContext &context, const QString &code)
{
    return std::ranges::any_of(context.sites(), [&](SiteId site) {
        const KpiChange *change = changeAt(context, site, code);
        return change != nullptr && change->isKnown();
    });
}

/// Figures that one of the sites has before and after, or that a project aims at: these first, else in the catalogue's order.
std::vector<const Kpi *> figuresOf(const TrainingContext &context)
{
    const std::vector<SiteId> sites = context.sites();
    const auto isAim = [&](const Kpi *kpi) {
        return std::ranges::any_of(sites, [&](SiteId site) { return aimsAt(context, site, kpi->code); });
    };
    std::vector<const Kpi *> figures;
    for (const Kpi &kpi : builtInKpis()) {
        if (isComparedAt(context, kpi.code) || isAim(&kpi)) {
            figures.push_back(&kpi);
        }
    }
    std::ranges::stable_partition(figures, isAim);
    return figures;
}

Text nameOf(const Words &words, const Kpi &kpi)
{
    return kpi.unit.isEmpty() ? kpiName(kpi.code)
                              : words.dotted({kpiName(kpi.code), inBoth([&](Language language) { return unitWord(words.of(language), kpi.unit); })});
}

Mark markOf(KpiTrend trend)
{
    return trend == KpiTrend::Improved ? Mark::Good : trend == KpiTrend::Worse ? Mark::Failed : Mark::None;
}

/// "+61 %", "-9 %"; the change in points of a figure in percent would be read as percent of it.
Text changeText(const Words &words, const KpiChange &kpi)
{
    const auto percent = kpi.percent();
    if (!percent) {
        return kpi.isEarly() ? words.filled(starred, {words.word(fromZero)}) : words.word(fromZero);
    }
    return plain((*percent > 0 ? u"+"_s : QString()) + QString::number(*percent, 'f', 0) + u" %"_s + (kpi.isEarly() ? u" *"_s : QString()));
}

/// Why there is nothing to compare.
Text reasonOf(const TrainingContext &context, const KpiChange *kpi)
{
    const char *reason = !context.head().startsOn.isValid() ? noBeginning
        : kpi == nullptr || (!kpi->before && !kpi->after)   ? neverCounted
        : kpi->before                                       ? noneAfter
                                                            : noneBefore;
    return context.words.word(reason);
}

} // namespace

void appendKpis(const TrainingContext &context, KpiChoice choice, size_t most, Blocks &blocks)
{
    const Words &words = context.words;
    const bool isOne = !context.site.isNull();
    DataTable table;
    table.columns = {{words.word(figureWord), 3}};
    if (!isOne) {
        table.columns.push_back({words.word(enterprise), 3});
    }
    table.columns.push_back({words.word(beforeWord), 1.1, true});
    table.columns.push_back({words.word(afterWord), 1.1, true});
    table.columns.push_back({words.word(changeWord), 2.1});
    bool hasFew = false;
    bool hasAim = false;
    const auto value = [](const std::optional<double> &figure) { return figure ? number(*figure, 1) : dash(); };
    for (const Kpi *figure : figuresOf(context)) {
        for (const SiteId site : context.sites()) {
            const KpiChange *change = changeAt(context, site, figure->code);
            const bool isKnown = change != nullptr && change->isKnown();
            const bool isAim = aimsAt(context, site, figure->code);
            const bool isWanted = isKnown || (choice == KpiChoice::All && (isAim || isComparedAt(context, figure->code)));
            if (!isWanted || table.rows.size() == most) {
                continue;
            }
            const Text aim = isAim ? words.word(aimWord) : Text();
            hasAim = hasAim || !aim.isEmpty();
            hasFew = hasFew || (isKnown && change->isEarly());
            std::vector<DataCell> row{{isOne ? words.dotted({nameOf(words, *figure), aim}) : nameOf(words, *figure)}};
            if (!isOne) {
                row.push_back({words.dotted({context.name(site), aim})});
            }
            row.push_back({value(change ? change->before : std::nullopt)});
            row.push_back({value(change ? change->after : std::nullopt)});
            row.push_back(isKnown ? DataCell{changeText(words, *change), markOf(change->trend)} : DataCell{reasonOf(context, change)});
            table.rows.push_back(std::move(row));
        }
    }
    if (table.rows.empty()) {
        return;
    }
    blocks.push_back(Heading{isOne ? 2 : 1, {}, words.word(kpisTitle)});
    blocks.push_back(std::move(table));
    if (hasAim) {
        blocks.push_back(Note{words.word(aimMeaning)});
    }
    if (hasFew) {
        blocks.push_back(Note{words.word(fewMonths)});
    }
}

} // namespace meyar::report
