// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundlefile.h"

#include "core/base/text.h"
#include "core/vault/age.h"
#include "tests/core/sync/bundlebuilder.h"
#include "tests/support/qtcatch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("A bundle comes back as it was written", "[bundle]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"دکان.meyar"_s);
    const vault::KeyPair sender = vault::newKeyPair();
    const BundleContent content = smallContent();

    const auto written = writeBundle(path, content, sender);
    REQUIRE_OK(written);
    const auto read = readBundle(path);

    REQUIRE_OK(read);
    CHECK(read->bundleId == content.bundleId);
    CHECK(read->hlc == 7);
    CHECK(read->sender == sender.publicKey);
    CHECK(read->programme == content.programme);
    CHECK(read->programmeName == content.programmeName);
    CHECK(read->appVersion == u"0.1.0"_s);
    CHECK(read->feeds == content.feeds);
    CHECK(read->changes == content.changes);
    CHECK(read->fileSize == QFileInfo(path).size());
    CHECK(read->manifestHash.size() == 32);
    CHECK(written->manifestHash == read->manifestHash);
    CHECK(written->fileSize == read->fileSize);
    CHECK(filesIn(folder) == QStringList{u"دکان.meyar"_s});
}

TEST_CASE("The same content by the same sender gives the same bytes", "[bundle]")
{
    const QTemporaryDir folder;
    const vault::KeyPair sender = vault::newKeyPair();
    const BundleContent content = smallContent();

    REQUIRE_OK(writeBundle(folder.filePath(u"a"_s), content, sender));
    REQUIRE_OK(writeBundle(folder.filePath(u"b"_s), content, sender));

    CHECK(fileBytes(folder.filePath(u"a"_s)) == fileBytes(folder.filePath(u"b"_s)));
}

TEST_CASE("A bundle may hold no changes", "[bundle]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"empty.meyar"_s);

    REQUIRE_OK(writeBundle(path, contentOf({}), vault::newKeyPair()));

    CHECK(readBundle(path)->changes.empty());
}

TEST_CASE("A redacted change travels without its body", "[bundle]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"redacted.meyar"_s);
    BundleContent content = smallContent();
    content.changes[0].body = QByteArray();

    REQUIRE_OK(writeBundle(path, content, vault::newKeyPair()));

    const auto read = readBundle(path);
    REQUIRE_OK(read);
    CHECK(read->changes[0].body.isNull());
    CHECK_FALSE(read->changes[1].body.isNull());
}

TEST_CASE("A run may begin in the middle of a feed, and a forked feed has two runs", "[bundle]")
{
    const QTemporaryDir folder;
    const vault::KeyPair author = vault::newKeyPair();
    Run run = aRun(author, 'x', 3);
    run.feed.fromSeq = 2;
    run.changes.erase(run.changes.begin());
    const Run fork = aRun(author, 'x', 2, u"another"_s);

    const auto written
        = writeBundle(folder.filePath(u"fork.meyar"_s), contentOf({run, fork}), author);

    REQUIRE_OK(written);
    CHECK(written->feeds.size() == 2);
}

TEST_CASE("Changes are spread over several segments", "[bundle]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.meyar"_s);
    const BundleContent content
        = contentOf({aRun(vault::newKeyPair(), 'x', 9, QString(5'000'000, u'x'))});

    REQUIRE_OK(writeBundle(path, content, vault::newKeyPair()));

    CHECK(fileBytes(path).count(".cbor.zst") == 2 * 3 + 3); // local, central and manifest
    CHECK(readBundle(path)->changes == content.changes);
}

TEST_CASE("A programme's name is cleaned and cut to what people can read", "[bundle]")
{
    const QTemporaryDir folder;
    BundleContent content = smallContent();
    content.programmeName = u"a\u202eb"_s + QString(5000, u'ß');

    const auto written
        = writeBundle(folder.filePath(u"name.meyar"_s), content, vault::newKeyPair());

    REQUIRE_OK(written);
    CHECK(written->programmeName.startsWith(u"abß"_s));
    CHECK(written->programmeName.size() < 300);
}

TEST_CASE("No file is ever overwritten", "[bundle]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"there.meyar"_s);
    saveBytes(path, "precious"_ba);

    const auto written = writeBundle(path, smallContent(), vault::newKeyPair());

    REQUIRE_FALSE(written);
    CHECK(written.error().code == Error::Code::CannotWrite);
    CHECK(written.error().args.at(0) == path);
    CHECK(fileBytes(path) == "precious"_ba);
    CHECK(filesIn(folder).size() == 1);
}

TEST_CASE("What would be refused by the reader is not written", "[bundle]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"wrong.meyar"_s);
    BundleContent content = smallContent();
    const auto code = [&] { return writeBundle(path, content, vault::newKeyPair()).error().code; };

    SECTION("a feed's signature")
    {
        content.feeds[0].signature = QByteArray(64, 'x');
        CHECK(code() == Error::Code::BadSignature);
    }
    SECTION("a change that is not there")
    {
        content.changes.pop_back();
        CHECK(code() == Error::Code::Damaged);
    }
    SECTION("a bundle id that is none")
    {
        content.bundleId = "short"_ba;
        CHECK(code() == Error::Code::BadArgument);
    }
    SECTION("more than a bundle holds")
    {
        content = contentOf({aRun(vault::newKeyPair(), 'x', 20, QString(14'000'000, u'x'))});
        CHECK(code() == Error::Code::TooLarge);
    }
    CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("A folder that is not there cannot be written to", "[bundle]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/a.meyar"_s);

    const auto written = writeBundle(path, smallContent(), vault::newKeyPair());

    REQUIRE_FALSE(written);
    CHECK(written.error().code == Error::Code::CannotWrite);
    CHECK(written.error().args.at(0) == path);
}

#ifdef Q_OS_UNIX
TEST_CASE("A file that cannot be written to its end is not left behind", "[bundle]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cut.meyar"_s);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);

    const auto written = writeBundle(path, smallContent(), vault::newKeyPair());

    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == Error::Code::CannotWrite);
    CHECK(written.error().args.at(0) == path);
    CHECK(filesIn(folder).isEmpty());
}
#endif

TEST_CASE("What is no file or not there cannot be read", "[bundle]")
{
    const QTemporaryDir folder;

    CHECK(readBundle(folder.path()).error().code == Error::Code::CannotRead);
    CHECK(readBundle(folder.filePath(u"missing"_s)).error().code == Error::Code::NotFound);
#ifdef Q_OS_UNIX
    CHECK(readBundle(u"/dev/zero"_s).error().code == Error::Code::CannotRead);
#endif
}

TEST_CASE("Evidence travels byte for byte, large or small", "[bundle]")
{
    const QTemporaryDir folder;
    BundleContent content = smallContent();
    content.purpose = BundlePurpose::Evidence;
    content.volume = {2, 3, QByteArray(16, 'v')};
    for (const auto &[type, size] : {std::pair("jpg"_ba, 70 << 20), {"pdf"_ba, 0}, {"webp"_ba, 5}}) {
        QByteArray bytes(size, 'e');
        bytes += type;
        const QString file = folder.filePath(QString::fromLatin1(type));
        saveBytes(file, bytes);
        content.blobs.push_back({vault::sha256(bytes), type, file});
    }
    const QString path = folder.filePath(u"evidence.meyar"_s);
    REQUIRE_OK(writeBundle(path, content, vault::newKeyPair()));

    const auto read = readBundle(path);

    REQUIRE_OK(read);
    CHECK(read->volume == content.volume);
    REQUIRE(read->blobs.size() == 3);
    for (size_t i = 0; i < 3; ++i) {
        CHECK(read->blobs[i].type == content.blobs[i].type);
        CHECK(read->blobs[i].sha256 == content.blobs[i].sha256);
        CHECK(read->blobs[i].bytes == fileBytes(content.blobs[i].file));
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(30 << 20); // in the middle of the photo
    REQUIRE(file.write("E", 1) == 1);
    file.close();
    CHECK(readBundle(path).error().code == Error::Code::Damaged);
}

TEST_CASE("Evidence that is not where it should be is no bundle", "[bundle]")
{
    const QTemporaryDir folder;
    BundleContent content = smallContent();
    content.blobs = {{QByteArray(32, 'h'), "jpg"_ba, folder.filePath(u"gone.jpg"_s)}};
    CHECK(writeBundle(folder.filePath(u"e.meyar"_s), content, vault::newKeyPair()).error().code
          == Error::Code::CannotRead);
    saveBytes(folder.filePath(u"gone.jpg"_s), "other bytes than its name says");
    CHECK(writeBundle(folder.filePath(u"e.meyar"_s), content, vault::newKeyPair()).error().code
          == Error::Code::Damaged);
    CHECK(filesIn(folder) == QStringList{u"gone.jpg"_s});
}

TEST_CASE("An encrypted bundle is for those it was encrypted to", "[bundle]")
{
    const QTemporaryDir folder;
    std::vector<vault::AgeIdentity> office;
    office.push_back(vault::AgeIdentity::create());
    office.push_back(vault::AgeIdentity::create());
    std::vector<vault::AgeIdentity> stranger;
    stranger.push_back(vault::AgeIdentity::create());
    BundleContent content = smallContent();
    content.recipients = {office[1].recipient().toString(), vault::AgeIdentity::create().recipient().toString()};
    const QString path = folder.filePath(u"x.meyar.age"_s);

    const auto written = writeBundle(path, content, vault::newKeyPair());

    REQUIRE_OK(written);
    CHECK(filesIn(folder) == QStringList{u"x.meyar.age"_s});
    CHECK(fileBytes(path).startsWith("age-encryption.org/v1"));
    CHECK_FALSE(fileBytes(path).contains("manifest"));
    CHECK(written->fileSize == QFileInfo(path).size());
    const auto read = readBundle(path, office);
    REQUIRE_OK(read);
    CHECK(read->changes == content.changes);
    CHECK(read->wasEncrypted);
    CHECK_FALSE(read->wasEncryptedByAnother);
    CHECK(readBundle(path, stranger).error().code == Error::Code::NotForThisKey);
    CHECK(readBundle(path).error().code == Error::Code::NotForThisKey);
    CHECK(writeBundle(path, content, vault::newKeyPair()).error().code == Error::Code::CannotWrite);

    const QString plain = folder.filePath(u"plain"_s);
    REQUIRE_OK(vault::decryptAgeFile(path, plain, office[1]));
    const QString passedOn = folder.filePath(u"passed-on.meyar.age"_s);
    REQUIRE_OK(vault::encryptAgeFile(plain, passedOn, {stranger[0].recipient()}));
    const auto other = readBundle(passedOn, stranger);
    REQUIRE_OK(other);
    CHECK(other->wasEncryptedByAnother);
}

TEST_CASE("Every cut and every changed bit of an encrypted bundle is refused", "[bundle][hostile]")
{
    const QTemporaryDir folder;
    std::vector<vault::AgeIdentity> office;
    office.push_back(vault::AgeIdentity::create());
    BundleContent content = contentOf({aRun(vault::newKeyPair(), 'x', 1)});
    content.recipients = {office[0].recipient().toString()};
    const QString path = folder.filePath(u"x.meyar.age"_s);
    REQUIRE_OK(writeBundle(path, content, vault::newKeyPair()));
    const QByteArray whole = fileBytes(path);
    const QString changed = folder.filePath(u"changed"_s);
    int accepted = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        saveBytes(changed, whole.left(i));
        accepted += readBundle(changed, office) ? 1 : 0;
        QByteArray bytes = whole;
        bytes[i] = static_cast<char>(bytes[i] ^ (1 << (i % 8)));
        saveBytes(changed, bytes);
        accepted += readBundle(changed, office) ? 1 : 0;
    }
    CHECK(accepted == 0);
}

TEST_CASE("A file beyond the limit is not read", "[bundle]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"huge.meyar"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(4000LL * 1024 * 1024)); // sparse

    CHECK(readBundle(path).error().code == Error::Code::TooLarge);
}
