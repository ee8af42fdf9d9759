// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundlecheck.h"
#include "core/sync/exchange.h"
#include "core/sync/manifest.h"
#include "core/sync/segments.h"
#include "core/vault/exchangekey.h"
#include "core/vault/minisign.h"
#include "tests/kit/forgery.h"
#include "tests/support/laptop.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

// What public tools make, read by ours, and the encrypted bundle the other way round (what else they read of ours:
// tests/core/sync/bundleinterop_test.cpp). A tool that is not installed is warned about and not checked.

namespace {

/// Whether all are installed; says which is not.
bool areInstalled(std::initializer_list<const char *> tools)
{
    bool all = true;
    for (const char *tool : tools) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty()) {
            WARN(tool << " is not installed: NOT CHECKED");
            all = false;
        }
    }
    return all;
}

/// Runs a tool in the folder; it must succeed.
QByteArray ran(const QString &folder, const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray load(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::vector<bundle::Entry> honestEntries()
{
    return kit::entriesOf({.content = kit::contentOf({kit::chain(vault::newKeyPair(), 'x', 2)})});
}

/// The key as minisign keeps it without a passphrase.
QByteArray secretKeyFile(const vault::KeyPair &keys)
{
    const QByteArray number = QByteArray::fromBase64(vault::minisignPublicKey(keys.publicKey)).mid(2, 8);
    const QByteArray algorithm = "Ed";
    const QByteArray secret = keys.secretKey;
    const QByteArray sum = vault::blake2b256(algorithm + number + secret);
    const QByteArray bytes = algorithm + QByteArray(2, '\0') + "B2" + QByteArray(48, '\0') + number + secret + sum;
    return "untrusted comment: a key for this test\n" + bytes.toBase64() + '\n';
}

/// The entries of an honest bundle as files.
QStringList unpackedInto(const QString &folder)
{
    QStringList names;
    for (const bundle::Entry &entry : honestEntries()) {
        names += QString::fromLatin1(entry.name);
        save(folder + u'/' + names.back(), entry.toByteArray());
    }
    return names;
}

} // namespace

TEST_CASE("A bundle that age encrypted to us is taken in", "[interop]")
{
    if (!areInstalled({"age"})) {
        return;
    }
    Laptop laptop;
    const auto key = vault::exchangeKey(laptop.store->profile());
    REQUIRE_OK(key);
    save(laptop.file(u"plain.meyar"_s), kit::honest());
    ran(laptop.folder.path(), u"age"_s, {u"-r"_s, key->recipient().toString(), u"-o"_s, u"sealed.meyar.age"_s, u"plain.meyar"_s});

    const auto receipt = importBundle(*laptop.store, laptop.file(u"sealed.meyar.age"_s));

    REQUIRE_OK(receipt);
    CHECK(receipt->newChanges == 2);
}

TEST_CASE("age opens what we encrypt", "[interop]")
{
    if (!areInstalled({"age"})) {
        return;
    }
    Laptop laptop;
    const auto key = vault::exchangeKey(laptop.store->profile());
    REQUIRE_OK(key);
    save(laptop.file(u"key.txt"_s), key->toString().toLatin1() + '\n');
    const auto written = exportBundle(
        *laptop.store, {.path = laptop.file(u"out.meyar.age"_s), .recipients = {key->recipient().toString()}});
    REQUIRE_OK(written);

    const QByteArray plain = ran(laptop.folder.path(), u"age"_s, {u"-d"_s, u"-i"_s, u"key.txt"_s, u"out.meyar.age"_s});

    const auto content = bundle::verified(plain, u"plain"_s);
    REQUIRE_OK(content);
    CHECK(content->manifestHash == written->manifestHash);
}

// The strict reader takes one spelling of a signature: our comment, and the key's number that follows from the key.
// So minisign is given our key as a key file of its own, and then says, byte for byte, what we say.
TEST_CASE("minisign signs a manifest as we do, and that is verified", "[interop]")
{
    if (!areInstalled({"minisign"})) {
        return;
    }
    const QTemporaryDir folder;
    const kit::Forgery forgery{.content = kit::contentOf({kit::chain(vault::newKeyPair(), 'x', 2)})};
    auto entries = kit::entriesOf(forgery);
    save(folder.filePath(u"manifest.cbor"_s), entries[0].toByteArray());
    const QList<QByteArray> ourLines = entries[1].toByteArray().split('\n');
    save(folder.filePath(u"key.sec"_s), secretKeyFile(forgery.sender));
    ran(folder.path(), u"minisign"_s,
        {u"-S"_s, u"-s"_s, u"key.sec"_s, u"-m"_s, u"manifest.cbor"_s,
         u"-c"_s, QString::fromLatin1(ourLines[0].mid(ourLines[0].indexOf(": ") + 2)),
         u"-t"_s, QString::fromLatin1(ourLines[2].mid(ourLines[2].indexOf(": ") + 2))});
    const QByteArray signature = load(folder.filePath(u"manifest.cbor.minisig"_s));
    CHECK(signature == entries[1].toByteArray());
    entries[1].bytes = signature;

    const auto content = bundle::verified(bundle::zipped(entries), u"path"_s);

    REQUIRE_OK(content);
    CHECK(content->sender == forgery.sender.publicKey);
    CHECK(content->changes == forgery.content.changes);
}

TEST_CASE("A signature by a key that minisign made is refused: its number does not follow from the key", "[interop]")
{
    if (!areInstalled({"minisign"})) {
        return;
    }
    const QTemporaryDir folder;
    ran(folder.path(), u"minisign"_s, {u"-G"_s, u"-W"_s, u"-f"_s, u"-p"_s, u"key.pub"_s, u"-s"_s, u"key.sec"_s});
    kit::Forgery forgery{.content = kit::contentOf({})};
    forgery.content.sender = QByteArray::fromBase64(load(folder.filePath(u"key.pub"_s)).split('\n').at(1)).mid(10);
    auto entries = kit::entriesOf(forgery);
    save(folder.filePath(u"manifest.cbor"_s), entries[0].toByteArray());
    ran(folder.path(), u"minisign"_s,
        {u"-S"_s, u"-s"_s, u"key.sec"_s, u"-m"_s, u"manifest.cbor"_s, u"-t"_s,
         QString::fromLatin1(bundle::trustedComment(forgery.content))});
    const QByteArray signature = load(folder.filePath(u"manifest.cbor.minisig"_s));
    entries[1].bytes = signature;

    const auto content = bundle::verified(bundle::zipped(entries), u"path"_s);

    REQUIRE_FALSE(content);
    CHECK(content.error().code == Error::Code::BadSignature);
}

TEST_CASE("A segment that zstd packed is read", "[interop]")
{
    if (!areInstalled({"zstd"})) {
        return;
    }
    const QTemporaryDir folder;
    kit::Forgery forgery{.content = kit::contentOf({kit::chain(vault::newKeyPair(), 'x', 50)})};
    const QByteArray ours = bundle::packed(forgery.content.changes).value().at(0);
    save(folder.filePath(u"ours.zst"_s), ours);
    ran(folder.path(), u"zstd"_s, {u"-q"_s, u"-d"_s, u"ours.zst"_s, u"-o"_s, u"segment"_s});
    const auto level = GENERATE(u"-1"_s, u"-3"_s, u"-19"_s);
    ran(folder.path(), u"zstd"_s, {u"-q"_s, level, u"segment"_s, u"-o"_s, u"theirs.zst"_s});
    forgery.segments = {load(folder.filePath(u"theirs.zst"_s))};

    const auto content = bundle::verified(kit::forged(forgery), u"path"_s);

    REQUIRE_OK(content);
    CHECK(content->changes == forgery.content.changes);
}

TEST_CASE("A segment that zstd packed from a pipe does not say its size and is refused", "[interop]")
{
    if (!areInstalled({"zstd"})) {
        return;
    }
    const QTemporaryDir folder;
    QProcess process;
    process.start(u"zstd"_s, {u"-q"_s, u"-c"_s});
    process.write("\x82\x40\xf6");
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());

    const auto content
        = bundle::verified(kit::forged({.content = kit::contentOf({}), .segments = {process.readAllStandardOutput()}}), u"path"_s);

    REQUIRE_FALSE(content);
    CHECK(content.error().code == Error::Code::Damaged);
}

TEST_CASE("The same entries packed by another program are refused, and it is said why", "[interop]")
{
    const QTemporaryDir folder;
    const QStringList names = unpackedInto(folder.path());
    const QString file = folder.filePath(u"again.meyar"_s);
    SECTION("zip -0 -X")
    {
        if (!areInstalled({"zip"})) {
            return;
        }
        ran(folder.path(), u"zip"_s, QStringList{u"-q"_s, u"-0"_s, u"-X"_s, u"again.meyar"_s} + names);
    }
    SECTION("Python's zipfile")
    {
        if (!areInstalled({"python3"})) {
            return;
        }
        ran(folder.path(), u"python3"_s,
            QStringList{u"-c"_s,
                        u"import sys, zipfile\nwith zipfile.ZipFile('again.meyar', 'w') as z:\n"
                        " for name in sys.argv[1:]: z.write(name)"_s} + names);
    }

    const auto content = readBundle(file);

    REQUIRE_FALSE(content);
    CHECK(content.error().code == Error::Code::NotABundle);
    CHECK(content.error().args.value(1) == u"it is a ZIP file, but not one that Meyar wrote"_s);
}
