// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/core/evidence/samplephotos.h"

using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("A photo by command line: attached, found, checked, exported without its place", "[cli][evidence]")
{
    CliLaptop laptop;
    (void)laptop.startAudit();
    const QByteArray original = withMetadata(photo("jpg"));
    laptop.write(u"IMG 1.jpg"_s, original);
    laptop.write(u"notes.jpg"_s, "text");

    const CliResult refused = laptop.run(u"evidence add --db w.meyardb notes.jpg"_s);
    CHECK(refused.exit == 1);
    CHECK(refused.err.contains(u"JPEG, PNG, WebP"));

    const QJsonObject added = laptop.done(u"evidence add --db w.meyardb --question fx_01 --caption \"Locked exit\" "
                                          "\"IMG 1.jpg\" --json"_s)
                                  .object();
    const QString id = added[u"id"_s].toString();
    CHECK(added[u"type"_s] == u"image/jpeg"_s);
    CHECK(laptop.done(u"evidence list --db w.meyardb --json"_s).array().size() == 1);
    CHECK(laptop.done(u"search --db w.meyardb \"locked\" --json"_s).array()[0].toObject()[u"kind"_s] == u"evidence"_s);
    CHECK(laptop.done(u"evidence check --db w.meyardb"_s).out.startsWith(u"0 of 1 missing"));

    laptop.done(u"evidence export --db w.meyardb --out copy.jpg "_s + id);
    laptop.done(u"evidence export --db w.meyardb --original --out original.jpg "_s + id);
    QFile copy(laptop.folder.filePath(u"copy.jpg"_s));
    QFile exact(laptop.folder.filePath(u"original.jpg"_s));
    REQUIRE(copy.open(QIODevice::ReadOnly));
    REQUIRE(exact.open(QIODevice::ReadOnly));
    CHECK_FALSE(copy.readAll().contains("secret"));
    CHECK(exact.readAll() == original);

    const QString sha256 = added[u"sha256"_s].toString();
    QFile kept(laptop.folder.filePath(u"w.files/"_s + sha256.left(2) + u'/' + sha256));
    REQUIRE(kept.open(QIODevice::Append));
    kept.write("x");
    kept.close();
    CHECK(laptop.run(u"evidence check --db w.meyardb"_s).exit == 1);
    REQUIRE(kept.remove());
    CHECK(laptop.done(u"evidence check --db w.meyardb"_s).out.startsWith(u"1 of 1 missing"));
}

TEST_CASE("Photos leave by command line in volumes, and are taken on the other side", "[cli][evidence]")
{
    CliLaptop ours;
    CliLaptop theirs;
    (void)ours.startAudit();
    ours.write(u"a.jpg"_s, photo("jpg"));
    ours.write(u"b.png"_s, photo("png"));
    ours.done(u"evidence add --db w.meyardb --question fx_01 a.jpg"_s);
    ours.done(u"evidence add --db w.meyardb --question fx_02 b.png"_s);
    ours.done(u"bundle export --db w.meyardb --plain --out answers.meyar"_s);
    CHECK(ours.run(u"bundle export-evidence --db w.meyardb --plain --volume-size x --out photos.meyar"_s).exit != 0);

    const QJsonObject written
        = ours.done(u"bundle export-evidence --db w.meyardb --plain --volume-size 20 --out photos.meyar --json"_s).object();
    CHECK(written[u"evidence"_s] == 2);
    REQUIRE(written[u"files"_s].toArray().size() == 1);
    CHECK(ours.run(u"bundle export-evidence --db w.meyardb --plain --out photos.meyar"_s).exit == 1); // it is there

    const auto take = [&](const QString &name) {
        QFile file(ours.folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        theirs.write(name, file.readAll());
        theirs.done(u"bundle import --db w.meyardb "_s + name);
    };
    take(u"answers.meyar"_s);
    CHECK(theirs.done(u"evidence check --db w.meyardb"_s).out.startsWith(u"2 of 2 missing"));
    take(u"photos-evidence-1of1.meyar"_s);
    CHECK(theirs.done(u"evidence check --db w.meyardb"_s).out.startsWith(u"0 of 2 missing"));
}
