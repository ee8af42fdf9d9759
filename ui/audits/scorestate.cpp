// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/scorestate.h"

#include "core/assessment/judgement.h"
#include "core/library/checkpointcode.h"
#include "core/library/unitword.h"
#include "core/wording/format.h"
#include "core/wording/gradewords.h"
#include "core/wording/words.h"
#include "ui/audits/questionbuilder.h"
#include "ui/common/bidi.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meyar::ui {

using form::NodeIndex;
using form::noNode;

namespace {

struct ScoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(meyar::ui::ScoreState)
};

/// How far a section of a checklist by levels has come: "level 1: 3 still missing", "level 2".
QString levelText(const SectionScore &section)
{
    const auto &levels = section.levels;
    if (levels[0].notInPlace > 0) {
        return ScoreTexts::tr("level 1: %n still missing", nullptr, levels[0].notInPlace);
    }
    int reached = 1;
    while (reached < int(levels.size()) && levels[size_t(reached)].notInPlace == 0) {
        ++reached;
    }
    return ScoreTexts::tr("level %1").arg(number(reached));
}

ScoreState::Kind kindOf(const Pack &pack, const Progress &progress)
{
    if (pack.scoredCount() == 0) {
        return ScoreState::Kind::Record;
    }
    if (pack.isTest() && progress.answered < progress.applicable) {
        return ScoreState::Kind::HeldBack;
    }
    return pack.scoring == Scoring::Levels ? ScoreState::Kind::Levels : ScoreState::Kind::Points;
}

/// Of a record: the measured values that are beyond their limits.
void addBeyondLimits(ScoreState &state, const OpenAudit &audit, const Translation &words)
{
    const form::Form &form = *audit.pack->form;
    const Language language = words.language();
    for (const Checkpoint &checkpoint : audit.pack->checkpoints) {
        if (checkpoint.limit.isEmpty()) {
            continue;
        }
        for (const form::Place place : placesOf(audit.session, checkpoint.node)) {
            const std::optional<Judgement> judgement = audit.session.isRelevant(place)
                ? judgementOf(*audit.pack, audit.session, place)
                : std::nullopt;
            if (!judgement || judgement->limit->isUsual) {
                continue;
            }
            ++state.judged;
            if (judgement->isWithin) {
                continue;
            }
            const NodeIndex section = audit.pack->sectionOf(place.node);
            state.losses.push_back(
                {.question = form.node(place.node).name,
                 .code = shownCode(checkpoint.code),
                 .label = audit.session.filled(form.node(place.node).label.in(language), language, place.row),
                 .section = section == noNode ? QString() : form.node(section).label.in(language),
                 .verdict = Verdict::Fail,
                 .lost = 0,
                 .lostText = withUnit(words, QString::number(judgement->measured, 'g', 6), judgement->limit->unit),
                 .capsGrade = {}});
        }
    }
}

void addPercent(ScoreState &state, const OpenAudit &audit, const Score &score,
                const Translation &words, const Clock &clock)
{
    state.counts = score.percent.has_value();
    if (!state.counts) {
        return;
    }
    state.percent = percentText(words, *score.percent);
    state.grade = score.grade;
    if (score.grade != score.uncappedGrade) {
        state.uncappedGrade = score.uncappedGrade;
    }
    if (audit.data.conflicts.empty()) {
        return;
    }
    const ScoreRange range
        = scoreRange(*audit.pack, audit.data.answers, audit.alternatives(), clock);
    if (range.low.percent && range.high.percent) {
        state.isRange = true;
        state.percent = percentRangeText(words, *range.low.percent, *range.high.percent);
        state.grade = range.low.grade == range.high.grade
            ? range.low.grade
            : isolated(range.high.grade + u'–' + range.low.grade);
    }
}

/// "Gold", or the grade with its word: "C (Fair)".
QString gradeName(const GradeProfile &profile, const Rating &rating, const Translation &words)
{
    const QString grade = gradeWord(words, profile, rating.grade);
    if (grade.isEmpty()) {
        return {};
    }
    const QString label = rating.label.in(words.language());
    return label.isEmpty() || label == grade ? isolated(grade)
                                                               : isolated(grade) + u" ("_s + isolated(label) + u')';
}

/// As the chosen profile has it, instead of the checklist's own letters.
void addRating(ScoreState &state, const OpenAudit &audit, const Score &score, const Translation &words, const Clock &clock)
{
    const GradeChoice &choice = audit.data.grades;
    const GradeProfile *profile = choice.profile();
    for (const GradeProfile &one : choice.profiles) {
        state.profiles.emplace_back(one.id, one.name.in(words.language()));
    }
    if (!profile) {
        return;
    }
    state.profile = profile->id;
    state.isOwnProfile = choice.isOwn(profile->id);
    if (!score.percent) {
        return;
    }
    const Rating rating = rated(*profile, *audit.pack, score);
    Rating low = rating;
    Rating high = rating;
    if (!audit.data.conflicts.empty()) {
        const ScoreRange range = scoreRange(*audit.pack, audit.data.answers, audit.alternatives(), clock);
        low = rated(*profile, *audit.pack, range.low);
        high = rated(*profile, *audit.pack, range.high);
    }
    state.percent = low.percent && high.percent ? percentRangeText(words, *low.percent, *high.percent) : QString();
    state.grade = gradeName(*profile, low, words);
    if (low.grade != high.grade) {
        const auto nameOf = [&](const Rating &end) {
            return end.grade.isEmpty() ? QCoreApplication::translate("Grades", "none") : gradeWord(words, *profile, end.grade);
        };
        state.grade = isolated(nameOf(high) + u'–' + nameOf(low));
    }
    state.uncappedGrade.clear();
    state.reasons = ratingReasons(words, *profile, *audit.pack, rating);
    for (const RatedPart &part : rating.parts) {
        const auto row = std::find_if(state.sections.begin(), state.sections.end(), [&](const SectionScoreRow &section) {
            return part.uncapped && section.name == part.title.in(words.language());
        });
        if (row != state.sections.end()) {
            row->percent = percentText(words, *part.percent); // as it counts
        }
    }
}

void addSections(ScoreState &state, const OpenAudit &audit, const Score &score,
                 const Translation &words)
{
    for (const SectionScore &section : score.sections) {
        if (section.possible <= 0) {
            continue;
        }
        const NodeIndex first = nextQuestion(audit.session, section.section);
        state.sections.push_back(
            {.name = audit.pack->form->node(section.section).label.in(words.language()),
             .met = section.ok,
             .partly = section.partial,
             .failed = section.failed,
             .percent = section.percent ? percentText(words, *section.percent) : QString(),
             .level = state.kind == ScoreState::Kind::Levels ? levelText(section) : QString(),
             .first = first == noNode ? QString() : audit.nameOf(first)});
    }
}

void addLosses(ScoreState &state, const OpenAudit &audit, const Score &score,
               const Translation &words)
{
    const form::Form &form = *audit.pack->form;
    const Language language = words.language();
    for (const ScoreLine &line : score.lines) {
        if (line.counted != ScoreLine::Counted::Yes || line.lost <= 0) {
            continue;
        }
        const bool caps = state.profile.isEmpty() && std::find(score.cappedBy.begin(), score.cappedBy.end(), line.node)
            != score.cappedBy.end();
        const double lost = 100 * line.lost / score.total.possible;
        state.losses.push_back(
            {.question = form.node(line.node).name,
             .code = shownCode(audit.pack->checkpoint(line.node).code),
             .label = audit.session.filled(form.node(line.node).label.in(language), language),
             .section
             = line.section == noNode ? QString() : form.node(line.section).label.in(language),
             .verdict = line.verdict,
             .lost = lost,
             .lostText = decimalText(words, lost, 1),
             .capsGrade = caps ? capOf(*audit.pack, line) : QString()});
    }
    std::stable_sort(state.losses.begin(), state.losses.end(),
                     [](const LossRow &a, const LossRow &b) { return a.lost > b.lost; });
}

QString pillarWord(const QString &pillar)
{
    return pillar == u"labour"       ? QCoreApplication::translate("Pillar", "Labour rights")
        : pillar == u"osh"           ? QCoreApplication::translate("Pillar", "Safety and health")
        : pillar == u"environment"   ? QCoreApplication::translate("Pillar", "Environment")
        : pillar == u"ethics"        ? QCoreApplication::translate("Pillar", "Business ethics")
        : pillar == u"governance"    ? QCoreApplication::translate("Pillar", "Management")
                                     : pillar;
}

QString coverageName(const CoverageRow &row, CoverageBy by, const Translation &words)
{
    const QString title = row.title.in(words.language());
    switch (by) {
    case CoverageBy::Convention:
    case CoverageBy::Gsp:
        return title.contains(row.key) ? title : dotted({row.key, title});
    case CoverageBy::Law:
        return dotted({title, jurisdictionWord(words, row.jurisdiction)});
    case CoverageBy::Area:
        return title;
    case CoverageBy::Pillar:
        return pillarWord(row.key);
    }
    return title;
}

void addCoverage(ScoreState &state, const OpenAudit &audit, const Score &score, const Translation &words)
{
    for (const CoverageBy by : {CoverageBy::Convention, CoverageBy::Gsp, CoverageBy::Law, CoverageBy::Area, CoverageBy::Pillar}) {
        for (const CoverageRow &row :
             coverageOf(*audit.pack, score, by, audit.assessment().jurisdiction, audit.assessment().startedOn)) {
            CoverageLine line{.name = coverageName(row, by, words),
                              .ok = row.ok,
                              .partial = row.partial,
                              .failed = row.failed,
                              .unanswered = row.unanswered,
                              .notApplicable = row.notApplicable,
                              .shortfalls = {}};
            for (const NodeIndex node : row.shortfalls) {
                line.shortfalls.append(audit.nameOf(node));
            }
            state.coverage[by].push_back(std::move(line));
        }
    }
}

MissingState missingIn(const OpenAudit &audit, const Progress &progress)
{
    MissingState missing;
    missing.unanswered = progress.applicable - progress.answered;
    missing.required = progress.requiredMissing;
    missing.refused = progress.constraintBroken;
    missing.conflicts = int(audit.data.conflicts.size());
    for (NodeIndex node = 0; node < NodeIndex(audit.pack->form->nodes.size()); ++node) {
        const bool shortfall = !audit.pack->isTest() && audit.isAsked(node) && audit.pack->checkpoint(node).severity
            && isShortfall(verdictAt(*audit.pack, audit.session, node));
        missing.withoutFinding += shortfall && !audit.findingOf(audit.nameOf(node)) ? 1 : 0;
    }
    for (const FindingRow &row : audit.data.findings) {
        missing.withoutAction
            += row.actions.empty() && row.finding.state == FindingState::Open ? 1 : 0;
    }
    return missing;
}

} // namespace

ScoreState scoreState(const OpenAudit &audit, Language language, const Clock &clock)
{
    const Translation words(language);
    const Score score = scoreOf(*audit.pack, audit.session);
    ScoreState state;
    state.total = score.total;
    state.progress = progressOf(*audit.pack, audit.session);
    state.findings = int(audit.data.findings.size());
    state.openFindings = int(std::count_if(audit.data.findings.begin(), audit.data.findings.end(), [](const FindingRow &row) {
        return row.finding.state != FindingState::Closed;
    }));
    if (audit.data.followed) {
        state.points = countOf(audit.data.points);
    }
    state.state = audit.assessment().state;
    state.closedOn = audit.assessment().endedOn;
    state.missing = missingIn(audit, state.progress);
    state.kind = kindOf(*audit.pack, state.progress);
    if (state.kind == ScoreState::Kind::Record) {
        addBeyondLimits(state, audit, words);
        return state;
    }
    if (state.kind == ScoreState::Kind::HeldBack) {
        state.total = {};
        return state;
    }
    addPercent(state, audit, score, words, clock);
    addSections(state, audit, score, words);
    addRating(state, audit, score, words, clock);
    addLosses(state, audit, score, words);
    addCoverage(state, audit, score, words);
    return state;
}

} // namespace meyar::ui
