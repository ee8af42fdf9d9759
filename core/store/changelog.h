// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/changetable.h"
#include "core/vault/devicekeys.h"

#include <functional>
#include <optional>

namespace meyar::store {

/// Writes this laptop's edits: first as drafts, each durable at once, then sealed into signed changes.
class ChangeLog
{
public:
    ChangeLog(Sql &sql, RegisterTable &registers, ChangeTable &changes, vault::DeviceKeys keys, const Clock &clock);

    /// Finds the key that this profile has for this database: the one that wrote last, else any that wrote here before
    /// (the file has come back). If it has none, whoever opened it only looks until requireIdentity(). Writes nothing.
    void openIdentity();
    /// Makes a key if this profile has none for this database: before anything is written by this laptop.
    void requireIdentity();
    void renewIdentity() { newIdentity(); } ///< the key has just been revoked; what is not sealed goes under the new one
    [[nodiscard]] bool hasIdentity() const { return !m_keyPair.secretKey.isEmpty(); }

    [[nodiscard]] const vault::DeviceKeys &deviceKeys() const { return m_deviceKeys; }
    /// Of whoever writes; without an identity only the public key, of whoever wrote last: edits that are not sealed are
    /// theirs.
    [[nodiscard]] const vault::KeyPair &keys() const { return m_keyPair; }
    /// This laptop's public key; empty without an identity.
    [[nodiscard]] QByteArray ownKey() const { return hasIdentity() ? m_keyPair.publicKey : QByteArray(); }
    /// Who works on this laptop; empty without an identity.
    [[nodiscard]] QString person();
    [[nodiscard]] QString personOf(const QByteArray &device); ///< as far as is known
    [[nodiscard]] qint64 thisDeviceNo() const { return m_deviceNo; }
    [[nodiscard]] qint64 deviceNo(const QByteArray &publicKey, int trust = 0); ///< made if new
    [[nodiscard]] qint64 docNo(const QByteArray &id, DocumentKind kind); ///< made if new

    /// Writes `value` to a register unless its only head says so already. Returns whether anything was written.
    bool set(qint64 doc, EntityType type, const QByteArray &entity, bool named, const QString &field,
             const Value &value);
    /// Writes over every head, with the reason: the decision of a conflict.
    void resolve(const RegisterNo &where, const Value &value, const QString &reason);
    /// Puts these values in the place of the heads, side by side if they are several, the provisional winner last;
    /// none = cleared. For a step back to before a decision.
    void putBack(const RegisterNo &where, const std::vector<Value> &values);
    /// Deletes what stands in the entity; what others add without having seen this brings it back.
    void deleteEntity(qint64 doc, qint64 entity);
    /// Brings back what was deleted, without touching its values.
    void bringBack(qint64 doc, qint64 entity);
    /// Called before a register (field 0: a whole entity) is written by this laptop.
    void onWrite(std::function<void(const RegisterNo &)> handler) { m_onWrite = std::move(handler); }

    /// Seals these ops, with what `refs` of `change` their preds need, as a change of their own. Drafts go first.
    void append(qint64 doc, Change change);
    void seal(qint64 doc); ///< this document's drafts become one change; nothing without drafts or an identity
    void sealAll();
    /// Once a transaction is committed: tells the laptop's key what was sealed in it, and what it was not told before. If
    /// that fails (a full disk), it is told the next time; until then nothing may leave the laptop.
    [[nodiscard]] Result<> noteSealed();
    /// Tells the key what a crash or a full disk kept from being noted. Throws if it cannot.
    void catchUp();
    void forgetSealed() { m_sealedHere.clear(); } ///< the transaction was rolled back

    /// The hybrid clock's next mark, kept in the file: behind the last one, unless that is more than a day ahead of now.
    [[nodiscard]] quint64 tick();
    void adoptClock(quint64 hlc, qint64 nowMs); ///< another laptop's mark, unless it is more than a day ahead

    /// Stores a change as it came and applies it. The caller has verified it.
    ChangeTable::Inserted insert(const RawChange &raw, const Change &change, const QByteArray &hash,
                                 DocumentKind kind, qint64 bundle);

private:
    void newIdentity();
    void takeIdentity(vault::KeyPair keys); ///< writes from now on with these keys
    /// The key of this profile that wrote here last and is not behind what it has sealed.
    [[nodiscard]] std::optional<vault::KeyPair> earlierKeys();
    [[nodiscard]] bool isBehind(const QByteArray &publicKey);
    [[nodiscard]] QByteArray lastWriter(); ///< whose key wrote here last
    void touchDrafts(); ///< what is shown of every edit that is not sealed is written anew
    void write(const RegisterNo &where, quint64 kind, const std::vector<Value> &values, const QString &note);
    /// Puts a draft into the file; returns its id.
    qint64 draft(const RegisterNo &where, quint64 kind, const Value &value, const QString &note,
                 const std::vector<OpNo> &seen, qint64 atMs);
    void sealWhenMany(qint64 doc);
    /// Completes, signs and stores the change; returns its number.
    qint64 sealed(qint64 doc, Change &change, const std::vector<qint64> &madeAtMs);
    [[nodiscard]] Change drafted(qint64 doc, std::vector<std::pair<RegisterNo, qint64>> &places,
                                 std::vector<qint64> &madeAtMs);
    void addPreds(Op &op, const QByteArray &preds, Change &change, const QHash<qint64, quint64> &sealedAs);

    Sql &m_sql;
    RegisterTable &m_registers;
    ChangeTable &m_changes;
    std::function<void(const RegisterNo &)> m_onWrite;
    vault::DeviceKeys m_deviceKeys;
    const Clock &m_clock;
    vault::KeyPair m_keyPair;
    qint64 m_deviceNo = 0;
    std::vector<std::pair<QByteArray, vault::SealedNumber>> m_sealedHere; ///< key, change: in this transaction
    bool m_isCaughtUp = false; ///< the key knows everything that the file holds of it
};

} // namespace meyar::store
