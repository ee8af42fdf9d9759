// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <pqxx/pqxx>

#include <memory>

// Private to core/publish: the connection to the office's PostgreSQL.
namespace meyar::office {

struct Server
{
    std::unique_ptr<pqxx::connection> connection;
    QString name; ///< "meyar on db.example.org", for sentences: never a password
};

/// `target` as libpq takes it: a URI (postgresql://…) or words (host=… dbname=…). Refuses one with a password in it
/// (BadArgument): that comes from `passFile`, PGPASSFILE or ~/.pgpass. ServerUnreachable if there is no connection.
[[nodiscard]] Result<Server> connectTo(const QString &target, const QString &passFile);

/// What the server said, in one line.
[[nodiscard]] Error serverError(const Server &server, const std::exception &exception);

} // namespace meyar::office
