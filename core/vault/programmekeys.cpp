// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/programmekeys.h"

#include "core/base/savefile.h"
#include "core/vault/certificates.h"
#include "core/vault/lockedsecret.h"
#include "core/vault/privatefolder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace meyar::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fileLimit = 4096;
constexpr qsizetype idSize = 16;
constexpr qsizetype secretSize = 32;

} // namespace

ProgrammeSecrets ProgrammeSecrets::create()
{
    Secret seed = Secret::random(secretSize);
    const ProgrammeId programme = programmeIdOf(keyPairOf(seed).publicKey);
    return {programme, std::move(seed), Secret::random(secretSize), AgeIdentity::create()};
}

Secret ProgrammeSecrets::packed() const
{
    Secret all(packedProgrammeSize);
    unsigned char *at = all.data();
    for (const QByteArrayView part : {QByteArrayView(programme.bytes()), rootSeed.view(),
                                      sealing.view(), office.secret().view()}) {
        std::memcpy(at, part.data(), static_cast<size_t>(part.size()));
        at += part.size();
    }
    return all;
}

std::optional<ProgrammeSecrets> ProgrammeSecrets::unpacked(const Secret &packed)
{
    if (packed.size() != packedProgrammeSize) {
        return std::nullopt;
    }
    const auto part = [&packed](int number) {
        return Secret::copyOf(packed.view().sliced(idSize + number * secretSize, secretSize));
    };
    return ProgrammeSecrets{*ProgrammeId::fromBytes(packed.view().first(idSize).toByteArray()),
                            part(0), part(1), AgeIdentity(part(2))};
}

ProgrammeKeyFiles::ProgrammeKeyFiles(QString profileFolder)
    : m_folder(std::move(profileFolder) + u"/programmes"_s)
{
}

QString ProgrammeKeyFiles::pathOf(const ProgrammeId &programme) const
{
    return m_folder + u'/' + programme.toString() + u".key"_s;
}

std::vector<ProgrammeId> ProgrammeKeyFiles::all() const
{
    std::vector<ProgrammeId> found;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u"*.key"_s}, QDir::Files)) {
        if (const auto id = ProgrammeId::fromString(file.completeBaseName())) {
            found.push_back(*id);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

Result<PassphraseSet> ProgrammeKeyFiles::save(const ProgrammeSecrets &secrets,
                                              const QString &passphrase,
                                              const PassphraseCost &cost) const
{
    const auto locked = lockSecret(LockedKind::ProgrammeSecrets, secrets.programme.bytes(),
                                   secrets.packed(), passphrase, cost);
    if (!locked) {
        return failAs(locked);
    }
    if (const auto made = makePrivateFolder(m_folder); !made) {
        return failAs(made);
    }
    if (const auto saved = savePrivateFile(pathOf(secrets.programme), locked->bytes); !saved) {
        return failAs(saved);
    }
    return PassphraseSet{locked->cost, locked->tookLessMemory};
}

Result<ProgrammeSecrets> ProgrammeKeyFiles::load(const ProgrammeId &programme,
                                                 const QString &passphrase) const
{
    const QString path = pathOf(programme);
    const auto bytes = readFile(path, fileLimit);
    if (!bytes) {
        return failAs(bytes);
    }
    const auto packed
        = unlockSecret(LockedKind::ProgrammeSecrets, programme.bytes(), *bytes, passphrase, path);
    if (!packed) {
        return failAs(packed);
    }
    auto secrets = ProgrammeSecrets::unpacked(*packed);
    if (!secrets || secrets->programme != programme) {
        return fail(Error::Code::Damaged, {path, u"it is of another programme"_s});
    }
    return std::move(*secrets);
}

} // namespace meyar::vault
