// SPDX-License-Identifier: GPL-3.0-or-later
// Grade profiles: those that Meyar brings, and one's own.
#include "app/cli/gradeoption.h"

#include "core/assessment/gradeprofilefiles.h"
#include "core/form/sheets/csvwriter.h"
#include "core/vault/devicekeys.h"
#include "core/wording/format.h"
#include "core/wording/gradewords.h"

#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return vault::DeviceKeys::defaultFolder();
}

QJsonObject toJson(const GradeProfile::Band &band)
{
    return {{u"grade"_s, band.grade}, {u"from"_s, band.from}, {u"label"_s, band.label.in(Language::English)}};
}

QJsonArray toJson(const std::vector<GradeProfile::Band> &bands)
{
    QJsonArray array;
    for (const GradeProfile::Band &band : bands) {
        array.append(toJson(band));
    }
    return array;
}

QJsonObject toJson(const GradeProfile &profile, bool isPreset)
{
    QJsonObject json{{u"id"_s, profile.id},
                     {u"name"_s, profile.name.in(Language::English)},
                     {u"name_ur"_s, profile.name.in(Language::Urdu)},
                     {u"preset"_s, isPreset},
                     {u"overall"_s, toJson(profile.overall)},
                     {u"areas"_s, toJson(profile.byArea)},
                     {u"section_cap"_s, profile.sectionCap ? QJsonValue(*profile.sectionCap) : QJsonValue()},
                     {u"overall_cap"_s, profile.overallCap}};
    if (profile.levels) {
        json.insert(u"levels"_s, QJsonArray{profile.levels->at(0), profile.levels->at(1), profile.levels->at(2)});
    }
    return json;
}

/// "A from 90, B from 75"; at most `percent` of a section with a failed critical point.
QString summary(const GradeProfile &profile)
{
    QStringList parts;
    for (const GradeProfile::Band &band : profile.byArea.empty() ? profile.overall : profile.byArea) {
        if (!band.grade.isEmpty()) {
            parts += u"%1 from %2"_s.arg(band.grade).arg(band.from);
        }
    }
    if (profile.levels) {
        parts += u"levels %1, %2, %3"_s.arg(profile.levels->at(0)).arg(profile.levels->at(1)).arg(profile.levels->at(2));
    }
    if (profile.sectionCap) {
        parts += u"a section with a failed critical point at most %1"_s.arg(*profile.sectionCap);
    }
    if (!profile.overallCap.isEmpty()) {
        parts += u"at best %1 while a critical point fails"_s.arg(profile.overallCap);
    }
    return parts.isEmpty() ? u"no letter, only the percentage"_s : parts.join(u", "_s);
}

Exit list(Call &call)
{
    const OwnGradeProfiles own = ownGradeProfiles(folder());
    QJsonArray all;
    const auto add = [&](const GradeProfile &profile, bool isPreset) {
        all.append(toJson(profile, isPreset));
        if (!call.json()) {
            call.say(u"%1  %2%3  %4"_s.arg(profile.id, -14)
                         .arg(profile.name.in(Language::English), isPreset ? QString() : u" (your own)"_s, summary(profile)));
        }
    };
    for (const GradeProfile &profile : builtInGradeProfiles()) {
        add(profile, true);
    }
    for (const GradeProfile &profile : own.profiles) {
        add(profile, false);
    }
    for (const QString &path : own.unusable) {
        call.complain(u"%1 has mistakes: meyar-cli profile check lists them."_s.arg(path));
    }
    if (call.json()) {
        call.print(all);
    }
    return Exit::Done;
}

Exit show(Call &call)
{
    const QString id = call.words().constFirst();
    const std::optional<GradeProfile> profile = gradeProfile(id, folder());
    if (!profile) {
        return call.refuse({Error::Code::NotFound, {u"grade profile"_s, id}});
    }
    call.say(QString::fromUtf8(form::csvOf(sheetOf(*profile))).trimmed().split(u'\n'));
    return Exit::Done;
}

QString lineOf(const GradeProblem &problem)
{
    const QString sentence = gradeProblemText(Translation(Language::English), problem);
    return problem.row > 0 ? u"row %1: %2"_s.arg(problem.row).arg(sentence)
        : problem.profile.isEmpty() ? sentence
                                    : u"%1: %2"_s.arg(problem.profile, sentence);
}

void complainOf(const Call &call, const std::vector<GradeProblem> &problems)
{
    for (const GradeProblem &problem : problems) {
        call.complain(lineOf(problem));
    }
}

Exit check(Call &call)
{
    const QString path = call.words().constFirst();
    const Result<GradeSheet> read = readGradeProfiles(path);
    if (!read) {
        return call.refuse(read.error());
    }
    const bool isRight = read->problems.empty();
    if (call.json()) {
        QJsonArray problems;
        QJsonArray profiles;
        for (const GradeProblem &problem : read->problems) {
            problems.append(QJsonObject{{u"profile"_s, problem.profile},
                                        {u"row"_s, problem.row},
                                        {u"sentence"_s, gradeProblemText(Translation(Language::English), problem)}});
        }
        for (const GradeProfile &profile : read->profiles) {
            profiles.append(toJson(profile, false));
        }
        call.print(QJsonObject{{u"ok"_s, isRight}, {u"problems"_s, problems}, {u"profiles"_s, profiles}});
    } else {
        complainOf(call, read->problems);
        for (const GradeProfile &profile : read->profiles) {
            if (isRight) {
                call.say(u"%1 is in order: %2. %3."_s.arg(profile.id, profile.name.in(Language::English), summary(profile)));
            }
        }
    }
    return isRight ? Exit::Done : Exit::Refused;
}

Exit add(Call &call)
{
    const Result<GradeSheet> read = readGradeProfiles(call.words().constFirst());
    if (!read) {
        return call.refuse(read.error());
    }
    if (!read->problems.empty()) {
        complainOf(call, read->problems);
        return Exit::Refused;
    }
    for (const GradeProfile &profile : read->profiles) {
        if (const Result<> saved = saveGradeProfile(folder(), profile); !saved) {
            return call.refuse(saved.error());
        }
        call.say(u"%1 can be chosen on this laptop now."_s.arg(profile.id));
    }
    return Exit::Done;
}

Exit remove(Call &call)
{
    const QString id = call.words().constFirst();
    if (const Result<> removed = removeGradeProfile(folder(), id); !removed) {
        return call.refuse(removed.error());
    }
    call.say(u"%1 is removed from this laptop. No audit is changed by it."_s.arg(id));
    return Exit::Done;
}

} // namespace

Result<std::optional<GradeProfile>> chosenProfile(const Call &call, const Store &store)
{
    const QString wanted = call.value(profileOption.name);
    if (!call.has(profileOption.name)) {
        return std::nullopt;
    }
    if (!wanted.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        std::optional<GradeProfile> profile = gradeProfile(wanted, store.profile());
        return profile ? Result<std::optional<GradeProfile>>(std::move(profile))
                       : fail(Error::Code::NotFound, {u"grade profile"_s, wanted});
    }
    const Result<GradeSheet> read = readGradeProfiles(wanted);
    if (!read) {
        return failAs(read);
    }
    if (!read->problems.empty()) {
        complainOf(call, read->problems);
        return fail(Error::Code::CannotRead, {wanted, u"it has mistakes"_s});
    }
    return read->profiles.front();
}

std::vector<Command> profileCommands()
{
    return {{u"profile list"_s, {}, u"grade profiles: those that come with Meyar and your own"_s, {jsonOption}, list},
            {u"profile show"_s, u"ID"_s, u"prints one as CSV, to be copied and changed"_s, {}, show},
            {u"profile check"_s, u"FILE"_s, u"reads a grade profile and reports every mistake"_s, {jsonOption}, check},
            {u"profile add"_s, u"FILE"_s, u"keeps a grade profile on this laptop, to be chosen there"_s, {}, add},
            {u"profile remove"_s, u"ID"_s, u"removes one of your own"_s, {}, remove}};
}

} // namespace meyar::cli
