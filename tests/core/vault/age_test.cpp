// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/agefiles.h"

#include "core/vault/crypto.h"

#include <QDir>

using namespace meyar;
using namespace meyar::vault;
using namespace Qt::StringLiterals;

namespace {

QByteArray sealedFor(const AgeFolder &folder, const QByteArray &content,
                     const std::vector<AgeRecipient> &recipients)
{
    const QString source = folder.save(u"plain"_s, content);
    REQUIRE_OK(encryptAgeFile(source, folder.path(u"made.age"_s), recipients));
    return folder.load(u"made.age"_s);
}

} // namespace

TEST_CASE("An age file opens for each of its recipients, whatever its size", "[age]")
{
    const int size = GENERATE(0, 1, 65535, 65536, 65537, 131072, 200000);
    const AgeFolder folder;
    const AgeIdentity office = AgeIdentity::create();
    const AgeIdentity trainer = AgeIdentity::create();
    const QByteArray content = randomBytes(size);

    const QByteArray sealed = sealedFor(folder, content, {office.recipient(), trainer.recipient()});

    CHECK(looksLikeAgeFile(folder.path(u"made.age"_s)));
    CHECK_FALSE(looksLikeAgeFile(folder.path(u"plain"_s)));
    for (const AgeIdentity *identity : {&office, &trainer}) {
        const auto opened = folder.opened(sealed, *identity);
        REQUIRE_OK(opened);
        CHECK((*opened == content));
    }
}

TEST_CASE("An age file for somebody else says so", "[age]")
{
    const AgeFolder folder;
    const QByteArray sealed = sealedFor(folder, "x"_ba, {AgeIdentity::create().recipient()});

    const auto opened = folder.opened(sealed, AgeIdentity::create());

    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == Error::Code::NotForThisKey);
}

TEST_CASE("Every cut of an age file is refused and leaves nothing", "[age]")
{
    const AgeFolder folder;
    const AgeIdentity identity = AgeIdentity::create();
    const QByteArray sealed = sealedFor(folder, "a short text"_ba, {identity.recipient()});

    int accepted = 0;
    for (qsizetype size = 0; size < sealed.size(); ++size) {
        const auto opened = folder.opened(sealed.first(size), identity);
        accepted += opened || opened.error().code != Error::Code::Damaged ? 1 : 0;
    }
    CHECK(accepted == 0);
    CHECK_FALSE(folder.opened(sealed + '\0', identity));
    CHECK_FALSE(folder.opened(sealed + sealed, identity));
}

TEST_CASE("Every changed bit of an age file is refused", "[age]")
{
    const AgeFolder folder;
    const AgeIdentity identity = AgeIdentity::create();
    const QByteArray sealed = sealedFor(folder, "a short text"_ba, {identity.recipient()});

    int accepted = 0;
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray changed = sealed;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        accepted += folder.opened(changed, identity) ? 1 : 0;
    }
    CHECK(accepted == 0);
}

TEST_CASE("Cuts at and around the chunks of a long age file are refused", "[age]")
{
    const AgeFolder folder;
    const AgeIdentity identity = AgeIdentity::create();
    const QByteArray content = randomBytes(3 * 65536);
    const QByteArray sealed = sealedFor(folder, content, {identity.recipient()});
    const qsizetype chunk = 65536 + 16;
    const qsizetype start = sealed.size() - 3 * chunk;

    for (const qsizetype size :
         {start, start + 1, start + chunk - 1, start + chunk, start + chunk + 1, start + 2 * chunk,
          start + 2 * chunk + 16, sealed.size() - 1}) {
        CAPTURE(size);
        CHECK_FALSE(folder.opened(sealed.first(size), identity));
    }
    const QByteArray first = sealed.mid(start, chunk);
    const QByteArray second = sealed.mid(start + chunk, chunk);
    const QByteArray last = sealed.mid(start + 2 * chunk);
    CHECK_FALSE(folder.opened(sealed.first(start) + second + first + last, identity));
    CHECK_FALSE(folder.opened(sealed.first(start) + first + last, identity));
    CHECK_FALSE(folder.opened(sealed.first(start) + first + second + second + last, identity));
}

TEST_CASE("What is not opened leaves what was there before", "[age]")
{
    const AgeFolder folder;
    const AgeIdentity identity = AgeIdentity::create();
    const QByteArray sealed = sealedFor(folder, randomBytes(100'000), {identity.recipient()});
    const QString source = folder.save(u"cut.age"_s, sealed.chopped(1));
    const QString target = folder.save(u"target"_s, "before"_ba);

    CHECK_FALSE(decryptAgeFile(source, target, identity));

    CHECK(folder.load(u"target"_s) == "before"_ba);
    CHECK(QDir(folder.path({})).entryList(QDir::Files).size() == 4); // no temporary file is left
}

TEST_CASE("Opened files are for their owner only", "[age]")
{
#ifdef Q_OS_UNIX
    const AgeFolder folder;
    const AgeIdentity identity = AgeIdentity::create();
    const QString source
        = folder.save(u"a.age"_s, sealedFor(folder, "x"_ba, {identity.recipient()}));
    REQUIRE_OK(decryptAgeFile(source, folder.path(u"a"_s), identity));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(folder.path(u"a"_s)) & others) == 0);
#endif
}

TEST_CASE("Encrypting refuses what makes no sense", "[age]")
{
    const AgeFolder folder;
    const QString source = folder.save(u"plain"_s, "x"_ba);
    const AgeRecipient good = AgeIdentity::create().recipient();
    const AgeRecipient lowOrder{QByteArray(32, '\0')};

    CHECK(encryptAgeFile(source, folder.path(u"x"_s), {}).error().code == Error::Code::BadArgument);
    CHECK(encryptAgeFile(source, folder.path(u"x"_s), {good, lowOrder}).error().code
          == Error::Code::BadArgument);
    CHECK(encryptAgeFile(folder.path(u"none"_s), folder.path(u"x"_s), {good}).error().code
          == Error::Code::NotFound);
    CHECK(encryptAgeFile(folder.path({}), folder.path(u"x"_s), {good}).error().code
          == Error::Code::CannotRead);
    CHECK(encryptAgeFile(source, folder.path(u"no/folder"_s), {good}).error().code
          == Error::Code::CannotWrite);
    CHECK_FALSE(QFile::exists(folder.path(u"x"_s)));
}

TEST_CASE("As many recipients as are allowed fit into a header that is read back", "[age]")
{
    const AgeFolder folder;
    const AgeIdentity identity = AgeIdentity::create();
    const std::vector<AgeRecipient> all(500, identity.recipient());
    CHECK_FALSE(folder.opened(sealedFor(folder, "x"_ba, all), AgeIdentity::create()));
    CHECK(folder.opened(sealedFor(folder, "x"_ba, all), identity).value() == "x"_ba);
    CHECK_FALSE(encryptAgeFile(folder.path(u"plain"_s), folder.path(u"x"_s),
                               std::vector<AgeRecipient>(501, identity.recipient())));
}
