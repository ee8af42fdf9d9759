// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/library/library.h"
#include "core/store/store.h"

#include <functional>

namespace meyar {

struct PublishRequest
{
    QString server; ///< as libpq takes it, without a password
    QString passFile = {}; ///< .pgpass format; empty = PGPASSFILE or ~/.pgpass
    bool withWording = false; ///< also what findings and actions say, in which people may be named
    int documentsAtOnce = 100; ///< in one transaction
    /// Told before each transaction: documents done, of all that have to be sent. False stops; what is committed stays.
    std::function<bool(int done, int total)> step = {};
};

struct PublishSummary
{
    int documents = 0; ///< in the store
    int sent = 0; ///< that differed from what the server has
    qint64 rows = 0; ///< written
    int withheldAssessments = 0; ///< whose checklist is not here: nobody can say which of their answers are confidential
    bool isStopped = false;
};

/// Brings the schema `meyar` of a PostgreSQL database up to what the store holds: tables for analysts, the heads of the
/// change log, views (docs/office.md). Whatever is confidential, who people are and what they typed freely stays here.
/// Incremental: the server keeps a mark for every document, and only documents whose mark differs are sent; a document
/// goes whole, so that the same may be published again any number of times. A batch of documents and their marks are one
/// transaction: cut off, it goes on from there. Seals drafts first, and counts what has not been counted.
/// Refuses a database of another programme (OtherProgramme), one that a newer Meyar has written (NewerFile), and one
/// that somebody else is publishing to (ServerFailed).
[[nodiscard]] Result<PublishSummary> publish(Store &store, const Library &library, const PublishRequest &request,
                                             const Clock &clock);

} // namespace meyar
