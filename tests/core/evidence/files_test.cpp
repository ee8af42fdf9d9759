// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/files.h"

#include "core/base/savefile.h"
#include "core/evidence/limits.h"
#include "core/vault/crypto.h"
#include "tests/core/evidence/samplephotos.h"
#include "tests/support/qtcatch.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace meyar;
using namespace meyar::evidence;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

struct Folder
{
    QTemporaryDir dir;
    Files files{dir.filePath(u"work.files"_s)};

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = dir.filePath(name);
        REQUIRE_OK(saveFile(path, bytes));
        return path;
    }
    [[nodiscard]] QStringList staged() const
    {
        return QDir(files.folder() + u"/incoming"_s).entryList(QDir::Files | QDir::Hidden);
    }
};

unsigned modeOf(const QString &path)
{
    struct stat info = {};
    REQUIRE(stat(path.toLocal8Bit().constData(), &info) == 0);
    return info.st_mode & 0777U;
}

} // namespace

TEST_CASE("The folder stands beside the database, under its name", "[evidence]")
{
    CHECK(Files::folderBeside(u"/data/work.meyardb"_s) == u"/data/work.files"_s);
    CHECK(Files::folderBeside(u"/data/unit.2.meyardb"_s) == u"/data/unit.2.files"_s);
}

TEST_CASE("A file put in is there byte for byte, for its owner only, once", "[evidence]")
{
    const Folder folder;
    const QByteArray bytes = withMetadata(photo("jpg"));
    const QString source = folder.write(u"IMG 1.JPG"_s, bytes);

    const Result<Intake> first = folder.files.put(source);
    const Result<Intake> again = folder.files.put(bytes, u"the same.jpg"_s);

    REQUIRE_OK(first);
    REQUIRE_OK(again);
    CHECK(first->sha256 == vault::sha256(bytes));
    CHECK(first->size == bytes.size());
    CHECK(first->facts.kind == FileKind::Jpeg);
    CHECK(again->sha256 == first->sha256);
    CHECK(folder.files.get(first->sha256).value() == bytes);
    CHECK(folder.files.all() == std::set<QByteArray>{first->sha256});
    CHECK(folder.staged().isEmpty());
    CHECK(readFile(source).value() == bytes);
    const QString path = folder.files.pathOf(first->sha256);
    CHECK(path.endsWith(u"/work.files/"_s + QString::fromLatin1(first->sha256.toHex().left(2)) + u'/'
                        + QString::fromLatin1(first->sha256.toHex())));
    CHECK(modeOf(path) == 0600U);
    CHECK(modeOf(QFileInfo(path).absolutePath()) == 0700U);
    CHECK(modeOf(folder.files.folder()) == 0700U);
}

TEST_CASE("What is refused leaves nothing behind", "[evidence]")
{
    const Folder folder;
    const QByteArray png = photo("png");
    const auto [bytes, code] = GENERATE_COPY(table<QByteArray, Error::Code>({
        {"just text", Error::Code::NotEvidence},
        {png.left(png.size() - 1), Error::Code::Damaged},
        {pngBomb(30'000), Error::Code::TooLarge},
    }));
    const Result<Intake> refused = folder.files.put(folder.write(u"a.png"_s, bytes));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == code);
    CHECK(folder.files.all().empty());
    CHECK(folder.staged().isEmpty());
}

TEST_CASE("Folders, pipes, missing and huge files are refused before a byte is read", "[evidence]")
{
    const Folder folder;
    const QString pipe = folder.dir.filePath(u"pipe"_s);
    REQUIRE(mkfifo(pipe.toLocal8Bit().constData(), 0600) == 0);
    QFile huge(folder.dir.filePath(u"huge.jpg"_s));
    REQUIRE(huge.open(QIODevice::WriteOnly));
    REQUIRE(huge.resize(maxFileSize + 1)); // sparse
    CHECK(folder.files.put(folder.dir.path()).error().code == Error::Code::NotEvidence);
    CHECK(folder.files.put(pipe).error().code == Error::Code::NotEvidence);
    CHECK(folder.files.put(folder.dir.filePath(u"none.jpg"_s)).error().code == Error::Code::NotFound);
    CHECK(folder.files.put(huge.fileName()).error().code == Error::Code::TooLarge);
    CHECK_FALSE(QFileInfo::exists(folder.files.folder()));
}

TEST_CASE("A changed file is noticed, and mended by the same content", "[evidence]")
{
    const Folder folder;
    const QByteArray bytes = photo("jpg");
    const QByteArray sha256 = folder.files.put(bytes, u"a.jpg"_s).value().sha256;
    QByteArray changed = bytes;
    changed[200] = static_cast<char>(changed[200] ^ 1);
    REQUIRE_OK(saveFile(folder.files.pathOf(sha256), changed));

    CHECK(folder.files.has(sha256));
    CHECK(folder.files.verify(sha256).error().code == Error::Code::Damaged);
    CHECK(folder.files.get(sha256).error().code == Error::Code::Damaged);

    REQUIRE_OK(folder.files.put(bytes, u"a.jpg"_s));
    CHECK(folder.files.verify(sha256));
}

TEST_CASE("A file of a bundle is taken only if it is the one that was promised", "[evidence]")
{
    const Folder folder;
    QByteArray bytes("of a kind that a later Meyar knows");
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    const QByteArray sha256 = vault::sha256(bytes);

    CHECK(folder.files.receive(source, vault::sha256("other"), bytes.size()).error().code == Error::Code::Damaged);
    source.seek(0);
    CHECK(folder.files.receive(source, sha256, bytes.size() - 1).error().code == Error::Code::TooLarge);
    source.seek(0);
    CHECK(folder.files.receive(source, sha256, bytes.size() + 1).error().code == Error::Code::Damaged);
    CHECK(folder.files.all().empty());
    source.seek(0);
    REQUIRE_OK(folder.files.receive(source, sha256, bytes.size()));
    CHECK(folder.files.get(sha256).value() == bytes);
    CHECK(folder.staged().isEmpty());
}

TEST_CASE("A removed file is gone, and removing it again is no trouble", "[evidence]")
{
    const Folder folder;
    const QByteArray sha256 = folder.files.put(photo("png"), u"a.png"_s).value().sha256;
    REQUIRE_OK(folder.files.remove(sha256));
    REQUIRE_OK(folder.files.remove(sha256));
    CHECK_FALSE(folder.files.has(sha256));
    CHECK(folder.files.verify(sha256).error().code == Error::Code::NotFound);
    CHECK(folder.files.get("..").error().code == Error::Code::NotFound);
}

TEST_CASE("What an interrupted put left behind is tidied away, the evidence stays", "[evidence]")
{
    const Folder folder;
    const QByteArray sha256 = folder.files.put(photo("png"), u"a.png"_s).value().sha256;
    REQUIRE_OK(saveFile(folder.files.folder() + u"/incoming/half"_s, "half a photo"));
    folder.files.tidy();
    CHECK(folder.staged().isEmpty());
    CHECK(folder.files.verify(sha256));
}

TEST_CASE("A write that fails half-way leaves no half file", "[evidence]")
{
    const Folder folder;
    REQUIRE_OK(folder.files.put(photo("png"), u"a.png"_s));
    const QByteArray large = photo("jpg", {800, 600});
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    rlimit small = before;
    small.rlim_cur = static_cast<rlim_t>(large.size() / 2);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const Result<Intake> refused = folder.files.put(large, u"b.jpg"_s);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::CannotWrite);
    CHECK(folder.files.all().size() == 1);
    CHECK(folder.staged().isEmpty());
}
