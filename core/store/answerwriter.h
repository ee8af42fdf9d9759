// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/parts.h"

#include <set>

// Private to core/store.
namespace meyar::store {

/// Writes answers of one assessment, in rows of repeats too, and marks those rows. Inside a transaction.
class AnswerWriter
{
public:
    AnswerWriter(Store::Parts &parts, qint64 doc)
        : m_parts(parts)
        , m_doc(doc)
    {
    }

    /// Returns whether the site's profile changed with it.
    bool write(const AnswerEdit &edit);
    void writeNote(const QString &key, const QString &note);
    void writeSealed(const QString &key, const SealedAnswer &answer);
    /// After the answers: every row that was written into names this edit, so that a delete that has not seen it does
    /// not take the row away.
    void markRows();

private:
    bool set(const QString &key, const QString &field, const Value &value);

    Store::Parts &m_parts;
    qint64 m_doc;
    std::set<RepeatRowId> m_rows;
};

/// The rows of repeats of a document, also the deleted ones, in their order.
[[nodiscard]] std::vector<RepeatRow> repeatRowsOf(Sql &sql, qint64 doc);

} // namespace meyar::store
