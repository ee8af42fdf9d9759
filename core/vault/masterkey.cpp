// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/masterkey.h"

#include "core/base/savefile.h"
#include "core/vault/lockedsecret.h"
#include "core/vault/privatefolder.h"
#include "core/vault/symmetric.h"

#include <QFile>

namespace meyar::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fileLimit = 4096;

} // namespace

MasterKeyFile::MasterKeyFile(QString profileFolder)
    : m_folder(std::move(profileFolder))
{
}

QString MasterKeyFile::path() const
{
    return m_folder + u"/master.key"_s;
}

bool MasterKeyFile::exists() const
{
    return QFile::exists(path());
}

Result<NewMasterKey> MasterKeyFile::create(const QString &passphrase,
                                           const PassphraseCost &cost) const
{
    if (exists()) {
        return fail(Error::Code::KeyTrouble, {path(), u"there is one already"_s});
    }
    Secret key = Secret::random(symmetricKeySize);
    const auto set = restore(key, passphrase, cost);
    if (!set) {
        return failAs(set);
    }
    return NewMasterKey{std::move(key), *set};
}

Result<Secret> MasterKeyFile::unlock(const QString &passphrase) const
{
    const auto bytes = readFile(path(), fileLimit);
    if (!bytes) {
        return failAs(bytes);
    }
    return unlockSecret(LockedKind::MasterKey, {}, *bytes, passphrase, path());
}

Result<PassphraseSet> MasterKeyFile::changePassphrase(const QString &oldPassphrase,
                                                      const QString &newPassphrase,
                                                      const PassphraseCost &cost) const
{
    const auto key = unlock(oldPassphrase);
    if (!key) {
        return failAs(key);
    }
    return restore(*key, newPassphrase, cost);
}

Result<PassphraseSet> MasterKeyFile::restore(const Secret &masterKey, const QString &newPassphrase,
                                             const PassphraseCost &cost) const
{
    const auto locked = lockSecret(LockedKind::MasterKey, {}, masterKey, newPassphrase, cost);
    if (!locked) {
        return failAs(locked);
    }
    if (const auto made = makePrivateFolder(m_folder); !made) {
        return failAs(made);
    }
    if (const auto saved = savePrivateFile(path(), locked->bytes); !saved) {
        return failAs(saved);
    }
    return PassphraseSet{locked->cost, locked->tookLessMemory};
}

} // namespace meyar::vault
