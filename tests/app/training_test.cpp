// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// Two factories and the cohorts "Batch 7" and "Batch 8" of them.
struct Office : CliLaptop
{
    Office()
    {
        done(u"enterprise add --db w.meyardb --name \"Noor Textiles\" --city Faisalabad --province PK-PB"_s);
        done(u"enterprise add --db w.meyardb --name \"Rawal Weaving\" --city Faisalabad --province PK-PB"_s);
        for (const QString &name : {u"Batch 7"_s, u"Batch 8"_s}) {
            done(u"training new --db w.meyardb --name \"%1\" --from 2026-02-02 --firm \"Noor Textiles\" --firm \"Rawal Weaving\""_s.arg(name));
        }
    }
};

} // namespace

TEST_CASE("Help of a group of commands has its commands only", "[cli]")
{
    const CliLaptop laptop;
    const QString help = laptop.done(u"training --help"_s).out;
    CHECK(help.contains(u"training attendance FILE"_s));
    CHECK_FALSE(help.contains(u"bundle export"_s));
    CHECK(laptop.done(u"help training"_s).out == help);
    CHECK(laptop.done(u"bundle --help"_s).out.contains(u"bundle inspect"_s));
    CHECK(laptop.done(u"training show --help"_s).out.contains(u"--cohort"_s));
    const QString report = laptop.done(u"report --help"_s).out; // a command, and one below it
    CHECK(report.contains(u"--kind"_s));
    CHECK(report.contains(u"report verify FILE"_s));
    CHECK(laptop.done(u"--help"_s).out.contains(u"bundle export"_s));

    const CliResult alone = laptop.run(u"training"_s);
    CHECK(alone.exit == 2);
    CHECK(alone.out == help);
    const CliResult unknown = laptop.run(u"training dance"_s);
    CHECK(unknown.exit == 2);
    CHECK(unknown.err.startsWith(u"There is no command “training dance”."_s));
    CHECK(unknown.err.contains(u"training attendance FILE"_s));
    CHECK_FALSE(unknown.err.contains(u"bundle export"_s));
    CHECK(laptop.run(u"dance --help"_s).exit == 2);
}

TEST_CASE("A cohort's file is refused with everything that is wrong in it", "[cli]")
{
    const Office office;
    office.write(u"bad.json"_s, R"({"sessions":[{"id":"d","title":"Day 1","outcome":9}],
        "tests":[{"site":"Noor Textiles","before":25,"after":3,"most":20}],
        "evaluations":[{"session":"d","content":7}],"cohort":{"practice":true}})");
    const CliResult bad = office.run(u"training import --db w.meyardb --cohort \"Batch 7\" bad.json"_s);
    CHECK(bad.exit == 1);
    CHECK(bad.err.split(u'\n', Qt::SkipEmptyParts)
          == QStringList{u"cohort, name is missing. Needed: a name."_s,
                         u"sessions 1, outcome cannot be “9”. Possible: an outcome of the logframe, 1 to 4."_s,
                         u"tests 1, before cannot be “25”. Possible: at most 20, the points that can be had."_s,
                         u"evaluations 1, content cannot be “7”. Possible: 1 to 5; 0 or nothing if it was not said."_s,
                         u"4 mistakes in bad.json. Nothing was changed."_s});
    CHECK(office.run(u"training import --db w.meyardb bad.json"_s).err == bad.err);
    CHECK(office.done(u"training show --db w.meyardb --cohort \"Batch 7\" --json"_s).object()[u"sessions"_s].toArray().isEmpty());

    office.write(u"good.json"_s, R"({"sessions":[{"id":"d","title":"Day 1","outcome":2}],"evaluations":[{"session":"d","content":5}]})");
    office.done(u"training import --db w.meyardb --cohort \"Batch 7\" good.json"_s);
    office.write(u"more.json"_s, R"({"agenda":[{"session":"d","minutes":15,"title":"Tea"}]})"); // a session that is known already
    office.done(u"training import --db w.meyardb --cohort \"Batch 7\" more.json"_s);
}

TEST_CASE("What is not said on the command line is asked for with what there is", "[cli]")
{
    const Office office;
    const CliResult show = office.run(u"training show --db w.meyardb"_s);
    CHECK(show.exit == 2);
    CHECK(show.err.trimmed().startsWith(u"Say which cohort: --cohort NAME. There are: "_s));
    CHECK(show.err.contains(u"Batch 7"_s));
    CHECK(office.run(u"training show --db w.meyardb --cohort Bach"_s).err.startsWith(u"There is no cohort “Bach”. There are: "_s));
    const CliResult study = office.run(u"report --db w.meyardb --kind case-study --cohort \"Batch 7\" --out c.pdf"_s);
    CHECK(study.exit == 2);
    CHECK(study.err.trimmed() == u"Say which factory: --firm NAME. There are: Noor Textiles, Rawal Weaving."_s);
    const CliResult certificate = office.run(u"report --db w.meyardb --kind certificate --cohort \"Batch 7\" --out c.pdf"_s);
    CHECK(certificate.exit == 1);
    CHECK(certificate.err.startsWith(u"No factory has graduated from the cohort “Batch 7” yet"_s));
    CHECK_FALSE(QFile::exists(office.folder.filePath(u"c.pdf"_s)));

    const CliLaptop fresh;
    (void)fresh.startAudit();
    CHECK(fresh.run(u"training show --db w.meyardb"_s).err.startsWith(u"There is no cohort in this database."_s));
}

TEST_CASE("A cohort without an end or a city is shown without gaps", "[cli]")
{
    const Office office;
    const QStringList lines = office.done(u"training show --db w.meyardb --cohort \"Batch 7\""_s).out.split(u'\n');
    CHECK(lines.value(0) == u"Batch 7: SCORE"_s);
    CHECK(lines.value(1) == u"from 2026-02-02"_s);
    CHECK_FALSE(office.done(u"training list --db w.meyardb"_s).out.contains(u", ,"_s));
}

TEST_CASE("Sheets of attendance and tests name columns as people do", "[cli]")
{
    const Office office;
    const QString tests = u"training tests --db w.meyardb --cohort \"Batch 7\" "_s;
    office.write(u"bare.csv"_s, "Module,Before\nM1,5\n");
    const QString bare = office.run(tests + u"bare.csv"_s).err;
    CHECK(bare.contains(u"No heading says “factory”."_s));
    CHECK(bare.contains(u"No heading says “out of”."_s));

    office.write(u"own.csv"_s, "Mill name,Before,After,Points\nNoor Textiles,5,9,10\n");
    const CliResult own = office.done(tests + u"own.csv --column \"factory=Mill name\" --column \"out of=Points\""_s);
    CHECK(own.err.isEmpty());
    CHECK(own.out.startsWith(u"1 row, 1 taken."_s));

    QByteArray noise;
    for (int i = 0; i < 100; ++i) {
        noise.append(char((i * 73 + 7) % 256));
    }
    office.write(u"noise.xlsx"_s, noise);
    const CliResult refused = office.run(u"training attendance --db w.meyardb --cohort \"Batch 7\" noise.xlsx"_s);
    CHECK(refused.exit == 1);
    CHECK(refused.err.startsWith(u"This file is neither a workbook (.xlsx) nor text (CSV)."_s));
    CHECK_FALSE(refused.err.contains(u"No heading"_s));
}
