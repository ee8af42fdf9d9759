// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::test;

TEST_CASE("a checklist of one's own is imported once and used for an assessment")
{
    const CliLaptop laptop;
    laptop.done(u"pack convert osh-walkthrough own"_s);
    QFile settings(laptop.folder.filePath(u"own/settings.csv"_s));
    REQUIRE(settings.open(QIODevice::ReadOnly));
    const QByteArray text = settings.readAll();
    laptop.write(u"own/settings.csv"_s, QByteArray(text).replace("osh-walkthrough", "our-walkthrough"));
    CHECK(laptop.done(u"pack import own --db a.meyardb"_s).out.contains(u"Imported: our-walkthrough"_s));
    CHECK(laptop.done(u"pack import own --db a.meyardb"_s).out.contains(u"here already"_s));

    laptop.write(u"own/settings.csv"_s, QByteArray(text).replace("osh-walkthrough", "our-walkthrough").replace("OSH walk-through", "Our walk"));
    const CliResult other = laptop.run(u"pack import own --db a.meyardb"_s);
    CHECK(other.exit == 1);
    CHECK(other.err.contains(u"other content"_s));

    laptop.write(u"own/survey.csv"_s, "type,name,label\nintger,a,A\n");
    CHECK(laptop.run(u"pack import own --db a.meyardb"_s).exit == 1);
}

TEST_CASE("a blank form is printed in every language, and nothing for a wrong one")
{
    const CliLaptop laptop;
    for (const QString &language : {u"en"_s, u"ur"_s, u"both"_s}) {
        laptop.done(u"pack print osh-walkthrough --lang %1 --out %1.pdf"_s.arg(language));
        QFile file(laptop.folder.filePath(language + u".pdf"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.read(5) == "%PDF-");
    }
    CHECK(laptop.run(u"pack print osh-walkthrough --lang pt --out x.pdf"_s).exit == 2);
    CHECK(laptop.run(u"pack print osh-walkthrough --out x.txt"_s).exit == 2);
    CHECK_FALSE(QFile::exists(laptop.folder.filePath(u"x.pdf"_s)));
}
