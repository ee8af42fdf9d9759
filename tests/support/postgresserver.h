// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace meyar::test {

/// A real PostgreSQL of one's own: fresh data in a temporary folder, on a Unix socket there, ended with this object. As
/// root it runs as the user postgres, because the server refuses root.
class PostgresServer
{
public:
    /// Null, and why in `reason`, if the server's programs are not installed.
    [[nodiscard]] static std::unique_ptr<PostgresServer> start(QString &reason);
    ~PostgresServer();

    [[nodiscard]] QString connection(const QString &database = QStringLiteral("office")) const;
    [[nodiscard]] QString passFile() const; ///< with the right password
    [[nodiscard]] QString writePassFile(const QString &name, const QString &password) const;
    [[nodiscard]] QByteArray dump() const; ///< everything in the database, as pg_dump writes it
    bool stop(); ///< at once, as a crash would
    bool resume();

private:
    PostgresServer() = default;
    bool run(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] QByteArray asked(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder{QStringLiteral("/tmp/meyar-pg-XXXXXX")}; ///< short: a socket's path has 107 characters
    QString m_programs;
    bool m_isRunning = false;
};

} // namespace meyar::test
