// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/privatefolder.h"

#include "core/base/writefailure.h"
#include "core/vault/crypto.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace meyar::vault {

using namespace Qt::StringLiterals;

tl::unexpected<Error> keyFailure(Error failure)
{
    if (failure.code == Error::Code::CannotWrite) {
        failure.code = Error::Code::KeyTrouble;
    }
    return tl::unexpected(std::move(failure));
}

Result<> makePrivateFolder(const QString &path)
{
    if (!QDir().mkpath(path)) {
        return keyFailure(writeFailure(path, u"the folder cannot be made"_s));
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

void flushFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

Result<> destroyFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(Error::Code::NotFound, {u"file"_s, path});
    }
    if (!file.open(
            QIODevice::ReadWrite)) { // in place: truncating first would give the old blocks away
        return tl::unexpected(writeFailure(path, file));
    }
    const QByteArray noise = randomBytes(static_cast<int>(file.size()));
    bool isOverwritten = file.write(noise) == noise.size() && file.flush();
#ifdef Q_OS_UNIX
    isOverwritten = isOverwritten && ::fsync(file.handle()) == 0;
#endif
    file.close();
    if (!isOverwritten || !file.remove()) {
        return tl::unexpected(writeFailure(path, file));
    }
    flushFolder(QFileInfo(path).path());
    return {};
}

} // namespace meyar::vault
