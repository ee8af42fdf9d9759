// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changetable.h"
#include "core/store/schema.h"
#include "tests/core/store/history.h"

#include <QHash>

namespace meyar::test {

/// The store's tables in memory, filled change by change. One connection serves many histories.
class Incremental
{
public:
    Incremental() : m_database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), m_sql(m_database)
    {
        m_database.exec("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF");
        for (int version = 1; version <= store::schemaVersion(); ++version) {
            m_database.exec(std::string(store::migration(version)));
        }
        m_database.exec("DROP TRIGGER change_keep"); // so that the table can be emptied for the next history
        m_database.exec("INSERT INTO bundle(no,file_name,received_ms) VALUES(1,'',0)");
        store::defineSumFunctions(m_database);
        m_database.exec("BEGIN");
    }

    /// What the tables say after these changes have arrived in this order.
    LogState operator()(const ChangeSet &changes)
    {
        empty();
        QHash<QByteArray, qint64> documents;
        QHash<QByteArray, qint64> devices;
        for (const auto &[hash, change] : changes) {
            qint64 &doc = documents[change.document];
            if (doc == 0) {
                m_sql.run("INSERT INTO doc(id,kind) VALUES(?,2)", change.document);
                doc = m_sql.lastRow();
            }
            qint64 &device = devices[change.device];
            if (device == 0) {
                m_sql.run("INSERT INTO device(pubkey,first_seen_ms) VALUES(?,0)", change.device);
                device = m_sql.lastRow();
            }
            (void)m_changes.insert(encode(change, QByteArray(16, 's')), change, hash, doc, device, 1);
        }
        (void)m_changes.settle();
        m_registers.refreshTombs();
        return m_changes.state();
    }

    store::Sql &sql() { return m_sql; }

private:
    void empty()
    {
        m_registers.clear();
        m_changes.forget();
        for (const char *table : {"redaction", "redacted_pred", "statement", "change", "doc", "device"}) {
            m_database.exec(std::string("DELETE FROM ") + table);
        }
    }

    SQLite::Database m_database;
    store::Sql m_sql;
    store::RegisterTable m_registers{m_sql};
    store::ChangeTable m_changes{m_sql, m_registers};
};

} // namespace meyar::test
