// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/exchangekey.h"

#include "core/base/savefile.h"
#include "core/base/writefailure.h"
#include "core/vault/privatefolder.h"

#include <QFile>

namespace meyar::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestFile = 4096;

Result<AgeIdentity> load(const QString &path)
{
    Result<QByteArray> content = readFile(path, longestFile);
    if (!content) {
        return failAs(content);
    }
    for (const QByteArray &line : content->split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#')) {
            Result<AgeIdentity> key = AgeIdentity::fromString(QString::fromLatin1(line));
            wipe(*content);
            return key ? std::move(key)
                       : fail(Error::Code::KeyTrouble, {path, u"it is not the key that its name says"_s});
        }
    }
    return fail(Error::Code::KeyTrouble, {path, u"it is not the key that its name says"_s});
}

} // namespace

Result<AgeIdentity> exchangeKey(const QString &profileFolder)
{
    const QString path = profileFolder + u"/exchange.age"_s;
    if (QFile::exists(path)) {
        return load(path);
    }
    if (const Result<> made = makePrivateFolder(profileFolder); !made) {
        return failAs(made);
    }
    AgeIdentity key = AgeIdentity::create();
    QByteArray content = "# public key: " + key.recipient().toString().toLatin1() + '\n' + key.toString().toLatin1() + '\n';
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(content) == content.size()
        && file.flush();
    wipe(content);
    if (!isWritten) {
        return keyFailure(writeFailure(path, file));
    }
    return key;
}

} // namespace meyar::vault
