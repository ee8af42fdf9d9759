// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"

#include "core/base/writefailure.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>
#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 1024 * 1024;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions forEverybody
    = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;

std::function<bool(FileStep)> &fault()
{
    static std::function<bool(FileStep)> current;
    return current;
}

bool fails(FileStep step)
{
    return fault() && fault()(step);
}

tl::unexpected<Error> refused(const QFileDevice &file, const QString &path)
{
    return tl::unexpected(fault() ? Error{Error::Code::DiskFull, {path}} : writeFailure(path, file));
}

/// QFile::flush hands the bytes to the system; this waits until they are on the disk.
bool flushToDisk(QFile &file)
{
    if (fails(FileStep::Sync) || !file.flush()) {
        return false;
    }
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

/// Makes a rename itself last.
void flushFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle); // a file system that cannot do this has no better promise to make
        ::close(handle);
    }
#endif
}

/// Fills a temporary file beside `path` by `write` and gives it that name. Its destructor removes it otherwise.
template<typename Write>
Result<> replaced(const QString &path, QFile::Permissions whenNew, Write write,
                  std::optional<QFile::Permissions> always = {})
{
    QTemporaryFile file(path + u".XXXXXX"_s);
    if (fails(FileStep::Open) || !file.open()) {
        return refused(file, path);
    }
    if (!write(file) || !flushToDisk(file)) {
        return refused(file, path);
    }
    const QFileInfo before(path);
    file.setPermissions(always.value_or(before.exists() ? before.permissions() : whenNew));
    file.close();
    if (const Result<> renamed = renameFile(file.fileName(), path); !renamed) {
        return renamed;
    }
    file.setAutoRemove(false);
    return {};
}

bool written(QFile &file, const QByteArray &bytes)
{
    return !fails(FileStep::Write) && file.write(bytes) == bytes.size();
}

} // namespace

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    return replaced(path, forEverybody, [&](QFile &file) { return written(file, bytes); });
}

Result<> savePrivateFile(const QString &path, const QByteArray &bytes)
{
    return replaced(path, ownerOnly, [&](QFile &file) {
        return file.setPermissions(ownerOnly) && written(file, bytes);
    }, ownerOnly);
}

Result<> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::CannotRead, {from, source.errorString()});
    }
    const Result<> copied = replaced(to, source.permissions(), [&](QFile &file) {
        for (QByteArray block = source.read(blockSize); !block.isEmpty(); block = source.read(blockSize)) {
            if (!written(file, block)) {
                return false;
            }
        }
        return source.error() == QFileDevice::NoError;
    });
    if (source.error() != QFileDevice::NoError) {
        return fail(Error::Code::CannotRead, {from, source.errorString()});
    }
    return copied;
}

Result<> renameFile(const QString &from, const QString &to)
{
    std::error_code error;
    if (fails(FileStep::Rename)) {
        error = std::make_error_code(std::errc::no_space_on_device);
    } else {
        std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    }
    if (error == std::errc::no_space_on_device || (error && isVolumeFull(to))) {
        return fail(Error::Code::DiskFull, {to});
    }
    if (error) {
        return fail(Error::Code::CannotWrite, {to, QString::fromStdString(error.message())});
    }
    flushFolder(QFileInfo(to).absolutePath());
    return {};
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(Error::Code::NotFound, {u"file"_s, path});
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::CannotRead, {path, file.errorString()});
    }
    if (file.size() > limit) {
        return fail(Error::Code::TooLarge, {path, QString::number(file.size()), QString::number(limit)});
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return fail(Error::Code::CannotRead, {path, file.errorString()});
    }
    return bytes;
}

void setFileFault(std::function<bool(FileStep)> fails)
{
    fault() = std::move(fails);
}

} // namespace meyar
