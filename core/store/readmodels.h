// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/registers.h"
#include "core/store/searchindex.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace meyar::store {

/// The typed tables that lists and pages read: for every entity the winning value of each of its fields,
/// and whether it was deleted.
/// Kept up to date in the transaction that changes the registers; a pure function of them.
class ReadModels
{
public:
    explicit ReadModels(Sql &sql);

    /// Writes the rows of these entities (doc, entity) anew.
    void refresh(const std::set<std::pair<qint64, qint64>> &entities, qint64 thisDeviceNo);
    /// What totals need of an assessment, until one of its answers or the assessment changes. No part of the digest: only
    /// those who have its pack can make it anew.
    void keepOutcome(qint64 doc, const QByteArray &content);
    void clear();
    void clear(qint64 doc); ///< rows of one document
    /// Every row of every table, for comparing; by table name.
    [[nodiscard]] QByteArray digest();
    [[nodiscard]] SearchIndex &search() { return m_search; }

    [[nodiscard]] static std::vector<const char *> tableNames();
    [[nodiscard]] static const char *tableName(EntityType type); ///< throws Failure(BadArgument) if it has none
    /// SQL: key and these columns of what is not deleted in a document (?1), by key. Stays where it is. Throws
    /// Failure(BadArgument) for a column that is not there.
    [[nodiscard]] const std::string &selectRows(EntityType type, const std::vector<const char *> &fields);

private:
    struct Head;
    struct Entity;
    /// Who made a change or draft, and when by the hybrid clock.
    struct Author
    {
        qint64 hlc = 0;
        qint64 deviceNo = 0;
        QByteArray device; ///< public key
    };

    /// Fills in what is known of these entities of one document, by number.
    void read(qint64 doc, std::map<qint64, Entity> &run);
    void write(qint64 doc, qint64 entity, const Entity &shown);
    void count(qint64 doc); ///< what lists show of an assessment, into the table tally
    /// When the answer was last touched, whose it is, and whether it is in conflict.
    void bindAnswer(SQLite::Statement &upsert, int index, const std::vector<const Head *> &winners, bool contested);
    [[nodiscard]] const Author &author(const Head &head);
    [[nodiscard]] bool isAhead(const Head &head, const Head &other); ///< is the provisional winner of the two
    [[nodiscard]] int columnOf(int table, qint64 field); ///< among the table's fields, or -1

    Sql &m_sql;
    const std::string m_selectHeads;
    std::vector<std::string> m_upserts; ///< by table
    const std::string m_upsertTally;
    const std::string m_upsertOutcome;
    std::map<std::pair<qint64, qint64>, Author> m_authors; ///< of (change, 0) or (0, draft), while rows are written
    std::map<std::pair<int, qint64>, int> m_columns; ///< of (table, field), while rows are written
    qint64 m_thisDeviceNo = 0;
    std::set<std::string> m_selects;
    SearchIndex m_search;
};

} // namespace meyar::store
