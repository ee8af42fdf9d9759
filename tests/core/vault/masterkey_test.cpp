// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/masterkey.h"

#include "core/base/savefile.h"
#include "core/vault/lockedsecret.h"
#include "tests/support/qtcatch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace meyar;
using namespace meyar::vault;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

constexpr PassphraseCost cheap{8, 1};
const QString first = u"kite garden lamp"_s;
const QString second = u"mango river cloud"_s;

} // namespace

TEST_CASE("A master key opens with its passphrase and no other", "[masterkey]")
{
    const QTemporaryDir folder;
    const MasterKeyFile file(folder.filePath(u"profile"_s));
    CHECK_FALSE(file.exists());
    CHECK(file.unlock(first).error().code == Code::NotFound);

    const auto made = file.create(first, cheap);
    REQUIRE_OK(made);
    CHECK(file.exists());
    CHECK_FALSE(made->set.tookLessMemory);
    CHECK((made->set.cost == cheap));

    CHECK(file.unlock(first).value() == made->key);
    CHECK(file.unlock(second).error().code == Code::WrongPassphrase);
    CHECK(file.unlock({}).error().code == Code::WrongPassphrase);
    CHECK(file.create(second, cheap).error().code == Code::KeyTrouble);
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(file.path()) & others) == 0);
    CHECK((QFile::permissions(folder.filePath(u"profile"_s)) & others) == 0);
#endif
}

TEST_CASE("A new passphrase keeps the master key", "[masterkey]")
{
    const QTemporaryDir folder;
    const MasterKeyFile file(folder.path());
    const auto made = file.create(first, cheap);
    REQUIRE_OK(made);

    CHECK(file.changePassphrase(second, first, cheap).error().code == Code::WrongPassphrase);
    CHECK(file.changePassphrase(first, u"short"_s, cheap).error().code == Code::WeakPassphrase);
    CHECK(file.unlock(first).value() == made->key);
    REQUIRE_OK(file.changePassphrase(first, second, cheap));

    CHECK(file.unlock(second).value() == made->key);
    CHECK(file.unlock(first).error().code == Code::WrongPassphrase);
}

TEST_CASE("A master key from a sheet gets a new passphrase", "[masterkey]")
{
    const QTemporaryDir folder;
    const MasterKeyFile file(folder.path());
    const Secret key = Secret::random(32);
    REQUIRE_OK(file.restore(key, second, cheap));
    CHECK(file.unlock(second).value() == key);
}

TEST_CASE("A damaged key file is not called a wrong passphrase", "[masterkey]")
{
    const QTemporaryDir folder;
    const MasterKeyFile file(folder.path());
    REQUIRE_OK(file.create(first, cheap));
    const QByteArray good = readFile(file.path()).value();

    int wrong = 0;
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray changed = good;
        changed[i] = static_cast<char>(changed[i] ^ 0x41);
        REQUIRE_OK(saveFile(file.path(), changed));
        const auto unlocked = file.unlock(first);
        const bool isVersion = i == 12;
        wrong += !unlocked && unlocked.error().code == (isVersion ? Code::NewerFile : Code::Damaged)
            ? 0
            : 1;
    }
    for (qsizetype size = 0; size < good.size(); ++size) {
        REQUIRE_OK(saveFile(file.path(), good.left(size)));
        const auto unlocked = file.unlock(first);
        wrong += !unlocked && unlocked.error().code == Code::Damaged ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("Where the memory cannot be had less is taken, and said", "[masterkey]")
{
    const Secret secret = Secret::random(32);
    QList<int> tried;
    const MakeKey littleMemory = [&tried](const QString &passphrase, const QByteArray &salt,
                                          const PassphraseCost &cost) -> std::optional<Secret> {
        tried.append(cost.memoryMiB);
        return cost.memoryMiB > 64 ? std::nullopt : keyOfPassphrase(passphrase, salt, cost);
    };
    const auto locked
        = lockSecret(LockedKind::MasterKey, {}, secret, first, {128, 3}, littleMemory);

    REQUIRE_OK(locked);
    CHECK(locked->tookLessMemory);
    CHECK((locked->cost == smallCost));
    CHECK(tried == QList<int>{128, 64});
    CHECK(unlockSecret(LockedKind::MasterKey, {}, locked->bytes, first, {}).value() == secret);

    const MakeKey none
        = [](const QString &, const QByteArray &, const PassphraseCost &) -> std::optional<Secret> {
        return std::nullopt;
    };
    CHECK(lockSecret(LockedKind::MasterKey, {}, secret, first, {128, 3}, none).error().code
          == Code::KeyTrouble);
}

TEST_CASE("A locked secret is of one kind and about one thing", "[masterkey]")
{
    const Secret secret = Secret::random(32);
    const auto locked = lockSecret(LockedKind::ProgrammeSecrets, "about"_ba, secret, first, cheap);
    REQUIRE_OK(locked);
    CHECK(unlockSecret(LockedKind::MasterKey, "about"_ba, locked->bytes, first, {}).error().code
          == Code::Damaged);
    CHECK(unlockSecret(LockedKind::ProgrammeSecrets, "other"_ba, locked->bytes, first, {})
              .error()
              .code
          == Code::WrongPassphrase);
    CHECK(unlockSecret(LockedKind::ProgrammeSecrets, "about"_ba, locked->bytes, first, {}).value()
          == secret);
}
