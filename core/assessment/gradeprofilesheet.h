// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/gradeprofile.h"
#include "core/form/sheets.h"

namespace meyar {

// Grade profiles as rows of a sheet: what resources/reference/gradeprofiles.csv has and what a profile of one's own is
// saved as. Columns: key, profile, part, grade, from, to, value, rule, label::English (en), label::Urdu (ur). By key:
//   grade.name      the profile's name in `label`
//   grade.band      part overall or area: `grade` is earned from the percentage `from`
//   grade.least     part section, or one section's name or area: the least percentage `from` for `grade`
//   grade.cap       part section: `value` percent while a critical checkpoint of it fails; part overall: at best `grade`
//   grade.sections  part: how the ids of its areas begin
//   grade.count     `grade` needs at least `from` and at most `to` areas at the grade in `part`
//   grade.points    `value` points by kind (part) and answer (grade);  grade.kind: the area in `grade` is of the kind in part
//   grade.level     level (grade) counts for `value` of a section

/// What is wrong in a profile, with the sentence in core/wording/gradewords.h.
struct GradeProblem
{
    enum class Kind {
        NoRows, ///< a file without any profile
        NoId,
        NoName,
        NoBands,
        BandWithoutGrade, ///< args: percentage
        GradeTwice, ///< args: grade
        GradeTooLong, ///< args: grade, most letters
        NotANumber, ///< args: what is written, column
        OutOfRange, ///< args: percentage; not from 0 to 100
        NotFalling, ///< args: grade, its percentage, the better grade, its percentage
        UnknownGrade, ///< args: grade that no band has
        UnknownKey, ///< args: key
        PresetId, ///< args: id; one of Meyar's own
    };
    Kind kind = Kind::NoRows;
    QStringList args;
    QString profile; ///< id; empty while it has none
    int row = 0; ///< of the sheet, as a spreadsheet counts; 0 = of the whole profile
    friend bool operator==(const GradeProblem &, const GradeProblem &) = default;
};

struct GradeSheet
{
    std::vector<GradeProfile> profiles; ///< in the order of the sheet
    std::vector<GradeProblem> problems; ///< all of them
};

/// Rows of other keys that begin with "grade." are passed over (they belong to other scales) unless `strict`.
[[nodiscard]] GradeSheet gradeProfiles(const form::Sheet &sheet, bool strict = false);

/// What makes the profile unfit: names, bands, numbers. Empty = it can be used.
[[nodiscard]] std::vector<GradeProblem> problemsOf(const GradeProfile &profile);

/// The profile as rows that gradeProfiles() reads back the same.
[[nodiscard]] form::Sheet sheetOf(const GradeProfile &profile);

} // namespace meyar
