// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that leaves the laptop is searched for what workers said in confidence.
#include "tests/app/clirun.h"
#include "tests/core/testimony/canary.h"
#include "tests/support/postgresserver.h"

#include <QDir>
#include <QSet>
#include <QStandardPaths>

using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList canaries{u"Dunnockword"_s, u"Fieldfaresay"_s, u"Wheatearname"_s, u"Redshanknote"_s};
const QString openWord = u"Turnstonewalk"_s;

/// Commands with --out that write nothing of an audit.
const QSet<QString> withoutAudits{u"key sheet"_s, u"key recover"_s, u"key programme"_s, u"key certify"_s, u"key revoke"_s,
                                  u"key rotate"_s, u"key decrypt"_s, u"form submission"_s, u"form read-submission"_s,
                                  u"salvage"_s, u"bundle salvage"_s, u"import accidents"_s, u"export kpi"_s, u"import framework"_s, u"pack print"_s};

/// An audit with open notes, talks kept in confidence, and a guide whose answers are confidential.
struct Office
{
    CliLaptop laptop;
    QString audit;
    QString guide;
    QString pass;

    Office()
    {
        audit = laptop.startAudit();
        laptop.write(u"open.csv"_s, ("question,value,note\nfx_01,no," + openWord.toUtf8() + "\nmg_01,yes,\n"));
        laptop.done(u"answer --db w.meyardb --from open.csv"_s);
        laptop.done(u"findings open --db w.meyardb"_s);
        pass = secret(u"pass"_s, "lantern-brick-seven-moss\n");
        laptop.done(u"vault init --passphrase-file "_s + pass);
        for (int i = 0; i < 6; ++i) {
            const QByteArray talk = QJsonDocument(QJsonObject{{u"sex"_s, u"women"_s},
                                                              {u"name"_s, canaries[2]},
                                                              {u"notes"_s, canaries[0]},
                                                              {u"quotes"_s, canaries[1]}})
                                        .toJson();
            laptop.done(u"interview add --db w.meyardb --passphrase-file "_s + pass + u" --from "_s
                        + secret(u"talk.json"_s, talk));
        }
        const QString site = laptop.done(u"assessment list --db w.meyardb --json"_s).array()[0][u"site"_s].toString();
        guide = laptop.done(u"assessment new --db w.meyardb --json --pack interview-guides --site "_s + site)
                    .object()[u"id"_s]
                    .toString();
        const QString answers = secret(u"guide.csv"_s, "question,value,note\nin_01," + canaries[0].toUtf8() + ','
                                                           + canaries[3].toUtf8() + '\n');
        laptop.done(u"answer --db w.meyardb --assessment %1 --passphrase-file %2 --from %3"_s.arg(guide, pass, answers));
    }

    /// What a person would not keep on the laptop.
    [[nodiscard]] QString secret(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_outside.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

private:
    QTemporaryDir m_outside;
};

/// The commands that take --out, as the program itself lists them.
QStringList exporters(const CliLaptop &laptop)
{
    QStringList found;
    const QStringList lines = laptop.done(u"help"_s).out.split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(u"  ") || line.startsWith(u"   ")) {
            continue;
        }
        QStringList name;
        const QStringList words = line.left(40).trimmed().split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (word == word.toLower()) {
                name += word;
            }
        }
        const QString help = laptop.done(name.join(u' ') + u" --help"_s).out;
        if (help.contains(u"--out ")) {
            found += name.join(u' ');
        }
    }
    return found;
}

} // namespace

TEST_CASE("No word of testimony is in any file or answer that leaves", "[cli][testimony][canary]")
{
    const Office office;
    const CliLaptop &laptop = office.laptop;
    REQUIRE(QDir(laptop.folder.path()).mkdir(u"exports"_s));
    const auto out = [&](const QString &name) { return laptop.folder.filePath(u"exports/"_s + name); };
    QSet<QString> tried;
    const auto write = [&](const QString &command, const QString &options, const QString &name) {
        laptop.done(command + u" --db w.meyardb "_s + options + u" --out "_s + out(name));
        tried.insert(command);
    };
    for (const QString &id : {office.audit, office.guide}) {
        for (const QString &language : {u"en"_s, u"ur"_s, u"both"_s}) {
            for (const QString &ending : {u"pdf"_s, u"html"_s}) {
                write(u"report"_s, u"--lang %1 --profile five --assessment %2"_s.arg(language, id),
                      u"report-%1-%2.%3"_s.arg(language, id, ending));
                write(u"report"_s, u"--kind closing --lang %1 --assessment %2"_s.arg(language, id),
                      u"closing-%1-%2.%3"_s.arg(language, id, ending));
            }
            for (const QString &kind : {u"audit"_s, u"cap"_s, u"scorecard"_s, u"factory"_s}) {
                for (const QString &ending : {u"pdf"_s, u"json"_s, u"txt"_s}) {
                    write(u"report"_s, u"--kind %1 --lang %2 --assessment %3"_s.arg(kind, language, id),
                          u"kind-%1-%2-%3.%4"_s.arg(kind, language, id, ending));
                }
            }
        }
    }
    write(u"findings export"_s, u"--assessment "_s + office.audit, u"findings.csv"_s);
    for (const QString &language : {u"en"_s, u"ur"_s}) {
        write(u"findings export"_s, u"--lang "_s + language, u"findings-%1.xlsx"_s.arg(language));
    }
    write(u"export calendar"_s, {}, u"days.ics"_s);
    for (const QString &id : {office.audit, office.guide}) {
        write(u"export cap"_s, u"--lang ur --assessment "_s + id, u"plan-%1.xlsx"_s.arg(id));
        write(u"export answers"_s, u"--assessment "_s + id, u"answers-%1.xlsx"_s.arg(id));
        write(u"export odk"_s, u"--assessment "_s + id, u"odk-%1.zip"_s.arg(id));
        write(u"export odk"_s, u"--notes --assessment "_s + id, u"odk-notes-%1.zip"_s.arg(id));
        write(u"export oscal"_s, u"--assessment "_s + id, u"results-%1.json"_s.arg(id));
    }
    write(u"export oscal"_s, u"--model poam --assessment "_s + office.audit, u"plan.json"_s);
    write(u"bundle export"_s, {}, u"all.meyar"_s);
    for (const QString &id : {office.audit, office.guide}) {
        write(u"bundle factory-copy"_s, u"--assessment "_s + id, u"factory-%1.meyar"_s.arg(id));
    }
    write(u"bundle receipt"_s, {}, u"receipt.meyar"_s);
    laptop.run(u"bundle export-evidence --db w.meyardb --out "_s + out(u"evidence"_s)); // there is none
    laptop.run(u"evidence export --db w.meyardb --out "_s + out(u"photo.jpg"_s));
    tried += {u"bundle export-evidence"_s, u"evidence export"_s};
    laptop.done(u"backup make --db w.meyardb"_s);

    QString reason;
    if (const auto server = PostgresServer::start(reason)) {
        const QString command = u"publish --db w.meyardb --wording --passfile %1 --to \"%2\""_s.arg(server->passFile(), server->connection());
        CHECK(laptop.done(command).out.startsWith(u"Published"));
        CHECK(laptop.done(command).out.startsWith(u"The server has everything"));
        const QByteArray dump = server->dump();
        CHECK(dump.contains("fx_01"));
        laptop.write(u"exports/office.sql"_s, dump);
    } else {
        WARN("publish was not searched: " << reason.toStdString());
    }

    const QStringList readers{u"assessment list"_s, u"assessment show --assessment "_s + office.audit,
                              u"assessment show --assessment "_s + office.guide, u"score --assessment "_s + office.audit,
                              u"score --assessment "_s + office.guide, u"coverage"_s, u"findings list"_s, u"conflicts list"_s,
                              u"bin list"_s, u"changes --assessment "_s + office.guide, u"documents"_s, u"enterprise list"_s,
                              u"interview list --assessment "_s + office.audit, u"evidence list --assessment "_s + office.audit,
                              u"check"_s, u"backup list"_s};
    for (qsizetype i = 0; i < readers.size(); ++i) {
        for (const QString &json : {QString(), u" --json"_s}) {
            const CliResult result = laptop.run(readers[i] + u" --db w.meyardb"_s + json);
            INFO(readers[i].toStdString() << result.err.toStdString());
            CHECK(result.exit == 0);
            laptop.write(u"exports/stdout-%1%2"_s.arg(i).arg(json.isEmpty() ? u".txt"_s : u".json"_s),
                         (result.out + result.err).toUtf8());
        }
    }
    const CliResult inspected = laptop.done(u"bundle inspect --json "_s + out(u"all.meyar"_s));
    laptop.write(u"exports/inspect.json"_s, inspected.out.toUtf8());

    // A PDF keeps its words as numbers of glyphs: they are read as a reader shows them.
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty()) {
        WARN("pdftotext is not here: the PDF files were not read");
    }
    const QStringList reports = QDir(out({})).entryList({u"*.pdf"_s});
    CHECK(reports.size() == 36);
    for (const QString &report : reader.isEmpty() ? QStringList() : reports) {
        CHECK(QProcess::execute(reader, {out(report), out(report + u".txt"_s)}) == 0);
    }

    const QStringList open = filesThatHold(laptop.folder.path(), {openWord}); // the search sees into them
    for (const QString &name : {u"report-en-%1.html"_s.arg(office.audit), u"findings.csv"_s, u"all.meyar"_s, u"factory-%1.meyar"_s.arg(office.audit),
                                u"stdout-1.json"_s}) {
        INFO(name.toStdString());
        CHECK(open.contains(u"exports/"_s + name));
    }
    CHECK((reader.isEmpty() || open.contains(u"exports/report-en-%1.pdf.txt"_s.arg(office.audit))));
    CHECK(filesThatHold(laptop.folder.path(), canaries) == QStringList());

    for (const QString &command : exporters(laptop)) {
        INFO("a command that writes files must be searched here, or be named as one without audits: " << command.toStdString());
        CHECK((tried.contains(command) || withoutAudits.contains(command)));
    }
}
