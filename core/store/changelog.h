// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/registers.h"
#include "core/vault/devicekeys.h"

namespace meyar::store {

/// Writes this laptop's edits: first as drafts, each durable at once, then sealed into signed changes.
class ChangeLog
{
public:
    ChangeLog(Sql &sql, RegisterTable &registers, vault::DeviceKeys keys, const Clock &clock);

    /// Finds the key of this database, or makes one: for a new file, a copy from another laptop, a restored backup.
    void openIdentity();

    [[nodiscard]] const vault::DeviceKeys &deviceKeys() const { return m_deviceKeys; }
    [[nodiscard]] const vault::KeyPair &keys() const { return m_keyPair; }
    [[nodiscard]] qint64 thisDeviceNo() const { return m_deviceNo; }
    [[nodiscard]] qint64 deviceNo(const QByteArray &publicKey, int trust = 0); ///< made if new
    [[nodiscard]] qint64 docNo(const QByteArray &id, DocumentKind kind); ///< made if new

    /// Writes `value` to a register unless its only head says so already. Returns whether anything was written.
    bool set(qint64 doc, EntityType type, const QByteArray &entity, bool named, const QString &field,
             const Value &value);
    /// Writes over every head, with the reason: the decision of a conflict.
    void resolve(const RegisterNo &where, const Value &value, const QString &reason);

    void seal(qint64 doc); ///< this document's drafts become one change; nothing if there are none
    void sealAll();

    [[nodiscard]] quint64 tick(); ///< the hybrid clock's next mark, kept in the file
    void adoptClock(quint64 hlc, qint64 nowMs); ///< another laptop's mark, unless it is more than a day ahead

    /// Stores a change as it came and applies it. False if it is known already. The caller has verified it.
    bool insert(const RawChange &raw, const Change &change, const QByteArray &hash, DocumentKind kind, qint64 bundle);

private:
    void newIdentity();
    void touchDrafts(); ///< what is shown of every edit that is not sealed is written anew
    void write(const RegisterNo &where, quint64 kind, const Value &value, const QString &note,
               const std::vector<LocalHead> &overwritten);
    [[nodiscard]] Change drafted(qint64 doc, std::vector<std::pair<RegisterNo, qint64>> &places,
                                 std::vector<qint64> &madeAtMs);
    void addPreds(Op &op, const QByteArray &preds, Change &change, const QHash<qint64, quint64> &sealedAs);

    Sql &m_sql;
    RegisterTable &m_registers;
    vault::DeviceKeys m_deviceKeys;
    const Clock &m_clock;
    vault::KeyPair m_keyPair;
    qint64 m_deviceNo = 0;
};

} // namespace meyar::store
