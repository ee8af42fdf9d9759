// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundlefile.h"

#include "core/base/savefile.h"
#include "core/base/text.h"
#include "core/sync/bundlecheck.h"
#include "core/sync/limits.h"
#include "core/sync/manifest.h"
#include "core/sync/readme.h"
#include "core/sync/segments.h"
#include "core/vault/minisign.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace meyar {

using namespace Qt::StringLiterals;
using namespace bundle;

namespace {

constexpr qsizetype longestName = 250; // well within what the reader takes

Result<QByteArray> encodedBundle(const BundleContent &content, const vault::KeyPair &sender)
{
    const Result<std::vector<QByteArray>> segments = packed(content.changes);
    if (!segments) {
        return failAs(segments);
    }
    const QByteArray text = readme(sender.publicKey);
    std::vector<Entry> entries{{entryname::manifest.toByteArray(), {}},
                               {entryname::signature.toByteArray(), {}}};
    entries.push_back({entryname::readme.toByteArray(), text});
    for (const QByteArray &segment : *segments) {
        entries.push_back({entryname::segment(vault::sha256(segment)), segment});
    }
    Manifest manifest{content, {}};
    manifest.content.changes.clear();
    for (size_t i = 2; i < entries.size(); ++i) {
        const QByteArray bytes = entries[i].toByteArray();
        manifest.entries.push_back(
            {entries[i].name, static_cast<quint64>(bytes.size()), vault::sha256(bytes)});
    }
    const QByteArray manifestBytes = encoded(manifest);
    const QByteArray signature
        = vault::minisignature(manifestBytes, trustedComment(content), sender);
    entries[0].bytes = manifestBytes;
    entries[1].bytes = signature;
    return zipped(entries);
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

Result<> writeNewFile(QFile &file, const QByteArray &bytes, const QString &path)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return fail(Error::Code::CannotWrite, {path, file.errorString()});
    }
    if (file.write(bytes) != bytes.size() || !flushToDisk(file)) {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        const QString why
            = file.error() == QFileDevice::NoError ? qt_error_string() : file.errorString();
        return isFull ? fail(Error::Code::DiskFull, {path})
                      : fail(Error::Code::CannotWrite, {path, why});
    }
    file.close();
    return {};
}

/// What the disk holds now, verified and compared with what was to be written.
Result<BundleContent> readBack(const QString &temporary, const BundleContent &content,
                               const QString &path)
{
    const Result<QByteArray> bytes = readFile(temporary, maxFileSize);
    if (!bytes) {
        return fail(Error::Code::CannotWrite, {path, u"what was written cannot be read back"_s});
    }
    Result<BundleContent> written = verified(*bytes, path);
    if (written && (written->feeds != content.feeds || written->changes != content.changes)) {
        return fail(Error::Code::CannotWrite,
                    {path, u"what was read back is not what was written"_s});
    }
    return written;
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
    const Result<QByteArray> bytes = encodedBundle(content, sender);
    if (!bytes) {
        return failAs(bytes);
    }
    if (bytes->size() > maxFileSize) {
        return fail(Error::Code::TooLarge,
                    {path, QString::number(bytes->size()), QString::number(maxFileSize)});
    }
    const QString folder = QFileInfo(path).absolutePath();
    const QString mark = QString::fromLatin1(vault::randomBytes(8).toHex());
    QFile file(folder + u"/meyar-"_s + mark + u".part"_s);
    auto removeTemporary = qScopeGuard([&file] {
        file.close(); // QFile::remove would stop at what cannot be flushed
        QFile::remove(file.fileName());
    });
    if (const auto written = writeNewFile(file, *bytes, path); !written) {
        return failAs(written);
    }
    Result<BundleContent> result = readBack(file.fileName(), content, path);
    if (!result) {
        return result;
    }
    if (!file.rename(path)) {
        return fail(Error::Code::CannotWrite, {path, file.errorString()});
    }
    removeTemporary.dismiss();
    flushFolder(folder);
    return result;
}

Result<BundleContent> readBundle(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) { // a pipe or a device might never end
        return fail(Error::Code::CannotRead, {path, u"it is not a file"_s});
    }
    const Result<QByteArray> bytes = readFile(path, maxFileSize);
    if (!bytes) {
        return failAs(bytes);
    }
    return verified(*bytes, path);
}

} // namespace meyar
