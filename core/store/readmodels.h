// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/registers.h"
#include "core/store/searchindex.h"

#include <set>

namespace meyar::store {

/// The typed tables that lists and pages read: for every entity the winning value of each of its fields,
/// and whether it was deleted.
/// Kept up to date in the transaction that changes the registers; a pure function of them.
class ReadModels
{
public:
    explicit ReadModels(Sql &sql) : m_sql(sql), m_search(sql) {}

    /// Writes the rows of these entities (doc, entity) anew.
    void refresh(const std::set<std::pair<qint64, qint64>> &entities, qint64 thisDeviceNo);
    void clear();
    void clear(qint64 doc); ///< rows of one document
    /// Every row of every table, for comparing; by table name.
    [[nodiscard]] QByteArray digest();
    [[nodiscard]] SearchIndex &search() { return m_search; }

private:
    void refreshOne(qint64 doc, qint64 entity, qint64 thisDeviceNo);
    Sql &m_sql;
    SearchIndex m_search;
};

} // namespace meyar::store
