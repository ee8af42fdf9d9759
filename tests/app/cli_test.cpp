// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

#include <QMap>

using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// An answers file with a row for each of the pack's 60 checkpoints.
QByteArray sixtyRows()
{
    QByteArray csv = "question,value,note\n";
    const char *values[] = {"yes", "yes", "partly", "yes", "no"};
    for (const char *area : {"mg", "fx", "fa", "bl", "el", "mc", "bp", "ch", "en", "er", "wf", "hf"}) {
        for (int i = 1; i <= 5; ++i) {
            csv += QByteArray(area) + "_0" + QByteArray::number(i) + ',' + values[i - 1] + ",\"seen, and \"\"noted\"\"\"\n";
        }
    }
    return csv;
}

} // namespace

TEST_CASE("An audit by command line: answered from a file, scored, reported, handed over", "[cli]")
{
    CliLaptop field;
    const QString audit = field.startAudit();
    field.write(u"answers.csv"_s, sixtyRows());
    field.done(u"answer --db w.meyardb --from answers.csv"_s);
    field.done(u"findings open --db w.meyardb"_s);

    const QJsonObject score = field.done(u"score --db w.meyardb --json"_s).object();
    CHECK(score[u"percent"_s].toDouble() > 0);
    CHECK(score[u"lines"_s].toArray().size() == 60);
    CHECK_FALSE(score[u"capped_by"_s].toArray().isEmpty());
    CHECK_FALSE(field.done(u"findings list --db w.meyardb --json"_s).array().isEmpty());
    field.done(u"findings export --db w.meyardb --out findings.csv"_s);
    CHECK(QFile(field.folder.filePath(u"findings.csv"_s)).size() > 1000);
    for (const QString &name : {u"en.pdf"_s, u"ur.pdf"_s, u"both.html"_s}) {
        field.done(u"report --db w.meyardb --lang %1 --out %2"_s.arg(name.left(name.indexOf(u'.')), name));
        CHECK(QFile(field.folder.filePath(name)).size() > 10'000);
    }

    field.done(u"bundle export --db w.meyardb --out audit.meyar"_s);
    field.done(u"bundle verify audit.meyar"_s);
    CliLaptop office;
    REQUIRE(QFile::copy(field.folder.filePath(u"audit.meyar"_s), office.folder.filePath(u"audit.meyar"_s)));
    office.done(u"bundle import --db office.meyardb audit.meyar"_s);

    CHECK(office.done(u"score --db office.meyardb --json"_s).out == field.done(u"score --db w.meyardb --json"_s).out);
    const QString state = office.done(u"check --db office.meyardb --json"_s).object()[u"state"_s].toString();
    CHECK(field.done(u"check --db w.meyardb --json"_s).object()[u"state"_s].toString() == state);
    const QJsonObject again = office.done(u"bundle import --db office.meyardb audit.meyar --json"_s).object();
    CHECK(again[u"new_changes"_s].toInt() == 0);
    CHECK(office.done(u"check --db office.meyardb --json"_s).object()[u"state"_s].toString() == state);
    CHECK(office.done(u"assessment list --db office.meyardb --json"_s).array().at(0).toObject()[u"id"_s].toString()
          == audit);
}

TEST_CASE("Two laptops that answered apart end equal, with the contested answer listed", "[cli]")
{
    CliLaptop first;
    CliLaptop second;
    (void)first.startAudit();
    first.done(u"person --db w.meyardb --name \"Bushra Anwar\""_s);
    first.done(u"bundle export --db w.meyardb --out start.meyar"_s);
    second.done(u"bundle import --db w.meyardb "_s + first.folder.filePath(u"start.meyar"_s));
    second.done(u"person --db w.meyardb --name \"Umar Rashid\""_s);
    first.write(u"a.csv"_s, "question,value\nfx_01,no\nmg_01,yes\n");
    second.write(u"a.csv"_s, "question,value\nfx_01,yes\nmg_02,yes\n");
    first.done(u"answer --db w.meyardb --from a.csv"_s);
    second.done(u"answer --db w.meyardb --from a.csv"_s);
    first.done(u"bundle export --db w.meyardb --out one.meyar"_s);
    second.done(u"bundle export --db w.meyardb --out two.meyar"_s);

    first.done(u"bundle import --db w.meyardb "_s + second.folder.filePath(u"two.meyar"_s));
    second.done(u"bundle import --db w.meyardb "_s + first.folder.filePath(u"one.meyar"_s));

    const auto state = [](const CliLaptop &laptop) {
        return laptop.done(u"check --db w.meyardb --json"_s).object()[u"state"_s].toString();
    };
    CHECK(state(first) == state(second));
    const QJsonArray conflicts = first.done(u"conflicts list --db w.meyardb --json"_s).array();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].toObject()[u"what"_s].toString() == u"fx_01"_s);
    QStringList said;
    for (const QJsonValue &side : conflicts[0].toObject()[u"sides"_s].toArray()) {
        said += side[u"author"_s].toString() + u": "_s + side[u"value"_s].toString();
    }
    said.sort();
    CHECK(said == QStringList{u"Bushra Anwar: no"_s, u"Umar Rashid: yes"_s});

    CHECK(first.run(u"conflicts decide --db w.meyardb --what fx_01 --value bogus"_s).exit == 1);
    CHECK(first.run(u"conflicts decide --db w.meyardb --what fx_01 --field note --value no"_s).exit == 1);
    REQUIRE(first.done(u"conflicts list --db w.meyardb --json"_s).array().size() == 1);
    first.done(u"conflicts decide --db w.meyardb --what FX-01 --value no --reason \"both saw the chain\""_s);
    CHECK(first.done(u"conflicts list --db w.meyardb --json"_s).array().isEmpty());
}

TEST_CASE("An answers file with mistakes is refused whole, every mistake with its line", "[cli]")
{
    CliLaptop laptop;
    (void)laptop.startAudit();
    laptop.write(u"bad.csv"_s, "question,value\nmg_01,yes\nmg_02,maybe\nno_such,yes\nworkers,-5\nmg_03,yes\n");
    const QString before = laptop.done(u"assessment show --db w.meyardb --json"_s).out;

    const CliResult refused = laptop.run(u"answer --db w.meyardb --from bad.csv"_s);

    CHECK(refused.exit == 1);
    for (const QString &line : {u"line 3"_s, u"line 4"_s, u"line 5"_s}) {
        CHECK(refused.err.contains(line));
    }
    CHECK(laptop.done(u"assessment show --db w.meyardb --json"_s).out == before);
}

TEST_CASE("Wrong use is told from refused input", "[cli]")
{
    CliLaptop laptop;
    CHECK(laptop.run(u"no such command"_s).exit == 2);
    CHECK(laptop.run(u"score"_s).exit == 2);
    CHECK(laptop.run(u"score --db w.meyardb --nonsense"_s).exit == 2);
    CHECK(laptop.run(u"score --db w.meyardb"_s).exit == 1);
    CHECK(laptop.run(QString()).exit == 2);
    CHECK(laptop.run(u"--help"_s).exit == 0);
    CHECK(laptop.run(u"bundle export --help"_s).exit == 0);
}

TEST_CASE("Files that are no bundles are refused with a sentence and make no database", "[cli]")
{
    CliLaptop laptop;
    laptop.write(u"note.meyar"_s, "Dear diary");
    const CliResult refused = laptop.run(u"bundle import --db new.meyardb note.meyar"_s);
    CHECK(refused.exit == 1);
    CHECK(refused.err.trimmed().size() > 30);
    CHECK_FALSE(QFile::exists(laptop.folder.filePath(u"new.meyardb"_s)));
}

TEST_CASE("The sample programme is sound and the same for the same seed", "[cli]")
{
    CliLaptop laptop;
    const QJsonObject made = laptop.done(u"demo --db s.meyardb --enterprises 3 --seed 7 --json"_s).object();
    CHECK(made[u"sites"_s].toInt() == 3);
    CHECK(made[u"conflicts"_s].toInt() > 0);
    CHECK(made == laptop.done(u"demo --db t.meyardb --enterprises 3 --seed 7 --json"_s).object());
    laptop.done(u"check --db s.meyardb"_s);
    CHECK(laptop.run(u"demo --db s.meyardb"_s).exit == 1);
}

TEST_CASE("An export never writes over the database", "[cli]")
{
    CliLaptop laptop;
    (void)laptop.startAudit();
    CHECK(laptop.run(u"findings export --db w.meyardb --out w.meyardb"_s).exit == 2);
    CHECK(laptop.run(u"report --db w.meyardb --out w.meyardb"_s).exit == 2);
    CHECK(laptop.run(u"bundle export --db w.meyardb --out w.meyardb"_s).exit == 1);
    laptop.done(u"check --db w.meyardb"_s);
}

TEST_CASE("An answers file is read as people write it", "[cli]")
{
    CliLaptop laptop;
    (void)laptop.startAudit();
    laptop.write(u"a.csv"_s, "\xEF\xBB\xBFquestion,value\r\nMG-01,YES\r\nmg_02,\xDB\x81\xD8\xA7\xDA\xBA\r\n"
                             "workers,\xDB\xB1\xDB\xB2\xDB\xB0\r\n");
    laptop.done(u"answer --db w.meyardb --from a.csv"_s);

    QMap<QString, QString> found;
    for (const QJsonValue &row : laptop.done(u"assessment show --db w.meyardb --json"_s).object()[u"questions"_s].toArray()) {
        found[row[u"question"_s].toString()] = row[u"value"_s].toString();
    }
    CHECK(found[u"mg_01"_s] == u"yes"_s);
    CHECK(found[u"mg_02"_s] == u"yes"_s);
    CHECK(found[u"workers"_s] == u"120"_s);

    laptop.write(u"twice.csv"_s, "question,value\nmg_03,yes\nmg_03,no\n");
    CHECK(laptop.run(u"answer --db w.meyardb --from twice.csv"_s).exit == 1);
}

TEST_CASE("A finding is taken back, deleted, and brought back from the bin", "[cli]")
{
    CliLaptop field;
    (void)field.startAudit();
    field.write(u"answers.csv"_s, "question,value\nfx_01,no\n");
    field.done(u"answer --db w.meyardb --from answers.csv"_s);
    field.done(u"findings open --db w.meyardb"_s);
    const auto findings = [&field] { return field.done(u"findings list --db w.meyardb --json"_s).array().size(); };
    const qsizetype opened = findings();
    REQUIRE(opened > 0);

    field.done(u"undo --db w.meyardb"_s);
    CHECK(findings() == opened - 1);
    const QJsonArray bin = field.done(u"bin list --db w.meyardb --json"_s).array();
    REQUIRE(bin.size() == 1);
    field.done(u"bin restore --db w.meyardb %1"_s.arg(bin.at(0).toObject()[u"id"_s].toString()));
    CHECK(findings() == opened);

    const QJsonArray changes = field.done(u"changes --db w.meyardb --json"_s).array();
    REQUIRE_FALSE(changes.isEmpty());
    const QString last = changes.last().toObject()[u"hash"_s].toString();
    field.done(u"backup make --db w.meyardb"_s);
    CHECK(field.done(u"redact --db w.meyardb %1 --reason mistake"_s.arg(last)).out.contains(u"1 backup in "));
    CHECK(field.run(u"backup renew --db w.meyardb"_s).exit == 2);
    field.done(u"backup renew --yes --db w.meyardb"_s);
    CHECK(field.done(u"backup list --db w.meyardb --json"_s).array().size() == 1);
    CHECK(field.done(u"changes --db w.meyardb --json"_s).array().last().toObject()[u"has_text"_s] == false);
    for (const QJsonValue &document : field.done(u"documents --db w.meyardb --json"_s).array()) {
        CHECK(document.toObject()[u"flags"_s].toArray().isEmpty());
    }
    CHECK(field.done(u"check --db w.meyardb --json"_s).object()[u"problems"_s].toArray().isEmpty());
}

TEST_CASE("Rows of a repeat are answered by their number, added, and shown", "[cli]")
{
    CliLaptop laptop;
    (void)laptop.startAudit(u"chemical-inventory"_s);
    laptop.write(u"rows.csv"_s, "question,value\nchem[1]/ch_name,Lime\nchem[2]/ch_name,Formic acid\nchem[2]/ch_sds,No\n");
    laptop.done(u"answer --db w.meyardb --from rows.csv"_s);
    laptop.write(u"more.csv"_s, "question,value\nchem[1]/ch_sds,yes\n");
    laptop.done(u"answer --db w.meyardb --from more.csv"_s);

    QMap<QString, QString> found;
    for (const QJsonValue &row : laptop.done(u"assessment show --db w.meyardb --json"_s).object()[u"questions"_s].toArray()) {
        found[row[u"question"_s].toString()] = row[u"value"_s].toString();
    }
    CHECK(found[u"chem[1]/ch_name"_s] == u"Lime"_s);
    CHECK(found[u"chem[1]/ch_sds"_s] == u"yes"_s);
    CHECK(found[u"chem[2]/ch_name"_s] == u"Formic acid"_s);
    CHECK(found[u"chem[2]/ch_sds"_s] == u"no"_s);

    laptop.write(u"bad.csv"_s, "question,value\nchem[3]/ch_name,Salt\nchem[0]/ch_name,Salt\nchem[3]/no_such,x\n");
    const CliResult refused = laptop.run(u"answer --db w.meyardb --from bad.csv"_s);
    CHECK(refused.exit == 1);
    CHECK(refused.err.contains(u"line 3"_s));
    CHECK(refused.err.contains(u"line 4"_s));
}
