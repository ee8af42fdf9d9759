// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("An audit is talked over, signed, closed and opened again by command line", "[cli][closing]")
{
    CliLaptop laptop;
    (void)laptop.startAudit();
    laptop.write(u"a.csv"_s, "question,value,note\nfx_01,no,chained\n");
    laptop.write(u"b.csv"_s, "question,value,note\nfx_02,yes,\n");
    laptop.done(u"answer --db w.meyardb --from a.csv"_s);
    laptop.done(u"findings open --db w.meyardb"_s);

    laptop.done(u"finding dispute --db w.meyardb --comment \"It was open yesterday\" FX-01"_s);
    CHECK(laptop.run(u"finding agree --db w.meyardb FX-99"_s).exit == 1);
    QJsonObject finding = laptop.done(u"findings list --db w.meyardb --json"_s).array()[0].toObject();
    CHECK(finding[u"agreement"_s] == u"disputed"_s);
    CHECK(finding[u"comment"_s] == u"It was open yesterday"_s);
    laptop.done(u"finding agree --db w.meyardb fx-01"_s);
    finding = laptop.done(u"findings list --db w.meyardb --json"_s).array()[0].toObject();
    CHECK(finding[u"agreement"_s] == u"agreed"_s);
    CHECK(finding[u"comment"_s] == u"It was open yesterday"_s); // kept

    const QString code = laptop.done(u"assessment code --db w.meyardb --json"_s).object()[u"head_code"_s].toString();
    CHECK(code.split(u'-').size() == 6);
    CHECK(laptop.run(u"assessment sign --db w.meyardb --role boss --name X"_s).err.contains(u"management"_s));
    CHECK(laptop.run(u"assessment sign --db w.meyardb --role management --name \" \""_s).exit == 1);
    const CliResult given = laptop.done(
        u"assessment sign --db w.meyardb --role management --name \"Khalid Mehmood\" --title \"Factory manager\""_s);
    CHECK(given.out.contains(code));
    laptop.done(u"assessment sign --db w.meyardb --role lead-auditor --name \"Bushra Anwar\""_s);

    laptop.done(u"report --db w.meyardb --kind closing --lang both --out sheet.html"_s);
    laptop.done(u"report --db w.meyardb --kind closing --lang both --out sheet.pdf"_s);
    QFile sheet(laptop.folder.filePath(u"sheet.html"_s));
    REQUIRE(sheet.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(sheet.readAll());
    CHECK(html.contains(u"Khalid Mehmood"_s));
    CHECK(html.contains(u"It was open yesterday"_s));
    CHECK(html.contains(QString(code).replace(u'-', u" · "_s)));
    CHECK(laptop.run(u"report --db w.meyardb --kind other --out a.pdf"_s).exit == 1);

    CHECK(laptop.done(u"assessment close --db w.meyardb"_s).out.contains(u"signed by both sides"_s));
    CHECK(laptop.run(u"assessment close --db w.meyardb"_s).exit == 1);
    CHECK(laptop.run(u"finding dispute --db w.meyardb FX-01"_s).err.contains(u"closed"_s));
    CHECK(laptop.run(u"assessment reopen --db w.meyardb --reason \" \""_s).exit == 1);
    laptop.done(u"assessment reopen --db w.meyardb --reason \"one answer was forgotten\""_s);
    laptop.done(u"answer --db w.meyardb --from b.csv"_s);
    const QJsonArray signatures
        = laptop.done(u"assessment code --db w.meyardb --json"_s).object()[u"signatures"_s].toArray();
    REQUIRE(signatures.size() == 2);
    CHECK(signatures[0].toObject()[u"changed_after"_s] == true);
    CHECK(laptop.done(u"check --db w.meyardb"_s).exit == 0);
}
