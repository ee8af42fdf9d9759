// SPDX-License-Identifier: GPL-3.0-or-later
// By which profile scores are graded: reading the choice, choosing, and keeping profiles of one's own.
#include "core/assessment/gradeprofilefiles.h"
#include "core/store/store.h"
#include "ui/audits/assessmentcontroller.h"

#include <algorithm>

namespace meyar::ui {

namespace {

const GradeProfile *byId(const std::vector<GradeProfile> &profiles, const QString &id)
{
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [&](const GradeProfile &profile) { return profile.id == id; });
    return found == profiles.end() ? nullptr : &*found;
}

} // namespace

const GradeProfile *GradeChoice::profile() const
{
    return profile(chosen);
}

const GradeProfile *GradeChoice::profile(const QString &id) const
{
    return id.isEmpty() ? nullptr : byId(profiles, id);
}

bool GradeChoice::isOwn(const QString &id) const
{
    return byId(own, id) != nullptr;
}

GradeChoice loadGradeChoice(const QString &profileFolder)
{
    GradeChoice choice;
    choice.profiles = builtInGradeProfiles();
    choice.own = ownGradeProfiles(profileFolder).profiles;
    choice.profiles.insert(choice.profiles.end(), choice.own.begin(), choice.own.end());
    choice.chosen = chosenGradeProfile(profileFolder);
    return choice;
}

const GradeChoice &AssessmentController::grades() const
{
    static const GradeChoice none;
    return m_audit ? m_audit->data.grades : none;
}

template <typename Work> void AssessmentController::changeGrades(Work work)
{
    m_workspace.read(
        this,
        [work = std::move(work)](Store &store) -> Result<GradeChoice> {
            const Result<> done = work(store.profile());
            return done ? Result<GradeChoice>(loadGradeChoice(store.profile())) : failAs(done);
        },
        [this](GradeChoice choice) {
            if (m_audit) {
                m_audit->data.grades = std::move(choice);
                Q_EMIT auditChanged();
                Q_EMIT gradesChanged();
            }
        });
}

void AssessmentController::chooseGrades(const QString &id)
{
    changeGrades([id](const QString &folder) { return chooseGradeProfile(folder, id); });
}

void AssessmentController::saveGrades(const GradeProfile &profile)
{
    changeGrades([profile](const QString &folder) {
        const GradeProfile kept = profile.id.isEmpty() ? copyOf(profile, profile.name, folder) : profile;
        const Result<> saved = saveGradeProfile(folder, kept);
        return saved ? chooseGradeProfile(folder, kept.id) : saved;
    });
}

void AssessmentController::removeGrades(const QString &id)
{
    changeGrades([id](const QString &folder) {
        const Result<> removed = removeGradeProfile(folder, id);
        return removed ? chooseGradeProfile(folder, {}) : removed;
    });
}

} // namespace meyar::ui
