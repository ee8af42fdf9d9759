// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change.h"
#include "core/store/entities.h"
#include "core/store/fold.h"
#include "core/store/redaction.h"
#include "core/store/sql.h"

#include <QSet>

#include <optional>
#include <set>
#include <string>
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

/// Local name of an op.
struct OpNo
{
    qint64 change = 0; ///< 0 = draft
    qint64 idx = 0; ///< place in the change, or draft_op.id
    friend auto operator<=>(const OpNo &, const OpNo &) = default;
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

/// The cache of heads and deletions: applies ops one by one and always equals fold() over the same changes.
class RegisterTable
{
public:
    explicit RegisterTable(Sql &sql);

    /// The number of an entity or field, given to it if it has none: only inside a transaction.
    [[nodiscard]] qint64 entityNo(qint64 doc, quint64 type, bool named, const QByteArray &id);
    [[nodiscard]] qint64 fieldNo(const QString &name);
    /// The same for reading: 0, of which nothing is ever found, if it has none.
    [[nodiscard]] qint64 knownEntityNo(qint64 doc, quint64 type, bool named, const QByteArray &id);
    [[nodiscard]] qint64 knownFieldNo(const QString &name);
    /// The entity that is the document's assessment, or 0 while nothing is known of it.
    [[nodiscard]] qint64 rootNo(qint64 doc);

    /// The heads, the provisional winner first: largest (hlc, device, op), the same on every laptop.
    [[nodiscard]] std::vector<LocalHead> heads(const RegisterNo &where, const QByteArray &thisDevice);
    /// What a delete of the entity names: its heads; for a root those of the whole document.
    [[nodiscard]] std::vector<OpNo> headsInRange(qint64 doc, qint64 entity);
    /// What a set in the entity names besides its register's heads: deletes of it and of the document's root.
    [[nodiscard]] std::vector<OpNo> openDeletes(qint64 doc, qint64 entity);
    /// As of the heads now; not from the table tomb.
    [[nodiscard]] std::optional<Deletion> deletionOf(qint64 doc, qint64 entity);

    /// Applies every op of a change that has just been inserted as number `changeNo`.
    void apply(qint64 changeNo, qint64 doc, const QByteArray &hash, const Change &change);

    /// Drops the heads and answers the deletes in range: what an edit does before its drafts are put down.
    void overwrite(const RegisterNo &where);
    /// Puts a draft beside the heads that are left.
    void addDraft(const RegisterNo &where, qint64 draftId, const Value &value, const QString &note, qint64 atMs);
    /// A draft that deletes what stands in the entity's range.
    void deleteDraft(qint64 doc, qint64 entity, qint64 draftId, const std::vector<OpNo> &covered, qint64 atMs);
    /// A draft has become op `idx` of change `changeNo`.
    void seal(const RegisterNo &where, qint64 draftId, qint64 changeNo, qint64 idx);

    /// What is shown of the entity depends on more than its heads, and that has changed.
    void touch(qint64 doc, qint64 entity) { m_touched.insert({doc, entity}); }

    /// Entities whose heads have changed since the last call; brings tomb up to date for them.
    [[nodiscard]] std::set<std::pair<qint64, qint64>> takeTouched(); ///< (doc, entity)
    [[nodiscard]] const std::set<std::pair<qint64, qint64>> &touched() const { return m_touched; }
    void refreshTombs(); ///< of what was touched so far
    void clear(); ///< drops every head; for rebuild
    void clear(qint64 doc); ///< of one document
    void forget(); ///< what is remembered of a transaction that was rolled back
    void redactionsChanged() { m_hasRedacted.reset(); }

    [[nodiscard]] Registers all(); ///< everything, by global names
    [[nodiscard]] std::map<EntityKey, Deletion> deletions();

private:
    /// Where the op that a pred names is, as far as it has been applied; no. 0 = not here yet.
    struct Seen
    {
        OpName name;
        qint64 change = 0;
    };

    /// While changes to one document arrive one after another: its entities that were looked up, and the registers of
    /// those that were made then, so that it is known what has no other head.
    struct Arriving
    {
        qint64 doc = 0;
        bool isNew = false; ///< nothing was known of the document before
        std::map<std::tuple<quint64, bool, QByteArray>, qint64> entities; ///< by type, whether named, and id
        QSet<qint64> made;
        QSet<std::pair<qint64, qint64>> written; ///< (entity, field) of what was made
    };

    [[nodiscard]] qint64 newEntityNo(qint64 doc, quint64 type, bool named, const QByteArray &id);
    /// entityNo() that remembers.
    [[nodiscard]] qint64 arrivingEntityNo(qint64 doc, const Op &op);
    /// Whether the register may have other heads than those that are put down now.
    [[nodiscard]] bool mayHaveHeads(const RegisterNo &where);
    void applyOp(qint64 changeNo, qint64 doc, const QByteArray &hash, const Change &change, size_t index);
    void applyDelete(const OpNo &self, qint64 doc, const QByteArray &hash, const Op &op, qint64 atMs,
                     const std::vector<Seen> &seen);
    [[nodiscard]] std::vector<Seen> seenBy(qint64 changeNo, const QByteArray &hash, const Change &change, const Op &op);
    [[nodiscard]] std::vector<OpName> throughRedactions(std::vector<OpName> names);
    [[nodiscard]] qint64 changeNoOf(const QByteArray &hash16);
    void answerDelete(qint64 doc, qint64 entity, const OpNo &op);
    void refreshConflict(const RegisterNo &where);
    void refreshTomb(qint64 doc, qint64 entity);

    Sql &m_sql;
    const std::string m_insertEntity;
    const std::string m_insertField;
    const std::string m_insertHead;
    const std::string m_insertOrphan;
    const std::string m_insertConflict;
    Arriving m_arriving;
    qint64 m_lastEntity = -1; ///< the largest number given so far; -1 = to be asked
    QHash<QString, qint64> m_fields;
    QHash<qint64, qint64> m_roots;
    std::set<std::pair<qint64, qint64>> m_touched;
    std::optional<bool> m_hasRedacted;
};

} // namespace meyar::store
