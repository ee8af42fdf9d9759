// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("By command line: backup, damage, what is offered, restore, salvage", "[cli]")
{
    CliLaptop laptop;
    const QString audit = laptop.startAudit();
    laptop.write(u"a.csv"_s, "question,value\nmg_01,no\n");
    laptop.done(u"answer --db w.meyardb --from a.csv"_s);
    const QString made = laptop.done(u"backup make --db w.meyardb"_s).out;
    CHECK(made.startsWith(u"Made and verified: "));
    const QJsonArray backups = laptop.done(u"backup list --db w.meyardb --json"_s).array();
    REQUIRE(backups.size() == 1);
    CHECK(backups[0].toObject()[u"reason"_s].toString() == u"asked");
    {
        QFile file(laptop.folder.filePath(u"w.meyardb"_s));
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(4096, '\0'));
    }

    const CliResult refused = laptop.run(u"assessment list --db w.meyardb"_s);
    CHECK(refused.exit == 1);
    CHECK(refused.err.contains(u"meyar-cli restore --db w.meyardb"));
    CHECK(refused.err.contains(u"meyar-cli salvage --db w.meyardb"));

    laptop.done(u"salvage --db w.meyardb --out saved.meyardb --json"_s);
    CHECK(laptop.done(u"assessment list --db saved.meyardb --json"_s).array().size() == 1);
    CHECK(laptop.run(u"salvage --db w.meyardb --out saved.meyardb"_s).exit == 1);

    CHECK(laptop.done(u"restore --db w.meyardb"_s).out.contains(u"before-restore"));
    CHECK(laptop.done(u"assessment list --db w.meyardb --json"_s).array().at(0).toObject()[u"id"_s].toString() == audit);
    laptop.done(u"check --db w.meyardb"_s);
}
