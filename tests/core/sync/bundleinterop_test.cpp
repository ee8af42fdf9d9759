// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/minisign.h"
#include "tests/core/sync/bundlebuilder.h"
#include "tests/support/qtcatch.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

// A bundle can be checked by anybody with public tools, as its README.txt says. A tool that is not
// installed is warned about and not checked.

namespace {

struct Ran
{
    int exitCode = -1;
    QByteArray output;
};

/// None if the program is not installed.
std::optional<Ran> run(const QString &name, const QStringList &arguments, const QString &folder)
{
    const QString program = QStandardPaths::findExecutable(name);
    if (program.isEmpty()) {
        WARN(name.toStdString() << " is not installed: not checked");
        return std::nullopt;
    }
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return Ran{process.exitCode(), process.readAll()};
}

class Bundle
{
public:
    Bundle()
    {
        const auto written = writeBundle(folder.filePath(u"a.meyar"_s), smallContent(), sender);
        REQUIRE_OK(written);
    }

    /// Whether there is an unzip to do it with.
    bool unpack() const
    {
        const auto ran = run(u"unzip"_s, {u"-q"_s, u"a.meyar"_s}, folder.path());
        REQUIRE((!ran || ran->exitCode == 0));
        return ran.has_value();
    }

    QStringList segments() const { return QDir(folder.filePath(u"ops"_s)).entryList(QDir::Files); }

    QTemporaryDir folder;
    vault::KeyPair sender = vault::newKeyPair();
};

} // namespace

TEST_CASE("unzip finds nothing wrong with a bundle", "[interop]")
{
    const Bundle bundle;

    if (const auto ran = run(u"unzip"_s, {u"-t"_s, u"a.meyar"_s}, bundle.folder.path())) {
        CHECK(ran->exitCode == 0);
        CHECK(ran->output.contains("No errors detected"));
    }
}

TEST_CASE("Python's zipfile reads a bundle", "[interop]")
{
    const Bundle bundle;

    if (const auto ran
        = run(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-t"_s, u"a.meyar"_s}, bundle.folder.path())) {
        CHECK(ran->exitCode == 0);
    }
}

TEST_CASE("minisign verifies the manifest by the key in the README", "[interop]")
{
    const Bundle bundle;
    if (!bundle.unpack()) {
        return;
    }
    const QString key = QString::fromLatin1(vault::minisignPublicKey(bundle.sender.publicKey));
    CHECK(fileBytes(bundle.folder.filePath(u"README.txt"_s))
              .contains(QByteArray("minisign -V -P " + key.toLatin1() + " -m manifest.cbor")));

    if (const auto ran = run(u"minisign"_s, {u"-V"_s, u"-P"_s, key, u"-m"_s, u"manifest.cbor"_s},
                             bundle.folder.path())) {
        CHECK(ran->exitCode == 0);
        CHECK(ran->output.contains(QByteArray("sender=" + bundle.sender.publicKey.toHex())));
    }
}

TEST_CASE("sha256sum gives the names of the segments", "[interop]")
{
    const Bundle bundle;
    if (!bundle.unpack()) {
        return;
    }
    REQUIRE(bundle.segments().size() == 1);
    const QString segment = bundle.segments().at(0);

    if (const auto ran = run(u"sha256sum"_s, {u"ops/"_s + segment}, bundle.folder.path())) {
        CHECK(segment.startsWith(QString::fromLatin1(ran->output.left(64))));
    }
}

TEST_CASE("zstd unpacks the segments", "[interop]")
{
    const Bundle bundle;
    if (!bundle.unpack()) {
        return;
    }

    if (const auto ran
        = run(u"zstd"_s, {u"-t"_s, u"ops/"_s + bundle.segments().at(0)}, bundle.folder.path())) {
        CHECK(ran->exitCode == 0);
    }
}
