// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/minisign.h"

#include "tests/support/qtcatch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace meyar;
using namespace meyar::vault;
using namespace Qt::StringLiterals;

namespace {

const QByteArray content = "content\n"_ba;
const QByteArray comment = "programme=x sender=y"_ba;

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("A minisign signature is good for its content and key only", "[minisign]")
{
    const KeyPair keys = newKeyPair();
    const QByteArray file = minisignature(content, comment, keys);

    CHECK(verifyMinisignature(content, file, keys.publicKey));
    CHECK_FALSE(verifyMinisignature("contend\n"_ba, file, keys.publicKey));
    CHECK_FALSE(verifyMinisignature(content, file, newKeyPair().publicKey));
    CHECK_FALSE(verifyMinisignature(content, {}, keys.publicKey));
    CHECK_FALSE(verifyMinisignature(content, file, {}));
}

TEST_CASE("Every changed bit and every cut of a signature file is refused", "[minisign]")
{
    const KeyPair keys = newKeyPair();
    const QByteArray file = minisignature(content, comment, keys);

    int accepted = 0;
    for (qsizetype i = 0; i < file.size() * 8; ++i) {
        QByteArray changed = file;
        changed[i / 8] = static_cast<char>(changed[i / 8] ^ (1 << (i % 8)));
        accepted += verifyMinisignature(content, changed, keys.publicKey) ? 1 : 0;
    }
    for (qsizetype size = 0; size < file.size(); ++size) {
        accepted += verifyMinisignature(content, file.left(size), keys.publicKey) ? 1 : 0;
    }
    CHECK(accepted == 0);
    CHECK_FALSE(verifyMinisignature(content, file + '\n', keys.publicKey));
}

TEST_CASE("The trusted comment cannot be exchanged", "[minisign]")
{
    const KeyPair keys = newKeyPair();
    QByteArray file = minisignature(content, comment, keys);

    file.replace("sender=y", "sender=z");

    CHECK_FALSE(verifyMinisignature(content, file, keys.publicKey));
}

TEST_CASE("Debian's minisign accepts what we sign and refuses what was changed",
          "[minisign][interop]")
{
    const QString program = QStandardPaths::findExecutable(u"minisign"_s);
    if (program.isEmpty()) {
        WARN("minisign is not installed: not checked");
        return;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"content"_s);
    const KeyPair keys = newKeyPair();
    save(path, content);
    save(path + u".minisig"_s, minisignature(content, comment, keys));
    const QStringList arguments{
        u"-V"_s, u"-P"_s, QString::fromLatin1(minisignPublicKey(keys.publicKey)), u"-m"_s, path};

    QProcess check;
    check.start(program, arguments);
    REQUIRE(check.waitForFinished());
    CHECK(check.exitCode() == 0);
    CHECK(check.readAllStandardOutput().contains(comment));

    save(path, content + "x");
    check.start(program, arguments);
    REQUIRE(check.waitForFinished());
    CHECK(check.exitCode() != 0);
}
