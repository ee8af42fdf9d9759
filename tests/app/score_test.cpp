// SPDX-License-Identifier: GPL-3.0-or-later
// The score by command line: a range while conflicts are open, grades by a profile, and profiles as files.
#include "tests/app/clirun.h"

using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// Two laptops that answered the same critical question apart; the first has both answers.
struct Contested
{
    CliLaptop first;
    CliLaptop second;

    Contested()
    {
        (void)first.startAudit();
        first.write(u"start.csv"_s, "question,value\nmg_01,yes\nmg_02,yes\nmg_03,yes\n");
        first.done(u"answer --db w.meyardb --from start.csv"_s);
        first.done(u"bundle export --db w.meyardb --out start.meyar"_s);
        second.done(u"bundle import --db w.meyardb "_s + first.folder.filePath(u"start.meyar"_s));
        first.write(u"a.csv"_s, "question,value\nfx_01,no\n");
        second.write(u"a.csv"_s, "question,value\nfx_01,yes\n");
        first.done(u"answer --db w.meyardb --from a.csv"_s);
        second.done(u"answer --db w.meyardb --from a.csv"_s);
        second.done(u"bundle export --db w.meyardb --out two.meyar"_s);
        first.done(u"bundle import --db w.meyardb "_s + second.folder.filePath(u"two.meyar"_s));
    }
};

/// A preset's rows under another id.
QByteArray copyOfFive(const CliLaptop &laptop, const QByteArray &id)
{
    return laptop.done(u"profile show five"_s).out.toUtf8().replace(",five,", ',' + id + ',');
}

} // namespace

TEST_CASE("While conflicts are open the score is a range, and says how many cause it", "[cli][score]")
{
    const Contested two;
    const QJsonObject score = two.first.done(u"score --db w.meyardb --json"_s).object();
    const double low = score[u"low"_s][u"percent"_s].toDouble();
    const double high = score[u"high"_s][u"percent"_s].toDouble();
    CHECK(low < 100);
    CHECK(high == 100);
    CHECK(score[u"contested"_s].toInt() == 1);
    const QString text = two.first.done(u"score --db w.meyardb"_s).out;
    CHECK(text.section(u'\n', 0, 0).contains(u"%1 to 100.0 %"_s.arg(low, 0, 'f', 1)));
    CHECK(text.contains(u"1 answer was given differently by two laptops"));
    CHECK(two.first.done(u"score --db w.meyardb --profile five"_s).out.contains(u"to 100.0 %"));

    two.first.done(u"conflicts decide --db w.meyardb --newest"_s);
    const QJsonObject decided = two.first.done(u"score --db w.meyardb --json"_s).object();
    CHECK(decided[u"contested"_s].toInt() == 0);
    CHECK(decided[u"low"_s] == decided[u"high"_s]);
    CHECK(decided[u"low"_s][u"percent"_s] == decided[u"percent"_s]);
    CHECK_FALSE(two.first.done(u"score --db w.meyardb"_s).out.contains(u"range"));
}

TEST_CASE("A score is graded by a chosen profile, with the caps and why", "[cli][score]")
{
    CliLaptop laptop;
    (void)laptop.startAudit();
    laptop.write(u"a.csv"_s, "question,value\nfx_01,no\nfx_02,yes\nfx_03,yes\nfx_04,yes\nfx_05,yes\nmg_01,yes\n");
    laptop.done(u"answer --db w.meyardb --from a.csv"_s);
    QStringList ids;
    for (const QJsonValue &profile : laptop.done(u"profile list --json"_s).array()) {
        ids += profile[u"id"_s].toString();
        CHECK_FALSE(profile[u"name"_s].toString().isEmpty());
        CHECK_FALSE(profile[u"name_ur"_s].toString().isEmpty());
    }
    CHECK(ids == QStringList{u"five"_s, u"percent"_s, u"thirteen_area"_s, u"metal"_s, u"levels"_s});
    const QJsonObject rating
        = laptop.done(u"score --db w.meyardb --profile five --json"_s).object()[u"rating"_s].toObject();
    CHECK(rating[u"profile"_s].toString() == u"five");
    CHECK(rating[u"capped_by"_s].toArray().first().toString() == u"fx_01");
    CHECK(rating[u"grade"_s] != rating[u"uncapped_grade"_s]);
    CHECK(laptop.done(u"score --db w.meyardb --profile five"_s).out.contains(u"because a critical point failed there"));
    CHECK(laptop.done(u"score --db w.meyardb --profile metal"_s).out.contains(u"Too low for"));
    CHECK(laptop.done(u"score --db w.meyardb --profile levels"_s).out.contains(u"no levels"));
    const CliResult none = laptop.run(u"score --db w.meyardb --profile platinum"_s);
    CHECK(none.exit == 1);
    CHECK(none.err.contains(u"platinum"));
    laptop.done(u"report --db w.meyardb --profile five --out five.html"_s);
    QFile report(laptop.folder.filePath(u"five.html"_s));
    REQUIRE(report.open(QIODevice::ReadOnly));
    CHECK(report.readAll().contains("Five letters"));
}

TEST_CASE("A profile of one's own is checked, kept and used, and its mistakes are told, all of them", "[cli][score]")
{
    CliLaptop laptop;
    (void)laptop.startAudit();
    laptop.write(u"a.csv"_s, "question,value\nmg_01,yes\nmg_02,no\n");
    laptop.done(u"answer --db w.meyardb --from a.csv"_s);
    QByteArray own = copyOfFive(laptop, "own-strict");
    laptop.write(u"strict.csv"_s, own.replace("overall,A,90", "overall,A,98"));
    laptop.done(u"profile check strict.csv"_s);
    CHECK(laptop.done(u"score --db w.meyardb --profile strict.csv --json"_s).object()[u"rating"_s][u"profile"_s].toString()
          == u"own-strict");
    laptop.done(u"profile add strict.csv"_s);
    CHECK(laptop.done(u"profile list"_s).out.contains(u"A from 98"));
    laptop.done(u"score --db w.meyardb --profile own-strict"_s);

    own.replace("overall,B,75", "overall,B,99").replace("overall,C,60", "overall,C,sixty").replace("overall,E", "overall,D");
    laptop.write(u"bad.csv"_s, own);
    const CliResult bad = laptop.run(u"profile check bad.csv"_s);
    CHECK(bad.exit == 1);
    CHECK(bad.err.contains(u"“sixty”"));
    CHECK(bad.err.contains(u"“B” from 99 percent stands below “A” from 98 percent"));
    CHECK(bad.err.contains(u"“D” is there twice"));
    CHECK(laptop.run(u"profile add bad.csv"_s).exit == 1);
    CHECK(laptop.run(u"score --db w.meyardb --profile bad.csv"_s).exit == 1);
    laptop.write(u"preset.csv"_s, laptop.done(u"profile show five"_s).out.toUtf8());
    CHECK(laptop.run(u"profile add preset.csv"_s).err.contains(u"comes with Meyar"));
    laptop.done(u"profile remove own-strict"_s);
    CHECK(laptop.run(u"score --db w.meyardb --profile own-strict"_s).exit == 1);
}

TEST_CASE("A name with line ends and marks of direction stays on one line", "[cli]")
{
    CliLaptop laptop;
    const QString override = QChar(0x202E);
    const QString name = u"\"Noor\nTextiles"_s + override + QChar(0x1b) + u"[31m\u2028Ltd\""_s;
    laptop.done(u"enterprise add --db w.meyardb --city Lahore --province PK-PB --name "_s + name);
    laptop.done(u"person --db w.meyardb --name \"Bushra\nAnwar\""_s);
    const QString list = laptop.done(u"enterprise list --db w.meyardb"_s).out;
    CHECK(list.count(u'\n') == laptop.done(u"enterprise list --db w.meyardb --json"_s).array().size());
    CHECK(list.contains(u"Noor Textiles"));
    for (const QChar c : {QChar(0x202E), QChar(0x1b), QChar(0x2028)}) {
        CHECK_FALSE(list.contains(c));
    }
    const QString refusal = laptop.run(u"assessment show --db w.meyardb --assessment \"no\nsuch\""_s).err;
    CHECK(refusal.count(u'\n') == 1);
}
