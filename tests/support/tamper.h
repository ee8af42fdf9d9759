// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/qtcatch.h"

#include <sqlite3.h>

namespace meyar::test {

/// Runs SQL on a database behind Meyar's back, with a connection that knows nothing of sums or rules.
inline void tamper(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK);
    char *words = nullptr;
    const int result = sqlite3_exec(handle, sql, nullptr, nullptr, &words);
    INFO((words ? words : ""));
    CHECK(result == SQLITE_OK);
    sqlite3_free(words);
    sqlite3_close(handle);
}

} // namespace meyar::test
