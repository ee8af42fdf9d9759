// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <pwd.h>
#include <unistd.h>

namespace meyar::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto user = "meyar";
constexpr auto password = "a password: with \\ and colon";

/// Of the newest version that Debian has installed.
QString programFolder()
{
    const QStringList versions = QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (auto version = versions.crbegin(); version != versions.crend(); ++version) {
        const QString folder = u"/usr/lib/postgresql/%1/bin/"_s.arg(*version);
        if (QFile::exists(folder + u"initdb"_s) && QFile::exists(folder + u"pg_ctl"_s)) {
            return folder;
        }
    }
    return {};
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size();
}

} // namespace

std::unique_ptr<PostgresServer> PostgresServer::start(QString &reason)
{
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    server->m_programs = programFolder();
    const passwd *owner = geteuid() == 0 ? getpwnam("postgres") : nullptr;
    if (server->m_programs.isEmpty() || (geteuid() == 0 && !owner)) {
        reason = u"postgresql is not installed"_s;
        return nullptr;
    }
    const QString first = server->path(u"password"_s);
    bool isMade = write(first, QByteArray(password) + '\n');
    for (const QString &name : {server->path(u"data"_s), server->path(u"socket"_s)}) {
        isMade = isMade && QDir().mkpath(name);
    }
    if (owner) {
        for (const QString &name : {server->m_folder.path(), first, server->path(u"data"_s), server->path(u"socket"_s)}) {
            isMade = isMade && chown(QFile::encodeName(name).constData(), owner->pw_uid, owner->pw_gid) == 0;
        }
    }
    isMade = isMade
        && server->run(u"initdb"_s, {u"-D"_s, server->path(u"data"_s), u"-U"_s, QLatin1String(user), u"-A"_s,
                                     u"scram-sha-256"_s, u"--pwfile"_s, first, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s,
                                     u"--no-sync"_s});
    (void)server->passFile();
    isMade = isMade && server->resume();
    if (!isMade) {
        reason = u"the server did not start"_s;
        return nullptr;
    }
    (void)server->asked(u"createdb"_s, {u"office"_s});
    return server;
}

PostgresServer::~PostgresServer()
{
    stop();
}

QString PostgresServer::connection(const QString &database) const
{
    return u"host=%1 user=%2 dbname=%3"_s.arg(path(u"socket"_s), QLatin1String(user), database);
}

QString PostgresServer::writePassFile(const QString &name, const QString &words) const
{
    QString escaped = words;
    escaped.replace(u'\\', u"\\\\"_s).replace(u':', u"\\:"_s);
    write(path(name), u"*:*:*:*:%1\n"_s.arg(escaped).toUtf8());
    return path(name);
}

QString PostgresServer::passFile() const
{
    return writePassFile(u"pass"_s, QLatin1String(password));
}

QByteArray PostgresServer::dump() const
{
    return asked(u"pg_dump"_s, {u"office"_s});
}

QByteArray PostgresServer::asked(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"PGPASSFILE"_s, passFile());
    process.setProcessEnvironment(variables);
    process.start(m_programs + program,
                  QStringList{u"-h"_s, path(u"socket"_s), u"-U"_s, QLatin1String(user)} + arguments);
    return process.waitForFinished(60'000) ? process.readAllStandardOutput() : QByteArray();
}

bool PostgresServer::stop()
{
    const bool wasRunning = m_isRunning;
    m_isRunning = false;
    return wasRunning && run(u"pg_ctl"_s, {u"-D"_s, path(u"data"_s), u"-m"_s, u"immediate"_s, u"-w"_s, u"stop"_s});
}

bool PostgresServer::resume()
{
    const QString options = u"-k %1 -c listen_addresses='' -c fsync=off -c max_connections=10"_s.arg(path(u"socket"_s));
    m_isRunning = run(u"pg_ctl"_s, {u"-D"_s, path(u"data"_s), u"-o"_s, options, u"-l"_s, path(u"data/log"_s), u"-w"_s,
                                    u"start"_s});
    return m_isRunning;
}

bool PostgresServer::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(u"/"_s);
    process.setStandardOutputFile(QProcess::nullDevice()); // the server would keep our pipes open
    process.setStandardErrorFile(QProcess::nullDevice());
    if (geteuid() == 0) {
        process.start(u"runuser"_s, QStringList{u"-u"_s, u"postgres"_s, u"--"_s, m_programs + program} + arguments);
    } else {
        process.start(m_programs + program, arguments);
    }
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

} // namespace meyar::test
