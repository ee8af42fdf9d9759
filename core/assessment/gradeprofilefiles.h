// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/gradeprofilesheet.h"
#include "core/base/result.h"

namespace meyar {

// A profile of one's own is a CSV file `grades/<id>.csv` in the folder of this person's keys: a way of looking at scores,
// not a part of any audit, so it is in no log and no bundle. The file itself can be copied to another laptop.

/// What Meyar brings, in the order in which they are offered.
[[nodiscard]] const std::vector<GradeProfile> &builtInGradeProfiles();

/// The profiles of a file and everything that is wrong with them; fails only if the file cannot be read.
[[nodiscard]] Result<GradeSheet> readGradeProfiles(const QString &path);

/// Of `<profileFolder>/grades`, by name; files that are not right are left out and their problems told.
struct OwnGradeProfiles
{
    std::vector<GradeProfile> profiles;
    QStringList unusable; ///< paths
};
[[nodiscard]] OwnGradeProfiles ownGradeProfiles(const QString &profileFolder);

/// Writes one of one's own, whole or not at all. Refuses one that problemsOf() finds something in, and the id of a preset.
[[nodiscard]] Result<> saveGradeProfile(const QString &profileFolder, const GradeProfile &profile);
[[nodiscard]] Result<> removeGradeProfile(const QString &profileFolder, const QString &id);

/// A copy to be edited: an id that nobody has yet, made of the name.
[[nodiscard]] GradeProfile copyOf(const GradeProfile &profile, const Text &name, const QString &profileFolder);

/// The preset or own profile of that id; empty if there is none.
[[nodiscard]] std::optional<GradeProfile> gradeProfile(const QString &id, const QString &profileFolder);

/// By which this person looks at scores on this laptop; empty = by each checklist's own letters. For all audits at once,
/// so that they can be compared.
[[nodiscard]] QString chosenGradeProfile(const QString &profileFolder);
[[nodiscard]] Result<> chooseGradeProfile(const QString &profileFolder, const QString &id);

} // namespace meyar
