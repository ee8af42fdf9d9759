// SPDX-License-Identifier: GPL-3.0-or-later
// A trainer's months, by command line: SCORE with five factories from baseline to certificate, and one module of FIT.
#include "tests/app/clirun.h"
#include "tests/core/evidence/samplephotos.h"

#include <QRegularExpression>

using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int firms = 5;

QString firmName(int i)
{
    return u"Firm %1"_s.arg(QChar(u'A' + i));
}

/// A visit with SCORE's first module: the first `good` of its practices are at level 4, the others at level 1.
QString visit(const CliLaptop &laptop, const QString &site, const QString &kind, const QString &date, int good)
{
    const QString id = laptop.done(u"assessment new --db t.meyardb --json --site %1 --pack score-m1-cooperation --kind %2 --date %3"_s
                                       .arg(site, kind, date)).object()[u"id"_s].toString();
    QByteArray answers = "question,value\nworkers,120\nwomen_workers,30\nshifts,1\n";
    for (int i = 1; i <= 5; ++i) { // mm_06 asks of night shifts
        answers += "mm_0" + QByteArray::number(i) + (i <= good ? ",4\n" : ",1\n");
    }
    laptop.write(u"answers.csv"_s, answers);
    laptop.done(u"answer --db t.meyardb --assessment %1 --from answers.csv"_s.arg(id));
    return id;
}

QString attached(const CliLaptop &laptop, const QString &visit, const QByteArray &bytes)
{
    laptop.write(u"photo.jpg"_s, bytes);
    return laptop.done(u"evidence add --db t.meyardb --assessment %1 --json photo.jpg"_s.arg(visit)).object()[u"sha256"_s].toString();
}

QJsonObject firmOf(const QJsonObject &shown, const QString &name)
{
    for (const QJsonValue &firm : shown[u"results"_s].toObject()[u"firms"_s].toArray()) {
        if (firm.toObject()[u"name"_s] == name) {
            return firm.toObject();
        }
    }
    FAIL("no such firm");
    return {};
}

void writeJson(const CliLaptop &laptop, const QString &name, const QJsonObject &json)
{
    laptop.write(name, QJsonDocument(json).toJson());
}

} // namespace

TEST_CASE("SCORE from baseline to certificate with five factories, by command line", "[story][cli]")
{
    const CliLaptop laptop;
    QStringList sites;
    QStringList baselines;
    for (int i = 0; i < firms; ++i) {
        sites << laptop.done(u"enterprise add --db t.meyardb --name \"%1\" --sector garments --city Faisalabad --province PK-PB --facts "
                             "workers=120,women_workers=30,storeys=1,shifts=1,night_work=no,boiler=no,lift=no,chemical_store=no --json"_s
                                 .arg(firmName(i))).object()[u"site"_s].toString();
        baselines << visit(laptop, sites.back(), u"baseline"_s, u"2026-01-1%1"_s.arg(i), 1);
    }
    const QString before = attached(laptop, baselines[0], photo("jpg", {80, 60}));

    // Mobilisation: the cohort with its enterprises.
    QString make = u"training new --db t.meyardb --name \"Batch 7\" --modules M1 --city Faisalabad --from 2026-02-02 --to 2026-05-30"_s;
    for (int i = 0; i < firms; ++i) {
        make += u" --firm \"%1\""_s.arg(firmName(i));
    }
    laptop.done(make);
    CHECK(laptop.run(make).exit != 0); // once is enough

    // The workshop: two days, each firm sends two managers and two workers.
    QJsonArray sessions;
    QJsonArray agenda;
    QJsonArray forms;
    for (int day = 1; day <= 2; ++day) {
        const QString id = u"day%1"_s.arg(day);
        sessions.append(QJsonObject{{u"id"_s, id}, {u"kind"_s, u"workshop"_s}, {u"title"_s, u"Day %1"_s.arg(day)}, {u"module"_s, u"M1"_s},
                                    {u"day"_s, u"2026-02-0%1"_s.arg(day + 1)}, {u"trainer"_s, u"sana"_s}, {u"outcome"_s, 2}});
        agenda.append(QJsonObject{{u"id"_s, id + u"a"_s}, {u"session"_s, id}, {u"position"_s, 1}, {u"minutes"_s, 360}, {u"title"_s, u"M1"_s}});
        for (int i = 0; i < firms; ++i) {
            forms.append(QJsonObject{{u"id"_s, u"%1 form %2"_s.arg(id).arg(i)}, {u"session"_s, id}, {u"site"_s, firmName(i)}, {u"sex"_s, u"f"_s},
                                     {u"relevance"_s, 5}, {u"content"_s, 4}, {u"time"_s, day == 1 ? 2 : 4}});
        }
    }
    writeJson(laptop, u"workshop.json"_s, {{u"trainers"_s, QJsonArray{QJsonObject{{u"id"_s, u"sana"_s}, {u"name"_s, u"Sana Iqbal"_s},
                                                                                  {u"level"_s, u"certified"_s}, {u"sex"_s, u"f"_s}}}},
                                           {u"sessions"_s, sessions}, {u"agenda"_s, agenda}, {u"evaluations"_s, forms}});
    laptop.done(u"training import --db t.meyardb --cohort \"Batch 7\" workshop.json"_s);
    QByteArray came = "Session,Factory,Women managers,Men managers,Women workers,Men workers\n";
    QByteArray tests = "Factory,Module,Sex,Before,After,Out of\n";
    for (int i = 0; i < firms; ++i) {
        for (int day = 1; day <= 2; ++day) {
            came += "Day " + QByteArray::number(day) + ',' + firmName(i).toUtf8() + ",1,1,1,1\n";
        }
        tests += firmName(i).toUtf8() + ",M1,F,10,15,20\n" + firmName(i).toUtf8() + ",M1,M,10,18,20\n";
    }
    laptop.write(u"came.csv"_s, came);
    laptop.write(u"tests.csv"_s, tests);
    laptop.done(u"training attendance --db t.meyardb came.csv"_s);
    laptop.done(u"training tests --db t.meyardb tests.csv"_s);
    laptop.done(u"training tests --db t.meyardb tests.csv"_s); // twice adds nothing

    // A sheet with one bad row is refused whole, and says where.
    laptop.write(u"bad.csv"_s, "Session,Factory,Women workers\nDay 1,Firm A,3\nDay 1,Firm Z,3\n");
    const CliResult bad = laptop.run(u"training attendance --db t.meyardb bad.csv"_s);
    CHECK(bad.exit == 1);
    CHECK(bad.err.contains(u"Firm Z"_s));

    // Back in the factories: team, plan, visits, end-line.
    QStringList endLines;
    for (int i = 0; i < firms; ++i) {
        endLines << visit(laptop, sites[i], u"end-line"_s, u"2026-05-1%1"_s.arg(i), i == 4 ? 1 : 4);
    }
    const QString after = attached(laptop, endLines[0], photo("jpg", {96, 60}));
    QJsonArray joined;
    QJsonArray members;
    QJsonArray projects;
    QJsonArray visits;
    QJsonArray meetings;
    for (int i = 0; i < firms; ++i) {
        QJsonObject firm{{u"site"_s, firmName(i)}, {u"baseline"_s, baselines[i]}, {u"end_line"_s, endLines[i]}};
        if (i != 4) {
            firm.insert(u"graduated_on"_s, u"2026-05-28"_s);
        }
        joined.append(firm);
        for (int person = 0; person < 6; ++person) {
            members.append(QJsonObject{{u"id"_s, u"m%1-%2"_s.arg(i).arg(person)}, {u"site"_s, firmName(i)}, {u"name"_s, u"Person"_s},
                                       {u"sex"_s, person % 2 == 0 ? u"f"_s : u"m"_s}, {u"manager"_s, person < 3}});
        }
        for (int line = 0; line < 2; ++line) {
            QJsonObject project{{u"id"_s, u"p%1-%2"_s.arg(i).arg(line)}, {u"site"_s, firmName(i)}, {u"problem"_s, u"Thread is not found"_s},
                                {u"action"_s, u"Shelves with labels"_s}, {u"due_on"_s, u"2026-04-01"_s}, {u"cost"_s, 10000},
                                {u"saving"_s, 50000}, {u"kpi"_s, u"absence"_s}};
            if (line == 0) {
                project.insert(u"status"_s, u"done"_s);
                project.insert(u"done_on"_s, u"2026-03-30"_s);
                project.insert(u"verified_by"_s, u"sana"_s);
                project.insert(u"verified_on"_s, u"2026-04-02"_s);
            }
            if (i == 0 && line == 0) {
                project.insert(u"photo_before"_s, before);
                project.insert(u"photo_after"_s, after);
            }
            projects.append(project);
        }
        for (int n = 0; n < 3; ++n) {
            visits.append(QJsonObject{{u"id"_s, u"v%1-%2"_s.arg(i).arg(n)}, {u"site"_s, firmName(i)}, {u"trainer"_s, u"sana"_s},
                                      {u"day"_s, u"2026-0%1-10"_s.arg(n + 3)}, {u"hours"_s, 4}, {u"report"_s, u"Walked the lines"_s}});
        }
        meetings.append(QJsonObject{{u"id"_s, u"g%1"_s.arg(i)}, {u"site"_s, firmName(i)}, {u"day"_s, u"2026-03-01"_s}, {u"held"_s, i != 0}});
    }
    writeJson(laptop, u"work.json"_s, {{u"firms"_s, joined}, {u"members"_s, members}, {u"projects"_s, projects}, {u"visits"_s, visits},
                                       {u"meetings"_s, meetings}});
    laptop.done(u"training import --db t.meyardb --cohort \"Batch 7\" work.json"_s);
    // A KPI for the months before and after.
    QByteArray kpis = "KPI,Month,Numerator,Denominator\n";
    for (int month = 0; month < 9; ++month) {
        const int number = month + 8; // September 2025 to May 2026
        kpis += "absence," + QByteArray::number(2025 + number / 12) + '-' + QByteArray::number(number % 12 + 1).rightJustified(2, '0')
            + (month < 6 ? ",80,1000\n" : ",60,1000\n");
    }
    laptop.write(u"kpi.csv"_s, kpis);
    laptop.done(u"import kpi --db t.meyardb --site %1 kpi.csv"_s.arg(sites[0]));

    // What it came to.
    const QJsonObject shown = laptop.done(u"training show --db t.meyardb --json"_s).object();
    const QJsonObject results = shown[u"results"_s].toObject();
    CHECK(results[u"hours"_s].toObject()[u"women"_s].toDouble() == Approx(5 * 2 * 2 * 6.0));
    CHECK(results[u"knowledge_gain"_s].toDouble() == Approx(0.65)); // (5/10 + 8/10) / 2
    CHECK(results[u"satisfaction"_s].toObject()[u"percent"_s].toDouble() == Approx(100.0 * 25 / 30));
    CHECK(results[u"plan"_s].toObject()[u"completion_percent"_s].toDouble() == Approx(50));
    CHECK(results[u"plan"_s].toObject()[u"verified_saving"_s].toDouble() == Approx(250000));
    const QJsonObject firmA = firmOf(shown, u"Firm A"_s);
    CHECK(firmA[u"practices"_s].toObject()[u"before"_s] == 1);
    CHECK(firmA[u"practices"_s].toObject()[u"after"_s] == 4);
    CHECK(firmA[u"practices"_s].toObject()[u"of"_s] == 5);
    CHECK(firmA[u"team"_s].toObject()[u"balanced"_s].toBool());
    CHECK(firmA[u"visit_hours"_s] == 12);
    CHECK(firmA[u"meetings_held_percent"_s] == 0);
    const QJsonObject kpi = firmA[u"kpis"_s].toArray()[0].toObject();
    CHECK(kpi[u"before"_s].toDouble() == Approx(8));
    CHECK(kpi[u"after"_s].toDouble() == Approx(6));
    CHECK(kpi[u"improved"_s].toBool());

    // Reports in each language; certificates only for who has graduated.
    for (const QString &language : {u"en"_s, u"ur"_s, u"both"_s}) {
        laptop.done(u"report --db t.meyardb --kind score --lang %1 --out score.pdf"_s.arg(language));
        laptop.done(u"report --db t.meyardb --kind certificate --lang %1 --out certificate.pdf"_s.arg(language));
        laptop.done(u"report --db t.meyardb --kind case-study --firm \"Firm A\" --lang %1 --out case.pdf"_s.arg(language));
        laptop.done(u"report --db t.meyardb --kind programme --lang %1 --out programme.pdf"_s.arg(language));
        CHECK(laptop.done(u"report verify certificate.pdf"_s).out.contains(u"certificate"_s));
        for (const auto &[file, least, most] : {std::tuple{u"certificate.pdf"_s, 4, 4}, std::tuple{u"case.pdf"_s, 1, 2}}) {
            QFile pdf(laptop.folder.filePath(file));
            REQUIRE(pdf.open(QIODevice::ReadOnly));
            const QString text = QString::fromLatin1(pdf.readAll());
            INFO(file.toStdString() << ' ' << language.toStdString());
            const auto pages = text.count(QRegularExpression(u"/Type /Page\\b"_s));
            CHECK(pages >= least);
            CHECK(pages <= most);
        }
    }
    const auto notGraduated = laptop.run(u"report --db t.meyardb --kind certificate --firm \"Firm E\" --out e.pdf"_s);
    CHECK(notGraduated.exit == 1);
    CHECK(notGraduated.err.contains(u"graduated"_s));
    CHECK_FALSE(QFile::exists(laptop.folder.filePath(u"e.pdf"_s)));
    laptop.done(u"report --db t.meyardb --kind score --out score.txt"_s);

    const QJsonObject programme = laptop.done(u"programme --db t.meyardb --json"_s).object();
    CHECK(programme[u"enterprises"_s] == 5);
    CHECK(programme[u"graduated"_s] == 4);
    CHECK(programme[u"enterprises_by_city"_s].toObject()[u"Faisalabad"_s] == 5);
    CHECK(programme[u"logframe"_s].toArray()[0].toObject()[u"events"_s] == 2);
    CHECK(programme[u"gsp"_s].toObject()[u"rows"_s].toArray().size() == 27);
    laptop.done(u"check --db t.meyardb"_s);
    laptop.done(u"rebuild --db t.meyardb"_s);
}

TEST_CASE("A FIT module in one factory: a session that is too long, action points and their figures", "[story][cli]")
{
    const CliLaptop laptop;
    laptop.done(u"enterprise add --db t.meyardb --name Noor --city Karachi --province PK-SD"_s);
    laptop.done(u"training new --db t.meyardb --name FIT --programme fit --modules Stores --city Karachi --from 2026-03-01 --firm Noor"_s);
    writeJson(laptop, u"session.json"_s,
              {{u"sessions"_s, QJsonArray{QJsonObject{{u"id"_s, u"s1"_s}, {u"kind"_s, u"fit"_s}, {u"title"_s, u"Finding material"_s},
                                                      {u"day"_s, u"2026-03-05"_s}}}},
               {u"agenda"_s, QJsonArray{QJsonObject{{u"id"_s, u"l1"_s}, {u"session"_s, u"s1"_s}, {u"minutes"_s, 90}, {u"title"_s, u"Groups"_s}},
                                        QJsonObject{{u"id"_s, u"l2"_s}, {u"session"_s, u"s1"_s}, {u"minutes"_s, 61}, {u"title"_s, u"Points"_s}}}},
               {u"action_points"_s, QJsonArray{QJsonObject{{u"id"_s, u"a1"_s}, {u"session"_s, u"s1"_s}, {u"site"_s, u"Noor"_s}, {u"team"_s, u"A"_s},
                                                           {u"what"_s, u"Label the shelves"_s}, {u"kpi"_s, u"search_time"_s},
                                                           {u"baseline"_s, 10}, {u"follow_up"_s, 3}}}}});
    laptop.done(u"training import --db t.meyardb --cohort FIT session.json"_s);
    const CliResult shown = laptop.done(u"training show --db t.meyardb"_s);
    CHECK(shown.err.contains(u"151 minutes"_s));
    laptop.done(u"report --db t.meyardb --kind score --out fit.txt"_s);
    QFile report(laptop.folder.filePath(u"fit.txt"_s));
    REQUIRE(report.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(report.readAll()).contains(u"-70 %"_s));
    laptop.done(u"training remove --db t.meyardb"_s);
    CHECK(laptop.done(u"training list --db t.meyardb --json"_s).array().isEmpty());

    // What is not understood is refused with what is possible, and nothing of it is written.
    writeJson(laptop, u"wrong.json"_s, {{u"cohort"_s, QJsonObject{{u"name"_s, u"X"_s}, {u"programme"_s, u"scorr"_s}}}});
    const CliResult wrong = laptop.run(u"training import --db t.meyardb wrong.json"_s);
    CHECK(wrong.exit == 1);
    CHECK(wrong.err.contains(u"score"_s));
    CHECK(laptop.done(u"training list --db t.meyardb --json"_s).array().isEmpty());
}
