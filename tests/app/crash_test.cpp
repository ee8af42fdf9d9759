// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

#include <QMap>

#include <random>

using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("Killed in a stream of answers, every acknowledged answer is there on restart", "[cli][crash]")
{
    CliLaptop laptop;
    (void)laptop.startAudit();
    const QStringList areas{u"mg"_s, u"fx"_s, u"fa"_s, u"el"_s, u"mc"_s, u"en"_s, u"er"_s, u"hf"_s};
    std::mt19937 random(5);
    QMap<QString, QString> acknowledged;

    for (int round = 0; round < 8; ++round) {
        QProcess process;
        process.setProcessEnvironment(laptop.environment());
        process.setWorkingDirectory(laptop.folder.path());
        process.start(QStringLiteral(MEYAR_CLI),
                      {u"answer"_s, u"--db"_s, u"w.meyardb"_s, u"--from"_s, u"-"_s});
        REQUIRE(process.waitForStarted());
        QStringList sent;
        const QString value = round % 2 == 0 ? u"yes"_s : u"no"_s;
        for (const QString &area : areas) {
            for (int i = 1; i <= 5; ++i) {
                const QString question = area + u"_0%1"_s.arg(i);
                process.write(u"{\"question\": \"%1\", \"value\": \"%2\"}\n"_s.arg(question, value).toUtf8());
                sent += question;
            }
        }
        // Killed after a random number of acknowledgements, in the middle of the next answer.
        const auto enough = static_cast<qsizetype>(1 + random() % 30);
        QByteArray said;
        while (said.count('\n') < enough) {
            REQUIRE(process.waitForReadyRead(60'000));
            said += process.readAllStandardOutput();
        }
        process.kill();
        process.waitForFinished();
        said += process.readAllStandardOutput();
        for (const QByteArray &line : said.left(said.lastIndexOf('\n')).split('\n')) {
            REQUIRE(line.startsWith("saved "));
            acknowledged[QString::fromUtf8(line.mid(6))] = value;
        }

        QMap<QString, QString> found;
        for (const QJsonValue &row : laptop.done(u"assessment show --db w.meyardb --json"_s).object()[u"questions"_s].toArray()) {
            found[row[u"question"_s].toString()] = row[u"value"_s].toString();
        }
        for (auto answer = acknowledged.cbegin(); answer != acknowledged.cend(); ++answer) {
            CAPTURE(round, answer.key());
            // What was sent in this round may have been written after the last acknowledgement that was read.
            const bool laterInThisRound = sent.contains(answer.key()) && found[answer.key()] == value;
            CHECK((found[answer.key()] == answer.value() || laterInThisRound));
        }
        laptop.done(u"check --db w.meyardb"_s);
    }
    CHECK(acknowledged.size() > 10);
}
