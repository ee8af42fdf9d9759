// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/gradeprofile.h"

#include <QHash>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr double tolerance = 1e-9;

struct Part
{
    RatedPart rated;
    double earned = 0;
    double possible = 0;
    double share = 0; ///< of the whole, among sections
    std::vector<form::NodeIndex> failedCritical;
};

bool isFailedCritical(const Pack &pack, const ScoreLine &line)
{
    return line.counted == ScoreLine::Counted::Yes && line.points <= 0
        && pack.checkpoint(line.node).severity == Severity::Critical;
}

QString kindOf(const GradeProfile &profile, const Checkpoint &checkpoint, const QString &area)
{
    if (checkpoint.severity != Severity::Critical) {
        return u"ordinary"_s;
    }
    const auto special = profile.kindOfArea.find(area);
    return special == profile.kindOfArea.end() ? u"crucial"_s : special->second;
}

/// The areas of the profile that a checkpoint belongs to.
QStringList areasOf(const GradeProfile &profile, const Checkpoint &checkpoint)
{
    QStringList areas;
    std::copy_if(checkpoint.clauses.begin(), checkpoint.clauses.end(), std::back_inserter(areas),
                 [&](const QString &clause) { return clause.startsWith(profile.areas); });
    return areas;
}

QString answerWord(const ScoreLine &line)
{
    return line.lost <= 0 ? u"yes"_s : line.points > 0 ? u"partly"_s : u"no"_s;
}

void addLine(Part &part, const GradeProfile &profile, const Checkpoint &checkpoint, const ScoreLine &line)
{
    if (profile.points.empty()) {
        part.earned += line.weight * line.points;
        part.possible += line.weight * line.maxPoints;
        return;
    }
    const QString kind = kindOf(profile, checkpoint, part.rated.key);
    const auto points = profile.points.find({kind, answerWord(line)});
    const auto best = profile.points.find({kind, u"yes"_s});
    part.earned += points == profile.points.end() ? 0 : points->second;
    part.possible += best == profile.points.end() ? 0 : best->second;
}

/// Those that the checklist cites; empty if the profile has no areas, or the checklist none of them.
std::vector<Part> areaParts(const GradeProfile &profile, const Pack &pack, const Score &score)
{
    std::map<QString, Part> areas;
    for (const ScoreLine &line : score.lines) {
        if (profile.areas.isEmpty() || line.counted != ScoreLine::Counted::Yes) {
            continue;
        }
        const Checkpoint &checkpoint = pack.checkpoint(line.node);
        for (const QString &area : areasOf(profile, checkpoint)) {
            Part &part = areas[area];
            if (part.rated.key.isEmpty()) {
                part.rated.key = area;
                const Reference *reference = pack.reference(area);
                part.rated.title = reference ? reference->title : Text();
            }
            addLine(part, profile, checkpoint, line);
            if (isFailedCritical(pack, line)) {
                part.failedCritical.push_back(line.node);
            }
        }
    }
    std::vector<Part> parts;
    for (auto &[key, part] : areas) {
        parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<Part> sectionParts(const GradeProfile &profile, const Pack &pack, const Score &score)
{
    std::vector<Part> parts;
    QHash<form::NodeIndex, size_t> place;
    for (const SectionScore &section : score.sections) {
        place.insert(section.section, parts.size());
        Part &part = parts.emplace_back();
        part.rated.key = pack.form->node(section.section).name;
        part.rated.title = pack.form->node(section.section).label;
        const std::optional<double> percent
            = profile.levels ? percentByLevels(section, *profile.levels) : section.percent;
        part.earned = percent.value_or(0); // by levels or by weight: as it was scored
        part.possible = percent ? 100 : 0;
        part.share = !percent ? 0 : profile.levels || pack.scoring == Scoring::Levels ? 1 : section.possible;
    }
    for (const ScoreLine &line : score.lines) {
        if (isFailedCritical(pack, line) && place.contains(line.section)) {
            parts[place.value(line.section)].failedCritical.push_back(line.node);
        }
    }
    return parts;
}

std::vector<Part> partsOf(const GradeProfile &profile, const Pack &pack, const Score &score)
{
    std::vector<Part> parts = areaParts(profile, pack, score);
    return parts.empty() && profile.byArea.empty() ? sectionParts(profile, pack, score) : parts;
}

void rateParts(std::vector<Part> &parts, const GradeProfile &profile)
{
    for (Part &part : parts) {
        if (part.possible <= 0) {
            continue;
        }
        double percent = std::max(0.0, 100 * part.earned / part.possible);
        if (profile.sectionCap && !part.failedCritical.empty() && percent > *profile.sectionCap + tolerance) {
            part.rated.uncapped = percent;
            percent = *profile.sectionCap;
        }
        part.rated.percent = percent;
        for (const GradeProfile::Band &band : profile.byArea) {
            if (percent + tolerance >= band.from) {
                part.rated.grade = band.grade;
                break;
            }
        }
    }
}

bool allowsAreas(const GradeProfile &profile, const QString &grade, const std::map<QString, int> &count)
{
    return std::all_of(profile.areaCounts.begin(), profile.areaCounts.end(), [&](const GradeProfile::AreaCount &rule) {
        const auto found = count.find(rule.area);
        const int number = found == count.end() ? 0 : found->second;
        return rule.grade != grade || (number >= rule.least.value_or(0) && number <= rule.most.value_or(number));
    });
}

/// 0 = the best; behind all of them if it is none.
std::ptrdiff_t rankIn(const std::vector<GradeProfile::Band> &bands, const QString &grade)
{
    return std::find_if(bands.begin(), bands.end(), [&](const GradeProfile::Band &band) { return band.grade == grade; })
        - bands.begin();
}

void rateByAreas(Rating &rating, const GradeProfile &profile)
{
    std::map<QString, int> count;
    for (const RatedPart &part : rating.parts) {
        count[part.grade] += part.grade.isEmpty() ? 0 : 1;
    }
    if (rating.parts.empty()) {
        return;
    }
    const auto earned = std::find_if(profile.overall.begin(), profile.overall.end(),
                                     [&](const GradeProfile::Band &band) { return allowsAreas(profile, band.grade, count); });
    if (earned == profile.overall.end()) {
        return;
    }
    rating.grade = earned->grade;
    rating.label = earned->label;
    for (const RatedPart &part : rating.parts) {
        if (earned != profile.overall.begin() && !part.grade.isEmpty()
            && rankIn(profile.byArea, part.grade) > rankIn(profile.byArea, (earned - 1)->grade)) {
            rating.heldDownBy.push_back(part.key);
        }
    }
}

double leastFor(const GradeProfile &profile, const QString &grade, const QString &part)
{
    if (const auto own = profile.leastIn.find({grade, part}); own != profile.leastIn.end()) {
        return own->second;
    }
    const auto least = profile.leastInSections.find(grade);
    return least == profile.leastInSections.end() ? 0 : least->second;
}

void rateByPercent(Rating &rating, const GradeProfile &profile)
{
    if (!rating.percent) {
        return;
    }
    for (const GradeProfile::Band &band : profile.overall) {
        if (*rating.percent + tolerance < band.from) {
            continue;
        }
        std::vector<QString> tooLow;
        for (const RatedPart &part : rating.parts) {
            if (part.percent && *part.percent + tolerance < leastFor(profile, band.grade, part.key)) {
                tooLow.push_back(part.key);
            }
        }
        if (tooLow.empty()) {
            rating.grade = band.grade;
            rating.label = band.label;
            return;
        }
        rating.heldDownBy = std::move(tooLow);
    }
}

/// Of sections that are held down or counted by levels, what they come to; else the score's own percentage.
std::optional<double> percentOf(const std::vector<Part> &parts, const GradeProfile &profile, const Score &score)
{
    double earned = 0;
    double whole = 0;
    bool isOwn = profile.levels.has_value();
    for (const Part &part : parts) {
        earned += part.share * part.rated.percent.value_or(0) / 100;
        whole += part.share;
        isOwn = isOwn || part.rated.uncapped;
    }
    if (whole <= 0 && profile.levels) {
        return std::nullopt;
    }
    return isOwn && whole > 0 ? std::optional(100 * earned / whole) : score.percent;
}

Rating ratedWithSections(const GradeProfile &profile, const Pack &pack, const Score &score)
{
    std::vector<Part> parts = partsOf(profile, pack, score);
    rateParts(parts, profile);
    Rating rating;
    rating.percent = percentOf(parts, profile, score);
    for (const Part &part : parts) {
        rating.parts.push_back(part.rated);
        if (part.rated.uncapped) {
            rating.cappedBy.insert(rating.cappedBy.end(), part.failedCritical.begin(), part.failedCritical.end());
        }
    }
    if (profile.byArea.empty()) {
        rateByPercent(rating, profile);
    } else {
        rateByAreas(rating, profile);
    }
    return rating;
}

void capOverall(Rating &rating, const GradeProfile &profile, const Pack &pack, const Score &score)
{
    const std::ptrdiff_t best = rankIn(profile.overall, profile.overallCap);
    if (profile.overallCap.isEmpty() || rating.grade.isEmpty() || rankIn(profile.overall, rating.grade) >= best
        || best >= std::ssize(profile.overall)) {
        return;
    }
    std::vector<form::NodeIndex> failed;
    for (const ScoreLine &line : score.lines) {
        if (isFailedCritical(pack, line)) {
            failed.push_back(line.node);
        }
    }
    if (!failed.empty()) {
        rating.grade = profile.overallCap;
        rating.label = profile.overall[static_cast<size_t>(best)].label;
        rating.cappedBy = std::move(failed);
    }
}

} // namespace

Rating rated(const GradeProfile &profile, const Pack &pack, const Score &score)
{
    Rating rating = ratedWithSections(profile, pack, score);
    capOverall(rating, profile, pack, score);
    rating.uncappedGrade = rating.grade;
    if (!rating.cappedBy.empty()) {
        GradeProfile free = profile;
        free.sectionCap.reset();
        rating.uncappedGrade = ratedWithSections(free, pack, score).grade;
        std::sort(rating.cappedBy.begin(), rating.cappedBy.end());
        rating.cappedBy.erase(std::unique(rating.cappedBy.begin(), rating.cappedBy.end()), rating.cappedBy.end());
    }
    return rating;
}

} // namespace meyar
