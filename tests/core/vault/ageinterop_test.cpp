// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/agefiles.h"

#include "core/vault/crypto.h"

#include <QProcess>
#include <QStandardPaths>

using namespace meyar;
using namespace meyar::vault;
using namespace Qt::StringLiterals;

namespace {

bool hasAge()
{
    if (QStandardPaths::findExecutable(u"age"_s).isEmpty()
        || QStandardPaths::findExecutable(u"age-keygen"_s).isEmpty()) {
        WARN("age is not installed: not checked");
        return false;
    }
    return true;
}

struct Outcome
{
    int exitCode = 0;
    QByteArray output;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return {process.exitCode(), process.readAllStandardOutput()};
}

} // namespace

TEST_CASE("Debian's age opens what we encrypt", "[age][interop]")
{
    if (!hasAge()) {
        return;
    }
    const int size = GENERATE(0, 1, 65536, 200000);
    const AgeFolder folder;
    const AgeIdentity identity = AgeIdentity::create();
    const QByteArray content = randomBytes(size);
    const QString keyFile = folder.save(u"key.txt"_s, identity.toString().toLatin1() + '\n');
    const QString sealed = folder.path(u"a.age"_s);
    REQUIRE_OK(encryptAgeFile(folder.save(u"a"_s, content), sealed,
                              {AgeIdentity::create().recipient(), identity.recipient()}));

    const Outcome opened = run(u"age"_s, {u"-d"_s, u"-i"_s, keyFile, sealed});
    CHECK(opened.exitCode == 0);
    CHECK((opened.output == content));

    const QString cut = folder.save(u"cut.age"_s, folder.load(u"a.age"_s).chopped(1));
    CHECK(run(u"age"_s, {u"-d"_s, u"-i"_s, keyFile, cut}).exitCode != 0);
}

TEST_CASE("We open what Debian's age encrypts, with the keys that it makes", "[age][interop]")
{
    if (!hasAge()) {
        return;
    }
    const int size = GENERATE(0, 1, 65536, 200000);
    const AgeFolder folder;
    REQUIRE(run(u"age-keygen"_s, {u"-o"_s, folder.path(u"key.txt"_s)}).exitCode == 0);
    const QList<QByteArray> lines = folder.load(u"key.txt"_s).trimmed().split('\n');
    const auto identity = AgeIdentity::fromString(QString::fromLatin1(lines.last()));
    REQUIRE_OK(identity);
    CHECK(lines[1].endsWith(identity->recipient().toString().toLatin1()));
    const QByteArray content = randomBytes(size);
    const QString plain = folder.save(u"a"_s, content);

    REQUIRE(run(u"age"_s,
                {u"-r"_s, AgeIdentity::create().recipient().toString(), u"-r"_s,
                 identity->recipient().toString(), u"-o"_s, folder.path(u"a.age"_s), plain})
                .exitCode
            == 0);
    const auto opened = folder.opened(folder.load(u"a.age"_s), *identity);

    REQUIRE_OK(opened);
    CHECK((*opened == content));
}
