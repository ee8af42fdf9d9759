// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is written onto a full disk says so, and does not send people to look for rights that they have.
#include "tests/app/clirun.h"
#include "tests/support/tinydisk.h"

#include <QFileInfo>

#ifdef Q_OS_LINUX

using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("Every file that does not fit says that the disk is full", "[cli][fulldisk]")
{
    const TinyDisk disk(64);
    if (!disk.isThere()) {
        WARN("No right to mount a small disk: not tested here.");
        return;
    }
    CliLaptop laptop;
    (void)laptop.startAudit();
    laptop.write(u"a.csv"_s, "question,value\nfx_01,no\nmg_01,yes\n");
    laptop.done(u"answer --db w.meyardb --from a.csv"_s);
    laptop.done(u"findings open --db w.meyardb"_s);
    laptop.done(u"pack convert :/packs/osh-walkthrough pack"_s);
    laptop.write(u"five.csv"_s, laptop.done(u"profile show five"_s).out.toUtf8().replace(",five,", ",own-five,"));
    const auto at = [&](const QString &name) { return disk.file(name); };
    const QString recipient = laptop.done(u"key show --db w.meyardb --json"_s).object()[u"recipient"_s].toString();
    const QStringList commands{u"bundle export --db w.meyardb --to %1 --out "_s.arg(recipient) + at(u"sealed.meyar.age"_s),
                               u"findings export --db w.meyardb --out "_s + at(u"findings.csv"_s),
                               u"report --db w.meyardb --out "_s + at(u"report.pdf"_s),
                               u"report --db w.meyardb --out "_s + at(u"report.html"_s),
                               u"export calendar --db w.meyardb --out "_s + at(u"days.ics"_s),
                               u"export cap --db w.meyardb --out "_s + at(u"plan.xlsx"_s),
                               u"export answers --db w.meyardb --out "_s + at(u"answers.xlsx"_s),
                               u"export oscal --db w.meyardb --out "_s + at(u"results.json"_s),
                               u"export oscal --model poam --db w.meyardb --out "_s + at(u"plan.json"_s),
                               u"export odk --db w.meyardb --out "_s + at(u"audit.zip"_s),
                               u"import framework library.yaml --out "_s + at(u"framework.xlsx"_s),
                               u"bundle export --db w.meyardb --out "_s + at(u"out.meyar"_s),
                               u"bundle receipt --db w.meyardb --out "_s + at(u"receipt.meyar"_s),
                               u"bundle factory-copy --db w.meyardb --out "_s + at(u"factory.meyar"_s),
                               u"pack convert pack "_s + at(u"pack.xlsx"_s),
                               u"pack convert pack "_s + at(u"folder"_s),
                               u"demo --enterprises 1 --db "_s + at(u"demo.meyardb"_s)};
    laptop.write(u"library.yaml"_s,
                 "objects: {framework: {ref_id: TIDY, name: Tidy, requirement_nodes: [{ref_id: A.1, depth: 1, assessable: true, "
                 "description: The floor is dry.}]}}\n");
    disk.fill();
    for (const QString &command : commands) {
        INFO(command.toStdString());
        const CliResult refused = laptop.run(command);
        INFO(refused.err.toStdString());
        CHECK(refused.exit == 1);
        CHECK(refused.err.contains(u"The disk is too full"));
        CHECK_FALSE(QFileInfo(command.section(u' ', -1)).isFile()); // no half file
    }
    disk.free();
    REQUIRE(disk.makeReadOnly());
    for (const QString &command : commands) {
        INFO(command.toStdString());
        const CliResult refused = laptop.run(command);
        INFO(refused.err.toStdString());
        CHECK(refused.exit == 1);
        CHECK(refused.err.contains(u"could not be written"));
    }
}

#endif
