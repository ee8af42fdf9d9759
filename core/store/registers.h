// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change.h"
#include "core/store/entities.h"
#include "core/store/fold.h"
#include "core/store/sql.h"

#include <set>
#include <vector>

namespace meyar::store {

/// Local numbers of a register. Never leave the file.
struct RegisterNo
{
    qint64 doc = 0;
    qint64 entity = 0;
    qint64 field = 0;
    friend auto operator<=>(const RegisterNo &, const RegisterNo &) = default;
};

/// A head with what lists and conflicts show of it.
struct LocalHead
{
    qint64 change = 0; ///< 0 = draft
    qint64 idx = 0;
    Value value;
    QString note;
    qint64 atMs = 0;
    qint64 hlc = 0;
    QByteArray device; ///< public key of the author
    QByteArray changeHash; ///< empty for a draft
};

/// The cache of heads: applies ops one by one and always equals fold() over the same changes.
class RegisterTable
{
public:
    explicit RegisterTable(Sql &sql) : m_sql(sql) {}

    [[nodiscard]] qint64 entityNo(qint64 doc, quint64 type, bool named, const QByteArray &id);
    [[nodiscard]] qint64 fieldNo(const QString &name);

    /// The heads, the provisional winner first: largest (hlc, device, op), the same on every laptop.
    [[nodiscard]] std::vector<LocalHead> heads(const RegisterNo &where, const QByteArray &thisDevice);

    /// Applies every op of a change that has just been inserted as number `changeNo`.
    void apply(qint64 changeNo, qint64 doc, const QByteArray &hash, const Change &change);

    /// Replaces the heads by a draft.
    void setDraft(const RegisterNo &where, qint64 draftId, const Value &value, const QString &note, qint64 atMs);
    /// A draft has become op `idx` of change `changeNo`.
    void seal(const RegisterNo &where, qint64 draftId, qint64 changeNo, qint64 idx);

    /// What is shown of the entity depends on more than its heads, and that has changed.
    void touch(qint64 doc, qint64 entity) { m_touched.insert({doc, entity}); }

    /// Entities whose heads have changed since the last call, and whether their registers are contested is up to date.
    [[nodiscard]] std::set<std::pair<qint64, qint64>> takeTouched(); ///< (doc, entity)
    [[nodiscard]] const std::set<std::pair<qint64, qint64>> &touched() const { return m_touched; }
    void clear(); ///< drops every head; for rebuild
    void forget(); ///< what is remembered of a transaction that was rolled back

    [[nodiscard]] Registers all(); ///< everything, by global names
    void refreshConflict(const RegisterNo &where);

private:
    void applyOp(qint64 changeNo, qint64 doc, const QByteArray &hash, const Change &change, size_t index);
    [[nodiscard]] qint64 changeNoOf(const QByteArray &hash16);

    Sql &m_sql;
    QHash<QString, qint64> m_fields;
    std::set<std::pair<qint64, qint64>> m_touched;
};

} // namespace meyar::store
