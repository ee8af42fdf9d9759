// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/qtcatch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace meyar::test {

struct CliResult
{
    int exit = -1;
    QString out;
    QString err;
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

/// Runs the real meyar-cli as one person's laptop: its own folder for files and keys.
class CliLaptop
{
public:
    /// `command` as one would type it; quotes keep words together.
    CliResult run(const QString &command) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(MEYAR_CLI), QProcess::splitCommand(command));
        REQUIRE(process.waitForFinished(120'000));
        CHECK(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    /// The same, and it must succeed.
    CliResult done(const QString &command) const
    {
        CliResult result = run(command);
        INFO(command.toStdString());
        INFO(result.err.toStdString());
        REQUIRE(result.exit == 0);
        return result;
    }
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(QStringLiteral("MEYAR_PROFILE"), folder.filePath(QStringLiteral("profile")));
        return variables;
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    /// A database with one factory and one started audit; returns the audit's id.
    [[nodiscard]] QString startAudit(const QString &pack = {}) const
    {
        const QJsonObject site
            = done(QStringLiteral("enterprise add --db w.meyardb --name \"Noor Textiles\" --city Faisalabad "
                                  "--province PK-PB --facts workers=300,women_workers=60,storeys=2,shifts=2,"
                                  "night_work=no,boiler=yes,lift=no,chemical_store=yes --json"))
                  .object();
        return done(QStringLiteral("assessment new --db w.meyardb --json --site ")
                    + site[QStringLiteral("site")].toString()
                    + (pack.isEmpty() ? pack : QStringLiteral(" --pack ") + pack))
            .object()[QStringLiteral("id")]
            .toString();
    }

    QTemporaryDir folder;
};

} // namespace meyar::test
