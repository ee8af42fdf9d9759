// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/imageloader.h"

#include "tests/core/evidence/samplephotos.h"
#include "tests/support/qtcatch.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace meyar;
using namespace meyar::test;
using namespace meyar::ui;
using namespace Qt::StringLiterals;

namespace {

struct Folder
{
    QTemporaryDir dir;
    evidence::Files files{dir.filePath(u"work.files"_s)};

    QByteArray put(QSize size) const { return files.put(photo("jpg", size), u"a.jpg"_s).value().sha256; }
};

constexpr QSize thumbnail(96, 96);

} // namespace

TEST_CASE("A photo is loaded once, off the thread, and kept", "[evidence]")
{
    const Folder folder;
    const QByteArray sha256 = folder.put({640, 480});
    ImageLoader loader(folder.files);
    const QSignalSpy loaded(&loader, &ImageLoader::loaded);
    CHECK(loader.image(sha256, thumbnail).isNull());
    CHECK(loader.image(sha256, thumbnail).isNull());
    REQUIRE(QTest::qWaitFor([&] { return loaded.size() == 1; }));
    CHECK(loader.image(sha256, thumbnail).size() == QSize(96, 72));
    CHECK(loader.image(sha256, {48, 48}).isNull());
    REQUIRE(QTest::qWaitFor([&] { return loaded.size() == 2; }));
}

TEST_CASE("The memory of pictures is bounded, the latest stay", "[evidence]")
{
    const Folder folder;
    const QByteArray first = folder.put({640, 480});
    const QByteArray second = folder.put({640, 481});
    ImageLoader loader(folder.files, 40 * 1024); // one thumbnail of 96 x 72 x 4 bytes
    const QSignalSpy loaded(&loader, &ImageLoader::loaded);
    loader.image(first, thumbnail);
    loader.image(second, thumbnail);
    REQUIRE(QTest::qWaitFor([&] { return loaded.size() == 2; }));
    CHECK_FALSE(loader.image(second, thumbnail).isNull());
    CHECK(loader.image(first, thumbnail).isNull());
}

TEST_CASE("What is missing or was changed is said to be so", "[evidence]")
{
    const Folder folder;
    const QByteArray sha256 = folder.put({64, 48});
    QFile file(folder.files.pathOf(sha256));
    REQUIRE(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    ImageLoader loader(folder.files);
    const QSignalSpy failed(&loader, &ImageLoader::failed);
    loader.image(sha256, thumbnail);
    loader.image(QByteArray(32, 'x'), thumbnail);
    REQUIRE(QTest::qWaitFor([&] { return failed.size() == 2; }));
    CHECK(failed[0][1].value<Error>().code == Error::Code::Damaged);
    CHECK(failed[1][1].value<Error>().code == Error::Code::NotFound);
}

TEST_CASE("A loader that goes away drops what it has not loaded", "[evidence]")
{
    const Folder folder;
    std::vector<QByteArray> photos;
    for (int i = 0; i < 20; ++i) {
        photos.push_back(folder.put({1600, 1200 + i}));
    }
    QElapsedTimer watch;
    {
        ImageLoader loader(folder.files);
        for (const QByteArray &sha256 : photos) {
            loader.image(sha256, {1600, 1600});
        }
        watch.start();
    }
    CHECK(watch.elapsed() < 1000);
}
