// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/instance/submissionfiles.h"

#include "core/base/savefile.h"
#include "core/form/reader/cells.h"
#include "core/form/sheets/zippackage.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

namespace {

constexpr qint64 mostZipBytes = 512LL * 1024 * 1024;
constexpr qint64 mostMediaBytes = 256LL * 1024 * 1024;
constexpr qint64 mostUnpacked = 64LL * 1024 * 1024 * 1024; ///< read over time, never kept
constexpr int mostFiles = 200'000;

/// Files with their paths inside a folder or ZIP, and how to read one.
struct Files
{
    QStringList paths;
    FormFiles read;
};

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash + 1);
}

QString nameOf(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

/// Whether a path of a ZIP stays in it.
bool staysInside(const QString &path)
{
    return !path.startsWith(u'/') && !path.contains(u'\\') && !path.contains(u':')
        && !path.split(u'/').contains(u".."_s);
}

/// The XML files that are submissions, by their names: in a folder that has NAME/NAME.xml or
/// submission.xml that one alone, as an answer's file may be XML too.
QStringList submissionPaths(const QStringList &paths)
{
    QHash<QString, QStringList> byFolder;
    for (const QString &path : paths) {
        const QString name = nameOf(path);
        if (name.endsWith(".xml"_L1, Qt::CaseInsensitive) && !name.startsWith(u'.')
            && !path.startsWith("__MACOSX/"_L1)) {
            byFolder[folderOf(path)].append(path);
        }
    }
    QStringList chosen;
    for (auto it = byFolder.begin(); it != byFolder.end(); ++it) {
        const QString own
            = it.key() + nameOf(it.key().chopped(it.key().isEmpty() ? 0 : 1)) + u".xml"_s;
        const QString briefcase = it.key() + u"submission.xml"_s;
        if (it->contains(own)) {
            chosen.append(own);
        } else if (it->contains(briefcase)) {
            chosen.append(briefcase);
        } else {
            chosen.append(*it);
        }
    }
    chosen.sort();
    return chosen;
}

void refuseFile(Problems &problems, const QString &file, const Error &error)
{
    Reporter report({}, problems);
    if (error.code == Error::Code::TooLarge) {
        report.error(Kind::TooLarge, 0, {}, {u"bytes"_s, error.args.value(2)});
    } else if (error.code == Error::Code::NotFound) {
        report.error(Kind::FileUnreadable, 0, {}, {file, u"it is not there"_s});
    } else {
        report.error(Kind::FileUnreadable, 0, {}, {file, error.args.value(1)});
    }
}

SubmissionFile readOne(const Files &files, const QSet<QString> &known, const QString &path,
                       const Form &form)
{
    SubmissionFile file;
    file.place = path;
    const QString folder = folderOf(path);
    file.media = [read = files.read, folder](const QString &name) -> Result<QByteArray> {
        if (!isFileName(name)) {
            return fail(Error::Code::BadArgument, {u"file"_s, name, u"a file name"_s});
        }
        return read(folder + name);
    };
    const Result<QByteArray> xml = files.read(path);
    if (!xml) {
        refuseFile(file.problems, path, xml.error());
        return file;
    }
    ReadSubmission read = readSubmission(*xml, form, path);
    file.submission = std::move(read.submission);
    file.problems = std::move(read.problems);
    if (file.submission) {
        for (const QString &name : file.submission->media) {
            if (!known.contains(folder + name)) {
                Reporter(path, file.problems).warning(Kind::MediaMissing, 0, {}, {name});
            }
        }
    }
    return file;
}

void warnOfCopies(SubmissionFiles &read)
{
    QHash<QString, QString> places;
    for (SubmissionFile &file : read.submissions) {
        const QString id = file.submission ? file.submission->instanceId : QString();
        if (id.isEmpty()) {
            continue;
        }
        if (const QString before = places.value(id); !before.isEmpty()) {
            Reporter(file.place, file.problems).warning(Kind::SubmissionTwice, 0, {}, {id, before});
        } else {
            places.insert(id, file.place);
        }
    }
}

SubmissionFiles readAll(const Files &files, const QString &name, const Form &form)
{
    SubmissionFiles read;
    const QStringList paths = submissionPaths(files.paths);
    if (paths.isEmpty()) {
        Reporter({}, read.problems)
            .error(Kind::FileUnreadable, 0, {}, {name, u"there is no submission in it"_s});
    }
    const QSet<QString> known(files.paths.begin(), files.paths.end());
    for (const QString &path : paths) {
        read.submissions.push_back(readOne(files, known, path, form));
    }
    warnOfCopies(read);
    return read;
}

FormFiles readerOf(const QString &folder)
{
    return [folder](const QString &path) {
        return readFile(QDir(folder).filePath(path), mostMediaBytes);
    };
}

SubmissionFiles readFolder(const QString &folder, const Form &form)
{
    const QDir root(QDir(folder).absolutePath());
    Files files{{}, readerOf(root.path())};
    QDirIterator each(root.path(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (each.hasNext() && files.paths.size() < mostFiles) {
        files.paths.append(root.relativeFilePath(each.next()));
    }
    if (each.hasNext()) {
        SubmissionFiles refused;
        Reporter({}, refused.problems)
            .error(Kind::TooLarge, 0, {}, {u"submissions"_s, QString::number(mostFiles)});
        return refused;
    }
    // the folder itself may be the one of a single submission
    const QString own = QFileInfo(root.path()).fileName() + u".xml"_s;
    if (files.paths.contains(own)) {
        const QSet<QString> known(files.paths.begin(), files.paths.end());
        SubmissionFiles read;
        read.submissions.push_back(readOne(files, known, own, form));
        return read;
    }
    return readAll(files, folder, form);
}

SubmissionFiles readZip(QByteArray bytes, const QString &name, const Form &form)
{
    SubmissionFiles refused;
    Reporter report({}, refused.problems);
    const auto zip = std::make_shared<ZipPackage>(
        std::move(bytes), name, PackageLimits{mostMediaBytes, mostUnpacked, mostFiles});
    if (const FromPackage<> opened = zip->open(); !opened) {
        report.error(opened.error().kind, 0, {}, opened.error().args);
        return refused;
    }
    Files files;
    for (const QString &path : zip->names()) {
        if (!staysInside(path)) {
            report.error(Kind::FileUnreadable, 0, {}, {path, u"it leads out of the archive"_s});
        } else if (!path.endsWith(u'/')) {
            files.paths.append(path);
        }
    }
    if (!refused.problems.empty()) {
        return refused;
    }
    files.read = [zip](const QString &path) -> Result<QByteArray> {
        const FromPackage<QByteArray> part = zip->read(path);
        if (part) {
            return *part;
        }
        const PackageTrouble &trouble = part.error();
        return trouble.kind == Kind::TooLarge
            ? fail(Error::Code::TooLarge, {path, {}, trouble.args.value(1)})
            : fail(Error::Code::CannotRead, {path, trouble.args.value(1)});
    };
    return readAll(files, name, form);
}

} // namespace

SubmissionFiles readSubmissions(const QString &path, const Form &form)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return readFolder(path, form);
    }
    SubmissionFiles read;
    const Result<QByteArray> bytes = readFile(path, mostZipBytes);
    if (!bytes) {
        refuseFile(read.problems, info.fileName(), bytes.error());
        return read;
    }
    if (bytes->startsWith("PK")) {
        return readZip(*bytes, info.fileName(), form);
    }
    const QDir folder = info.absoluteDir();
    const QStringList beside = folder.entryList(QDir::Files);
    read.submissions.push_back(readOne({beside, readerOf(folder.absolutePath())},
                                       QSet<QString>(beside.begin(), beside.end()), info.fileName(),
                                       form));
    return read;
}

} // namespace meyar::form
