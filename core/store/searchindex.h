// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/searchtexts.h"

#include <set>

namespace meyar::store {

/// The full-text index over the lists (FTS5): one row for each entity that has text, folded for search. Kept up to date
/// in the transaction that changes the lists; a pure function of them. Confidential texts are never in it.
class SearchIndex
{
public:
    explicit SearchIndex(Sql &sql) : m_sql(sql), m_texts(sql) {}

    /// A row of the lists was written: its texts, and those that depend on it, are looked at by the next update().
    /// `hasText`: false if there is surely none.
    void touch(qint64 doc, qint64 entity, EntityType type, const QByteArray &key, bool hasText);
    void update();
    void clear();
    void clear(qint64 doc); ///< of one document
    /// Indexes everything if the file comes from a Meyar without this index or with other rules of folding.
    void fillIfNew();
    /// Rewrites the index, so that words of texts that are gone are gone from the file too: after a redaction.
    void purge();

    /// What can be found of an entity, as it was written.
    [[nodiscard]] SearchTexts texts(qint64 doc, EntityType type, const QByteArray &key)
    {
        return m_texts.read(doc, type, key);
    }
    /// As SearchTextReader has it.
    [[nodiscard]] std::optional<QSet<QString>> confidentialQuestions(qint64 doc)
    {
        return m_texts.confidentialQuestions(doc);
    }
    /// Of every row, by global names, and of whether the index agrees with its rows.
    [[nodiscard]] QByteArray digest();

private:
    void touchDependents(qint64 doc, EntityType type, const QByteArray &key);
    /// Every (doc, entity) that the statement names.
    template<typename... Args>
    void touchAll(const char *select, const Args &...args);
    void write(qint64 doc, qint64 entity, const SearchTexts &texts);
    [[nodiscard]] bool isSound();

    Sql &m_sql;
    SearchTextReader m_texts;
    std::set<std::pair<qint64, qint64>> m_touched; ///< (doc, entity)
};

} // namespace meyar::store
