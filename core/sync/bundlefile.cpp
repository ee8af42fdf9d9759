// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundlefile.h"

#include "core/base/savefile.h"
#include "core/base/text.h"
#include "core/base/writefailure.h"
#include "core/sync/bundlecheck.h"
#include "core/sync/diskspace.h"
#include "core/sync/filebytes.h"
#include "core/sync/limits.h"
#include "core/sync/manifest.h"
#include "core/sync/readme.h"
#include "core/sync/segments.h"
#include "core/vault/age.h"
#include "core/vault/minisign.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <deque>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace meyar {

using namespace Qt::StringLiterals;
using namespace bundle;

namespace {

constexpr qsizetype longestName = 250; // well within what the reader takes

/// The entries of a bundle, with what their bytes lie in.
struct Entries
{
    std::vector<Entry> all;
    std::deque<QByteArray> held; ///< a deque: what has been added does not move
    std::deque<QFile> mapped;
    qint64 size = 0;

    void add(const QByteArray &name, const QByteArray &bytes)
    {
        all.push_back({name, held.emplace_back(bytes)});
        size += bytes.size() + headersSize + 2 * name.size();
    }
    [[nodiscard]] Result<> addFile(const BundleBlob &blob)
    {
        QFile &file = mapped.emplace_back(blob.file);
        const qint64 bytes = file.size();
        const uchar *data = file.open(QIODevice::ReadOnly) ? file.map(0, bytes) : nullptr;
        if (data == nullptr) {
            return fail(Error::Code::CannotRead, {blob.file, file.errorString()});
        }
        all.push_back({entryname::blob(blob.sha256, blob.type),
                       QByteArrayView(reinterpret_cast<const char *>(data), bytes)});
        size += bytes + headersSize + 2 * all.back().name.size();
        return {};
    }

private:
    static constexpr qint64 headersSize = 30 + 46;
};

/// Everything that goes into the file; the manifest lists what comes behind it and its signature.
Result<> encode(Entries &entries, const BundleContent &content, const vault::KeyPair &sender)
{
    const Result<std::vector<QByteArray>> segments = packed(content.changes);
    if (!segments) {
        return failAs(segments);
    }
    entries.all.resize(2);
    entries.add(entryname::readme.toByteArray(), readme(sender.publicKey));
    for (const QByteArray &segment : *segments) {
        entries.add(entryname::segment(vault::sha256(segment)), segment);
    }
    for (const BundleBlob &blob : content.blobs) {
        if (const Result<> added = entries.addFile(blob); !added) {
            return added;
        }
    }
    Manifest manifest{content, {}};
    manifest.content.changes.clear();
    for (size_t i = 2; i < entries.all.size(); ++i) {
        const QByteArray bytes = entries.all[i].toByteArray();
        manifest.entries.push_back(
            {entries.all[i].name, static_cast<quint64>(bytes.size()), vault::sha256(bytes)});
    }
    const QByteArray manifestBytes = encoded(manifest);
    const QByteArray signature
        = vault::minisignature(manifestBytes, trustedComment(content), sender);
    entries.all[0] = {entryname::manifest.toByteArray(), entries.held.emplace_back(manifestBytes)};
    entries.all[1] = {entryname::signature.toByteArray(), entries.held.emplace_back(signature)};
    entries.size += manifestBytes.size() + signature.size();
    return {};
}

bool flushToDisk(QFile &file)
{
    if (!file.flush()) {
        return false;
    }
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

/// Makes the rename itself last.
void flushFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle); // a file system that cannot do this has no better promise to make
        ::close(handle);
    }
#endif
}

Result<> writeNewFile(QFile &file, const Entries &entries, const QString &path)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return tl::unexpected(writeFailure(path, file));
    }
    if (!writeZip(file, entries.all) || !flushToDisk(file)) {
        return tl::unexpected(writeFailure(path, file));
    }
    file.close();
    return {};
}

/// What the disk holds now, verified and compared with what was to be written.
Result<BundleContent> readBack(const QString &temporary, const BundleContent &content,
                               const QString &path)
{
    const Result<FileBytes> bytes = FileBytes::of(temporary, maxFileSize);
    if (!bytes) {
        return fail(Error::Code::CannotWrite, {path, u"what was written cannot be read back"_s});
    }
    Result<BundleContent> written = verified(bytes->bytes(), path);
    if (written && (written->feeds != content.feeds || written->changes != content.changes
                    || written->blobs.size() != content.blobs.size())) {
        return fail(Error::Code::CannotWrite,
                    {path, u"what was read back is not what was written"_s});
    }
    if (written) {
        written->blobs.clear(); // their bytes are about to be let go
    }
    return written;
}

Result<BundleContent> writePlain(const QString &path, const Entries &entries, const BundleContent &content)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString mark = QString::fromLatin1(vault::randomBytes(8).toHex());
    QFile file(folder + u"/meyar-"_s + mark + u".part"_s);
    auto removeTemporary = qScopeGuard([&file] {
        file.close(); // QFile::remove would stop at what cannot be flushed
        QFile::remove(file.fileName());
    });
    if (const auto written = writeNewFile(file, entries, path); !written) {
        return failAs(written);
    }
    Result<BundleContent> result = readBack(file.fileName(), content, path);
    if (!result) {
        return result;
    }
    if (!file.rename(path)) {
        return tl::unexpected(writeFailure(path, file));
    }
    removeTemporary.dismiss();
    flushFolder(folder);
    return result;
}

/// The readable file stays in a private folder of this laptop; what may lie on a stick is encrypted.
Result<BundleContent> writeEncrypted(const QString &path, const Entries &entries, const BundleContent &content)
{
    std::vector<vault::AgeRecipient> recipients;
    for (const QString &text : content.recipients) {
        Result<vault::AgeRecipient> recipient = vault::AgeRecipient::fromString(text);
        if (!recipient) {
            return failAs(recipient);
        }
        recipients.push_back(*recipient);
    }
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return tl::unexpected(writeFailure(QDir::tempPath(), folder.errorString()));
    }
    const QString plain = folder.filePath(u"bundle.meyar"_s);
    Result<BundleContent> result = writePlain(plain, entries, content);
    if (!result) {
        return result;
    }
    if (const Result<> encrypted = vault::encryptAgeFile(plain, path, recipients); !encrypted) {
        return failAs(encrypted);
    }
    flushFolder(QFileInfo(path).absolutePath());
    result->fileSize = QFileInfo(path).size();
    result->wasEncrypted = true;
    return result;
}

Result<BundleContent> readPlain(const QString &file, const QString &path)
{
    Result<FileBytes> bytes = FileBytes::snapshot(file, maxFileSize);
    if (!bytes) {
        return failAs(bytes);
    }
    Result<BundleContent> content = verified(bytes->bytes(), path);
    if (content) {
        content->held = std::make_shared<FileBytes>(std::move(*bytes));
    }
    return content;
}

Result<BundleContent> readEncrypted(const QString &path, const std::vector<vault::AgeIdentity> &keys)
{
    if (const Result<> room = requireSpace(QDir::tempPath(), QFileInfo(path).size()); !room) {
        return failAs(room);
    }
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return tl::unexpected(writeFailure(QDir::tempPath(), folder.errorString()));
    }
    const QString plain = folder.filePath(u"bundle.meyar"_s);
    for (const vault::AgeIdentity &key : keys) {
        const Result<> opened = vault::decryptAgeFile(path, plain, key);
        if (!opened && opened.error().code == Error::Code::NotForThisKey) {
            continue;
        }
        Result<BundleContent> content = opened ? readPlain(plain, path) : failAs(opened);
        if (content) {
            content->fileSize = QFileInfo(path).size();
            content->wasEncrypted = true;
            content->wasEncryptedByAnother = !content->recipients.contains(key.recipient().toString());
        }
        return content;
    }
    return fail(Error::Code::NotForThisKey, {path});
}

} // namespace

Result<BundleContent> writeBundle(const QString &path, BundleContent content,
                                  const vault::KeyPair &sender)
{
    content.sender = sender.publicKey;
    content.programmeName = cleaned(content.programmeName).left(longestName);
    if (content.bundleId.size() != 16) {
        return fail(Error::Code::BadArgument,
                    {u"bundle id"_s, QString::fromLatin1(content.bundleId.toHex()), u"16 bytes"_s});
    }
    if (QFileInfo::exists(path)) {
        return fail(Error::Code::CannotWrite, {path, u"a file of this name is there already"_s});
    }
    Entries entries;
    if (const Result<> made = encode(entries, content, sender); !made) {
        return failAs(made);
    }
    if (entries.size > maxFileSize) {
        return fail(Error::Code::TooLarge,
                    {path, QString::number(entries.size), QString::number(maxFileSize)});
    }
    for (const QString &place : {QFileInfo(path).absolutePath(), QDir::tempPath()}) {
        if (const Result<> room = requireSpace(place, entries.size); !room) {
            return failAs(room);
        }
        if (content.recipients.isEmpty()) {
            break; // what is readable by anyone is made in its place
        }
    }
    return content.recipients.isEmpty() ? writePlain(path, entries, content)
                                        : writeEncrypted(path, entries, content);
}

Result<BundleContent> readBundle(const QString &path, const std::vector<vault::AgeIdentity> &keys)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) { // a pipe or a device might never end
        return fail(Error::Code::CannotRead, {path, u"it is not a file"_s});
    }
    if (info.size() > maxFileSize) {
        return fail(Error::Code::TooLarge, {path, QString::number(info.size()), QString::number(maxFileSize)});
    }
    return vault::looksLikeAgeFile(path) ? readEncrypted(path, keys) : readPlain(path, path);
}

} // namespace meyar
