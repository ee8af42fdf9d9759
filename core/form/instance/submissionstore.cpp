// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/writefailure.h"
#include "core/form/instance/submissionfiles.h"
#include "core/form/instance/zipwriter.h"

#include "core/base/savefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

/// "fire_walk_2026-11-22_10-20-30": the form's id as every file system takes it, and the time.
QString baseName(const Submission &submission, const QDateTime &now)
{
    QString form;
    for (const QChar c : submission.formId.isEmpty() ? u"form"_s : submission.formId.left(80)) {
        const bool isPlain = c.isLetterOrNumber() || c == u'_' || c == u'-';
        form += isPlain ? c : u'_';
    }
    return form + u'_' + now.toLocalTime().toString(u"yyyy-MM-dd_HH-mm-ss"_s);
}

template <typename IsTaken> QString freeName(const QString &base, const IsTaken &isTaken)
{
    QString name = base;
    for (int number = 2; isTaken(name); ++number) {
        name = base + u'_' + QString::number(number);
    }
    return name;
}

tl::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return fail(Error::Code::CannotWrite, {path, reason});
}

/// A file that an answer names. Only one that lies right beside is taken.
Result<QByteArray> mediaOf(const OutgoingSubmission &outgoing, const QString &name)
{
    if (!isFileName(name)) {
        return fail(Error::Code::CannotRead, {name, u"a file must lie right beside the answers"_s});
    }
    return outgoing.media(name);
}

/// The submission's files under its folder's name, made beforehand.
Result<> writeInto(const QString &folder, const QString &name, const OutgoingSubmission &outgoing)
{
    const QDir own(folder + u'/' + name);
    if (!QDir(folder).mkdir(name)) {
        return tl::unexpected(writeFailure(own.path(), u"the folder cannot be made"_s));
    }
    for (const QString &file : outgoing.written->submission.media) {
        const Result<QByteArray> bytes = mediaOf(outgoing, file);
        if (!bytes) {
            return failAs(bytes);
        }
        if (const Result<> saved = saveFile(own.filePath(file), *bytes); !saved) {
            return saved;
        }
    }
    return saveFile(own.filePath(name + u".xml"_s), outgoing.written->xml);
}

/// All of them are made in a folder beside and moved at the end; what was moved goes back if one
/// cannot be.
Result<QStringList> writeFolders(const QString &path,
                                 std::span<const OutgoingSubmission> submissions,
                                 const QDateTime &now)
{
    const QDir folder(path);
    if (!QDir().mkpath(path)) {
        return tl::unexpected(writeFailure(path, u"the folder cannot be made"_s));
    }
    const QTemporaryDir unfinished(folder.filePath(u".unfinished-XXXXXX"_s));
    if (!unfinished.isValid()) {
        return tl::unexpected(writeFailure(path, unfinished.errorString()));
    }
    QStringList names;
    for (const OutgoingSubmission &outgoing : submissions) {
        const QString name
            = freeName(baseName(outgoing.written->submission, now), [&](const QString &taken) {
                  return names.contains(taken) || folder.exists(taken);
              });
        if (const Result<> written = writeInto(unfinished.path(), name, outgoing); !written) {
            return failAs(written);
        }
        names.append(name);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!QDir().rename(unfinished.filePath(names[i]), folder.filePath(names[i]))) {
            for (qsizetype moved = 0; moved < i; ++moved) {
                QDir(folder.filePath(names[moved])).removeRecursively();
            }
            return tl::unexpected(writeFailure(folder.filePath(names[i]), u"the folder cannot be made"_s));
        }
    }
    return names;
}

Result<QStringList> writeZip(const QString &path, std::span<const OutgoingSubmission> submissions,
                             const QDateTime &now)
{
    if (QFileInfo::exists(path)) {
        return cannotWrite(path, u"it is already there"_s);
    }
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly)) {
        return tl::unexpected(writeFailure(path, file));
    }
    ZipWriter zip(file, now.toLocalTime());
    bool isWritten = true;
    QStringList names;
    for (const OutgoingSubmission &outgoing : submissions) {
        const QString name = freeName(baseName(outgoing.written->submission, now),
                                      [&](const QString &taken) { return names.contains(taken); });
        names.append(name);
        isWritten
            = isWritten && zip.add(name + u'/' + name + u".xml"_s, outgoing.written->xml, true);
        for (const QString &media : outgoing.written->submission.media) {
            const Result<QByteArray> bytes = mediaOf(outgoing, media);
            if (!bytes) {
                return failAs(bytes);
            }
            isWritten = isWritten && zip.add(name + u'/' + media, *bytes, false);
        }
    }
    // Without flush() a disk that is full only now goes unnoticed by Qt 6.4's commit().
    if (!isWritten || !zip.finish() || !file.flush() || !file.commit()) {
        if (file.error() == QFileDevice::NoError && !isVolumeFull(path)) {
            return cannotWrite(path, u"a ZIP holds 4 GiB at most; write a folder"_s);
        }
        return tl::unexpected(writeFailure(path, file));
    }
    return names;
}

} // namespace

Result<QStringList> writeSubmissions(const QString &path,
                                     std::span<const OutgoingSubmission> submissions,
                                     const QDateTime &now)
{
    return path.endsWith(".zip"_L1, Qt::CaseInsensitive) ? writeZip(path, submissions, now)
                                                         : writeFolders(path, submissions, now);
}

} // namespace meyar::form
