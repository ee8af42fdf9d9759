// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/gradeprofilefiles.h"

#include "core/base/savefile.h"
#include "core/base/writefailure.h"
#include "core/form/csvsheets.h"
#include "core/form/sheets/csvwriter.h"
#include "core/library/commons.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr qsizetype longestId = 40;
const QString ownPrefix = u"own-"_s;

QString folderOf(const QString &profileFolder)
{
    return profileFolder + u"/grades"_s;
}

QString pathOf(const QString &profileFolder, const QString &id)
{
    return folderOf(profileFolder) + u'/' + id + u".csv"_s;
}

bool isPreset(const QString &id)
{
    const auto &presets = builtInGradeProfiles();
    return std::any_of(presets.begin(), presets.end(), [&](const GradeProfile &preset) { return preset.id == id; });
}

/// An id is a file's name.
bool isFileName(const QString &id)
{
    static const QRegularExpression allowed(u"^[\\w-]{1,60}$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return allowed.match(id).hasMatch();
}

} // namespace

const std::vector<GradeProfile> &builtInGradeProfiles()
{
    static const std::vector<GradeProfile> profiles
        = gradeProfiles(Commons::builtIn()->referenceSheet(u"gradeprofiles"_s)).profiles;
    return profiles;
}

Result<GradeSheet> readGradeProfiles(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, largestFile);
    if (!bytes) {
        return failAs(bytes);
    }
    form::Problems unreadable;
    const form::Sheet sheet = form::parseCsv(u"gradeprofiles"_s, *bytes, unreadable);
    if (!unreadable.empty()) {
        return fail(Error::Code::CannotRead, {path, unreadable.front().args.join(u", "_s)});
    }
    GradeSheet read = gradeProfiles(sheet, true);
    for (const GradeProfile &profile : read.profiles) {
        const std::vector<GradeProblem> problems = problemsOf(profile);
        read.problems.insert(read.problems.end(), problems.begin(), problems.end());
        if (isPreset(profile.id)) {
            read.problems.push_back({GradeProblem::Kind::PresetId, {profile.id}, profile.id, 0});
        }
    }
    return read;
}

OwnGradeProfiles ownGradeProfiles(const QString &profileFolder)
{
    OwnGradeProfiles own;
    const QDir folder(folderOf(profileFolder));
    for (const QString &name : folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
        const Result<GradeSheet> read = readGradeProfiles(folder.filePath(name));
        if (!read || !read->problems.empty()) {
            own.unusable.append(folder.filePath(name));
            continue;
        }
        own.profiles.insert(own.profiles.end(), read->profiles.begin(), read->profiles.end());
    }
    std::stable_sort(own.profiles.begin(), own.profiles.end(), [](const GradeProfile &a, const GradeProfile &b) {
        return a.name.in(Language::English).localeAwareCompare(b.name.in(Language::English)) < 0;
    });
    return own;
}

QString chosenGradeProfile(const QString &profileFolder)
{
    const Result<QByteArray> id = readFile(folderOf(profileFolder) + u"/chosen"_s, longestId * 4);
    return id ? QString::fromUtf8(*id).trimmed() : QString();
}

Result<> chooseGradeProfile(const QString &profileFolder, const QString &id)
{
    const QString path = folderOf(profileFolder) + u"/chosen"_s;
    if (!QDir().mkpath(folderOf(profileFolder))) {
        return tl::unexpected(writeFailure(path, u"the folder cannot be made"_s));
    }
    return saveFile(path, id.toUtf8());
}

Result<> saveGradeProfile(const QString &profileFolder, const GradeProfile &profile)
{
    if (!problemsOf(profile).empty() || isPreset(profile.id) || !isFileName(profile.id)) {
        return fail(Error::Code::BadArgument, {u"grade profile"_s, profile.name.in(Language::English)});
    }
    const QString path = pathOf(profileFolder, profile.id);
    if (!QDir().mkpath(folderOf(profileFolder))) {
        return tl::unexpected(writeFailure(path, u"the folder cannot be made"_s));
    }
    return saveFile(path, form::csvOf(sheetOf(profile)));
}

Result<> removeGradeProfile(const QString &profileFolder, const QString &id)
{
    QFile file(pathOf(profileFolder, id));
    if (!isFileName(id) || !file.exists()) {
        return fail(Error::Code::NotFound, {u"grade profile"_s, id});
    }
    if (!file.remove()) {
        return tl::unexpected(writeFailure(file.fileName(), file));
    }
    return {};
}

GradeProfile copyOf(const GradeProfile &profile, const Text &name, const QString &profileFolder)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    GradeProfile copy = profile;
    copy.name = name;
    const QString base = ownPrefix + name.in(Language::English).toLower().replace(other, u"-"_s).left(longestId);
    copy.id = base;
    for (int i = 2; QFile::exists(pathOf(profileFolder, copy.id)); ++i) {
        copy.id = base + u'-' + QString::number(i);
    }
    return copy;
}

std::optional<GradeProfile> gradeProfile(const QString &id, const QString &profileFolder)
{
    const OwnGradeProfiles own = ownGradeProfiles(profileFolder);
    for (const auto *profiles : {&builtInGradeProfiles(), &own.profiles}) {
        for (const GradeProfile &profile : *profiles) {
            if (profile.id == id) {
                return profile;
            }
        }
    }
    return std::nullopt;
}

} // namespace meyar
