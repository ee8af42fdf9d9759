// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"
#include "tests/support/qtcatch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace meyar;
using namespace Qt::StringLiterals;

TEST_CASE("What is saved is read back", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.bin"_s);
    const QByteArray bytes("\0 any \xff bytes\n", 14);

    REQUIRE_OK(saveFile(path, bytes));
    const auto back = readFile(path);

    REQUIRE_OK(back);
    CHECK(*back == bytes);
}

TEST_CASE("Saving replaces the file and leaves nothing else behind", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.txt"_s);

    REQUIRE_OK(saveFile(path, "a longer first version"));
    REQUIRE_OK(saveFile(path, "second"));

    CHECK(readFile(path).value() == "second");
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
          == QStringList{u"report.txt"_s});
}

TEST_CASE("A private file is its owner's only, also where an open one was", "[base]")
{
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    REQUIRE_OK(saveFile(path, "first"));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | others));

    REQUIRE_OK(savePrivateFile(path, "second"));

    CHECK(readFile(path).value() == "second");
    CHECK((QFile::permissions(path) & others) == 0);
#endif
}

TEST_CASE("A file that cannot be written is named and stays as it was", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/report.txt"_s);
    const auto saved = saveFile(path, "text");

    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == Error::Code::CannotWrite);
    CHECK(saved.error().args.value(0) == path);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("Reading refuses what is absent, a folder or too large", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"big.bin"_s);
    REQUIRE_OK(saveFile(path, QByteArray(100, 'x')));

    CHECK(readFile(folder.filePath(u"absent"_s)).error().code == Error::Code::NotFound);
    CHECK(readFile(folder.path()).error().code == Error::Code::CannotRead);
    CHECK(readFile(path, 99).error() == Error{Error::Code::TooLarge, {path, u"100"_s, u"99"_s}});
    CHECK(readFile(path, 100).has_value());
}

namespace {

/// Makes the n-th step of writing files fail, and no other.
class OneFault
{
public:
    explicit OneFault(int nth)
    {
        setFileFault([left = nth](FileStep) mutable { return --left == 0; });
    }
    ~OneFault() { setFileFault(nullptr); }
};

} // namespace

TEST_CASE("Whichever step fails, a file is what it was or what it should be, and nothing is left beside", "[base][fault]")
{
    const bool isCopy = GENERATE(false, true);
    const bool wasThere = GENERATE(false, true);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"target.bin"_s);
    const QByteArray now(3 * 1024 * 1024, 'n');
    const QString source = folder.filePath(u"source.bin"_s);
    REQUIRE_OK(saveFile(source, now));
    int failures = 0;
    for (int nth = 1;; ++nth) {
        CAPTURE(isCopy, wasThere, nth);
        QFile::remove(path);
        if (wasThere) {
            REQUIRE_OK(saveFile(path, "before"));
        }
        Result<> done;
        {
            const OneFault fault(nth);
            done = isCopy ? copyFile(source, path) : saveFile(path, now);
        }
        const QStringList files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        CHECK(files == (done || wasThere ? QStringList{u"source.bin"_s, u"target.bin"_s} : QStringList{u"source.bin"_s}));
        if (done) {
            CHECK(readFile(path).value() == now);
            break;
        }
        ++failures;
        CHECK(done.error().code == Error::Code::DiskFull);
        if (wasThere) {
            CHECK(readFile(path).value() == "before");
        }
    }
    CHECK(failures >= 4); // open, write, sync, rename
}
