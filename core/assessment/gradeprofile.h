// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/scoring.h"

#include <map>

namespace meyar {

/// A way of turning a score into a grade, as people know it from elsewhere: five letters, percent, metals, thirteen
/// areas. Data (resources/reference/gradeprofiles.csv): a copy with other numbers is another profile.
struct GradeProfile
{
    struct Band
    {
        QString grade;
        double from = 0; ///< percent, included
        Text label;
        QString rule; ///< of grades by areas, in words
    };
    QString id; ///< five, percent, metal, thirteen_area
    std::vector<Band> overall; ///< best first
    std::vector<Band> byArea; ///< of profiles that grade areas first
    std::map<QString, double> leastInSections; ///< grade -> percent that every section must reach
    std::optional<double> sectionCap; ///< percent above which a section with a failed critical checkpoint does not count
    QString areas; ///< beginning of the ids of the areas that are its sections ("area-bsci-"); empty = the pack's sections
    /// Points by kind ("ordinary", "crucial", "crucial_child_bonded_osh") and answer ("yes", "partly", "no"), where areas
    /// are not graded by weight.
    std::map<std::pair<QString, QString>, double> points;
};

/// One section or area in a rating.
struct RatedPart
{
    QString key; ///< a section's name or an area's id
    Text title;
    std::optional<double> percent;
    QString grade; ///< of profiles that grade areas
    friend bool operator==(const RatedPart &, const RatedPart &) = default;
};

struct Rating
{
    std::optional<double> percent;
    QString grade; ///< empty = none is earned, or the profile has none
    Text label;
    std::vector<RatedPart> parts;
    std::vector<QString> heldDownBy; ///< keys of parts that keep the next better grade away
    friend bool operator==(const Rating &, const Rating &) = default;
};

/// Those of the sheet, in its order; rows of other kinds are passed over.
[[nodiscard]] std::vector<GradeProfile> gradeProfiles(const form::Sheet &sheet);

/// The score in the profile's terms. Percentages count what applies and is answered, like Score.
///
/// Metals: a grade needs its percentage overall and the least percentage in every section. Thirteen areas: an area's
/// percentage is the sum of points over ten for each question (crucial = critical ones, which can earn less than
/// nothing); A needs at least 7 areas at A and none below B; B at most 3 at C; C at most 2 at D; D at most 6 at E; any
/// grade below a named one is not allowed with it. The arithmetic is not published and so marked (K2).
[[nodiscard]] Rating rated(const GradeProfile &profile, const Pack &pack, const Score &score);

} // namespace meyar
