// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/publish.h"
#include "tests/support/postgresserver.h"
#include "tests/support/qtcatch.h"

#include <pqxx/pqxx>

namespace meyar::test {

/// The office's server, with an empty database for each test.
class Office
{
public:
    explicit Office(PostgresServer &server) : m_server(server)
    {
        qputenv("PGPASSFILE", server.passFile().toUtf8());
        pqxx::connection maintenance(server.connection(QStringLiteral("postgres")).toStdString());
        pqxx::nontransaction work(maintenance);
        work.exec("DROP DATABASE IF EXISTS office WITH (FORCE)");
        work.exec("CREATE DATABASE office");
    }
    [[nodiscard]] PublishRequest request() const { return {m_server.connection(), m_server.passFile()}; }
    [[nodiscard]] pqxx::result query(const std::string &sql) const
    {
        pqxx::connection connection(m_server.connection().toStdString());
        pqxx::work work(connection);
        pqxx::result rows = work.exec(sql);
        work.commit();
        return rows;
    }
    [[nodiscard]] qint64 number(const std::string &sql) const { return query(sql).at(0).at(0).as<qint64>(); }
    [[nodiscard]] std::vector<std::string> tables() const
    {
        std::vector<std::string> names;
        for (const auto &row : query("SELECT table_name FROM information_schema.tables WHERE table_schema='meyar' "
                                     "AND table_type='BASE TABLE' ORDER BY 1")) {
            names.push_back(row[0].as<std::string>());
        }
        return names;
    }
    /// Everything that is in the tables but marks and times of publishing, a line each row.
    [[nodiscard]] std::string content() const
    {
        std::string all;
        for (const std::string &name : tables()) {
            const std::string what = name == "document" ? "document, kind" : name == "version" ? "version, programme" : "t.*";
            for (const auto &row : query("SELECT ROW(" + what + ")::text FROM meyar.\"" + name + "\" t ORDER BY 1")) {
                all += name + ' ' + row[0].as<std::string>() + '\n';
            }
        }
        return all;
    }

private:
    PostgresServer &m_server;
};

} // namespace meyar::test
