// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/gradeprofile.h"

#include "core/library/sheetreader.h"

#include <QRegularExpression>

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
    bool hasFailedCritical = false;
};

/// The areas of the profile that a checkpoint belongs to.
QStringList areasOf(const GradeProfile &profile, const Checkpoint &checkpoint)
{
    return checkpoint.clauses.filter(QRegularExpression(u"^"_s + QRegularExpression::escape(profile.areas)));
}

QString answerWord(const ScoreLine &line)
{
    return line.lost <= 0 ? u"yes"_s : line.points > 0 ? u"partly"_s : u"no"_s;
}

/// Areas whose crucial questions weigh most: health and safety, child labour, bonded labour.
bool weighsMost(const QString &area)
{
    return area.endsWith("-07"_L1) || area.endsWith("-08"_L1) || area.endsWith("-11"_L1);
}

void addLine(Part &part, const GradeProfile &profile, const Checkpoint &checkpoint, const ScoreLine &line)
{
    const bool isCritical = checkpoint.severity == Severity::Critical;
    part.hasFailedCritical = part.hasFailedCritical || (isCritical && line.points <= 0);
    if (profile.points.empty()) {
        part.earned += line.weight * line.points;
        part.possible += line.weight * line.maxPoints;
        return;
    }
    const QString kind = !isCritical ? u"ordinary"_s
        : weighsMost(part.rated.key) ? u"crucial_child_bonded_osh"_s
                                     : u"crucial"_s;
    const auto points = profile.points.find({kind, answerWord(line)});
    const auto best = profile.points.find({kind, u"yes"_s});
    part.earned += points == profile.points.end() ? 0 : points->second;
    part.possible += best == profile.points.end() ? 0 : best->second;
}

std::vector<Part> partsOf(const GradeProfile &profile, const Pack &pack, const Score &score)
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
        }
    }
    std::vector<Part> parts;
    for (auto &[key, part] : areas) {
        parts.push_back(std::move(part));
    }
    if (!parts.empty() || !profile.byArea.empty()) {
        return parts;
    }
    QHash<form::NodeIndex, size_t> place;
    for (const SectionScore &section : score.sections) {
        place.insert(section.section, parts.size());
        Part &part = parts.emplace_back();
        part.rated.key = pack.form->node(section.section).name;
        part.rated.title = pack.form->node(section.section).label;
        part.earned = section.percent.value_or(0); // by levels or by weight: as it was scored
        part.possible = section.percent ? 100 : 0;
        part.share = !section.percent ? 0 : pack.scoring == Scoring::Levels ? 1 : section.possible;
    }
    for (const ScoreLine &line : score.lines) {
        const bool isFailed = line.counted == ScoreLine::Counted::Yes && line.points <= 0
            && pack.checkpoint(line.node).severity == Severity::Critical;
        if (isFailed && place.contains(line.section)) {
            parts[place.value(line.section)].hasFailedCritical = true;
        }
    }
    return parts;
}

void rateParts(std::vector<Part> &parts, const GradeProfile &profile)
{
    for (Part &part : parts) {
        if (part.possible <= 0) {
            continue;
        }
        double percent = std::max(0.0, 100 * part.earned / part.possible);
        if (profile.sectionCap && part.hasFailedCritical) {
            percent = std::min(percent, *profile.sectionCap);
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

/// How many areas may stand at each grade for an overall grade; a grade that is not named may not occur below it.
bool allowsAreas(const QString &grade, const std::map<QString, int> &count)
{
    const auto at = [&](const char *letter) {
        const auto found = count.find(QString::fromLatin1(letter));
        return found == count.end() ? 0 : found->second;
    };
    if (grade == "A"_L1) {
        return at("A") >= 7 && at("C") + at("D") + at("E") == 0;
    }
    if (grade == "B"_L1) {
        return at("C") <= 3 && at("D") + at("E") == 0;
    }
    if (grade == "C"_L1) {
        return at("D") <= 2 && at("E") == 0;
    }
    return grade == "D"_L1 ? at("E") <= 6 : true;
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
                                     [&](const GradeProfile::Band &band) { return allowsAreas(band.grade, count); });
    if (earned == profile.overall.end()) {
        return;
    }
    rating.grade = earned->grade;
    rating.label = earned->label;
    for (const RatedPart &part : rating.parts) {
        if (earned != profile.overall.begin() && part.grade > (earned - 1)->grade) {
            rating.heldDownBy.push_back(part.key);
        }
    }
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
        const auto least = profile.leastInSections.find(band.grade);
        std::vector<QString> tooLow;
        for (const RatedPart &part : rating.parts) {
            if (least != profile.leastInSections.end() && part.percent && *part.percent + tolerance < least->second) {
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

/// Of sections that are held down, what they come to; else the score's own percentage.
std::optional<double> percentOf(const std::vector<Part> &parts, const GradeProfile &profile, const Score &score)
{
    double earned = 0;
    double whole = 0;
    bool isHeldDown = false;
    for (const Part &part : parts) {
        earned += part.share * part.rated.percent.value_or(0) / 100;
        whole += part.share;
        isHeldDown = isHeldDown || (profile.sectionCap && part.hasFailedCritical);
    }
    return isHeldDown && whole > 0 ? std::optional(100 * earned / whole) : score.percent;
}

} // namespace

std::vector<GradeProfile> gradeProfiles(const form::Sheet &sheet)
{
    form::Problems problems;
    const form::Sheets sheets{{sheet.name, sheet}};
    const SheetReader reader(sheets, sheet.name, problems);
    std::vector<GradeProfile> profiles;
    const auto profileOf = [&](const QString &id) -> GradeProfile & {
        const auto known = std::find_if(profiles.begin(), profiles.end(),
                                        [&](const GradeProfile &profile) { return profile.id == id; });
        if (known != profiles.end()) {
            return *known;
        }
        profiles.push_back({});
        profiles.back().id = id;
        return profiles.back();
    };
    for (int row = 0; row < reader.rowCount(); ++row) {
        const QString id = reader.cell(row, u"profile"_s);
        const QString part = reader.cell(row, u"part"_s);
        const QString grade = reader.cell(row, u"grade"_s);
        const double from = reader.cell(row, u"from"_s).toDouble();
        const double value = reader.cell(row, u"value"_s).toDouble();
        const QString citation = reader.cell(row, u"citation"_s);
        const bool isGrade = part == "overall"_L1 || part == "area"_L1;
        if (reader.cell(row, u"key"_s) == "grade.cap"_L1) {
            profileOf(id).sectionCap = value;
        } else if (reader.cell(row, u"key"_s) == "grade.thirteen_points"_L1) {
            profileOf(id).points[{part, grade}] = value;
        } else if (isGrade && id != "levels"_L1) {
            GradeProfile &profile = profileOf(id);
            auto &bands = part == "area"_L1 ? profile.byArea : profile.overall;
            bands.push_back({grade, from, reader.text(row, u"label"_s), reader.cell(row, u"rule"_s)});
        } else if (part == "section"_L1) {
            profileOf(id).leastInSections[grade] = from;
        }
        if (!profiles.empty() && profiles.back().id == id && citation.startsWith("area-"_L1)) {
            profiles.back().areas = citation.left(citation.lastIndexOf(u'-') + 1);
        }
    }
    return profiles;
}

Rating rated(const GradeProfile &profile, const Pack &pack, const Score &score)
{
    std::vector<Part> parts = partsOf(profile, pack, score);
    rateParts(parts, profile);
    Rating rating;
    rating.percent = percentOf(parts, profile, score);
    for (const Part &part : parts) {
        rating.parts.push_back(part.rated);
    }
    if (profile.byArea.empty()) {
        rateByPercent(rating, profile);
    } else {
        rateByAreas(rating, profile);
    }
    return rating;
}

} // namespace meyar
