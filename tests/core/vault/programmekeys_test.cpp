// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/programmekeys.h"

#include "core/vault/certificates.h"
#include "tests/support/qtcatch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace meyar;
using namespace meyar::vault;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

constexpr PassphraseCost cheap{8, 1};
const QString passphrase = u"kite garden lamp"_s;

} // namespace

TEST_CASE("A programme's secrets are kept under a passphrase", "[programmekeys]")
{
    const QTemporaryDir folder;
    const ProgrammeKeyFiles files(folder.path());
    const ProgrammeSecrets secrets = ProgrammeSecrets::create();
    CHECK(files.all().empty());
    CHECK(programmeIdOf(secrets.root().publicKey) == secrets.programme);

    CHECK(files.save(secrets, u"short"_s, cheap).error().code == Code::WeakPassphrase);
    REQUIRE_OK(files.save(secrets, passphrase, cheap));

    CHECK((files.all() == std::vector{secrets.programme}));
    const auto loaded = files.load(secrets.programme, passphrase);
    REQUIRE_OK(loaded);
    CHECK(loaded->packed() == secrets.packed());
    CHECK(loaded->root().publicKey == secrets.root().publicKey);
    CHECK(loaded->office.recipient() == secrets.office.recipient());
    CHECK(files.load(secrets.programme, u"another passphrase"_s).error().code
          == Code::WrongPassphrase);
    CHECK(files.load(ProgrammeSecrets::create().programme, passphrase).error().code
          == Code::NotFound);
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(files.pathOf(secrets.programme)) & others) == 0);
#endif
}

TEST_CASE("A programme keeps its id when its root key is rotated", "[programmekeys]")
{
    const QTemporaryDir folder;
    const ProgrammeKeyFiles files(folder.path());
    ProgrammeSecrets secrets = ProgrammeSecrets::create();
    secrets.rootSeed = Secret::random(32);
    REQUIRE_OK(files.save(secrets, passphrase, cheap));
    CHECK(files.load(secrets.programme, passphrase)->packed() == secrets.packed());
}

TEST_CASE("A key file under another programme's name does not open", "[programmekeys]")
{
    const QTemporaryDir folder;
    const ProgrammeKeyFiles files(folder.path());
    const ProgrammeSecrets secrets = ProgrammeSecrets::create();
    const ProgrammeId other = ProgrammeSecrets::create().programme;
    REQUIRE_OK(files.save(secrets, passphrase, cheap));
    REQUIRE(QFile::copy(files.pathOf(secrets.programme), files.pathOf(other)));
    CHECK_FALSE(files.load(other, passphrase));
}
