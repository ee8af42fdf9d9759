// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a grade profile unfit.
#include "core/assessment/gradeprofilesheet.h"

#include <QSet>

#include <algorithm>

namespace meyar {

namespace {

using Kind = GradeProblem::Kind;

constexpr int longestGrade = 24;

QString numberText(double value)
{
    return QString::number(value, 'g', 10);
}

/// Of one list of bands: names, once each, falling.
void checkBands(const GradeProfile &profile, const std::vector<GradeProfile::Band> &bands, bool areFalling,
                std::vector<GradeProblem> &problems)
{
    QSet<QString> seen;
    const auto report = [&](Kind kind, QStringList args) { problems.push_back({kind, std::move(args), profile.id, 0}); };
    for (size_t i = 0; i < bands.size(); ++i) {
        const GradeProfile::Band &band = bands[i];
        const QString grade = band.grade.trimmed();
        if (grade.isEmpty() && bands.size() > 1) {
            report(Kind::BandWithoutGrade, {numberText(band.from)});
        } else if (seen.contains(grade)) {
            report(Kind::GradeTwice, {grade});
        } else if (grade.size() > longestGrade) {
            report(Kind::GradeTooLong, {grade, QString::number(longestGrade)});
        }
        seen.insert(grade);
        if (!(band.from >= 0 && band.from <= 100)) {
            report(Kind::OutOfRange, {numberText(band.from)});
        } else if (areFalling && i > 0 && band.from >= bands[i - 1].from) {
            report(Kind::NotFalling, {grade, numberText(band.from), bands[i - 1].grade, numberText(bands[i - 1].from)});
        }
    }
}

bool hasGrade(const std::vector<GradeProfile::Band> &bands, const QString &grade)
{
    return std::any_of(bands.begin(), bands.end(), [&](const GradeProfile::Band &band) { return band.grade == grade; });
}

} // namespace

std::vector<GradeProblem> problemsOf(const GradeProfile &profile)
{
    std::vector<GradeProblem> problems;
    const auto report = [&](Kind kind, QStringList args = {}) {
        problems.push_back({kind, std::move(args), profile.id, 0});
    };
    if (profile.name.isEmpty()) {
        report(Kind::NoName);
    }
    if (profile.overall.empty() && profile.byArea.empty() && !profile.levels) {
        report(Kind::NoBands);
    }
    checkBands(profile, profile.byArea, true, problems);
    checkBands(profile, profile.overall, profile.byArea.empty(), problems);
    const auto checkGrade = [&](const QString &grade, const std::vector<GradeProfile::Band> &bands) {
        if (!hasGrade(bands, grade)) {
            report(Kind::UnknownGrade, {grade});
        }
    };
    const auto checkPercent = [&](double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            report(Kind::OutOfRange, {numberText(percent)});
        }
    };
    for (const auto &[grade, least] : profile.leastInSections) {
        checkGrade(grade, profile.overall);
        checkPercent(least);
    }
    for (const auto &[key, least] : profile.leastIn) {
        checkGrade(key.first, profile.overall);
        checkPercent(least);
    }
    if (profile.sectionCap) {
        checkPercent(*profile.sectionCap);
    }
    if (!profile.overallCap.isEmpty()) {
        checkGrade(profile.overallCap, profile.overall);
    }
    for (const GradeProfile::AreaCount &count : profile.areaCounts) {
        checkGrade(count.grade, profile.overall);
        checkGrade(count.area, profile.byArea);
    }
    return problems;
}

} // namespace meyar
