// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/core/evidence/samplephotos.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("Notes and photos leave as an ODK submission in a ZIP and come into another laptop's audit", "[cli][odk]")
{
    const CliLaptop laptop;
    const QString audit = laptop.startAudit(u"osh-walkthrough"_s);
    laptop.write(u"a.csv"_s, "question,value,note\nfx_01,no,Hose behind bales\n");
    laptop.done(u"answer --db w.meyardb --from a.csv"_s);
    laptop.write(u"hose.jpg"_s, photo("jpg", {64, 48}));
    laptop.done(u"evidence add --db w.meyardb --question FX-01 hose.jpg"_s);
    CHECK(laptop.done(u"export odk --db w.meyardb --notes --out with.zip"_s).out.contains(u"1 photo."_s));
    laptop.done(u"export odk --db w.meyardb --out without.zip"_s);

    const CliLaptop other;
    const QString there = other.startAudit(u"osh-walkthrough"_s);
    const QString from = laptop.folder.path();
    const CliResult plain = other.done(u"import odk \"%1/without.zip\" --db w.meyardb --dry-run"_s.arg(from));
    CHECK_FALSE(plain.out.contains(u"Hose behind bales"_s));
    CHECK_FALSE(plain.out.contains(u"a photo"_s));
    CHECK(other.done(u"import odk \"%1/with.zip\" --db w.meyardb --dry-run"_s.arg(from)).out.contains(u"Hose behind bales"_s));
    CHECK_FALSE(other.done(u"evidence list --db w.meyardb"_s).out.contains(u"fx_01"_s)); // only told
    CHECK(other.done(u"import odk \"%1/with.zip\" --db w.meyardb"_s.arg(from)).out.contains(u"1 photo."_s));
    CHECK(other.done(u"evidence list --db w.meyardb"_s).out.contains(u"fx_01.jpg"_s));
    CHECK(other.done(u"import odk \"%1/with.zip\" --db w.meyardb"_s.arg(from)).out.contains(u"Taken: 0 answers, 0 photos."_s));

    laptop.done(u"pack convert osh-walkthrough plain.xml"_s);
    laptop.done(u"pack convert osh-walkthrough noted.xml --notes"_s);
    QFile plainForm(laptop.folder.filePath(u"plain.xml"_s));
    QFile notedForm(laptop.folder.filePath(u"noted.xml"_s));
    REQUIRE(plainForm.open(QIODevice::ReadOnly));
    REQUIRE(notedForm.open(QIODevice::ReadOnly));
    CHECK_FALSE(plainForm.readAll().contains("fx_01_photo"));
    CHECK(notedForm.readAll().contains("<upload ref=\"/data/fx/fx_01_photo\" mediatype=\"image/*\">"));
    CHECK(laptop.run(u"pack convert nowhere.csv out.xlsx --notes"_s).exit != 0);
}
