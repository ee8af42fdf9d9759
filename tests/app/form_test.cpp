// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

#include <QDir>
#include <QFileInfo>

using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// A laptop with a form of stitching lines in the folder `form`.
class FormLaptop : public CliLaptop
{
public:
    FormLaptop()
    {
        REQUIRE(QDir(folder.path()).mkdir(u"form"_s));
        write(u"form/survey.csv"_s,
              "type,name,label,relevant,required,constraint,constraint_message,choice_filter,calculation\n"
              "text,unit,Unit,,yes,,,,\n"
              "select_one area,area,Area,,,,,,\n"
              "select_one spot,spot,Spot,${area} != '',,,,area = ${area},\n"
              "begin repeat,line,Line,,,,,,\n"
              "integer,hours,Hours,,,. <= 24,A day has 24 hours.,,\n"
              "image,photo,Photo,,,,,,\n"
              "end repeat,,,,,,,,\n"
              "calculate,total,,,,,,,sum(${hours})\n");
        write(u"form/choices.csv"_s,
              "list_name,name,label,area\narea,yard,Yard,\narea,hall,Hall,\n"
              "spot,gate,Gate,yard\nspot,door,Door,hall\nspot,stairs,Stairs,hall\n");
        write(u"form/settings.csv"_s,
              "form_title,form_id,version,instance_name\nLines,lines,3,\"concat('Unit ', ${unit})\"\n");
    }
};

QJsonObject nodeAt(const QJsonObject &result, const QString &path)
{
    for (const QJsonValue node : result[u"nodes"_s].toArray()) {
        if (node.toObject()[u"path"_s] == path) {
            return node.toObject();
        }
    }
    FAIL(path.toStdString());
    return {};
}

QString text(const QJsonObject &result, const QString &path)
{
    return nodeAt(result, path)[u"value"_s].toString();
}

} // namespace

TEST_CASE("Every mistake of a form is told, in either language, for people and for programs", "[cli][form]")
{
    FormLaptop laptop;
    CHECK(laptop.done(u"form problems form"_s).out.contains(u"in order"_s));
    laptop.write(u"form/survey.csv"_s,
                 "type,name,label,relevant\ntxt,a,A,\ninteger,b,B,${c} > 1\nselect_one nolist,d,D,\n");
    const CliResult english = laptop.run(u"form problems form"_s);
    CHECK(english.exit == 1);
    CHECK(english.out.isEmpty());
    CHECK(english.err.contains(u"sheet survey, row 2"_s));
    CHECK(english.err.contains(u"“c” is not the name of a question"_s));
    CHECK(english.err.contains(u"4 mistakes"_s));

    const CliResult json = laptop.run(u"form problems form --json --lang ur"_s);
    CHECK(json.exit == 1);
    CHECK_FALSE(json.object()[u"ok"_s].toBool());
    const QJsonObject first = json.object()[u"problems"_s].toArray().at(0).toObject();
    CHECK(first[u"level"_s] == u"error"_s);
    CHECK(first[u"sheet"_s] == u"survey"_s);
    CHECK(first[u"row"_s] == 2);
    CHECK(first[u"column"_s] == u"type"_s);
    CHECK_FALSE(first[u"sentence"_s].toString().isEmpty());

    CHECK(laptop.run(u"form problems form --lang fr"_s).exit == 2);
    CHECK(laptop.run(u"form problems nothing-here.xlsx"_s).exit == 1);
    CHECK(laptop.run(u"form problems"_s).exit == 2);
}

TEST_CASE("A form is run over answers and rows, and says what became of every question", "[cli][form]")
{
    FormLaptop laptop;
    laptop.write(u"a.csv"_s,
                 "path,value\nunit,B\narea,hall\nspot,door\nline,+\nline[1]/hours,8\nline,+\nline,+\nline[3]/hours,30\n"
                 "line[2],-\narea,yard\n");
    const QJsonObject result = laptop.done(u"form run form --answers a.csv --json --trace"_s).object();
    CHECK(text(result, u"/data/unit"_s) == u"B"_s);
    CHECK(text(result, u"/data/total"_s) == u"38"_s);
    CHECK(text(result, u"/data/spot"_s).isEmpty()); // the door is not in the yard
    CHECK(nodeAt(result, u"/data/spot"_s)[u"choices"_s].toArray() == QJsonArray{u"gate"_s});
    CHECK(text(result, u"/data/line[2]/hours"_s) == u"30"_s);
    const QJsonObject hours = nodeAt(result, u"/data/line[2]/hours"_s);
    CHECK_FALSE(hours[u"valid"_s].toBool());
    CHECK(hours[u"faults"_s].toArray() == QJsonArray{u"constraint"_s});
    CHECK(nodeAt(result, u"/data/line[1]/hours"_s)[u"valid"_s].toBool());
    CHECK(nodeAt(result, u"/data/unit"_s)[u"required"_s].toBool());
    CHECK(result[u"instanceName"_s] == u"Unit B"_s);

    const QJsonArray trace = result[u"trace"_s].toArray();
    REQUIRE(trace.size() == 10);
    QStringList changed;
    for (const QJsonValue place : trace.at(1).toObject()[u"changed"_s].toArray()) {
        changed.append(place.toObject()[u"path"_s].toString());
    }
    CHECK(changed == QStringList{u"/data/area"_s, u"/data/spot"_s});

    const CliResult plain = laptop.done(u"form run form --answers a.csv --trace"_s);
    CHECK(plain.out.contains(u"line 11: area = yard\n"_s));
    CHECK(plain.out.contains(u"/data/line[2]/hours\tinteger\tyes\t30\tno\tno\tconstraint\t"_s));
}

TEST_CASE("The first plus is the row that a form opens with, until something is answered in it", "[cli][form]")
{
    const FormLaptop laptop;
    const auto hours = [&](const QByteArray &answers) {
        laptop.write(u"a.csv"_s, "path,value\n" + answers);
        return laptop.done(u"form run form --answers a.csv"_s).out.count(u"/hours\tinteger"_s);
    };
    CHECK(hours({}) == 1);
    CHECK(hours("line,+\n") == 1);
    CHECK(hours("line,+\nline,+\n") == 2);
    CHECK(hours("line/hours,8\nline,+\n") == 2);
    CHECK(hours("line,+\nline[1],-\nline,+\n") == 1);
}

TEST_CASE("Answers come as JSON lines too, at a chosen time", "[cli][form]")
{
    FormLaptop laptop;
    laptop.write(u"form/survey.csv"_s,
                 "type,name,label,calculation\ninteger,n,N,\ncalculate,now_is,,today()\ncalculate,chance,,random()\n");
    laptop.write(u"form/settings.csv"_s, "form_id\nf\n");
    laptop.write(u"a.jsonl"_s, "{\"path\": \"/data/n\", \"value\": 7}\n\n{\"path\":\"n\",\"value\":\"8\"}\n");
    const QString run = u"form run form --answers a.jsonl --json --now 2026-03-12T09:00:00Z --seed 5"_s;
    const CliResult result = laptop.done(run);
    CHECK(text(result.object(), u"/data/n"_s) == u"8"_s);
    CHECK(text(result.object(), u"/data/now_is"_s) == u"2026-03-12"_s);
    CHECK(laptop.done(run).out == result.out);
    CHECK(laptop.run(u"form run form --answers a.jsonl --now yesterday"_s).exit == 2);
    CHECK(laptop.run(u"form run form --answers a.jsonl --seed many"_s).exit == 2);
    CHECK(laptop.run(u"form run form"_s).exit == 2);
    CHECK(laptop.run(u"form run form --answers not-there.csv"_s).exit == 1);
}

TEST_CASE("Bad answers are refused, all of them, and nothing is printed", "[cli][form]")
{
    FormLaptop laptop;
    laptop.write(u"a.csv"_s,
                 "path,value\nunit,B\narea,cellar\nnowhere,1\nline[4],-\nline[7]/hours,8\ntotal,3\nline/hours,many\n");
    for (const QString &command : {u"form run form --answers a.csv --trace"_s, u"form run form --answers a.csv --json"_s,
                                   u"form submission form --answers a.csv --out out"_s}) {
        const CliResult refused = laptop.run(command);
        CHECK(refused.exit == 1);
        CHECK(refused.out.isEmpty());
        for (const int line : {3, 4, 5, 6, 7, 8}) {
            CHECK(refused.err.contains(u"line %1: "_s.arg(line)));
        }
        CHECK(refused.err.contains(u"6 mistakes in a.csv. Nothing was done."_s));
    }
    CHECK_FALSE(QDir(laptop.folder.filePath(u"out"_s)).exists());
    laptop.write(u"b.csv"_s, "question,value\nunit,B\n");
    CHECK(laptop.run(u"form run form --answers b.csv"_s).err.contains(u"the columns path and value"_s));
}

TEST_CASE("A submission is written and read again", "[cli][form]")
{
    FormLaptop laptop;
    laptop.write(u"a.csv"_s, "path,value\nunit,B\nline/photo,loom.jpg\nline/hours,8\n");
    const QString out = GENERATE(u"instances"_s, u"visits.zip"_s);
    const QString command = u"form submission form --answers a.csv --now 2026-03-12T09:00:00Z --json --out "_s + out;
    const CliResult without = laptop.run(command);
    CHECK(without.exit == 1);
    CHECK(without.err.contains(u"loom.jpg"_s));
    laptop.write(u"loom.jpg"_s, "jpeg");
    const QJsonObject written = laptop.done(command).object();
    CHECK(written[u"instanceName"_s] == u"Unit B"_s);
    CHECK(written[u"media"_s].toArray() == QJsonArray{u"loom.jpg"_s});

    const QJsonObject read = laptop.done(u"form read-submission form %1 --json"_s.arg(out)).object();
    REQUIRE(read[u"submissions"_s].toArray().size() == 1);
    const QJsonObject one = read[u"submissions"_s].toArray().at(0).toObject();
    CHECK(one[u"instanceId"_s] == written[u"instanceId"_s]);
    CHECK(one[u"problems"_s].toArray().isEmpty());
    CHECK(one[u"answers"_s].toArray().contains(
        QJsonObject{{u"path"_s, u"/data/line[1]/hours"_s}, {u"value"_s, u"8"_s}}));
    CHECK(laptop.done(u"form read-submission form "_s + out).out.contains(u"/data/unit\tB\n"_s));
}

TEST_CASE("An unfinished form is not sent unless one says so", "[cli][form]")
{
    FormLaptop laptop;
    laptop.write(u"a.csv"_s, "path,value\nline/hours,30\n");
    const CliResult refused = laptop.run(u"form submission form --answers a.csv --out out"_s);
    CHECK(refused.exit == 1);
    CHECK(refused.err.contains(u"/data/unit"_s));
    CHECK(refused.err.contains(u"A day has 24 hours."_s));
    laptop.done(u"form submission form --answers a.csv --out out --unfinished --replaces uuid:1"_s);
    CHECK(laptop.done(u"form read-submission form out --json"_s).out.contains(u"\"deprecatedId\": \"uuid:1\""_s));

    laptop.write(u"other.xml"_s, "<data id=\"other\"/>");
    const CliResult other = laptop.run(u"form read-submission form other.xml"_s);
    CHECK(other.exit == 1);
    CHECK(other.err.contains(u"“other”"_s));
}

TEST_CASE("Forms are converted, compared, and never overwritten by accident", "[cli][form]")
{
    FormLaptop laptop;
    const QString out = GENERATE(u"other"_s, u"other.xlsx"_s, u"other.xml"_s);
    const CliResult first = laptop.done(u"pack convert form "_s + out);
    CHECK(first.out.contains(u"nothing was lost"_s));
    CHECK(laptop.done(u"pack diff form %1 --json"_s.arg(out)).object()[u"same"_s].toBool());
    const CliResult again = laptop.run(u"pack convert form "_s + out);
    CHECK(again.exit == 1);
    CHECK(again.err.contains(u"--force"_s));
    laptop.done(u"pack convert form --force "_s + out);
    CHECK(laptop.run(u"pack convert form other.docx.md"_s).exit == 2);
    CHECK(laptop.run(u"pack convert form"_s).exit == 2);
}

TEST_CASE("What a conversion loses is said, and files go along", "[cli][form]")
{
    FormLaptop laptop;
    laptop.write(u"form/survey.csv"_s,
                 "type,name,label,weight,image\nselect_one_from_file towns.csv,town,Town,3,map.png\n");
    laptop.write(u"form/settings.csv"_s, "form_id\nf\n");
    laptop.write(u"form/towns.csv"_s, "name,label\nkasur,Kasur\n");
    laptop.write(u"form/references.csv"_s, "id,title\nfa-1,Factories Act\n");
    const CliResult xml = laptop.done(u"pack convert form out.xml"_s);
    CHECK(xml.out.contains(u"weight: “3” → (empty)"_s));
    CHECK(xml.out.contains(u"removed: sheet references"_s));
    CHECK(xml.out.contains(u"not copied: file map.png"_s));
    CHECK(QFile::exists(laptop.folder.filePath(u"out-media/towns.csv"_s)));
    laptop.write(u"form/map.png"_s, "png");
    CHECK(laptop.done(u"pack convert form out.xlsx"_s).out.contains(u"nothing was lost"_s));
    CHECK(laptop.done(u"pack convert out.xlsx back"_s).out.contains(u"nothing was lost"_s));
    CHECK(QFile::exists(laptop.folder.filePath(u"back/media/map.png"_s)));

    laptop.write(u"form/survey.csv"_s, "type,name,label\nselect_one_from_file towns.csv,town,City\ntext,more,More\n");
    const CliResult difference = laptop.done(u"pack diff out.xlsx form"_s);
    CHECK(difference.out.contains(u"added: question more"_s));
    CHECK(difference.out.contains(u"reworded: question town, label: “Town” → “City”"_s));
    CHECK(difference.out.contains(u"changed: question town, weight: “3” → (empty)"_s));
}

TEST_CASE("A pack in one workbook is checked like its folder", "[cli][form]")
{
    FormLaptop laptop;
    laptop.done(u"pack convert %1 walk.xlsx"_s.arg(QStringLiteral(MEYAR_PACKS "/osh-walkthrough")));
    const QJsonObject workbook = laptop.done(u"pack check walk.xlsx --json"_s).object();
    const QJsonObject folder
        = laptop.done(u"pack check %1 --json"_s.arg(QStringLiteral(MEYAR_PACKS "/osh-walkthrough"))).object();
    CHECK(workbook[u"ok"_s].toBool());
    CHECK(workbook[u"pack"_s] == folder[u"pack"_s]); // its hash, too
    CHECK(laptop.run(u"pack check absent.xlsx"_s).exit == 1);
}

TEST_CASE("The drawings of a pack that Meyar brings go with it", "[cli][form]")
{
    FormLaptop laptop;
    CHECK(laptop.done(u"pack convert sme-selfcheck walk.xlsx"_s).out.contains(u"nothing was lost"_s));
    CHECK_FALSE(laptop.done(u"pack convert sme-selfcheck walk.xml"_s).out.contains(u"not copied"_s));
    const QString media = laptop.folder.filePath(u"walk-media"_s);
    CHECK(QFileInfo(media + u"/exit-door-locked.svg"_s).size() > 0);
    CHECK(QDir(media).entryList(QDir::Files).size() == 81);
}

TEST_CASE("An XForm finds the data beside it, and names questions by paths", "[cli][form]")
{
    FormLaptop laptop;
    laptop.write(u"form/survey.csv"_s,
                 "type,name,label,calculation\ntext,key,Key,\nselect_one yn,seen,Seen,\n"
                 "calculate,price,,\"pulldata('fruit', 'price', 'name', ${key})\"\n"
                 "calculate,word,,\"jr:choice-name(${seen}, '${seen}')\"\n");
    laptop.write(u"form/choices.csv"_s, "list_name,name,label\nyn,y,Yes\nyn,n,No\n");
    laptop.write(u"form/settings.csv"_s, "form_id\nf\n");
    laptop.write(u"form/fruit.csv"_s, "name,price\napple,30\n");
    laptop.write(u"answers.csv"_s, "path,value\nkey,apple\nseen,n\n");
    laptop.done(u"pack convert form out.xml"_s);
    QFile xml(laptop.folder.filePath(u"out.xml"_s));
    REQUIRE(xml.open(QIODevice::ReadOnly));
    CHECK_FALSE(xml.readAll().contains("${"));
    const QJsonObject run = laptop.done(u"form run out.xml --answers answers.csv --json"_s).object();
    CHECK(text(run, u"/data/price"_s) == u"30"_s);
    CHECK(text(run, u"/data/word"_s) == u"No"_s);
    laptop.done(u"pack convert out.xml back"_s);
    QFile survey(laptop.folder.filePath(u"back/survey.csv"_s));
    REQUIRE(survey.open(QIODevice::ReadOnly));
    CHECK(survey.readAll().contains("'${seen}'"));
}

TEST_CASE("A photo that lies in another folder is refused, not left out", "[cli][form]")
{
    FormLaptop laptop;
    laptop.write(u"form/settings.csv"_s, "form_id\nf\n");
    laptop.write(u"form/survey.csv"_s, "type,name,label\nimage,photo,Photo\n");
    laptop.write(u"answers.csv"_s, "path,value\nphoto,../door.jpg\n");
    const CliResult refused = laptop.run(u"form submission form --answers answers.csv --out out"_s);
    CHECK(refused.exit == 1);
    CHECK(refused.err.contains(u"../door.jpg"_s));
}
