// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/core/testimony/canary.h"

using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList canaries{u"Wigeonsong"_s, u"Lapwingtale"_s, u"Curlewname"_s};

QByteArray interview(int i)
{
    return QJsonDocument(QJsonObject{{u"sex"_s, u"women"_s},
                                     {u"name"_s, canaries[2]},
                                     {u"notes"_s, canaries[0] + QString::number(i)},
                                     {u"quotes"_s, canaries[1]},
                                     {u"answers"_s, QJsonObject{{u"wages"_s, i % 2 ? u"concern"_s : u"no_concern"_s}}}})
        .toJson();
}

} // namespace

TEST_CASE("Interviews by command line: kept, read with the passphrase, closed", "[cli][testimony]")
{
    CliLaptop laptop;
    (void)laptop.startAudit();
    QTemporaryDir outside; // what a person would not keep on the laptop
    const auto outsideFile = [&](const QString &name, const QByteArray &bytes) {
        QFile file(outside.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QString pass = outsideFile(u"pass"_s, "lantern-brick-seven-moss\n");
    const QString next = outsideFile(u"next"_s, "gravel-orbit-nine-paper\n");
    const QString weak = outsideFile(u"weak"_s, "12345678901234\n");

    CHECK(laptop.done(u"vault propose"_s).out.trimmed().count(u'-') == 5);
    CHECK(laptop.run(u"vault unlock-check --passphrase-file "_s + pass).exit == 1);
    CHECK(laptop.run(u"vault init --passphrase-file "_s + weak).exit == 1);
    CHECK(laptop.done(u"vault init --passphrase-file "_s + pass).out.contains(u"1: "));
    const CliResult again = laptop.run(u"vault init --passphrase-file "_s + pass);
    CHECK(again.exit == 1); // never replaced
    CHECK(again.err.contains(u"set up already"));
    laptop.done(u"vault change --new-passphrase-file "_s + next + u" --passphrase-file "_s + pass);
    CHECK(laptop.run(u"vault unlock-check --passphrase-file "_s + pass).exit == 1);
    laptop.done(u"vault unlock-check --passphrase-file "_s + next);

    const CliResult empty = laptop.run(u"interview close --keep-under-passphrase --db w.meyardb --passphrase-file "_s + next);
    CHECK(empty.exit == 1);
    CHECK(empty.err.contains(u"nothing to close"));
    for (int i = 0; i < 6; ++i) {
        const QString file = outsideFile(u"talk.json"_s, interview(i));
        laptop.done(u"interview add --db w.meyardb --passphrase-file "_s + next + u" --from "_s + file);
    }
    const QString bad = outsideFile(u"bad.json"_s, R"({"sex": "unknown-code-Curlewname"})");
    const CliResult refused = laptop.run(u"interview add --db w.meyardb --passphrase-file "_s + next + u" --from "_s + bad);
    CHECK(refused.exit == 2);
    CHECK_FALSE(refused.err.contains(canaries[2]));

    const CliResult locked = laptop.done(u"interview list --db w.meyardb"_s);
    CHECK(locked.out.count(u"sealed") == 6);
    const QJsonArray opened = laptop.done(u"interview list --db w.meyardb --json --passphrase-file "_s + next).array();
    REQUIRE(opened.size() == 6);
    CHECK(opened[3][u"content"_s][u"notes"_s].toString() == canaries[0] + u'3');
    CHECK(laptop.run(u"interview statistics --db w.meyardb"_s).exit == 1); // not closed, and locked
    const QJsonArray numbers = laptop.done(u"interview statistics --db w.meyardb --json --passphrase-file "_s + next).array();
    CHECK(numbers[0][u"people"_s].toInt() == 6);
    for (const QString &word : canaries) {
        CHECK(laptop.done(u"search --db w.meyardb "_s + word).out.startsWith(u"Nothing"));
    }
    laptop.done(u"bundle export --db w.meyardb --out out.meyar"_s);
    laptop.done(u"check --db w.meyardb"_s);

    const CliResult nobody = laptop.run(u"interview close --db w.meyardb --passphrase-file "_s + next);
    CHECK(nobody.exit == 1);
    CHECK(nobody.err.contains(u"no key to seal"));
    laptop.done(u"interview close --keep-under-passphrase --db w.meyardb --passphrase-file "_s + next);
    CHECK(laptop.done(u"interview statistics --db w.meyardb --json"_s).array()[0][u"people"_s].toInt() == 6);
    CHECK(laptop.run(u"interview add --db w.meyardb --passphrase-file "_s + next + u" --from "_s
                     + outsideFile(u"late.json"_s, interview(9)))
              .exit
          == 1);
    CHECK(filesThatHold(laptop.folder.path(), canaries + QStringList{u"gravel-orbit-nine-paper"_s}) == QStringList());
}

TEST_CASE("Killed while interviews are being kept, nothing of them is in any file", "[cli][testimony][crash]")
{
    CliLaptop laptop;
    (void)laptop.startAudit();
    QTemporaryDir outside;
    const auto outsideFile = [&](const QString &name, const QByteArray &bytes) {
        QFile file(outside.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QString pass = outsideFile(u"pass"_s, "lantern-brick-seven-moss\n");
    laptop.done(u"vault init --passphrase-file "_s + pass);
    laptop.done(u"interview add --db w.meyardb --passphrase-file "_s + pass + u" --from "_s
                + outsideFile(u"0.json"_s, interview(0)));
    for (int round = 0; round < 8; ++round) {
        QProcess process;
        QProcessEnvironment environment = laptop.environment();
        environment.insert(u"TMPDIR"_s, laptop.folder.path());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(laptop.folder.path());
        process.start(QStringLiteral(MEYAR_CLI),
                      {u"interview"_s, u"add"_s, u"--db"_s, u"w.meyardb"_s, u"--passphrase-file"_s, pass, u"--from"_s,
                       outsideFile(u"n.json"_s, interview(round))});
        REQUIRE(process.waitForStarted());
        process.waitForFinished(150 + 120 * round); // in the key's computation, in the writing, behind it
        process.kill();
        process.waitForFinished();
        CHECK(filesThatHold(laptop.folder.path(), canaries) == QStringList());
    }
    laptop.done(u"check --db w.meyardb"_s);
    const QJsonArray kept = laptop.done(u"interview list --db w.meyardb --json --passphrase-file "_s + pass).array();
    CHECK(kept.size() >= 1);
    for (const QJsonValue &row : kept) {
        CHECK(row[u"content"_s][u"name"_s].toString() == canaries[2]); // whole, or not there
    }
    CHECK(filesThatHold(laptop.folder.path(), canaries) == QStringList());
}
