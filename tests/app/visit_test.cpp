// SPDX-License-Identifier: GPL-3.0-or-later
// Plan and opening meeting by command line.
#include "tests/app/clirun.h"

using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray workers(int count)
{
    QByteArray text = "Card,Name,Sex\n";
    for (int i = 1; i <= count; ++i) {
        text += QByteArray::number(1000 + i) + ",Worker Number" + QByteArray::number(i) + (i % 3 == 0 ? ",F\n" : ",M\n");
    }
    return text;
}

} // namespace

TEST_CASE("A visit sheet is set option by option, shown, and cleared", "[cli][visit]")
{
    CliLaptop laptop;
    (void)laptop.startAudit();
    laptop.done(u"visit sheet set --db w.meyardb --announced semi-announced --scope \"Unit 2, nights\" --women 120 --men 300 "
                "--home-workers 0 --days 2.5 --table four_pillar --interviews 26 --languages \"Urdu, Punjabi\""_s);
    laptop.done(u"visit sheet set --db w.meyardb --opened-at 2026-03-12T09:30 --attendee \"Saima Akhtar;HR manager\" "
                "--attendee \"Aslam\" --said purpose --said photos"_s);
    const QJsonObject sheet = laptop.done(u"visit sheet show --db w.meyardb --json"_s).object();
    CHECK(sheet[u"announced"_s] == u"semi-announced"_s);
    CHECK(sheet[u"scope"_s] == u"Unit 2, nights"_s);
    CHECK(sheet[u"workers"_s] == 420);
    CHECK(sheet[u"home_workers"_s] == 0);
    CHECK(sheet[u"young"_s].isNull());
    CHECK(sheet[u"days"_s] == 2.5);
    CHECK(sheet[u"table"_s] == u"sampling.four_pillar"_s);
    CHECK(sheet[u"opened_at"_s] == u"2026-03-12T09:30"_s);
    CHECK(sheet[u"attendees"_s].toArray().size() == 2);
    CHECK(sheet[u"attendees"_s][0][u"title"_s] == u"HR manager"_s);
    CHECK(sheet[u"said"_s].toArray() == QJsonArray{u"purpose"_s, u"photos"_s});
    const QString text = laptop.done(u"visit sheet show --db w.meyardb"_s).out;
    CHECK(text.contains(u"[x] Photos"_s));
    CHECK(text.contains(u"[ ] No retaliation"_s));

    laptop.done(u"visit sheet set --women= --scope= --said= --db w.meyardb"_s);
    const QJsonObject cleared = laptop.done(u"visit sheet show --db w.meyardb --json"_s).object();
    CHECK(cleared[u"women"_s].isNull());
    CHECK(cleared[u"scope"_s].toString().isEmpty());
    CHECK(cleared[u"said"_s].toArray().isEmpty());
    CHECK(laptop.run(u"check --db w.meyardb"_s).exit == 0);
}

TEST_CASE("What nobody can have meant is refused and changes nothing", "[cli][visit]")
{
    CliLaptop laptop;
    (void)laptop.startAudit();
    for (const QString &wrong : {u"--women many"_s, u"--women -3"_s, u"--days x"_s, u"--announced sometimes"_s,
                                 u"--opened-at yesterday"_s, u"--said hello"_s}) {
        const CliResult result = laptop.run(u"visit sheet set --db w.meyardb "_s + wrong);
        INFO(wrong.toStdString());
        CHECK(result.exit == 2);
        CHECK_FALSE(result.err.isEmpty());
    }
    CHECK(laptop.done(u"visit sheet show --db w.meyardb --json"_s).object()[u"women"_s].isNull());
}

TEST_CASE("A draw keeps seed and counts in the audit, and no name in any file", "[cli][visit]")
{
    CliLaptop laptop;
    (void)laptop.startAudit();
    laptop.write(u"list.csv"_s, workers(120));
    const QJsonObject drawn
        = laptop.done(u"visit draw list.csv --by Sex --seed 7 --db w.meyardb --json"_s).object();
    CHECK(drawn[u"drawn"_s].toArray().size() > 5);
    const QJsonObject kept = laptop.done(u"visit sheet show --db w.meyardb --json"_s).object()[u"draw"_s].toObject();
    CHECK(kept[u"seed"_s] == 7);
    CHECK(kept[u"workers"_s] == 120);
    CHECK(kept[u"people"_s].toInt() == drawn[u"drawn"_s].toArray().size());
    CHECK(kept[u"columns"_s].toArray() == QJsonArray{u"Sex"_s});
    laptop.done(u"bundle export --db w.meyardb --out b.meyar"_s);
    laptop.done(u"report --db w.meyardb --kind opening --out sheet.html"_s);
    for (const QString &name : {u"w.meyardb"_s, u"b.meyar"_s, u"sheet.html"_s}) {
        QFile file(laptop.folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("Worker Number"));
    }
    CHECK(laptop.done(u"visit draw list.csv --by Sex --seed 7 --json"_s).object()[u"drawn"_s] == drawn[u"drawn"_s]);
}

TEST_CASE("The opening sheet is printed filled in and blank, in both languages", "[cli][visit]")
{
    CliLaptop laptop;
    (void)laptop.startAudit();
    laptop.done(u"visit sheet set --db w.meyardb --attendee \"Saima Akhtar;HR manager\" --said purpose"_s);
    laptop.done(u"report --db w.meyardb --kind opening --out filled.html"_s);
    laptop.done(u"report --db w.meyardb --kind opening --blank --out blank.html"_s);
    laptop.done(u"report --db w.meyardb --kind opening --lang both --out both.pdf"_s);
    const auto text = [&](const QString &name) {
        QFile file(laptop.folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    CHECK(text(u"filled.html"_s).contains(u"Saima Akhtar"_s));
    CHECK_FALSE(text(u"blank.html"_s).contains(u"Saima Akhtar"_s));
    CHECK(text(u"blank.html"_s).contains(u"No retaliation"_s));
    CHECK(text(u"both.pdf"_s).startsWith(u"%PDF"_s));
    CHECK(laptop.run(u"report --db w.meyardb --kind other --out x.pdf"_s).exit == 2);
}
