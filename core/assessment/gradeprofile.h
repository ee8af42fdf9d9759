// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/scoring.h"

#include <map>

namespace meyar {

/// A way of turning a score into a grade, as people know it from elsewhere: five letters, percent, metals, three levels,
/// thirteen areas. Data throughout: a copy with other numbers is another profile (gradeprofilesheet.h, gradeprofilefiles.h).
struct GradeProfile
{
    struct Band
    {
        QString grade;
        double from = 0; ///< percent, included
        Text label;
        QString rule; ///< of grades by areas, in words
        friend bool operator==(const Band &, const Band &) = default;
    };
    /// How many areas may stand at one of their grades for an overall grade.
    struct AreaCount
    {
        QString grade; ///< overall
        QString area; ///< grade of areas
        std::optional<int> least;
        std::optional<int> most;
        friend bool operator==(const AreaCount &, const AreaCount &) = default;
    };
    QString id; ///< five, percent, metal, thirteen_area, levels; own-… of a profile of one's own
    Text name;
    std::vector<Band> overall; ///< best first
    std::vector<Band> byArea; ///< best first; of profiles that grade areas first
    std::vector<AreaCount> areaCounts; ///< what the overall grades ask of the areas
    std::map<QString, double> leastInSections; ///< grade -> percent that every section must reach
    std::map<std::pair<QString, QString>, double> leastIn; ///< (grade, section) -> percent, where one section differs
    std::optional<double> sectionCap; ///< percent above which a section with a failed critical checkpoint does not count
    QString overallCap; ///< the best grade while any critical checkpoint fails; empty = none
    QString areas; ///< beginning of the ids of the areas that are its sections ("area-bsci-"); empty = the pack's sections
    /// Points by kind ("ordinary", "crucial", …) and answer ("yes", "partly", "no"), where areas are not graded by weight.
    std::map<std::pair<QString, QString>, double> points;
    std::map<QString, QString> kindOfArea; ///< area -> kind of its critical questions, where that is not "crucial"
    std::optional<LevelParts> levels; ///< of profiles that count by levels
    friend bool operator==(const GradeProfile &, const GradeProfile &) = default;
};

/// One section or area in a rating.
struct RatedPart
{
    QString key; ///< a section's name or an area's id
    Text title;
    std::optional<double> percent;
    std::optional<double> uncapped; ///< set if a failed critical checkpoint holds it down from this
    QString grade; ///< of profiles that grade areas
    friend bool operator==(const RatedPart &, const RatedPart &) = default;
};

struct Rating
{
    std::optional<double> percent;
    QString grade; ///< empty = none is earned, or the profile has none
    Text label;
    QString uncappedGrade; ///< what it would be without caps; the same if none holds it down
    std::vector<RatedPart> parts;
    std::vector<QString> heldDownBy; ///< keys of parts that keep the next better grade away
    std::vector<form::NodeIndex> cappedBy; ///< failed critical checkpoints that hold the grade or a section down
    friend bool operator==(const Rating &, const Rating &) = default;
};

/// The score in the profile's terms. Percentages count what applies and is answered, like Score.
///
/// Metals: a grade needs its percentage overall and the least percentage in every section. Areas: an area's percentage is
/// the sum of points over the best points for each question (crucial = critical ones, which can earn less than nothing);
/// an overall grade is earned if its `areaCounts` hold. Levels: see percentByLevels(); nothing is rated of a checklist
/// without levels. The arithmetic of others is not published and so marked (K2).
[[nodiscard]] Rating rated(const GradeProfile &profile, const Pack &pack, const Score &score);

} // namespace meyar
