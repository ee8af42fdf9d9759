// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/diskfile.h"

#include "core/vault/crypto.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace meyar::evidence {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> systemFailure(const QString &path)
{
    const int code = errno;
    if (code == ENOSPC || code == EDQUOT) {
        return fail(Error::Code::DiskFull, {path});
    }
    return fail(Error::Code::CannotWrite, {path, qt_error_string(code)});
}

/// The names in a folder are on the disk only after the folder itself was written.
Result<> syncFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return systemFailure(folder);
    }
    const bool synced = ::fsync(descriptor) == 0;
    const Result<> result = synced ? Result<>() : Result<>(systemFailure(folder));
    ::close(descriptor);
    return result;
}

} // namespace

Result<> makePrivateFolder(const QString &path)
{
    constexpr mode_t ownerOnly = 0700;
    if (::mkdir(QFile::encodeName(path).constData(), ownerOnly) == 0) {
        return syncFolderOf(path);
    }
    if (errno == EEXIST && QFileInfo(path).isDir()) {
        return {};
    }
    return systemFailure(path);
}

Result<> removeFile(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) == 0) {
        return syncFolderOf(path);
    }
    return errno == ENOENT ? Result<>() : Result<>(systemFailure(path));
}

Result<std::unique_ptr<StagedFile>> StagedFile::create(const QString &folder)
{
    constexpr int nameBytes = 16;
    constexpr mode_t ownerOnly = 0600;
    const QString path = folder + u'/' + QString::fromLatin1(vault::randomBytes(nameBytes).toHex());
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownerOnly);
    if (descriptor < 0) {
        return systemFailure(path);
    }
    return std::unique_ptr<StagedFile>(new StagedFile(path, descriptor));
}

StagedFile::~StagedFile()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
        ::unlink(QFile::encodeName(m_path).constData());
    }
}

Result<> StagedFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return systemFailure(m_path);
        }
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<> StagedFile::moveTo(const QString &path)
{
    if (::fsync(m_descriptor) != 0
        || ::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(path).constData()) != 0) {
        return systemFailure(path);
    }
    ::close(m_descriptor);
    m_descriptor = -1;
    if (const Result<> synced = syncFolderOf(path); !synced) {
        return synced;
    }
    return syncFolderOf(m_path);
}

} // namespace meyar::evidence
