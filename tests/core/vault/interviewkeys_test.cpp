// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/interviewkeys.h"

#include "core/base/savefile.h"
#include "core/vault/agekeys.h"
#include "core/vault/fieldcipher.h"
#include "core/vault/masterkey.h"
#include "tests/support/qtcatch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace meyar;
using namespace meyar::vault;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

const AssessmentId assessment(QUuid::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057"_s));
const AssessmentId other(QUuid::fromString(u"01890a5d-ac96-774b-bcce-b302099a8058"_s));

/// All bytes of all files below a folder.
QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        all += readFile(files.next()).value() + '\n';
    }
    return all;
}

} // namespace

TEST_CASE("An interview key is made once and found again", "[interviewkeys]")
{
    const QTemporaryDir folder;
    const InterviewKeys keys(folder.path());
    const Secret master = Secret::random(32);
    CHECK_FALSE(keys.has(assessment));
    CHECK(keys.load(assessment, master).error().code == Code::NotFound);

    const auto made = keys.make(assessment, master);
    REQUIRE_OK(made);

    CHECK(keys.has(assessment));
    CHECK_FALSE(keys.has(other));
    CHECK(keys.load(assessment, master).value() == *made);
    CHECK(keys.load(assessment, Secret::random(32)).error().code == Code::Damaged);
    CHECK(keys.make(assessment, master).error().code == Code::KeyTrouble);
    CHECK_FALSE(keys.make(other, master).value() == *made);

    REQUIRE(QFile::remove(keys.pathOf(other)));
    REQUIRE(QFile::copy(keys.pathOf(assessment), keys.pathOf(other)));
    CHECK(keys.load(other, master).error().code == Code::Damaged); // a file under another's name
}

TEST_CASE("The programme opens a sealed interview key, the laptop does not", "[interviewkeys]")
{
    const Secret sealing = Secret::random(32);
    const Secret key = Secret::random(32);
    const auto sealed = sealInterviewKey(key, assessment, x25519PublicKey(sealing));
    REQUIRE_OK(sealed);

    CHECK(openInterviewKey(*sealed, assessment, sealing).value() == key);
    CHECK(openInterviewKey(*sealed, other, sealing).error().code == Code::Damaged);
    CHECK(openInterviewKey(*sealed, assessment, Secret::random(32)).error().code
          == Code::NotForThisKey);
    CHECK(openInterviewKey(sealed->chopped(1), assessment, sealing).error().code == Code::Damaged);
    CHECK(openInterviewKey({}, assessment, sealing).error().code == Code::Damaged);
    CHECK(sealInterviewKey(key, assessment, "short"_ba).error().code == Code::BadArgument);
    CHECK(sealInterviewKey(key, assessment, QByteArray(32, '\0')).error().code
          == Code::BadArgument);
}

TEST_CASE("Closed interviews open with nothing that is on the laptop", "[interviewkeys]")
{
    const QString passphrase = u"kite garden lamp"_s;
    const FieldPlace place{u"interview"_s, assessment.uuid(), u"statement"_s, 1};
    const QTemporaryDir profile;
    const MasterKeyFile masterFile(profile.path());
    const InterviewKeys keys(profile.path());
    const Secret programme = Secret::random(32);

    const auto made = masterFile.create(passphrase, {8, 1});
    REQUIRE_OK(made);
    QByteArray keyBytes;
    QByteArray wrapped;
    QByteArray statement;
    QByteArray forProgramme;
    {
        const auto key = keys.make(assessment, made->key);
        REQUIRE_OK(key);
        keyBytes = key->view().toByteArray();
        wrapped = readFile(keys.pathOf(assessment)).value();
        statement = sealField(*key, place, "the words of a worker"_ba);
        forProgramme = sealInterviewKey(*key, assessment, x25519PublicKey(programme)).value();
    }
    // Before: the passphrase is enough, so the test below would see a key that is left.
    REQUIRE(openField(keys.load(assessment, masterFile.unlock(passphrase).value()).value(), place,
                      statement)
                .value()
            == "the words of a worker"_ba);
    REQUIRE(everythingIn(profile.path()).contains(wrapped));

    REQUIRE_OK(keys.destroy(assessment));

    const Secret master = masterFile.unlock(passphrase).value(); // the passphrase is known
    CHECK(keys.load(assessment, master).error().code == Code::NotFound);
    CHECK_FALSE(openField(master, place, statement));
    CHECK_FALSE(openInterviewKey(forProgramme, assessment, master));
    const QByteArray left = everythingIn(profile.path());
    CHECK_FALSE(left.contains(keyBytes));
    CHECK_FALSE(left.contains(keyBytes.toHex()));
    CHECK_FALSE(left.contains(keyBytes.toBase64()));
    CHECK_FALSE(left.contains(wrapped.right(48)));
    CHECK(QDir(profile.filePath(u"interviews"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
    CHECK(keys.destroy(assessment).error().code == Code::NotFound);

    const auto opened = openInterviewKey(forProgramme, assessment, programme);
    REQUIRE_OK(opened);
    CHECK(openField(*opened, place, statement).value() == "the words of a worker"_ba);
}

TEST_CASE("Destroying overwrites the file in its place before it is removed", "[interviewkeys]")
{
    const QTemporaryDir folder;
    const InterviewKeys keys(folder.path());
    REQUIRE_OK(keys.make(assessment, Secret::random(32)));
    const QByteArray before = readFile(keys.pathOf(assessment)).value();
    // A second name for the same blocks shows what became of them.
    const QString secondName = folder.filePath(u"second"_s);
#ifdef Q_OS_UNIX
    REQUIRE(::link(QFile::encodeName(keys.pathOf(assessment)).constData(),
                   QFile::encodeName(secondName).constData())
            == 0);

    REQUIRE_OK(keys.destroy(assessment));

    const QByteArray after = readFile(secondName).value();
    CHECK(after.size() == before.size());
    CHECK(after.left(8) != before.left(8));
    CHECK(after.right(48) != before.right(48));
#endif
}
