// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/registers.h"

#include <functional>
#include <set>

namespace meyar::store {

/// The immutable changes, and what they say beyond registers: redactions, certificates, revocations.
class ChangeTable
{
public:
    ChangeTable(Sql &sql, RegisterTable &registers) : m_sql(sql), m_registers(registers) {}

    enum class Inserted {
        Known,
        New,
        BodyArrived, ///< its head was here, the body had been left out
    };
    /// Stores a change as it came and applies it, less what a redaction forbids. The caller has verified it.
    Inserted insert(const RawChange &raw, const Change &change, const QByteArray &hash, qint64 doc, qint64 dev,
                    qint64 bundle);
    /// Stores a change of this laptop, whose ops the registers have as drafts.
    qint64 insertOwn(const RawChange &raw, const Change &change, const QByteArray &hash, qint64 doc, qint64 dev,
                     qint64 bundle);

    /// Brings the effects of orders and revocations up to date with the statements that have arrived: settle() does, but
    /// a body that an order no longer forbids is taken only after this.
    void reconsider();
    /// Folds the documents again that have lost a body or got one late; returns their numbers. Their drafts must have
    /// been sealed. To be called before the registers are read or the transaction ends.
    std::set<qint64> settle();
    /// Applies every stored change anew to cleared registers, in the order of their arrival.
    /// `applied` is called after each, if it is given.
    void replay(const std::vector<std::pair<QByteArray, Change>> &changesByHash,
                const std::function<void()> &applied = {});
    void forget(); ///< what is remembered of a transaction that was rolled back

    /// The hashes of the changes of revoked laptops that do not count.
    [[nodiscard]] std::set<QByteArray> heldBack();
    [[nodiscard]] const LogTrust &trust(); ///< by the statements that are here
    [[nodiscard]] std::set<QByteArray> statements(); ///< every certificate, revocation, card and rotation that is here
    /// Whether what this laptop makes from now on would count nowhere.
    [[nodiscard]] bool isRevoked(const QByteArray &device) { return trust().counting.contains(device); }

    /// The state by global names, to hold against fold().
    [[nodiscard]] LogState state();
    /// Every stored change of a document (0 = of all) by hash, in order of arrival. Throws Failure if one is damaged.
    [[nodiscard]] std::vector<std::pair<QByteArray, Change>> changes(qint64 doc = 0);
    [[nodiscard]] std::optional<Change> change(const QByteArray &hash); ///< without ops if its body is not here
    [[nodiscard]] bool hasLostText() const { return m_lostText; } ///< a body was removed in this transaction

private:
    void readOrders(qint64 no, const QByteArray &hash, const Change &change);
    void readOrder(qint64 no, const QByteArray &hash, const Change &change, size_t index);
    /// The numbers of the changes whose redaction of this one takes effect.
    [[nodiscard]] std::vector<qint64> redactionsOf(const QByteArray &hash, const Change &change);
    void noteSeenByRedacted(qint64 orderNo, const QByteArray &target);
    void reconsiderOrders();
    void voidOrders(const std::set<QByteArray> &heldBack); ///< texts that went by orders that do not count may come again
    [[nodiscard]] bool isHeldBack(const QByteArray &hash, const QByteArray &device);
    /// The change as it is applied: without ops if it does not count.
    [[nodiscard]] Change counting(const QByteArray &hash, const Change &change, const std::set<QByteArray> &heldBack);
    void removeBody(qint64 no, qint64 doc, qint64 orderNo);
    void markNewer(qint64 doc, const Change &change);
    void store(const RawChange &raw, const Change &change, const QByteArray &hash, qint64 doc, qint64 dev,
               qint64 bundle, qint64 no, qint64 redactedBy);

    Sql &m_sql;
    RegisterTable &m_registers;
    std::set<qint64> m_toFold; ///< documents
    std::optional<LogTrust> m_trust;
    bool m_hasNewStatements = false; ///< that m_trust does not know
    bool m_lostText = false;
};

} // namespace meyar::store
