// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/gradewords.h"

#include "core/wording/format.h"
#include "core/wording/sentence.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Grades";

const char *sourceOf(GradeProblem::Kind kind)
{
    using enum GradeProblem::Kind;
    switch (kind) {
    case NoRows:
        return QT_TRANSLATE_NOOP("Grades", "There is no grade profile in this file. Its first row must name the columns key, "
                                           "profile, part, grade, from, to, value.");
    case NoId:
        return QT_TRANSLATE_NOOP("Grades", "This row does not say to which profile it belongs. Fill in the column “profile”.");
    case NoName:
        return QT_TRANSLATE_NOOP("Grades", "Give the profile a name.");
    case NoBands:
        return QT_TRANSLATE_NOOP("Grades", "There is no grade. Add at least one with the percentage that earns it.");
    case BandWithoutGrade:
        return QT_TRANSLATE_NOOP("Grades", "The grade from %1 percent has no name. Write it, or remove the row.");
    case GradeTwice:
        return QT_TRANSLATE_NOOP("Grades", "The grade “%1” is there twice. Give one of them another name.");
    case GradeTooLong:
        return QT_TRANSLATE_NOOP("Grades", "The grade “%1” is too long: at most %2 letters.");
    case NotANumber:
        return QT_TRANSLATE_NOOP("Grades", "“%1” in the column “%2” is not a number.");
    case OutOfRange:
        return QT_TRANSLATE_NOOP("Grades", "%1 is not a percentage. Take a number from 0 to 100.");
    case NotFalling:
        return QT_TRANSLATE_NOOP("Grades", "“%1” from %2 percent stands below “%3” from %4 percent. The best grade comes first, "
                                           "and each next one needs less.");
    case UnknownGrade:
        return QT_TRANSLATE_NOOP("Grades", "There is no grade “%1” in this profile. Take one of its grades.");
    case UnknownKey:
        return QT_TRANSLATE_NOOP("Grades", "“%1” is not a kind of row that Meyar knows in a grade profile.");
    case PresetId:
        return QT_TRANSLATE_NOOP("Grades", "“%1” is a profile that comes with Meyar. Give yours another name in the column "
                                           "“profile”.");
    }
    return "";
}

/// At most three of them by name, the rest counted.
QString listed(const Translation &words, const QStringList &names)
{
    constexpr qsizetype shown = 3;
    QStringList some = names.mid(0, shown);
    for (QString &name : some) {
        name = placedIn(words, name);
    }
    const QString list = some.join(words.language() == Language::Urdu ? u"، "_s : u", "_s);
    return names.size() <= shown
        ? list
        : sentence(words, context, QT_TRANSLATE_NOOP("Grades", "%1 and %2 more"),
                   {list, QString::number(names.size() - shown)});
}

QString partName(const Translation &words, const RatedPart &part)
{
    return part.title.isEmpty() ? part.key : part.title.in(words.language());
}

/// The next better grade than the one that is earned.
QString nextGrade(const GradeProfile &profile, const QString &earned)
{
    const auto at = std::find_if(profile.overall.begin(), profile.overall.end(),
                                 [&](const GradeProfile::Band &band) { return band.grade == earned; });
    return at == profile.overall.begin() ? QString() : std::prev(at)->grade;
}

QStringList codesOf(const Translation &words, const Pack &pack, const std::vector<form::NodeIndex> &nodes,
                    const std::function<bool(form::NodeIndex)> &isNamed)
{
    QStringList codes;
    bool isHidden = false;
    for (const form::NodeIndex node : nodes) {
        const bool mayBe = !isNamed || isNamed(node);
        isHidden = isHidden || !mayBe;
        if (mayBe) {
            codes.append(pack.checkpoint(node).code);
        }
    }
    if (isHidden) {
        codes.append(words.text("Report", "a checkpoint that is not printed"));
    }
    return codes;
}

} // namespace

QString gradeProblemText(const Translation &translation, const GradeProblem &problem)
{
    return sentence(translation, context, sourceOf(problem.kind), problem.args);
}

QString gradeWord(const Translation &translation, const GradeProfile &profile, const QString &grade)
{
    for (const GradeProfile::Band &band : profile.overall) {
        const QString label = band.label.in(translation.language());
        const bool isSameWord = band.label.in(Language::English).compare(grade, Qt::CaseInsensitive) == 0;
        if (band.grade == grade && isSameWord) {
            return label;
        }
    }
    return grade;
}

QStringList ratingReasons(const Translation &translation, const GradeProfile &profile, const Pack &pack, const Rating &rating,
                          const std::function<bool(form::NodeIndex)> &isNamed)
{
    QStringList reasons;
    const auto say = [&](const char *source, const QStringList &args) {
        reasons.append(sentence(translation, context, source, args));
    };
    if (!rating.percent && profile.levels) {
        say(QT_TRANSLATE_NOOP("Grades", "This checklist has no levels, so this profile rates nothing of it."), {});
        return reasons;
    }
    if (rating.percent && rating.parts.empty() && !profile.byArea.empty()) {
        say(QT_TRANSLATE_NOOP("Grades", "This checklist names none of the areas that this profile grades."), {});
        return reasons;
    }
    QStringList held;
    for (const RatedPart &part : rating.parts) {
        if (part.uncapped) {
            held.append(partName(translation, part));
        }
    }
    const QStringList codes = codesOf(translation, pack, rating.cappedBy, isNamed);
    if (!held.isEmpty() && profile.sectionCap) {
        say(QT_TRANSLATE_NOOP("Grades", "Held at %1 because a critical point failed there: %2 (%3)."),
            {percentText(translation, *profile.sectionCap), listed(translation, held), listed(translation, codes)});
    }
    if (rating.grade != rating.uncappedGrade) {
        say(QT_TRANSLATE_NOOP("Grades", "Without failed critical points it would be %1. They are: %2."),
            {gradeWord(translation, profile, rating.uncappedGrade), listed(translation, codes)});
    }
    QStringList low;
    for (const RatedPart &part : rating.parts) {
        if (std::find(rating.heldDownBy.begin(), rating.heldDownBy.end(), part.key) != rating.heldDownBy.end()) {
            low.append(partName(translation, part));
        }
    }
    const QString next = nextGrade(profile, rating.grade);
    if (!low.isEmpty() && !next.isEmpty()) {
        say(QT_TRANSLATE_NOOP("Grades", "Too low for %1: %2."), {gradeWord(translation, profile, next), listed(translation, low)});
    }
    if (rating.grade.isEmpty() && rating.percent && low.isEmpty() && !profile.overall.empty() && !profile.overall.back().grade.isEmpty()
        && profile.byArea.empty()) {
        say(QT_TRANSLATE_NOOP("Grades", "No grade is earned: %1 begins at %2."),
            {gradeWord(translation, profile, profile.overall.back().grade),
             percentText(translation, profile.overall.back().from)});
    }
    return reasons;
}

} // namespace meyar
