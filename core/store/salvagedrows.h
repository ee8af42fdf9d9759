// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change.h"
#include "core/store/pagescan.h"

#include <QHash>
#include <QMap>

namespace meyar::store {

/// A change that verifies.
struct SavedChange
{
    RawChange raw;
    Change change;
    QByteArray signature; ///< empty if none was found that verifies
};

/// An edit that was not sealed, by global names.
struct SavedEdit
{
    QByteArray document;
    int documentKind = 0;
    qint64 type = 0;
    bool named = false;
    QByteArray entity;
    QString field;
    Value value;
    qint64 hlc = 0;
};

/// Sorts rows that scanPages finds into what they are, by what proves them: a change by its hash, others by their sum.
class SalvagedRows
{
public:
    /// Takes all rows of one file.
    [[nodiscard]] Result<> read(const QString &path);

    [[nodiscard]] const QHash<QByteArray, SavedChange> &changes() const { return m_changes; } ///< by hash
    [[nodiscard]] int refused() const { return static_cast<int>(m_refused.size()); }
    [[nodiscard]] QMap<qint64, SavedEdit> edits() const; ///< of the last file, in their order; not those sealed since
    [[nodiscard]] QByteArray programme() const; ///< 16 bytes; zeros if nothing tells
    [[nodiscard]] QString person() const { return m_person; }

private:
    void take(const RawRow &row, bool isOld);
    bool takeChange(const RawRow &row);
    void takeLocal(const RawRow &row);
    void matchSignatures();

    struct Draft
    {
        qint64 doc = 0, entity = 0, field = 0, kind = 0, hlc = 0;
        Value value;
    };
    struct Entity
    {
        qint64 type = 0;
        bool named = false;
        QByteArray id;
    };
    QHash<QByteArray, SavedChange> m_changes;
    QMap<QByteArray, bool> m_refused; ///< hashes whose change was found damaged and never whole
    QHash<qint64, QByteArray> m_hashByNo; ///< of this file
    QMultiHash<qint64, QByteArray> m_signatures;
    QMap<qint64, Draft> m_drafts;
    QHash<qint64, Entity> m_entities;
    QHash<qint64, QString> m_fields;
    QHash<qint64, std::pair<QByteArray, int>> m_documents;
    QByteArray m_programme;
    QByteArray m_device;
    QString m_person;
};

} // namespace meyar::store
