// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/devicekeys.h"

#include "tests/support/qtcatch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace meyar;
using namespace meyar::vault;
using namespace Qt::StringLiterals;

namespace {

const QByteArray document(16, 'd');
const QByteArray changeHash(32, 'h');

QString keyFile(const QTemporaryDir &folder, const QByteArray &publicKey)
{
    return folder.filePath(u"devices/"_s + QString::fromLatin1(publicKey.toHex()) + u".key"_s);
}

} // namespace

TEST_CASE("A device key is kept for its owner and found again", "[vault]")
{
    const QTemporaryDir folder;
    const DeviceKeys keys(folder.path());

    const auto made = keys.create();
    REQUIRE_OK(made);
    const auto loaded = keys.load(made->publicKey);

    REQUIRE_OK(loaded);
    CHECK(loaded->secretKey == made->secretKey);
    CHECK(verify("m"_ba, sign("m"_ba, loaded->secretKey), made->publicKey));
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(keyFile(folder, made->publicKey)) & others) == 0);
#endif
}

TEST_CASE("A key of another laptop is not found", "[vault]")
{
    const QTemporaryDir folder;

    const auto loaded = DeviceKeys(folder.path()).load(newKeyPair().publicKey);

    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == Error::Code::NotFound);
}

TEST_CASE("A key file with another's secret is refused", "[vault]")
{
    const QTemporaryDir folder;
    const DeviceKeys keys(folder.path());
    const QByteArray mine = keys.create()->publicKey;
    const QByteArray other = keys.create()->publicKey;
    QFile::remove(keyFile(folder, mine));
    REQUIRE(QFile::copy(keyFile(folder, other), keyFile(folder, mine)));

    const auto loaded = keys.load(mine);

    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == Error::Code::KeyTrouble);
}

TEST_CASE("What was sealed is remembered by document", "[vault]")
{
    const QTemporaryDir folder;
    const DeviceKeys keys(folder.path());
    const QByteArray key = keys.create()->publicKey;
    CHECK(keys.sealedUpTo(key, document).value() == 0);

    REQUIRE_OK(keys.noteSealed(key, {{document, 1, changeHash}}));
    REQUIRE_OK(keys.noteSealed(key, {{document, 10, changeHash}, {QByteArray(16, 'e'), 99, changeHash}}));

    CHECK(DeviceKeys(folder.path()).sealedUpTo(key, document).value() == 10);
    CHECK(keys.sealedUpTo(newKeyPair().publicKey, document).value() == 0);
}

TEST_CASE("A folder that cannot be made is key trouble", "[vault]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));

    const auto made = DeviceKeys(file.fileName()).create();

    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::KeyTrouble);
}

TEST_CASE("People see two words and a fingerprint", "[vault]")
{
    const QByteArray key = QByteArray::fromHex("0123456789abcdef") + QByteArray(24, 'x');

    CHECK(fingerprint(key) == u"0123 4567 89ab cdef"_s);
    CHECK(deviceLabel(key) == deviceLabel(key));
    CHECK(QRegularExpression(u"^[a-z]+-[a-z]+$"_s).match(deviceLabel(key)).hasMatch());
}
